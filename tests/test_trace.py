from __future__ import annotations

import json
from dataclasses import FrozenInstanceError
from itertools import product

import pytest

import symmachia as sy
from symmachia.alliance import Alliance
from symmachia.trace import KINDS, Trace, fact_trace, price_basis, weakest
from symmachia.words import Phrase

FACT = "nato-2026/DEU/spending/2025/USD"
NAME = Phrase("quantity-spending")


def leaf(value: float = 1.0, **more: object) -> Trace:
    return Trace(value=value, unit="percent", name=NAME, **more)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(("first", "second"), list(product(KINDS, repeat=2)))
def test_the_weakest_kind_wins_in_any_order(first: str, second: str) -> None:
    assert weakest([first, second]) == weakest([second, first]) == max((first, second), key=KINDS.index)  # pyright: ignore[reportArgumentType]


def test_nothing_is_as_good_as_observed_and_a_kind_we_do_not_know_is_refused() -> None:
    assert weakest([]) == "observed"
    with pytest.raises(ValueError, match="not in tuple"):
        weakest(["observed", "guess"])


def test_the_facts_of_a_tree_stand_once_and_in_order() -> None:
    low, high = leaf(inputs=("b/1", "a/2")), leaf(inputs=("a/2", "c/3"))
    tree = leaf(inputs=(low, "c/3", high, leaf(inputs=(low, "a/9"))))
    assert list(tree.facts()) == ["b/1", "a/2", "c/3", "a/9"]
    assert tree.sources() == ("b", "a", "c")


def test_the_sources_of_a_share_are_its_editions(alliance: Alliance) -> None:
    assert sy.share(alliance, "spending", "US", year=2025).sources() == ("nato-2026",)
    assert set(sy.against(alliance).sources()) == {"nato-2026", "sipri-2026"}
    assert len(list(sy.share(alliance, "spending", "US", year=2025).facts())) == 31


def test_a_range_shows_only_where_the_bounds_differ() -> None:
    assert not leaf().has_range
    assert leaf().range_text == ""
    assert not leaf(2.0, low=2.0, high=2.0).has_range
    assert leaf(2.0, low=1.0, high=4.0).range_text == "between 1\u202f% and 4\u202f%"


def test_a_number_as_text_carries_value_basis_and_kind() -> None:
    trace = Trace(
        value=634_221, unit="million", name=NAME, currency="USD", basis="2021 prices and exchange rates", kind="estimate", low=6e5, high=7e5
    )
    assert float(trace) == 634_221
    said = str(trace).replace("\u202f", " ")
    assert said == "defence spending: USD 634 bn, between USD 600 bn and USD 700 bn (2021 prices and exchange rates), estimate"


def test_a_trace_is_frozen_and_called_is_a_copy() -> None:
    trace = leaf(call="a")
    with pytest.raises(FrozenInstanceError):
        trace.value = 2.0  # pyright: ignore[reportAttributeAccessIssue]
    assert trace.called("b").call == "b"
    assert trace.call == "a"


def test_a_tree_as_plain_data_is_json_and_adds_up(alliance: Alliance) -> None:
    plain = json.loads(json.dumps(sy.share(alliance, "tanks", "EU", year=2026).to_dict()))
    part, whole = plain["inputs"]
    assert plain["value"] == pytest.approx(100 * part["value"] / whole["value"])
    for total in (part, whole):
        assert sum(one["value"] for one in total["inputs"]) == pytest.approx(total["value"])
        assert total["low"] <= total["value"] <= total["high"]
    facts = [one["inputs"] for one in whole["inputs"]]
    assert sorted(fact for group in facts for fact in group) == sorted(sy.total(alliance, "tanks", year=2026).facts())
    assert plain["kind"] == "assumption"
    assert "currency" not in plain


def test_what_stands_beside_a_number_stands_in_the_plain_data(alliance: Alliance) -> None:
    with_us, without = (sy.total(alliance, "spending", group, year=2025) for group in ("NATO", "Europe"))
    assert {part["unit"] for part in with_us.to_dict()["beside"]} == {"persons"}
    assert "beside" not in without.to_dict()


@pytest.mark.parametrize(
    "fact_id", [FACT, "nato-2026/DEU/spending/2025/USD-2021", "nato-2026/FRA/equipment_share/2024", "sipri-yearbook-2025/FRA/warheads/2025"]
)
def test_a_fact_is_a_leaf_that_is_its_own_address(alliance: Alliance, fact_id: str) -> None:
    fact = alliance.store.fact(fact_id)
    trace = fact_trace(fact, alliance.store)
    assert (trace.value, trace.unit, trace.kind, trace.currency, trace.call) == (fact.value, fact.unit, fact.status, fact.currency, fact_id)
    assert list(trace.facts()) == [fact_id]
    assert bool(trace.basis) == bool(fact.currency)


def test_a_fact_keeps_its_bounds(alliance: Alliance) -> None:
    bounded = alliance.store.facts("low IS NOT NULL AND high > low")
    assert bounded
    for fact in bounded:
        trace = fact_trace(fact, alliance.store)
        assert (trace.low, trace.high) == (fact.low, fact.high)


def test_every_fact_can_be_said(alliance: Alliance) -> None:
    for fact in alliance.store.facts():
        trace = fact_trace(fact, alliance.store)
        assert alliance.store.names[fact.subject] in trace.name.say().text
        assert trace.text in str(trace)


@pytest.mark.parametrize(
    ("currency", "basis", "year", "said"),
    [
        ("USD", "current", 2025, "current prices and exchange rates"),
        ("USD", "constant", 2021, "2021 prices and exchange rates"),
        ("EUR", "constant", 2015, "2015 prices and exchange rates"),
        ("INTD", "current", 2025, "current prices, purchasing power"),
        ("INTD", "constant", 2021, "2021 prices, purchasing power"),
        ("", "", None, ""),
    ],
)
def test_a_price_basis_in_words(currency: str, basis: str, year: int | None, said: str) -> None:
    assert price_basis(currency, basis, year) == said
