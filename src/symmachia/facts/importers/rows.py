"""Rows of a fact table, in the columns and the order that data/facts/README.md lays down."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from symmachia.errors import ImportFileError
from symmachia.facts.rules import COLUMNS
from symmachia.vocabulary import VOCABULARY


@dataclass(frozen=True, slots=True)
class Import:
    """What a reader found in a publisher's file: one source with its rows, and what was left out."""

    source_id: str
    origin: dict[str, Any]
    rows: list[dict[str, str]]
    skipped: tuple[str, ...] = ()

    def lines(self) -> list[str]:
        """The import in plain lines of text."""
        years = sorted({int(row["year"]) for row in self.rows})
        subjects = {row["subject"] for row in self.rows}
        indicators = sorted({row["indicator"] for row in self.rows})
        found = [
            f"{self.source_id}: {len(self.rows):,} rows, {len(subjects)} subjects, {years[0]}–{years[-1]}",
            f"  {', '.join(indicators)}",
        ]
        if self.skipped:
            shown = ", ".join(self.skipped[:12])
            rest = f" and {len(self.skipped) - 12} more" if len(self.skipped) > 12 else ""
            found.append(f"  left out: {shown}{rest}")
        return found


def plain(value: float) -> str:
    """A plain decimal: twelve significant digits, no exponent, no float noise.

    >>> plain(6.744 * 1000), plain(1e15), plain(-0.0), plain(0.000012)
    ('6744', '1000000000000000', '0', '0.000012')
    """
    number = Decimal(format(value, ".12g"))
    return format(number, "f") if number else "0"


class Rows:
    """Collects rows, refuses a second one of the same key and a value that the vocabulary rules out."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, ...], tuple[dict[str, str], str]] = {}

    def add(
        self,
        subject: str,
        indicator: str,
        year: int,
        value: float,
        *,
        at: str,
        locator: str,
        currency: str = "",
        price_year: int | None = None,
        status: str = "observed",
        grade: str = "a",
        note: str = "",
    ) -> None:
        """Add one figure. `at` is where it stands in the user's file; money without a price year is in current prices."""
        quantity = VOCABULARY[indicator]
        if (quantity.kind == "money") != bool(currency):
            raise ValueError(f"{indicator}: money needs a currency, and nothing else has one")
        if not quantity.low <= value <= quantity.high:
            why = f"{indicator} in {quantity.unit} lies between {quantity.low:g} and {quantity.high:g}"
            raise ImportFileError(f"{plain(value)} cannot be {indicator}", where=at, why=why, fix="compare the cell with the publication")
        basis = "" if not currency else "current" if price_year is None else "constant"
        priced = str(price_year or year) if currency else ""
        row = dict.fromkeys(COLUMNS, "")
        row |= {"subject": subject, "indicator": indicator, "year": str(year), "value": plain(value), "unit": quantity.unit}
        row |= {"currency": currency, "price_year": priced, "basis": basis}
        row |= {"status": status, "grade": grade, "locator": locator, "note": note}
        key = (subject, indicator, str(year), "", currency, basis, priced)
        if key in self._rows:
            what = f"two figures for {subject}, {indicator}, {year}{', ' + currency if currency else ''}"
            raise ImportFileError(what, where=f"{at} and {self._rows[key][1]}", fix="keep one of the two rows in the file")
        self._rows[key] = row, at

    def value(self, subject: str, indicator: str, year: int, currency: str = "", price_year: int | None = None) -> float | None:
        """The value already collected under this key."""
        basis = "" if not currency else "current" if price_year is None else "constant"
        priced = str(price_year or year) if currency else ""
        found = self._rows.get((subject, indicator, str(year), "", currency, basis, priced))
        return float(found[0]["value"]) if found else None

    def sorted(self) -> list[dict[str, str]]:
        """All rows in the order of the table."""
        return [self._rows[key][0] for key in sorted(self._rows)]
