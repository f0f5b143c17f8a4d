"""What governments said about sending soldiers to Ukraine: a table of statements, each with its source."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

import pytest

from symmachia.facts.shelf import DATA
from symmachia.text import Mapping, expect_keys, read_yaml
from symmachia.vocabulary import GRADES

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

KEYS = ("member", "stance", "said", "speaker", "words", "source", "seen", "grade")
NUMBERS = ("most", "most_low", "most_high")
STANCES = {"sends", "neighbouring", "none", "undecided"}
SEEN = {"original", "press report", "third-party copy"}


@pytest.fixture(scope="module")
def positions() -> list[Mapping]:
    read = read_yaml(DATA / "missions" / "positions.yaml")
    assert isinstance(read, list)
    return read


def test_every_statement_says_who_when_what_and_where_it_was_read(positions: list[Mapping], alliance: Alliance):
    for found in positions:
        expect_keys(found, KEYS, NUMBERS)
        assert found["member"] in alliance.store.states, found
        assert found["stance"] in STANCES, found
        assert found["seen"] in SEEN, found
        assert found["grade"] in GRADES, found
        assert re.fullmatch(r"202[56]-(0[1-9]|1[0-2])(-[0-3][0-9])?", found["said"]), found
        assert all(found[key].strip() for key in KEYS), found
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
