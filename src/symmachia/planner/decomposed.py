"""The L-shaped method with a cut for each scenario (Van Slyke & Wets 1969; Birge & Louveaux 1988), stabilised in-out (Ben-Ameur & Neto 2007).

The master decides what scenarios share, and knows what follows from it by cuts alone: for any dual values y of what a scenario decides alone,
Q(x) ≥ y·(side − T·x) + least of (c − Wᵀy)·z over the box of z. This holds for any y, so the lower bound rests on our own arithmetic, not on the
solver's word. What is decided alone must be possible whatever is shared (relatively complete recourse).
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy.sparse import csc_matrix, csr_matrix, hstack, identity, vstack

from symmachia.errors import PlanError
from symmachia.planner.scenarios import Risk
from symmachia.planner.solving import CLOSE, UNSOLVED, Certificate, Programme, certify, dual_bound, highs, least, run, violation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from symmachia.planner.scenarios import Uncertain

    Floats = NDArray[np.float64]
    Places = NDArray[np.int64]

BETWEEN = 0.5
"""How far from the incumbent towards the master's answer the next point lies."""
PATIENCE = 3
"""Rounds in which bounds hardly move before the master's own answer is taken."""
STALLED = 60
"""Rounds without a smaller gap after which it is given up: rounding has eaten what is left."""
HANDY = 100.0
SOLVERS = 48
"""Most solvers of one kind in one place: each takes some tens of megabytes."""
ROUGH = 1e-5
"""Largest relative slope that a bound may leave out: a tenth of the gap that is asked."""
IDLE = 4
"""Rounds after which a cut that does not bind is dropped."""
GROUPS = 40
"""Most cuts a round where risk is neutral: of more scenarios, neighbours share theirs, or the master would take longer than they do."""


class Cut(NamedTuple):
    """Q(x) ≥ base + slope·x of one scenario, over what it shares; Q, and its own decisions, at the point where the cut was made. `wrong` is the
    largest relative slope of the dual values towards a side without a bound, which the cut leaves out."""

    base: float
    slope: Floats
    value: float
    own: Floats
    wrong: float


class State(NamedTuple):
    """Where the method stands: rounds, bounds, and the gap between them relative to the upper one less what no decision changes."""

    rounds: int
    lower: float
    upper: float
    gap: float


class Known(NamedTuple):
    """A cut as the master has it, of one scenario or of the mean of a group."""

    group: int
    places: Places
    slope: Floats
    base: float


@dataclass(frozen=True, eq=False)
class Found:
    """The best decisions found, `values[s, j]`, between bounds. `proven` when the gap is no larger than was asked."""

    values: Floats
    state: State
    proven: bool
    violation: float


class _Cell(NamedTuple):
    """What a scenario decides alone: rows that what is shared moves, and by how much."""

    programme: Programme
    moved: NDArray[np.int32]
    by: csr_matrix
    places: Places
    across: csr_matrix
    solver: Any


class Worker:
    """Scenarios that are evaluated in one place, each by a solver that goes on from where it stands; where scenarios are many, those that decide the
    same columns alone take turns at one, each from its own basis. All begin where the first of those that decide the same begins, wherever that is
    evaluated, so that answers do not depend on how scenarios are spread."""

    def __init__(self, uncertain: Uncertain, scenarios: Sequence[int]) -> None:
        self.uncertain = uncertain
        alike = [own.tobytes() for own in uncertain.shared.columns < 0]
        self.first = {s: alike.index(alike[s]) for s in scenarios}
        self.cells: dict[int, _Cell] = {}
        self.bases: dict[int, Any] = {}
        self.turn: dict[int, int] = {}
        for turn, s in enumerate(scenarios):
            like = next((self.cells[other] for other in self.cells if self.first[other] == self.first[s]), None)
            solver = next((self.cells[scenarios[other]].solver for other in range(turn % SOLVERS, turn, SOLVERS)
                           if self.first[scenarios[other]] == self.first[s]), None)  # fmt: skip
            self.cells[s] = _cell(uncertain, s, like, solver)

    def evaluate(self, x: Floats) -> dict[int, Cut]:
        """What each scenario comes to when x is decided together, and the cut there."""
        return {s: self._cut(s, x) for s in self.cells}

    def _cut(self, s: int, x: Floats) -> Cut:
        programme, moved, by, _, across, solver = self.cells[s]
        self._take_up(s, x)
        _move(self.cells[s], x)
        status = run(solver)
        if status != "Optimal":
            raise PlanError(
                f"what a scenario decides alone ended with {status!r}", fix="shortfalls are priced, so a plan exists: look for absurd inputs"
            )
        self.bases[s] = solver.getBasis()
        found = solver.getSolution()
        own, duals = np.clip(np.array(found.col_value), programme.low, programme.high), np.array(found.row_dual)
        base, wrong = dual_bound(programme, duals, across)
        return Cut(base, -(by.T @ duals[moved]), float(programme.cost @ own), own, wrong)

    def _take_up(self, s: int, x: Floats) -> None:
        """The solver as this scenario left it; the first time, as the first of those that decide the same leaves its own."""
        programme, solver = self.cells[s].programme, self.cells[s].solver
        if self.turn.get(id(solver)) == s:
            return
        if id(solver) in self.turn:
            rows, columns = (np.arange(size, dtype=np.int32) for size in programme.matrix.shape)
            solver.changeRowsBounds(len(rows), rows, programme.floor, programme.ceiling)
            solver.changeColsBounds(len(columns), columns, programme.low, programme.high)
            solver.changeColsCost(len(columns), columns, programme.cost)
        self.turn[id(solver)] = s
        first = self.first[s]
        if s not in self.bases and first != s:
            if first not in self.bases:
                self.bases[first] = _begun(_cell(self.uncertain, first, self.cells[s], None), x)
            self.bases[s] = self.bases[first]
        if s in self.bases:
            solver.setBasis(self.bases[s])


def _cell(uncertain: Uncertain, s: int, like: _Cell | None, solver: Any) -> _Cell:
    """What scenario s decides alone; matrices are those of a like scenario where there is one."""
    shared = uncertain.shared
    own, rows, mine = shared.columns[s] < 0, np.flatnonzero(shared.rows[s] < 0), uncertain.alone(s)
    kept = np.flatnonzero(own)
    if like:
        inside, moved, by, across = like.programme.matrix, like.moved, like.by, like.across
    else:
        part: Any = csr_matrix(uncertain.programme.matrix)[rows]
        inside, outside = csc_matrix(part[:, kept]), part[:, np.flatnonzero(~own)]
        moved = np.flatnonzero(np.diff(outside.indptr)).astype(np.int32)
        by, across = outside[moved], csr_matrix(inside.T)
    programme = Programme(mine.cost[kept], inside, mine.floor[rows], mine.ceiling[rows], mine.low[kept], mine.high[kept], mine.whole[kept], {}, {})
    return _Cell(programme, moved, by, shared.columns[s][~own], across, solver or highs(programme))


def _begun(cell: _Cell, x: Floats) -> Any:
    """The basis that a scenario has at a point when it starts from nothing."""
    _move(cell, x)
    run(cell.solver)
    return cell.solver.getBasis()


def _move(cell: _Cell, x: Floats) -> None:
    """Set what is decided together."""
    programme, moved, shift = cell.programme, cell.moved, cell.by @ x[cell.places]
    cell.solver.changeRowsBounds(len(moved), moved, programme.floor[moved] - shift, programme.ceiling[moved] - shift)


@contextmanager
def workers(uncertain: Uncertain, count: int, client: Any = None) -> Iterator[Callable[[Floats], dict[int, Cut]]]:
    """Yields a function that evaluates every scenario at a point: in threads here, or where a dask client has its workers."""
    hands = max(1, min(count, len(uncertain.chance)))
    size = (uncertain.shared.columns < 0).sum(1)
    parts: list[list[int]] = [[] for _ in range(hands)]
    for s in np.argsort(-size, kind="stable"):
        min(parts, key=lambda part: sum(size[part])).append(int(s))
    if client:
        far = client.scatter(uncertain, broadcast=True)
        actors = [client.submit(Worker, far, sorted(part), actor=True, pure=False).result() for part in parts]
        yield lambda x: _merged([one.result() for one in [actor.evaluate(x) for actor in actors]])
        return
    made = [Worker(uncertain, sorted(part)) for part in parts]
    with ThreadPoolExecutor(hands) as pool:
        yield lambda x: _merged(pool.map(lambda one: one.evaluate(x), made))


def _merged(found: Any) -> dict[int, Cut]:
    return {s: cut for part in found for s, cut in part.items()}


class Master:
    """What is decided together, and a variable θ for what follows on average in each group of scenarios; with risk, where each scenario is a group,
    also η, and what each comes to beyond it. θ is counted in a unit in which it is a handy number: the solver's tolerances are absolute."""

    def __init__(self, uncertain: Uncertain, groups: Any, risk: Risk, low: Floats, high: Floats) -> None:
        chance, shared = uncertain.chance, uncertain.shared
        count = groups.shape[0]
        joint, at = shared.programme, shared.columns >= 0
        scenario, place = np.nonzero(at)[0], shared.columns[at]
        self.size = size = len(joint.cost)
        costs = csr_matrix((uncertain.cost[at], (scenario, place)), shape=(len(chance), size))
        floors = groups @ np.array([_least_alone(uncertain, s) for s in range(len(chance))])
        odds = (groups > 0) @ chance
        self.unit = unit = max(1.0, np.abs(floors[np.isfinite(floors)]).max(initial=0.0) / HANDY)
        weight, tail = risk
        cost = np.concatenate([(1.0 - weight) * (chance @ costs), (1.0 - weight) * unit * odds])
        bounds = np.concatenate([low, floors / unit]), np.concatenate([high, np.full(count, np.inf)])
        matrix, floor, ceiling = hstack([joint.matrix, csr_matrix((joint.matrix.shape[0], count))]), joint.floor, joint.ceiling
        if weight > 0:
            cost = np.concatenate([cost, [weight * unit], weight * unit * chance / tail])
            bounds = np.concatenate([bounds[0], [-np.inf], np.zeros(count)]), np.concatenate([bounds[1], np.full(1 + count, np.inf)])
            beyond = hstack([-costs / unit, -identity(count), np.ones((count, 1)), identity(count)])
            matrix = vstack([hstack([matrix, csr_matrix((len(floor), 1 + count))]), beyond])
            floor, ceiling = np.concatenate([floor, np.zeros(count)]), np.concatenate([ceiling, np.full(count, np.inf)])
        self.programme = Programme(cost, csc_matrix(matrix), floor, ceiling, *bounds, np.zeros(len(cost), dtype=bool), {}, {})
        self.solver = highs(self.programme)
        self.cuts: list[Known] = []
        self.idle = np.zeros(0, dtype=int)
        self.answered: tuple[tuple[Known, ...], Floats, Floats] | None = None

    def add(self, cuts: Sequence[Known]) -> None:
        """Tell it what follows."""
        indices, values, starts = self._rows(cuts)
        base, most = np.array([cut.base for cut in cuts]) / self.unit, np.full(len(cuts), np.inf)
        self.solver.addRows(len(cuts), base, most, len(indices), starts, indices, values)
        self.cuts += cuts
        self.idle = np.concatenate([self.idle, np.zeros(len(cuts), dtype=int)])

    def _rows(self, cuts: Sequence[Known]) -> tuple[NDArray[np.int32], Floats, NDArray[np.int32]]:
        """Columns and coefficients of θ − slope·x ≥ base, in the unit of θ, and where each cut begins."""
        places = np.concatenate([np.append(cut.places, self.size + cut.group) for cut in cuts]).astype(np.int32)
        slopes = np.concatenate([np.append(-cut.slope / self.unit, 1.0) for cut in cuts])
        return places, slopes, np.cumsum([0] + [len(cut.places) + 1 for cut in cuts[:-1]]).astype(np.int32)

    def answer(self) -> tuple[Floats, float]:
        """The best shared decisions as far as the cuts know, and what that comes to. Cuts that have not bound for a while are dropped."""
        values, duals = self._solved()
        objective = float(self.solver.getObjectiveValue())
        fixed = len(self.programme.floor)
        self.idle = np.where(np.abs(duals[fixed:]) > 0, 0, self.idle + 1)
        gone = np.flatnonzero(self.idle > IDLE)
        if len(gone):
            self.solver.deleteRows(len(gone), (fixed + gone).astype(np.int32))
            self.cuts = [cut for cut, idle in zip(self.cuts, self.idle, strict=True) if idle <= IDLE]
            duals = np.delete(duals, fixed + gone)
            self.idle = self.idle[self.idle <= IDLE]
        self.answered = tuple(self.cuts), values, duals
        return values[: self.size], objective

    def _solved(self) -> tuple[Floats, Floats]:
        status = run(self.solver)
        if status != "Optimal":
            raise PlanError(f"what scenarios decide together ended with {status!r}", fix="look for an input of absurd size")
        found = self.solver.getSolution()
        return np.array(found.col_value), np.array(found.row_dual)

    def bound(self) -> float:
        """The least that any decisions come to, from the dual values of the last answer alone. Where these are not right, since over many rounds the
        solver may lose its way and not see it, from those of a solver that begins anew."""
        proof = self._proof() if self.answered else UNSOLVED
        if not proof.dual_violation <= ROUGH:
            self.solver.clearSolver()
            self.answered = tuple(self.cuts), *self._solved()
            proof = self._proof()
        if not proof.dual_violation <= ROUGH:
            raise PlanError(f"the solver's answer is not proven: {proof}", fix="look for inputs that differ by more than ten orders of magnitude")
        return proof.bound

    def _proof(self) -> Certificate:
        programme, (cuts, values, duals) = self.programme, self.answered or ((), np.zeros(0), np.zeros(0))
        known = csr_matrix((len(cuts), len(programme.cost)))
        if cuts:
            places, slopes, starts = self._rows(cuts)
            known = csr_matrix((slopes, places, np.append(starts, len(places))), shape=known.shape)
        bases = np.array([cut.base for cut in cuts]) / self.unit
        floor, ceiling = np.append(programme.floor, bases), np.append(programme.ceiling, np.full(len(cuts), np.inf))
        whole = replace(programme, matrix=csc_matrix(vstack([programme.matrix, known])), floor=floor, ceiling=ceiling)
        return certify(whole, values, duals)


def _least_alone(uncertain: Uncertain, s: int) -> float:
    own = uncertain.shared.columns[s] < 0
    bound, open_side = least(uncertain.cost[s, own], uncertain.low[s, own], uncertain.high[s, own])
    return bound if not open_side.any() else -np.inf


class Decomposition:
    """Scenarios that are solved together, and asked several questions: cuts stay true whatever the probabilities, the weight of risk and the bounds
    on what is decided together."""

    def __init__(self, uncertain: Uncertain, evaluate: Callable[[Floats], dict[int, Cut]]) -> None:
        self.uncertain, self.evaluate = uncertain, evaluate
        shared = uncertain.shared
        self.places = [shared.columns[s][shared.columns[s] >= 0] for s in range(len(uncertain.chance))]
        self.known: list[Known] = []
        self.groups: Any = None

    def expected(self, x: Floats) -> tuple[Floats, dict[int, Cut]]:
        """What each scenario comes to under shared decisions; the cuts there are kept."""
        cuts = self.evaluate(x)
        wrong = max(cut.wrong for cut in cuts.values())
        if not wrong <= ROUGH:
            raise PlanError(
                f"the solver's dual values are off by {wrong:.0e}", fix="look for inputs that differ by more than ten orders of magnitude"
            )
        cost, columns = self.uncertain.cost, self.uncertain.shared.columns
        totals = np.array([cost[s][columns[s] >= 0] @ x[self.places[s]] + cuts[s].value for s in range(len(cost))])
        return totals, cuts

    def solve(
        self, *, chance: Floats | None = None, risk: Risk | None = None, low: Floats | None = None, high: Floats | None = None,
        start: Floats | None = None, since: State | None = None, gap: float = 1e-4, tell: Callable[[State, Floats | None], object] | None = None,
    ) -> Found:  # fmt: skip
        """The best decisions to within a gap, from `start` where it may be decided; `since` is how far an earlier search came whose cuts are known.
        `tell` hears after each round how far it is and what is best so far. Ctrl-C ends it with that."""
        risk = risk or Risk()
        uncertain = self.uncertain if chance is None else replace(self.uncertain, chance=chance)
        joint = uncertain.shared.programme
        low, high = joint.low if low is None else low, joint.high if high is None else high
        groups = _groups(uncertain.chance, risk)
        if self.groups is not None and (groups.shape != self.groups.shape or (groups != self.groups).nnz):
            self.known = []
        self.groups, master = groups, Master(uncertain, groups, risk, low, high)
        if self.known:
            master.add(self.known)
        fixed = uncertain.objective(np.array([least(*row)[0] for row in zip(uncertain.cost, uncertain.low, uncertain.high, strict=True)]), risk)
        rounds, lower = (since.rounds, since.lower) if since else (0, -np.inf)
        upper, centre, best, still = np.inf, None, None, 0
        gaps = [np.inf]
        point: Floats | None = start if start is not None and _within(joint, low, high, start) else None

        def now() -> State:
            return State(rounds, lower, upper, (upper - lower) / max(1.0, abs(upper - fixed)))

        def met() -> bool:
            """Whether the bounds are near enough, by the proof as well."""
            nonlocal lower
            if centre is None or now().gap > gap:
                return False
            lower = min(lower, master.bound())
            return now().gap <= gap * (1.0 + CLOSE)

        try:
            while not met() and len(gaps) - int(np.argmin(gaps)) <= STALLED:
                if point is None:
                    answer, bound = master.answer()
                    still = 0 if bound > lower + 0.01 * abs(upper - lower) else still + 1
                    lower = max(lower, bound)
                    if met():
                        break
                    point = answer if centre is None or still > PATIENCE else centre + BETWEEN * (answer - centre)
                point = np.clip(point, low, high)
                totals, cuts = self.expected(point)
                master.add(self._joined(cuts, groups))
                self.known = master.cuts
                much = uncertain.objective(totals, risk)
                if much < upper and _within(joint, low, high, point):
                    upper, centre, best = much, point, cuts
                rounds += 1
                gaps.append(now().gap)
                point = None
                if tell:
                    tell(now(), centre)
        except KeyboardInterrupt:
            pass
        if centre is None or best is None:
            raise KeyboardInterrupt
        values = self._spread(centre, best)
        lower = min(lower, master.bound()) if np.isfinite(lower) else lower
        return Found(values, now(), now().gap <= gap * (1.0 + CLOSE), _violation(uncertain, values))

    def unless_dearer(self, found: Found, x: Floats, risk: Risk, gap: float) -> Found:
        """Other shared decisions in place of those found, where they cost no more than the gap leaves open."""
        uncertain, joint = self.uncertain, self.uncertain.shared.programme
        totals, cuts = self.expected(x)
        upper = uncertain.objective(totals, risk)
        apart = (upper - found.state.lower) * found.state.gap / max(1e-300, found.state.upper - found.state.lower)
        if apart > gap or not _within(joint, joint.low, joint.high, x):
            return found
        values = self._spread(x, cuts)
        return replace(found, values=values, state=found.state._replace(upper=upper, gap=apart), violation=_violation(uncertain, values))

    def _joined(self, cuts: dict[int, Cut], groups: Any) -> list[Known]:
        """One cut a group: the mean of those of its scenarios."""
        found = []
        for group in range(groups.shape[0]):
            within = slice(groups.indptr[group], groups.indptr[group + 1])
            scenarios, weights = groups.indices[within], groups.data[within]
            if len(scenarios) == 1:
                found.append(Known(group, self.places[scenarios[0]], cuts[scenarios[0]].slope, cuts[scenarios[0]].base))
                continue
            places = np.unique(np.concatenate([self.places[s] for s in scenarios]))
            slope = np.zeros(len(places))
            for s, weight in zip(scenarios, weights, strict=True):
                slope[np.searchsorted(places, self.places[s])] += weight * cuts[s].slope
            found.append(Known(group, places, slope, float(sum(weight * cuts[s].base for s, weight in zip(scenarios, weights, strict=True)))))
        return found

    def _spread(self, x: Floats, cuts: dict[int, Cut]) -> Floats:
        columns = self.uncertain.shared.columns
        values = np.zeros(columns.shape)
        values[columns >= 0] = x[columns[columns >= 0]]
        for s, cut in cuts.items():
            values[s, columns[s] < 0] = cut.own
        return values


def _groups(chance: Floats, risk: Risk) -> Any:
    """The weight of each scenario in its group: a group each, or where they are many and risk is neutral, neighbours together by their chances."""
    count = len(chance)
    group = np.arange(count) if risk.weight > 0 or count <= GROUPS else np.arange(count) * GROUPS // count
    whole = np.bincount(group, chance)[group]
    alike = 1.0 / np.bincount(group)[group]
    weights = np.divide(chance, whole, out=alike, where=whole > 0)
    found = csr_matrix((weights, (group, np.arange(count))))
    found.eliminate_zeros()
    return found


def _within(joint: Programme, low: Floats, high: Floats, x: Floats) -> bool:
    return violation(replace(joint, low=low, high=high), x) <= CLOSE


def _violation(uncertain: Uncertain, values: Floats) -> float:
    """The largest relative violation of a row or bound in any scenario."""
    return max(violation(uncertain.alone(s), values[s]) for s in range(len(values)))
