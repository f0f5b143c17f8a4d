"""The programme of a plan: against scipy, against what can be seen by eye, and as it is written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.optimize import linprog
from scipy.sparse import vstack
from tiny import alone, tiny

from symmachia.errors import PlanError
from symmachia.planner.problem import Asked, problem
from symmachia.planner.solving import CLOSE, Programme, certify, highs, solve

GOLDEN = Path(__file__).parent / "golden" / "tiny.txt"


def programme(case, **asked):
    return Programme.of(problem(case, Asked(**{"by": 2029, **asked})))


def by_scipy(found):
    """The same programme by scipy's dual simplex and by its interior point."""
    equal = found.floor == found.ceiling
    rows = found.matrix.tocsr()
    above, below = np.isfinite(found.ceiling) & ~equal, np.isfinite(found.floor) & ~equal
    inequalities = [rows[above], -rows[below]]
    return {
        method: linprog(
            found.cost, A_ub=vstack(inequalities), b_ub=np.concatenate([found.ceiling[above], -found.floor[below]]), A_eq=rows[equal],
            b_eq=found.ceiling[equal], bounds=np.stack([found.low, found.high], axis=1), method=method,
        )
        for method in ("highs-ds", "highs-ipm")
    }  # fmt: skip


@pytest.mark.parametrize("money", [np.inf, 40.0, 3.0])
def test_the_optimum_is_scipys(money):
    case = tiny()
    found = programme(replace(case, growth_money=np.full_like(case.gdp, money)))
    ours = solve(found).certificate.objective
    for theirs in by_scipy(found).values():
        assert theirs.status == 0
        assert ours == pytest.approx(theirs.fun, rel=1e-6)


def test_a_plan_by_hand():
    """4 more tanks are needed from 2029 on, as late as makers allow: 2 ordered in 2026, 2 in 2027. They cost 5 each, run at 0.5 a year from when they
    come, and are worth what 30 years of wear leave at the end of 2031."""
    found = solve(programme(alone(), new_lines=0.0, largest_share=1.0))
    assert found.values["orders"][:, 0, 0] == pytest.approx([2, 2, 0, 0, 0, 0], abs=1e-9)
    assert found.values["short"] == pytest.approx(0, abs=1e-9)
    worth = 1.03 ** -np.arange(7.0)
    bought = 10 * worth[0] + 10 * worth[1]
    run = 1 * worth[2] + 2 * (worth[3] + worth[4] + worth[5])
    kept = worth[6] * (10 * (1 - 4 / 30) + 10 * (1 - 3 / 30))
    crews = 20000 * 0.05 * worth[:6].sum()
    assert found.certificate.objective == pytest.approx(bought + run - kept + crews, rel=1e-12)


def test_what_cannot_be_delivered_is_short_and_priced():
    case = replace(tiny(), output=np.zeros(3), required=np.repeat([[6.0, 20.0, 4.0]], 6, axis=0))
    found = solve(programme(case, new_lines=0.0))
    assert found.values["orders"].max() == 0
    assert found.values["short"][3:] == pytest.approx(np.repeat([[2.0, 10.0, 2.0]], 3, axis=0))


def test_a_brigade_needs_its_tanks():
    """Armoured half needs 2 tanks a brigade of the mix: with brigades but no tanks only the light half stands."""
    case = tiny()
    bare = case.stock.copy()
    bare[:, :, 1] = 0.0
    found = solve(programme(replace(case, stock=bare, output=np.zeros(3)), new_lines=0.0))
    assert found.values["formed"][3, :, 0] == pytest.approx(0, abs=1e-9)
    assert found.values["short"][3, 0] == pytest.approx(6.0 - 0.5 * 0.5 * 8.0)


def test_units_without_crews_stand_idle():
    case = tiny()
    found = solve(programme(replace(case, recruits=0.1 * case.people[0])))
    added = found.values["grown"] - found.values["idle"]
    assert (added * case.crew).sum(2) == pytest.approx(found.values["soldiers"] - case.people, abs=1e-6)
    assert found.values["short"][5, 0] == pytest.approx(2.0)


def test_every_family_of_constraints_is_found_in_the_matrix():
    """The optimum is convex in every side of a row, and the dual value of a row is its slope: a name that led to another row would break this."""
    case = tiny()
    money = replace(case, growth_money=np.full_like(case.gdp, 30.0), running_money=np.full_like(case.gdp, 4.0))
    found = programme(money, new_lines=0.1)
    base = solve(found)
    moved = set()
    for name, places in found.rows.items():
        duals = base.duals[name]
        for at in np.argwhere(np.abs(duals) > 1e-6)[:3]:
            row = places[tuple(at)]
            for step in (1e-3, -1e-3):
                floor, ceiling = found.floor.copy(), found.ceiling.copy()
                floor[row], ceiling[row] = floor[row] + step, ceiling[row] + step
                try:
                    after = solve(replace(found, floor=floor, ceiling=ceiling)).certificate.objective
                except PlanError:
                    after = np.inf
                assert after >= base.certificate.objective + step * duals[tuple(at)] - 1e-6, name
            moved.add(name)
    assert {"slots", "growth_of_lines", "arrivals", "crews", "added", "need", "need_of_brigades", "running_money", "whole"} <= moved


def test_a_wrong_answer_is_not_certified():
    found = programme(tiny())
    solver = highs(found)
    solver.run()
    values, duals = np.array(solver.getSolution().col_value), np.array(solver.getSolution().row_dual)
    assert certify(found, values, duals).worst <= 1e-9
    bought = found.columns["orders"][1, 0, 0]
    values[bought] += 1.0
    assert certify(found, values, duals).violation > CLOSE
    values[bought] -= 1.0
    assert certify(found, values, 1.1 * duals).worst > CLOSE


def test_a_programme_without_an_optimum_raises():
    found = programme(tiny())
    low = found.low.copy()
    low[found.columns["orders"][1, 0, 0]] = 1e9
    with pytest.raises(PlanError, match="Infeasible"):
        solve(replace(found, low=low))


def test_the_programme_as_it_is_written():
    """A change of any coefficient, sign or row is seen here. Rewrite with `python tests/planner/test_problem.py`."""
    assert written() == GOLDEN.read_text(encoding="utf-8")


def written() -> str:
    """Each family of constraints of the small case, row by row, and the objective."""
    case = tiny()
    model = problem(replace(case, growth_money=np.full_like(case.gdp, 30.0), running_money=np.full_like(case.gdp, 4.0)), Asked(by=2029))
    found = Programme.of(model)
    names = {int(place): f"{name}[{','.join(map(str, at))}]" for name, places in found.columns.items() for at, place in np.ndenumerate(places)}
    rows = found.matrix.tocsr()
    lines = ["min " + _terms(found.cost, np.flatnonzero(found.cost), names)]
    for name, places in found.rows.items():
        for at, place in np.ndenumerate(places):
            if place >= 0:
                row = rows[[int(place)]]
                terms = _terms(row.data, row.indices, names)
                lines.append(f"{name}{list(map(int, at))}: {found.floor[place]:g} <= {terms} <= {found.ceiling[place]:g}")
    return "\n".join(lines) + "\n"


def _terms(values, at, names) -> str:
    pairs = zip(values, at, strict=True) if len(values) == len(at) else ((values[i], i) for i in at)
    return " ".join(f"{value:+.6g} {names[int(i)]}" for value, i in pairs)


if __name__ == "__main__":
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_text(written(), encoding="utf-8")
