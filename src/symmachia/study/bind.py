"""Binding a study to a baseline: names become positions, paths become cells. Whatever does not fit is said here, and nothing has run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from symmachia.errors import StudyError, nearest
from symmachia.lifetime import for_life
from symmachia.model.inputs import UNCHOSEN
from symmachia.model.outcomes import ALL, FORETOLD, OUTCOMES
from symmachia.model.structure import BRIGADES, FOLLOWED, LEDGER, Setting
from symmachia.study.contingency import with_contingency
from symmachia.study.held import held_cells, places, unpatched, with_held
from symmachia.study.members import with_members
from symmachia.study.strategy import placed
from symmachia.study.uncertainty import CODES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.baseline.table import Baseline
    from symmachia.model.structure import Structure
    from symmachia.study.contingency import Contingency
    from symmachia.study.members import Framework
    from symmachia.study.strategy import Change, Strategy
    from symmachia.study.study import Measure, Study
    from symmachia.study.uncertainty import Uncertainty

Patches = tuple[tuple[str, "NDArray[np.int64]", "NDArray[np.float64]"], ...]


@dataclass(frozen=True, eq=False)
class BoundStrategy:
    """A strategy with its patches as (input, flat cells, values in natural units), each beside the change that it comes from. A later one counts."""

    name: str
    setting: Setting
    patches: Patches
    changes: tuple[Change, ...]


@dataclass(frozen=True, eq=False)
class BoundCells:
    """Every uncertain cell in natural units: its input and flat place in it, the column of the draws that it follows, its distribution."""

    inputs: tuple[str, ...]
    flat: NDArray[np.int64]
    column: NDArray[np.int64]
    code: NDArray[np.int64]
    low: NDArray[np.float64]
    mode: NDArray[np.float64]
    high: NDArray[np.float64]
    first: NDArray[np.int64]
    length: NDArray[np.int64]
    options: NDArray[np.float64]
    cumulative: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Bound:
    """A study that fits its baseline. `measures[q]` holds the outcome's code, capability, view, basis, year, member, category, presence and
    preset; −1 is all or none."""

    study: Study
    baseline: Baseline
    strategies: tuple[BoundStrategy, ...]
    cells: BoundCells
    columns: tuple[str, ...]
    measures: NDArray[np.int64]
    measure_names: tuple[str, ...]


def bind(study: Study, baseline: Baseline) -> Bound:
    """Fit a study to a baseline, in which it may redefine frameworks. What does not hang on the inputs that are held is found once."""
    baseline = _ground(baseline, study.frameworks, study.contingency) if study.frameworks or study.contingency else baseline
    structure = baseline.structure
    if study.horizon != structure.horizon:
        raise StudyError(f"the study ends in {study.horizon}, the baseline in {structure.horizon}", where=study.where, fix="let them agree")
    bases = _bases(study, structure)
    cells, columns = _cells(baseline, study.uncertainties)
    held = places(study.held, structure)
    if held:
        cells, baseline = held_cells(cells, held, structure), with_held(baseline, held)
    strategies = tuple(_strategy(study, strategy, baseline, bases) for strategy in study.strategies)
    _disjoint(study, strategies, cells)
    unpatched(held, strategies)
    _chosen(study, strategies, {*cells.inputs, *held}, structure)
    measures = np.array([_measure(measure, structure, bases) for measure in study.measures], dtype=np.int64).reshape(-1, 9)
    return Bound(study, baseline, strategies, cells, columns, measures, tuple(measure.call for measure in study.measures))


@for_life(8)
def _ground(baseline: Baseline, frameworks: tuple[Framework, ...], contingency: Contingency | None) -> Baseline:
    """The baseline with the frameworks and the theatre of a study."""
    baseline = with_members(baseline, frameworks) if frameworks else baseline
    return with_contingency(baseline, contingency) if contingency else baseline


SUPPORT = "replace_us"
"""By today's level with the leading ally in, a campaign judges what supports its brigades."""


def _full(basis: str, study: Study) -> str:
    return basis if ":" in basis else f"{basis}:{study.scope}"


def _bases(study: Study, structure: Structure) -> tuple[str, ...]:
    """The bases that the study reports, then those that only a plan follows."""
    wanted = [*study.bases, *(basis for strategy in study.strategies for basis in strategy.plan_bases), *([SUPPORT] if study.contingency else [])]
    found = tuple(dict.fromkeys(_full(basis, study) for basis in wanted))
    for basis in found:
        scope = basis.partition(":")[2]
        if scope not in structure.scopes:
            raise StudyError(f"there is no scope {scope!r}", where=study.where, fix=nearest(scope, structure.scopes))
    return found


FOLLOWING = ("plan_orders", "plan_until_exit")
"""A strategy that states one of these follows a plan, be it that nothing is ordered."""


def _strategy(study: Study, strategy: Strategy, baseline: Baseline, bases: tuple[str, ...]) -> BoundStrategy:
    structure = baseline.structure
    if strategy.plan_view not in structure.view_names:
        raise StudyError(f"there is no view {strategy.plan_view!r}", where=strategy.where, fix=nearest(strategy.plan_view, structure.view_names))
    changed = placed(structure, strategy)
    changes = tuple(change for change, _ in changed)
    plan = study.bases[:1] if study.comparison == "equal_adequacy" else strategy.plan_bases
    setting = Setting(
        bases=tuple((basis.partition(":")[0], structure.scopes.index(basis.partition(":")[2])) for basis in bases),  # pyright: ignore[reportArgumentType]
        plan_view=structure.view_names.index(strategy.plan_view),
        plan_bases=tuple(bases.index(_full(basis, study)) for basis in plan),
        sustaining=study.sustaining,
        allocation=FOLLOWED if any(change.path.name in FOLLOWING for change in changes) else study.allocation,
        requirement=study.requirement,
        comparison=study.comparison,
        spending=study.spending,
        defenders=study.defenders,
        commitment=study.commitment,
        campaign=study.campaign,
        values=study.values,
        support_basis=bases.index(_full(SUPPORT, study)) if study.contingency else -1,
    )
    patches = tuple((change.path.name, cells.ravel(), change.values(baseline, cells).ravel()) for change, cells in changed)
    return BoundStrategy(strategy.name, setting, patches, changes)


@for_life(8)
def _cells(baseline: Baseline, uncertainties: tuple[Uncertainty, ...]) -> tuple[BoundCells, tuple[str, ...]]:
    rows: list[tuple[str, int, int, int, float, float, float, int, int]] = []
    columns: list[str] = []
    options: list[float] = []
    cumulative: list[float] = []
    taken: dict[tuple[str, int], str] = {}
    for uncertainty in uncertainties:
        first = len(options)
        options.extend(uncertainty.options)
        cumulative.extend(np.cumsum(uncertainty.weights) / sum(uncertainty.weights) if uncertainty.weights else ())
        for label, cells in _groups(uncertainty, baseline):
            column = -1
            for cell in cells.ravel().tolist():
                low, mode, high = _range(uncertainty, baseline, cell)
                if uncertainty.from_facts and low == high:
                    continue
                name = uncertainty.path.name
                if (name, cell) in taken:
                    raise StudyError(
                        f"{uncertainty.path.text} is sampled twice", where=uncertainty.path.where, fix=f"first in {taken[name, cell]}: keep one"
                    )
                taken[name, cell] = uncertainty.path.where
                if column < 0:
                    column = len(columns)
                    columns.append(label)
                rows.append((name, cell, column, CODES[uncertainty.distribution], low, mode, high, first, len(uncertainty.options)))
    found = BoundCells(
        inputs=tuple(row[0] for row in rows),
        flat=np.array([row[1] for row in rows], dtype=np.int64),
        column=np.array([row[2] for row in rows], dtype=np.int64),
        code=np.array([row[3] for row in rows], dtype=np.int64),
        low=np.array([row[4] for row in rows], dtype=np.float64),
        mode=np.array([row[5] for row in rows], dtype=np.float64),
        high=np.array([row[6] for row in rows], dtype=np.float64),
        first=np.array([row[7] for row in rows], dtype=np.int64),
        length=np.array([row[8] for row in rows], dtype=np.int64),
        options=np.array(options, dtype=np.float64),
        cumulative=np.array(cumulative, dtype=np.float64),
    )
    return found, tuple(columns)


def _groups(uncertainty: Uncertainty, baseline: Baseline) -> list[tuple[str, NDArray[np.int64]]]:
    """The cells that move together, each with the name of their draw."""
    path, structure = uncertainty.path, baseline.structure
    cells = path.cells(structure)
    if not uncertainty.each:
        return [(path.text, cells)]
    axis = path.input.dims.index(uncertainty.each)  # pyright: ignore[reportArgumentType]
    shape = tuple(len(structure.axes[dim]) for dim in path.input.dims)
    place = np.unravel_index(cells, shape)[axis]
    labels = structure.axes[uncertainty.each]
    return [(f"{path.text}·{labels[at]}", cells[place == at]) for at in dict.fromkeys(place.ravel().tolist())]


def _range(uncertainty: Uncertainty, baseline: Baseline, cell: int) -> tuple[float, float, float]:
    if not uncertainty.from_facts:
        return uncertainty.low, uncertainty.mode, uncertainty.high
    values = baseline.values[uncertainty.path.name]
    return float(values.low.ravel()[cell]), float(values.value.ravel()[cell]), float(values.high.ravel()[cell])


def _disjoint(study: Study, strategies: tuple[BoundStrategy, ...], cells: BoundCells) -> None:
    sampled = set(zip(cells.inputs, cells.flat.tolist(), strict=True))
    for strategy in strategies:
        for change, (name, flat, _) in zip(strategy.changes, strategy.patches, strict=True):
            if any((name, cell) in sampled for cell in flat.tolist()):
                drawn = next(uncertainty for uncertainty in study.uncertainties if uncertainty.path.name == name)
                raise StudyError(
                    f"{change.path.text} is set by the strategy {strategy.name} and sampled by the study",
                    where=change.path.where, why=f"sampled in {drawn.path.where}", fix="keep one of the two",
                )  # fmt: skip


def _chosen(study: Study, strategies: tuple[BoundStrategy, ...], chosen: set[str], structure: Structure) -> None:
    """What has no default is stated, held or sampled where a contingency needs it, and outcomes of a campaign need a contingency."""
    foretold = next((measure for measure in study.measures if measure.name in FORETOLD), None)
    if foretold and not study.contingency:
        raise StudyError(f"{foretold.call} needs a contingency", where=foretold.where, fix="write contingency: baltic")
    if not study.contingency:
        return
    if BRIGADES not in structure.capabilities:
        raise StudyError("a campaign needs the capability brigades", where=study.where, fix="add it to the alliance")
    for name in UNCHOSEN:
        if name not in chosen and not all(name in {path for path, _, _ in strategy.patches} for strategy in strategies):
            raise StudyError(f"{name} has no default", where=study.where, fix="sample it over its whole range, or let every strategy set it")


def _measure(measure: Measure, structure: Structure, bases: tuple[str, ...]) -> list[int]:
    known = {**structure.axes, "view": structure.view_names, "basis": bases, "category": LEDGER}
    place = {"capability": -1, "view": 0, "basis": 0, "year": 0, "member": -1, "category": 0, "presence": 0, "preset": 0}
    for key, label in zip(OUTCOMES[measure.name].arguments, measure.arguments, strict=True):
        if label == ALL and (key == "member" or (key == "capability" and measure.name in ("closing_year", "gap_years", "window"))):
            continue
        if label not in known[key]:
            raise StudyError(f"{measure.call}: there is no {key} {label!r}", where=measure.where, fix=nearest(label, known[key]))
        place[key] = known[key].index(label)
    return [list(OUTCOMES).index(measure.name), *place.values()]
