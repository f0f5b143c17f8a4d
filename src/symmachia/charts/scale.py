"""Scales: from values to pixels, with round ticks."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10


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
    """Round values that cover [low, high].

    >>> ticks(0, 80), ticks(-1.3, 2.1)
    ([0, 20, 40, 60, 80], [-2, -1, 0, 1, 2, 3])
    """
    span = high - low or 1.0
    rough = span / max(about - 1, 1)
    power = 10 ** floor(log10(rough))
    step = power * min((m for m in (1, 2, 2.5, 5, 10) if m * power >= rough * 0.999), default=10)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    found = [step * k for k in range(first, last + 1)]
    return [int(tick) if tick == int(tick) else round(tick, 10) for tick in found]
