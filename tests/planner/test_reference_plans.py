"""The plans that ship with the reference run are those of the shipped study on the shipped facts, and their accounts read them right."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

import symmachia as sy
from symmachia.accounts.plans import made_for, plan_of
from symmachia.accounts.reference import HEDGED, PLANS, SHIPPED, reference
from symmachia.analysis.reference import STUDY, stamp
from symmachia.ensemble.replay import replay
from symmachia.errors import CallError, MissingFigure, UnknownName
from symmachia.model.structure import COMPARISONS
from symmachia.planner import RULES, by_rule, front, plan
from symmachia.planner.case import case
from symmachia.planner.plan import begin
from symmachia.planner.reference import ALONE, APART, BY, HEDGES, POINTS, SAMPLED, alike, asked, bills_of, hedged, pulled, told, traded
from symmachia.study import load_study
from symmachia.study.strategy import load_strategy


@pytest.fixture(scope="module")
def shipped(alliance):
    return reference(alliance, PLANS)


@pytest.fixture(scope="module", params=[
    *(f"{strategy}/equal_adequacy" for strategy in (*SAMPLED, ALONE, "hedge_50")), f"{APART}/equal_money", "hedge_30/equal_money",
])  # fmt: skip
def made(request, alliance):
    strategy, _, comparison = request.param.partition("/")
    return request.param, plan(strategy, study=asked(load_study(STUDY)), comparison=comparison, alliance=alliance)


def test_the_plans_are_not_stale(alliance, shipped):
    study = load_study(STUDY)
    now = stamp(alliance, sy.prepared_study(study, alliance=alliance)[1], study)
    assert {key: shipped[key] for key in now} == now, "study or figures have changed: make reference"
    assert (SHIPPED / f"{PLANS}.json").stat().st_size <= 150_000


def test_they_come_out_again(shipped, made):
    """Optima are unique in cost and in what stays short, not in who buys what."""
    key, found = made
    again, kept = json.loads(json.dumps(told(found))), plan_of(shipped, *key.split("/"))
    assert again.keys() | {"by_rule"} == kept.keys()
    assert again["bases"] == kept["bases"]
    for name in ("gap_years", "spending"):
        assert again[name] == pytest.approx(kept[name], rel=2e-3), f"{name}: make reference"
    worth = np.array(shipped["worth"])
    whole = [sum(np.array(row) @ worth for row in part["costs"].values()) for part in (again, kept)]
    assert whole[0] == pytest.approx(whole[1], rel=2e-3), "make reference"
    assert again["closing"] == kept["closing"]
    assert kept["proof"]["gap"] <= 1e-9
    assert kept["proof"]["violation"] <= 1e-9


def test_each_strategy_has_a_plan_and_a_hedge_has_that_of_what_it_insures(shipped):
    for name in (*SAMPLED, ALONE, *HEDGES):
        for comparison in COMPARISONS:
            plan_of(shipped, name, comparison)
    assert {made_for(shipped, name) for name in HEDGES} == {APART}
    assert {made_for(shipped, name, "equal_money") for name in HEDGES} == {"hedge_10"}, "at equal money it aims at less"
    assert {made_for(shipped, name) for name in (*SAMPLED, ALONE)} == {*SAMPLED, ALONE}


def test_plans_are_made_once_for_all_that_start_from_the_same(alliance):
    study = asked(load_study(STUDY))
    given = {"study": study, "comparison": "equal_adequacy", "payers": "announced", "members": "", "alliance": alliance}
    starts = {name: begin(name, BY, **given) for name in (APART, ALONE, "hedge_10")}
    for future in range(12):
        mine, other = (case(one.prepared, one.prepared.strategies.index(name), one.baseline, future) for name, one in starts.items() if name != ALONE)
        assert np.array_equal(mine.stock, other.stock), "a plan takes a hedge's place after an exit too"
    moved = replace(starts["hedge_10"], case=replace(starts["hedge_10"].case, lead=starts["hedge_10"].case.lead + 1))
    assert alike({**starts, "later": moved}) == {"hedge_10": APART}


def test_the_bills_by_rule_come_out_again(alliance, shipped):
    kept = plan_of(shipped, APART, "equal_money")
    assert kept["by_rule"].keys() == {*RULES[1:]}
    (ability,) = by_rule(APART, rules=("ability",), comparison="equal_money", alliance=alliance)
    assert bills_of(ability) == pytest.approx(kept["by_rule"]["ability"], rel=2e-3, abs=1), "make reference"
    split = sy.planned(alliance, "bill", member="DEU", comparison="equal_money", payers="ability")
    assert split.value == kept["by_rule"]["ability"]["DEU"]
    assert "GDP beyond half the average per head" in split.name.say().text
    whole = [sum(kept["by_rule"][rule].values()) for rule in ("gdp", "ability", "shapley")]
    assert whole == pytest.approx([sy.planned(alliance, "bill", comparison="equal_money").value] * 3, rel=1e-3)


def test_the_front_comes_out_again(alliance, shipped):
    again = traded(front(APART, points=POINTS, study=asked(load_study(STUDY)), alliance=alliance))
    for name, row in again.items():
        assert row == pytest.approx(shipped["fronts"][APART][name], rel=2e-3), "make reference"


def test_the_levers_come_out_again(alliance, shipped):
    again, kept = pulled(plan(APART, alliance=alliance)), shipped["levers"]["equal_adequacy"]
    assert again.keys() == kept.keys()
    for name, row in again.items():
        assert row["gain"] == pytest.approx(kept[name]["gain"], rel=2e-3, abs=1), "make reference"
    assert sy.one_more(alliance, "line", "tankers").value == kept["line/tankers"]["gap_years"]
    assert sy.one_more(alliance, buys="spent").value == kept["lead_time"]["spent"]


def test_a_plan_of_another_future_lies_within_the_range(alliance):
    found = plan(APART).elsewhere(5)
    assert found.present_value == pytest.approx(plan(APART, future=5).present_value)
    cost = sy.planned(alliance, "cost")
    assert (cost.low or 0) < found.present_value < (cost.high or 0)
    weighted = plan(by=2038, payers={"DEU": 3, "FRA": 1}).elsewhere(5)
    assert weighted.bill[:, weighted.case.members.index("DEU")].sum() == pytest.approx(0.75 * weighted.bill.sum())


def test_the_accounts_add_up(alliance, shipped):
    cost = sy.planned(alliance, "cost").value
    assert sum(sy.planned(alliance, "cost", category=name).value for name in ("procurement", "lines", "running", "pay")) == pytest.approx(cost)
    assert sy.planned(alliance, "cost_by", at=2040).value == pytest.approx(cost)
    bills = sum(sy.planned(alliance, "bill", member=member).value for member in shipped["plans"][f"{APART}/equal_adequacy"]["bills"])
    bought = sum(sy.planned(alliance, "cost", category=name).value for name in ("procurement", "lines"))
    assert bills == pytest.approx(bought, rel=1e-3)
    units = sum(sy.planned(alliance, "paid_for", name).value for name in shipped["capabilities"])
    assert units == pytest.approx(sy.planned(alliance, "cost", category="procurement").value, rel=1e-3)
    assert sy.planned(alliance, "cost", less="transatlantic").value == pytest.approx(
        cost - sy.planned(alliance, "cost", strategy="transatlantic").value
    )
    assert sy.on_front(alliance, "gap_years", POINTS).value < sy.planned(alliance, "gap_years").value
    assert sy.planned(alliance, "met", "tankers", at=2040).value < 100
    people = alliance.store.fact("imf-weo-2025-10/DEU/population/2026").value
    head, bill = (sy.planned(alliance, measure, member="DEU").value for measure in ("bill_per_head", "bill"))
    assert head == pytest.approx(bill * 1e6 / people)


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        ("planned(costs)", UnknownName, "did you mean cost"),
        ("planned(cost, strategy=autonomus)", UnknownName, "autonomous/equal_adequacy"),
        ("planned(bill, member=USA)", UnknownName, "member"),
        ("planned(cost, at=2050)", UnknownName, "2040"),
        ("planned(met, tankers)", CallError, "write at=2035"),
        ("planned(gap_years, at=2035)", CallError, "leave at out"),
        ("planned(ordered)", CallError, "name a capability"),
        ("planned(pledge_used)", MissingFigure, "equal_money"),
        ("on_front(cost, 10)", CallError, "1 to 9"),
        ("on_front(price)", UnknownName, "cost"),
        ("on_front(strategy=status)", UnknownName, "did you mean status_quo"),
        ("planned(bill, payers=gdp)", UnknownName, "announced"),
        ("planned(bill, payers=gpd, comparison=equal_money)", UnknownName, "did you mean gdp"),
        ("planned(cost, payers=gdp, comparison=equal_money)", CallError, "bill_share"),
        ("planned(bill, at=2035, payers=gdp, comparison=equal_money)", CallError, "without a year"),
        ("one_more(line, tanker)", UnknownName, "did you mean line/tankers"),
        ("one_more(money)", UnknownName, "lever"),
        ("one_more(buys=time)", UnknownName, "gain"),
        ("one_more(comparison=equal)", UnknownName, "equal_money"),
    ],
)
def test_what_was_not_planned_is_one_clear_error(alliance, call, error, says):
    with pytest.raises(error, match=says):
        sy.explain(call, alliance)


def test_the_hedges_are_not_stale(alliance):
    kept, study = reference(alliance, HEDGED), load_study(STUDY)
    now = stamp(alliance, sy.prepared_study(study, alliance=alliance)[1], study)
    assert {key: kept[key] for key in now} == now, "study or figures have changed: make reference"
    assert kept["hedges"].keys() == HEDGES.keys()
    assert all(one["proof"]["gap"] <= 1e-4 and one["proof"]["violation"] <= 1e-6 for one in kept["hedges"].values())


def test_a_hedge_comes_out_again_and_is_the_strategy_that_ships(alliance):
    """Its optimum is unique to within the gap of the proof, not who buys what."""
    kept = reference(alliance, HEDGED)["hedges"]["hedge_10"]
    again = hedged(alliance, ["hedge_10"])["hedge_10"]
    assert again.objective == pytest.approx(kept["objective"], rel=3e-4), "make reference"
    study = replace(load_study(STUDY), strategies=(load_strategy("hedge_10"),))
    followed = replay(sy.prepared_study(study, alliance=alliance, comparison="equal_adequacy")[0], 0)
    years, capabilities = followed["plan_orders"].shape[0], sy.prepared_study(study, alliance=alliance)[0].structure.capabilities
    for name, units in kept["ordered"].items():
        shipped = followed["plan_orders"][:, :, capabilities.index(name)].sum(1)
        assert shipped == pytest.approx(units, rel=2e-3, abs=1e-2)
    assert years == len(reference(alliance, HEDGED)["years"])
    assert followed["plan_until_exit"][0] == 1


def test_likelier_exits_are_insured_for_more(alliance):
    found = reference(alliance, HEDGED)["hedges"]
    for name in ("premium", "value", "objective"):
        amounts = [found[hedge][name] for hedge in HEDGES]
        assert amounts == sorted(amounts)
    for one in found.values():
        answers = ("foreseen", "hedge", "reactive")
        least, best, late = (sum(row["probability"] * row[name] for row in one["scenarios"]) for name in answers)
        assert least <= best * (1 + 1e-4) <= late * (1 + 2e-4)
