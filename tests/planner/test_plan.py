"""Plans of the shipped alliance: identity of the objective, agreement with the kernel, rules of payment, what a user gets to see."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

import symmachia as sy
from symmachia.cli import app
from symmachia.ensemble.replay import replay
from symmachia.errors import PlanError, SymmachiaError, UnknownName
from symmachia.planner import LIMITS, RULES, Plan, front, lines
from symmachia.planner import plan as find
from symmachia.planner.payers import split
from symmachia.study import load_strategy, load_study


@pytest.fixture(scope="module", params=["equal_adequacy", "equal_money"])
def plan(request) -> Plan:
    return find(comparison=request.param)


@pytest.fixture
def unsolvable(monkeypatch):
    def fail(*_: object) -> None:
        raise AssertionError("a programme was written")

    monkeypatch.setattr(sys.modules["symmachia.planner.plan"], "problem", fail)


def test_the_objective_is_the_ledger_and_what_was_priced(plan):
    assert sum(plan.terms.values()) == pytest.approx(plan.objective, rel=1e-9)
    assert plan.solution.certificate.worst <= 1e-9


def test_the_kernel_that_follows_a_plan_agrees(plan):
    """To rounding wherever makers replace what retires and no unit stands idle; tanks, patrol aircraft and submarines have too few lines even for
    replacement, and what is refilled retires again."""
    refilled = (plan.case.wanted > plan.case.replaced * (1 + 1e-9)).any(0)
    held, units = plan.held, plan.solution.values["short"]
    apart = np.abs(plan.kernel_short - units)[held].max(0) / plan.case.required.max(0)
    ours = [plan.prepared.structure.members.index(member) for member in plan.case.members]
    idle = plan.solution.values["idle"].max() > 1e-6
    if plan.prepared.study["comparison"] == "equal_adequacy":
        assert not idle or plan.solution.values["idle"][held].max() <= 1e-6
        assert (apart[~refilled] <= 1e-6).all()
    assert (apart <= 0.1).all()
    assert plan.disagreement == pytest.approx(apart.max(), rel=0.5)
    assert plan.kernel["price"] == pytest.approx(plan.case.price, rel=1e-12)
    assert plan.kernel["orders"][:, ~refilled] == pytest.approx(plan.orders.sum(1)[:, ~refilled], rel=1e-6)
    stock = plan.case.stock + plan.solution.values["grown"]
    assert plan.kernel["stock"][:, ours][:, :, ~refilled] == pytest.approx(stock[:, :, ~refilled], rel=1e-6)
    ledger = plan.kernel["ledger"][:, ours]
    assert np.abs(ledger[:, :, 1:3].sum((1, 2)) - plan.bill.sum(1)).max() <= 1e-3 * plan.bill.sum(1).max()
    assert plan.kernel["people"][:, ours] == pytest.approx(plan.solution.values["soldiers"], rel=1e-9)


def test_where_makers_need_replace_nothing_the_kernel_agrees_in_every_figure(tmp_path):
    """Deliveries, prices, soldiers and each member's ledger to rounding: all is rebuilt, and each unit finds its crew once requirements hold."""
    (tmp_path / "rebuilt.yaml").write_text(
        "extends: debate\nname: rebuilt\ntitle: rebuilt\nwithout: [new_build_share, recruit_cap]\nstrategies:\n  - name: mine\n    title: mine\n"
        "    plan: {view: european_nato, bases: [replace_us, nato_targets]}\n    patch: {new_build_share: 0, recruit_cap: 16}\n", encoding="utf-8"
    )  # fmt: skip
    found = find("mine", study=str(tmp_path / "rebuilt.yaml"))
    start, values, kernel = found.case, found.solution.values, found.kernel
    ours = [found.prepared.structure.members.index(member) for member in start.members]
    ledger = dict(zip(("procurement", "lines", "upgrades", "running", "pay"), np.moveaxis(kernel["ledger"][:, ours, 1:6], 2, 0), strict=True))
    agreed = {
        "orders": (kernel["orders"], values["orders"].sum(1)),
        "price": (kernel["price"], start.price),
        "stock": (kernel["stock"][:, ours], start.stock + values["grown"]),
        "soldiers": (kernel["people"][:, ours], values["soldiers"]),
        "bill": (ledger["procurement"] + ledger["lines"], found.bill),
        "lines": (ledger["lines"].sum(1), found.costs["lines"]),
        "running": (ledger["running"], ((values["manned"] + values["idle"]) * start.running[:, None]).sum(2)),
        "pay": (ledger["pay"], values["soldiers"] * start.wage),
        "shortfalls": (found.kernel_short[found.held], values["short"][found.held]),
    }
    for name, (theirs, mine) in agreed.items():
        assert np.abs(theirs - mine).max() <= 1e-6 * np.abs(mine).max(), name
    assert found.disagreement <= 1e-6


def test_nobody_orders_more_than_makers_and_money_allow(plan):
    start, values = plan.case, plan.solution.values
    assert (values["orders"].sum(1) + values["replaced"] <= values["lines"] + start.imports + 1e-6 * start.output).all()
    assert (values["lines"][1:] <= (1 + start.ramp) * values["lines"][:-1] + values["opened"][:-1] + 1e-6 * start.output).all()
    assert (values["soldiers"][1:] - start.staying * values["soldiers"][:-1] <= start.recruits + 1e-3).all()
    assert (plan.bill <= start.growth_money * (1 + 1e-9) + 1e-6).all()
    for one in plan.shortfalls:
        assert set(one.limits) <= set(LIMITS)
        assert one.units > 0
        assert one.year >= 2035


def test_what_is_short_first_is_what_no_order_can_mend(plan):
    """Submarines take nine years: no order of 2026 is there in 2035."""
    first = next(one for one in plan.shortfalls if one.capability == "submarines")
    assert (first.year, first.limits) == (2035, ("lead_time",))


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_splits_the_whole_bill(rule):
    found = find(comparison="equal_money", payers=rule, by=2038)
    assert (found.bill >= -1e-9).all()
    assert float(found.bill.sum(1) @ found.case.worth) == pytest.approx(found.terms["procurement"] + found.terms["lines"], rel=1e-9)


@given(st.integers(0, 10_000))
def test_a_bill_is_split_by_weight_as_far_as_money_goes(seed):
    rng = np.random.default_rng(seed)
    weights = rng.random((4, 5)) * (rng.random(5) < 0.8)
    weights[:, 0] += 0.1
    weights /= weights.sum(1, keepdims=True)
    most = rng.uniform(0, 10, (4, 5))
    total = np.where(weights > 0, most, 0).sum(1) * rng.random(4)
    bill = split(total, weights, most)
    assert bill.sum(1) == pytest.approx(total)
    assert (bill <= most + 1e-9).all()
    assert (bill[:, weights[0] == 0] == 0).all()
    for t in range(4):
        free = (weights[t] > 0) & (bill[t] < most[t] - 1e-9)
        rates = bill[t, free] / weights[t, free]
        assert np.ptp(rates) <= 1e-9 * (1 + rates.max()) if free.any() else True
    assert split(total, weights, np.full((4, 5), np.inf)) == pytest.approx(total[:, None] * weights)


def test_ability_spares_the_poor_and_weights_are_followed():
    by_gdp, able, mine = (find(by=2038, payers=payers) for payers in ("gdp", "ability", {"DEU": 3, "FRA": 1}))
    albania = by_gdp.case.members.index("ALB")
    assert able.bill[:, albania].sum() < 0.5 * by_gdp.bill[:, albania].sum()
    germany, france = (mine.case.members.index(name) for name in ("DEU", "FRA"))
    assert mine.bill[:, germany] == pytest.approx(3 * mine.bill[:, france])
    assert mine.bill.sum() == pytest.approx(mine.bill[:, [germany, france]].sum())


def test_money_and_price_of_shortage_move_the_plan_the_right_way():
    dear, cheap = find(by=2038, shortage_price=3), find(by=2038, shortage_price=0.05)
    assert dear.gap_years <= cheap.gap_years
    assert dear.present_value >= cheap.present_value
    assert any("price_of_shortage" in one.limits for one in cheap.shortfalls)
    assert find(by=2038, new_lines=0).gap_years >= find(by=2038).gap_years


def test_a_budget_is_spent_on_the_fewest_requirement_years():
    poor, rich, ample = (find(budget=money) for money in (2e5, 4e5, 1e7))
    assert poor.present_value == pytest.approx(2e5)
    assert rich.present_value == pytest.approx(4e5)
    assert poor.gap_years > rich.gap_years > ample.gap_years
    assert ample.gap_years <= find(shortage_price=10).gap_years + 1e-5
    assert poor.shortfalls[0].limits[0] == "budget"
    assert all("budget" not in one.limits for one in ample.shortfalls)
    assert sum(rich.terms.values()) == pytest.approx(rich.objective, rel=1e-9)
    assert "the fewest requirement-years short for 400 bn" in "\n".join(lines(rich))


def test_the_front_is_convex_and_each_plan_is_the_cheapest_of_its_kind():
    told = []
    found = front(points=5, tell=told.append)
    assert told == list(found)
    short = np.array([one.gap_years for one in found])
    net = np.array([one.objective for one in found])
    assert (np.diff(short) < 0).all()
    assert (np.diff(net) >= -1e-6 * np.abs(net[1:])).all()
    slopes = np.diff(net) / -np.diff(short)
    assert (np.diff(slopes) >= -1e-3 * np.abs(slopes[1:])).all()
    assert all(one.solution.certificate.worst <= 1e-6 for one in found)


def test_where_more_soldiers_leave_than_can_be_won_there_is_a_plan():
    """A future in which armies shrink whatever is done: units that come find crews as far as more stay than without a plan."""
    found = find(future=3)
    assert (found.case.people < found.case.people[0] * (1 - 1e-9)).any()
    assert found.solution.certificate.worst <= 1e-6


def test_no_member_buys_more_than_its_largest_share():
    found = find(largest_share=20)
    bought = found.orders.sum(0)
    assert (bought <= 0.2 * bought.sum(0) + 1e-6 * np.maximum(1, bought.sum(0))).all()


@pytest.mark.usefixtures("unsolvable")
@pytest.mark.parametrize(
    ("asked", "error", "says"),
    [
        ({"strategy": "autonomus"}, UnknownName, "did you mean autonomous"),
        ({"study": "debat"}, UnknownName, "did you mean debate"),
        ({"members": "GER+FRA"}, UnknownName, "GER"),
        ({"future": 1_000_000}, SymmachiaError, "0 to 2047"),
        ({"by": 2050}, PlanError, "2026 to 2040"),
        ({"by": 2035.5}, PlanError, "2026 to 2040"),
        ({"by": "2035"}, PlanError, "2026 to 2040"),
        ({"shortage_price": -1}, PlanError, "shortage_price is -1"),
        ({"shortage_price": float("inf")}, PlanError, "from 0 to 1000"),
        ({"new_lines": float("nan")}, PlanError, "new_lines is nan"),
        ({"new_lines": 1001}, PlanError, "from 0 to 1000"),
        ({"largest_share": 101}, PlanError, "from 1 to 100"),
        ({"largest_share": 0}, PlanError, "from 1 to 100"),
        ({"payers": "gpd"}, UnknownName, "did you mean gdp"),
        ({"payers": {"GER": 1}}, UnknownName, "GER"),
        ({"payers": {"DEU": -1}}, PlanError, "weights are numbers from 0 on"),
        ({"payers": {"DEU": float("nan")}}, PlanError, "weights are numbers from 0 on"),
        ({"payers": {"DEU": 0}}, PlanError, "all 0"),
        ({"comparison": "equal"}, SymmachiaError, "equal_money"),
        ({"budget": 300.0}, PlanError, "did you mean 300,000"),
        ({"budget": 3e11}, PlanError, "did you mean 300,000"),
        ({"budget": 1e30}, PlanError, "present value in millions$"),
        ({"budget": -1.0}, PlanError, "budget is -1"),
        ({"budget": float("nan")}, PlanError, "budget is nan"),
    ],
)
def test_what_cannot_be_asked_is_one_clear_error_and_no_solve(asked, error, says):
    with pytest.raises(error, match=says):
        find(**asked)


@pytest.mark.usefixtures("unsolvable")
@pytest.mark.parametrize(
    ("patch", "bases", "says"),
    [
        ("'lead_years[tanks]': -1", "replace_us", r"lead_years\[tanks\] (.|\n)*0 to 40"),
        ("'lead_years[tanks]': {2030: -2}", "replace_us", "lead_years"),
        ("'us_assigned[iiss, tnaks]': 100", "replace_us", "did you mean tanks"),
        ("'stock[DEU, tanks]': .nan", "replace_us", "stock"),
        ("ramp: 30", "replace_uss", "did you mean replace_us"),
    ],
)
def test_a_study_that_cannot_be_planned_for_is_one_clear_error_and_no_solve(patch, bases, says, tmp_path):
    asked = tmp_path / "absurd.yaml"
    asked.write_text(
        f"extends: debate\nname: absurd\ntitle: absurd\nstrategies:\n  - name: mine\n    title: mine\n"
        f"    plan: {{view: european_nato, bases: [{bases}]}}\n    patch: {{{patch}}}\n", encoding="utf-8"
    )  # fmt: skip
    with pytest.raises(SymmachiaError, match=says) as error:
        find("mine", study=str(asked))
    assert "absurd.yaml" in error.value.where
    assert error.value.fix


def test_a_budget_that_runs_less_than_what_is_on_order_is_refused():
    with pytest.raises(PlanError, match="that alone takes"):
        find(budget=1e5)


def test_a_plan_written_as_a_strategy_runs_as_the_kernel_followed_it(plan, tmp_path):
    plan.write(tmp_path / "bought.yaml")
    asked = replace(load_study("debate"), strategies=(load_strategy(tmp_path / "bought.yaml"),), comparison=plan.prepared.study["comparison"])
    prepared, _ = sy.prepared_study(asked)
    assert prepared.settings[0].allocation == "plan"
    assert replay(prepared, 0)["stock"] == pytest.approx(plan.kernel["stock"], rel=1e-6, abs=1e-6)
    with pytest.raises(PlanError, match="cannot be written"):
        plan.write(tmp_path / "nowhere" / "bought.yaml")


def test_the_lines_say_cost_limits_payers_and_proof(plan):
    text = "\n".join(lines(plan))
    for words in (
        "present value, EUR bn of 2025",
        "makers",
        "paid by rule announced\n",
        "\nDEU ",
        "proof: objective",
        "requirement-years",
        "the kernel that follows",
    ):
        assert words in text


def test_a_plan_that_closes_everything_soon_names_what_it_relaxes():
    found = find("transatlantic", by=2030)
    assert not found.shortfalls
    assert "closes every gap inside 10 years; it relaxes money" in "\n".join(lines(found))


def test_the_front_on_the_command_line():
    done = CliRunner().invoke(app, ["front", "transatlantic", "--points", "2", "--by", "2038"])
    assert done.exit_code == 0
    assert len(done.stdout.splitlines()) == 3
    rows = json.loads(CliRunner().invoke(app, ["front", "--points", "2", "--by", "2038", "--json"]).stdout)
    assert rows[0]["requirement_years_short"] > rows[1]["requirement_years_short"]
    with pytest.raises(PlanError, match="2 or more"):
        front(points=1)


def test_the_command_prints_plain_json_and_tells_the_shell():
    runner = CliRunner()
    done = runner.invoke(app, ["plan", "autonomous", "--json"])
    assert done.exit_code == 3
    content = json.loads(done.stdout)
    assert content["proof"]["violation"] <= 1e-6
    assert sum(content["terms"].values()) == pytest.approx(content["proof"]["objective"], rel=1)
    assert {row["capability"] for row in content["orders"]} <= set(sy.prepared_study("debate")[0].structure.capabilities)
    assert runner.invoke(app, ["plan", "transatlantic", "--by", "2039", "--csv"]).exit_code == 0
    assert runner.invoke(app, ["plan", "autonomous", "--by", "1999"]).exit_code != 0
