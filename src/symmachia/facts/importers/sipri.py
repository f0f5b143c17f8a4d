"""SIPRI's Military Expenditure Database: `SIPRI-Milex-data-1949-YYYY.xlsx`.

SIPRI's series is not NATO's and must never be joined with it. Its terms forbid shipping the database: an import stays with the user.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from symmachia.errors import ImportFileError
from symmachia.facts.importers.cells import DOTS, at, ink, number, text
from symmachia.facts.importers.countries import by_name, closest
from symmachia.facts.importers.currencies import named
from symmachia.facts.importers.files import read_bytes, seen
from symmachia.facts.importers.rows import Import, Rows
from symmachia.facts.importers.workbook import open_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

MISSING = DOTS | {"xxx"}
NOTES = {"blue": "SIPRI's own estimate (blue in the workbook)", "red": "highly uncertain (red in the workbook)"}
YEAR = re.compile(r"(?:19|20)\d\d")
BASE = re.compile(r"constant \(((?:19|20)\d\d)\) us\$", re.IGNORECASE)
HEADER_ROWS = 20


@dataclass(frozen=True, slots=True)
class Series:
    """One sheet to read: the title it has, what it is, in which money and times what."""

    sheet: str
    indicator: str
    currency: str = ""
    factor: float = 1


# The dollar sheet comes first: it tells in which currency a national figure is.
SERIES = (
    Series(r"current us\$", "spending", "USD"),
    Series(r"constant \((19|20)\d\d\) us\$", "spending", "USD"),
    Series("share of gdp", "spending_share_gdp", factor=100),
    Series("per capita", "spending_per_capita", "USD"),
    Series("local currency calendar years", "spending", "national", 1e-6),
)


def read(path: Path) -> Import:
    """Read five of the sheets; regions and states that Symmachia does not know are left out and listed."""
    name, content = path.name, read_bytes(path)
    book = open_workbook(content, name)
    sheets = [_sheet(book, series, name) for series in SERIES]
    rows, skipped, last = Rows(), dict[str, None](), 0
    for series, sheet in zip(SERIES, sheets, strict=True):
        last = max(last, _add_sheet(rows, series, sheet, skipped, name))
    found = rows.sorted()
    if not found:
        fix = "if cells look filled, save the file once in a spreadsheet program: formulas may lack their results"
        raise ImportFileError("no figure of any known state", where=name, fix=fix)
    origin = _origin(sheets[0], last, len(found), name, content)
    return Import(f"sipri-{last + 1}", origin, found, tuple(skipped))


def _sheet(book: Workbook, series: Series, name: str) -> Worksheet:
    found = [sheet for sheet in book.worksheets if re.fullmatch(series.sheet, text(sheet.title), re.IGNORECASE)]
    if len(found) == 1:
        return found[0]
    titles = [sheet.title for sheet in book.worksheets]
    nato = any(re.fullmatch(r"table\s*\d\w?", title.strip(), re.IGNORECASE) for title in titles)
    fix = "this looks like NATO's: import it as nato" if nato else "import the complete workbook from https://www.sipri.org/databases/milex"
    what = f"{len(found) or 'no'} sheet{'s' if len(found) > 1 else ''} named like {series.sheet!r}"
    raise ImportFileError(what, where=name, why=f"the workbook has: {', '.join(titles[:20])}", fix=fix)


def _header(sheet: Worksheet, name: str) -> tuple[int, list[tuple[int, int]]]:
    """The row of the header and the column of each year."""
    for line, row in enumerate(sheet.iter_rows(max_row=HEADER_ROWS), start=1):
        if text(row[0].value) != "Country":
            continue
        years = [(place, int(text(cell.value))) for place, cell in enumerate(row) if YEAR.fullmatch(text(cell.value))]
        numbers = [year for _, year in years]
        if not years or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
            shown = ", ".join(map(str, numbers)) or "none"
            raise ImportFileError(f"the years do not run without a gap: {shown}", where=at(row[0], name), fix="import the publisher's own file")
        return line, years
    why = f"its first cell reads Country, within the first {HEADER_ROWS} rows"
    raise ImportFileError("the header row is missing", where=f"{name}, sheet {sheet.title}", why=why, fix="import the publisher's own file")


def _add_sheet(rows: Rows, series: Series, sheet: Worksheet, skipped: dict[str, None], name: str) -> int:
    start, years = _header(sheet, name)
    base = _base_year(sheet, start, name)
    known: dict[str, Cell | MergedCell] = {}
    for row in sheet.iter_rows(min_row=start + 1):
        label = text(row[0].value)
        if not any(text(row[place].value) for place, _ in years):
            continue  # a region, or space
        if not label:
            filled = next(cell for cell in (row[place] for place, _ in years) if text(cell.value))
            raise ImportFileError("figures in a row without a country", where=at(filled, name), fix="fill in the country")
        subject = by_name(label)
        if subject is None:
            if any(isinstance(row[place].value, int | float) for place, _ in years):  # a region may have dots
                _refuse_misspelling(label, at(row[0], name))
                skipped[label] = None
            continue
        if subject in known:
            raise ImportFileError(
                f"{label} stands twice", where=f"{at(known[subject], name)} and {row[0].coordinate}", fix="keep one of the two rows"
            )
        known[subject] = row[0]
        figures = [(year, row[place], value) for place, year in years if (value := number(row[place], name, MISSING)) is not None]
        currency, note = series.currency, ""
        if currency == "national":
            currency, note = _national(rows, subject, text(row[1].value), [(year, value) for year, _, value in figures], at(row[1], name))
            if currency == "USD":
                continue  # the same figures as in the dollar sheet
        for year, cell, value in figures:
            colour = ink(cell)
            if series.indicator == "spending_share_gdp" and value > 1:
                why = "this sheet holds fractions: 0.02 is two percent"
                raise ImportFileError(f"a share of {value:g} of GDP", where=at(cell, name), why=why, fix="compare with the publication")
            rows.add(
                subject,
                series.indicator,
                year,
                value * series.factor,
                at=at(cell, name),
                locator=f"sheet '{sheet.title}', row {label}, cell {cell.coordinate}",
                currency=currency,
                price_year=base,
                status="estimate" if colour else "observed",
                note="; ".join(part for part in (NOTES.get(colour, ""), note) if part),
            )
    return years[-1][1]


def _base_year(sheet: Worksheet, start: int, name: str) -> int | None:
    """The price year in the name of the sheet of constant prices, which its heading must repeat."""
    match = BASE.fullmatch(text(sheet.title))
    if not match:
        return None
    headings = " ".join(text(row[0].value) for row in sheet.iter_rows(max_row=start, max_col=1))
    stated = set(re.findall(r"constant \(?((?:19|20)\d\d)\b", headings, re.IGNORECASE)) | {match[1]}
    if len(stated) > 1:
        what = f"the sheet's name and its heading give different price years: {', '.join(sorted(stated))}"
        raise ImportFileError(what, where=f"{name}, sheet {sheet.title}", fix="import the publisher's own file")
    return int(match[1])


def _refuse_misspelling(label: str, where: str) -> None:
    """A state outside the alliance's world is left out; a known one, spelt wrong, must not be."""
    close = closest(label, cutoff=0.86)
    if close:
        why = "left out as an unknown state it would be missing without a word"
        raise ImportFileError(f"there is no country {label!r}", where=where, why=why, fix=f"if it means {close}, write it so in the cell")


def _national(rows: Rows, subject: str, word: str, figures: list[tuple[int, float]], where: str) -> tuple[str, str]:
    """The currency of a row, and a note where the workbook's word for it is wrong."""
    currency = named(subject, word)
    if currency is None:
        what = f"{word!r} is no currency of {subject}" if word else f"the currency of {subject} is missing"
        raise ImportFileError(what, where=where, why="the figures cannot be told without it", fix="compare with the publication")
    if currency != "HRK":
        return currency, ""
    for year, value in reversed(figures):
        dollars = rows.value(subject, "spending", year, "USD")
        if dollars:
            # 7.5345 kuna made a euro; a dollar was never less than three kuna nor more than two euro.
            wrong = value / 1e6 / dollars < 2
            return ("EUR", "the workbook says Kunas; the figures are in euro, as their ratio to the dollar figures shows") if wrong else ("HRK", "")
    return currency, ""


def _origin(sheet: Worksheet, last: int, count: int, name: str, content: bytes) -> dict[str, Any]:
    title = text(sheet.cell(1, 1).value)
    first = re.search(r"(19|20)\d\d", title)
    version = re.search(r"v(\d+(?:\.\d+)*)", name)
    copyright_year = re.search(r"©\s*SIPRI\s*(\d{4})", title)
    published = copyright_year[1] if copyright_year and int(copyright_year[1]) > last else str(last + 1)
    span = f"{first[0] if first else '1949'}-{last}"
    edition = f"{span} v{version[1]}" if version else span
    return {
        "producer": "Stockholm International Peace Research Institute",
        "title": f"SIPRI Military Expenditure Database, {span}",
        "edition": edition,
        "published": published,
        "citation": f"Stockholm International Peace Research Institute (SIPRI), SIPRI Military Expenditure Database, {edition}.",
        "url": "https://www.sipri.org/databases/milex",
        "seen": seen(content, name),
        "definition": "Military expenditure by SIPRI's own definition: current and capital spending on armed forces, defence ministries, "
        "paramilitary forces trained for military operations and military space activities. It is not NATO's series and must never be "
        "joined with it.",
        "processing": f"{count:,} figures of the states that Symmachia knows, from five sheets. Shares of GDP are fractions in the "
        "workbook and percent "
        "here; national currency, in calendar years, was turned into millions. Figures in blue or red are estimates, with a note. Left "
        "out: "
        "regions, other states, shares of government spending, financial years.",
        "terms": {
            "licence": "SIPRI terms of use",
            "redistribution": "non-commercial",
            "attribution": f"Source: SIPRI Military Expenditure Database, SIPRI {published}. For the user's own, non-commercial use.",
        },
    }
