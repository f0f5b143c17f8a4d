"""A linear programme as arrays, solved by HiGHS and certified before any number of it is shown."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csc_matrix, csr_matrix

from symmachia.errors import PlanError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LOOSER = (1e-7, 1e-6, 1e-5)
CLOSE = 1e-6
"""Largest violation, relative to the size of what is violated, and largest gap to the bound, with which a plan is shown."""

WHOLE = 5e-4
"""Gap to the bound, relative to the objective, at which whole numbers are good enough."""


@dataclass(frozen=True, eq=False)
class Programme:
    """min cost·x over floor ≤ matrix·x ≤ ceiling, low ≤ x ≤ high. `columns` and `rows` say where each named variable and constraint stands; −1 where
    it has no cell."""

    cost: Floats
    matrix: Any
    floor: Floats
    ceiling: Floats
    low: Floats
    high: Floats
    whole: NDArray[np.bool_]
    columns: Mapping[str, NDArray[np.int64]]
    rows: Mapping[str, NDArray[np.int64]]

    def least(self, name: str) -> Programme:
        """The same rows, with one variable to be made least instead."""
        cost = np.zeros_like(self.cost)
        cost[self.columns[name]] = 1.0
        return replace(self, cost=cost)

    def limited(self, name: str, most: float | Floats) -> Programme:
        """The same programme with other upper bounds on one variable."""
        high, at = self.high.copy(), self.columns[name]
        high[at[at >= 0]] = np.broadcast_to(most, at.shape)[at >= 0]
        return replace(self, high=high)

    def raised(self, name: str, by: float | Floats) -> Programme:
        """The same programme with both sides of the rows of one name moved up."""
        at = self.rows[name]
        more = np.zeros_like(self.floor)
        more[at[at >= 0]] = np.broadcast_to(by, at.shape)[at >= 0]
        return replace(self, floor=self.floor + more, ceiling=self.ceiling + more)

    def in_whole(self, name: str, cells: NDArray[np.bool_]) -> Programme:
        """The same programme with some cells of one variable in whole numbers."""
        at, whole = self.columns[name], self.whole.copy()
        whole[at[(at >= 0) & cells]] = True
        return replace(self, whole=whole)

    @classmethod
    def of(cls, model: Any) -> Programme:
        """The programme that linopy wrote. Its labels are not rows: they are looked up in the order in which the matrix holds them."""
        found = model.matrices
        sense, side = np.asarray(found.sense), np.asarray(found.b)
        columns, rows = _places(found.vlabels), _places(found.clabels)
        return cls(
            cost=found.c,
            matrix=csc_matrix(found.A),
            floor=np.where(sense == "<", -np.inf, side),
            ceiling=np.where(sense == ">", np.inf, side),
            low=found.lb,
            high=found.ub,
            whole=found.vtypes != "C",
            columns={name: columns[model.variables[name].labels.to_numpy()] for name in model.variables},
            rows={name: rows[model.constraints[name].labels.to_numpy()] for name in model.constraints},
        )


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was checked of a solution, by our own arithmetic on the matrix: the largest relative violation of a row or bound, the objective, a bound
    on it from the dual values alone, and the largest dual value, relative to its terms, on the side of a row or variable that has no bound."""

    objective: float
    bound: float
    violation: float
    dual_violation: float

    @property
    def gap(self) -> float:
        """Between objective and bound, relative to the objective."""
        return abs(self.objective - self.bound) / max(1.0, abs(self.objective))

    @property
    def worst(self) -> float:
        """The largest of violations and gap."""
        return max(self.violation, self.dual_violation, self.gap)


UNSOLVED = Certificate(np.nan, np.nan, np.inf, np.inf)


@dataclass(frozen=True, eq=False)
class Solution:
    """Values of the variables and dual values of the constraints by name, 0 where there is no cell, and the certificate; `flat` are all values in the
    programme's own order."""

    values: Mapping[str, Floats]
    duals: Mapping[str, Floats]
    certificate: Certificate
    basis: Any = None
    flat: Floats = field(default_factory=lambda: np.zeros(0))


def solve(programme: Programme, basis: Any = None) -> Solution:
    """Solve a programme, from the basis of a like one where there is one. What is not optimal, not feasible or not proven raises: no figure of it is
    shown."""
    solver = highs(programme)
    if basis is not None:
        solver.setBasis(basis)
    solver.run()
    status = solver.modelStatusToString(solver.getModelStatus())
    if status != "Optimal":
        raise PlanError(f"the solver ended with {status!r}", fix="shortfalls are priced, so a plan exists: look for an input of absurd size")
    found = solver.getSolution()
    values, duals = np.clip(found.col_value, programme.low, programme.high), np.array(found.row_dual)
    certificate = certify(programme, values, duals)
    if not certificate.worst <= CLOSE:
        raise PlanError(f"the solver's answer is not proven: {certificate}", fix="look for inputs that differ by more than ten orders of magnitude")
    return Solution(
        {name: spread(places, values) for name, places in programme.columns.items()},
        {name: spread(places, duals) for name, places in programme.rows.items()},
        certificate,
        solver.getBasis(),
        values,
    )


def solve_whole(programme: Programme, seconds: float) -> Solution:
    """Solve with some variables in whole numbers, to a small gap or as far as the time goes.

    The bound is the solver's; what is shown is feasible by our own arithmetic, and proven the least for these whole numbers. They have no dual
    values: those of fractions stand in.
    """
    import highspy

    fractions, solver = solve(programme), highs(programme)
    at = np.flatnonzero(programme.whole).astype(np.int32)
    solver.changeColsIntegrality(len(at), at, np.full(len(at), highspy.HighsVarType.kInteger))
    solver.setOptionValue("mip_rel_gap", WHOLE)
    solver.setOptionValue("time_limit", float(seconds))
    solver.run()
    if solver.getInfo().primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        raise PlanError(f"no plan in whole units was found within {seconds:g} seconds", fix="allow more, or plan in fractions of units")
    low, high = programme.low.copy(), programme.high.copy()
    low[at] = high[at] = np.round(np.array(solver.getSolution().col_value)[at])
    found = solve(replace(programme, low=low, high=high), fractions.basis)
    bound = max(float(solver.getInfo().mip_dual_bound), fractions.certificate.bound)
    proof = replace(found.certificate, bound=bound, violation=violation(programme, found.flat))
    if not (proof.violation <= CLOSE and bound <= proof.objective + CLOSE * max(1.0, abs(bound))):
        raise PlanError(f"the solver's answer is not proven: {proof}", fix="look for inputs that differ by more than ten orders of magnitude")
    return replace(found, duals=fractions.duals, certificate=proof)


def run(solver: Any) -> str:
    """Solve on from where a solver stands; where that loses its way, from the start, and then less strictly: a point that another solution gave may
    miss a limit by its rounding. Returns the status."""
    solver.run()
    for tolerance in LOOSER:
        if solver.modelStatusToString(solver.getModelStatus()) == "Optimal":
            break
        solver.clearSolver()
        solver.setOptionValue("primal_feasibility_tolerance", tolerance)
        solver.run()
        solver.setOptionValue("primal_feasibility_tolerance", LOOSER[0])
    return solver.modelStatusToString(solver.getModelStatus())


def highs(programme: Programme) -> Any:
    """HiGHS with the programme in it, silent and on one thread."""
    import highspy

    class Silent(highspy.Highs):
        """Its first call prints a line, before anybody can ask it not to."""

        def enableCallbacks(self) -> None:  # noqa: N802
            self.setOptionValue("output_flag", False)
            super().enableCallbacks()

    solver = Silent()
    solver.setOptionValue("threads", 1)
    lp = highspy.HighsLp()
    lp.num_row_, lp.num_col_ = programme.matrix.shape
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = programme.cost, programme.low, programme.high
    lp.row_lower_, lp.row_upper_ = programme.floor, programme.ceiling
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = programme.matrix.indptr, programme.matrix.indices, programme.matrix.data
    solver.passModel(lp)
    return solver


def certify(programme: Programme, values: Floats, duals: Floats) -> Certificate:
    """Check a solution by weak duality.

    For any y, the least of (c − Aᵀy)·x over the box of x plus the least of y·r over the box of the rows is a bound on the optimum. A slope towards a
    side without a bound would make it −∞; it counts as 0 there, and how large it is beside its terms is told.
    """
    bound, wrong = dual_bound(programme, duals, csr_matrix(programme.matrix.T))
    return Certificate(float(programme.cost @ values), bound, violation(programme, values), wrong)


def dual_bound(programme: Programme, duals: Floats, across: Any) -> tuple[float, float]:
    """The bound that dual values give, and the largest slope, relative to its terms, that it leaves out. `across` is the matrix, turned."""
    columns, lost = least(programme.cost - across @ duals, programme.low, programme.high)
    rows, missed = least(duals, programme.floor, programme.ceiling)
    at = np.flatnonzero(lost)
    terms = 1.0 + np.abs(programme.cost[at]) + abs(across[at]) @ np.abs(duals)
    return columns + rows, float(max(np.max(np.abs(lost[at]) / terms, initial=0.0), np.max(np.abs(missed) / (1.0 + np.abs(duals)), initial=0.0)))


def violation(programme: Programme, values: Floats) -> float:
    """The largest violation of a row or bound, relative to the size of what is in it."""
    rows = programme.matrix @ values
    size = 1.0 + abs(programme.matrix) @ np.abs(values)
    return float(max(
        np.max(np.maximum(programme.floor - rows, rows - programme.ceiling) / size, initial=0.0),
        np.max(np.maximum(programme.low - values, values - programme.high) / (1.0 + np.abs(values)), initial=0.0),
    ))  # fmt: skip


def least(slope: Floats, low: Floats, high: Floats) -> tuple[float, Floats]:
    """The least of slope·x over a box, and the slopes towards sides where the box is open, which are left out of it."""
    side = np.where(slope > 0, low, high)
    closed = np.isfinite(side)
    return float(np.sum(slope[closed] * side[closed])), np.where(closed, 0.0, slope)


def _places(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where each label of linopy stands among the rows or columns; −1 for the label −1 of an absent cell."""
    places = np.full(int(labels.max(initial=-1)) + 2, -1, dtype=np.int64)
    places[labels] = np.arange(len(labels))
    return places


def spread(places: NDArray[np.int64], values: Floats) -> Floats:
    """Values at the cells of a variable or constraint, 0 where there is none."""
    return np.where(places >= 0, values[places], 0.0)
