"""What may happen, and when it is known: events that follow on each other, and the scenarios that they come to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from symmachia.errors import PlanError, StudyError, UnknownName
from symmachia.study.reading import keys, number, read, text, whole
from symmachia.text import Mapping

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

NEVER = 9999
WHOLE = 100.0


@dataclass(frozen=True, slots=True)
class Event:
    """Something that may happen after another event, with a probability given that; known from `year` on.

    It may say that the leading ally is gone from `exit` on, and change the requirement (`threat`) and prices (`price`) from its year on, as factors.
    """

    name: str
    year: int
    probability: float
    after: str = ""
    exit: int = NEVER
    threat: float = 1.0
    price: float = 1.0
    where: str = ""


class Fate(NamedTuple):
    """One exit, or none, with a threat and prices, and its probability."""

    name: str
    exit: int
    chance: float
    threat: float = 1.0
    price: float = 1.0


@dataclass(frozen=True, slots=True)
class Scenario:
    """One way that things may go: its events in order, and its probability."""

    events: tuple[Event, ...]
    probability: float

    @property
    def name(self) -> str:
        """The last event, which no other scenario has."""
        return self.events[-1].name

    @property
    def exit_year(self) -> int:
        """From when the leading ally is gone."""
        return min(event.exit for event in self.events)

    def factor(self, of: str, years: Sequence[int]) -> Floats:
        """What requirement or prices are multiplied by, by year."""
        return np.array([np.prod([getattr(event, of) for event in self.events if event.year <= year]) for year in years], dtype=float)


@dataclass(frozen=True, slots=True)
class Tree:
    """Scenarios, and by which name they go together."""

    name: str
    scenarios: tuple[Scenario, ...]

    @property
    def chance(self) -> Floats:
        """Probability by scenario."""
        return np.array([scenario.probability for scenario in self.scenarios])

    @property
    def leaving(self) -> float:
        """The probability that the leading ally leaves."""
        return float(sum(scenario.probability for scenario in self.scenarios if scenario.exit_year < NEVER))

    def known(self, years: Sequence[int]) -> NDArray[np.int64]:
        """What is known, scenario × year: one number for all who know the same."""
        numbers: dict[tuple[str, ...], int] = {}
        told = [[tuple(event.name for event in one.events if event.year <= year) for year in years] for one in self.scenarios]
        return np.array([[numbers.setdefault(names, len(numbers)) for names in row] for row in told])

    @classmethod
    def of(cls, name: str, events: Sequence[Event]) -> Tree:
        """The scenarios of events, checked: every path from an event without a follower back to the start."""
        by_name = {event.name: event for event in events}
        for event in events:
            if event.after and event.after not in by_name:
                raise UnknownName("event", event.after, by_name, where=event.where)
        paths = {event.name: _path(event, by_name) for event in events}
        for after in dict.fromkeys(event.after for event in events):
            following = [event for event in events if event.after == after]
            total = sum(event.probability for event in following)
            if abs(total - 1.0) > 1e-9:
                names = ", ".join(event.name for event in following)
                fix = f"those after {after} must add up to 100 %" if after else "those that follow on nothing must add up to 100 %"
                raise PlanError(f"the probabilities of {names} add up to {total:.6g}, not 1", where=following[0].where, fix=fix)
        ends = [event for event in events if event.name not in {other.after for other in events}]
        found = [Scenario(paths[end.name], float(np.prod([event.probability for event in paths[end.name]]))) for end in ends]
        return cls(name, tuple(scenario for scenario in found if scenario.probability > 0))


def _path(event: Event, by_name: dict[str, Event]) -> tuple[Event, ...]:
    path = [event]
    while path[0].after:
        before = by_name[path[0].after]
        if before in path:
            raise PlanError(
                f"the events go round: {' after '.join(one.name for one in (*path, path[0]))}", where=event.where, fix="begin with one after nothing"
            )
        if before.year > path[0].year:
            raise PlanError(
                f"{path[0].name} is known in {path[0].year}, before {before.name} in {before.year}", where=path[0].where, fix="turn them round"
            )
        path.insert(0, before)
    if sum(one.exit < NEVER for one in path) > 1:
        raise PlanError(f"the leading ally leaves twice on the way to {event.name}", where=event.where, fix="state exit once")
    for one in path:
        if one.exit < one.year:
            raise PlanError(
                f"{one.name} is known only in {one.year}, but the exit is in {one.exit}", where=one.where, fix="an exit is known when it happens"
            )
    return tuple(path)


def load_tree(name: Path | str) -> Tree:
    """A tree from a file: events by name, each with year and probability (per cent, given what it follows on)."""
    found, path = read(name, "trees")
    known = keys(found, f"{path.name}:1", ("name", "events"))
    events = known["events"]
    if not isinstance(events, Mapping) or not events:
        raise StudyError(
            "events is a mapping of names", where=known.where("events"), fix="write leaves: {year: 2030, probability: 30, exit: 2030}, one a line"
        )
    return Tree.of(text(known, "name"), [_event(event, events[event], events.where(event)) for event in events])


def _event(name: str, found: Any, where: str) -> Event:
    known = keys(found, where, ("year", "probability"), ("after", "exit", "threat", "price"))
    parts = {key: number(known.get(key, WHOLE), known.where(key), f"{key} of {name}", 0.0, most) / WHOLE for key, most in LARGEST.items()}
    return Event(
        name, whole(known, "year", 1949, NEVER - 1), after=text(known, "after") if "after" in known else "",
        exit=whole(known, "exit", 1949, NEVER, NEVER), where=where, **parts,
    )  # fmt: skip


LARGEST = {"probability": 100.0, "threat": 1000.0, "price": 1000.0}


def surprises(fates: Sequence[Fate]) -> Tree:
    """Each year the leading ally may leave, and that is known when it happens, with the threat and the prices of that fate; else it stays."""
    events, left, after = [], 1.0, ""
    for year in sorted({fate.exit for fate in fates if fate.exit < NEVER}):
        leave = [fate for fate in fates if fate.exit == year]
        events += [_fated(fate, year, left, after) for fate in leave]
        stay = left - sum(fate.chance for fate in leave)
        events.append(Event(f"stays in {year}", year, max(0.0, stay / left), after))
        left, after = stay, f"stays in {year}"
    return Tree.of("surprises", events)


def foretold(fates: Sequence[Fate], year: int) -> Tree:
    """Fates that are all told apart in one year, before any of them comes."""
    return Tree.of(f"foretold in {year}", [_fated(fate, year, 1.0, "") for fate in fates])


def _fated(fate: Fate, year: int, left: float, after: str) -> Event:
    return Event(fate.name, year, fate.chance / left, after, fate.exit, fate.threat, fate.price)
