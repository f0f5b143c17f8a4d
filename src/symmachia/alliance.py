"""The alliance as data: immutable labelled arrays of figures, member × year, each with the id of its fact. Data only, no verbs."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np

from symmachia.errors import MissingFigure, UnknownName
from symmachia.facts.edits import KEPT, Edited, edited
from symmachia.facts.store import open_store
from symmachia.vocabulary import BASES, BODIES, STOCK_NAMES, VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Mapping

    import xarray as xr
    from numpy.typing import NDArray

    from symmachia.facts.edits import Given
    from symmachia.facts.shelf import Shelf
    from symmachia.facts.store import Store

LATEST = 0
"""The year label of quantities of which a country has one figure only, the latest: the stocks."""


@dataclass(frozen=True, eq=False)
class Panel:
    """One quantity from one source: `values[subject, year]`, NaN where the source gives none, and the id of each fact beside it."""

    quantity: str
    unit: str
    currency: str
    basis: str
    price_year: int | None
    source: str
    subjects: tuple[str, ...]
    years: tuple[int, ...]
    values: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    facts: NDArray[np.object_]
    kinds: NDArray[np.object_]

    @cached_property
    def row(self) -> dict[str, int]:
        """Where each subject stands."""
        return {subject: position for position, subject in enumerate(self.subjects)}

    @cached_property
    def column(self) -> dict[int, int]:
        """Where each year stands."""
        return {year: position for position, year in enumerate(self.years)}

    def has(self, subject: str, year: int) -> bool:
        """Whether the source gives a figure."""
        return subject in self.row and year in self.column and not np.isnan(self.values[self.row[subject], self.column[year]])

    def cell(self, subject: str, year: int) -> tuple[float, str, str]:
        """Value, fact id and kind of one figure; a missing one says which."""
        if not self.has(subject, year):
            near = f"{self.source} gives {self.quantity} for {min(self.years)} to {max(self.years)}" if self.years else f"{self.source} gives none"
            raise MissingFigure(f"no figure for {self.quantity}, {subject}, {year}", why=near, fix="choose another year, source or group")
        at = self.row[subject], self.column[year]
        return float(self.values[at]), str(self.facts[at]), str(self.kinds[at])

    def to_xarray(self) -> xr.Dataset:
        """The panel as an xarray Dataset with `value`, `low`, `high` and `fact`."""
        import xarray as xr

        dims = ("member", "year")
        arrays = {"value": self.values, "low": self.low, "high": self.high, "fact": self.facts, "kind": self.kinds}
        return xr.Dataset(
            {name: (dims, array.copy()) for name, array in arrays.items()},
            coords={"member": list(self.subjects), "year": list(self.years)},
            attrs={"quantity": self.quantity, "unit": self.unit, "currency": self.currency, "basis": self.basis, "source": self.source},
        )


@dataclass(frozen=True, eq=False)
class Alliance:
    """The facts of one edition. `members` overrides who belongs to NATO, for a user's own list."""

    store: Store
    edition: str
    members: tuple[str, ...] | None = None
    _panels: dict[tuple[str, str, str, str], Panel] = field(default_factory=dict, repr=False)

    @property
    def years(self) -> tuple[int, ...]:
        """The years of the edition."""
        return self.panel("spending").years

    @property
    def latest(self) -> int:
        """The last year of the edition."""
        return self.years[-1]

    def of(self, body: str, year: int) -> tuple[str, ...]:
        """The members of a body at the end of a year."""
        if body == "NATO" and self.members is not None:
            return self.members
        if body not in BODIES:
            raise UnknownName("body", body, BODIES)
        found = self.store.members(body, year)
        if not found:
            raise MissingFigure(f"nobody was a member of {body} at the end of {year}")
        return found

    @property
    def is_newest(self) -> bool:
        """Whether it is the edition that is loaded when none is named, with NATO's own members."""
        return self.edition == self.store.editions[-1] and self.members is None

    def edited(self, edits: Mapping[str, Given]) -> Alliance:
        """The alliance with other values for some facts, by their ids: `{"symmachia-assumptions/NATO_TOTAL/learning_rate/2026": 80}`, or with bounds
        `(80, 75, 90)`; without, the value is certain. Each becomes an assumption of the user's, and whatever rests on it follows."""
        return _choose(edited(self.store, edits), self.edition, self.members)

    def source_of(self, quantity: str) -> str:
        """The source that a quantity comes from unless another is named."""
        if quantity not in VOCABULARY:
            raise UnknownName("quantity", quantity, VOCABULARY)
        if quantity in STOCK_NAMES:
            return "stocks"
        home = _HOMES.get(quantity)
        return self.edition if home is None or quantity in self.store.indicators[self.edition] else self.store.newest(home)

    def panel(self, quantity: str, *, prices: str = "current", currency: str = "", source: str = "") -> Panel:
        """One quantity as an array. `prices` is `current` or `constant`; `currency` is dollars, or what the source counts in."""
        source = source or self.source_of(quantity)
        asked = (quantity, prices, currency, source)
        if asked not in self._panels:
            self._panels[asked] = _panel(self.store, *asked)
        return self._panels[asked]


_HOMES = {
    "population": "imf-weo",
    "gdp_growth": "imf-weo",
    "gdp_deflator": "imf-weo",
    "inflation": "imf-weo",
    "debt_share_gdp": "imf-weo",
    "balance_share_gdp": "imf-weo",
    "warheads": "sipri-yearbook",
    "warheads_deployed": "sipri-yearbook",
}


def _panel(store: Store, quantity: str, prices: str, currency: str, source: str) -> Panel:
    if quantity not in VOCABULARY:
        raise UnknownName("quantity", quantity, VOCABULARY)
    if prices not in BASES:
        raise UnknownName("price basis", prices, BASES)
    if source != "stocks" and source not in store.origins:
        raise UnknownName("source", source, store.origins)
    if VOCABULARY[quantity].kind != "money":
        prices = currency = ""
    if source == "stocks":
        facts = store.facts("indicator = ? AND variant = ''", [quantity])
    else:
        facts = store.facts("source = ? AND indicator = ? AND basis = ? AND variant = ''", [source, quantity, prices])
    if prices:
        counted = {fact.currency for fact in facts}
        currency = currency or (counted.pop() if len(counted) == 1 else "USD")
        facts = [fact for fact in facts if fact.currency == currency]
    subjects = tuple(sorted({fact.subject for fact in facts}))
    years = (LATEST,) if source == "stocks" else tuple(sorted({fact.year for fact in facts}))
    row = {subject: position for position, subject in enumerate(subjects)}
    column = {year: position for position, year in enumerate(years)}
    shape = (len(subjects), len(years))
    values, low, high = (np.full(shape, np.nan) for _ in range(3))
    ids, kinds = np.full(shape, "", dtype=object), np.full(shape, "", dtype=object)
    for fact in facts:
        at = row[fact.subject], column[LATEST if source == "stocks" else fact.year]
        values[at], ids[at], kinds[at] = fact.value, fact.id, fact.status
        low[at], high[at] = fact.bounds
    for array in (values, low, high, ids, kinds):
        array.setflags(write=False)
    first = facts[0] if facts else None
    return Panel(
        quantity, VOCABULARY[quantity].unit, currency, prices, first.price_year if first else None, source,
        subjects, years, values, low, high, ids, kinds,
    )  # fmt: skip


def load(edition: str = "", members: tuple[str, ...] | str | None = None, *, shelf: Shelf | None = None) -> Alliance:
    """Load the alliance: an edition of NATO's figures, the newest unless another is named, and everything else the store holds.

    `members` replaces NATO's membership by a list of your own, as a tuple of ISO codes or one text such as `"DEU+FRA+POL"`.
    """
    store = open_store(shelf)
    return _choose(store, edition or store.editions[-1], members)


def _choose(store: Store, edition: str, members: tuple[str, ...] | str | None) -> Alliance:
    if isinstance(members, str):
        members = tuple(members.split("+"))
    if edition not in store.editions:
        raise UnknownName("edition", edition, store.editions)
    for member in members or ():
        if member not in store.states:
            raise UnknownName("state", member, store.states)
    return (_edited if isinstance(store, Edited) else _load)(store, edition, tuple(sorted(set(members))) if members else None)


def sibling(alliance: Alliance, edition: str, members: tuple[str, ...] | str | None = None) -> Alliance:
    """Another edition from the same store."""
    return _choose(alliance.store, edition, members)


@lru_cache(maxsize=8)
def _load(store: Store, edition: str, members: tuple[str, ...] | None) -> Alliance:
    return Alliance(store, edition, members)


_edited = lru_cache(maxsize=KEPT)(Alliance)
"""Alliances with edited facts, apart, so that they push no other out."""
