"""One programme in several scenarios that decide alike as long as they know alike, and the same as one large programme (the extensive form)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy.sparse import coo_matrix, csc_matrix, csr_matrix, hstack, vstack

from symmachia.errors import PlanError
from symmachia.planner.solving import Programme

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Places = NDArray[np.int64]

OWN = ("cost", "floor", "ceiling", "low", "high")


class Risk(NamedTuple):
    """(1 − weight)·E + weight·CVaR: `weight` of what is minimised is the mean over the worst scenarios, `tail` the part of the probability that
    they are."""

    weight: float = 0.0
    tail: float = 0.1


class Shared(NamedTuple):
    """What several scenarios decide together. `columns[s, j]` and `rows[s, i]` say which column or row of `programme` stands for that of scenario s;
    −1 where it is the scenario's alone."""

    programme: Programme
    columns: Places
    rows: Places


@dataclass(frozen=True, eq=False)
class Uncertain:
    """The scenarios of a programme: all have its matrix; costs, sides and bounds are their own, a row each, and `chance` their probabilities.

    `stage[j]` is when column j is decided; the stage after the last is decided when all is known. `nodes[s, t]` says what is known at stage t of
    scenario s: scenarios with one number there know the same.
    """

    programme: Programme
    cost: Floats
    floor: Floats
    ceiling: Floats
    low: Floats
    high: Floats
    chance: Floats
    stage: Places
    nodes: Places

    @cached_property
    def fingerprint(self) -> str:
        """The same for the same scenarios of the same programme alone."""
        matrix = self.programme.matrix
        parts = (matrix.data, matrix.indices, matrix.indptr, *(getattr(self, name) for name in OWN), self.chance, self.stage, self.nodes)
        found = sha256()
        for part in parts:
            found.update(f"{part.dtype.str} {part.shape} ".encode())
            found.update(part.tobytes())
        return found.hexdigest()

    def alone(self, s: int) -> Programme:
        """One scenario, as if it were certain."""
        return replace(self.programme, **{name: getattr(self, name)[s] for name in OWN})

    @cached_property
    def shared(self) -> Shared:
        """What is decided together: a column once for each node that decides it, a row once for each that decides the last of its columns."""
        of_column = self._nodes_of(self.stage)
        matrix: Any = csr_matrix(self.programme.matrix)
        of_row = self._nodes_of(_last(self.stage, matrix))
        columns, decided = _numbered(of_column)
        rows, held = _numbered(of_row)
        s, i = held[:, 0], held[:, 1]
        picked = matrix[i].tocoo()
        joined = csc_matrix(coo_matrix((picked.data, (picked.row, columns[s[picked.row], picked.col])), shape=(len(held), len(decided))))
        programme = Programme(
            **{name: getattr(self, name)[decided[:, 0], decided[:, 1]] for name in ("cost", "low", "high")},
            **{name: getattr(self, name)[s, i] for name in ("floor", "ceiling")},
            matrix=joined,
            whole=self.programme.whole[decided[:, 1]],
            columns={},
            rows={},
        )
        self._alike(programme, columns, rows)
        return Shared(programme, columns, rows)

    def extensive(self, risk: Risk) -> tuple[Programme, Places]:
        """All scenarios in one programme, and where each column of each scenario stands in it."""
        shared, count = self.shared, len(self.chance)
        matrix: Any = csr_matrix(self.programme.matrix)
        joint = len(shared.programme.cost)
        own = shared.columns < 0
        at = np.where(own, joint - 1 + np.cumsum(own).reshape(own.shape), shared.columns)
        columns = joint + int(own.sum())
        parts, floors, ceilings = [_wider(shared.programme.matrix, columns)], [shared.programme.floor], [shared.programme.ceiling]
        for s in range(count):
            rows = np.flatnonzero(shared.rows[s] < 0)
            found = matrix[rows].tocoo()
            parts.append(coo_matrix((found.data, (found.row, at[s][found.col])), shape=(len(rows), columns)))
            floors.append(self.floor[s, rows])
            ceilings.append(self.ceiling[s, rows])
        weight, tail = risk
        cost = np.zeros(columns)
        np.add.at(cost, at, (1.0 - weight) * self.chance[:, None] * self.cost)
        low, high = np.empty(columns), np.empty(columns)
        low[at], high[at] = self.low, self.high
        whole = np.zeros(columns, dtype=bool)
        whole[at] = self.programme.whole
        body = vstack(parts)
        if weight > 0:
            scenario = np.repeat(np.arange(count), at.shape[1])
            totals = coo_matrix((-self.cost.ravel(), (scenario, at.ravel())), shape=(count, columns))
            beyond = hstack([totals, np.ones((count, 1)), np.eye(count)])
            body = vstack([hstack([body, csr_matrix((sum(map(len, floors)), 1 + count))]), beyond])
            cost = np.concatenate([cost, [weight], weight * self.chance / tail])
            low, high = np.concatenate([low, [-np.inf], np.zeros(count)]), np.concatenate([high, np.full(1 + count, np.inf)])
            whole = np.concatenate([whole, np.zeros(1 + count, dtype=bool)])
            floors.append(np.zeros(count))
            ceilings.append(np.full(count, np.inf))
        return Programme(cost, csc_matrix(body), np.concatenate(floors), np.concatenate(ceilings), low, high, whole, {}, {}), at

    def totals(self, values: Floats) -> Floats:
        """What each scenario comes to."""
        return np.einsum("sj,sj->s", self.cost, values)

    def objective(self, totals: Floats, risk: Risk) -> float:
        """Mean and mean of the worst, weighted."""
        return float((1.0 - risk.weight) * self.chance @ totals + risk.weight * worst(totals, self.chance, risk.tail))

    def _nodes_of(self, stage: Places) -> Places:
        """The node at a stage of each scenario; −1 where no other scenario knows the same, and after the last stage."""
        alike = (self.nodes[:, None] == self.nodes[None]).sum(1) > 1
        nodes = np.concatenate([np.where(alike, self.nodes, -1), np.full((len(self.nodes), 1), -1)], axis=1)
        return nodes[:, stage]

    def _alike(self, joint: Programme, columns: Places, rows: Places) -> None:
        """What is decided together must be the same for all who decide it."""
        for places, names in ((columns, ("cost", "low", "high")), (rows, ("floor", "ceiling"))):
            for name in names:
                mine, theirs = getattr(self, name)[places >= 0], getattr(joint, name)[places[places >= 0]]
                if not np.allclose(mine, theirs, rtol=1e-9, atol=1e-9):
                    raise PlanError("scenarios differ before they can be told apart", fix="let an event take effect when it is known, or later")


def worst(totals: Floats, chance: Floats, tail: float) -> float:
    """The mean over the dearest scenarios, as far as `tail` of the probability goes."""
    order = np.argsort(-totals, kind="stable")
    upto = np.minimum(np.cumsum(chance[order]), tail)
    return float(np.diff(upto, prepend=0.0) @ totals[order] / tail)


def _last(stage: Places, matrix: Any) -> Places:
    """The latest stage of a row's columns."""
    found = np.zeros(matrix.shape[0], dtype=np.int64)
    filled = np.flatnonzero(np.diff(matrix.indptr))
    found[filled] = np.maximum.reduceat(stage[matrix.indices], matrix.indptr[filled])
    return found


def _numbered(nodes: Places) -> tuple[Places, Places]:
    """Each pair of node and place once, numbered; and for each number a scenario and a place that have it."""
    places = np.full(nodes.shape, -1)
    s, j = np.nonzero(nodes >= 0)
    _, first, number = np.unique(nodes[s, j] * nodes.shape[1] + j, return_index=True, return_inverse=True)
    places[s, j] = number
    return places, np.stack([s[first], j[first]], axis=1)


def _wider(matrix: Any, columns: int) -> coo_matrix:
    found = matrix.tocoo()
    return coo_matrix((found.data, (found.row, found.col)), shape=(matrix.shape[0], columns))
