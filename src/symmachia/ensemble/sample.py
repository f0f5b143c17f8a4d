"""Draws: scrambled Sobol points, or a Latin hypercube drawn whole. The draws of a chunk depend on the study alone, never on who computes it."""

from __future__ import annotations

from functools import lru_cache
from threading import local
from typing import TYPE_CHECKING

import numpy as np
from scipy.stats import qmc

if TYPE_CHECKING:
    from numpy.typing import NDArray

LATIN_MOST = 2**17
_THREAD = local()


def draws(sampling: str, seed: int, futures: int, columns: int, start: int, count: int) -> NDArray[np.float64]:
    """The uniform numbers of futures `start` to `start + count`, one row each. Without uncertainty there are no columns."""
    if columns == 0:
        return np.zeros((count, 0))
    if sampling == "latin_hypercube":
        return _latin(seed, futures, columns)[start : start + count]
    sobol = _sobol(seed, columns)
    if start < sobol.num_generated:
        sobol.reset()
    if start > sobol.num_generated:
        sobol.fast_forward(start - sobol.num_generated)
    return sobol.random(count)


def triangular(x: NDArray[np.float64], low: float, mode: float, high: float) -> NDArray[np.float64]:
    """The triangular distribution's quantiles at uniform numbers; a range without width is its one value."""
    if not low < high:
        return np.full_like(x, mode)
    up, down = low + np.sqrt(x * (high - low) * (mode - low)), high - np.sqrt((1 - x) * (high - low) * (high - mode))
    return np.where(x < (mode - low) / (high - low), up, down)


def _sobol(seed: int, columns: int) -> qmc.Sobol:
    """One engine per thread: scrambling a hundred columns costs more than a chunk's draws."""
    known: dict[tuple[int, int], qmc.Sobol] = getattr(_THREAD, "engines", {})
    _THREAD.engines = known
    if (seed, columns) not in known:
        known.clear()
        known[seed, columns] = qmc.Sobol(d=columns, scramble=True, rng=np.random.default_rng(seed))
    return known[seed, columns]


@lru_cache(maxsize=1)
def _latin(seed: int, futures: int, columns: int) -> NDArray[np.float64]:
    return qmc.LatinHypercube(d=columns, rng=np.random.default_rng(seed)).random(futures)
