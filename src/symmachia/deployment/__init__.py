"""Force generation: a force in a theatre abroad, who sends it, what keeps it there, what it costs and what it leaves uncovered at home."""

from __future__ import annotations

from symmachia.deployment.force import GROUPS, LIMITS, RULES, Band, Contributor, Enabler, Force, force
from symmachia.deployment.mission import Mission, load_mission
from symmachia.deployment.positions import STANCES, Position, load_positions
from symmachia.deployment.telling import lines
from symmachia.deployment.uncovered import Uncovered

__all__ = [
    "GROUPS",
    "LIMITS",
    "RULES",
    "STANCES",
    "Band",
    "Contributor",
    "Enabler",
    "Force",
    "Mission",
    "Position",
    "Uncovered",
    "force",
    "lines",
    "load_mission",
    "load_positions",
]
