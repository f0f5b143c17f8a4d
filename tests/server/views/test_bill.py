from __future__ import annotations

import io
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

import pytest

import symmachia as sy
from symmachia.accounts import on_front, planned
from symmachia.briefing.sections.plan import steps
from symmachia.planner import by_rule
from symmachia.server.controls import PAYERS, STRATEGIES
from symmachia.server.state import read
from symmachia.server.traded import bought_for, cost_of
from symmachia.server.views.bill import view
from symmachia.words import spoken

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

    from symmachia.server.desk import Desk
    from symmachia.server.view import View
    from symmachia.trace import Trace

STANDING_ALONE = {"autonomous", "hedge_10", "hedge_30", "hedge_50"}


@pytest.fixture(scope="module")
def front(desk: Desk) -> list[tuple[Trace, Trace]]:
    return steps(desk.shipped, "autonomous")


def shown(desk: Desk, query: str) -> tuple[View, dict[str, Any]]:
    found = view(desk, read(query))
    return found, {section.id: section for section in found.sections}


def test_the_title_is_what_the_plans_cost(client: TestClient, desk: Desk):
    title = client.get("/api/views/bill").json()["title"]
    figures = [part["text"] for part in title if not isinstance(part, str)]
    assert figures == [planned(desk.shipped, "cost").text, planned(desk.shipped, "cost", less="transatlantic").text]


@pytest.mark.parametrize("first", STRATEGIES)
@pytest.mark.parametrize("second", STRATEGIES)
def test_whatever_ships_may_stand_in_the_slots(desk: Desk, first: str, second: str):
    """The plan of the second is headed, drawn and billed, the first beside it where its plan is another."""
    found, sections = shown(desk, f"a={first}&b={second}")
    cost, beside = (planned(desk.shipped, "cost", strategy=strategy).value for strategy in (second, first))
    assert found.title.figures[0].value == cost  # pyright: ignore[reportAttributeAccessIssue]
    (path,) = sections["cost"].charts
    apart = abs(cost - beside) > 1e-3 * cost
    assert len(path.series) == 1 + apart
    assert [line.points[-1].figure.value for line in path.series] == [
        planned(desk.shipped, "cost", at=2040, strategy=strategy).value for strategy in ((second, first) if apart else (second,))
    ]
    assert apart == ((first in STANDING_ALONE) != (second in STANDING_ALONE))
    (map_of,) = sections["pays"].charts
    shares = {point.at: point.figure.value for _, point in map_of.points()}
    assert shares["DEU"] == planned(desk.shipped, "bill_share", member="DEU", strategy=second, comparison="equal_money").value
    fronts = [line.label for line in sections["trade"].charts[0].series]
    assert ("the EU alone" in fronts) == (second in STANDING_ALONE)
    assert len(fronts) == 1 + apart + (second in STANDING_ALONE)


def test_the_other_slot_may_be_the_one_that_is_planned(desk: Desk):
    ours, _ = shown(desk, "slot=a")
    theirs, _ = shown(desk, "a=autonomous&b=transatlantic")
    assert ours.title == theirs.title
    assert ours.title.figures[1].value > 0  # pyright: ignore[reportAttributeAccessIssue]
    assert "less than with the autonomous strategy" in ours.title.text


def test_a_hedge_is_told_to_have_the_plan_of_the_strategy_that_it_insures(desk: Desk):
    _, sections = shown(desk, "a=hedge_30")
    said = " ".join(one.text for one in sections["cost"].text)
    assert "For the hedge against a possible exit it is that of the autonomous strategy" in said
    assert "For the" not in " ".join(one.text for one in shown(desk, "")[1]["cost"].text)


def test_a_plan_that_closes_everything_has_no_table_of_what_stays_short(desk: Desk):
    _, sections = shown(desk, "slot=a")
    assert "Nothing stays short" in sections["cost"].text[0].text
    assert "orders next to nothing" in sections["bought"].text[0].text
    assert not sections["bought"].charts
    assert not sections["bought"].tables
    short = shown(desk, "")[1]["bought"].tables[0]
    worst = [row[1].value for row in short.rows]
    assert len(worst) == sy.plan("autonomous").capabilities_short
    assert max(worst) < 100


def test_a_lever_needs_a_plan_of_its_own_which_is_offered_under_the_picture(client: TestClient):
    answer = client.get("/api/views/bill?a.pledge=3&comparison=equal_money&payers=gdp").json()
    (notice,) = answer["notices"]
    assert "share of GDP promised" in notice
    assert "equal money" in notice
    assert "who pays" not in notice, "bills follow the rule at once"
    ids = [section["id"] for section in answer["sections"]]
    assert all(offer["place"] in ids for offer in answer["offers"])
    assert client.get("/api/views/bill?payers=gdp").json()["notices"] == []


def test_bills_follow_the_rule(desk: Desk):
    mine = {one.rule: {bill.member: bill for bill in one.bills} for one in by_rule(comparison="equal_money", rules=PAYERS[:3])}
    for rule, bills in mine.items():
        _, sections = shown(desk, f"payers={rule}")
        points = {point.at: point.figure.value for _, point in sections["pays"].charts[0].points()}
        assert points["POL"] == pytest.approx(bills["POL"].share_gdp, rel=2e-3)
        table = {row[0]: row[1 + PAYERS.index(rule)].value for row in sections["pays"].tables[0].rows}
        assert table["Poland"] == pytest.approx(bills["POL"].bill, rel=2e-3)
    pays = shown(desk, "")[1]["pays"]
    most, least = (one.value for one in pays.text[1].figures)
    assert most - least == max(max(one.value for one in row[1:]) - min(one.value for one in row[1:]) for row in pays.tables[0].rows)


def test_a_sum_on_the_front_buys_what_its_plan_buys_and_the_way_back_leads_home(front: list[tuple[Trace, Trace]]):
    for cost, short in front[3:]:
        assert bought_for(front, cost.value, "").value == pytest.approx(short.value)
        assert cost_of(front, short.value, "").value == pytest.approx(cost.value, rel=1e-6)


def test_between_two_plans_neither_way_promises_more_than_the_best_plan_keeps(front: list[tuple[Trace, Trace]]):
    for budget in (200_000.0, 270_000.0, 440_000.0):
        left = bought_for(front, budget, "").value
        best = sy.plan("autonomous", budget=budget).gap_years
        assert best <= left < best + 0.7
        assert cost_of(front, left, "").value == pytest.approx(budget)
        assert cost_of(front, best, "").value >= budget


def test_more_money_never_leaves_more_short(front: list[tuple[Trace, Trace]]):
    sums = range(100_000, 700_000, 10_000)
    left = [bought_for(front, budget, "").value for budget in sums]
    assert left == sorted(left, reverse=True)
    assert left[-1] == front[-1][1].value


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("budget=300", "EUR 300 bn leave at most"),
        ("budget=140&slot=a", "EUR 140 bn do not pay for the least that can be done"),
        ("budget=300&slot=a", "EUR 300 bn are more than makers can turn into forces"),
        ("left=20", "to leave no more than 20 requirement-years short takes at most"),
        ("left=3", "no sum leaves as little as 3 requirement-years short"),
        ("left=32&slot=a", "the least plan, for"),
    ],
)
def test_what_no_sum_buys_is_said_and_what_every_sum_buys_too(desk: Desk, query: str, says: str):
    _, sections = shown(desk, query)
    assert says in sections["trade"].text[0].text
    drawn = "your sum" in [line.label for line in sections["trade"].charts[0].series]
    assert drawn == (query in {"budget=300", "budget=300&slot=a"})
    with spoken("de"):
        assert shown(desk, f"{query}&lang=de")[1]["trade"].text[0].text != sections["trade"].text[0].text


def test_what_is_mixed_leads_to_both_plans(client: TestClient):
    answer = client.get("/api/views/bill?budget=300").json()
    sentence = answer["sections"][1]["text"][0]
    call = next(part["call"] for part in sentence if not isinstance(part, str))
    tree = client.get("/api/explain", params={"view": "bill", "call": call, "budget": "300"}).json()
    names = [one["call"] for one in tree["inputs"]]
    assert len(names) == 2
    assert all(name.startswith("on_front(gap_years") for name in names)
    assert "your sum" in answer["sections"][1]["charts"][0]["svg"]


def test_the_python_beside_the_view_prints_its_numbers(client: TestClient, desk: Desk):
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile(client.get("/api/views/bill/code.py?a=hedge_10").text, "code.py", "exec"), {})
    assert f"autonomous cost {planned(desk.shipped, 'cost').value}" in printed.getvalue()
    assert f"hedge_10 9 {on_front(desk.shipped, 'cost', 9).value}" in printed.getvalue()


def test_figures_that_no_plan_knows_are_said(client: TestClient):
    answer = client.get("/api/views/bill?e.symmachia-assumptions/NATO_TOTAL/decision_days/2026=5").json()
    assert answer["sections"] == []
    assert "no plans of these figures" in answer["notices"][0]
