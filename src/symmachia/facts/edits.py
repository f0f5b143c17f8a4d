"""Facts that a user sets: a store over another one, in which some facts have other values. The store below stays as it is."""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from dataclasses import astuple, fields, replace
from functools import cached_property
from math import isfinite
from threading import Lock
from typing import TYPE_CHECKING

from symmachia.errors import DataError
from symmachia.facts.store import Fact, Store
from symmachia.vocabulary import VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Mapping

Given = float | tuple[float, float, float]
"""A value, which is certain, or a value with its bounds: (value, low, high)."""
DIVISORS = ("gdp", "gdp_deflator", "population")
"""Others are divided by them."""
KEPT = 8
_KEPT: OrderedDict[tuple[int, str], Edited] = OrderedDict()
_LOCK = Lock()


class Edited(Store):
    """A store in which some facts are those of a user. It has a connection of its own, which closes when nobody uses the store any more."""

    def __init__(self, base: Store, edits: Mapping[str, Fact], fingerprint: str):
        self.base, self.edits = base, dict(edits)
        connection = base.connect()
        below = connection.execute("SELECT format('\"{}\".main.fact', replace(current_database(), '\"', '\"\"'))").fetchall()[0][0]
        connection.execute(f"CREATE TEMP TABLE edited AS FROM {below} LIMIT 0")
        connection.executemany(f"INSERT INTO edited VALUES ({', '.join('?' * len(fields(Fact)))})", [astuple(fact) for fact in edits.values()])
        connection.execute(f"CREATE TEMP VIEW fact AS FROM {below} WHERE id NOT IN (SELECT id FROM edited) UNION ALL FROM edited")
        super().__init__(base.path, fingerprint, connection)

    def published(self, fact_id: str) -> Fact | None:
        """The fact as its source has it, where it was edited."""
        return self.base.fact(fact_id) if fact_id in self.edits else None

    @cached_property
    def every(self) -> dict[str, Fact]:
        """Every fact by its id."""
        return self.base.every | self.edits


def edited(store: Store, edits: Mapping[str, Given]) -> Store:
    """A store with other values for some facts, each an assumption of the user. Equal edits of one store are one store, as long as it is kept."""
    base = store.base if isinstance(store, Edited) else store
    before = store.edits if isinstance(store, Edited) else {}
    facts = {**before, **{fact_id: fact_of(base, fact_id, given) for fact_id, given in edits.items()}}
    if not facts:
        return base
    content = [[fact_id, fact.value, fact.low, fact.high] for fact_id, fact in sorted(facts.items())]
    fingerprint = hashlib.sha256(json.dumps([base.fingerprint, content]).encode()).hexdigest()[:16]
    with _LOCK:
        place = (id(base), fingerprint)
        if place not in _KEPT or _KEPT[place].base is not base:
            _KEPT[place] = Edited(base, facts, fingerprint)
        _KEPT.move_to_end(place)
        if len(_KEPT) > KEPT:
            _KEPT.popitem(last=False)
        return _KEPT[place]


def fact_of(base: Store, fact_id: str, given: Given) -> Fact:
    """The fact as the user sets it; an error where there is no such fact or it cannot have that value."""
    fact = base.fact(fact_id)
    quantity = VOCABULARY[fact.indicator]
    numbers = tuple(given) if isinstance(given, (list, tuple)) else (given, given, given)
    if len(numbers) != 3:
        raise DataError(f"{len(numbers)} numbers are no value with its bounds", where=fact_id, fix="give the value, or (value, low, high)")
    for number in numbers:
        if isinstance(number, bool) or not isinstance(number, (int, float)) or not isfinite(number):
            raise DataError(f"{number!r} is no number", where=fact_id, fix=f"write digits; its unit is {quantity.unit}")
        if not quantity.low <= number <= quantity.high:
            bounds = f"{quantity.low:g} to {quantity.high:g}"
            raise DataError(f"{quantity.name} is {number:g}, outside {bounds}", where=fact_id, fix=f"its unit is {quantity.unit}")
        if number == 0 and quantity.name in DIVISORS:
            raise DataError(f"{quantity.name} is 0", where=fact_id, why="other figures are divided by it", fix="give a value above 0")
    value, low, high = map(float, numbers)
    if not low <= value <= high:
        raise DataError(f"{value:g} does not lie between {low:g} and {high:g}", where=fact_id, fix="give (value, low, high)")
    return replace(fact, value=value, low=low, high=high, status="assumption", grade="d", note="")
