"""What an edition changes against the edition before: facts new, gone, and changed by more than rounding."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from statistics import median
from typing import TYPE_CHECKING

from symmachia.vocabulary import VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Iterable

KEY = ("subject", "indicator", "year", "variant", "currency", "basis", "price_year")
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Revision:
    """The changes in one indicator. Sizes are relative, or in percentage points where a figure may be negative."""

    compared: int
    count: int
    median: float
    largest: float
    subject: str
    year: str
    points: bool = False

    def line(self, indicator: str) -> str:
        """One line of text."""
        head = f"{indicator}: {self.count:,} of {self.compared:,} changed"
        unit = "points" if self.points else "%"
        return f"{head}, median {_short(self.median)} {unit}, largest {_short(self.largest)} {unit} ({self.subject} {self.year})"


@dataclass(frozen=True, slots=True)
class Changes:
    """The difference between two editions; `before` is empty where there was none."""

    before: str = ""
    added: int = 0
    removed: int = 0
    revisions: dict[str, Revision] = field(default_factory=dict)
    rebased: dict[str, int] = field(default_factory=dict)

    def lines(self) -> list[str]:
        """The difference in plain lines of text."""
        if not self.before:
            return [f"no edition before it: {self.added:,} new"]
        changed = sum(revision.count for revision in self.revisions.values())
        found = [f"against {self.before}: {changed:,} changed beyond rounding, {self.added:,} new, {self.removed:,} gone"]
        found += [f"  {revision.line(indicator)}" for indicator, revision in self.revisions.items() if revision.count]
        found += [f"  {bases}: {count:,} new figures not comparable" for bases, count in self.rebased.items()]
        return found


def _short(size: float) -> str:
    """Two significant digits, without an exponent."""
    return f"{size:,.0f}" if size >= 10 else f"{size:.2g}" if size >= 0.001 else "under 0.001"


def changes(new_rows: Iterable[Row], old_rows: Iterable[Row], before: str = "the edition before") -> Changes:
    """Compare two editions of one publication, fact by fact.

    Constant prices of two base years are set aside: the same fact has another figure in each.
    """
    new, old = _by_key(new_rows), _by_key(old_rows)
    rebased, aside = _rebased(new, old)
    new = {key: row for key, row in new.items() if key not in aside}
    old = {key: row for key, row in old.items() if key not in aside}
    revisions = {}
    for indicator in sorted({row["indicator"] for row in new.values()}):
        pairs = [(new[key], old[key]) for key in new if key in old and new[key]["indicator"] == indicator]
        if pairs:
            revisions[indicator] = _revision(indicator, pairs)
    return Changes(before, len(new.keys() - old.keys()), len(old.keys() - new.keys()), revisions, rebased)


def _by_key(rows: Iterable[Row]) -> dict[tuple[str, ...], Row]:
    return {tuple(row[column] for column in KEY): row for row in rows}


def _rebased(new: dict[tuple[str, ...], Row], old: dict[tuple[str, ...], Row]) -> tuple[dict[str, int], set[tuple[str, ...]]]:
    """Base years that only one of the editions has, and the keys that they concern."""
    bases = [{row["price_year"] for row in rows.values() if row["basis"] == "constant"} for rows in (new, old)]
    if not all(bases) or bases[0] == bases[1]:
        return {}, set()
    shared = bases[0] & bases[1]
    aside = {key for rows in (new, old) for key, row in rows.items() if row["basis"] == "constant" and row["price_year"] not in shared}
    label = f"constant prices of {', '.join(sorted(bases[0]))} against {', '.join(sorted(bases[1]))}"
    return {label: len(aside & new.keys())}, aside


def _revision(indicator: str, pairs: list[tuple[Row, Row]]) -> Revision:
    points = VOCABULARY[indicator].low < 0
    sizes = [(_size(new, old, points), new) for new, old in pairs if _beyond_rounding(new, old)]
    if not sizes:
        return Revision(len(pairs), 0, 0, 0, "", "", points)
    largest, row = max(sizes, key=lambda item: item[0])
    return Revision(len(pairs), len(sizes), median(size for size, _ in sizes), largest, row["subject"], row["year"], points)


def _size(new: Row, old: Row, points: bool) -> float:
    after, before = float(new["value"]), float(old["value"])
    if points:
        return abs(after - before)
    return 100 * abs(after - before) / abs(before) if before else 100.0


def _beyond_rounding(new: Row, old: Row) -> bool:
    coarser = max(_step(new), _step(old))
    return abs(Decimal(new["value"]) - Decimal(old["value"])) > coarser / 2 * Decimal("1.000001")


def _step(row: Row) -> Decimal:
    """The step in which a figure is printed; people are printed in thousands with one decimal, so 6700 may be 6,744."""
    number = Decimal(row["value"])
    exponent = number.normalize().as_tuple().exponent if number else 0
    assert isinstance(exponent, int)
    return Decimal(1).scaleb(min(exponent, 2 if row["unit"] == "persons" else 0))
