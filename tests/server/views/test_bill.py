from __future__ import annotations

import io
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

import pytest

from symmachia.accounts import on_front, planned
from symmachia.server.views.bill import bought_for, cost_of

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

    from symmachia.server.desk import Desk
    from symmachia.trace import Trace


@pytest.fixture(scope="module")
def steps(desk: Desk) -> list[tuple[Trace, Trace]]:
    return [(on_front(desk.shipped, "cost", step), on_front(desk.shipped, "gap_years", step)) for step in range(1, 10)]


def test_the_title_is_what_the_plans_cost(client: TestClient, desk: Desk):
    title = client.get("/api/views/bill").json()["title"]
    figures = [part["text"] for part in title if not isinstance(part, str)]
    assert figures == [planned(desk.shipped, "cost").text, planned(desk.shipped, "cost", less="transatlantic").text]


def test_a_sum_on_the_front_buys_what_its_plan_buys_and_the_way_back_leads_home(steps: list[tuple[Trace, Trace]]):
    for cost, short in steps[2:]:
        assert bought_for(steps, cost.value).value == pytest.approx(short.value)
        assert cost_of(steps, short.value).value == pytest.approx(cost.value, rel=1e-6)


def test_more_money_never_leaves_more_short(steps: list[tuple[Trace, Trace]]):
    sums = range(100_000, 700_000, 10_000)
    left = [bought_for(steps, budget).value for budget in sums]
    assert left == sorted(left, reverse=True)
    assert left[0] == steps[0][1].value
    assert left[-1] == steps[-1][1].value


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
        exec(compile(client.get("/api/views/bill/code.py").text, "code.py", "exec"), {})
    assert f"cost {planned(desk.shipped, 'cost').value}" in printed.getvalue()


def test_figures_that_no_plan_knows_are_said(client: TestClient):
    answer = client.get("/api/views/bill?e.symmachia-assumptions/NATO_TOTAL/decision_days/2026=5").json()
    assert answer["sections"] == []
    assert "no plans of these figures" in answer["notices"][0]
