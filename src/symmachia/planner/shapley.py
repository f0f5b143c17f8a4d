"""Who pays by the airport game: the longest runway serves every aircraft, and each stretch is paid by those who need it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.planner.payers import spent
from symmachia.planner.problem import problem
from symmachia.planner.solving import Programme, Solution, solve

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from symmachia.planner.case import Case
    from symmachia.planner.problem import Asked

    Floats = NDArray[np.float64]


def airport(costs: Floats) -> Floats:
    """The Shapley value where a coalition costs what its dearest member costs alone: each increment is split equally among those who need at least
    as much (Littlechild & Owen 1973, Management Science 20)."""
    order = np.argsort(costs, kind="stable")
    parts = np.zeros_like(costs)
    parts[order] = np.cumsum(np.diff(costs[order], prepend=0.0) / np.arange(len(costs), 0, -1))
    return parts


def weights(case: Case, asked: Asked, tell: Callable[[str, float], object] | None = None) -> Floats | None:
    """Each member's share of the bill by the airport game, the same in all years; as it is where closing every gap costs less than a million."""
    parts = airport(stand_alone(case, asked, tell))
    return asked.payers if parts.sum() < 1.0 else np.tile(parts / parts.sum(), (len(case.years), 1))


def stand_alone(case: Case, asked: Asked, tell: Callable[[str, float], object] | None = None) -> Floats:
    """(69): what orders and lines would cost, in present value, if the plan closed of every gap only the part that a member needs: its GDP as a part
    of the largest member's. What is bought though nobody needs anything is left out. `tell` hears of each member and its cost as it is found."""
    programme = Programme.of(problem(case, asked))
    found = solve(programme.limited("orders", 0.0))
    missing = found.values["short"]

    def closing(need: float, basis: Any) -> Solution:
        left = (need - 1.0) * missing
        part = programme.raised("need", left)
        return solve(part.raised("need_of_brigades", left[:, case.brigades]) if case.brigades >= 0 else part, basis)

    found = closing(0.0, found.basis)
    anyway = float(spent(case, found.values) @ case.worth)
    size = case.fair.mean(0)
    need, costs = size / size.max(), np.zeros_like(size)
    for m in np.argsort(need, kind="stable"):
        found = closing(need[m], found.basis)
        costs[m] = max(float(spent(case, found.values) @ case.worth) - anyway, costs.max())
        if tell:
            tell(case.members[m], costs[m])
    return costs
