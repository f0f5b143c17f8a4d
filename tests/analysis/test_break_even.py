"""The break-even: its sets, its frontier and its closed form."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import symmachia as sy
from symmachia.analysis.break_even import KINDS, BreakEvens
from symmachia.errors import CallError, UnknownName
from symmachia.model import loss

GRID = np.linspace(0, 1, 101)


def break_evens(added, spared):
    spared = np.atleast_2d(np.asarray(spared, dtype=float))
    return BreakEvens(
        ("one", "two"), "equal_adequacy", "adm", "uniform", "iiss", "published", 0.0, "net", "-", GRID, np.asarray(added, dtype=float).ravel(), spared
    )


def test_RDM_2_the_identity_of_the_prototype():
    """80 against 30 a year, one war in fifty years, 6,000 against 2,000 lost without the ally and 1,500 with it: c* is 0.375."""
    found = break_evens([50], 0.02 * 4000 * (1 - GRID)).crossings(years=1)
    assert KINDS[found.kinds[0]] == "below"
    assert found.first[0] == found.last[0] == pytest.approx(0.375, abs=1e-9)


@given(
    premium=st.floats(-200, 200), often=st.floats(0.001, 0.2), other=st.floats(0.001, 0.2),
    without=st.floats(0, 5000), helped=st.floats(0, 5000), other_without=st.floats(0, 5000), other_helped=st.floats(0, 5000),
)  # fmt: skip
def test_the_simulated_crossing_is_that_of_the_closed_form_in_both_orientations(premium, often, other, without, helped, other_without, other_helped):
    """Where losses are linear in reliability the grid adds nothing: set and crossing are those of the closed form."""
    mine = often * (without - GRID * (without - helped))
    theirs = other * (other_without - GRID * (other_without - other_helped))
    gain = theirs - mine - premium
    near_an_end = min(abs(gain[0]), abs(gain[-1])) < 1e-6
    closed = loss.break_even(premium, often, other, without, helped, other_without, other_helped)
    found = break_evens([premium], theirs - mine).crossings(years=1)
    if not near_an_end:
        assert KINDS[found.kinds[0]] == {"below": "below", "above": "above", "everywhere": "always", "nowhere": "never"}[closed.better]
        if closed.c_star is not None:
            assert found.first[0] == pytest.approx(closed.c_star, abs=1e-9)


def test_a_set_of_several_pieces_is_kept_whole():
    found = break_evens([0], np.cos(3 * np.pi * GRID))
    crossings = found.crossings(years=1)
    assert KINDS[crossings.kinds[0]] == "several"
    assert (crossings.first[0], crossings.last[0]) == pytest.approx((1 / 6, 5 / 6), abs=1e-3)
    assert not crossings.quotable
    assert crossings.quantiles() == ()
    assert found.better(1)[0].sum() == sum(np.cos(3 * np.pi * GRID) > 0)


@given(st.floats(1, 500), st.floats(1, 500))
def test_more_frequent_windows_never_make_the_dearer_and_safer_worse(one, other):
    rng = np.random.default_rng(3)
    found = break_evens(rng.uniform(0, 100, 20), rng.uniform(0, 900, (20, 101)))
    assert (found.shares(min(one, other)) >= found.shares(max(one, other))).all()


def test_the_frontier_is_where_half_of_the_futures_agree():
    rng = np.random.default_rng(5)
    found = break_evens(rng.uniform(1, 100, 801), rng.uniform(-100, 2000, (801, 101)))
    for at in (0, 30, 100):
        bound = found.frontier[at, 1]
        assert found.shares(bound * 0.999)[at] >= 0.5 >= found.shares(bound * 1.001)[at]


def test_ends_of_the_frontier():
    assert (break_evens([10], np.zeros(101)).frontier == 0).all(), "nothing is spared: never"
    assert np.isinf(break_evens([0], np.ones(101)).frontier).all(), "nothing is paid: always"
    assert (break_evens([0], np.zeros(101)).frontier == 0).all(), "equal bets are not better"
    cheaper = break_evens([-10], -np.ones(101))
    assert cheaper.reversed == 1
    assert not cheaper.better(years=0.05).any()
    assert cheaper.better(years=0.2).all(), "it pays when windows are rare"


def test_an_interval_of_reliability_is_decided_by_its_middle_where_losses_are_linear():
    found = break_evens([50], 0.02 * 4000 * (1 - GRID))
    assert found.minimax(0.2, 0.4, years=1) == 1
    assert found.minimax(0.3, 0.6, years=1) == 0
    with pytest.raises(CallError, match="not one of reliabilities"):
        found.minimax(0.6, 0.3, years=1)


def test_equal_bets_are_counted_half_for_each():
    assert (break_evens([0, 5], [np.zeros(101), np.zeros(101)]).shares(30) == 0.25).all()


def test_what_lies_at_one_end_is_said():
    assert break_evens(np.full(10, 5.0), np.zeros((10, 101))).verdict(1) == "never"
    assert break_evens(np.full(10, -5.0), np.zeros((10, 101))).verdict(1) == "always"
    mixed = np.concatenate([np.full(7, 5.0), np.full(3, -5.0)])
    assert break_evens(mixed, np.zeros((10, 101))).verdict(1) == "depends"


@pytest.fixture(scope="module")
def result():
    return sy.run("break_even", futures=64, quiet=True, comparison="equal_adequacy")


def test_the_curves_pass_through_each_future_at_its_own_reliability(result):
    """On the grid beside it, interpolated: the expected loss that the run kept, per window, is the curve at the drawn reliability."""
    for strategy in result.strategies:
        at = result.strategies.index(strategy)
        c, years = result.values(strategy, "reliability()") / 100, result.values(strategy, "window_years()")
        kept = result.values(strategy, "expected_loss(preset=published)") * years
        curve = result.curves[at, :, 0] + result.curves[at, :, 4]
        left = np.clip((c * 100).astype(int), 0, 99)
        rows = np.arange(len(c))
        low, high = np.minimum(curve[rows, left], curve[rows, left + 1]), np.maximum(curve[rows, left], curve[rows, left + 1])
        inside = (kept >= low - 0.02 * high) & (kept <= high * 1.02)
        assert inside.mean() > 0.95, "but for kinks of the game between two points"


def test_equal_money_has_no_premium_and_equal_adequacy_has_one(result):
    same = sy.run("break_even", futures=64, quiet=True, comparison="equal_money")
    assert (sy.break_even(same).added == 0).all()
    dearer = sy.break_even(result, premium="gross")
    assert np.median(dearer.added) > np.median(sy.break_even(result).added) > 0
    assert (result.values("autonomous", "premium()") <= result.values("autonomous", "premium_gross()")).mean() > 0.95


def test_a_stated_value_counts_every_conquest(result):
    plain, valued = sy.break_even(result), sy.break_even(result, stated=1e6)
    conquests = result.curves[:, :, 5]
    at = [result.strategies.index(name) for name in ("transatlantic", "autonomous")]
    assert valued.spared - plain.spared == pytest.approx(1e6 * (conquests[at[0]] - conquests[at[1]]))


def test_what_cannot_be_asked_is_said(result):
    with pytest.raises(UnknownName, match="autonomous"):
        sy.break_even(result, second="autonomus")
    with pytest.raises(UnknownName, match="published"):
        sy.break_even(result, preset="publshed")
    with pytest.raises(CallError, match="stated"):
        sy.break_even(result, stated=-1)
    with pytest.raises(CallError, match="contingency"):
        sy.break_even(sy.run("debate", futures=2, quiet=True))
