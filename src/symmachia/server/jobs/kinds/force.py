"""A force over many futures, in steps: each step is four times as many, and is shown before the next is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.server.forces.asked import FEW, MANY
from symmachia.server.forces.finding import find as made
from symmachia.server.views.force import sections as show

if TYPE_CHECKING:
    from symmachia.server.desk import Desk
    from symmachia.server.jobs.work import Work
    from symmachia.server.state import State

__all__ = ["find", "show"]

STEP = 4


def find(desk: Desk, state: State, work: Work) -> dict[str, Any]:
    """The finding of a state, over more and more futures."""
    total = work.asked.futures or MANY
    work.tell(0, total, "job-preparing")
    ready, found = min(FEW, total), {}
    while True:
        found = made(desk, state, ready)
        if ready == total:
            return found
        work.tell(ready, total, "job-running", partial=found)
        ready = min(STEP * ready, total)
