"""What views compute with: the alliance with the figures that a reader has edited, and what was found before, by the state that it depends on.

A finding is plain data that a view paints from. Those of the first look ship with the reference run, so that they need no engine; others are
computed, and kept while they are asked for.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from symmachia.accounts.reference import has_reference, reference
from symmachia.alliance import load
from symmachia.errors import SymmachiaError
from symmachia.facts.edits import fact_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from symmachia.alliance import Alliance
    from symmachia.server.state import State
    from symmachia.server.view import Kind

KEPT, RUNS = 256, 12
"""Findings are small; a run of the full chain holds a dozen megabytes."""
PART = "app"
PATIENCE, UNASKED = 2.0, 1.0
"""Seconds that the end waits for engines, and that engines wait for a first question."""


class Desk:
    """One desk a process: it holds the shipped alliance and the last findings. With `shipped` those of the first look are read, not computed."""

    def __init__(self, alliance: Alliance | None = None, *, shipped: bool = True):
        self.shipped = alliance or load()
        self._first = first_look(self.shipped) if shipped else {}
        self._found: OrderedDict[str, Any] = OrderedDict()
        self._runs: OrderedDict[str, Any] = OrderedDict()
        self._making: dict[tuple[int, str], Lock] = {}
        self._lock = Lock()
        self._ready, self._shown = Event(), Event()
        self._warmer: Thread | None = None

    def warm(self) -> None:
        """Load the engines, once a first look is shown or nobody asks for one: loading takes the time of the answer beside it."""
        if self._warmer is None:
            self._warmer = Thread(target=self._load, name="engines", daemon=True)
            self._warmer.start()

    def shown(self) -> None:
        """Somebody has a first look."""
        self._shown.set()

    def close(self) -> None:
        """Let the warming end if that is near; compiling may take a minute, and is not waited for."""
        if self._warmer:
            self._warmer.join(PATIENCE)

    @property
    def ready(self) -> bool:
        """Whether a moved slider is answered without waiting for the engines."""
        return self._ready.is_set()

    def _load(self) -> None:
        self._shown.wait(UNASKED)
        from symmachia.analysis import run
        from symmachia.deployment import force

        for study in ("debate", "break_even"):
            run(study, alliance=self.shipped, futures=2, quiet=True)
        self._ready.set()
        force(alliance=self.shipped)

    def fit(self, state: State) -> State:
        """The state without edits that cannot be made, each of which is one of its faults."""
        edits, faults = {}, list(state.faults)
        for fact, value in state.edits.items():
            try:
                fact_of(self.shipped.store, fact, value)
                edits[fact] = value
            except SymmachiaError as fault:
                faults.append(fault)
        return replace(state, edits=edits, faults=tuple(faults)) if len(edits) < len(state.edits) else state

    def alliance(self, state: State) -> Alliance:
        """The alliance with the reader's own figures."""
        return self.shipped.edited(state.edits) if state.edits else self.shipped

    def found(self, name: str, state: State, keys: Iterable[str], compute: Callable[[], dict[str, Any]]) -> tuple[dict[str, Any], Kind]:
        """A finding, and whether it is of the `reference` run or `live`. `keys` are the controls on which it depends."""
        place = key(name, state, keys)
        if (found := self._first.get(place)) is not None:
            return found, "reference"
        return self._once(self._found, place, KEPT, compute), "live"

    @property
    def findings(self) -> dict[str, Any]:
        """What was found here, by the part of an address on which it depends."""
        with self._lock:
            return dict(self._found)

    def kept(self, name: str, state: State, keys: Iterable[str], compute: Callable[[], Any]) -> Any:
        """A run from which several findings are made."""
        return self._once(self._runs, key(name, state, keys), RUNS, compute)

    def _once(self, shelf: OrderedDict[str, Any], place: str, most: int, compute: Callable[[], Any]) -> Any:
        """What a shelf holds at a place. Whoever asks for what is being computed waits for it."""
        with self._lock:
            if place in shelf:
                shelf.move_to_end(place)
                return shelf[place]
            making = self._making.setdefault((id(shelf), place), Lock())
        with making:
            try:
                with self._lock:
                    if place in shelf:
                        return shelf[place]
                found = compute()
                with self._lock:
                    shelf[place] = found
                    if len(shelf) > most:
                        shelf.popitem(last=False)
                return found
            finally:
                with self._lock:
                    self._making.pop((id(shelf), place), None)

    def knows(self, name: str, state: State, keys: Iterable[str]) -> bool:
        """Whether a finding can be given at once."""
        place = key(name, state, keys)
        return place in self._first or place in self._found

    def holds(self, name: str, state: State, keys: Iterable[str]) -> bool:
        """Whether a run is kept."""
        return key(name, state, keys) in self._runs


def key(name: str, state: State, keys: Iterable[str]) -> str:
    """The part of an address on which a finding depends."""
    return f"{name}?{urlencode(state.parts(keys))}"


def first_look(alliance: Alliance) -> dict[str, Any]:
    """The findings that ship, where they are of these facts."""
    return reference(alliance, PART)["found"] if has_reference(alliance, PART) else {}
