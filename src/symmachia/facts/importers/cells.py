"""Cells of a workbook: their text, their number, the colour of their ink."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from openpyxl.styles.colors import COLOR_INDEX

from symmachia.errors import ImportFileError

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell

DOTS = frozenset({"", "..", "...", "…", ". .", ". . .", "-", "–", "—"})


def text(value: object) -> str:
    """The text of a cell without line breaks and double spaces; empty for an empty cell."""
    return "" if value is None else " ".join(str(value).split())


def at(cell: Cell | MergedCell, name: str) -> str:
    """File, sheet and cell, for an error."""
    return f"{name}, sheet {cell.parent.title if cell.parent else '?'}, cell {cell.coordinate}"


def number(cell: Cell | MergedCell, name: str, missing: frozenset[str] = DOTS) -> float | None:
    """The number in a cell, None where the publisher has none, an error for anything else."""
    value = cell.value
    if isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value):
        return float(value)
    found = text(value)
    if found in missing:
        return None
    if found.startswith("#"):
        why = "a formula of the workbook lost what it points to; the figure itself is not in the file"
        raise ImportFileError(f"the cell holds {found}", where=at(cell, name), why=why, fix="download the file again, or type the published figure")
    fix = "type the published figure as a number, or empty the cell if there is none"
    raise ImportFileError(f"the cell holds {found!r}, not a number", where=at(cell, name), fix=fix)


def ink(cell: Cell | MergedCell) -> str:
    """`blue`, `red` or empty: the colours in which SIPRI prints estimates."""
    colour = cell.font.color if cell.font else None
    if colour is None:
        return ""
    if colour.type == "indexed" and isinstance(colour.indexed, int) and colour.indexed < len(COLOR_INDEX):
        code = COLOR_INDEX[colour.indexed]
    elif colour.type == "rgb" and isinstance(colour.rgb, str):
        code = colour.rgb
    else:
        return ""
    try:
        red, green, blue = bytes.fromhex(code)[-3:]
    except ValueError:
        return ""
    if red > 150 and green < 100 and blue < 100:
        return "red"
    return "blue" if blue > 150 and red < 100 and green < 150 else ""
