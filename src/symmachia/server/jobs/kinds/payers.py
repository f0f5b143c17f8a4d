"""Who pays under each rule: one plan for all rules that leave the same money to spend, another where a rule bears on what is bought."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.accounts.plans import planned_in
from symmachia.briefing.content import Section
from symmachia.server import slots
from symmachia.server.controls import PAYERS
from symmachia.server.planning import asked, frame, otherwise, strategy_of
from symmachia.server.ruled import Ruled
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.planner import Plan
    from symmachia.server.desk import Desk
    from symmachia.server.jobs.work import Work
    from symmachia.server.state import State
    from symmachia.trace import Trace


def find(desk: Desk, state: State, work: Work) -> dict[str, Any]:
    """Make the plan of each rule; the last asks what every member would cost alone."""
    from symmachia.planner import by_rule

    found: dict[str, Any] = {}
    given = {key: value for key, value in asked(desk, state).items() if key != "payers"}
    total = len(PAYERS)
    work.tell(0, total, "job-planning")
    heard: list[str] = []

    def hear(member: str, cost: float) -> None:  # noqa: ARG001
        heard.append(member)
        work.tell(total - 1, total, "job-planning-alone", count=len(heard))

    for ready, one in enumerate(by_rule(strategy_of(state), rules=PAYERS, tell=hear, **given), 1):
        if not found:
            start = one.case
            found = {**frame(state, one.baseline, one.asked.by, list(start.years), start.worth.tolist(), state["comparison"]), "plans": {}}
        found["plans"][f"{one.rule}/{state['comparison']}"] = _bills(one)
        work.tell(ready, total, "job-payers", partial=found)
    return found


def _bills(one: Plan) -> dict[str, Any]:
    from symmachia.analysis.reference import rounded

    start = one.case
    return {
        "bills": {member: rounded(one.bill[:, m]) for m, member in enumerate(start.members)},
        "gdp": {member: rounded([start.gdp[:, m] @ start.worth])[0] for m, member in enumerate(start.members)},
        "met": {},
        "costs": {},
    }


def show(desk: Desk, state: State, found: dict[str, Any]) -> tuple[Section, ...]:
    """A member a row, a rule a column: the bill and what part of GDP it is."""
    alliance, comparison = desk.alliance(state), state["comparison"]
    rules = [rule for rule in PAYERS if f"{rule}/{comparison}" in found["plans"]]

    def bill(rule: str, member: str, measure: str) -> Trace:
        trace = planned_in(alliance, found, found, measure, member=member, strategy=rule, comparison=comparison)
        return trace.called(f"asked({measure}, {member}, {rule})")

    shown = Ruled(alliance, rules, tuple(found["plans"][f"{rules[0]}/{comparison}"]["bills"]), bill, found["baseline"])
    changed = otherwise(state.at(payers=PAYERS[0]))
    said = [say("job-plan-otherwise", changed=changed)] if changed else []
    unbound = [say("job-payers-own")] if comparison == "equal_adequacy" and "own" in rules else []
    text = (*said, say("job-payers-text"), *unbound)
    return (Section("payers-asked", shown.title(slots.label(state, state["slot"])), text, tables=shown.tables()),)
