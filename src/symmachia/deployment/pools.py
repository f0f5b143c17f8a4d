"""What a coalition has to draw on, in the central case and in sampled ones: brigades, enablers and the figures of the mission."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from symmachia.deployment.mission import CARRIED, PARAMETERS
from symmachia.ensemble.replay import replay
from symmachia.ensemble.sample import draws, triangular
from symmachia.errors import RunError
from symmachia.model.structure import BRIGADES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from symmachia.baseline.table import Baseline, Values
    from symmachia.deployment.mission import Mission
    from symmachia.ensemble.prepare import Prepared

    Floats = NDArray[np.float64]

SEED = 1949


@dataclass(frozen=True, eq=False)
class Pools:
    """Axes: case × member; case 0 is the central one, in which every figure stands at its value, the others are sampled.

    `brigades` on paper and `units[enabler]` usable, of each member; `led[enabler]` what the leading ally adds, over cases; `figures` those of the
    mission in the engines' units; `soldiers` of a brigade; `luck` is the number that decides who takes part; `tiers` hold shares and days of
    readiness (`case × tier`). `quantities` is the central future of the spine.
    """

    members: tuple[str, ...]
    brigades: Floats
    soldiers: Floats
    units: dict[str, Floats]
    led: dict[str, Floats]
    figures: dict[str, Floats]
    luck: Floats
    tiers: tuple[Floats, Floats]
    quantities: Mapping[str, Floats]

    @property
    def cases(self) -> int:
        """The central case and the sampled ones."""
        return len(self.soldiers)

    @property
    def with_support(self) -> Floats:
        """Soldiers of a brigade in the theatre with those who support them."""
        return self.soldiers * (1.0 + self.figures["support_ratio"])


class _Numbers:
    """Uniform numbers over the cases, a fresh column for each figure; the central case takes the figure's value."""

    def __init__(self, futures: int, columns: int):
        self.columns: Iterator[Floats] = iter(draws("sobol", SEED, futures, columns, 0, futures).T)

    def uniform(self) -> Floats:
        return np.concatenate(([0.5], next(self.columns)))

    def figure(self, value: float, low: float, high: float) -> Floats:
        return np.concatenate(([value], triangular(next(self.columns), low, value, high)))

    def cell(self, values: Values, at: tuple[int, ...]) -> Floats:
        return self.figure(float(values.value[at]), float(values.low[at]), float(values.high[at]))


def pools(prepared: Prepared, baseline: Baseline, strategy: str, mission: Mission, members: tuple[str, ...], start: int, futures: int) -> Pools:
    """Draw the pools of some members in the year in which the mission starts, under a strategy. Each figure lies between the bounds of its facts.

    Numbers are drawn for the whole alliance, so that a member has the same ones in every coalition. Stocks of that year move with the count they grew
    from. The leading ally's brigades are those assigned to Europe, by the study's first scope.
    """
    structure, values = baseline.structure, baseline.values
    if BRIGADES not in structure.capabilities:
        raise RunError("the alliance lists no brigades, so that no force can be raised", fix=f"add the capability {BRIGADES}")
    central = replay(prepared, prepared.strategies.index(strategy))
    t, scope = start - structure.base_year, prepared.settings[0].bases[0][1]
    carried = [name for name in CARRIED if name in structure.capabilities]
    everybody = range(len(structure.members))
    ours = [structure.members.index(member) for member in members]
    drawn = _Numbers(futures, len(PARAMETERS) + len(everybody) * (len(carried) + 2) + len(carried) + 7)

    def stock(m: int, k: int) -> Floats:
        if m == structure.leader:
            return drawn.cell(values["us_assigned"], (scope, k))
        now, grown = float(values["stock"].value[m, k]), float(central["stock"][t, m, k])
        return drawn.cell(values["stock"], (m, k)) * (grown / now if now > 0.0 else 1.0)

    def units(name: str) -> Floats:
        k = structure.capabilities.index(name)
        ready = drawn.cell(values["readiness"], (k,)) / 100.0
        return np.stack([stock(m, k) * (1.0 if m == structure.leader else ready) for m in everybody], axis=1)

    k = structure.capabilities.index(BRIGADES)
    held = {name: units(name) for name in carried}
    figures = {name: drawn.figure(one.value, one.low, one.high) * one.scale for name, one in mission.parameters.items()}
    return Pools(
        members=members,
        brigades=np.stack([stock(m, k) for m in everybody], axis=1)[:, ours],
        soldiers=drawn.cell(values["people_per_unit"], (k,)),
        units={name: amounts[:, ours] for name, amounts in held.items()},
        led={name: amounts[:, structure.leader] if structure.leader >= 0 else np.zeros(futures + 1) for name, amounts in held.items()},
        figures=figures,
        luck=np.stack([drawn.uniform() for _ in everybody], axis=1)[:, ours],
        tiers=_tiers(drawn, values),
        quantities=central,
    )


def _tiers(drawn: _Numbers, values: Mapping[str, Values]) -> tuple[Floats, Floats]:
    """Shares of the usable force by tier of readiness, made to add up to all of it, and the day on which each tier is there."""
    shares = np.stack([drawn.cell(values["arrival_share"], (tier,)) for tier in range(len(values["arrival_share"].value))], axis=1)
    days = np.stack([drawn.cell(values["arrival_days"], (tier,)) for tier in range(len(values["arrival_days"].value))], axis=1)
    whole = shares.sum(1, keepdims=True)
    if not (whole > 0).all():
        raise RunError("the study has no tiers of readiness", fix="give arrival_share and arrival_days, as the shipped alliance does")
    return shares / whole, np.maximum.accumulate(days, axis=1)
