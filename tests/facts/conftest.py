"""A tiny shelf: the smallest set of text files that builds, to be broken one fault at a time."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import duckdb
import pytest

from symmachia.facts.build import build
from symmachia.facts.rules import COLUMNS
from symmachia.facts.shelf import Shelf

ORIGIN = """\
producer: A ministry
title: A table
edition: "2025-06"
published: 2025-06-24
citation: A ministry, a table, June 2025.
url: ""
seen: original
definition: What the ministry counts
processing: none
terms:
  licence: CC-BY-4.0
  redistribution: "yes"
  attribution: A ministry
"""
SUBJECTS = """\
id,kind,iso2,name
DEU,state,DE,Germany
FRA,state,FR,France
USA,state,US,United States
EU27,aggregate,,EU
NATO_EUR_CAN,aggregate,,NATO Europe and Canada
NATO_TOTAL,aggregate,,NATO
"""
MEMBERSHIPS = """\
subject,body,start,end,status,source,note
DEU,EU,1958-01-01,,observed,treaties,
DEU,NATO,1955-05-06,,observed,treaties,
FRA,EU,1958-01-01,,observed,treaties,
FRA,NATO,1949-08-24,,observed,treaties,
USA,NATO,1949-08-24,,observed,treaties,
"""
PEOPLE = {
    "subject": "FRA", "indicator": "military_personnel", "year": "2025", "value": "5", "unit": "persons", "status": "observed", "grade": "a",
    "locator": "page 1",
}  # fmt: skip
MONEY = {**PEOPLE, "indicator": "spending", "unit": "million", "currency": "USD", "price_year": "2025", "basis": "current"}


class TinyShelf:
    """Text files in a temporary folder; each row starts from a sound one and changes the cells that a test names."""

    def __init__(self, root: Path):
        self.root = root
        self.write("subjects.csv", SUBJECTS)
        self.write("memberships.csv", MEMBERSHIPS)
        self.write("whitelist.yaml", "")
        self.write("facts/treaties.yaml", ORIGIN)
        self.table("tiny", self.people(), self.money())

    @property
    def shelf(self) -> Shelf:
        return Shelf((self.root / "facts",), self.root)

    def reshelved(self, times: int = 2) -> Shelf:
        """The same text on a shelf that no memory of open stores knows."""
        return Shelf((self.root / "facts",) * times, self.root)

    def write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
        return path

    def people(self, **cells: str) -> str:
        return _line({**PEOPLE, **cells})

    def money(self, **cells: str) -> str:
        return _line({**MONEY, **cells})

    def table(self, source: str, *rows: str, folder: str = "facts") -> Path:
        self.write(f"{folder}/{source}.yaml", ORIGIN)
        return self.write(f"{folder}/{source}.csv", "".join(f"{line}\n" for line in (",".join(COLUMNS), *rows)))

    def build(self, shelf: Shelf | None = None) -> None:
        """Build in memory, for what the build refuses."""
        build(Path(":memory:"), shelf or self.shelf)

    def query(self, sql: str, shelf: Shelf | None = None) -> list[tuple[Any, ...]]:
        """Rows of a query on a store that is built anew."""
        with duckdb.connect(self.stored(shelf), read_only=True) as connection:
            return connection.execute(sql).fetchall()

    def stored(self, shelf: Shelf | None = None) -> Path:
        """Build a file."""
        target = self.root / "tiny.duckdb"
        target.unlink(missing_ok=True)
        build(target, shelf or self.shelf)
        return target


def _line(cells: dict[str, str]) -> str:
    text = io.StringIO()
    csv.DictWriter(text, [*COLUMNS], restval="", lineterminator="\n").writerow(cells)
    return text.getvalue()[:-1]


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TinyShelf:
    """A tiny shelf, and a cache of its own for the stores built from it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return TinyShelf(tmp_path / "text")
