"""The arithmetic of a front: what holding the line of contact would take, by each published density."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from symmachia.deployment.force import Force


@dataclass(frozen=True, slots=True)
class Line:
    """A line of `length` km held at `each` km a brigade: brigades in it, soldiers with their support, and all brigades held for the rotation."""

    name: str
    fact: str
    length: float
    each: float
    brigades: float
    soldiers: float
    held: float


def lines_of(force: Force) -> tuple[Line, ...]:
    """One row a density, the thinnest first. No mission on record asks foreign soldiers to hold the line: the rows say how far a force is from it."""
    store = force.baseline.store
    if store is None:
        return ()
    length = store.fact(force.mission.front).value
    soldiers = float(force.pools.with_support[0])
    found = []
    for name, home in force.mission.fronts.items():
        each = store.fact(home).value
        brigades = length / each
        found.append(Line(name, home, length, each, brigades, brigades * soldiers, brigades * force.factor))
    return tuple(sorted(found, key=lambda row: row.brigades))
