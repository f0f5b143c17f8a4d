from __future__ import annotations

from functools import reduce
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symmachia.accounts.groups import NAMED, membership_year, resolve, spoken, without
from symmachia.alliance import Alliance, load
from symmachia.errors import CallError, UnknownName

YEARS = st.integers(2014, 2026)
NAMES = st.sampled_from([*NAMED, "USA", "CAN", "DEU", "FRA", "GBR", "TUR", "ISL", "FIN", "SWE", "NOR", "AUT", "UKR"])
SIGNED = st.lists(st.tuples(st.sampled_from("+-"), NAMES), min_size=1, max_size=5)
UNIVERSES = st.sampled_from(["NATO", "EU", "Europe", "non-EU", "NATO-USA", "Europe-TUR", "EU+GBR+NOR"])
BRIEFLY = settings(max_examples=40, deadline=None)


def written(words: list[tuple[str, str]]) -> str:
    return "".join(sign + name for sign, name in words).removeprefix("+")


@pytest.mark.parametrize(("year", "nato", "eu"), [(2014, 28, 22), (2017, 29, 22), (2019, 29, 22), (2020, 30, 21), (2023, 31, 22), (2024, 32, 23)])
def test_membership_follows_the_years(alliance: Alliance, year: int, nato: int, eu: int) -> None:
    assert len(resolve(alliance, "NATO", year)) == nato
    assert len(resolve(alliance, "EU", year)) == eu


@pytest.mark.parametrize(("group", "member", "first"), [("NATO", "MNE", 2017), ("NATO", "MKD", 2020), ("NATO", "FIN", 2023), ("NATO", "SWE", 2024)])
def test_an_ally_counts_from_the_year_of_its_accession(alliance: Alliance, group: str, member: str, first: int) -> None:
    assert member in resolve(alliance, group, first)
    assert member not in resolve(alliance, group, first - 1)


def test_britain_leaves_the_eu_and_stays_in_europe(alliance: Alliance) -> None:
    assert "GBR" in resolve(alliance, "EU", 2019)
    assert "GBR" not in resolve(alliance, "EU", 2020)
    assert "GBR" in resolve(alliance, "non-EU", 2020)
    assert "GBR" in resolve(alliance, "Europe", 2020)


def test_the_named_groups(alliance: Alliance) -> None:
    assert resolve(alliance, "non-EU", 2025) == ("ALB", "CAN", "GBR", "ISL", "MKD", "MNE", "NOR", "TUR", "USA")
    assert resolve(alliance, "nuclear", 2025) == ("FRA", "GBR", "USA")
    assert resolve(alliance, "US", 2025) == ("USA",)
    assert resolve(alliance, "Canada", 2025) == ("CAN",)
    assert set(resolve(alliance, "Europe", 2025)) == set(resolve(alliance, "NATO", 2025)) - {"USA", "CAN"}


def test_a_state_outside_the_alliance_does_not_count(alliance: Alliance) -> None:
    assert resolve(alliance, "AUT", 2025) == ()
    assert resolve(alliance, "EU", 2025) == resolve(alliance, "EU+AUT+UKR", 2025)
    assert "AUT" in resolve(alliance, "EU", 2025, of="EU")
    assert resolve(alliance, "SWE", 2023) == ()
    assert resolve(alliance, "SWE", 2023, membership="2024") == ("SWE",)


@given(words=SIGNED, year=YEARS, of=UNIVERSES)
@BRIEFLY
def test_a_group_is_read_from_left_to_right(alliance: Alliance, words: list[tuple[str, str]], year: int, of: str) -> None:
    one = {name: set(resolve(alliance, name, year, of=of)) for _, name in words}
    expected: set[str] = reduce(lambda found, word: found | one[word[1]] if word[0] == "+" else found - one[word[1]], words, set())
    assert resolve(alliance, written(words), year, of=of) == tuple(sorted(expected))


@given(names=st.lists(NAMES, min_size=2, max_size=5), year=YEARS, shuffled=st.randoms())
@BRIEFLY
def test_the_order_of_joined_names_does_not_matter(alliance: Alliance, names: list[str], year: int, shuffled: Random) -> None:
    other = names.copy()
    shuffled.shuffle(other)
    assert resolve(alliance, "+".join(names), year) == resolve(alliance, " + ".join(other), year)


@given(words=SIGNED, year=YEARS, of=UNIVERSES)
@BRIEFLY
def test_a_group_and_the_rest_are_the_whole_and_share_nobody(alliance: Alliance, words: list[tuple[str, str]], year: int, of: str) -> None:
    whole = set(resolve(alliance, of, year, of=of))
    inside = set(resolve(alliance, written(words), year, of=of))
    outside = set(resolve(alliance, without(of, written(words)), year, of=of))
    assert inside | outside == whole
    assert not inside & outside


@given(group=NAMES, year=YEARS)
@BRIEFLY
def test_membership_held_at_the_year_itself_is_that_of_the_year(alliance: Alliance, group: str, year: int) -> None:
    assert resolve(alliance, group, year, str(year)) == resolve(alliance, group, year)


def test_membership_held_fixed_is_that_of_the_held_year(alliance: Alliance) -> None:
    assert resolve(alliance, "NATO", 2014, "2026") == resolve(alliance, "NATO", 2026)
    assert resolve(alliance, "EU", 2025, "2019") == resolve(alliance, "EU", 2019)
    assert membership_year("2019", 2025) == 2019


@pytest.mark.parametrize("membership", ["of year", "now", "20", "2o26", "3026", ""])
def test_a_membership_that_is_no_year_is_refused(alliance: Alliance, membership: str) -> None:
    with pytest.raises(CallError, match="of-year"):
        resolve(alliance, "NATO", 2025, membership)


@pytest.mark.parametrize(
    ("group", "nearest"), [("eu", "EU"), ("EUR", "EU"), ("Europ", "Europe"), ("Nato", "NATO"), ("EU+GBRR", "GBR"), ("DEUT", "DEU")]
)
def test_an_unknown_group_names_the_closest(alliance: Alliance, group: str, nearest: str) -> None:
    with pytest.raises(UnknownName, match=rf"did you mean {nearest}\?"):
        resolve(alliance, group, 2025)


@pytest.mark.parametrize("group", ["", " ", "+", "EU+", "EU++GBR", "EU,GBR", "EU/GBR", "EU*2", "EU GBR"])
def test_what_is_no_group_is_refused(alliance: Alliance, group: str) -> None:
    with pytest.raises(CallError, match="this is not a group"):
        resolve(alliance, group, 2025)


def test_a_list_of_ones_own_takes_the_place_of_nato() -> None:
    own = load(members="POL+DEU+GBR+UKR")
    assert resolve(own, "NATO", 2025) == ("DEU", "GBR", "POL", "UKR")
    assert resolve(own, "EU", 2025) == ("DEU", "POL")
    assert resolve(own, "non-EU", 2025) == ("GBR", "UKR")
    assert resolve(own, "US", 2025) == ()


@pytest.mark.parametrize(
    ("group", "said"),
    [
        ("NATO", "NATO"),
        ("EU", "the EU"),
        ("EU+GBR", "the EU and the United Kingdom"),
        ("Europe-TUR", "European allies without Türkiye"),
        ("DEU", "Germany"),
        ("non-EU-US", "allies outside the EU without the United States"),
    ],
)
def test_a_group_is_spoken(alliance: Alliance, group: str, said: str) -> None:
    assert spoken(alliance, group) == said
