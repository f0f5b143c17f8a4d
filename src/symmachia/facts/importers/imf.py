"""The IMF's World Economic Outlook from its SDMX 3.0 interface: `COUNTRY.INDICATOR.A`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING, Any

from symmachia.errors import ImportFileError
from symmachia.facts.importers.countries import by_three_letters
from symmachia.facts.importers.currencies import domestic
from symmachia.facts.importers.files import read_bytes, seen
from symmachia.facts.importers.rows import Import, Rows
from symmachia.facts.importers.sdmx import Message, Observation, read_message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Series:
    """One series: what it is, in which money, and the least it can be in whole units for any state read."""

    indicator: str
    currency: str = ""
    least: float = 0


# Below `least` a figure can only be in billions (or millions, for people): no state read has a GDP under 100 million or so few people.
SERIES = {
    "NGDPD": Series("gdp", "USD", 1e8),
    "PPPGDP": Series("gdp", "INTD", 1e8),
    "NGDP": Series("gdp", "national", 1e8),
    "NGDP_RPCH": Series("gdp_growth"),
    "NGDP_D": Series("gdp_deflator"),
    "PCPIPCH": Series("inflation"),
    "LP": Series("population", least=1e4),
    "GGXWDG_NGDP": Series("debt_share_gdp"),
    "GGXCNL_NGDP": Series("balance_share_gdp"),
}
SCALES = {"units": 0, "thousands": 3, "millions": 6, "billions": 9, "trillions": 12}
MONTHS = {"APR": "04", "OCT": "10"}
NAMES = {"04": "April", "10": "October", "01": "January", "07": "July"}
# What one dollar bought, at the least and at most, in the years from 2010: a wrong currency shows.
RATES = {"EUR": (0.6, 1.25), "BGN": (1.25, 2.3)}


@dataclass(frozen=True, slots=True)
class Figure:
    """One observation of a known state and series, its value still as sent."""

    subject: str
    code: str
    year: int
    value: float
    source: Observation


def read(path: Path) -> Import:
    """Read the nine series that Symmachia uses, of the states that it knows."""
    name, content = path.name, read_bytes(path)
    message = read_message(content, name)
    edition = _edition(message, name)
    skipped = dict[str, None]()
    figures = list(_figures(message, skipped, name))
    if not figures:
        why = f"it holds: {', '.join(list(skipped)[:12]) or 'no observations'}"
        raise ImportFileError("no figure of a known series and country", where=name, why=why, fix=f"ask for {'+'.join(SERIES)}")
    factors = {code: _scaled([figure for figure in figures if figure.code == code], code, name) for code in {f.code for f in figures}}
    rows = Rows()
    year = int(edition[:4])
    for figure in sorted(figures, key=lambda figure: figure.code != "NGDPD"):
        _add(rows, figure, factors[figure.code], year, f"WEO {NAMES.get(edition[5:], edition[5:])} {year}")
    scaled = sorted(code for code, factor in factors.items() if factor)
    return Import(f"imf-weo-{edition}", _origin(edition, scaled, seen(content, name)), rows.sorted(), tuple(skipped))


def _edition(message: Message, name: str) -> str:
    """Year and month: in the name of a vintage, else the date of publication, else in the name of the file."""
    vintage = re.search(r"WEO_(\d{4})_(APR|OCT)", message.flow)
    if vintage:
        return f"{vintage[1]}-{MONTHS[vintage[2]]}"
    if message.flow and "WEO" not in message.flow:
        fix = "ask for the data flow WEO of the agency IMF.RES"
        raise ImportFileError(f"this is the data flow {message.flow}", where=name, why="only the World Economic Outlook is read", fix=fix)
    for text in (message.attributes.get("PUBLICATION_DATE", ""), name):
        found = re.search(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])", text)
        if found:
            return f"{found[1]}-{found[2]}"
    why = "figures of two editions differ: the edition is part of every fact"
    raise ImportFileError("the file does not say which edition it is", where=name, why=why, fix="name it imf-weo-YYYY-MM, the month of publication")


def _figures(message: Message, skipped: dict[str, None], name: str) -> Iterator[Figure]:
    for observation in message.observations:
        codes = observation.codes
        try:
            country, code, frequency, period = (codes[key] for key in ("COUNTRY", "INDICATOR", "FREQUENCY", "TIME_PERIOD"))
        except KeyError as error:
            fix = "ask for COUNTRY.INDICATOR.A of the data flow WEO"
            raise ImportFileError(f"the dimension {error} is missing", where=name, fix=fix) from None
        if code not in SERIES or frequency != "A":
            skipped[f"{code}.{frequency}"] = None
            continue
        subject = by_three_letters(country)
        if subject is None:
            skipped[country] = None
            continue
        try:
            value, year = float(observation.value), int(period)
        except ValueError:
            what = f"{observation.value!r} in {period!r} is not a yearly figure"
            raise ImportFileError(what, where=observation.at, fix="ask for yearly data, and for numbers without labels") from None
        if isfinite(value):
            yield Figure(subject, code, year, value, observation)


def _scaled(figures: list[Figure], code: str, name: str) -> bool:
    """Whether a series is sent in the unit of SCALE. The interface sends whole units, and SCALE says only how the IMF prints them.

    Tables drawn from the printed database are in billions. The two are a factor of 10⁹ apart, so the figures themselves tell.
    """
    below = [figure for figure in figures if abs(figure.value) < SERIES[code].least]
    if below and len(below) < len(figures):
        what = f"{code} is in whole units in some places and scaled in others, such as {below[0].value:g}"
        raise ImportFileError(
            what, where=below[0].source.at, why="the two are a factor of up to 10⁹ apart", fix=f"save the answer to one query as {name}"
        )
    return bool(below)


def _scale(figure: Figure) -> int:
    text = figure.source.attributes.get("SCALE", "").strip().casefold()
    scale = SCALES.get(text, int(text) if text.isdecimal() and int(text) <= 12 else None)
    if scale is None:
        what = f"{figure.value:g} is not in whole units, and its SCALE reads {text!r}"
        raise ImportFileError(what, where=figure.source.at, why=f"{figure.code} cannot be told without it", fix="ask for attributes=all")
    return scale


def _add(rows: Rows, figure: Figure, scaled: bool, edition: int, title: str) -> None:
    series = SERIES[figure.code]
    currency = domestic(figure.subject, edition) if series.currency == "national" else series.currency
    value = figure.value * 10 ** _scale(figure) if scaled else figure.value
    value = value / 1e6 if currency else value
    if series.currency == "national":
        if currency == "USD":
            return  # the same figures as NGDPD
        _check_rate(rows, figure, value, currency)
    latest = re.search(r"\d{4}", figure.source.attributes.get("LATEST_ACTUAL_ANNUAL_DATA", ""))
    rows.add(
        figure.subject,
        series.indicator,
        figure.year,
        value,
        at=figure.source.at,
        locator=f"{title}, series {figure.source.codes['COUNTRY']}.{figure.code}.A",
        currency=currency,
        status="observed" if figure.year <= (int(latest[0]) if latest else edition - 1) else "estimate",
    )


def _check_rate(rows: Rows, figure: Figure, value: float, currency: str) -> None:
    """The message does not name national currencies: where a state changed to the euro, the rate to the dollar must fit."""
    dollars = rows.value(figure.subject, "gdp", figure.year, "USD")
    low, high = RATES.get(currency, (0, float("inf")))
    if dollars and figure.year >= 2010 and not low <= value / dollars <= high:
        what = f"a dollar of {figure.subject}'s GDP is {value / dollars:.2f} in national currency, which should be {currency}"
        why = "the edition may be in the currency before or after a change; a label off by that rate would pass unnoticed"
        raise ImportFileError(what, where=figure.source.at, why=why, fix="leave NGDP of this country out of the file, and report it")


def _origin(edition: str, scaled: list[str], copy: str) -> dict[str, Any]:
    month = f"{NAMES.get(edition[5:], edition[5:])} {edition[:4]}"
    sent = f"{', '.join(scaled)} came in the unit of SCALE and were multiplied out. " if scaled else "Figures came in whole units. "
    return {
        "producer": "International Monetary Fund",
        "title": "World Economic Outlook Database",
        "edition": edition,
        "published": edition,
        "citation": f"International Monetary Fund, World Economic Outlook Database, {month}.",
        "url": "https://data.imf.org/en/datasets/IMF.RES:WEO",
        "seen": copy,
        "definition": "Gross domestic product at current prices in US dollars (NGDPD), in international dollars at purchasing power "
        "parity (PPPGDP) and in "
        "national currency (NGDP); real growth (NGDP_RPCH); GDP deflator (NGDP_D), an index whose base year differs by country; average "
        "consumer "
        "prices, change on the year before (PCPIPCH); population (LP); general government gross debt (GGXWDG_NGDP) and net lending or "
        "borrowing "
        "(GGXCNL_NGDP) in percent of GDP.",
        "processing": f"{sent}Money was turned into millions. A year up to the series' latest actual year is observed, a later one an "
        "estimate "
        f"(forecast); where none is stated, years up to {int(edition[:4]) - 1} count as observed. National currencies were assigned by "
        "country. "
        "The GDP of the United States in national currency repeats the dollar series and is left out. KOS is XKX.",
        "terms": {
            "licence": "IMF terms of use",
            "redistribution": "yes",
            "attribution": f"Source: International Monetary Fund, World Economic Outlook Database, {month}.",
        },
    }
