"""NATO's defence expenditure tables: `def-exp-YYYY-en.xlsx`, in the layout of 2024 and in the one since 2025."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import isclose
from typing import TYPE_CHECKING, Any

from symmachia.errors import ImportFileError
from symmachia.facts.importers.blocks import Block, Line, Sheet, read_sheet
from symmachia.facts.importers.cells import at, number
from symmachia.facts.importers.countries import by_name, closest, folded
from symmachia.facts.importers.currencies import named
from symmachia.facts.importers.files import read_bytes, seen
from symmachia.facts.importers.rows import Import, Rows
from symmachia.facts.importers.workbook import open_workbook, sheet_named

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.workbook.workbook import Workbook

AGGREGATES = {"nato europe and canada": "NATO_EUR_CAN", "nato total": "NATO_TOTAL"}
LABEL = re.compile(r"(?P<name>[^(]+?)\s*(?:\((?P<currency>[^)]*)\))?")
PRICES = re.compile(r"\b((?:19|20)\d\d) prices", re.IGNORECASE)
PAGE = "https://www.nato.int/en/what-we-do/introduction-to-nato/defence-expenditures-and-natos-5-commitment"


@dataclass(frozen=True, slots=True)
class Series:
    """One block to read: how its heading begins, what it is, in which money and times what."""

    heading: str
    indicator: str
    currency: str = ""
    factor: float = 1
    constant: bool = False


CURRENT, CONSTANT = r"current prices", r"constant (19|20)\d\d prices"
# Table: what its unit line says, then its blocks. USD comes first: NATO prints the United States in dollars in both tables.
TABLES: dict[str, tuple[str, tuple[Series, ...]]] = {
    "2": ("million us dollars", (Series(CURRENT, "spending", "USD"), Series(CONSTANT, "spending", "USD", constant=True))),
    "1": (
        "million national currency",
        (Series(CURRENT, "spending", "national"), Series(CONSTANT, "spending", "national", constant=True)),
    ),
    "3": ("share of", (Series("share of (real )?gdp", "spending_share_gdp"), Series("annual real change", "spending_real_change"))),
    "5": ("million us dollars", (Series(CURRENT, "gdp", "USD"), Series(CONSTANT, "gdp", "USD", constant=True))),
    "6": (
        "us dollars",
        (
            Series(r"gdp per capita \(thousand us dollars\)", "gdp_per_capita", "USD", 1000, constant=True),
            Series(r"(core )?defence expenditure per capita \(us dollars\)", "spending_per_capita", "USD", constant=True),
        ),
    ),
    "7": ("thousands", (Series("thousands", "military_personnel", factor=1000),)),
    "8a": ("percentage of", (Series("equipment", "equipment_share"), Series("personnel", "personnel_share"))),
    "8b": ("percentage of", (Series("infrastructure", "infrastructure_share"), Series("other", "other_share"))),
}


def read(path: Path) -> Import:
    """Read Tables 1–3 and 5–8b; Table 4 repeats figures of Tables 2 and 3."""
    name, content = path.name, read_bytes(path)
    book = open_workbook(content, name)
    if not any(re.fullmatch(r"table\s*\d", sheet.title.strip(), re.IGNORECASE) for sheet in book.worksheets):
        titles = [sheet.title for sheet in book.worksheets]
        sipri = any("Share of GDP" in title for title in titles)
        fix = "this looks like SIPRI's: import it as sipri" if sipri else f"download def-exp-YYYY-en.xlsx from {PAGE}"
        raise ImportFileError("this is not NATO's workbook", where=name, why=f"its sheets: {', '.join(titles[:12])}", fix=fix)
    sheets = {table: read_sheet(sheet_named(book, f"Table {table}", name), name) for table in TABLES}
    for table, sheet in sheets.items():
        _check_sheet(table, sheet, sheets["2"], name)
    rows = Rows()
    for table, (_, series) in TABLES.items():
        blocks = [_block(sheets[table], one, name) for one in series]
        for one, block in zip(series, blocks, strict=True):
            base = _base_year(block, sheets[table], sheets["2"], name) if one.constant else None
            _add_block(rows, table, one, block, base, name)
    return Import(f"nato-{sheets['2'].years[-1].year}", _origin(book, sheets["2"], name, content), rows.sorted())


def _check_sheet(table: str, sheet: Sheet, other: Sheet, name: str) -> None:
    where = f"{name}, sheet {sheet.title}"
    first = sheet.headings[0] if sheet.headings else ""
    if not re.match(rf"table\s*{table}\s*:", first, re.IGNORECASE):
        raise ImportFileError(f"the title reads {first!r}", where=where, why=f"Table {table} belongs here", fix="restore the order of the sheets")
    unit = TABLES[table][0]
    if not any(unit in heading.casefold() for heading in sheet.headings):
        why = "without its unit a figure means nothing"
        raise ImportFileError(f"the unit line ({unit!r}) is missing", where=where, why=why, fix="compare with the publication")
    if not sheet.years:
        raise ImportFileError("there is no row of years", where=where, fix="import the publisher's complete workbook")
    if [(year.year, year.estimate) for year in sheet.years] != [(year.year, year.estimate) for year in other.years]:
        why = f"Table 2 runs to {other.years[-1].year}; an edition has one set of years"
        raise ImportFileError("the years differ from those of Table 2", where=where, why=why, fix="import the publisher's complete workbook")


def _block(sheet: Sheet, series: Series, name: str) -> Block:
    found = [block for block in sheet.blocks if re.match(series.heading, block.heading, re.IGNORECASE)]
    if len(found) != 1:
        what = f"{'no' if not found else len(found)} block headed like {series.heading!r}, for {series.indicator}"
        why = f"headings of blocks with figures: {'; '.join(block.heading for block in sheet.blocks) or 'none'}"
        fix = "if cells look filled, the file may hold formulas without results: save it once in a spreadsheet program"
        raise ImportFileError(what, where=f"{name}, sheet {sheet.title}", why=why, fix=fix)
    return found[0]


def _base_year(block: Block, sheet: Sheet, other: Sheet, name: str) -> int:
    """The price year: in the block's heading, else in the sheet's, else in that of Table 2."""
    for headings in ([block.heading], sheet.headings, other.headings):
        years = {int(year) for heading in headings for year in PRICES.findall(heading)}
        if len(years) == 1:
            return years.pop()
    raise ImportFileError(
        "the price year is not stated", where=f"{name}, sheet {sheet.title}", why="constant prices need one", fix="restore the heading"
    )


def _add_block(rows: Rows, table: str, series: Series, block: Block, base: int | None, name: str) -> None:
    known: dict[str, Line] = {}
    for line in block.lines:
        subject, currency = _label(line, series, name)
        if subject in known:
            fix = "keep one of the two rows"
            raise ImportFileError(
                f"{line.label} stands twice in one block", where=f"{at(known[subject].cell, name)} and {line.cell.coordinate}", fix=fix
            )
        known[subject] = line
        for year, cell in line.figures:
            value = number(cell, name)
            if value is None:
                continue
            value *= series.factor
            if series.currency == "national" and currency == "USD":
                _check_same(rows.value(subject, series.indicator, year.year, currency, base), value, at(cell, name))
                continue
            rows.add(
                subject,
                series.indicator,
                year.year,
                value,
                at=at(cell, name),
                locator=f"Table {table} ({block.heading}), row {line.label}, cell {cell.coordinate}",
                currency=currency,
                price_year=base,
                status="estimate" if year.estimate else "observed",
            )


def _check_same(dollars: float | None, value: float, where: str) -> None:
    """Tables 1 and 2 both print the United States in dollars: one fact, kept once."""
    if dollars is None or not isclose(dollars, value, rel_tol=1e-5, abs_tol=0.5):
        what = f"{value:,.0f} here, {dollars if dollars is None else f'{dollars:,.0f}'} in Table 2"
        raise ImportFileError(what, where=where, why="both tables print this country in US dollars", fix="compare with the publication")


def _label(line: Line, series: Series, name: str) -> tuple[str, str]:
    """The subject of a line and the currency of its figures."""
    match = LABEL.fullmatch(line.label.replace("*", "").strip())
    label, word = (match["name"], match["currency"] or "") if match else (line.label, "")
    subject = AGGREGATES.get(folded(label)) or by_name(label)
    if subject is None:
        close = closest(label)
        fix = f"if it means {close}, write it so in the cell" if close else "a new member needs a line in data/subjects.csv"
        raise ImportFileError(f"there is no country {label!r}", where=at(line.cell, name), fix=fix)
    if series.currency != "national":
        return subject, series.currency
    currency = named(subject, word)
    if currency is None:
        what = f"{word!r} is no currency of {label}" if word else f"the currency of {label} is missing"
        raise ImportFileError(what, where=at(line.cell, name), why="the figure cannot be told without it", fix="restore the label of the publication")
    return subject, currency


def _origin(book: Workbook, sheet: Sheet, name: str, content: bytes) -> dict[str, Any]:
    first, last = sheet.years[0].year, sheet.years[-1].year
    core = "core" in sheet.headings[0].casefold()
    published = _published(book, last, name)
    title = f"Defence expenditure of NATO countries ({first}-{last})"
    counts = (
        "Payments by a national government to meet the needs of its armed forces, those of Allies or of the Alliance; military pensions "
        "count. "
        "Table 3 gives shares of real GDP. Aggregates take in each Ally from its accession."
    )
    return {
        "producer": "NATO",
        "title": title,
        "edition": published[:7],
        "published": published,
        "citation": f"NATO, {title}, tables in Excel format, edition {published[:7]}.",
        "url": PAGE,
        "seen": seen(content, name),
        "definition": ("NATO calls the series core defence expenditure. " if core else "") + counts,
        "processing": "Thousands were turned into persons and into US dollars per head. The United States, in dollars in Tables 1 and 2, "
        "is kept once. Table 4 repeats other tables and is left out. Years marked e are estimates.",
        "terms": {
            "licence": "NATO terms of use",
            "redistribution": "no-sale",
            "attribution": f"Source: NATO, {title}",
        },
    }


def _published(book: Workbook, last: int, name: str) -> str:
    """The date before the old file names, else the month in which the workbook was saved, else the year."""
    match = re.match(r"(\d\d)(\d\d)(\d\d)-def-exp", name)
    if match and 2000 + int(match[1]) == last:
        return f"20{match[1]}-{match[2]}-{match[3]}"
    for saved in (book.properties.modified, book.properties.created):
        if saved and saved.year == last:
            return f"{saved:%Y-%m}"
    return str(last)
