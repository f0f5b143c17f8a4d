"""Writing an import: both files or neither, and what changed since the edition before."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
import yaml
from importer_books import nato_2026

from symmachia.errors import ImportFileError
from symmachia.facts.importers import Changes, Import, apply, changes, nato
from symmachia.facts.importers.rows import COLUMNS, Rows, plain


def edition(name: str, *figures: tuple[str, str, int, float], price_year: int | None = None) -> Import:
    """TEST DATA: an import of made-up figures."""
    rows = Rows()
    for subject, indicator, year, value in figures:
        money = {"currency": "USD", "price_year": price_year} if indicator == "spending" else {}
        rows.add(subject, indicator, year, value, at="made up", locator="made up", **money)  # type: ignore[arg-type]
    return Import(name, {"producer": "TEST DATA, made up", "terms": {"licence": "ß"}}, rows.sorted())


FIRST = edition("test-2024", ("DEU", "spending", 2023, 100.0), ("FRA", "spending", 2023, 50.0), ("FRA", "spending", 2022, 40))
SECOND = edition("test-2025", ("DEU", "spending", 2023, 110.0), ("FRA", "spending", 2023, 50.4), ("DEU", "spending", 2024, 120))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_both_files_are_written_and_read_back(saved, tmp_path):
    found = nato.read(saved(nato_2026()))
    folder = tmp_path / "user" / "facts"
    assert apply(found, folder) == Changes(added=len(found.rows))
    assert set(contents(folder)) == {"nato-2018.csv", "nato-2018.yaml"}
    with (folder / "nato-2018.csv").open(encoding="utf-8", newline="") as lines:
        table = csv.DictReader(lines)
        assert tuple(table.fieldnames or ()) == COLUMNS
        assert list(table) == found.rows
    assert yaml.safe_load((folder / "nato-2018.yaml").read_text(encoding="utf-8")) == found.origin


def test_the_edition_before_is_found_and_compared(tmp_path):
    apply(FIRST, tmp_path)
    apply(edition("other-2024", ("DEU", "spending", 2023, 1.0)), tmp_path)
    apply(edition("test-2026", ("DEU", "spending", 2023, 1.0)), tmp_path)
    found = apply(SECOND, tmp_path)
    assert (found.before, found.added, found.removed) == ("test-2024", 1, 1)
    revision = found.revisions["spending"]
    assert (revision.compared, revision.count, revision.subject, revision.year) == (2, 1, "DEU", "2023")
    assert revision.median == revision.largest == pytest.approx(10)
    assert found.lines() == [
        "against test-2024: 1 changed beyond rounding, 1 new, 1 gone",
        "  spending: 1 of 2 changed, median 10 %, largest 10 % (DEU 2023)",
    ]


def test_the_edition_before_may_be_a_shipped_one(tmp_path):
    apply(FIRST, tmp_path / "shipped")
    assert apply(SECOND, tmp_path / "user", also=[tmp_path / "shipped"]).before == "test-2024"
    assert not (tmp_path / "user" / "test-2024.csv").exists()


def test_the_same_edition_again_is_compared_with_itself(tmp_path):
    apply(FIRST, tmp_path)
    apply(SECOND, tmp_path)
    found = apply(SECOND, tmp_path)
    assert (found.before, found.added, found.removed, found.revisions["spending"].count) == ("test-2025", 0, 0, 0)


def test_a_failure_while_writing_changes_nothing(tmp_path):
    apply(FIRST, tmp_path)
    before = contents(tmp_path)
    (tmp_path / ".test-2024.yaml.new").mkdir()
    with pytest.raises(ImportFileError, match="nothing was changed"):
        apply(edition("test-2024", ("DEU", "spending", 2023, 1.0)), tmp_path)
    (tmp_path / ".test-2024.yaml.new").rmdir()
    assert contents(tmp_path) == before


@pytest.mark.parametrize("existing", [True, False])
def test_a_failure_between_the_two_files_changes_nothing(existing, tmp_path, monkeypatch):
    if existing:
        apply(FIRST, tmp_path)
    before = contents(tmp_path)
    move = Path.replace

    def full_disk(self: Path, target: Path) -> Path:
        if target.suffix == ".yaml":
            raise OSError(28, "No space left on device")
        return move(self, target)

    monkeypatch.setattr(Path, "replace", full_disk)
    with pytest.raises(ImportFileError, match="No space left"):
        apply(edition("test-2024", ("DEU", "spending", 2023, 1.0)), tmp_path)
    assert contents(tmp_path) == before


def test_constant_prices_of_another_base_are_set_aside():
    old = edition("x", ("DEU", "spending", 2023, 100.0), price_year=2015)
    new = edition("y", ("DEU", "spending", 2023, 117.0), ("DEU", "spending", 2024, 119.0), price_year=2021)
    found = changes(new.rows, old.rows)
    assert (found.added, found.removed, found.revisions) == (0, 0, {})
    assert found.rebased == {"constant prices of 2021 against 2015": 2}
    assert "  constant prices of 2021 against 2015: 2 new figures not comparable" in found.lines()


def test_a_figure_that_may_be_negative_is_compared_in_points():
    old = edition("x", ("DEU", "spending_real_change", 2023, -0.1))
    new = edition("y", ("DEU", "spending_real_change", 2023, 2.4))
    revision = changes(new.rows, old.rows).revisions["spending_real_change"]
    assert revision.points
    assert revision.largest == pytest.approx(2.5)


@pytest.mark.parametrize(
    ("indicator", "old", "new", "counts"),
    [
        ("spending", 193.2, 193.24, 0),
        ("spending", 193.2, 193.26, 1),
        ("spending", 7900, 7901, 1),
        ("spending", 7901.4, 7901, 0),
        ("military_personnel", 6744, 6700, 0),
        ("military_personnel", 6744, 6800, 1),
        ("spending", 0, 0, 0),
        ("spending", 0, 5, 1),
    ],
)
def test_rounding_is_no_change(indicator, old, new, counts):
    found = changes(edition("y", ("DEU", indicator, 2023, new)).rows, edition("x", ("DEU", indicator, 2023, old)).rows)
    assert found.revisions[indicator].count == counts


def test_without_an_edition_before_everything_is_new():
    assert Changes(added=1200).lines() == ["no edition before it: 1,200 new"]


def test_the_import_in_lines():
    found = Import("test-2024", {}, FIRST.rows, tuple(f"State {number}" for number in range(14)))
    shown = ", ".join(f"State {number}" for number in range(12))
    assert found.lines() == ["test-2024: 3 rows, 2 subjects, 2022–2023", "  spending", f"  left out: {shown} and 2 more"]


@pytest.mark.parametrize("value", [0.1 + 0.2, 1e-9, 123456789012.0, -3.25, 1e18])
def test_plain_decimals_keep_twelve_digits(value):
    assert float(plain(value)) == pytest.approx(value, rel=1e-11)
    assert "e" not in plain(value)


def test_money_without_a_currency_is_a_mistake_of_ours():
    with pytest.raises(ValueError, match="money needs a currency"):
        Rows().add("DEU", "spending", 2024, 1, at="here", locator="there")
