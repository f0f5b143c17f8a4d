"""The two slots: which strategy stands in each, with which levers pulled, and how both are called and coloured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.server.controls import CHOICES, LEVERS
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Baseline
    from symmachia.charts import Role
    from symmachia.ensemble.prepare import Prepared
    from symmachia.result import Result
    from symmachia.server.state import State
    from symmachia.study.strategy import Strategy
    from symmachia.study.study import Study

ROLES: dict[str, Role] = {"transatlantic": "transatlantic", "autonomous": "autonomous", "status_quo": "status_quo"}
ASKED = {"comparison": "comparison", "compared": "comparison", "contingency": "contingency"}
"""Controls that are keywords of a run. Two compare strategies: as a bet at equal adequacy unless something else is said, in what they field at equal
money."""
CHOSEN = {**{name: name for name in CHOICES}, "counted": "scope"}
"""Controls that choose between rival models. What nobody counts is an assumption, and stands behind no requirement of its own."""


def names(state: State) -> tuple[str, str]:
    """What the strategies in the slots are called within a study: their own names, marked by the slot where they would be the same."""
    first, second = state["a"], state["b"]
    return (f"{first}_a", f"{second}_b") if first == second else (first, second)


def strategies(state: State) -> list[Strategy]:
    """The strategies of both slots, with their levers."""
    from symmachia.study import load_strategy

    return [load_strategy(state[slot]).with_levers(patch(state, slot), name=name) for slot, name in zip(("a", "b"), names(state), strict=True)]


def run(alliance: Alliance, state: State, study: Study | str, keys: Iterable[str], futures: int) -> Result:
    """A study with the strategies of both slots, as far as the state's controls `keys` and what is held say."""
    from symmachia.ensemble.run import run as compute

    return compute(prepared(alliance, state, study, keys, futures)[0], quiet=True)


def prepared(alliance: Alliance, state: State, study: Study | str, keys: Iterable[str], futures: int) -> tuple[Prepared, Baseline]:
    """The same, ready to run, and the baseline behind it."""
    from symmachia.analysis import prepared_study

    words = asked(state, keys)
    return prepared_study(study, alliance=alliance, strategies=strategies(state), futures=futures, held=dict(state.held), **words)


def asked(state: State, keys: Iterable[str]) -> dict[str, Any]:
    """What a state asks of a study beside its strategies, as the keywords of `symmachia.run`."""
    wanted = tuple(keys)
    words = {name: state[key] for key, name in ASKED.items() if key in wanted}
    choices = {name: state[key] for key, name in CHOSEN.items() if key in wanted}
    return {**words, **({"choices": choices} if choices else {})}


def patch(state: State, slot: str) -> dict[str, Any]:
    """The levers of a slot as values at paths."""
    pulled = {LEVERS[name]: value for name, value in state.levers.get(slot, {}).items()}
    return {lever.path: {lever.year: value} if lever.year else value for lever, value in pulled.items()}


def label(state: State, slot: str) -> str:
    """What the strategy in a slot is called on the screen."""
    changed = "yes" if state.levers.get(slot) else "no"
    return say(
        "view-slot",
        strategy=say(f"view-strategy-{state[slot]}").text,
        changed=changed,
        twice="yes" if state["a"] == state["b"] else "no",
        slot=slot,
    ).text


def role(state: State, slot: str) -> Role:
    """The colour of the strategy in a slot."""
    return ROLES.get(state[slot], "hedge") if state["a"] != state["b"] or slot == "a" else "other"
