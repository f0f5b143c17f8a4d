"""What governments said about sending soldiers to Ukraine: what the loader does not ask of a file, and the shipped one keeps."""

from __future__ import annotations

from itertools import groupby

import pytest

from symmachia.facts.shelf import DATA
from symmachia.text import Mapping, read_yaml

NUMBERS = ("most", "most_low", "most_high")
SEEN = {"original", "press report", "third-party copy"}


@pytest.fixture(scope="module")
def positions() -> list[Mapping]:
    read = read_yaml(DATA / "positions" / "ukraine.yaml")
    assert isinstance(read, Mapping)
    return read["positions"]


def test_every_statement_is_of_these_years_and_says_in_which_copy_it_was_read(positions: list[Mapping]):
    for found in positions:
        assert found["said"][:4] in ("2025", "2026"), found
        assert found["seen"] in SEEN, found
        assert (found["grade"] == "d") == (found["source"] == "recalled"), found


def test_a_number_of_soldiers_belongs_to_who_sends_and_lies_within_its_range(positions: list[Mapping]):
    numbered = [found for found in positions if set(NUMBERS) & set(found)]
    assert numbered
    for found in numbered:
        assert found["stance"] == "sends", found
        assert found.get("most_low", 0) <= found["most"] <= found.get("most_high", found["most"]), found


def test_the_statements_of_a_member_stand_together_the_newest_first(positions: list[Mapping]):
    together = [(member, [found["said"][:7] for found in group]) for member, group in groupby(positions, key=lambda found: found["member"])]
    assert len(together) == len({member for member, _ in together})
    assert all(months == sorted(months, reverse=True) for _, months in together)
