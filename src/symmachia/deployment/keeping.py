"""What rotation keeps, in every case at once: the steady state where it is proven, a small linear programme where it is not.

`schedule` of `model/force.py` solves one case. Here most of hundreds need no solver. For a mission of at least a cycle, weights σ(C − a)/C on the
presence and σ(T − a)/C on what is ready, a months before its end, are dual values: they prove N ≤ r·T/C, for losses only lower N. Sending N/T of a
unit in every month keeps that N; where it starts in time, finds its units ready and has its losses made good, it is the largest presence.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.linalg import block_diag

from symmachia.model.force import Rotation, Schedule, cohort, cohorts, programme, ready_by, schedule, steady

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.deployment.pools import Pools

    Floats = NDArray[np.float64]

TURNING = ("tour", "overlap", "dwell", "leaving", "attrition", "refill", "buildup", "reserve_share", "reserve_dwell", "reserve_months")
"""The figures of a mission on which rotation depends."""
LOSSES = ("leaving", "attrition", "refill")
STEADY, CLOSE = 1e-4, 1e-9


@dataclass(frozen=True, eq=False)
class Kept:
    """What one unit that can be deployed, with reserves behind it, keeps in the theatre, and what holds it down, by case."""

    presence: Floats
    holds: NDArray[np.str_]


@dataclass(frozen=True, slots=True)
class Turns:
    """A case: units ready by month and rotation, of the active ones and of reserves, the month in which the force must stand, and for how many."""

    ready: tuple[Floats, ...]
    rotations: tuple[Rotation, ...]
    first: int
    months: int

    @property
    def spared(self) -> Turns:
        """The same without losses."""
        return replace(self, rotations=tuple(Rotation(one.tour, one.overlap, one.dwell) for one in self.rotations))

    def scheduled(self) -> Schedule:
        """The largest presence and how it is kept."""
        return schedule(self.ready, self.rotations, self.first, self.months)


def turns(pools: Pools, case: int, months: int, reserves: bool, dwell: float = 1.0) -> Turns:
    """The rotation of a case, with some multiple of its dwell."""
    return _turns({name: float(pools.figures[name][case]) for name in TURNING}, pools.tiers[0][case], pools.tiers[1][case], months, reserves, dwell)


def _turns(value: dict[str, float], shares: Floats, days: Floats, months: int, reserves: bool, dwell: float = 1.0) -> Turns:
    first = round(value["buildup"])
    ready = [ready_by(first + months, shares, days)]
    homes = [value["dwell"] * dwell]
    if reserves:
        ready.append(np.where(np.arange(1, first + months + 1) >= value["reserve_months"], value["reserve_share"], 0.0))
        homes.append(value["reserve_dwell"] * dwell)
    losses = {name: value[name] for name in LOSSES}
    return Turns(tuple(ready), tuple(Rotation(value["tour"], value["overlap"], home, **losses) for home in homes), first, months)


def keep(pools: Pools, months: int, reserves: bool) -> Kept:
    """What rotation keeps in every case. Coalitions of one mission rotate alike, so that they are solved once."""
    figures = np.stack([pools.figures[name] for name in TURNING], axis=1)
    return _kept(figures.tobytes(), pools.tiers[0].tobytes(), pools.tiers[1].tobytes(), pools.cases, months, reserves)


@lru_cache(maxsize=64)
def _kept(figures: bytes, shares: bytes, days: bytes, cases: int, months: int, reserves: bool) -> Kept:
    table, parts, ends = (np.frombuffer(array).reshape(cases, -1) for array in (figures, shares, days))
    programme = _Programme()
    found = [
        _keep(_turns(dict(zip(TURNING, map(float, row), strict=True)), share, end, months, reserves), programme)
        for row, share, end in zip(table, parts, ends, strict=True)
    ]
    return Kept(np.array([presence for presence, _ in found]), np.array([holds for _, holds in found]))


def _keep(case: Turns, programme: _Programme) -> tuple[float, str]:
    begins, ends = (sum(float(row[month]) for row in case.ready) for month in (case.first, -1))
    lasting = steady([float(row[-1]) for row in case.ready], case.rotations)
    presence = spared = lasting
    if not lasts(case):
        made_good = False
        if not lasts(case.spared):
            spared, made_good = programme.spared(case)
        presence = spared if made_good else programme.worn(case)
    if presence >= begins * (1.0 - STEADY):
        return presence, "readiness" if begins < ends * (1.0 - STEADY) else "contributors"
    if presence >= lasting * (1.0 - STEADY):
        return presence, "dwell"
    return presence, "losses" if spared >= lasting * (1.0 - STEADY) else "readiness"


def lasts(case: Turns) -> bool:
    """Whether a steady stream of one pool's units, in full after a tour, is the largest presence."""
    (ready, *others), (rotation, *_) = case.ready, case.rotations
    begins = case.first - ceil(rotation.tour) + 1
    if others or begins < 0 or case.months < ceil(rotation.cycle):
        return False
    _, cycle, lost = cohort(rotation, np.arange(len(ready) - begins, dtype=float))
    sent, able = float(ready[-1]) / rotation.cycle, ready[begins:]
    return bool((sent * np.cumsum(cycle) <= able * (1.0 + CLOSE)).all() and (sent * lost <= rotation.refill * able).all())


class _Programme:
    """The programme of `schedule`, by HiGHS itself; each answer is proven by its dual values, or found anew by `schedule`."""

    def __init__(self) -> None:
        import highspy

        class Silent(highspy.Highs):
            """Its first call prints a line, before anybody can ask it not to."""

            def enableCallbacks(self) -> None:  # noqa: N802
                self.setOptionValue("output_flag", False)
                super().enableCallbacks()

        self.solver: Any = Silent()
        for name, value in {"threads": 1, "presolve": "off", "solver": "simplex"}.items():
            self.solver.setOptionValue(name, value)
        self.columns = highspy.MatrixFormat.kColwise
        self.empty = highspy.HighsLp

    def spared(self, case: Turns) -> tuple[float, bool]:
        """The largest presence if every loss is made good, and whether recruits do make good what its sends lose."""
        horizon = case.first + case.months
        parts = cohorts(case.rotations, horizon)
        cycles = np.asarray(block_diag(*(cycle for _, cycle, _ in parts)))
        rows = np.block([[np.ones((case.months, 1)), *(-there[case.first :] for there, _, _ in parts)], [np.zeros((len(cycles), 1)), cycles]])
        values, proven = self._optimum(rows, np.concatenate([np.zeros(case.months), *case.ready]))
        if not proven:
            return case.spared.scheduled().presence, False
        lost = [np.diff(part @ sent, prepend=0.0) for (_, _, part), sent in zip(parts, values[1:].reshape(-1, horizon), strict=True)]
        limit = [rotation.refill * ready for rotation, ready in zip(case.rotations, case.ready, strict=True)]
        return float(values[0]), all((step <= most + CLOSE).all() for step, most in zip(lost, limit, strict=True))

    def worn(self, case: Turns) -> float:
        """The largest presence with what is lost and what recruits make good of it."""
        values, proven = self._optimum(*programme(case.ready, case.rotations, case.first, case.months))
        return float(values[0]) if proven else case.scheduled().presence

    def _optimum(self, rows: Floats, limits: Floats) -> tuple[Floats, bool]:
        """The largest first variable, all at least 0, under rows at most their limits; and whether the dual values prove it."""
        lp, solver = self.empty(), self.solver
        lp.num_row_, lp.num_col_ = rows.shape
        goal = np.eye(1, rows.shape[1])[0]
        lp.col_cost_, lp.row_upper_ = -goal, limits
        lp.col_lower_, lp.col_upper_, lp.row_lower_ = np.zeros(len(goal)), np.full(len(goal), np.inf), np.full(len(rows), -np.inf)
        column, row = np.nonzero(rows.T)
        lp.a_matrix_.format_ = self.columns
        lp.a_matrix_.start_ = np.searchsorted(column, np.arange(len(goal) + 1)).astype(np.int32)
        lp.a_matrix_.index_, lp.a_matrix_.value_ = row.astype(np.int32), rows.T[column, row]
        solver.passModel(lp)
        solver.run()
        found = solver.getSolution()
        values, duals = np.maximum(0.0, found.col_value), np.maximum(0.0, -np.array(found.row_dual))
        feasible = (rows @ values <= limits + CLOSE).all() and (duals @ rows >= goal - CLOSE).all()
        return values, bool(feasible and abs(duals @ limits - values[0]) <= CLOSE)
