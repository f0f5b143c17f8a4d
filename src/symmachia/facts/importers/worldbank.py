"""The World Bank's indicators: JSON of its v2 interface, `[meta, rows]`."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING, Any

from symmachia.errors import ImportFileError
from symmachia.facts.importers.countries import by_three_letters, by_two_letters
from symmachia.facts.importers.files import AGAIN, read_bytes, read_json, seen, update_day
from symmachia.facts.importers.rows import Import, Rows

if TYPE_CHECKING:
    from pathlib import Path

QUERY = "https://api.worldbank.org/v2/country/all/indicator/NY.GDP.MKTP.CD?format=json&per_page=20000"


@dataclass(frozen=True, slots=True)
class Series:
    """One indicator of the World Bank: what it is, in which money, times what, and how near the source it is."""

    indicator: str
    currency: str = ""
    factor: float = 1
    grade: str = "a"
    note: str = ""


SIPRI = "SIPRI's figure as the World Bank passes it on"
SERIES = {
    "NY.GDP.MKTP.CD": Series("gdp", "USD", 1e-6),
    "SP.POP.TOTL": Series("population"),
    "MS.MIL.XPND.CD": Series("spending", "USD", 1e-6, "b", SIPRI),
    "MS.MIL.XPND.GD.ZS": Series("spending_share_gdp", grade="b", note=SIPRI),
}
AGGREGATES = {"EUU": "EU27", "WLD": "WORLD"}


def read(path: Path) -> Import:
    """Read GDP, population and military expenditure of the states that Symmachia knows."""
    name, content = path.name, read_bytes(path)
    meta, records = _pages(read_json(content, name), name)
    rows, skipped = Rows(), dict[str, None]()
    for place, record in enumerate(records):
        at = f"{name}, row {place + 1}"
        try:
            code, country = str(record["indicator"]["id"]), record["country"]
            year, value = str(record["date"]), record["value"]
            three, two, label = str(record.get("countryiso3code") or ""), str(country["id"]), str(country["value"])
            status = str(record.get("obs_status") or "")
        except (KeyError, TypeError, AttributeError) as error:
            raise ImportFileError(f"the row lacks {error}", where=at, fix=AGAIN) from None
        if value is None:
            continue
        series = SERIES.get(code)
        if series is None:
            skipped[code] = None
            continue
        subject = AGGREGATES.get(three) or by_three_letters(three) or (None if three else by_two_letters(two))
        if subject is None:
            skipped[label] = None
            continue
        if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or not year.isdecimal():
            raise ImportFileError(f"{value!r} in {year!r} is not a yearly figure", where=at, fix="ask for yearly data")
        rows.add(
            subject,
            series.indicator,
            int(year),
            value * series.factor,
            at=at,
            locator=f"World Development Indicators, {code}, {label}",
            currency=series.currency,
            status="estimate" if status in ("E", "F") else "observed",
            grade=series.grade,
            note=series.note,
        )
    found = rows.sorted()
    if not found:
        why = f"it holds: {', '.join(list(skipped)[:12]) or 'no values'}"
        raise ImportFileError("no figure of a known series and country", where=name, why=why, fix=f"read are {', '.join(SERIES)}")
    updated = update_day(str(meta.get("lastupdated", "")), name)
    origin = _origin(updated, any(row["grade"] == "b" for row in found), seen(content, name))
    return Import(f"worldbank-wdi-{updated[:7]}", origin, found, tuple(skipped))


def _pages(data: Any, name: str) -> tuple[dict[str, Any], list[Any]]:
    if isinstance(data, list) and data and isinstance(data[0], dict) and "message" in data[0]:
        messages = data[0]["message"] if isinstance(data[0]["message"], list) else [data[0]["message"]]
        told = "; ".join(str(each.get("value", each)) if isinstance(each, dict) else str(each) for each in messages)
        raise ImportFileError(f"the World Bank answered with an error: {told}", where=name, fix=f"correct the query, for example {QUERY}")
    if not isinstance(data, list) or len(data) != 2 or not isinstance(data[0], dict) or not isinstance(data[1], list | None):
        raise ImportFileError(
            "this is not an answer of the World Bank's interface", where=name, why="it has the form [meta, rows]", fix=f"save {QUERY}"
        )
    meta, records = data
    if str(meta.get("pages") or 1) != "1":
        what = f"the file is page {meta.get('page')} of {meta['pages']}"
        why = f"{len(records or [])} of {meta.get('total')} rows: countries would be missing without a word"
        raise ImportFileError(what, where=name, why=why, fix="add per_page=20000 to the query")
    return meta, records or []


def _origin(updated: str, military: bool, copy: str) -> dict[str, Any]:
    definition = "Gross domestic product at current prices in US dollars (NY.GDP.MKTP.CD) and population (SP.POP.TOTL)."
    if military:
        definition += " Military expenditure (MS.MIL.XPND) is SIPRI's, by SIPRI's definition: it must never be joined with NATO's series."
    return {
        "producer": "World Bank",
        "title": "World Development Indicators",
        "edition": updated[:7],
        "published": updated,
        "citation": f"World Bank, World Development Indicators, updated {updated}.",
        "url": "https://databank.worldbank.org/source/world-development-indicators",
        "seen": copy,
        "definition": definition,
        "processing": "Dollars were turned into millions. The European Union is EU27 here.",
        "terms": {
            "licence": "CC-BY-4.0" + ("; military expenditure: SIPRI terms of use" if military else ""),
            "redistribution": "non-commercial" if military else "yes",
            "attribution": f"Source: World Bank, World Development Indicators, updated {updated}."
            + (" Military expenditure: SIPRI." if military else ""),
        },
    }
