"""Facts that a user sets: a store over the shipped one, which stays as it is."""

from __future__ import annotations

import gc
import weakref
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symmachia.errors import DataError, UnknownName
from symmachia.facts import edits as room
from symmachia.facts.edits import KEPT, edited

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.facts.store import Store

RATE = "symmachia-assumptions/NATO_TOTAL/learning_rate/2026"
SHARE = "nato-2026/DEU/equipment_share/2025"
GDP = "nato-2026/DEU/gdp/2026/USD"


@pytest.fixture
def store(alliance: Alliance) -> Store:
    return alliance.store


def test_a_fact_has_the_value_that_it_was_given_and_is_an_assumption(store: Store) -> None:
    before = store.fact(SHARE)
    after = edited(store, {SHARE: 40}).fact(SHARE)
    assert after == replace(before, value=40.0, low=40.0, high=40.0, status="assumption", grade="d", note="")
    assert after.bounds == (40, 40), "without bounds it is certain"
    assert edited(store, {SHARE: (40, 30, 45)}).fact(SHARE).bounds == (30, 45)


def test_every_other_fact_and_the_store_below_stay(store: Store) -> None:
    ours = edited(store, {SHARE: 40, RATE: (80, 75, 90)})
    untouched = store.fact(SHARE)
    assert {fact.id for fact in ours.facts()} == {fact.id for fact in store.facts()}
    assert {fact.id for fact in ours.facts() if fact != store.every[fact.id]} == {SHARE, RATE}
    assert store.fact(SHARE) == untouched != ours.fact(SHARE)
    assert list(ours.every.values()) == ours.facts(), "by either way the same facts in the same order"
    assert ours.series("nato-2026", "DEU", "equipment_share") == tuple(
        ours.facts("source = 'nato-2026' AND subject = 'DEU' AND indicator = 'equipment_share'")
    )
    assert (ours.names, ours.origins, ours.editions) == (store.names, store.origins, store.editions)
    assert ours.query("SELECT count(*) FROM fact") == store.query("SELECT count(*) FROM fact")


def test_what_was_published_is_not_forgotten(store: Store) -> None:
    ours = edited(store, {SHARE: 40})
    assert ours.published(SHARE) == store.fact(SHARE)
    assert ours.published(RATE) is store.published(SHARE) is None


def test_equal_edits_are_one_store_whatever_their_order(store: Store) -> None:
    one = edited(store, {SHARE: 40, RATE: 80})
    assert edited(store, {RATE: 80.0, SHARE: (40, 40, 40)}) is one
    assert edited(edited(store, {SHARE: 40}), {RATE: 80}) is one, "edits of edits are edits of the store below"
    assert edited(edited(store, {SHARE: 30}), {SHARE: 40, RATE: 80}) is one, "of one fact the later counts"
    assert edited(store, {}) is store
    assert edited(one, {}).fingerprint == one.fingerprint


@given(st.dictionaries(st.sampled_from((SHARE, RATE)), st.sampled_from((50, 60.5, 70)), min_size=1))
def test_the_fingerprint_is_that_of_the_edits(alliance: Alliance, edits: dict[str, float]) -> None:
    ours = edited(alliance.store, edits)
    again = edited(alliance.store, dict(reversed(edits.items())))
    assert ours.fingerprint == again.fingerprint != alliance.store.fingerprint
    other = edited(alliance.store, {**edits, SHARE: 51.0})
    assert other.fingerprint != ours.fingerprint


@pytest.mark.parametrize(
    ("edits", "said"),
    [
        ({SHARE: 101}, "outside 0 to 100"),
        ({SHARE: -1}, "its unit is percent"),
        ({SHARE: (40, 30)}, "2 numbers"),
        ({SHARE: (40, 50, 60)}, "does not lie between"),
        ({SHARE: (40, 30, 101)}, "outside 0 to 100"),
        ({SHARE: "40"}, "is no number"),
        ({SHARE: True}, "is no number"),
        ({SHARE: None}, "is no number"),
        ({SHARE: float("nan")}, "is no number"),
        ({GDP: 0}, "divided by it"),
    ],
)
def test_what_a_fact_cannot_be_is_said(store: Store, edits: dict, said: str) -> None:
    with pytest.raises(DataError) as error:
        edited(store, edits)
    assert said in str(error.value)
    assert next(iter(edits)) in error.value.where
    assert error.value.fix


def test_an_unknown_fact_names_the_closest(store: Store) -> None:
    with pytest.raises(UnknownName) as error:
        edited(store, {SHARE.replace("equipment", "equipmnt"): 40})
    assert SHARE in error.value.fix


def test_few_stores_are_kept_and_none_that_nobody_uses(store: Store) -> None:
    first = weakref.ref(edited(store, {RATE: 81.25}))
    used = edited(store, {RATE: 81.5})
    assert first() is not None
    for step in range(KEPT):
        edited(store, {RATE: 82 + step / 4})
    gc.collect()
    assert first() is None
    assert len(room._KEPT) == KEPT
    assert used.fact(RATE).value == 81.5, "one that is in use goes on answering"


def test_threads_share_a_store_and_get_their_own_answers(store: Store) -> None:
    ids = [fact.id for fact in store.facts("source = 'nato-2026' AND indicator = 'equipment_share'")]

    def ask(turn: int) -> tuple[int, str, float]:
        ours = edited(store, {RATE: 83.5})
        wanted = ids[turn % len(ids)]
        return id(ours), ours.fact(wanted).id, ours.fact(RATE).value

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(ask, range(160)))
    assert len({place for place, _, _ in found}) == 1
    assert [name for _, name, _ in found] == [ids[turn % len(ids)] for turn in range(160)]
    assert {value for _, _, value in found} == {83.5}
