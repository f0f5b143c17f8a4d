"""What drives a result: shares of its variance by input, with confidence and a verdict on whether the sample settles them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.stats import sobol_indices, uniform

from symmachia.errors import CallError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from symmachia.ensemble.drawn import Drawn

WIDE = 0.1
"""An index whose interval is wider than this is not settled."""
RESAMPLES, BINS, LEADING = 200, 16, 3


@dataclass(frozen=True, slots=True)
class Index:
    """One input's share of the variance, alone (`first`) and with all its interactions (`total`, where the method gives it), with 95 % intervals."""

    name: str
    first: float
    first_low: float
    first_high: float
    total: float | None = None
    total_low: float | None = None
    total_high: float | None = None


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """The inputs, most important first; the method, and whether the leading ones are settled."""

    method: str
    indices: tuple[Index, ...]
    runs: int

    @property
    def settled(self) -> bool:
        """Whether the intervals of the leading inputs are narrow."""
        return all(self._high(one) - self._low(one) <= WIDE for one in self.indices[:LEADING])

    @property
    def verdict(self) -> str:
        """Whether the sample settles the leading inputs, in words."""
        if self.settled:
            return f"settled: the intervals of the {min(LEADING, len(self.indices))} leading inputs are narrower than {WIDE:g}"
        return f"not settled: an interval of a leading input is wider than {WIDE:g}; run more futures"

    @staticmethod
    def _low(one: Index) -> float:
        return one.first_low if one.total_low is None else one.total_low

    @staticmethod
    def _high(one: Index) -> float:
        return one.first_high if one.total_high is None else one.total_high

    def to_dict(self) -> dict[str, Any]:
        """The indices as plain data."""
        return {
            "method": self.method,
            "runs": self.runs,
            "settled": self.settled,
            "verdict": self.verdict,
            "indices": [asdict(one) for one in self.indices],
        }


def sobol(
    function: Callable[[NDArray[np.float64]], NDArray[np.float64]], names: Sequence[str], low: Sequence[float], high: Sequence[float], *,
    runs: int = 2**10, seed: int = 0,
) -> Sensitivity:  # fmt: skip
    """Sobol's first-order and total indices of a function of `x[input, run]`, inputs uniform between `low` and `high`, by Saltelli's design.

    `runs` is a power of two; the function is asked runs · (inputs + 2) times. Intervals are bootstrapped.
    """
    if not len(names) == len(low) == len(high):
        raise CallError("each input has a name and two bounds", fix="give lists of the same length")
    if runs < 2 or runs & (runs - 1):
        raise CallError(f"{runs} runs are no power of two", fix="give 1024, say")
    rng = np.random.default_rng(seed)
    dists = [uniform(loc=a, scale=b - a) for a, b in zip(low, high, strict=True)]
    found = sobol_indices(func=function, n=runs, dists=dists, rng=rng)
    spread = found.bootstrap(confidence_level=0.95, n_resamples=RESAMPLES)
    first, total = spread.first_order.confidence_interval, spread.total_order.confidence_interval
    columns = (found.first_order, first.low, first.high, found.total_order, total.low, total.high)
    indices = [Index(name, *(float(column[at]) for column in columns)) for at, name in enumerate(names)]
    return Sensitivity("Sobol", tuple(sorted(indices, key=lambda one: -(one.total or 0.0))), runs)


def sensitivity(drawn: Drawn, output: NDArray[np.float64], *, seed: int = 0) -> Sensitivity:
    """First-order indices from a sample as it is (Plischke, Borgonovo and Smith 2013): the variance of the output's means over bins of equal count of
    each input, less what bins of a shuffled input show by chance, over its variance. Intervals are bootstrapped over futures. An input that is held
    explains nothing."""
    y = np.asarray(output, dtype=float)
    if y.shape != (len(drawn.values),) or not np.isfinite(y).all():
        raise CallError("the output is one finite number for each future", fix=f"give {len(drawn.values)} of them")
    if len(y) < 4 * BINS:
        raise CallError(f"{len(y)} futures are too few", fix=f"run at least {4 * BINS}")
    if y.var() <= 0:
        raise CallError("the output does not vary", fix="name another measure")
    rng = np.random.default_rng(seed)
    ranks = np.argsort(np.argsort(drawn.values, axis=0, kind="stable"), axis=0, kind="stable")
    bins = ranks * BINS // len(y)
    moves = ~drawn.still
    values = _explained(bins, y) * moves
    again = np.array([_explained(bins[rows], y[rows]) for rows in (rng.integers(0, len(y), len(y)) for _ in range(RESAMPLES))]) * moves
    shift = again.mean(axis=0) - values
    low, high = np.quantile(again - shift, (0.025, 0.975), axis=0)
    indices = [
        Index(name, float(max(0.0, one)), float(max(0.0, a)), float(max(0.0, b)))
        for name, one, a, b in zip(drawn.names, values, low, high, strict=True)
    ]
    return Sensitivity("given data", tuple(sorted(indices, key=lambda one: -one.first)), len(y))


def _explained(bins: NDArray[np.int64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """η² of each column's bins, corrected for what as many bins explain of noise: (η² − (B − 1)/(N − 1)) / (1 − (B − 1)/(N − 1))."""
    centred = y - y.mean()
    whole = (centred**2).sum()
    noise = (BINS - 1) / (len(y) - 1)
    found = np.empty(bins.shape[1])
    for column in range(bins.shape[1]):
        counts = np.bincount(bins[:, column], minlength=BINS)
        sums = np.bincount(bins[:, column], weights=centred, minlength=BINS)
        found[column] = (np.divide(sums**2, counts, out=np.zeros(BINS), where=counts > 0).sum() / whole - noise) / (1 - noise)
    return found
