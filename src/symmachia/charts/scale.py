"""Scales: from values to pixels, with round ticks."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear scale from [low, high] to [start, end]."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Round values that cover [low, high]; above a single value one step more.

    >>> ticks(0, 80), ticks(-1.3, 2.1), ticks(0, 0)
    ([0, 20, 40, 60, 80], [-2, -1, 0, 1, 2, 3], [0, 0.25])
    """
    span = high - low or 1.0
    rough = span / max(about - 1, 1)
    power = 10 ** floor(log10(rough))
    step = power * min((m for m in (1, 2, 2.5, 5, 10) if m * power >= rough * 0.999), default=10)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    last += first == last
    found = [step * k for k in range(first, last + 1)]
    return [int(tick) if tick == int(tick) else round(tick, 10) for tick in found]


def breaks(values: Iterable[float], classes: int = 5) -> tuple[float, ...]:
    """Round values that part uneven figures into classes of about as many each, none of them empty.

    >>> breaks([0, 3, 12, 15, 28, 40, 66, 90, 150, 980]), breaks([0, 0, 225, 290, 3700]), breaks([7, 7])
    ((10, 30, 70, 200), (200, 300), ())
    """
    ordered = sorted(values)
    some = [value for value in ordered if value > 0]
    found: list[float] = []
    for value in sorted({_round(some[len(some) * place // classes]) for place in range(1, classes)}):
        if ordered[-1] >= value and any(found[-1:] <= [below] < [value] for below in ordered):
            found.append(value)
    return tuple(found)


def _round(value: float) -> float:
    """The nearest of 1, 2, 3, 5, 7, 10 … and their tenths."""
    power = 10.0 ** floor(log10(value))
    near = min((1, 2, 3, 5, 7, 10), key=lambda step: abs(log10(value / (step * power)))) * power
    return int(near) if near >= 1 else round(near, 10)
