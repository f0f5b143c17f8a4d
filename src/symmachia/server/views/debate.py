"""The debate: who said what, which claims hold, and who agrees with whom."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from symmachia.briefing.rulings import rulings
from symmachia.debate import load_debate
from symmachia.server.debates import rulings as ruled
from symmachia.server.debates import statements, ties
from symmachia.server.reproduce import alliance_code
from symmachia.server.state import State
from symmachia.server.view import View
from symmachia.words import language, say

if TYPE_CHECKING:
    from symmachia.briefing.rulings import Ruling
    from symmachia.debate import Debate
    from symmachia.server.desk import Desk

SEED = "seed"


def quick(desk: Desk, state: State) -> bool:
    """Whether the claims were judged before."""
    return desk.holds(_shelf(), _own(state), ())


def view(desk: Desk, state: State) -> View:
    """The claims that were picked, the statements behind them, and the network of the shipped debate."""
    debate = shipped()
    judged = found(desk, state, debate)
    speaker, verdict, topic = (picked(state, key) for key in ("speaker", "verdict", "topic"))
    chosen = [one for one in judged if one.about(speaker, verdict, topic)]
    sections = (
        ruled.overview(chosen, desk.alliance(state)),
        ruled.cards(chosen),
        statements.section(debate, judged, speaker, topic),
        ties.section(debate, state["actors"], state["network"], explained=True),
    )
    return View(say("view-debate"), sections)


@lru_cache(maxsize=1)
def shipped() -> Debate:
    """The shipped debate."""
    return load_debate(SEED)


def found(desk: Desk, state: State, debate: Debate) -> tuple[Ruling, ...]:
    """Every claim of the shipped debate and of the catalogue, judged."""
    return desk.kept(_shelf(), _own(state), (), lambda: rulings(desk.alliance(state), debate, rest=True))


def picked(state: State, key: str) -> str:
    """What a filter asks for; nothing where it lets everything through."""
    return "" if state[key] == "any" else state[key]


def code(state: State) -> str:
    """The same numbers in Python."""
    asked = {"speaker": picked(state, "speaker"), "verdict": picked(state, "verdict"), "topic": picked(state, "topic")}
    return f"""import symmachia as sy
from symmachia.briefing.rulings import rulings
from symmachia.debate import load_debate
from symmachia.debate.network import debate_network

debate = load_debate({SEED!r})
found = [one for one in rulings({alliance_code(state)}, debate, rest=True) if one.card and one.about(**{asked!r})]
for outcome in dict.fromkeys(one.outcome for one in found):
    print(f"{{outcome}}: {{sum(one.outcome == outcome for one in found)}}")
for tie in debate_network(debate, by={state["actors"]!r}).edges():
    print(f"{{tie['actor']}}, {{tie['concept']}}: {{tie['for']}} for, {{tie['against']}} against")
"""


def _own(state: State) -> State:
    """All that verdicts depend on: the figures that a reader has edited."""
    return State(edits=state.edits)


def _shelf() -> str:
    """Verdicts hold words."""
    return f"rulings {language()}"
