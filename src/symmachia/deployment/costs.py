"""What a force costs a year: by published figures of a soldier-year, which measure different things, and by the spine's pay and running cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from symmachia.errors import MissingFigure
from symmachia.facts.money import Money, convert
from symmachia.model.structure import BRIGADES

if TYPE_CHECKING:
    from symmachia.deployment.force import Force
    from symmachia.facts.store import Fact, Store

DEFLATORS = {"EUR": "DEU"}
"""Whose deflator a currency of many economies takes: that of the largest."""
OURS = ("in_theatre", "in_cycle")
"""Pay and running cost of the soldiers in the theatre, and of all that are held for them."""


@dataclass(frozen=True, slots=True)
class Cost:
    """A soldier-year and the force's year, EUR million at the alliance's prices; none where no deflator reaches back to the figure's year.

    `fact` is the published figure's id, empty for ours; `published` that figure as its source has it.
    """

    name: str
    fact: str
    published: str
    soldier_year: float | None
    low: float | None
    high: float | None
    year: float | None


def costs(force: Force) -> tuple[Cost, ...]:
    """Published figures first, from the lowest, then ours: pay and running cost of those in the theatre, and of all that are held for them."""
    store = force.baseline.store
    found = [_published(force, name, store.fact(home), store) for name, home in force.mission.costs.items()] if store else []
    found.sort(key=lambda row: (row.soldier_year is None, row.soldier_year or 0.0))
    each = _own(force)
    ours = [(name, each * held) for name, held in zip(OURS, (1.0, force.factor), strict=True)] if force.asked else []
    return (*found, *(Cost(name, "", "", amount, None, None, amount * force.asked) for name, amount in ours))


def _published(force: Force, name: str, fact: Fact, store: Store) -> Cost:
    baseline, said = force.baseline, f"{fact.currency} {fact.value:g} m ({fact.price_year})"
    money = Money(fact.value, fact.currency, fact.basis, fact.price_year or fact.year, fact.year)
    whose = DEFLATORS.get(fact.currency, "")
    try:
        done = convert(store, money, to_currency=baseline.currency, to_basis="constant", to_price_year=baseline.price_year, economy=whose)
    except MissingFigure:
        return Cost(name, fact.id, said, None, None, None, None)
    low, high = fact.bounds
    return Cost(name, fact.id, said, done.money.value, low * done.factor, high * done.factor, done.money.value * force.asked)


def _own(force: Force) -> float:
    """A soldier's pay, over the contributors, and the running cost of a brigade over its soldiers with their support."""
    k = force.baseline.structure.capabilities.index(BRIGADES)
    parts = {row.member: row.asked for row in force.contributors}
    pay = sum(parts[member] * wage for member, wage in zip(force.members, force.pay, strict=True)) / max(sum(parts.values()), 1.0)
    return float(pay + force.pools.quantities["running"][force.year, k] / force.pools.with_support[0])
