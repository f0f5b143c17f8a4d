"""Who pays: the airport game against all orders in which members may arrive, and bills beside what members owe."""

from __future__ import annotations

import csv
import io
import json
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny import tiny
from typer.testing import CliRunner

from symmachia.alliance import load
from symmachia.cli import app
from symmachia.errors import PlanError
from symmachia.planner import airport, by_rule, lines, stand_alone
from symmachia.planner import plan as find
from symmachia.planner.debt import JointDebt
from symmachia.planner.payers import spent
from symmachia.planner.problem import Asked, problem
from symmachia.planner.shapley import weights
from symmachia.planner.solving import Programme, solve

COSTS = st.lists(st.floats(0, 1e6) | st.sampled_from([0.0, 5.0]), min_size=1, max_size=6).map(np.array)


def test_a_runway_for_four_aircraft():
    """The example by which the game of Littlechild & Owen (1973) is taught: costs alone 8, 11, 13 and 18."""
    assert airport(np.array([13.0, 8.0, 18.0, 11.0])) == pytest.approx([4, 2, 9, 3])


@given(COSTS)
def test_the_airport_game_is_shapleys(costs):
    """Efficiency, symmetry, dummy and the bounds, and the mean over all orders of what each adds to the cost of those before it."""
    parts = airport(costs)
    assert parts.sum() == pytest.approx(costs.max())
    assert (parts <= costs + 1e-9 * costs.max()).all()
    assert (parts[costs == 0] == 0).all()
    assert parts[costs == 5.0] == pytest.approx(parts[costs == 5.0][:1].repeat((costs == 5.0).sum()))
    added = np.zeros_like(costs)
    orders = list(permutations(range(len(costs))))
    for order in orders:
        highest = np.maximum.accumulate(costs[list(order)])
        added[list(order)] += np.diff(highest, prepend=0.0)
    assert parts == pytest.approx(added / len(orders), rel=1e-9, abs=1e-9)


def test_what_the_largest_needs_is_the_plan_and_a_third_of_its_need_is_a_third_of_the_gap():
    case = tiny()
    asked = Asked(by=2029, payers=case.fair)
    told = {}
    costs = stand_alone(case, asked, told.__setitem__)
    assert told == dict(zip(case.members, costs, strict=True))
    whole = solve(Programme.of(problem(case, asked)))
    assert costs[0] == pytest.approx(spent(case, whole.values) @ case.worth), "of the small case nothing is bought without need"
    nothing = solve(Programme.of(problem(case, asked)).limited("orders", 0.0)).values["short"]
    lower = tiny(required=case.required - 2 / 3 * nothing)
    part = solve(Programme.of(problem(lower, asked)))
    assert costs[1] == pytest.approx(spent(case, part.values) @ case.worth)
    assert 0 < costs[1] < costs[0]


def test_nobody_pays_more_than_alone_and_the_shares_add_up():
    alone = {}
    found = find(by=2038, payers="shapley", tell=alone.__setitem__)
    bill = found.terms["procurement"] + found.terms["lines"]
    assert 0.98 * bill < max(alone.values()) <= bill
    bills = {one.member: one.bill for one in found.bills}
    assert set(bills) == set(alone) == set(found.case.members)
    assert sum(bills.values()) == pytest.approx(bill)
    assert all(bills[member] <= alone[member] * bill / max(alone.values()) * (1 + 1e-9) for member in alone)
    ranked = sorted(alone, key=alone.__getitem__)
    assert [bills[member] for member in ranked] == sorted(bills.values())


@pytest.mark.parametrize(
    "asked",
    [{"comparison": "equal_money", "rules": ("gdp", "ability", "shapley")}, {"by": 2038, "budget": 300_000, "rules": ("announced", "ability")}],
)
def test_rules_that_share_a_plan_split_it_as_a_plan_of_their_own_would(asked):
    for one in by_rule("autonomous", **asked):
        alone = find(payers=one.rule, **{key: value for key, value in asked.items() if key != "rules"})
        assert one.present_value == pytest.approx(alone.present_value)
        assert one.gap_years == pytest.approx(alone.gap_years, abs=1e-6)
        if one.rule != "own":
            assert one.bill.sum(0) == pytest.approx(alone.bill.sum(0), rel=1e-3, abs=1)


def test_a_rule_by_which_the_poor_pay_nothing_has_less_money_to_spend():
    """With lines that open without limit the pledges bind: a plan of all members' money would not do."""
    asked = {"by": 2032, "comparison": "equal_money", "new_lines": 100}
    by_gdp, by_ability = by_rule("autonomous", rules=("gdp", "ability"), **asked)
    assert by_ability.objective == pytest.approx(find(payers="ability", **asked).objective)
    assert by_ability.objective > by_gdp.objective * (1 + 1e-6)
    assert (by_ability.bill <= by_ability.case.growth_money * (1 + 1e-9)).all()


def test_where_no_gap_is_open_the_shares_stay_as_they_are():
    case = tiny()
    met = tiny(required=np.zeros_like(case.required))
    assert weights(met, Asked(by=2029, payers=met.fair)) == pytest.approx(met.fair)
    parts = airport(stand_alone(case, Asked(by=2029, payers=case.fair)))
    assert weights(case, Asked(by=2029, payers=case.fair)) == pytest.approx(np.tile(parts / parts.sum(), (6, 1)))


def test_each_bill_stands_beside_what_the_member_owes():
    found = find(by=2038, payers="gdp")
    by_member = {one.member: one for one in found.bills}
    assert [one.bill for one in found.bills] == sorted((one.bill for one in found.bills), reverse=True)
    germany, start = by_member["DEU"], found.case
    at = start.members.index("DEU")
    assert germany.bill == pytest.approx(found.bill[:, at] @ start.worth)
    assert germany.share_gdp == pytest.approx(100 * germany.bill / (start.gdp[:, at] @ start.worth))
    assert germany.per_head == pytest.approx(1e6 * germany.bill / start.population[at])
    debt, balance = germany.facts.split()
    store = load().store
    assert (store.fact(debt).value, store.fact(balance).value) == (germany.debt_share_gdp, germany.balance_share_gdp)
    assert (store.fact(debt).year, store.fact(balance).indicator) == (start.years[0], "balance_share_gdp")


def test_the_bills_on_the_command_line():
    run = CliRunner()
    asked = ["plan", "transatlantic", "--by", "2039", "--bills"]
    plain, rows, table = (run.invoke(app, [*asked, *more]) for more in ([], ["--json"], ["--csv"]))
    assert plain.exit_code == rows.exit_code == table.exit_code == 0
    found = json.loads(rows.stdout)
    written = list(csv.DictReader(io.StringIO(table.stdout)))
    assert [row["member"] for row in written] == [row["member"] for row in found]
    assert len(plain.stdout.splitlines()) == 2 + len(found)
    assert found[0]["facts"].startswith("imf-weo-")


@given(st.floats(0, 0.2), st.integers(1, 50), st.integers(0, 1000))
def test_debt_is_paid_back_in_full(rate, years, seed):
    """Discounted at its own rate, what is paid back is what was borrowed, member by member."""
    borrowed = np.random.default_rng(seed).random((4, 3))
    debt = JointDebt(0.5, rate, years)
    paid = debt.service(borrowed)
    assert (1 + rate) ** -np.arange(4 + years) @ paid == pytest.approx((1 + rate) ** -np.arange(4.0) @ borrowed)
    assert (np.count_nonzero(paid, axis=0) == years + 3).all()


@pytest.mark.parametrize("payers", ["announced", "own"])
def test_joint_debt_moves_when_a_plan_is_paid_and_not_what_it_costs(payers):
    """At the rate of discount the present values agree; what is paid a year stays within the growth money, and the debt is borne by GDP."""
    found = find(by=2035, comparison="equal_money", payers=payers, new_lines=100, joint_debt=50, debt_rate=3, debt_years=4)
    start = found.case
    assert found.asked.debt.rate == pytest.approx(start.discount)
    later = (1 + start.discount) ** -np.arange(len(found.cash))
    assert later @ found.cash == pytest.approx(start.worth @ found.bill, rel=1e-9)
    assert start.worth @ found.bill.sum(1) == pytest.approx(found.terms["procurement"] + found.terms["lines"])
    assert found.borrowed == pytest.approx(0.5 * found.bill.sum(1)[:, None] * start.fair)
    now, money = slice(0, len(start.years)), start.growth_money
    assert (found.cash[now].sum(1) <= money.sum(1) * (1 + 1e-9)).all()
    assert (found.at_once <= (money if payers == "own" else np.maximum(0, money - found.service[now])) * (1 + 1e-9) + 1e-6).all()
    if payers == "own":
        assert found.solution.values["service"] == pytest.approx(found.service[now].sum(1), abs=1e-6)


def test_cheap_debt_costs_less_and_what_need_not_be_paid_now_is_no_limit():
    plain = find(by=2030, comparison="equal_money", new_lines=100)
    found = find(by=2030, comparison="equal_money", new_lines=100, joint_debt=60, debt_rate=0, debt_years=45)
    later = (1 + found.case.discount) ** -np.arange(len(found.cash))
    assert later @ found.cash.sum(1) < 0.9 * found.case.worth @ found.bill.sum(1)
    assert found.gap_years < plain.gap_years
    assert (found.bill.sum(1) > found.case.growth_money.sum(1)).any()
    assert len(found.to_dict()["cash"]["DEU"]) == len(found.case.years) + 45
    assert "borrowed together: 60%" in "\n".join(lines(found))
    assert plain.to_dict()["cash"] is None


def test_what_nobody_gave_is_an_assumption_of_the_facts():
    store, asked = load().store, find(by=2038).asked
    given = (asked.shortage_price, 100 * asked.new_lines, 100 * asked.largest_share, 100 * asked.debt.rate, asked.debt.years)
    names = ("plan_shortage_price", "plan_new_lines", "plan_largest_share", "joint_debt_rate", "joint_debt_years")
    facts = [store.fact(f"symmachia-assumptions/NATO_TOTAL/{name}/2026") for name in names]
    assert given == pytest.approx([fact.value for fact in facts])
    assert {(fact.status, fact.grade) for fact in facts} == {("assumption", "d")}
    with pytest.raises(PlanError, match="debt_years is 0"):
        find(joint_debt=10, debt_years=0)
    with pytest.raises(PlanError, match="joint_debt is 101"):
        find(joint_debt=101)
