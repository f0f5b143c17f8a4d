"""A result: measures of every strategy in every future, bands of trajectories, and the record of the run that made them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.errors import UnknownName
from symmachia.model.outcomes import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from symmachia.ensemble.folder import RunFolder
    from symmachia.ensemble.prepare import Prepared

MET_WIDTH = 1.25
"""Width in per cent of a bin of the bands of how far a requirement is met."""
SHARE_WIDTH = 0.05
"""Width in per cent of GDP of a bin of the bands of members' spending."""

AT_ONCE = 2**23
"""Figures of one strategy that are read from a folder together: opening its files takes longer than reading them."""


@dataclass(frozen=True, eq=False)
class Result:
    """`axes` names what the bands run over. A result in memory holds its measures; one in a folder reads them when asked.

    `curves[strategy, future, curve, point]` run over the reliability of the leading ally from 0 to 1: present only in memory, and where the study
    names a contingency.
    """

    record: dict[str, Any]
    strategies: tuple[str, ...]
    measures: tuple[str, ...]
    axes: dict[str, tuple[str, ...]]
    counts: NDArray[np.int64]
    member_counts: NDArray[np.int64]
    folder: RunFolder | None = None
    chunks: tuple[int, ...] = ()
    held: NDArray[np.float64] | None = field(default=None, repr=False)
    curves: NDArray[np.float64] | None = field(default=None, repr=False)

    @classmethod
    def of(cls, prepared: Prepared, measures: NDArray, counts: NDArray, member_counts: NDArray, curves: NDArray) -> Result:
        """A result in memory."""
        return cls(_record(prepared), prepared.strategies, prepared.measures, prepared.axes, counts, member_counts, None, (), measures, curves)

    @classmethod
    def open(cls, path: Path | str, *, unfinished: bool = False) -> Result:
        """The result in the folder of a finished run, or with `unfinished` as far as it has come: `futures` are then those that are asked for."""
        from symmachia.ensemble.folder import RunFolder
        from symmachia.errors import RunError

        home = RunFolder(Path(path))
        manifest = home.manifest
        total = -(-manifest["study"]["futures"] // manifest["chunk"])
        if len(manifest["done"]) < total and not unfinished:
            raise RunError(f"the run is not finished: {len(manifest['done'])} of {total} chunks", where=str(path), fix="go on with --resume")
        axes = {name: tuple(labels) for name, labels in manifest["axes"].items()}
        shape, member_shape = manifest["shapes"]["bands"], manifest["shapes"]["members"]
        size = int(np.prod(shape)), int(np.prod(member_shape))
        total_counts = np.zeros(sum(size), dtype=np.int64)
        for number in manifest["done"]:
            total_counts += home.counts(int(number), sum(size))
        counts, member_counts = total_counts[: size[0]].reshape(shape), total_counts[size[0] :].reshape(member_shape)
        record = {key: manifest[key] for key in ("fingerprint", "study", "baseline", "versions")}
        done = tuple(sorted(map(int, manifest["done"])))
        return cls(record, tuple(manifest["strategies"]), tuple(manifest["measures"]), axes, counts, member_counts, home, done)

    @property
    def futures(self) -> int:
        """How many futures were run."""
        return self.record["study"]["futures"]

    @cached_property
    def _columns(self) -> dict[tuple[int, int], NDArray[np.float64]]:
        return {}

    def _at(self, kind: str, name: str, known: Sequence[str]) -> int:
        if name not in known:
            raise UnknownName(kind, name, known)
        return known.index(name)

    def values(self, strategy: str, measure: str) -> NDArray[np.float64]:
        """One measure of one strategy in every future."""
        at = self._at("strategy", strategy, self.strategies), self._at("measure", measure, self.measures)
        if self.held is not None:
            return self.held[at[0], :, at[1]]
        if at not in self._columns and self.folder:
            small = self.futures * len(self.measures) <= AT_ONCE
            wanted = range(len(self.measures)) if small else (at[1],)
            found = self.folder.columns(at[0], wanted, self.chunks)
            self._columns.update(zip(((at[0], q) for q in wanted), found, strict=True))
        return self._columns[at]

    def quantiles(self, measure: str, at: Sequence[float] = (0.05, 0.25, 0.5, 0.75, 0.95)) -> dict[str, NDArray[np.float64]]:
        """Quantiles over the futures, per strategy."""
        return {strategy: np.quantile(self.values(strategy, measure), at) for strategy in self.strategies}

    def regret(self, measure: str) -> dict[str, NDArray[np.float64]]:
        """Per future, how much worse a strategy does than the best of them (Savage 1951)."""
        outcome = OUTCOMES[measure.partition("(")[0]]
        if outcome.more_is_better is None:
            raise UnknownName("measure of which more or less is better", measure, [name for name in self.measures if _directed(name)])
        sign = 1.0 if outcome.more_is_better else -1.0
        table = np.array([self.values(strategy, measure) * sign for strategy in self.strategies])
        return dict(zip(self.strategies, table.max(axis=0) - table, strict=True))

    def bands(
        self, strategy: str, view: str, basis: str, capability: str, at: Sequence[float] = (0.05, 0.25, 0.5, 0.75, 0.95)
    ) -> NDArray[np.float64]:
        """Quantiles, year by year, of how far a requirement is met, in per cent; 125 stands for 125 and more. `[year, quantile]`."""
        where = [self._at(kind, name, self.axes[kind]) for kind, name in (("view", view), ("basis", basis), ("capability", capability))]
        counts = self.counts[self._at("strategy", strategy, self.strategies)][:, where[0], where[1], where[2]]
        return np.array([_quantiles(row, at, MET_WIDTH) for row in counts])

    def member_bands(self, strategy: str, member: str, at: Sequence[float] = (0.05, 0.25, 0.5, 0.75, 0.95)) -> NDArray[np.float64]:
        """Quantiles of a member's mean spending over the years, in per cent of its GDP."""
        counts = self.member_counts[self._at("strategy", strategy, self.strategies), self._at("member", member, self.axes["member"])]
        return _quantiles(counts, at, SHARE_WIDTH)


def _directed(measure: str) -> bool:
    return OUTCOMES[measure.partition("(")[0]].more_is_better is not None


def _quantiles(counts: NDArray[np.int64], at: Sequence[float], width: float) -> NDArray[np.float64]:
    """Quantiles of a histogram whose bins lie around the multiples of a width: linear between the middles of the bins that hold anything."""
    held = np.flatnonzero(counts)
    middles = np.cumsum(counts)[held] - counts[held] / 2
    return np.interp(np.asarray(at) * counts.sum(), middles, held * width)


def _record(prepared: Prepared) -> dict[str, Any]:
    return {"fingerprint": prepared.fingerprint, "study": prepared.study, "baseline": prepared.baseline, "versions": prepared.versions}
