"""Fixtures for the importers: saved workbooks, the real files where this machine has them, the rules of the tables."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from symmachia.facts.importers.countries import states
from symmachia.facts.importers.rows import COLUMNS
from symmachia.vocabulary import BASES, GRADES, STATUSES, VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Callable

    from openpyxl import Workbook

    from symmachia.facts.importers import Import

REAL = Path(__file__).resolve().parents[3] / "../shared/data"


@pytest.fixture
def saved(tmp_path: Path) -> Callable[..., Path]:
    """Save a workbook in a temporary folder."""

    def save(book: Workbook, name: str = "def-exp-2018-en.xlsx") -> Path:
        path = tmp_path / name
        book.save(path)
        return path

    return save


@pytest.fixture(scope="session")
def real() -> Callable[[str], Path]:
    """A real file of a publisher; the test is skipped, visibly, where this machine has none."""

    def find(name: str) -> Path:
        path = (REAL / name).resolve()
        if not path.exists():
            pytest.skip(f"the real file {Path(name).name} is not on this machine")
        return path

    return find


@pytest.fixture(scope="session")
def obeys() -> Callable[[Import], None]:
    """Every rule that data/facts/README.md lays down for the rows and the record of a source."""
    keys = ("producer", "title", "edition", "published", "citation", "url", "seen", "definition", "processing", "terms")

    def check(imported: Import) -> None:
        assert tuple(imported.origin) == keys
        assert set(imported.origin["terms"]) == {"licence", "redistribution", "attribution"}
        order = [tuple(row[key] for key in ("subject", "indicator", "year", "variant", "currency", "basis", "price_year")) for row in imported.rows]
        assert order == sorted(set(order))
        known = {*states(), "NATO_TOTAL", "NATO_EUR_CAN", "EU27", "WORLD"}
        for row in imported.rows:
            quantity = VOCABULARY[row["indicator"]]
            assert tuple(row) == COLUMNS
            assert row["subject"] in known
            assert row["unit"] == quantity.unit
            assert quantity.low <= float(row["value"]) <= quantity.high
            assert "e" not in row["value"]
            assert row["status"] in STATUSES
            assert row["grade"] in GRADES
            assert row["locator"]
            if quantity.kind == "money":
                assert len(row["currency"]) in (3, 4)
                assert row["basis"] in BASES
                assert row["basis"] == "constant" or row["price_year"] == row["year"]
                assert row["price_year"].isdigit()
            else:
                assert row["currency"] == row["price_year"] == row["basis"] == ""

    return check
