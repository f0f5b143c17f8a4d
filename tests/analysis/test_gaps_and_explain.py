"""Gaps, comparison and explanation of the shipped study."""

from __future__ import annotations

import numpy as np
import pytest

import symmachia as sy
from symmachia.errors import CallError, UnknownName
from symmachia.model.inputs import INPUTS
from symmachia.model.quantities import DERIVED
from symmachia.words import has


@pytest.fixture(scope="module")
def opened():
    return sy.prepared_study("debate", futures=256)


@pytest.fixture(scope="module")
def result():
    return sy.run("debate", futures=256, quiet=True)


def parts(tree: sy.Trace) -> list[sy.Trace]:
    return [part for part in tree.inputs if not isinstance(part, str)]


def test_the_gap_of_the_base_year_without_the_us_is_what_the_study_assigns():
    found = sy.gaps(framework="nato", year=2026, state="withdrawn")
    by_name = {row.capability: row for row in found.rows}
    assert by_name["tanks"].gap == pytest.approx(600)
    assert by_name["combat_aircraft"].gap == pytest.approx(400)
    assert by_name["tankers"].filled
    assert not by_name["tanks"].filled
    full = sy.gaps(framework="nato", year=2026, state="full")
    assert all(row.gap == pytest.approx(0) for row in full.rows)


def test_unknown_names_are_answered_with_the_closest():
    with pytest.raises(UnknownName, match="european_nato"):
        sy.gaps(framework="european-nato")
    with pytest.raises(UnknownName, match="replace_us:iiss"):
        sy.gaps(basis="replace_us:iss")
    with pytest.raises(UnknownName, match="autonomous"):
        sy.gaps(strategy="autonomus")


def test_equal_money_spends_the_same_and_equal_adequacy_does_not(result):
    same = sy.compare(result, "transatlantic", "autonomous")
    cost = next(row for row in same.outcomes if row.measure == "added_cost(member=all)")
    assert cost.difference == (0, 0, 0)
    other = sy.compare(sy.run("debate", comparison="equal_adequacy", futures=256, quiet=True), "transatlantic", "autonomous")
    cost = next(row for row in other.outcomes if row.measure == "added_cost(member=all)")
    assert cost.difference[1] > 100_000
    assert any(line.startswith("plan for: nato.full against european_nato") for line in other.inputs)


def test_the_tree_of_a_cell_leads_to_facts_and_its_parts_make_the_whole(opened):
    prepared, baseline = opened
    tree = sy.explain_cell(prepared, baseline, "gap(tankers, view=european_nato, basis=replace_us:iiss, year=2030)", "autonomous")
    required, usable = parts(tree)
    assert tree.value == pytest.approx(required.value - usable.value)
    assert any(fact.startswith("symmachia-assumptions/NATO_TOTAL/readiness") for fact in tree.facts())
    national, there, assigned = parts(usable)
    assert usable.value == pytest.approx(national.value + there.value / 100 * assigned.value)
    assert tree.kind == "model output"


def test_a_future_of_the_run_is_explained_with_its_own_figures(opened, result):
    prepared, baseline = opened
    call = "adequacy(view=european_nato, basis=replace_us:iiss, year=2035)"
    for future in (0, 255):
        tree = sy.explain_cell(prepared, baseline, call, "transatlantic", future)
        assert tree.value == pytest.approx(result.values("transatlantic", call)[future], rel=1e-12)


@pytest.mark.parametrize("call", ["gap(tankers)", "gap", "gab(tankers)", "gap(tankers, colour=red)", "gap(tanker, eu, replace_us:iiss, 2030)"])
def test_a_cell_that_cannot_be_read_is_said(opened, call):
    with pytest.raises((CallError, UnknownName)):
        sy.explain_cell(opened[0], opened[1], call, "autonomous")


def test_every_quantity_has_its_wiring_and_its_label():
    for entry in DERIVED.values():
        assert has(f"derived-{entry.name}")
        for word in entry.inputs:
            name = word.partition("@")[0].removeprefix("input:")
            assert name in DERIVED or name in INPUTS, word
    assert all(has(f"input-{name}") for name in INPUTS)


def test_an_input_that_no_measure_reads_is_listed(opened):
    prepared, _ = opened
    idle = sy.unused(prepared)
    assert "us_assigned·tanks" in idle, "the study states tanks, and the third scope is not asked for them"
    assert "readiness·tankers" not in idle


def test_more_is_not_absurd(result):
    """What an expert would look for first in the default output."""
    added = np.median(result.values("transatlantic", "added_cost(member=all)")) / 1e6
    assert 1 < added < 3, "trillions of euros over fifteen years, for a rise from 2.5 to 3.2 per cent of GDP"
    soldiers = result.values("status_quo", "soldiers(member=all, year=2035)")
    assert 1.8e6 < np.median(soldiers) < 2.6e6
    assert (np.median(result.values("transatlantic", "dependence(capability=tankers, year=2035)"))) > 50


def test_what_has_no_price_is_named_beside_the_gaps():
    assert sy.gaps(futures=64).unpriced == {"command and control": "dearer", "space ISR": "dearer", "suppression of air defences": "dearer"}
