"""Losses as present values, and the closed form of the break-even."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from symmachia.errors import CallError
from symmachia.model.loss import annuity, break_even, fallen, minimax

money = st.floats(-500, 500)
losses = st.floats(0, 10_000)
frequencies = st.floats(0, 1)


def cost(premium, frequency, without, with_ally, c):
    return premium + frequency * (c * with_ally + (1 - c) * without)


def test_RDM_2_break_even_reliability():
    found = break_even(80 - 30, 0.02, 0.02, 2000, 1500, 6000, 1500)
    assert found.c_star == pytest.approx(0.375, abs=1e-9)
    assert found.better == "below"
    assert cost(80, 0.02, 2000, 1500, 0.375) == pytest.approx(116.25, abs=1e-9)
    assert cost(30, 0.02, 6000, 1500, 0.375) == pytest.approx(116.25, abs=1e-9)


def test_equal_frequencies_and_equal_losses_with_the_ally_reduce_to_the_short_form():
    premium, frequency, a0, t0 = 40.0, 0.05, 1000.0, 3000.0
    found = break_even(premium, frequency, frequency, a0, 700.0, t0, 700.0)
    assert found.c_star is not None
    assert 1 - found.c_star == pytest.approx(premium / (frequency * (t0 - a0)), abs=1e-9)


@given(money, frequencies, frequencies, losses, losses, losses, losses)
def test_both_orientations_agree_with_the_costs_themselves(premium, f, g, a0, a1, t0, t1):
    found = break_even(premium, f, g, a0, a1, t0, t1)

    def apart(c):
        return cost(premium, f, a0, a1, c) - cost(0.0, g, t0, t1, c)

    if found.c_star is None:
        assert (apart(0) < 1e-9 and apart(1) < 1e-9) if found.better == "everywhere" else (apart(0) > -1e-9 and apart(1) > -1e-9)
        return
    assert 0 <= found.c_star <= 1
    assert apart(found.c_star) == pytest.approx(0, abs=1e-9 * (1 + abs(premium) + f * a0 + g * t0 + f * a1 + g * t1))
    assert (apart(0) < apart(1)) == (found.better == "below")


@given(money, frequencies, losses, losses, losses, losses, st.floats(0, 1), st.floats(0, 1))
def test_minimax_regret_is_that_of_a_table(premium, f, a0, a1, t0, t1, one, two):
    low, high = min(one, two), max(one, two)
    grid = np.linspace(low, high, 101)
    apart = cost(premium, f, a0, a1, grid) - cost(0.0, f, t0, t1, grid)
    regret, other = float(np.maximum(0, apart).max()), float(np.maximum(0, -apart).max())
    if abs(regret - other) > 1e-6 * (1 + abs(apart).max()):
        assert minimax(break_even(premium, f, f, a0, a1, t0, t1), low, high) == (regret < other)


def test_an_autonomy_that_loses_more_with_the_ally_is_better_above():
    assert break_even(10, 0.1, 0.1, 3000, 100, 3000, 1000).better == "above"


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_what_is_not_finite_is_refused(bad):
    with pytest.raises(CallError, match="not finite"):
        break_even(bad, 0.1, 0.1, 1, 1, 1, 1)


def test_a_frequency_below_nothing_and_a_turned_interval_are_refused():
    with pytest.raises(CallError, match="below 0"):
        break_even(1, -0.1, 0.1, 1, 1, 1, 1)
    with pytest.raises(CallError, match="lower first"):
        minimax(break_even(1, 0.1, 0.1, 1, 1, 1, 1), 0.6, 0.4)


@given(st.integers(1, 60), st.floats(0, 0.2))
def test_an_annuity_is_the_sum_of_its_years(years, rate):
    assert annuity(years, rate) == pytest.approx(sum((1 + rate) ** -year for year in range(1, years + 1)), rel=1e-6)


def test_a_loss_path_by_hand():
    # Trough after 2 years, recovered 2 years later: half, whole, half, nothing.
    assert fallen(2.0, 2.0, 0.0) == pytest.approx(2.0)
    assert fallen(2.0, 2.0, 0.25) == pytest.approx(0.5 / 1.25 + 1 / 1.25**2 + 0.5 / 1.25**3)
    assert fallen(1.0, 1.0, 0.0) == pytest.approx(1.0)


@given(st.floats(0.5, 8), st.floats(0.5, 20), st.floats(0, 0.1))
def test_a_longer_recovery_or_a_lower_rate_costs_more(trough, recovery, rate):
    assert fallen(trough, recovery + 1, rate) >= fallen(trough, recovery, rate)
    assert fallen(trough, recovery, rate) >= fallen(trough, recovery, rate + 0.01)
