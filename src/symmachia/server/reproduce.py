"""The Python that finds the numbers of a view: short enough to read, and run by a test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.server import slots

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from symmachia.server.state import State


def run_code(state: State, study: str, keys: Iterable[str], futures: int, declared: str = "") -> str:
    """A run of a study with the strategies of both slots, as `result`. `declared` are lines that make it, as `study`."""
    asked = keywords(state, keys, futures)
    strategies = ",\n    ".join(_strategy(state, slot, name) for slot, name in zip("ab", slots.names(state), strict=True))
    return f"""import symmachia as sy

alliance = {alliance_code(state)}
strategies = [
    {strategies},
]
{declared}result = sy.run({"study" if declared else repr(study)}, alliance=alliance, strategies=strategies, {asked}, quiet=True)"""


def keywords(state: State, keys: Iterable[str], futures: int) -> str:
    """What a state asks of a run beside its study and its strategies, as it stands in a call."""
    held = {path: low if low == high else (low, high) for path, (low, high) in state.held.items()}
    return written({"futures": futures, **slots.asked(state, keys), **({"held": held} if held else {})})


def alliance_code(state: State, edition: str = "") -> str:
    """The alliance with the reader's own figures."""
    load = f"sy.load({edition!r})" if edition else "sy.load()"
    return f"{load}.edited({dict(state.edits)!r})" if state.edits else load


def written(words: Mapping[str, Any]) -> str:
    """Keywords as they stand in a call."""
    return ", ".join(f"{name}={value!r}" for name, value in words.items())


def _strategy(state: State, slot: str, name: str) -> str:
    patch = slots.patch(state, slot)
    base = f"sy.load_strategy({state[slot]!r})"
    return base if not patch and name == state[slot] else f"{base}.with_levers({patch!r}, name={name!r})"
