"""Orders in whole units: against every order that there could be, and beside the plan in fractions."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from tiny import alone, tiny
from typer.testing import CliRunner

from symmachia.cli import app
from symmachia.errors import PlanError
from symmachia.planner import levers, lines
from symmachia.planner import plan as find
from symmachia.planner.problem import Asked, lumps, problem
from symmachia.planner.solving import WHOLE, Programme, solve, solve_whole


def lumped(case, **asked):
    return Programme.of(problem(case, Asked(by=2029, **asked))).in_whole("orders", lumps(case))


@pytest.mark.parametrize(("needed", "made", "price"), [(7.3, 1.5, 120.0), (6.2, 1.0, 300.0), (6.4, 2.6, 120.0), (9.0, 0.7, 500.0)])
def test_whole_orders_are_the_best_of_all_whole_orders(needed, made, price):
    bare = alone()
    case = replace(bare, required=np.full_like(bare.required, needed), output=np.array([made]), price=np.full_like(bare.price, price))
    found = lumped(case, new_lines=0.0, largest_share=1.0)
    at = found.columns["orders"][:, 0, 0]
    at = at[at >= 0]
    assert found.whole.sum() == len(at)
    least = np.inf
    for orders in product(range(int(np.ceil(made)) + 1), repeat=len(at)):
        low, high = found.low.copy(), found.high.copy()
        low[at] = high[at] = orders
        try:
            least = min(least, solve(replace(found, low=low, high=high)).certificate.objective)
        except PlanError:
            continue
    best = solve_whole(found, 60)
    assert best.certificate.objective == pytest.approx(least, rel=WHOLE)
    assert best.certificate.bound <= least + 1e-9 * abs(least)
    assert best.values["orders"] == pytest.approx(np.round(best.values["orders"]), abs=1e-9)
    assert best.certificate.violation <= 1e-9


def test_only_what_is_dear_is_ordered_whole():
    case = tiny()
    found = lumped(case)
    assert set(np.flatnonzero(found.whole)) == set(found.columns["orders"][:, :, 0][found.columns["orders"][:, :, 0] >= 0])


@pytest.fixture(scope="module")
def whole():
    return find(by=2038, whole=True)


def test_a_plan_in_whole_units_costs_more_than_one_in_fractions_and_says_how_near_it_is(whole):
    fractions, dear = find(by=2038), lumps(whole.case)
    assert {"submarines", "tankers", "air_defence_batteries"} <= {name for name, so in zip(whole.case.capabilities, dear, strict=True) if so}
    assert {"tanks", "artillery_rounds"}.isdisjoint(name for name, so in zip(whole.case.capabilities, dear, strict=True) if so)
    assert whole.orders[:, :, dear] == pytest.approx(np.round(whole.orders[:, :, dear]), abs=1e-6)
    assert np.abs(fractions.orders[:, :, dear] - np.round(fractions.orders[:, :, dear])).max() > 0.1
    proof = whole.solution.certificate
    assert fractions.solution.certificate.objective <= proof.bound * (1 + 1e-9)
    assert proof.bound <= proof.objective
    assert proof.gap <= 2 * WHOLE
    assert proof.violation <= 1e-6
    assert sum(whole.terms.values()) == pytest.approx(whole.objective, rel=1e-9)
    assert whole.disagreement <= 0.1
    assert "whole units of what costs 100 million or more" in "\n".join(lines(whole))
    assert whole.to_dict()["whole"]


def test_what_whole_units_do_not_go_with(whole):
    with pytest.raises(PlanError, match="gap of whole units"):
        levers(whole)
    with pytest.raises(PlanError, match="whole units and a budget"):
        find(whole=True, budget=3e5)
    with pytest.raises(PlanError, match=r"within 0\.001 seconds"):
        find(by=2038, whole=True, seconds=0.001)
    assert CliRunner().invoke(app, ["plan", "transatlantic", "--by", "2039", "--whole", "--json"]).exit_code in (0, 3)
