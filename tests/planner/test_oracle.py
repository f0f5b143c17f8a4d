"""The programme against a second writing of it, against brute force, and what must hold of any plan whatever the figures."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import least_cost
from tiny import alone, drawn, turned

from symmachia.planner import Plan
from symmachia.planner.problem import Asked, problem
from symmachia.planner.solving import Programme, solve

BY = 2029
EXAMPLES = settings(max_examples=5, deadline=None, derandomize=True)


def solved(case, **asked):
    return solve(Programme.of(problem(case, Asked(**{"by": BY, **asked}))))


def least(case, **asked) -> float:
    return solved(case, **asked).certificate.objective


@pytest.mark.parametrize(("years", "members", "capabilities"), [(4, 1, 1), (6, 3, 3), (12, 8, 6)])
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("each_its_own", [True, False])
def test_the_page_written_a_second_time_has_the_same_optimum(seed, years, members, capabilities, each_its_own):
    case = drawn(seed, years, members, capabilities)
    payers = None if each_its_own else np.where(np.arange(members) == 1, 0.0, case.fair)
    asked = {"shortage_price": 0.3 + seed, "new_lines": 0.1 * seed, "largest_share": 0.2 + 0.2 * seed}
    assert least(case, payers=payers, **asked) == pytest.approx(least_cost(case, by=BY, payers=payers, **asked), rel=1e-6)


@pytest.mark.parametrize(("required", "shortage_price", "by"), [(7.0, 1.0, 2029), (6.5, 0.2, 2029), (7.5, 0.05, 2030), (9.0, 3.0, 2031)])
def test_no_combination_of_orders_is_better(required, shortage_price, by):
    """Every plan of whole and half tanks is costed by hand: what is ordered is there two years later, runs, and wears out in thirty."""
    case = alone()
    case = replace(case, required=np.full_like(case.required, required))
    year, worth = np.arange(6), 1.03 ** -np.arange(7.0)
    costs = []
    for orders in product(np.arange(0.0, 2.1, 0.5), repeat=4):
        placed = np.array([*orders, 0.0, 0.0])
        grown = np.array([placed[: max(0, t - 1)].sum() for t in year])
        short = np.where(2026 + year >= by, np.maximum(0.0, required - 0.5 * (10 + grown)), 0.0)
        kept = 5 * placed * (1 - np.maximum(0, 6 - (year + 2)) / 30) * worth[6]
        costs.append(float((5 * placed + 0.5 * grown + shortage_price * 5 * short + 20000 * 0.05) @ worth[:6] - kept.sum()))
    assert least(case, by=by, shortage_price=shortage_price, new_lines=0.0, largest_share=1.0) == pytest.approx(min(costs), rel=1e-9)


@EXAMPLES
@given(st.integers(0, 10_000), st.booleans())
def test_costs_shortage_and_what_is_kept_add_up_to_the_objective(seed, each_its_own):
    case = drawn(seed)
    asked = Asked(BY, payers=None if each_its_own else case.fair)
    nothing = cast(Any, None)
    plan = Plan(nothing, nothing, "drawn", 0, case, asked, "own", solve(Programme.of(problem(case, asked))))
    assert sum(plan.terms.values()) == pytest.approx(plan.objective, rel=1e-9)
    assert (plan.bill <= case.growth_money * (1 + 1e-9) + 1e-6).all()


@EXAMPLES
@given(st.integers(0, 10_000))
def test_the_order_of_members_changes_nothing(seed):
    case = drawn(seed)
    order = np.random.default_rng(seed).permutation(len(case.members))
    assert least(turned(case, order)) == pytest.approx(least(case), rel=1e-9)


@EXAMPLES
@given(st.integers(0, 10_000))
def test_twice_the_money_never_worsens_a_plan(seed):
    case = drawn(seed)
    rich = replace(case, growth_money=2 * case.growth_money, running_money=2 * case.running_money, payable=2 * case.payable)
    before = least(case)
    assert least(rich) <= before + 1e-7 * abs(before)


@EXAMPLES
@given(st.integers(0, 10_000))
def test_a_year_more_of_lead_never_helps(seed):
    """Where years are alike: else the year into which orders must move might be the better one."""
    case = drawn(seed)
    alike = {name: np.repeat(getattr(case, name)[:1], len(case.years), axis=0) for name in ("price", "running", "imports", "growth_money", "wanted")}
    case = replace(case, **alike, replaced=alike["wanted"])
    before = least(case)
    assert least(replace(case, lead=case.lead + 1)) >= before - 1e-7 * abs(before)


@EXAMPLES
@given(st.integers(0, 10_000), st.floats(0.01, 1000.0))
def test_the_unit_of_money_changes_nothing_else(seed, unit):
    case = drawn(seed)
    other = replace(case, **{name: unit * getattr(case, name) for name in ("price", "running", "wage", "growth_money", "running_money")})
    assert least(other) == pytest.approx(unit * least(case), rel=1e-7)
