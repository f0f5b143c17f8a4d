"""Which facts a state asks for, and in which order."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from symmachia.errors import UnknownName
from symmachia.facts.edits import Edited
from symmachia.server.sources.ledger import MODEL
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from symmachia.errors import SymmachiaError
    from symmachia.facts.store import Fact, Store
    from symmachia.server.sources.ledger import Entry, Ledger
    from symmachia.server.state import State

ORDERS: dict[str, Callable[[Entry], Any]] = {
    "name": lambda entry: (entry.what, entry.who, -entry.fact.year),
    "who": lambda entry: (entry.who, entry.what, -entry.fact.year),
    "newest": lambda entry: -entry.fact.year,
    "weakest": lambda entry: tuple(-ord(letter) for letter in entry.fact.grade),
    "publisher": lambda entry: entry.fact.source,
}
"""Beside the order by weight, in which the ledger stands."""
NAMED = ("source", "subject", "used")


def edits_of(store: Store) -> Mapping[str, Fact]:
    """The facts that a reader has set."""
    return store.edits if isinstance(store, Edited) else {}


def pick(ledger: Ledger, state: State, edits: Mapping[str, Fact]) -> Sequence[Entry]:
    """The facts that a state asks for, those first that the reader has set."""
    found = _ordered(ledger, state["order"])
    for holds in _tests(ledger, state, edits):
        found = [entry for entry in found if holds(entry)]
    if not edits:
        return found
    return [*(entry for entry in found if entry.fact.id in edits), *(entry for entry in found if entry.fact.id not in edits)]


@lru_cache(maxsize=24)
def _ordered(ledger: Ledger, order: str) -> Sequence[Entry]:
    return sorted(ledger.entries, key=ORDERS[order]) if order in ORDERS else ledger.entries


def faults(ledger: Ledger, state: State) -> Iterator[SymmachiaError]:
    """What a state asks for that no fact has."""
    for key in NAMED:
        if state[key] and state[key] not in ledger.counts[key]:
            yield UnknownName(say(f"view-facts-{key}").text, state[key], ledger.counts[key])


def _tests(ledger: Ledger, state: State, edits: Mapping[str, Fact]) -> Iterator[Callable[[Entry], bool]]:
    """What an entry must be, one question each; those that leave least to ask come first."""
    source, subject, used = (state[key] if state[key] in ledger.counts[key] else "" for key in NAMED)
    if source:
        yield lambda entry: entry.fact.source == source
    if subject:
        yield lambda entry: entry.fact.subject == subject
    if used:
        yield lambda entry: bool(entry.inputs) if used == MODEL else used in entry.inputs
    if state["apart"] == "yes":
        yield lambda entry: bool(entry.rivals)
    if state["kind"] != "any":
        yield lambda entry: edits.get(entry.fact.id, entry.fact).status == state["kind"]
    if state["grade"] != "any":
        yield lambda entry: edits.get(entry.fact.id, entry.fact).grade == state["grade"]
    for word in state["q"].casefold().split():
        yield lambda entry, word=word: word in entry.text
