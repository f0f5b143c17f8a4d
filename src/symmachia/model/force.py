"""Force generation: how many units a pool keeps in a theatre by rotation, month by month. docs/force.md.

A unit goes out for a tour and an overlap with the one that it relieves, then rests and trains at home for `dwell` times as long; only then can it go
again. `factor` is the steady state, `schedule` the best that a pool can do over a mission that ends, from the readiness that it starts with.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.linalg import block_diag
from scipy.optimize import linprog

from symmachia.errors import RunError, within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

RESTED = 2.0
"""Dwell of two months at home for each abroad: below it soldiers leave faster."""
LONGEST = 600
"""Months that a mission may last."""
LEAST = 1e-9
SOLVERS = ("highs", "highs-ipm")
"""Tried in turn: the simplex method gives up on a few rotations."""


@dataclass(frozen=True, slots=True)
class Rotation:
    """How units rotate. `tour` and `overlap` in months; `dwell` in months at home for each month away; `leaving` is the share of a returning unit
    that leaves the service more than in peace where dwell is 0, falling in a line to none at 2; `attrition` the share of those abroad lost a month;
    `refill` the share of the pool that recruits can make good a month."""

    tour: float
    overlap: float = 0.0
    dwell: float = RESTED
    leaving: float = 0.0
    attrition: float = 0.0
    refill: float = 0.0

    def __post_init__(self) -> None:
        within("rotation", tour=(self.tour, 1.0, 60.0), overlap=(self.overlap, 0.0, 12.0), dwell=(self.dwell, 0.0, 20.0))
        within("rotation", leaving=(self.leaving, 0.0, 1.0), attrition=(self.attrition, 0.0, 1.0), refill=(self.refill, 0.0, 1.0))

    @property
    def away(self) -> float:
        """Months from leaving home to coming back."""
        return self.tour + self.overlap

    @property
    def cycle(self) -> float:
        """Months until a unit can go again."""
        return self.away * (1.0 + self.dwell)

    @property
    def worn(self) -> float:
        """The share of a unit that a tour costs beyond attrition: the retention penalty of too little dwell."""
        return self.leaving * max(0.0, 1.0 - self.dwell / RESTED)


@dataclass(frozen=True, eq=False)
class Schedule:
    """The most that pools keep in the theatre (`presence`), and how, by pool and month from the decision on: what is sent, what stands there, what is
    ready and not lost, and what of it is away or at rest."""

    presence: float
    sent: Floats
    there: Floats
    ready: Floats
    bound: Floats


def factor(dwell: float, overlap: float = 0.0, usable: float = 1.0) -> float:
    """Units held for each unit on station in the steady state, (1 + dwell)·(1 + overlap/tour)/usable, `overlap` as a share of the tour.

    A dwell of 1:2 takes three units, 1:3 four, 1:5 six:

    >>> [factor(2), factor(3), factor(5)]
    [3.0, 4.0, 6.0]
    """
    within(dwell=(dwell, 0.0, 20.0), overlap=(overlap, 0.0, 10.0), usable=(usable, LEAST, 1.0))
    return (1.0 + dwell) * (1.0 + overlap) / usable


def implied_dwell(units: float, overlap: float = 0.0, usable: float = 1.0) -> float:
    """The dwell that a factor of units held for each on station stands for, its inverse.

    The British figure, 256,000 to keep 64,000, is an identity, 4 × 64,000. It stands for three months at home for each abroad, or for two with an
    overlap of a third of the tour:

    >>> implied_dwell(256_000 / 64_000), round(implied_dwell(4, overlap=1 / 3), 9)
    (3.0, 2.0)
    """
    within(overlap=(overlap, 0.0, 10.0), usable=(usable, LEAST, 1.0), units=(units, (1.0 + overlap) / usable, 1e6))
    return units * usable / (1.0 + overlap) - 1.0


def ready_by(months: int, shares: Floats, days: Floats) -> Floats:
    """The share of a pool that is ready at the end of each month, from tiers of readiness: `shares` of it stand ready on the last of `days` each.

    Within a tier units become ready evenly. What no tier holds is never ready.
    """
    ends = np.arange(1, months + 1) * 30.0
    at = np.concatenate(([0.0], np.maximum.accumulate(days)))
    return np.interp(ends, at, np.concatenate(([0.0], np.cumsum(shares))))


def schedule(ready: Sequence[Floats], rotations: Sequence[Rotation], first: int, months: int) -> Schedule:
    """The largest presence N that pools keep together from month `first` for `months`, and the sends x_pt ≥ 0 that keep it.

        max N   with   Σ_p Σ_a x_{p,t−a}·σ(T − a) ≥ N                  for first ≤ t < first + months
                       Σ_a x_{p,t−a}·σ(C − a) ≤ r_pt − L_pt + G_pt      for every p and t
                       L_pt = Σ_a x_{p,t−a}·(q·[a ≥ T + o] + α·min(a, T + o)),   G_pt − G_{p,t−1} ≤ g·r_pt,   G_pt ≤ L_pt,

    σ(y) = min(1, max(0, y)) the part of a month that a cohort of age a is there (T, tour) or in its cycle (C = (T + o)(1 + d)), r = `ready`, the
    units of a pool that are ready by month, q what a tour costs beyond attrition α, g what recruits make good; T, C, q, α and g are those of the
    pool. Units stay whole: who is lost is replaced from home. Without losses and ramp N falls, as the mission lengthens, to the steady state
    Σ_p r_p·T/C = Σ_p r_p/((1 + d)(1 + o/T)): a short mission can send every unit once. Where `first` is less than a tour, tours cannot be staggered
    before the force stands, and N may be less.

    Errors: a mission of no month, or longer than `ready`; pools and rotations that do not pair. Nothing ready by `first` gives 0.
    """
    within("mission", first=(first, 0, LONGEST), months=(months, 1, LONGEST))
    rows, limits = programme(ready, rotations, first, months)
    goal = np.zeros(rows.shape[1])
    goal[0] = -1.0
    found = next((done for done in (linprog(goal, A_ub=rows, b_ub=limits, method=name) for name in SOLVERS) if done.success), None)
    if found is None:
        raise RunError("the rotation has no solution", fix="look at readiness: it may not be negative")
    horizon = first + months
    sent, refilled = found.x[1:].reshape(len(ready), 2, horizon).transpose(1, 0, 2)
    parts = cohorts(rotations, horizon)
    there, bound, lost = (np.array([part[at] @ row for part, row in zip(parts, sent, strict=True)]) for at in range(3))
    pools = np.array([row[:horizon] for row in ready])
    return Schedule(max(0.0, float(found.x[0])), sent, there, pools - lost + refilled, bound)


def programme(ready: Sequence[Floats], rotations: Sequence[Rotation], first: int, months: int) -> tuple[Floats, Floats]:
    """The rows of `schedule` and what each is at most, over N and then, pool by pool, x and G by month."""
    horizon = first + months
    if len(ready) != len(rotations) or not rotations or min(map(len, ready)) < horizon:
        raise RunError(f"each pool rotates and has {horizon} months of readiness", fix="give one rotation and one row of readiness to a pool")
    pools = np.array([row[:horizon] for row in ready], dtype=float)
    parts = cohorts(rotations, horizon)
    none, eye = np.zeros((horizon, horizon)), np.eye(horizon)
    step = eye - np.eye(horizon, k=-1)
    limited = np.asarray(block_diag(*(np.block([[cycle + lost, -eye], [none, step], [-lost, eye]]) for _, cycle, lost in parts)))
    together = np.hstack([np.hstack([-there[first:], none[first:]]) for there, _, _ in parts])
    rows = np.block([[np.ones((months, 1)), together], [np.zeros((len(limited), 1)), limited]])
    refills = pools * np.array([[rotation.refill] for rotation in rotations])
    return rows, np.concatenate([np.zeros(months), np.stack([pools, refills, np.zeros_like(pools)], axis=1).ravel()])


def cohorts(rotations: Sequence[Rotation], horizon: int) -> list[tuple[Floats, Floats, Floats]]:
    """Of what is sent, for each rotation by month and month of its sending: the part that is in the theatre, in its cycle, and lost."""
    months = np.arange(horizon, dtype=float)
    return [cohort(rotation, np.subtract.outer(months, months)) for rotation in rotations]


def cohort(rotation: Rotation, age: Floats) -> tuple[Floats, Floats, Floats]:
    """The same of one cohort by its age in months."""
    gone = (age >= 0).astype(float)
    lost = rotation.worn * (age >= rotation.away - LEAST) + rotation.attrition * np.clip(age, 0.0, rotation.away)
    return gone * np.clip(rotation.tour - age, 0.0, 1.0), gone * np.clip(rotation.cycle - age, 0.0, 1.0), gone * lost


def steady(pools: Sequence[float], rotations: Sequence[Rotation]) -> float:
    """Σ r/((1 + d)(1 + o/T)): what pools of ready units keep in a theatre for good, without losses."""
    return sum(units * rotation.tour / rotation.cycle for units, rotation in zip(pools, rotations, strict=True))
