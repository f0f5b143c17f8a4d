"""Scenario discovery: the box of inputs in which something happens, by the patient rule induction method (Friedman and Fisher 1999)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.stats import binom

from symmachia.errors import CallError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.ensemble.drawn import Drawn

PEEL, PASTE, LEAST = 0.05, 0.05, 0.05
"""Share of the box that is peeled at a time, of it that may be pasted back, and the smallest box in shares of all futures."""
SURE = 0.05
"""A restriction whose quasi-p-value exceeds this may be chance."""


@dataclass(frozen=True, slots=True)
class Limit:
    """One restricted input: its limits (infinite where there is none), and the chance that so dense a box comes about without it."""

    name: str
    unit: str
    low: float
    high: float
    chance: float

    def __str__(self) -> str:
        unit = f" {self.unit}" if self.unit else ""
        if np.isinf(self.low):
            return f"{self.name} at most {self.high:.3g}{unit}"
        if np.isinf(self.high):
            return f"{self.name} at least {self.low:.3g}{unit}"
        return f"{self.name} between {self.low:.3g} and {self.high:.3g}{unit}"


@dataclass(frozen=True, slots=True)
class Box:
    """A box: of all cases of interest the share inside (`coverage`), of the futures inside the share that is of interest (`density`), and the share
    of all futures inside (`mass`)."""

    limits: tuple[Limit, ...]
    coverage: float
    density: float
    mass: float

    def __str__(self) -> str:
        if not self.limits:
            return "no input sets these futures apart"
        words = " and ".join(str(limit) for limit in self.limits)
        return f"{words}: {self.density:.0%} of the futures inside are such, and {self.coverage:.0%} of all such futures lie inside"


@dataclass(frozen=True, slots=True)
class Discovery:
    """The chosen box, and the trajectory of boxes from all futures to the densest."""

    box: Box
    trajectory: tuple[Box, ...]
    base: float

    def to_dict(self) -> dict[str, Any]:
        """The box and its trajectory as plain data."""
        return {
            "share_of_futures": self.base,
            "box": _plain(self.box),
            "trajectory": [
                {"coverage": box.coverage, "density": box.density, "mass": box.mass, "inputs": len(box.limits)} for box in self.trajectory
            ],
        }


def _plain(box: Box) -> dict[str, Any]:
    limits = [
        {
            "input": limit.name, "unit": limit.unit, "low": None if np.isinf(limit.low) else limit.low,
            "high": None if np.isinf(limit.high) else limit.high, "chance": limit.chance,
        }
        for limit in box.limits
    ]  # fmt: skip
    return {"coverage": box.coverage, "density": box.density, "mass": box.mass, "limits": limits, "words": str(box)}


def discover(drawn: Drawn, happens: NDArray[np.bool_], *, coverage: float = 0.6) -> Discovery:
    """Find the box of inputs that sets the futures apart in which something happens.

    Peels off, step by step, the end of an input whose loss raises the mean most per share peeled, then pastes back what does not lower it. Chosen is
    the densest box that still covers the share `coverage` of the cases, less the limits that may be chance. Where nothing remains, no box is found.
    """
    x, y = drawn.values, np.asarray(happens, dtype=bool)
    if y.shape != (len(x),):
        raise CallError("there is one answer for each future", fix=f"give {len(x)} truths")
    if not y.any() or y.all():
        raise CallError(f"it happens in {'all' if y.all() else 'none'} of the futures", fix="choose a threshold that divides them")
    if not 0 < coverage <= 1:
        raise CallError(f"a coverage of {coverage:g} cannot be", fix="give a share above 0, at most 1")
    low, high = np.full(x.shape[1], -np.inf), np.full(x.shape[1], np.inf)
    bounds = [(low.copy(), high.copy())]
    inside = np.ones(len(x), dtype=bool)
    while (step := _peel(x, y, inside)) is not None:
        column, side, value, inside = step
        (low if side == 0 else high)[column] = value
        bounds.append((low.copy(), high.copy()))
    boxes = [_box(drawn, y, *pair) for pair in bounds]
    enough = [at for at, box in enumerate(boxes) if box.coverage >= coverage]
    chosen = max(enough, key=lambda at: boxes[at].density)
    low, high = (array.copy() for array in bounds[chosen])
    _paste(x, y, low, high)
    for column in range(x.shape[1]):
        if _chance(x, y, low, high, column) > SURE:
            low[column], high[column] = -np.inf, np.inf
    return Discovery(_box(drawn, y, low, high), tuple(boxes), float(y.mean()))


def _within(x: NDArray[np.float64], low: NDArray[np.float64], high: NDArray[np.float64]) -> NDArray[np.bool_]:
    return np.all((x >= low) & (x <= high), axis=1)


def _peel(x: Any, y: Any, inside: Any) -> tuple[int, int, float, NDArray[np.bool_]] | None:
    """The best next peel, or none: column, side (0 low, 1 high), new limit and what stays."""
    count, mean = int(inside.sum()), y[inside].mean()
    best, found = 0.0, None
    for column in range(x.shape[1]):
        values = x[inside, column]
        for side, share in ((0, PEEL), (1, 1 - PEEL)):
            edge = np.quantile(values, share, method="lower" if side else "higher")
            stays = inside & ((x[:, column] >= edge) if side == 0 else (x[:, column] <= edge))
            left = int(stays.sum())
            if left == count:
                other = values[values > edge] if side == 0 else values[values < edge]
                if not len(other):
                    continue
                edge = other.min() if side == 0 else other.max()
                stays = inside & ((x[:, column] >= edge) if side == 0 else (x[:, column] <= edge))
                left = int(stays.sum())
            if left < LEAST * len(x) or left == 0:
                continue
            gain = (y[stays].mean() - mean) / (count - left)
            if gain > best:
                best, found = gain, (column, side, float(edge), stays)
    return found


def _paste(x: Any, y: Any, low: Any, high: Any) -> None:
    """Widen limits by a share of the box as long as its mean does not fall. Works in place."""
    improved = True
    while improved:
        improved = False
        inside = _within(x, low, high)
        mean, room = y[inside].mean(), max(1, int(PASTE * inside.sum()))
        for column in range(x.shape[1]):
            for limits, sign in ((low, -1), (high, 1)):
                if np.isinf(limits[column]):
                    continue
                kept = limits[column]
                limits[column] = sign * np.inf
                beyond = np.sort(sign * x[_within(x, low, high) & ~inside, column])[:room]
                limits[column] = sign * beyond[-1] if len(beyond) == room else sign * np.inf
                if y[_within(x, low, high)].mean() > mean:
                    improved = True
                    inside = _within(x, low, high)
                    mean = y[inside].mean()
                else:
                    limits[column] = kept


def _chance(x: Any, y: Any, low: Any, high: Any, column: int) -> float:
    """The quasi-p-value of a limit: the chance of as many cases in a box of this size at the density that the box has without the limit."""
    if np.isinf(low[column]) and np.isinf(high[column]):
        return 0.0
    inside = _within(x, low, high)
    without_low, without_high = low.copy(), high.copy()
    without_low[column], without_high[column] = -np.inf, np.inf
    density = y[_within(x, without_low, without_high)].mean()
    return float(binom.sf(y[inside].sum() - 1, inside.sum(), density))


def _box(drawn: Drawn, y: Any, low: Any, high: Any) -> Box:
    inside = _within(drawn.values, low, high)
    limits = tuple(
        Limit(name, unit, float(low[at]), float(high[at]), _chance(drawn.values, y, low, high, at))
        for at, (name, unit) in enumerate(zip(drawn.names, drawn.units, strict=True))
        if np.isfinite(low[at]) or np.isfinite(high[at])
    )
    return Box(limits, float(y[inside].sum() / y.sum()), float(y[inside].mean()), float(inside.mean()))
