"""Games of burden-sharing: published properties of the public good, and a joint product that gives back what it was calibrated to."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import symmachia as sy
from symmachia.errors import CallError
from symmachia.model.alliance_games import joint_product, public_good

incomes = st.lists(st.floats(0.1, 100), min_size=1, max_size=8)


@given(incomes, st.floats(0.01, 0.99))
def test_nobody_gains_by_giving_another_amount(wealth, alpha):
    found = public_good(wealth, alpha)
    for w, g in zip(wealth, found.gifts, strict=True):
        answer = max(0.0, alpha * w - (1 - alpha) * (found.total - g))
        assert g == pytest.approx(answer, abs=1e-9)


@given(st.lists(st.floats(5, 10), min_size=2, max_size=5), st.floats(-0.1, 0.1))
def test_a_transfer_among_contributors_leaves_the_good_as_it_is(wealth, moved):
    before = public_good(wealth, 0.9)
    shifted = [wealth[0] - moved, wealth[1] + moved, *wealth[2:]]
    after = public_good(shifted, 0.9)
    if before.contributors == after.contributors == len(wealth):
        assert after.total == pytest.approx(before.total)


@given(incomes, st.floats(0.01, 0.99))
def test_free_choice_gives_too_little_and_the_richer_give_more(wealth, alpha):
    found = public_good(wealth, alpha)
    assert found.total <= found.optimum + 1e-9
    order = np.argsort(wealth)
    assert (np.diff(found.gifts[order]) >= -1e-9).all()


def test_on_real_incomes_the_united_states_gives_alone(alliance):
    weights = {member: sy.total(alliance, "gdp", member).value for member in sorted(alliance.of("NATO", alliance.latest))}
    found = public_good(list(weights.values()), 0.03)
    assert found.contributors == 1
    assert list(weights)[int(found.gifts.argmax())] == "USA"


shares = st.lists(st.floats(0.005, 0.06), min_size=2, max_size=7)


@given(shares, st.floats(0, 0.95), st.floats(0, 1), st.integers(0, 10**6))
@settings(deadline=None)
def test_the_joint_product_gives_back_what_it_was_calibrated_to(given_shares, public, spill, seed):
    wealth = np.random.default_rng(seed).uniform(1, 100, len(given_shares))
    found = joint_product(wealth, wealth * given_shares, public, spill)
    assert (found.own >= -1e-12).all()
    assert found.if_one_gives(0, float(found.gifts[0])) == pytest.approx(found.gifts, rel=1e-10)


@given(shares, st.floats(0, 0.95), st.floats(0, 1))
@settings(deadline=None, max_examples=50)
def test_a_best_answer_is_not_bettered_on_a_grid(given_shares, public, spill):
    wealth = np.linspace(10, 50, len(given_shares))
    found = joint_product(wealth, wealth * given_shares, public, spill)
    w, a, b = wealth[0], found.public[0], found.own[0]
    others = found.gifts[1:].sum() * 0.5
    grid = np.linspace(1e-6, w - 1e-6, 4001)
    utility = (1 - a - b) * np.log(w - grid) + b * np.log(grid) + a * np.log(grid + spill * others)
    assert found.answer(0, others) == pytest.approx(grid[utility.argmax()], abs=2 * w / 4000)


@given(shares, st.floats(0.1, 0.95), st.floats(0.1, 1))
@settings(deadline=None)
def test_when_one_gives_less_the_others_give_more_but_not_as_much(given_shares, public, spill):
    wealth = np.linspace(10, 50, len(given_shares))
    found = joint_product(wealth, wealth * given_shares, public, spill)
    less = found.if_one_gives(0, 0.5 * float(found.gifts[0]))
    assert (less[1:] >= found.gifts[1:] - 1e-12).all()
    assert less.sum() <= found.gifts.sum() + 1e-12


def test_private_defence_does_not_answer():
    found = joint_product([10, 20, 30], [0.2, 0.4, 0.9], 0.5, 0.0)
    assert found.if_one_gives(2, 0.0) == pytest.approx([0.2, 0.4, 0.0])


def test_what_cannot_be_is_named():
    with pytest.raises(CallError, match="alpha is 1"):
        public_good([1, 2], 1)
    with pytest.raises(CallError, match="none below 0"):
        public_good([1, -2], 0.5)
    with pytest.raises(CallError, match="between 0 and its ally's income"):
        joint_product([1, 2], [1, 3], 0.5, 0.5)
