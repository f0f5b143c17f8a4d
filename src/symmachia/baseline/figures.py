"""The figures of a user's alliance: rows of value, bounds, kind and source, by input and labels, laid into the cells of the spine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from math import isfinite
from typing import TYPE_CHECKING

from symmachia.baseline.cells import Cells
from symmachia.errors import DataError, nearest
from symmachia.model.inputs import INPUTS, Input

if TYPE_CHECKING:
    from symmachia.baseline.table import Values
    from symmachia.baseline.tables import Row
    from symmachia.model.structure import Structure

FIGURE = ("unit", "value", "low", "high", "kind", "source")
KINDS = ("observed", "estimate", "assumption")
ANY = "*"
LARGEST = 1e15
ALSO = {
    "population": Input("population", ("member",), "persons", "people", 1),
    "daily_use": Input("daily_use", ("capability",), "units per day", "forces"),
}
"""Figures of an alliance that the spine does not take in."""
TABLE = {**INPUTS, **ALSO}
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")

Labels = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure and the row that it stands in."""

    value: float
    low: float
    high: float
    kind: str
    home: str


def parse_figure(row: Row, what: str, unit: str, least: float, most: float) -> Figure:
    """The figure of a row, in this unit and between these bounds. Without bounds of its own it is certain; an assumption has bounds."""
    if row["unit"] != unit:
        raise DataError(f"{what} is counted in {unit}, not {row['unit'] or 'no unit'}", where=row.where, fix=f"convert it, and write {unit}")
    if row["kind"] not in KINDS:
        raise DataError(f"there is no kind {row['kind']!r}", where=row.where, fix=nearest(row["kind"], KINDS))
    if not row["source"]:
        raise DataError(f"{what} has neither source nor reason", where=row.where, fix="say where the figure stands, or why you assume it")
    if bool(row["low"]) != bool(row["high"]):
        raise DataError("one bound is given without the other", where=row.where, fix="give both bounds or none")
    if row["kind"] == "assumption" and not row["low"]:
        raise DataError(f"{what} is assumed without bounds", where=row.where, fix="give low and high; they may be equal")
    value = _number(row, "value", what, least, most)
    low, high = (_number(row, column, what, least, most) if row[column] else value for column in ("low", "high"))
    if not low <= value <= high:
        raise DataError(f"{what}: {value:g} is not between {low:g} and {high:g}", where=row.where, fix="low ≤ value ≤ high")
    return Figure(value, low, high, row["kind"], row.where)


def _number(row: Row, column: str, what: str, least: float, most: float) -> float:
    text = row[column]
    if not _NUMBER.fullmatch(text) or not isfinite(float(text)):
        raise DataError(f"the {column} of {what} is no number: {text[:40]!r}", where=row.where, fix="write a plain decimal: 1234.5")
    number, most = float(text), min(most, LARGEST)
    if not least <= number <= most:
        raise DataError(f"the {column} of {what} is {text[:40]}, outside {least:g} to {most:g}", where=row.where, fix=f"its unit is {row['unit']}")
    return number


class Ledger:
    """The figures given for the inputs, by input, labels and year; `*` stands for every label that no other row names."""

    def __init__(self, structure: Structure):
        self.structure = structure
        self.figures: dict[str, dict[Labels, dict[int | None, Figure]]] = {name: {} for name in TABLE}

    def dims(self, name: str) -> Labels:
        """The axes of an input that labels name."""
        return tuple(dim for dim in TABLE[name].dims if dim != "year")

    def add(self, name: str, labels: Labels, year: str, figure: Figure) -> None:
        """Keep a figure, if its labels and year are the input's and nothing stands there."""
        where = figure.home
        for dim, label in zip(self.dims(name), labels, strict=True):
            known = self.structure.axes[dim]
            if not label:
                raise DataError(f"{name} needs a {dim}", where=where, fix=f"name one, or write {ANY} for every {dim} that no other row names")
            if label not in (*known, ANY):
                raise DataError(f"there is no {dim} {label!r}", where=where, fix=nearest(label, known))
        dated = self.figures[name].setdefault(labels, {})
        date = self._year(name, year, where) if year else None
        twice = dated.get(date) or (next(iter(dated.values()), None) if date is None or None in dated else None)
        if twice:
            raise DataError(f"{_called(name, labels)} stands twice", where=where, fix=f"keep one (first in {twice.home})")
        dated[date] = figure

    def _year(self, name: str, year: str, where: str) -> int:
        if "year" not in TABLE[name].dims:
            raise DataError(f"{name} has no years: its value holds throughout", where=where, fix="leave year empty")
        first, last = self.structure.base_year, self.structure.horizon
        if not re.fullmatch("[0-9]{4}", year) or not first <= int(year) <= last:
            raise DataError(f"{year!r} is no year from {first} to {last}", where=where, fix="write four digits, or leave year empty")
        return int(year)

    def values(self, name: str, neutral: dict[Labels, float]) -> Values:
        """The finished input: given figures, and what `neutral` holds for labels that nobody names."""
        axes = [self.structure.axes[dim] for dim in self.dims(name)]
        dated = any(None not in rows for rows in self.figures[name].values())
        shape = tuple(len(self.structure.axes[dim]) for dim in TABLE[name].dims)
        cells = Cells(name, shape, formula="linear between the years given" if dated else "")
        years = self.structure.years if "year" in TABLE[name].dims else ()
        for place in product(*(range(len(axis)) for axis in axes)):
            labels = tuple(axis[position] for axis, position in zip(axes, place, strict=True))
            given = self._given(name, labels)
            if not given:
                if labels not in neutral:
                    table = "stocks.csv" if name == "stock" else "inputs.csv"
                    raise DataError(f"no row gives {_called(name, labels)}", where=f"{table}:1", fix=f"add one; {ANY} stands for every label")
                cells.put((..., *place), neutral[labels], kind="assumption", home="")
                continue
            for t, year in enumerate(years):
                _lay(cells, (t, *place), self._dated(name, labels, given, year))
            if not years:
                _lay(cells, place, given[None])
        return cells.done()

    def _given(self, name: str, labels: Labels) -> dict[int | None, Figure]:
        """The figures of the row that names most of the labels."""
        found: dict[int, dict[int | None, Figure]] = {}
        for named in product(*((label, ANY) for label in labels)):
            rows = self.figures[name].get(named)
            exact = sum(word != ANY for word in named)
            if rows and exact in found:
                first, second = (next(iter(dated.values())).home for dated in (found[exact], rows))
                if not any(more > exact for more in found):
                    fix = f"the other is {first}: name both labels in a row of its own"
                    raise DataError(f"two rows give {_called(name, labels)}", where=second, fix=fix)
            elif rows:
                found[exact] = rows
        return found[max(found)] if found else {}

    def _dated(self, name: str, labels: Labels, given: dict[int | None, Figure], year: int) -> Figure:
        figure = given.get(year) or given.get(None)
        if figure:
            return figure
        known = sorted(date for date in given if date is not None)
        if known[0] != self.structure.base_year:
            fix = f"begin with the base year {self.structure.base_year}, or leave year empty"
            raise DataError(f"{_called(name, labels)} begins in {known[0]}", where=given[known[0]].home, fix=fix)
        before = max(date for date in known if date < year)
        if before == known[-1]:
            return given[before]
        after = min(date for date in known if date > year)
        one, two, part = given[before], given[after], (year - before) / (after - before)
        value, low, high = (a + part * (b - a) for a, b in ((one.value, two.value), (one.low, two.low), (one.high, two.high)))
        return Figure(value, low, high, max(one.kind, two.kind, key=KINDS.index), f"{one.home} {two.home}")


def _lay(cells: Cells, at: tuple[int, ...], figure: Figure) -> None:
    cells.put(at, figure.value, low=figure.low, high=figure.high, kind=figure.kind, home=figure.home)


def _called(name: str, labels: Labels) -> str:
    return f"{name}[{', '.join(labels)}]" if labels else name
