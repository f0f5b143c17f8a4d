"""What one more of anything buys: against plans made anew, and against the dual values."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import numpy as np
import pytest
from typer.testing import CliRunner

from symmachia.cli import app
from symmachia.planner import levers
from symmachia.planner import plan as find
from symmachia.planner.problem import problem
from symmachia.planner.solving import Programme, solve

ASKED = {"comparison": "equal_money", "new_lines": 100, "by": 2038}


@pytest.fixture(scope="module", params=["announced", "own"])
def plan(request):
    return find(**ASKED, payers=request.param)


@pytest.fixture(scope="module")
def moved(plan):
    return levers(plan)


def test_every_limit_is_moved_once(plan, moved):
    lines = [one.capability for one in moved if one.name == "line"]
    assert [one.name for one in moved] == ["money", "recruits", *["line"] * len(lines), "lead_time"]
    assert lines == list(dict.fromkeys(one.capability for one in plan.shortfalls))


def test_duals_foretell_at_most_too_much(plan, moved):
    """The optimum is convex in every side: a step gains no more than the first step of it, and never loses."""
    for one in moved:
        assert one.gain >= -1e-6 * abs(plan.objective), one
        if one.by_duals is not None:
            assert one.gain <= one.by_duals + 1e-6 * abs(plan.objective), one
            assert one.by_duals <= 3 * one.gain + 1e-6 * abs(plan.objective), one
    assert max(one.gain for one in moved if one.name == "line") > 100
    assert next(one.gain for one in moved if one.name == "money") > 100


def test_a_lever_is_the_plan_of_the_case_that_it_makes(plan, moved):
    """Money by member, a line by imports, recruits by soldiers and leads by orders: each as a case written from the beginning."""
    start = plan.case
    imports = start.imports.copy()
    kind = next(one for one in moved if one.name == "line")
    imports[:, start.capabilities.index(kind.capability)] += kind.amount
    paying = start.fair if plan.asked.payers is None else plan.asked.payers
    cases = {
        "money": {"growth_money": start.growth_money + 1000 * paying},
        "recruits": {"recruits": start.recruits + 1000 * start.population / start.population.sum()},
        "line": {"imports": imports},
        "lead_time": {"lead": start.lead - 1},
    }
    before = plan.solution.certificate.objective
    for name, changed in cases.items():
        one = next(one for one in moved if one.name == name)
        after = solve(Programme.of(problem(replace(start, **changed), plan.asked)))
        assert before - after.certificate.objective == pytest.approx(one.gain, rel=1e-6, abs=1e-7 * abs(before))
        assert plan.solution.values["gap_years"] - after.values["gap_years"] == pytest.approx(one.gap_years, abs=1e-4)


def test_under_a_budget_a_billion_buys_requirement_years():
    found = levers(budget=250e3, by=2039)
    budget = found[0]
    assert (budget.name, budget.amount, budget.gain, budget.by_duals) == ("budget", 1000, None, None)
    assert budget.present_value == pytest.approx(1000)
    assert budget.gap_years > 1e-3
    assert min(one.gap_years for one in found) >= -1e-3, "more recruits may man, and so pay, what stood idle"
    assert "money" not in {one.name for one in found}


def test_the_levers_on_the_command_line():
    run = CliRunner()
    asked = ["levers", "transatlantic", "--by", "2032"]
    plain, table = (run.invoke(app, [*asked, *more]) for more in ([], ["--csv"]))
    assert plain.exit_code == table.exit_code == 0
    rows = list(csv.DictReader(io.StringIO(table.stdout)))
    assert [row["name"] for row in rows][-1] == "lead_time"
    assert len(plain.stdout.splitlines()) == 1 + len(rows)
    assert np.isfinite([float(row["gain"]) for row in rows]).all()
