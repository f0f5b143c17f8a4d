"""The state of what is looked at: everything that the address says, read strictly and written in one form.

    /question?a=hedge_30&window=50&h.warning_days=14&a.pledge=3.0&e.<fact id>=60

Beside the controls stand inputs held in every future (`h.`), levers of the strategies in the two slots (`a.`, `b.`) and edited figures (`e.`).
What cannot be read is left out, and said.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlencode

from symmachia.errors import CallError, SymmachiaError, UnknownName
from symmachia.server.control import written
from symmachia.server.controls import CONTROLS, LEVERS
from symmachia.study.held import parse_held

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from symmachia.server.control import Control

HELD, EDITED, DATA, LANGUAGE = "h.", "e.", "data", "lang"
SLOTS = ("a", "b")
LANGUAGES = ("en", "de")
MOST = 8192
"""Longer addresses are refused: no state of the controls needs them."""
MOST_ENTRIES = 200


@dataclass(frozen=True)
class State:
    """What an address says. `values` holds the controls that are not at their default, `held` ranges by path, `levers` by slot, `edits` by fact."""

    values: Mapping[str, str] = field(default_factory=dict)
    held: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    levers: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    edits: Mapping[str, float] = field(default_factory=dict)
    language: str = "en"
    data: str = ""
    faults: tuple[SymmachiaError, ...] = ()

    def __getitem__(self, key: str) -> str:
        """The value of a control; its default where the address does not name it."""
        return self.values.get(key, CONTROLS[key].default)

    def number(self, key: str) -> float:
        """The value of a control as a number."""
        return float(self[key])

    def span(self, key: str) -> tuple[float, float] | None:
        """The range that a control is narrowed to, twice one value where it has one; None where its whole range is open."""
        ends = [float(end) for end in self[key].split("~") if end]
        return (ends[0], ends[-1]) if ends else None

    def year(self, key: str = "year") -> int:
        """The value of a control as a year."""
        return int(self.number(key))

    def parts(self, keys: Iterable[str] | None = None) -> list[tuple[str, str]]:
        """What differs from the defaults, in canonical order; with `keys` only those controls, beside everything that is held, pulled or edited."""
        wanted = None if keys is None else set(keys)
        return [
            *sorted((key, value) for key, value in self.values.items() if wanted is None or key in wanted),
            *sorted((f"{slot}.{name}", written(value)) for slot in SLOTS for name, value in self.levers.get(slot, {}).items()),
            *sorted((HELD + path, written(*span)) for path, span in self.held.items()),
            *sorted((EDITED + fact, written(value)) for fact, value in self.edits.items()),
        ]

    def query(self) -> str:
        """The canonical address, without its view."""
        language = [(LANGUAGE, self.language)] if self.language != LANGUAGES[0] else []
        return urlencode([*self.parts(), *language], quote_via=quote, safe="/:,[]*+")

    def at(self, **values: str) -> State:
        """The same state with some controls set."""
        return replace(self, values=_stripped({**self.values, **values}))


def read(query: str) -> State:
    """The state in an address."""
    if len(query) > MOST:
        raise CallError(f"the address has {len(query)} letters", fix=f"keep it under {MOST}")
    pairs = parse_qsl(query, keep_blank_values=True)
    if len(pairs) > MOST_ENTRIES:
        raise CallError(f"the address has {len(pairs)} entries", fix=f"keep it under {MOST_ENTRIES}")
    values: dict[str, str] = {}
    held: dict[str, tuple[float, float]] = {}
    levers: dict[str, dict[str, float]] = {}
    edits: dict[str, float] = {}
    language, data = LANGUAGES[0], ""
    faults: list[SymmachiaError] = []
    for key, text in pairs:
        try:
            slot, _, lever = key.partition(".")
            if key in CONTROLS:
                values[key] = CONTROLS[key].read(text)
            elif key == LANGUAGE:
                if text not in LANGUAGES:
                    raise UnknownName("language", text, LANGUAGES)
                language = text
            elif key == DATA:
                data = text[:64]
            elif key.startswith(HELD):
                if span := _span(key, text):
                    parse_held({key.removeprefix(HELD): span})
                    held[key.removeprefix(HELD)] = span
            elif key.startswith(EDITED):
                edits[key.removeprefix(EDITED)] = _number(key, text)
            elif slot in SLOTS and lever:
                if lever not in LEVERS:
                    raise UnknownName("lever", lever, LEVERS)
                if found := LEVERS[lever].control.read(text):
                    levers.setdefault(slot, {})[lever] = float(found)
            else:
                raise UnknownName("control", key, CONTROLS)
        except SymmachiaError as fault:
            faults.append(fault)
    return State(_stripped(values), held, levers, edits, language, data, tuple(faults))


def _stripped(values: Mapping[str, str]) -> dict[str, str]:
    return {key: value for key, value in values.items() if value != _default(CONTROLS[key])}


def _default(control: Control) -> str:
    return control.read(control.default) if control.default else ""


def _span(key: str, text: str) -> tuple[float, float] | None:
    """`14` is one value, `10~20` a range, nothing the whole of it."""
    if not text:
        return None
    low, separator, high = text.partition("~")
    span = _number(key, low), _number(key, high if separator else low)
    if span[0] > span[1]:
        raise CallError(f"{key} goes from {span[0]:g} to {span[1]:g}", fix="write the lower end first")
    return span


def _number(key: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not abs(value) < 1e15:
        raise CallError(f"{key} is {text!r}", fix="write a number")
    return value
