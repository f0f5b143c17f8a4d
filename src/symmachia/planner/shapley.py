"""Who pays by the airport game: the longest runway serves every aircraft, and each stretch is paid by those who need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from symmachia.planner.payers import spent
from symmachia.planner.problem import problem
from symmachia.planner.solving import Programme, solve

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


def stand_alone(case: Case, asked: Asked, tell: Callable[[str, float], object] | None = None) -> Floats:
    """(69): what orders and lines would cost, in present value, if the plan closed of every gap only the part that a member needs: its GDP as a part
    of the largest member's. `tell` hears of each member and its cost as it is found."""
    programme = Programme.of(problem(case, asked))
    found = solve(programme.limited("orders", 0.0))
    missing, basis = found.values["short"], found.basis
    size = case.fair.mean(0)
    need = size / size.max()
    costs = np.zeros_like(need)
    for m in np.argsort(need, kind="stable"):
        left = (need[m] - 1.0) * missing
        part = programme.raised("need", left)
        if case.brigades >= 0:
            part = part.raised("need_of_brigades", left[:, case.brigades])
        found = solve(part, basis)
        basis = found.basis
        costs[m] = max(float(spent(case, found.values) @ case.worth), costs.max())
        if tell:
            tell(case.members[m], costs[m])
    return costs
