"""Eurostat's JSON-stat 2.0: defence in `gov_ev` (expend DEF) and in `gov_10a_exp` (COFOG GF02)."""

from __future__ import annotations

from math import isfinite, prod
from typing import TYPE_CHECKING, Any

from symmachia.errors import ImportFileError
from symmachia.facts.importers.countries import by_two_letters
from symmachia.facts.importers.files import AGAIN, read_bytes, read_json, seen, update_day
from symmachia.facts.importers.rows import Import, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AGGREGATES = {"EU27_2020": "EU27"}
# Dataset: the codes that make a figure a defence figure of general government.
FILTERS = {"GOV_EV": {"expend": "DEF"}, "GOV_10A_EXP": {"cofog99": "GF02", "sector": "S13"}}
# National accounts item and unit: indicator and currency.
SERIES = {
    ("TE", "MIO_EUR"): ("spending", "EUR"),
    ("TE", "PC_GDP"): ("spending_share_gdp", ""),
    ("P51G", "MIO_EUR"): ("spending_investment", "EUR"),
}
FLAGS = {
    "b": "break in the series",
    "c": "confidential",
    "d": "definition differs, see the publisher's metadata",
    "e": "estimated",
    "f": "forecast",
    "p": "provisional",
    "s": "Eurostat's estimate",
    "u": "low reliability",
}
ESTIMATES = frozenset("efs")


def read(path: Path) -> Import:
    """Read total expenditure and investment in euro, and total expenditure as a share of GDP."""
    name, content = path.name, read_bytes(path)
    data = read_json(content, name)
    dataset, names, codes = _structure(data, name)
    wanted = FILTERS[dataset]
    for dimension, code in wanted.items():
        if code not in codes[names.index(dimension)]:
            fix = f"ask for {dimension}={code}"
            raise ImportFileError(f"the file has no {dimension}={code}", where=name, why="only that code counts defence", fix=fix)
    rows, skipped = Rows(), dict[str, None]()
    for place, value, flag in _figures(data, prod(map(len, codes)), name):
        key = dict(zip(names, _unravel(place, codes), strict=True))
        if any(key[dimension] != code for dimension, code in wanted.items()):
            continue
        series = SERIES.get((key["na_item"], key["unit"]))
        if series is None:
            skipped[f"{key['na_item']} in {key['unit']}"] = None
            continue
        subject = AGGREGATES.get(key["geo"]) or by_two_letters(key["geo"])
        if subject is None:
            skipped[key["geo"]] = None
            continue
        picked = ", ".join(f"{dimension}={code}" for dimension, code in wanted.items())
        if not key["time"].isdecimal():
            raise ImportFileError(f"{key['time']!r} is not a year", where=f"{name}, value {place}", fix="ask for yearly data")
        rows.add(
            subject,
            series[0],
            int(key["time"]),
            value,
            at=f"{name}, value {place}",
            locator=f"{dataset.lower()}, {picked}, na_item={key['na_item']}, unit={key['unit']}, geo={key['geo']}",
            currency=series[1],
            status="estimate" if ESTIMATES & set(flag) else "observed",
            note="; ".join(FLAGS.get(letter, f"flag {letter}") for letter in flag),
        )
    found = rows.sorted()
    if not found:
        why = f"it holds: {', '.join(skipped) or 'no values'}"
        raise ImportFileError("no figure of a known series and country", where=name, why=why, fix="ask for na_item TE, unit MIO_EUR")
    updated = update_day(str(data["updated"]), name)
    origin = _origin(dataset, str(data.get("label", dataset)), updated, seen(content, name))
    return Import(f"eurostat-{dataset.lower().replace('_', '-')}-{updated[:7]}", origin, found, tuple(skipped))


def _structure(data: Any, name: str) -> tuple[str, list[str], list[list[str]]]:
    """The dataset, the names of its dimensions and the codes of each in order."""
    if isinstance(data, dict) and "error" in data:
        error = data["error"][0] if isinstance(data["error"], list) and data["error"] else data["error"]
        label = error.get("label", error) if isinstance(error, dict) else error
        raise ImportFileError(f"Eurostat answered with an error: {label}", where=name, fix="correct the query and save its answer")
    if not isinstance(data, dict) or data.get("class") != "dataset" or not str(data.get("version", "")).startswith("2"):
        raise ImportFileError("this is not a JSON-stat 2.0 dataset", where=name, fix="ask Eurostat's statistics interface for format=JSON")
    try:
        dataset = str(data["extension"]["id"]).upper()
        names = [str(dimension) for dimension in data["id"]]
        codes = [_codes(data["dimension"][dimension]["category"]["index"]) for dimension in names]
        sizes = [int(size) for size in data["size"]]
        updated = str(data["updated"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ImportFileError(f"the dataset is incomplete or misshapen: {error}", where=name, fix=AGAIN) from None
    if dataset not in FILTERS:
        why = f"read are {' and '.join(sorted(FILTERS)).lower()}"
        raise ImportFileError(f"the dataset {dataset.lower()} is not one of those read", where=name, why=why, fix="import one of these")
    if sizes != [len(each) for each in codes]:
        why = "every figure is found by its place: one code too few shifts all that follow"
        raise ImportFileError("the sizes of the dimensions do not fit their codes", where=name, why=why, fix=AGAIN)
    needed = {*FILTERS[dataset], "na_item", "unit", "geo", "time"}
    if not needed <= set(names):
        raise ImportFileError(f"dimensions are missing: {', '.join(sorted(needed - set(names)))}", where=name, fix=AGAIN)
    update_day(updated, name)
    return dataset, names, codes


def _codes(index: Any) -> list[str]:
    """The codes of a dimension in order: JSON-stat writes them as a list or as code: place."""
    if isinstance(index, list):
        return [str(code) for code in index]
    ordered = sorted(index.items(), key=lambda item: int(item[1]))
    if [int(place) for _, place in ordered] != list(range(len(ordered))):
        raise ValueError("the places of a dimension's codes have a gap")
    return [str(code) for code, _ in ordered]


def _unravel(place: int, codes: list[list[str]]) -> list[str]:
    """The code in each dimension of a place in the flat, row-major list of values.

    >>> _unravel(5, [["a", "b"], ["x", "y", "z"]])
    ['b', 'z']
    """
    found = []
    for dimension in reversed(codes):
        place, rest = divmod(place, len(dimension))
        found.append(dimension[rest])
    return found[::-1]


def _figures(data: dict[str, Any], size: int, name: str) -> Iterator[tuple[int, float, str]]:
    """Place, value and flags of each figure; values come as a list or as place: value."""
    values, flags = data.get("value"), data.get("status") or {}
    pairs = enumerate(values) if isinstance(values, list) else values.items() if isinstance(values, dict) else ()
    for place, value in pairs:
        at = f"{name}, value {place}"
        if not str(place).isdecimal() or int(place) >= size:
            raise ImportFileError(f"place {place} lies outside the dataset", where=at, fix=AGAIN)
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
            raise ImportFileError(f"{value!r} is not a number", where=at, fix=AGAIN)
        if isinstance(flags, dict):
            flag = flags.get(str(place))
        else:
            flag = flags[int(place)] if isinstance(flags, list) and int(place) < len(flags) else flags
        yield int(place), float(value), flag.strip() if isinstance(flag, str) else ""


def _origin(dataset: str, label: str, updated: str, copy: str) -> dict[str, Any]:
    code = dataset.lower()
    return {
        "producer": "Eurostat",
        "title": f"{label} ({code})",
        "edition": updated[:7],
        "published": updated,
        "citation": f"Eurostat, {label}, dataset {code}, updated {updated}.",
        "url": f"https://ec.europa.eu/eurostat/databrowser/view/{code}/default/table",
        "seen": copy,
        "definition": "General government expenditure on defence in national accounts: total expenditure (TE) and gross fixed capital "
        "formation (P51G), "
        "which is spending_investment here. It is not NATO's definition: military pensions and deliveries are recorded differently.",
        "processing": "EU27_2020 is EU27 here, EL is GRC, UK is GBR. Estimated and forecast figures are estimates; other flags stand in the note.",
        "terms": {
            "licence": "Eurostat reuse policy",
            "redistribution": "yes",
            "attribution": f"Source: Eurostat, {code}, updated {updated}.",
        },
    }
