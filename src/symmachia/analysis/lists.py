"""A study's list of American forces at our unit costs, line by line, beside the study's own totals. There is no pass mark."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from symmachia.alliance import load
from symmachia.baseline.shipped import PRICE_YEAR, SCOPES, shipped
from symmachia.errors import UnknownName
from symmachia.facts.money import Money, convert

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.facts.store import Fact, Store

CALLED = {"surface_combatants": "destroyers", "infantry_fighting_vehicles": "fighting-vehicles"}
"""What a study calls a line of its own total, where it is not our name for it."""
LIFE = 25
"""Years of running cost in the study's life-cycle total, and so in ours."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list in EUR million of 2025: count, price and amount with the bounds of the price; no price where we have none.

    `life` adds running cost over the study's life-cycle, and `published` is what the study itself says of the line, where it does.
    """

    what: str
    count: float
    fact: str
    price: float | None = None
    amount: float | None = None
    low: float | None = None
    high: float | None = None
    life: float | None = None
    published: float | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """A total of the study itself, in EUR million of 2025."""

    what: str
    amount: float
    low: float
    high: float
    fact: str


@dataclass(frozen=True, slots=True)
class PricedList:
    """Priced lines, unpriced lines, their sums, and the study's totals."""

    scope: str
    lines: tuple[Line, ...]
    unpriced: tuple[Line, ...]
    published: tuple[Published, ...]

    @property
    def total(self) -> tuple[float, float, float]:
        """Sum of the priced lines: amount, low, high. Bounds add up, as if all prices erred together."""
        return sum(line.amount or 0 for line in self.lines), sum(line.low or 0 for line in self.lines), sum(line.high or 0 for line in self.lines)

    @property
    def life(self) -> float:
        """Priced lines with running cost over the life-cycle of the study, pay left out."""
        return sum(line.life or 0 for line in self.lines)

    def to_dict(self) -> dict[str, Any]:
        """The list as plain data."""
        return {**asdict(self), "total": self.total, "life": self.life}


def priced_list(scope: str = "iiss", alliance: Alliance | None = None) -> PricedList:
    """Price the list of a study at the unit costs of the table of assumptions, which were fixed before this comparison."""
    alliance = alliance or load()
    stated = {name: entry for name, entry in SCOPES.items() if entry[0]}
    if scope not in stated:
        raise UnknownName("study with a list", scope, stated)
    family, subject = stated[scope]
    store = alliance.store
    baseline = shipped(alliance)
    names = baseline.structure.capabilities
    found = store.facts("source = ? AND subject = ? AND starts_with(indicator, 'required_')", [store.newest(family), subject])
    totals = store.facts("source = ? AND subject = ? AND indicator IN ('study_cost_total', 'study_cost_annual')", [store.newest(family), subject])
    published = {total.what: total for total in (_published(store, fact) for fact in totals)}
    lines, unpriced = [], []
    for fact in found:
        name = fact.indicator.removeprefix("required_")
        if name not in names or fact.variant:
            if fact.unit not in ("percent",) and not fact.unit.endswith("per year"):
                theirs = published.get(name.replace("_", "-"))
                unpriced.append(Line(name, fact.value, fact.id, published=theirs.amount if theirs else None))
            continue
        k = names.index(name)
        price, running = baseline.values["unit_price"], float(baseline.values["operating_cost"].value[k])
        low, value, high = (float(bound[k]) for bound in (price.low, price.value, price.high))
        theirs = published.get(CALLED.get(name, name.replace("_", "-")))
        amount, life = fact.value * value, fact.value * (value + LIFE * running)
        said = theirs.amount if theirs else None
        lines.append(Line(name, fact.value, fact.id, value, amount, fact.value * low, fact.value * high, life, said))
    return PricedList(scope, tuple(lines), tuple(unpriced), tuple(published.values()))


def _published(store: Store, fact: Fact) -> Published:
    money = Money(fact.value, fact.currency, fact.basis, fact.price_year or fact.year, fact.year)
    economy = "USA" if fact.currency == "USD" else "DEU"
    factor = convert(store, money, to_currency="EUR", to_basis="constant", to_price_year=PRICE_YEAR, economy=economy).factor
    low, high = fact.bounds
    return Published(fact.variant or fact.indicator, fact.value * factor, low * factor, high * factor, fact.id)
