from __future__ import annotations

from itertools import combinations, permutations
from math import factorial, inf, lgamma, pi, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from symmachia.accounts.measures import gini, herfindahl, kendall, largest, spearman, spillover_burden

Array = NDArray[np.float64]

AMOUNTS = st.lists(st.integers(0, 10**6), min_size=2, max_size=20).filter(any).map(lambda values: np.array(values, dtype=float))
TIED = st.integers(5, 12).flatmap(lambda n: st.tuples(*(st.lists(st.integers(0, 9), min_size=n, max_size=n) for _ in range(2))))
RANKS = st.integers(5, 12).flatmap(lambda n: st.permutations(range(n))).map(lambda order: np.array(order, dtype=float))
BRIEFLY = settings(max_examples=60, deadline=None)


def exact_kendall(statistic: float, n: int, tail: str) -> float:
    """P-value by counting the permutations of n things with each number of inversions."""
    ways = [1]
    for size in range(2, n + 1):
        ways = [sum(ways[max(0, k - size + 1) : k + 1]) for k in range(len(ways) + size - 1)]
    pairs = n * (n - 1) // 2
    inversions = round((1 - statistic) * pairs / 2)
    greater, less = sum(ways[: inversions + 1]) / factorial(n), sum(ways[inversions:]) / factorial(n)
    return {"greater": greater, "less": less, "two-sided": min(1.0, 2 * min(greater, less))}[tail]


def student_tail(t: float, freedom: int) -> float:
    """P(T > t) by Simpson's rule over the density, with x = tan(u)."""
    scale = np.exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / sqrt(freedom * pi)
    u = np.linspace(np.arctan(t), pi / 2, 20_001)
    density = scale * (1 + np.tan(u) ** 2 / freedom) ** (-(freedom + 1) / 2) / np.cos(u) ** 2
    density[-1] = 0.0
    weights = np.ones_like(u)
    weights[1:-1:2], weights[2:-1:2] = 4, 2
    return float((u[1] - u[0]) / 3 * np.sum(weights * density))


def mean_ranks(values: Array) -> Array:
    return np.array([(values < value).sum() + ((values == value).sum() + 1) / 2 for value in values])


def test_textbook_concentration() -> None:
    assert herfindahl(np.array([30.0, 30.0, 20.0, 20.0])) == pytest.approx(0.26)
    assert gini(np.array([1.0, 2.0, 3.0, 4.0, 5.0])) == pytest.approx(4 / 15)
    assert gini(np.array([0.0, 0.0, 0.0, 1.0])) == pytest.approx(3 / 4)
    assert largest(np.array([1.0, 6.0, 3.0]), 1) == pytest.approx(0.6)


@given(values=AMOUNTS)
@BRIEFLY
def test_herfindahl_lies_between_equal_shares_and_one(values: Array) -> None:
    assert 1 / len(values) - 1e-12 <= herfindahl(values) <= 1 + 1e-12


@given(values=AMOUNTS)
@BRIEFLY
def test_gini_is_the_mean_difference_over_twice_the_mean(values: Array) -> None:
    n = len(values)
    differences = sum(abs(a - b) for a in values for b in values)
    assert gini(values) == pytest.approx(differences / (2 * n**2 * values.mean()))
    assert -1e-12 <= gini(values) <= 1 - 1 / n + 1e-12


@given(values=AMOUNTS, scale=st.floats(1e-6, 1e6), seed=st.integers(0, 99))
@BRIEFLY
def test_neither_money_nor_order_matters_to_concentration(values: Array, scale: float, seed: int) -> None:
    other = np.random.default_rng(seed).permutation(values * scale)
    assert herfindahl(other) == pytest.approx(herfindahl(values))
    assert gini(other) == pytest.approx(gini(values), abs=1e-12)
    assert largest(other, 2) == pytest.approx(largest(values, 2))


@given(values=AMOUNTS, copies=st.integers(2, 4))
@BRIEFLY
def test_copies_of_an_alliance_divide_herfindahl_and_leave_gini(values: Array, copies: int) -> None:
    assert herfindahl(np.tile(values, copies)) == pytest.approx(herfindahl(values) / copies)
    assert gini(np.tile(values, copies)) == pytest.approx(gini(values), abs=1e-12)


@given(values=AMOUNTS, part=st.floats(0, 0.5))
@BRIEFLY
def test_a_transfer_from_a_larger_to_a_smaller_carrier_lowers_both(values: Array, part: float) -> None:
    evened = np.sort(values)
    moved = part * (evened[-1] - evened[0])
    evened[0], evened[-1] = evened[0] + moved, evened[-1] - moved
    assert herfindahl(evened) <= herfindahl(values) + 1e-12
    assert gini(evened) <= gini(values) + 1e-12


@given(values=AMOUNTS)
@BRIEFLY
def test_the_largest_hold_more_the_more_of_them_count(values: Array) -> None:
    held = [largest(values, n) for n in range(1, len(values) + 1)]
    assert held == sorted(held)
    assert held[0] == pytest.approx(values.max() / values.sum())
    assert held[-1] == pytest.approx(1)
    assert held[0] ** 2 - 1e-12 <= herfindahl(values) <= held[0] + 1e-12


def test_rank_correlations_of_a_case_done_by_hand() -> None:
    x, y = np.array([1.0, 2.0, 3.0, 4.0, 5.0]), np.array([2.0, 1.0, 4.0, 3.0, 5.0])
    tau, p = kendall(x, y)
    assert tau == pytest.approx((8 - 2) / 10)
    assert p == pytest.approx(2 * 14 / 120)
    assert kendall(x, y, "greater")[1] == pytest.approx(14 / 120)
    assert kendall(x, y, "less")[1] == pytest.approx((120 - 5) / 120)
    rho, _ = spearman(x, y)
    assert rho == pytest.approx(1 - 6 * 4 / (5 * 24))


def test_the_count_of_inversions_is_that_of_all_permutations() -> None:
    orders = [sum(a > b for a, b in combinations(order, 2)) for order in permutations(range(5))]
    for inversions in range(11):
        statistic = 1 - 2 * inversions / 10
        assert exact_kendall(statistic, 5, "greater") == pytest.approx(sum(other <= inversions for other in orders) / 120)


@pytest.mark.parametrize("tail", ["two-sided", "greater", "less"])
@given(y=RANKS)
@BRIEFLY
def test_kendall_without_ties_is_exact(tail: str, y: Array) -> None:
    n = len(y)
    concordant = sum(1 if a < b else -1 for a, b in combinations(y, 2))
    statistic, p = kendall(np.arange(n, dtype=float), y, tail)
    assert statistic == pytest.approx(concordant / (n * (n - 1) / 2))
    assert p == pytest.approx(exact_kendall(statistic, n, tail))


@given(pair=TIED)
@BRIEFLY
def test_kendall_with_ties_is_tau_b(pair: tuple[list[int], list[int]]) -> None:
    x, y = (np.array(values, dtype=float) for values in pair)
    signs = [(np.sign(x[i] - x[j]), np.sign(y[i] - y[j])) for i, j in combinations(range(len(x)), 2)]
    untied = sqrt(sum(a != 0 for a, _ in signs) * sum(b != 0 for _, b in signs))
    if untied:
        assert kendall(x, y)[0] == pytest.approx(sum(a * b for a, b in signs) / untied)


@pytest.mark.parametrize("tail", ["two-sided", "greater", "less"])
@given(y=RANKS)
@BRIEFLY
def test_spearman_is_the_correlation_of_the_ranks(tail: str, y: Array) -> None:
    n = len(y)
    x = np.arange(n, dtype=float)
    rho = float(np.corrcoef(mean_ranks(x), mean_ranks(y))[0, 1])
    statistic, p = spearman(x, y, tail)
    assert statistic == pytest.approx(rho, abs=1e-12)
    t = rho * sqrt((n - 2) / (1 - rho**2)) if abs(rho) < 1 - 1e-12 else inf * rho
    above = student_tail(t, n - 2) if abs(t) < inf else float(t < 0)
    expected = {"greater": above, "less": 1 - above, "two-sided": 2 * min(above, 1 - above)}[tail]
    assert p == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("test", [kendall, spearman])
@given(y=RANKS)
@BRIEFLY
def test_only_the_order_matters_to_a_rank_test(test, y: Array) -> None:
    x = np.arange(len(y), dtype=float)
    assert test(np.exp(x), y**3 + y) == pytest.approx(test(x, y))
    assert test(y, x) == pytest.approx(test(x, y))
    assert test(x, -y)[0] == pytest.approx(-test(x, y)[0])


@given(spending=AMOUNTS, scale=st.floats(0.001, 1000), spill=st.floats(0.01, 1))
@BRIEFLY
def test_the_spillover_burden_is_a_share_that_does_not_depend_on_the_money(spending: Array, scale: float, spill: float) -> None:
    income = 50 * spending + 1
    burden = spillover_burden(spending, income, spill)
    assert np.all((burden >= 0) & (burden < 1))
    assert spillover_burden(spending * scale, income * scale, spill) == pytest.approx(burden)


@given(spending=AMOUNTS)
@BRIEFLY
def test_without_spillover_the_burden_is_spending_over_income(spending: Array) -> None:
    income = 40 * spending + 7
    assert spillover_burden(spending, income, 1e-12) / 1e-12 == pytest.approx(spending / income)


def test_alone_the_pure_public_good_is_spending_over_income() -> None:
    assert spillover_burden(np.array([3.0]), np.array([100.0]), 1.0) == pytest.approx([0.03])


@given(spending=AMOUNTS, spill=st.floats(0.01, 1), more=st.integers(1, 10**6))
@BRIEFLY
def test_more_of_ones_own_spending_raises_ones_burden_and_lowers_the_others(spending: Array, spill: float, more: int) -> None:
    income = 50 * spending + 1
    raised = spending.copy()
    raised[0] += more
    before, after = spillover_burden(spending, income, spill), spillover_burden(raised, income, spill)
    assert after[0] > before[0]
    assert np.all(after[1:] <= before[1:])
