"""What the strategies in the slots can field: one run of the spine, kept as quantiles, from which every requirement, framework and year is read.

A run holds every view, basis, capability and year at once, so that no control that only chooses among them runs it again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.baseline.shipped import shipped
from symmachia.server import slots
from symmachia.server.controls import FRAMEWORKS
from symmachia.study import load_study
from symmachia.study.apart import apart
from symmachia.words import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Baseline
    from symmachia.model.structure import Structure
    from symmachia.result import Result
    from symmachia.server.state import State
    from symmachia.trace import Trace

STUDY = "debate"
RUN = ("a", "b", "compared", "counted")
"""Controls that another run answers to."""
FUTURES = 2048
CELLS = {
    "met": "met({name}, view={view}, basis={basis}, year={year})",
    "gap": "gap({name}, view={view}, basis={basis}, year={year})",
    "usable": "usable({name}, view={view}, scope={scope}, year={year})",
    "needed": "required({name}, framework={framework}, basis={basis}, year={year})",
}
"""Figures that are quantities of the model: their cells in its workspace."""
OUTER = (0.05, 0.5, 0.95)


@dataclass(frozen=True, eq=False)
class Fielded:
    """`result` has the bands alone. `closing[slot, view, basis, capability, quantile]`, `closed` by the horizon in per cent of the futures, and
    `dependence[slot, year, capability, quantile]` are over all futures; `usable[slot][year, view, scope, capability]` and
    `required[year, framework, basis, capability]` are of the central one. `bases` are those that the study reports.
    """

    result: Result
    baseline: Baseline
    names: tuple[str, str]
    bases: tuple[str, ...]
    closing: NDArray[np.float64]
    closed: NDArray[np.float64]
    dependence: NDArray[np.float64]
    usable: tuple[NDArray[np.float64], ...]
    required: NDArray[np.float64]

    def finding(self, view: str, basis: str) -> dict[str, Any]:
        """What is shown of one framework and requirement, in every year and capability; of the other frameworks the medians."""
        from symmachia.analysis.reference import QUANTILES, homes, rounded

        sets, axes = self.baseline.structure, self.result.axes
        v, b = axes["view"].index(view), axes["basis"].index(basis)
        at = FRAMEWORKS.index(view), self.bases.index(basis)
        scope = sets.scopes.index(basis.partition(":")[2])
        bands = [[self.result.bands(name, view, basis, capability, QUANTILES) for capability in sets.capabilities] for name in self.names]
        return {
            "years": list(sets.years),
            "units": {capability.name: capability.unit for capability in self.baseline.capabilities},
            "bands": [[_whole(rows) for rows in slot] for slot in bands],
            "met": {other: [self._medians(name, other, basis) for name in self.names] for other in FRAMEWORKS},
            "closing": [[rounded(row) for row in slot[at]] for slot in self.closing],
            "closed": [rounded(slot[at]) for slot in self.closed],
            "dependence": [[[rounded(row) for row in slot[:, k]] for k in range(len(sets.capabilities))] for slot in self.dependence],
            "usable": [[rounded(slot[:, v, scope, k]) for k in range(len(sets.capabilities))] for slot in self.usable],
            "required": [rounded(self.required[:, sets.views[v][0], b, k]) for k in range(len(sets.capabilities))],
            "filled": list(filled(self.baseline, basis)),
            "unpriced": [missing.name for missing in self.baseline.unpriced],
            "homes": homes(self.baseline, "capability", sets.scopes[scope]),
            "apart": apart(self.result.record["study"], *self.names),
            "fingerprint": self.result.record["fingerprint"],
            "futures": self.result.futures,
        }

    def _medians(self, name: str, view: str, basis: str) -> list[list[int]]:
        found = (self.result.bands(name, view, basis, capability, (0.5,)) for capability in self.result.axes["capability"])
        return [_whole(rows[:, 0]) for rows in found]


def fielded(alliance: Alliance, state: State) -> Fielded:
    """Run the study with the strategies in the slots."""
    from symmachia.analysis.reference import QUANTILES
    from symmachia.ensemble.replay import replay
    from symmachia.ensemble.run import run

    study = load_study(STUDY)
    bases = tuple(full(basis, state) for basis in study.bases)
    sets = shipped(alliance, study.horizon).structure
    prepared, baseline = slots.prepared(alliance, state, study.measuring(measures(sets, bases)), RUN, FUTURES)
    result = run(prepared, quiet=True)
    shape = len(FRAMEWORKS), len(bases), len(sets.capabilities)
    asked = np.prod(shape)
    found = [np.array([result.values(name, measure) for measure in result.measures]) for name in prepared.strategies]
    closing = np.array([np.quantile(slot[:asked], QUANTILES, axis=1).T.reshape(*shape, -1) for slot in found])
    closed = np.array([100 * np.mean(slot[:asked] <= sets.horizon, axis=1).reshape(shape) for slot in found])
    dependence = np.array([np.quantile(slot[asked:], OUTER, axis=1).T.reshape(len(sets.years), shape[-1], -1) for slot in found])
    central = [replay(prepared, slot) for slot in range(len(found))]
    bands = replace(result, counts=result.counts.astype(np.uint16), held=None)
    usable = tuple(one["usable"] for one in central)
    return Fielded(bands, baseline, slots.names(state), bases, closing, closed, dependence, usable, central[0]["required"])


def full(basis: str, state: State) -> str:
    """A requirement with the scope that it rests on."""
    return basis if ":" in basis else f"{basis}:{state['counted']}"


def measures(sets: Structure, bases: Iterable[str]) -> Iterator[str]:
    """Every closing year, and in every year how much of a capability the leading ally supplies."""
    for view, basis in product(FRAMEWORKS, bases):
        yield from (f"closing_year({capability}, view={view}, basis={basis})" for capability in sets.capabilities)
    for year in sets.years:
        yield from (f"dependence({capability}, year={year})" for capability in sets.capabilities)


def central(alliance: Alliance, state: State, figure: Trace, basis: str) -> Trace:
    """A figure of one capability in one year with the future in the middle behind it, quantity by quantity down to the facts."""
    from symmachia.analysis.explain import explain_cell

    what, _, rest = figure.call.rstrip(")").partition("(")
    if what not in CELLS:
        return figure
    name, view, year, slot = rest.split(", ")
    framework, scope = view.partition(".")[0], basis.partition(":")[2]
    prepared, baseline = slots.prepared(alliance, state, load_study(STUDY), RUN, FUTURES)
    call = CELLS[what].format(name=name, view=view, framework=framework, basis=basis, scope=scope, year=year)
    behind = explain_cell(prepared, baseline, call, slots.names(state)["ab".index(slot)])
    return replace(figure, inputs=(replace(behind, name=Phrase("model-middle", {"what": behind.name})),))


def filled(baseline: Baseline, basis: str) -> Iterator[str]:
    """The capabilities that the study behind a requirement does not state: an assumption stands in its place."""
    scope = basis.partition(":")[2]
    rows = baseline.values["us_assigned"].homes[baseline.structure.scopes.index(scope)]
    if scope != "third":
        yield from (name for name, home in zip(baseline.structure.capabilities, rows, strict=True) if home.startswith("symmachia-assumptions"))


def _whole(values: Any) -> Any:
    """Per cents as they are kept: whole."""
    return np.rint(values).astype(int).tolist()
