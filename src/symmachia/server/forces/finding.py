"""What is kept of a force: plain data, from which the view is painted in any language."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from symmachia.server.forces import asked

if TYPE_CHECKING:
    from symmachia.deployment import Enabler, Force
    from symmachia.server.desk import Desk
    from symmachia.server.state import State

QUANTILES = (0.05, 0.5, 0.95)
LED = {"without": False, "with": True}
STEP = 3
"""Months between two marks of the path, once the force stands."""


def find(desk: Desk, state: State, futures: int = 0) -> dict[str, Any]:
    """The force of a state and, beside it, what the United States alone could keep."""
    from symmachia.analysis.reference import rounded
    from symmachia.deployment.force import ALL, GROUPS

    cases = futures or asked.futures(state)
    found = replace(asked.run(desk, state, cases), **asked.chosen(state))
    alone = asked.run(desk, state, cases, asked.COALITIONS["us"])
    mission, store = found.mission, desk.alliance(state).store
    sizes = {name: store.fact(home).value for name, home in mission.sizes.items()}
    return {
        "fingerprint": fingerprint(found), "futures": cases, "currency": found.baseline.currency, "price_year": found.baseline.price_year,
        "largest": {f"{who}/{led}": _spread(found.fielded(who, us)) for who in GROUPS for led, us in LED.items()},
        "alone": _spread(alone.fielded(ALL, True)),
        "central": rounded([found.largest().central])[0],
        "chance": {who: rounded([found.attainable(found.size, who)])[0] for who in GROUPS},
        "attainable": {name: rounded([found.attainable(size, who) for who in GROUPS]) for name, size in sizes.items()},
        "binding": {who: {name: rounded([share])[0] for name, share in found.binding(who).items()} for who in GROUPS},
        "rotated": _spread(found.rotated(found.who)),
        "served": {one.name: {"without": _of(one, "without"), "with": _of(one, "with_leader")} for one in found.enablers},
        "factor": _spread(1.0 / found.kept) if (found.kept > 0).all() else [],
        "brigades": rounded([found.brigades, found.brigades * found.factor if found.asked else 0.0]),
        "close": {name: rounded([soldiers])[0] for name, soldiers in found.would_close().items()},
        "contributors": {
            row.member: [row.stance, row.named, *rounded([row.part, row.brigades, row.most, row.asked, row.held])] for row in found.contributors
        },
        "path": _path(found),
        "home": {
            row.basis: {
                one.capability: rounded([one.required, one.usable, one.gap, one.gap_with, one.gap_most])
                for one in found.uncovered if one.basis == row.basis and one.year == found.start
            }
            for row in found.uncovered
        },
        "units": {one.name: one.unit for one in found.baseline.capabilities},
        "costs": {row.name: [row.fact, *rounded([row.soldier_year, row.year])] for row in found.costs if row.soldier_year and row.year},
        "fronts": {row.name: [row.fact, *rounded([row.length, row.each, row.brigades, row.soldiers, row.held])] for row in found.fronts},
        "front": mission.front, "sizes": mission.sizes, "beside": mission.beside,
        "assumed": sum(one.kind == "assumption" for one in mission.parameters.values()),
        "homes": _homes(found),
    }  # fmt: skip


def positions() -> dict[str, Any]:
    """What governments said, by member, the newest first."""
    from symmachia.server.dossier import positions as said

    return {
        member: [[one.stance, one.most, one.said, one.speaker, one.words, one.source] for one in statements] for member, statements in said().items()
    }


def fingerprint(force: Force) -> str:
    """A hash of all that the forces of a coalition rest on: the baseline, the mission's figures, and what was asked."""
    figures = {one.name: [one.value, one.low, one.high] for one in force.mission.parameters.values()}
    said = {member: [[one.stance, one.most] for one in held] for member, held in force.mission.positions.items()}
    asked = [force.baseline.fingerprint, force.members, force.years, force.start, force.reserves, force.pools.cases, figures, said]
    return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()[:16]


def _spread(values: Any) -> list[float]:
    """Quantiles of the sampled cases."""
    import numpy as np

    from symmachia.analysis.reference import rounded

    return rounded(np.quantile(values[1:], QUANTILES))


def _of(one: Enabler, side: str) -> list[float]:
    from symmachia.analysis.reference import rounded

    band = getattr(one, side)
    return rounded([band.low, band.median, band.high])


def _path(found: Force) -> list[list[float]]:
    """Month, soldiers there, and those held for them: away, at rest or in training; every month until it stands, then each quarter."""
    from symmachia.analysis.reference import rounded

    there, first = found.path, found.schedule
    if not there:
        return []
    held = found.asked / first.presence * first.bound.sum(0)
    stands = len(there) - found.months
    last = max(stands, (len(there) - 1) // (2 * STEP) * 2 * STEP)
    months = [month for month in range(last + 1) if month <= stands or month % STEP == 0]
    return [[month, *rounded([there[month], held[month]])] for month in months]


def _homes(found: Force) -> dict[str, list[str]]:
    """The facts behind a force: those that the mission's figures are or lean on, and those of each member's brigades."""
    from symmachia.deployment.reference import cited
    from symmachia.model.structure import BRIGADES

    structure, stock = found.baseline.structure, found.baseline.values["stock"].homes
    k = structure.capabilities.index(BRIGADES)
    store = found.baseline.store
    of = {member: str(stock[structure.members.index(member), k]) for member in found.members}
    return {"mission": cited(found), **{member: [home] for member, home in of.items() if "/" in home and store}}
