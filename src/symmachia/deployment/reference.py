"""The forces of the reference run: what coalitions can keep in the shipped mission's theatre, in the wheel, so that the brief needs no solver.

Made again by `make reference`; a test says when they are stale. `symmachia brief --fresh` makes them for other facts than the shipped ones.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.alliance import load
from symmachia.analysis.reference import QUANTILES, STUDY, rounded, ship, stamp
from symmachia.deployment.force import ALL, GROUPS, LIMITS, OPEN, Force, force
from symmachia.deployment.uncovered import uncovered
from symmachia.study import load_study

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.deployment.positions import Position

COALITIONS = {"europeans": "EU+GBR+NOR", "eu": "EU", "us": "USA"}
FUTURES = 512
ENABLED = {"without": False, "with": True}
_FACT = re.compile(r"[a-z][\w-]+/\w+/\w+/\d{4}[\w/:-]*")
YEARS = (1, 2, 3, 5, 10)
"""Lengths of the mission, in years, for which the largest force is kept too."""


def make(alliance: Alliance | None = None) -> dict[str, Any]:
    """Each coalition's largest force by who takes part and whose enablers serve, and what it would take and leave behind."""
    alliance = alliance or load()
    found = {name: force(coalition=words, futures=FUTURES, alliance=alliance) for name, words in COALITIONS.items()}
    first = found["europeans"]
    return {
        **stamp(alliance, first.baseline, load_study(STUDY)),
        "mission": first.mission.name,
        "start": first.start,
        "years": round(first.years),
        "futures": FUTURES,
        "quantiles": QUANTILES,
        "currency": first.baseline.currency,
        "price_year": first.baseline.price_year,
        "sizes": dict(first.mission.sizes),
        "costs": dict(first.mission.costs),
        "beside": dict(first.mission.beside),
        "front": first.mission.front,
        "fronts": dict(first.mission.fronts),
        "assumed": {one.name: rounded([one.value, one.low, one.high]) for one in first.mission.parameters.values() if one.kind == "assumption"},
        "limits": list(LIMITS),
        "rests_on": cited(first),
        "lines": {row.name: rounded([row.soldiers])[0] for row in first.fronts},
        "coalitions": {name: told(one, alliance) for name, one in found.items()},
        "lengths": {str(years): _spread(force(years=years, futures=FUTURES // 4, alliance=alliance), OPEN, False) for years in YEARS},
        "positions": {member: _said(said[0]) for member, said in first.mission.positions.items()},
    }


def told(found: Force, alliance: Alliance) -> dict[str, Any]:
    """What is kept of a force. Soldiers in the theatre, support included; brigades of the central case."""
    sizes = {name: alliance.store.fact(home).value for name, home in found.mission.sizes.items()}
    ways = [(group, led, us) for group in GROUPS for led, us in ENABLED.items()]
    lifted = found.largest(ALL, False).central
    return {
        "members": list(found.members),
        "largest": {f"{group}/{led}": _spread(found, group, us) for group, led, us in ways},
        "rotated": {group: rounded(np.quantile(found.rotated(group)[1:], QUANTILES)) for group in GROUPS},
        "attainable": {
            f"{group}/{led}": dict(zip(sizes, rounded([found.attainable(n, group, us) for n in sizes.values()]), strict=True))
            for group, led, us in ways
        },
        "binding": {f"{group}/{led}": {name: rounded([share])[0] for name, share in found.binding(group, us).items()} for group, led, us in ways},
        "served": {
            f"{name}/{led}": rounded(np.quantile(amounts[1:], QUANTILES))
            for led, us in ENABLED.items()
            for name, amounts in found.served(OPEN, us).items()
        },
        "factor": rounded(np.quantile(1.0 / found.kept[1:], QUANTILES)) if (found.kept > 0).all() else [],
        "contributors": {
            row.member: [*rounded([row.brigades, row.most, found.each(ALL)[0, found.members.index(row.member)], row.part]), row.stance]
            for row in found.contributors
        },
        "cost_year": {row.name: rounded([row.year])[0] for row in found.costs if row.year is not None},
        "uncovered": {name: _left(found, soldiers) for name, soldiers in {OPEN: found.largest(OPEN, False).central, ALL: lifted}.items()},
    }


def _said(one: Position) -> dict[str, Any]:
    return {key: getattr(one, key) for key in ("stance", "most", "said", "speaker", "words", "source")}


def cited(found: Force) -> list[str]:
    """The facts that the mission's figures are, or lean on."""
    said = (home for one in found.mission.parameters.values() for home in (one.home, *_FACT.findall(one.reason)))
    store = found.baseline.store
    return [home for home in dict.fromkeys(said) if "/" in home and store and store.fact(home)]


def _spread(found: Force, group: str, us: bool) -> list[float]:
    return rounded(np.quantile(found.fielded(group, us)[1:], QUANTILES))


def _left(found: Force, soldiers: float) -> dict[str, Any]:
    """Brigades and the like bound at home by requirement: required, usable, gap, gap with the force, gap with those that recover too."""
    return {
        f"{row.basis}/{row.capability}/{row.year}": rounded([row.required, row.usable, row.gap, row.gap_with, row.gap_most])
        for row in uncovered(found, soldiers)
    }


if __name__ == "__main__":
    ship("forces", make())
