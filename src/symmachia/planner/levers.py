"""What one more of anything buys: the plan again with one limit moved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.errors import PlanError
from symmachia.planner.plan import Plan, plan, solved
from symmachia.planner.problem import problem
from symmachia.planner.solving import Programme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

BILLION, RECRUITS, LINE = 1e3, 1000.0, 0.1
"""EUR million more a year, or once in a budget; recruits more a year; what a line makes a year, as a share of today's output of its kind."""
UNITS = {
    "budget": "EUR million", "money": "EUR million a year", "recruits": "persons a year", "line": "units a year", "lead_time": "years",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lever:
    """A limit of a plan, by how much it was moved, and what that bought: how far what the plan minimises fell and how far its dual values say that it
    would, both in EUR million and nothing under a budget, where no shortage has a price; how many requirement-years less are short; and how much more
    is spent, in present value."""

    name: str
    capability: str
    amount: float
    unit: str
    gain: float | None
    by_duals: float | None
    gap_years: float
    present_value: float


def levers(asked: Plan | str = "autonomous", *, tell: Callable[[Lever], object] | None = None, **given: Any) -> tuple[Lever, ...]:
    """(71): what moving each limit by a little buys, each by a plan of its own. Takes a plan, or what `plan` takes; `tell` hears of each in turn.

    `budget`: EUR 1 bn more. `money`: EUR 1 bn more growth money a year. `recruits`: 1,000 more a year, by population. `line`, for each kind that
    stays short: makers deliver a tenth of today's output more a year. `lead_time`: all that is ordered comes a year earlier.
    """
    base = asked if isinstance(asked, Plan) else plan(asked, **given)
    if base.asked.whole_within > 0:
        raise PlanError("a lever moves less than the gap of whole units", fix="pull levers at a plan in fractions of units")
    found = []
    for name, capability, amount, after, by_duals in _moved(base):
        priced = not np.isfinite(base.asked.budget)
        less = float(base.solution.values["gap_years"] - after.solution.values["gap_years"])
        gain, first = (base.objective - after.objective, by_duals) if priced else (None, None)
        found.append(Lever(name, capability, amount, UNITS[name], gain, first, less, after.present_value - base.present_value))
        if tell:
            tell(found[-1])
    return tuple(found)


def _moved(base: Plan) -> Iterator[tuple[str, str, float, Plan, float | None]]:
    """Every limit that can be moved: its name and kind, by how much, the plan after it, and the gain that dual values foretell."""
    start = base.case
    programme = Programme.of(problem(start, base.asked))
    if np.isfinite(base.asked.budget):
        more = base.asked.budget + BILLION
        yield "budget", "", BILLION, solved(replace(base, asked=replace(base.asked, budget=more)), programme.limited("cost", more)), None
    if np.isfinite(start.growth_money).all():
        rows = {"growth_money": BILLION * (start.fair if base.asked.payers is None else np.ones(len(start.years)))}
        yield "money", "", BILLION, *_raised(base, programme, rows | ({"serviced": BILLION} if "serviced" in programme.rows else {}))
    people = start.population / start.population.sum()
    yield "recruits", "", RECRUITS, *_raised(base, programme, {"recruits": RECRUITS * people})
    for name in dict.fromkeys(one.capability for one in base.shortfalls):
        made = LINE * start.output * (np.array(start.capabilities) == name)
        yield "line", name, float(made.sum()), *_raised(base, programme, {"slots": made})
    sooner = replace(start, lead=np.maximum(0.0, start.lead - 1.0))
    bare = replace(base, case=sooner, solution=replace(base.solution, basis=None))
    yield "lead_time", "", 1.0, solved(bare, Programme.of(problem(sooner, base.asked))), None


def _raised(base: Plan, programme: Programme, rows: dict[str, Floats | float]) -> tuple[Plan, float]:
    """The plan with the sides of some rows moved up, and what duals say that it gains: they are those of a minimum, so the sign turns."""
    gain = 0.0
    for row, by in rows.items():
        programme = programme.raised(row, by)
        gain -= float((base.solution.duals[row] * by).sum())
    return solved(base, programme), gain
