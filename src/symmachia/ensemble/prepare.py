"""A study as numbers: everything that a worker needs to run futures, and nothing else."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from symmachia.model.compile import engine_hash
from symmachia.model.inputs import INPUTS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.model.structure import Setting, Structure
    from symmachia.study.bind import Bound


class Cells(NamedTuple):
    """The uncertain cells in engine units: see `symmachia.model.chunk.draw`."""

    target: NDArray[np.int64]
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
class Block:
    """What one chunk of futures gives: `measures[strategy, future, measure]`, and counts that add up over chunks.

    `bands[strategy, year, view, basis, capability, bin]`, `member_bands[strategy, member, bin]`; `bad` is the first future of the chunk with a figure
    that is not finite, and the strategy under which it has it. `curves[strategy, future, curve, point]` run over the grid of reliabilities, and hold
    no future where none were asked for.
    """

    measures: NDArray[np.float64]
    bands: NDArray[np.uint16]
    member_bands: NDArray[np.uint16]
    bad: tuple[int, int] | None
    curves: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Prepared:
    """A study ready to run. It travels to other processes; rooms to compute in are made where it arrives.

    `source` is the file of the study, or the name of a shipped one; empty where none holds it.
    """

    study: dict[str, Any]
    baseline: str
    structure: Structure
    settings: tuple[Setting, ...]
    strategies: tuple[str, ...]
    measures: tuple[str, ...]
    columns: tuple[str, ...]
    theta: NDArray[np.float64]
    cells: Cells
    entries: NDArray[np.int64]
    source: str = ""

    @property
    def futures(self) -> int:
        """How many futures the study asks for."""
        return self.study["futures"]

    @property
    def versions(self) -> dict[str, str]:
        """What computes: program, libraries, and the engines' own hash, in which the processor is included."""
        return dict(_versions())

    @cached_property
    def fingerprint(self) -> str:
        """A hash of study, baseline and engines: runs with one fingerprint agree to the last bit."""
        text = json.dumps([self.study, self.baseline, self.versions], sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    @property
    def band_shape(self) -> tuple[int, ...]:
        """Axes of the bands of one strategy."""
        from symmachia.model.chunk import BINS

        sets = self.structure
        return len(sets.years), len(sets.views), len(self.settings[0].bases), len(sets.capabilities), BINS

    @property
    def axes(self) -> dict[str, tuple[str, ...]]:
        """What the axes of the bands are called."""
        sets, bases = self.structure, self.settings[0].bases
        named = tuple(f"{kind}:{sets.scopes[scope]}" for kind, scope in bases)
        return {**sets.axes, "view": sets.view_names, "basis": named}

    @property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """The shapes of the counts of all strategies."""
        from symmachia.model.chunk import SHARE_BINS

        count = len(self.strategies)
        return {"bands": (count, *self.band_shape), "members": (count, len(self.structure.members), SHARE_BINS)}

    @property
    def foretells(self) -> bool:
        """Whether the study names a contingency, and so has curves over the reliability of the leading ally."""
        return self.settings[0].support_basis >= 0

    def compute(self, draws: NDArray[np.float64], curved: bool = False) -> Block:
        """Run a chunk of futures through every strategy: the same draws for each; `curved` with the curves over reliability."""
        from symmachia.model import arrays
        from symmachia.model.chunk import run_chunk
        from symmachia.model.structure import CURVES

        count = len(draws)
        measures = np.empty((len(self.strategies), count, len(self.measures)))
        bands = np.zeros(self.shapes["bands"], dtype=np.uint16)
        member_bands = np.zeros(self.shapes["members"], dtype=np.uint16)
        curves = np.zeros((len(self.strategies), count if curved else 0, len(CURVES), arrays.POINTS))
        inputs, theta = arrays.inputs(self.structure)
        stops = []
        for d, setting in enumerate(self.settings):
            theta[:] = self.theta[d]
            room, flat = arrays.work(self.structure, setting)
            sets, watched = arrays.sets(self.structure, setting), flat[: arrays.watched(self.structure, setting)]
            kept = self.entries, measures[d], bands[d], member_bands[d], curves[d]
            stopped = run_chunk(draws, self.cells, theta, sets, inputs, room, watched, *kept)
            if stopped >= 0:
                stops.append((stopped, d))
        return Block(measures, bands, member_bands, min(stops, default=None), curves)


@lru_cache(maxsize=1)
def _versions() -> dict[str, str]:
    """Of this process: what it has loaded does not change."""
    return {"engines": engine_hash(), **{name: version(name) for name in ("symmachia", "numpy", "numba", "scipy")}}


def prepare(bound: Bound) -> Prepared:
    """Turn a bound study into numbers: natural units become the engines' own, paths become cells."""
    from symmachia.model import arrays

    baseline, structure = bound.baseline, bound.baseline.structure
    inputs, theta = arrays.inputs(structure)
    start = arrays.offsets(structure)
    for name, values in baseline.values.items():
        inputs[name][...] = (values.value * INPUTS[name].scale).reshape(inputs[name].shape)
    thetas = np.repeat(theta[None], len(bound.strategies), axis=0)
    for d, strategy in enumerate(bound.strategies):
        for name, flat, values in strategy.patches:
            thetas[d, start[name] + flat] = values * INPUTS[name].scale
    found = bound.cells
    scale = np.array([INPUTS[name].scale for name in found.inputs])
    begin = np.array([start[name] for name in found.inputs], dtype=np.int64)
    options = found.options.copy()
    for first, length, factor in set(zip(found.first.tolist(), found.length.tolist(), scale.tolist(), strict=True)):
        options[first : first + length] *= factor
    cells = Cells(
        begin + found.flat, found.column, found.code, found.low * scale, found.mode * scale, found.high * scale,
        found.first, found.length, options, found.cumulative,
    )  # fmt: skip
    return Prepared(
        study=bound.study.to_dict(),
        baseline=baseline.fingerprint,
        structure=structure,
        settings=tuple(strategy.setting for strategy in bound.strategies),
        strategies=tuple(strategy.name for strategy in bound.strategies),
        measures=bound.measure_names,
        columns=bound.columns,
        theta=thetas,
        cells=cells,
        entries=bound.measures,
        source=bound.study.source,
    )
