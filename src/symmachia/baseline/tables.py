"""A user's CSV table, read strictly: every cell is text, every row knows its line, and a table that is not what it says is refused."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from symmachia.errors import DataError, nearest
from symmachia.strictyaml import plain_text

if TYPE_CHECKING:
    from pathlib import Path


class Row(dict[str, str]):
    """The cells of one row by column, and where it stands."""

    def __init__(self, cells: dict[str, str], where: str):
        super().__init__(cells)
        self.where = where


def read_table(path: Path, columns: tuple[str, ...]) -> list[Row]:
    """The rows of a table that has these columns, in any order, and no others. Empty lines are skipped, spaces around a cell dropped."""
    lines = csv.reader(StringIO(plain_text(path), newline="\n"), strict=True)
    rows: list[Row] = []
    header: list[str] = []
    before = 0
    try:
        for cells in lines:
            where, before = f"{path.name}:{before + 1}", lines.line_num
            cells = [cell.strip() for cell in cells]
            if not any(cells):
                continue
            if not header:
                _check_header(cells, columns, where)
                header = cells
            elif len(cells) != len(header):
                raise DataError(
                    f"the row has {len(cells)} cells, the header {len(header)}", where=where, fix="put a text that holds a comma in double quotes"
                )
            else:
                rows.append(Row(dict(zip(header, cells, strict=True)), where))
    except csv.Error as error:
        raise DataError(f"this is not CSV: {error}", where=f"{path.name}:{before + 1}", fix="double each quote within a quoted text") from None
    if not header:
        raise DataError("the table is empty", where=f"{path.name}:1", fix=f"begin with the columns {','.join(columns)}")
    return rows


def _check_header(cells: list[str], columns: tuple[str, ...], where: str) -> None:
    if len(cells) == 1 and any(sign in cells[0] for sign in ";\t"):
        raise DataError("the cells are not separated by commas", where=where, fix="save the table as comma-separated values")
    for position, cell in enumerate(cells):
        if cell not in columns:
            raise DataError(f"unknown column {cell!r}", where=where, fix=nearest(cell, columns))
        if cell in cells[:position]:
            raise DataError(f"the column {cell!r} stands twice", where=where, fix="keep one")
    missing = [column for column in columns if column not in cells]
    if missing:
        raise DataError(f"the column {missing[0]!r} is missing", where=where, fix=f"the columns are {','.join(columns)}")
