"""The baseline: an alliance as the spine takes it in. Labelled arrays of values with bounds, each cell with its kind and its home."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from symmachia.errors import UnknownName
from symmachia.model.inputs import INPUTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from symmachia.facts.store import Store
    from symmachia.model.structure import Structure


HELD = "held"
"""The home of a cell at which a study holds an input."""


@dataclass(frozen=True, slots=True)
class Capability:
    """A capability: what it is counted in, its area, and whether it is fired (then `daily_use` a day in the high-intensity fight)."""

    name: str
    label: str
    unit: str
    area: str
    consumable: bool = False
    daily_use: float = 0.0


@dataclass(frozen=True, slots=True)
class Unpriced:
    """A capability that is known to be missing and that nobody prices here, with the sign of its effect on the cost of autonomy."""

    name: str
    label: str
    effect: str


@dataclass(frozen=True, eq=False)
class Values:
    """One input in natural units.

    `homes` holds, per cell, the ids of its facts or `file:line`, joined by spaces, or `HELD`; `formula` says what was done to them.
    """

    name: str
    value: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    kinds: NDArray[np.object_]
    homes: NDArray[np.object_]
    formula: str = ""

    def __post_init__(self) -> None:
        for array in (self.value, self.low, self.high, self.kinds, self.homes):
            if array.shape != self.value.shape:
                raise ValueError(f"{self.name}: arrays of different shape")
            array.setflags(write=False)


@dataclass(frozen=True, eq=False)
class Baseline:
    """An alliance in its base year, with everything the spine needs to run it forward.

    `names` are what its members are called; `groups` are names for some of them, beside its frameworks.
    """

    title: str
    structure: Structure
    capabilities: tuple[Capability, ...]
    unpriced: tuple[Unpriced, ...]
    values: Mapping[str, Values]
    names: Mapping[str, str]
    population: NDArray[np.float64]
    currency: str = "EUR"
    price_year: int = 2025
    store: Store | None = field(default=None, repr=False)
    groups: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def shape(self, name: str) -> tuple[int, ...]:
        """The shape of an input."""
        if name not in INPUTS:
            raise UnknownName("input", name, INPUTS)
        return tuple(len(self.structure.axes[dim]) for dim in INPUTS[name].dims)

    @cached_property
    def fingerprint(self) -> str:
        """A hash of every value, bound, label and set: two baselines with the same fingerprint run alike."""
        digest = hashlib.sha256()
        sets = self.structure
        digest.update(repr((self.currency, self.price_year, sets.base_year, sets.horizon, sets.axes, sets.region_of, sets.leader)).encode())
        digest.update(repr((sets.areas, sets.area_of, self.capabilities)).encode())
        digest.update(np.ascontiguousarray(sets.inside, dtype=np.uint8).tobytes())
        for name in sorted(self.values):
            entry = self.values[name]
            digest.update(name.encode())
            for array in (entry.value, entry.low, entry.high):
                digest.update(np.ascontiguousarray(array, dtype="<f8").tobytes())
        return digest.hexdigest()[:16]
