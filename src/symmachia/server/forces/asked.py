"""What a state asks of a force: the keywords of `symmachia.force`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.server.controls import CONTROLS

if TYPE_CHECKING:
    from symmachia.deployment import Force, Mission
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.study.study import Study

MISSION, STUDY = "ukraine", "debate"
FUTURES, FEW, MANY = 512, 128, 4096
"""Futures of an answer, of one whose rotation takes many linear programmes, and of work that is asked for."""
RESTED = 1.5
"""Below this dwell soldiers leave faster than recruits come, so that no steady stream lasts."""
COALITIONS = {"europeans": "EU+GBR+NOR", "eu": "EU", "wider": "EU+GBR+NOR+TUR+CAN", "us": "USA"}
FIGURES = tuple(key for key, control in CONTROLS.items() if control.spans)
"""Figures of the mission that can be held."""
RUN = ("coalition", "years", "start", "reserves", *FIGURES)
KEYS = (*RUN, "size", "senders", "enablers", "rule")


def futures(state: State) -> int:
    """How many futures an answer has time for."""
    dwell = state.span("dwell")
    return FEW if state["reserves"] == "called" or (dwell and dwell[0] < RESTED) else FUTURES


def run(desk: Desk, state: State, cases: int, coalition: str = "") -> Force:
    """The forces that a coalition can keep; rotation is solved once for all coalitions."""
    from symmachia.deployment import force

    mission, study = desk.kept("mission", _edited(state), (), lambda: _read(desk, state))
    words = {**asked(state, study), **({"coalition": coalition} if coalition else {})}
    return force(**words, mission=mission, study=study, futures=cases, alliance=desk.alliance(state))


def chosen(state: State) -> dict[str, Any]:
    """How large a force, who sends it by which rule, and whose enablers serve it."""
    return {"size": state.number("size"), "who": state["senders"], "us": state["enablers"] == "with", "rule": state["rule"]}


def asked(state: State, study: Study) -> dict[str, Any]:
    """Coalition, time, reserves and what is held."""
    held = {key: span for key in FIGURES if (span := state.span(key))} | _known(state, study)
    words = {
        "coalition": COALITIONS[state["coalition"]], "years": state.number("years"), "start": state.year("start"),
        "reserves": state["reserves"] == "called",
    }  # fmt: skip
    return words | ({"held": {key: low if low == high else (low, high) for key, (low, high) in held.items()}} if held else {})


def _known(state: State, study: Study) -> dict[str, tuple[float, float]]:
    """What is held of the study's inputs: a range only where the study draws from one."""
    drawn = {uncertain.path.name for uncertain in study.uncertainties}
    return {path: (low, high) for path, (low, high) in state.held.items() if low == high or path.partition("[")[0] in drawn}


def _edited(state: State) -> State:
    """All that mission and study depend on: the figures that a reader has edited."""
    from symmachia.server.state import State

    return State(edits=state.edits)


def _read(desk: Desk, state: State) -> tuple[Mission, Study]:
    from symmachia.deployment import load_mission
    from symmachia.study import load_study

    return load_mission(desk.alliance(state).store, MISSION), load_study(STUDY)
