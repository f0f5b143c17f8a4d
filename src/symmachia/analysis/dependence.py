"""What an answer depends on: the inputs by whose thirds it differs more than chance would have it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from math import log, sqrt
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.errors import CallError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from symmachia.ensemble.drawn import Drawn

THIRDS = 3
CHANCE = 0.01
"""In so many samples in which no input does anything, one is named all the same."""
MOST = 8
LEAST = 64
LEANING = 0.5
"""Of what the thirds differ, so much must lie between the outer ones for more of an input to be said to work one way."""


@dataclass(frozen=True, slots=True)
class Driver:
    """An input, and the mean of the answer over the futures in which it is in its lowest, middle and highest third."""

    name: str
    low: float
    middle: float
    high: float

    @property
    def side(self) -> str:
        """Where the answer is highest: `high`, `low`, the `middle`, or the `ends`."""
        apart = self.high - self.low
        if abs(apart) >= LEANING * (max(self.low, self.middle, self.high) - min(self.low, self.middle, self.high)):
            return "high" if apart > 0 else "low"
        return "middle" if self.middle > max(self.low, self.high) else "ends"


@dataclass(frozen=True, slots=True)
class Dependence:
    """What was found: the drivers, most telling first; how many inputs were tried; and by how much the answer must differ between the outer thirds of
    an input for a sample of this size to tell it from chance."""

    drivers: tuple[Driver, ...]
    tried: int
    futures: int
    least: float

    def to_dict(self) -> dict[str, Any]:
        """The drivers as plain data."""
        return {**asdict(self), "drivers": [{**asdict(one), "side": one.side} for one in self.drivers]}


def depends(drawn: Drawn, answer: NDArray[Any], *, without: Iterable[str] = ()) -> Dependence:
    """The inputs on which an answer between 0 and 1 depends, by thirds of the futures in order of each.

    Where an input does nothing, (N − 1)·η² of its thirds follows χ² with two degrees of freedom (Kruskal and Wallis 1952), whose upper tail is
    exp(−x/2); with K inputs tried, one is named by chance in `CHANCE` of the samples where x = 2·ln(K/CHANCE). What a named input explains is taken
    away before the next is sought, so that none is named for running along with another.
    """
    y = np.asarray(answer, dtype=float)
    if y.shape != (len(drawn.values),) or not ((y >= 0) & (y <= 1)).all():
        raise CallError("the answer is one number from 0 to 1 for each future", fix=f"give {len(drawn.values)} of them")
    if len(y) < LEAST:
        raise CallError(f"{len(y)} futures are too few", fix=f"run at least {LEAST}")
    moves = ~(drawn.still | np.isin(drawn.names, list(without)))
    tried, least = int(moves.sum()), 0.0
    thirds = _thirds(np.ascontiguousarray(drawn.values.T))
    sizes = thirds.sum(axis=2)
    found: list[Driver] = []
    if tried and y.var() > 0:
        beyond = 2 * log(tried / CHANCE)
        least = min(1.0, 2 * sqrt(1.5 * beyond / (len(y) - 1) * y.var()))
        shares, rest = y.mean() + _means(thirds, sizes, y - y.mean()), y - y.mean()
        while len(found) < MOST and rest.var() > 0:
            means = _means(thirds, sizes, rest)
            explained = (sizes * means**2).sum(axis=0) * moves
            first = int(np.argmax(explained))
            if (len(y) - 1) * explained[first] <= beyond * (rest**2).sum():
                break
            found.append(Driver(drawn.names[first], *map(float, shares[:, first])))
            rest -= means[:, first] @ thirds[:, first]
            moves[first] = False
    return Dependence(tuple(found), tried, len(y), least)


def _thirds(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """1 where the future is in the lowest, the middle, the highest third of an input: `[third, input, future]`. Equal values stand in one third."""
    ordered, count = np.sort(x, axis=1), x.shape[1] // THIRDS
    low = x <= ordered[:, count - 1, None]
    high = ~low & (x >= ordered[:, -count, None])
    return np.array([low, ~(low | high), high], dtype=float)


def _means(thirds: NDArray[np.float64], sizes: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """`[third, input]`; nought in a third that no future is in."""
    return thirds @ y / np.maximum(1, sizes)
