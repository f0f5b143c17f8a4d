"""The tree of a cell: one future is replayed with everything kept, and the tree is read off the wiring, down to the facts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from symmachia.baseline.table import HELD
from symmachia.ensemble.replay import CENTRAL, replay
from symmachia.errors import CallError, UnknownName, nearest
from symmachia.facts.store import Store
from symmachia.model.arrays import offsets
from symmachia.model.inputs import INPUTS
from symmachia.model.quantities import DERIVED
from symmachia.trace import Trace, fact_trace, weakest
from symmachia.words import Phrase, say, translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from symmachia.baseline.table import Baseline
    from symmachia.ensemble.prepare import Prepared

_FORM = re.compile(r"(?P<name>[a-z_]+)\((?P<arguments>[^()]*)\)")
DEPTH = 4
ORDER = (
    "member",
    "capability",
    "framework",
    "view",
    "scope",
    "basis",
    "kind",
    "equipment",
    "region",
    "state",
    "area",
    "tier",
    "prior",
    "preset",
    "presence",
    "year",
)
"""The order of words in a call that names no axes: as in the measures of a study."""
LARGEST = 5
"""Of a sum over members, the largest are shown one by one."""


class _Replay:
    """One replayed future and everything needed to name its cells."""

    def __init__(self, prepared: Prepared, baseline: Baseline, strategy: str, future: int):
        if strategy not in prepared.strategies:
            raise UnknownName("strategy", strategy, prepared.strategies)
        self.baseline, self.structure = baseline, baseline.structure
        self.arrays: dict[str, NDArray[np.float64]] = replay(prepared, prepared.strategies.index(strategy), future)
        self.theta, self.offsets = prepared.theta[prepared.strategies.index(strategy)], offsets(prepared.structure)
        self.axes = prepared.axes
        self.bases = prepared.settings[0].bases
        self.where = say("model-future", strategy=translated(strategy), central="yes" if future == CENTRAL else "no", number=str(future)).text

    def cell(self, name: str, at: Mapping[str, int], depth: int) -> Trace:
        """The tree of a derived quantity at a place."""
        entry = DERIVED[name]
        place = tuple(at[dim] for dim in entry.dims)
        parts = [part for word in entry.inputs for part in self._parts(word, at, depth - 1)] if depth > 0 else []
        return Trace(
            value=float(self.arrays[name][place]) * entry.scale,
            unit=entry.unit,
            name=Phrase("model-cell", {"what": Phrase(f"derived-{name}"), "where": self._said(entry.dims, at)}),
            kind="model output",
            currency="",
            formula=translated(entry.formula),
            inputs=tuple(parts),
            context=self.where,
            citation=entry.citation,
        )

    def _parts(self, word: str, at: Mapping[str, int], depth: int) -> list[Trace]:
        word, _, shift = word.partition("@")
        given = word.startswith("input:")
        name = word.removeprefix("input:")
        where = dict(at)
        if shift == "0":
            where["year"] = 0
        elif shift == "-1":
            where["year"] = max(0, at["year"] - 1)
        dims = INPUTS[name].dims if given or name not in DERIVED else DERIVED[name].dims
        self._derive(where)
        open_dims = [dim for dim in dims if dim not in where]
        if open_dims in (["member"], ["capability"]):
            places = self._largest(name, dims, where, open_dims[0], given)
            return [self.one(name, {**where, open_dims[0]: place}, depth, given) for place in places]
        if open_dims:
            return []
        return [self.one(name, where, depth, given)]

    def _derive(self, where: dict[str, int]) -> None:
        """A view implies its framework and state, a basis its scope, a member its region."""
        if "view" in where:
            where.setdefault("framework", self.structure.views[where["view"]][0])
            where.setdefault("state", self.structure.views[where["view"]][1])
        if "basis" in where:
            where.setdefault("scope", self.bases[where["basis"]][1])
        if "member" in where:
            where.setdefault("region", self.structure.region_of[where["member"]])

    def _largest(self, name: str, dims: tuple[str, ...], where: Mapping[str, int], dim: str, given: bool) -> list[int]:
        array = self.arrays[name] if not given else self.baseline.values[name].value
        row = np.abs(array[tuple(where.get(other, slice(None)) for other in dims)])
        row = np.where(np.isnan(row), np.inf, row)
        if dim == "member" and "framework" in where:
            row = row * (self.structure.inside[where["framework"]] > 0)
        return [int(place) for place in np.argsort(-row, kind="stable")[:LARGEST] if row[place] > 0]

    def one(self, name: str, at: Mapping[str, int], depth: int, given: bool) -> Trace:
        """The tree of a quantity or an input at a place; `given` says that the input is meant where both have the name."""
        if not given and name in DERIVED:
            return self.cell(name, at, depth)
        entry, values, what = INPUTS[name], self.baseline.values[name], Phrase(f"input-{name}")
        place = tuple(at[dim] for dim in entry.dims)
        homes = str(values.homes[place]).split()
        at_start = float(self.theta[self.offsets[name] + (int(np.ravel_multi_index(place, values.value.shape)) if place else 0)])
        stated = "model-held" if homes == [HELD] else "model-set" if at_start != values.value[place] * entry.scale else ""
        homes = [] if stated else homes
        store = self.baseline.store
        value = at_start / entry.scale if stated else float(values.value[place])
        if name not in DERIVED:
            value = float(np.asarray(self.arrays[name]).reshape(values.value.shape)[place]) / entry.scale
        facts = [fact_trace(store.fact(home), store) if isinstance(store, Store) and "/" in home else home for home in homes]
        return Trace(
            value=value,
            low=value if stated == "model-set" else float(values.low[place]),
            high=value if stated == "model-set" else float(values.high[place]),
            unit=entry.unit,
            name=Phrase("model-cell", {"what": what, "where": self._said(entry.dims, at)}) if entry.dims else what,
            kind="assumption" if stated else weakest([str(values.kinds[place])]),
            formula=translated(values.formula) if homes else "",
            inputs=tuple(facts),
            context="" if homes else say(stated or "model-neutral").text,
        )

    def _said(self, dims: tuple[str, ...], at: Mapping[str, int]) -> str:
        words = []
        for dim in dims:
            label = self.axes[dim][at[dim]]
            words.append(translated(self.baseline.names.get(label, label) if dim == "member" else label.replace("_", " ")))
        return ", ".join(words)


def explain_cell(prepared: Prepared, baseline: Baseline, call: str, strategy: str, future: int = CENTRAL, depth: int = DEPTH) -> Trace:
    """The tree of a cell such as `gap(tankers, view=european_nato, basis=replace_us:iiss, year=2035)` in one future, the central one by default."""
    match = _FORM.fullmatch(call.strip())
    if not match:
        raise CallError(f"this is not a cell: {call!r}", fix="write one like gap(tankers, view=eu, basis=replace_us:iiss, year=2035)")
    entry = DERIVED.get(match["name"]) or INPUTS.get(match["name"])
    if entry is None:
        raise UnknownName("quantity or input of the model", match["name"], (*DERIVED, *INPUTS))
    given: dict[str, str] = {}
    for word in filter(None, (part.strip() for part in match["arguments"].split(","))):
        key, equals, value = (part.strip() for part in word.partition("="))
        if not equals:
            free = [dim for dim in ORDER if dim in entry.dims and dim not in given]
            if not free:
                raise CallError(f"{call!r} has more words than axes", fix=f"they are: {', '.join(entry.dims)}")
            key, value = free[0], word
        if key not in entry.dims:
            raise CallError(f"{entry.name} has no axis {key!r}", fix=nearest(key, entry.dims))
        given[key] = value
    missing = [dim for dim in entry.dims if dim not in given]
    if missing:
        raise CallError(f"{call!r} needs {', '.join(missing)}", fix=f"its axes are {', '.join(entry.dims)}")
    axes = prepared.axes
    for dim, label in given.items():
        if label not in axes[dim]:
            raise UnknownName(dim, label, axes[dim])
    place = {dim: axes[dim].index(label) for dim, label in given.items()}
    return _Replay(prepared, baseline, strategy, future).one(entry.name, place, depth, given=False)
