"""Filling an input cell by cell, each figure with its bounds, kind and home."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.baseline.table import Values

if TYPE_CHECKING:
    from symmachia.facts.store import Fact


class Cells:
    """One input under construction. Cells nobody fills keep the input's neutral value and no home."""

    def __init__(self, name: str, shape: tuple[int, ...], neutral: float = 0.0, formula: str = ""):
        self.name, self.formula = name, formula
        self.value, self.low, self.high = (np.full(shape, neutral) for _ in range(3))
        self.kinds, self.homes = np.full(shape, "assumption", dtype=object), np.full(shape, "", dtype=object)

    def put(self, at: Any, value: float, *, kind: str, home: str, low: float | None = None, high: float | None = None) -> None:
        """Set one cell, or every cell that an index selects; without bounds the value is certain."""
        self.value[at] = value
        self.low[at] = value if low is None else low
        self.high[at] = value if high is None else high
        self.kinds[at], self.homes[at] = kind, home

    def fact(self, at: Any, fact: Fact, *, factor: float = 1.0, also: tuple[str, ...] = ()) -> None:
        """Set a cell from a fact with its bounds, times a factor; `also` names the facts behind the factor."""
        low, high = fact.bounds
        self.put(at, fact.value * factor, kind=fact.status, home=" ".join((fact.id, *also)), low=low * factor, high=high * factor)

    def done(self) -> Values:
        """The finished input."""
        return Values(self.name, self.value, self.low, self.high, self.kinds, self.homes, self.formula)
