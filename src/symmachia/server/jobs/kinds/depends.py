"""What the better bet depends on, over more futures than a moved slider can wait for: the inputs that move it, and every rival model in its turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.server import dependence
from symmachia.server.jobs.kinds.ensemble import HANDS
from symmachia.server.views.question import MORE, Shown, told

if TYPE_CHECKING:
    from symmachia.briefing.content import Section
    from symmachia.server.desk import Desk
    from symmachia.server.jobs.work import Work
    from symmachia.server.state import State


def find(desk: Desk, state: State, work: Work) -> dict[str, Any]:
    """Find the drivers, then the answer under one rival after the other."""
    futures = work.asked.futures or MORE
    cases = sum(key not in dependence.READ for key, _ in dependence.rivals(state))
    work.tell(0, 1 + cases, "job-preparing")
    found = told(desk, state, dependence.ran(desk.alliance(state), state, futures, HANDS))
    work.tell(1, 1 + cases, "job-depends", partial=found)
    for ready, (case, row) in enumerate(dependence.run_otherwise(desk, state, futures, HANDS), 2):
        found["otherwise"][case] = row
        work.tell(ready, 1 + cases, "job-depends", partial=found)
    return found


def show(desk: Desk, state: State, found: dict[str, Any]) -> tuple[Section, ...]:
    """The two parts of the view, over more futures."""
    return dependence.sections(Shown(desk.alliance(state), state, found), found["drivers"], found["otherwise"])
