from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
import yaml

from symmachia.alliance import load
from symmachia.errors import CheckError
from symmachia.facts.importers import Import, take
from symmachia.facts.shelf import DATA, Shelf


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Shelf((DATA / "facts", tmp_path / "own" / "facts"))


def edition(change: dict[str, str]) -> Import:
    """The shipped tables of 2024 as if they were an edition of 2025, with some values changed."""
    rows = list(csv.DictReader((DATA / "facts" / "nato-2024.csv").read_text(encoding="utf-8").splitlines()))
    for row in rows:
        key = "/".join((row["subject"], row["indicator"], row["year"], row["basis"]))
        row["value"] = change.get(key, row["value"])
    origin: dict[str, Any] = yaml.safe_load((DATA / "facts" / "nato-2024.yaml").read_text(encoding="utf-8"))
    origin.update(edition="2025-06", published="2025-06-27")
    return Import(source_id="nato-2025", origin=origin, rows=rows)


def oddities(*subjects: str) -> str:
    """The whitelist entries that the shipped tables of 2024 need, for the planted edition."""
    return "".join(
        f"- {{check: share-is-the-ratio, source: nato-2025, subject: {subject}, indicator: spending_share_gdp, years: {year}, reason: as in 2024}}\n"
        for subject, year in (pair.split("/") for pair in subjects)
    )


def test_figures_that_do_not_agree_leave_the_folder_as_it_was(shelf: Shelf) -> None:
    with pytest.raises(CheckError, match="nato-2025/FRA/spending_share_gdp/2020") as refused:
        take(edition({}), shelf)
    assert "whitelist.yaml" in refused.value.fix
    assert not shelf.folders[-1].exists()


def test_an_oddity_of_the_publisher_is_taken_once_the_user_names_it(shelf: Shelf) -> None:
    shelf.folders[-1].parent.mkdir(parents=True)
    (shelf.folders[-1].parent / "whitelist.yaml").write_text(oddities("FRA/2020", "SVK/2024"), encoding="utf-8")
    changes = take(edition({"DEU/spending_real_change/2024/": "7"}), Shelf(shelf.folders))
    assert changes.before == "nato-2024"
    assert changes.revisions["spending_real_change"].count == 1
    assert sorted(path.name for path in shelf.folders[-1].iterdir()) == ["nato-2025.csv", "nato-2025.yaml"]
    assert load("nato-2025", shelf=Shelf(shelf.folders)).panel("spending_real_change").cell("DEU", 2024)[0] == 7
