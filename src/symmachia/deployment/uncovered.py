"""What a force leaves uncovered at home: the requirements of the alliance while brigades and what they carry are bound elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from symmachia.model.inputs import EQUIPMENT, STATES
from symmachia.model.structure import BRIGADES

if TYPE_CHECKING:
    from symmachia.deployment.force import Force

RECOVERING = 2.0
"""Units bound for each in the theatre where those that recover are not counted as usable: the rule of thirds."""
PRESENT, ABSENT = STATES.index("full"), STATES.index("withdrawn")


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A capability in a year, usable units of the whole alliance against a requirement. `bound` are those that the force takes out of the theatre of
    home, `bound_most` with those that recover; gaps are before the force and with either."""

    basis: str
    capability: str
    year: int
    required: float
    usable: float
    bound: float
    bound_most: float
    gap: float
    gap_with: float
    gap_most: float


def uncovered(force: Force, soldiers: float) -> tuple[Uncovered, ...]:
    """Every capability that so many soldiers take with them, by requirement and year of the mission, in the central future."""
    structure, quantities = force.baseline.structure, force.pools.quantities
    setting = force.prepared.settings[force.prepared.strategies.index(force.strategy)]
    state = PRESENT if force.us else ABSENT
    v = next(i for i, (f, z) in enumerate(structure.views) if f == 0 and z == (state if structure.led(0) else ABSENT))
    years = [year for year in structure.years if force.start <= year < force.start + max(1, np.ceil(force.years))]
    found = []
    for b, (basis, (_, scope)) in enumerate(zip(force.prepared.axes["basis"], setting.bases, strict=True)):
        for name, units in _taken(force, soldiers).items():
            k = structure.capabilities.index(name)
            for year in years:
                t = year - structure.base_year
                required, usable = float(quantities["required"][t, 0, b, k]), float(quantities["usable"][t, v, scope, k])
                most = min(usable, RECOVERING * units)
                gaps = [max(0.0, required - usable + less) for less in (0.0, min(usable, units), most)]
                found.append(Uncovered(basis, name, year, required, usable, min(usable, units), most, *gaps))
    return tuple(found)


def _taken(force: Force, soldiers: float) -> dict[str, float]:
    """Units that are bound: brigades, their equipment by the mix of kinds, and enablers by the soldiers that each serves."""
    structure, quantities, figures = force.baseline.structure, force.pools.quantities, force.pools.figures
    brigades = soldiers / float(force.pools.with_support[0])
    mix = quantities["brigade_share"] / quantities["brigade_share"].sum()
    carried = zip(EQUIPMENT, mix @ quantities["brigade_need"], strict=True)
    equipment = {name: brigades * float(need) for name, need in carried if name in structure.capabilities}
    return {BRIGADES: brigades, **equipment, **{name: soldiers / float(figures[name][0]) for name in force.pools.units}}
