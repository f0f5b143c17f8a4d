"""Which facts a state asks for, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.errors import UnknownName
from symmachia.facts.edits import Edited
from symmachia.server.sources.ledger import MODEL
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

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


def pick(ledger: Ledger, state: State, edits: Mapping[str, Fact]) -> list[Entry]:
    """The facts that a state asks for, those first that the reader has set."""
    found = list(_through(ledger, state, edits))
    if state["order"] in ORDERS:
        found.sort(key=ORDERS[state["order"]])
    return sorted(found, key=lambda entry: entry.fact.id not in edits) if edits else found


def faults(ledger: Ledger, state: State) -> Iterator[SymmachiaError]:
    """What a state asks for that no fact has."""
    for key in NAMED:
        if state[key] and state[key] not in ledger.counts[key]:
            yield UnknownName(say(f"view-facts-{key}").text, state[key], ledger.counts[key])


def _through(ledger: Ledger, state: State, edits: Mapping[str, Fact]) -> Iterator[Entry]:
    words = state["q"].casefold().split()
    kind, grade = ("" if state[key] == "any" else state[key] for key in ("kind", "grade"))
    source, subject, used = (state[key] if state[key] in ledger.counts[key] else "" for key in NAMED)
    apart = state["apart"] == "yes"
    for entry in ledger.entries:
        fact = edits.get(entry.fact.id, entry.fact) if edits else entry.fact
        if (
            (not kind or fact.status == kind)
            and (not grade or fact.grade == grade)
            and (not source or fact.source == source)
            and (not subject or fact.subject == subject)
            and (not used or (bool(entry.inputs) if used == MODEL else used in entry.inputs))
            and (not apart or entry.rivals)
            and all(word in entry.text for word in words)
        ):
            yield entry
