"""Blocks of a NATO sheet: a heading, a row of years, one line per country.

Both layouts put them differently. Since 2025 each block has its heading, then its row of years, then lines with the label in the first
column. In 2024 one row of years stands above both headings, and labels are in the second or third column.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from symmachia.errors import ImportFileError
from symmachia.facts.importers.cells import at, text
from symmachia.facts.importers.countries import by_name

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

YEAR = re.compile(r"((?:19|20)\d\d)\s*(e?)", re.IGNORECASE)
NOTE = re.compile(r"notes?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Year:
    """A column of figures: its place in the row, its year and whether the publisher marks it as an estimate."""

    column: int
    year: int
    estimate: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One labelled row with its figures."""

    label: str
    cell: Cell | MergedCell
    figures: tuple[tuple[Year, Cell | MergedCell], ...]


@dataclass(slots=True)
class Block:
    """A heading and the lines under it."""

    heading: str
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Sheet:
    """All headings of a sheet, its years and its blocks."""

    title: str
    headings: list[str] = field(default_factory=list)
    years: tuple[Year, ...] = ()
    blocks: list[Block] = field(default_factory=list)


def read_sheet(sheet: Worksheet, name: str) -> Sheet:
    """Read the blocks of one sheet; figures that no block can claim are an error, never dropped."""
    found = Sheet(sheet.title)
    heading, current = "", None
    for row in sheet.iter_rows():
        years = _years(row, name)
        if years:
            if found.years and [(y.year, y.estimate) for y in years] != [(y.year, y.estimate) for y in found.years]:
                raise ImportFileError("the two rows of years differ", where=at(row[years[0].column], name), fix="compare with the publication")
            found.years = years
            continue
        first = found.years[0].column if found.years else len(row)
        label_cell = next((cell for cell in row[:first] if isinstance(cell.value, str) and text(cell.value)), None)
        figures = tuple((year, row[year.column]) for year in found.years if text(row[year.column].value))
        if label_cell is None:
            if any(not _leftover(cell) for _, cell in figures):
                fix = "fill in the country, or empty the cells"
                raise ImportFileError("figures in a row without a country", where=at(figures[0][1], name), fix=fix)
            # In 2024 the headings of both blocks follow the row of years; empty rows may stand before the first line.
            if current or figures:
                heading, current = "", None
            continue
        label = text(label_cell.value)
        if NOTE.match(label):
            heading, current = "", None
        elif figures:
            if current is None:
                if not heading:
                    raise ImportFileError(
                        f"the line {label!r} stands under no heading", where=at(label_cell, name), fix="restore the heading of its block"
                    )
                current = Block(heading)
                found.blocks.append(current)
            current.lines.append(Line(label, label_cell, figures))
        elif current is None or by_name(label.split("(")[0]) is None:
            found.headings.append(label)
            heading, current = label, None
    return found


def _years(row: tuple[Cell | MergedCell, ...], name: str) -> tuple[Year, ...]:
    filled = [(place, cell) for place, cell in enumerate(row) if text(cell.value)]
    matches = [(place, YEAR.fullmatch(text(cell.value))) for place, cell in filled]
    found = tuple(Year(place, int(match[1]), bool(match[2])) for place, match in matches if match)
    if len(found) < 3 or not matches[0][1]:
        return ()
    if len(found) < len(matches) or [year.year for year in found] != list(range(found[0].year, found[0].year + len(found))):
        shown = ", ".join(text(cell.value) for _, cell in filled)
        raise ImportFileError(f"the years do not run without a gap: {shown}", where=at(filled[0][1], name), fix="compare with the publication")
    return found


def _leftover(cell: Cell | MergedCell) -> bool:
    """What the 2024 workbook has in the hidden row below a block: broken sums and zeros, no figure of any country."""
    return cell.value == 0 or text(cell.value) == "#REF!"
