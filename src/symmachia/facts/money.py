"""Money: the one place where an amount changes its currency or its price year. Each step is recorded with the facts it rests on.

The convention is that of NATO and the OECD, deflate, then exchange: prices change in the currency of the economy whose deflator is used, and
currencies change at the average rate of the year whose prices the amount has at that moment. So 2025 zloty become 2021 dollars by Poland's
deflator and the rate of 2021 ("prices and exchange rates of 2021"), and 2025 dollars of Polish spending go back to zloty at the rate of 2025 first.
Rates between currencies and against international dollars are ratios of the IMF's GDP figures of an economy; all of them lead through the dollar.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from math import prod
from typing import TYPE_CHECKING, Literal

from symmachia.errors import MissingFigure, UnitError, UnknownName
from symmachia.lifetime import for_life
from symmachia.vocabulary import BASES, STATUSES
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.facts.store import Fact, Store

WEO = "imf-weo"
DOLLAR, INTERNATIONAL = "USD", "INTD"
RATES = ("market", "power")
DEFLATOR = ""
Way = Literal["exchange", "deflate", "purchasing power"]


@dataclass(frozen=True, slots=True)
class Money:
    """An amount, in millions or per head: its currency, the year of its prices, and the year that it describes."""

    value: float
    currency: str
    basis: str
    price_year: int
    year: int

    def __post_init__(self) -> None:
        if self.basis not in BASES:
            raise UnknownName("price basis", self.basis, BASES)
        if self.basis == "current" and self.price_year != self.year:
            raise UnitError(
                f"prices of {self.price_year} are not the current prices of {self.year}",
                fix=f"current prices are those of the year itself; for prices of {self.price_year} choose the basis constant",
            )


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done to an amount: the ratio `over` ÷ `under` of two facts leads from `before` to `after`, two currencies or price years."""

    what: Way
    before: str
    after: str
    over: Fact
    under: Fact

    @property
    def factor(self) -> float:
        """What the amount is multiplied by."""
        return self.over.value / self.under.value

    @property
    def economy(self) -> str:
        """Whose figures they are."""
        return self.over.subject

    @property
    def year(self) -> int:
        """The year of the rate; of a deflation, the price year that it leads to."""
        return self.over.year

    @property
    def facts(self) -> tuple[str, str]:
        """The ids of the two facts."""
        return self.over.id, self.under.id

    @property
    def status(self) -> str:
        """The weaker status of the two."""
        return _weakest([self.over.status, self.under.status])

    @property
    def formula(self) -> str:
        """The step as it stands in the formula of the conversion."""
        if self.what == "deflate":
            return say("formula-deflate", before=self.before, after=self.after, economy=self.economy).text
        return say("formula-exchange", before=self.before, after=self.after, economy=self.economy, year=self.year).text


@dataclass(frozen=True, slots=True)
class Conversion:
    """The amount after the conversion, and the steps that led there: none where nothing had to be done."""

    money: Money
    steps: tuple[Step, ...]

    @property
    def factor(self) -> float:
        """What every amount of that kind is multiplied by."""
        return prod(step.factor for step in self.steps)

    @property
    def formula(self) -> str:
        """The steps as one formula over the amount."""
        return " ".join((say("formula-amount").text, *(step.formula for step in self.steps)))

    @property
    def figures(self) -> tuple[Fact, ...]:
        """The facts behind the steps, each once, in order."""
        return tuple({fact.id: fact for step in self.steps for fact in (step.over, step.under)}.values())

    @property
    def facts(self) -> tuple[str, ...]:
        """Their ids."""
        return tuple(fact.id for fact in self.figures)

    @property
    def status(self) -> str:
        """The weakest status of a fact behind the steps: a rate that is a forecast makes an estimate."""
        return _weakest([step.status for step in self.steps])


@dataclass(frozen=True, eq=False)
class Economies:
    """What conversions rest on: of each economy GDP in its own currency, in dollars and at purchasing power, and the GDP deflator."""

    series: dict[tuple[str, str], dict[int, Fact]]

    @cached_property
    def home(self) -> dict[str, str]:
        """The currency of each economy of which the IMF gives GDP in that currency and in dollars."""
        own = {economy: currency for economy, currency in self.series if currency not in (DOLLAR, INTERNATIONAL, DEFLATOR)}
        return {economy: currency for economy, currency in (own | {"USA": DOLLAR}).items() if (economy, DOLLAR) in self.series}

    @cached_property
    def users(self) -> dict[str, tuple[str, ...]]:
        """The economies of each currency, the largest first."""
        found: dict[str, list[str]] = defaultdict(list)
        for economy in sorted(self.home, key=lambda economy: (-max(fact.value for fact in self.series[economy, DOLLAR].values()), economy)):
            found[self.home[economy]].append(economy)
        return {currency: tuple(users) for currency, users in found.items()}

    def fact(self, economy: str, currency: str, year: int) -> Fact:
        """GDP of an economy in a currency, or its deflator; a missing year names those that exist."""
        if economy not in self.home:
            raise UnknownName("economy", economy, self.home)
        series = {at: fact for at, fact in self.series.get((economy, currency), {}).items() if fact.value > 0}
        if year not in series:
            what = f"GDP in {currency}" if currency else "GDP deflator"
            raise MissingFigure(
                f"no {what} of {economy} for {year}, and so no way to convert money of that year",
                why=f"{WEO} gives it for {_years(series)}" if series else f"{WEO} gives none",
                fix="choose prices of a year that it gives, or keep the amount as published",
            )
        return series[year]

    def exchange(self, before: str, after: str, year: int) -> Step:
        """The average rate of a year between the dollar and another currency, `after` per `before`: GDP in one over GDP in the other.

        A currency of several economies takes the rate of the largest, Germany's for the euro. All its users imply the same: to two parts in
        ten thousand up to 2028, where rounding to a million weighs in the smallest, and to two in a thousand after (Estonia, Greece).
        """
        foreign = after if before == DOLLAR else before
        if foreign not in self.users:
            raise UnknownName("currency", foreign, (*self.users, INTERNATIONAL))
        return self._rate("exchange", before, after, self.users[foreign][0], year)

    def purchasing_power(self, before: str, after: str, economy: str, year: int) -> Step:
        """Between dollars and the international dollars of a year, by the price level of an economy: GDP in one over GDP in the other."""
        return self._rate("purchasing power", before, after, economy, year)

    def deflate(self, economy: str, before: int, after: int) -> Step:
        """From the prices of one year to those of another, by the ratio of the GDP deflator: the base year of the index cancels."""
        return Step("deflate", str(before), str(after), self.fact(economy, DEFLATOR, after), self.fact(economy, DEFLATOR, before))

    def _rate(self, what: Way, before: str, after: str, economy: str, year: int) -> Step:
        return Step(what, before, after, self.fact(economy, after, year), self.fact(economy, before, year))

    def between(self, before: str, after: str, economy: str, year: int) -> list[Step]:
        """The steps from one currency to another at the rates of a year."""
        if before == after:
            return []
        return [
            self.purchasing_power(start, end, economy, year) if INTERNATIONAL in (start, end) else self.exchange(start, end, year)
            for start, end in ((before, DOLLAR), (DOLLAR, after))
            if start != end
        ]


@for_life(1)
def economies(store: Store) -> Economies:
    """The IMF's figures of every economy in a store."""
    series: dict[tuple[str, str], dict[int, Fact]] = defaultdict(dict)
    where = "source = ? AND variant = '' AND (indicator = 'gdp' AND basis = 'current' OR indicator = 'gdp_deflator')"
    for fact in store.facts(where, [store.newest(WEO)]):
        series[fact.subject, fact.currency][fact.year] = fact
    return Economies(dict(series))


def convert(
    store: Store, money: Money, *, to_currency: str = "", to_basis: str = "current", to_price_year: int | None = None, economy: str = "",
    rates: str = "market",
) -> Conversion:  # fmt: skip
    """Convert an amount, by the convention above. Without a currency it keeps its own, and at purchasing `power` goes to international dollars.

    `economy` says whose deflator and price level count. A change of price year takes by default the one economy that the amount's currency
    belongs to, the United States for the dollar; euros and purchasing power need it named. Constant prices without a year keep the amount's.
    """
    known = economies(store)
    if rates not in RATES:
        raise UnknownName("rates", rates, RATES)
    if economy and economy not in known.home:
        raise UnknownName("economy", economy, known.home)
    target = _target(money, to_currency or (INTERNATIONAL if rates == "power" else money.currency), to_basis, to_price_year)
    for currency in (money.currency, target.currency):
        if currency not in known.users and currency != INTERNATIONAL:
            raise UnknownName("currency", currency, (*known.users, INTERNATIONAL))
    _check_rates(money, target, economy, rates)
    if target.price_year == money.price_year:
        steps = known.between(money.currency, target.currency, economy, money.price_year)
    else:
        whose = economy or _only_user(known, money.currency)
        steps = [
            *known.between(money.currency, known.home[whose], whose, money.price_year),
            known.deflate(whose, money.price_year, target.price_year),
            *known.between(known.home[whose], target.currency, whose, target.price_year),
        ]
    done = Conversion(target, tuple(steps))
    return replace(done, money=replace(target, value=money.value * done.factor))


def _target(money: Money, currency: str, basis: str, price_year: int | None) -> Money:
    if price_year is None:
        if basis == "constant" and money.basis != "constant":
            raise UnitError("constant prices of which year?", fix="name the price year, as in 2021")
        price_year = money.price_year if basis == "constant" else money.year
    return Money(money.value, currency, basis, price_year, money.year)


def _check_rates(money: Money, target: Money, economy: str, rates: str) -> None:
    """International dollars are reached and left at purchasing power, and only they are."""
    international = INTERNATIONAL in (money.currency, target.currency)
    changes = (money.currency, money.price_year) != (target.currency, target.price_year)
    if rates == "power" and not international:
        raise UnitError(
            f"at purchasing power money becomes international dollars, not {target.currency}",
            fix=f"choose the currency {INTERNATIONAL}, or market rates",
        )
    if international and changes and rates == "market":
        raise UnitError("international dollars have no market rate", fix="choose the rates of purchasing power, and name the economy")
    if international and changes and not economy:
        raise UnitError("purchasing power is that of one economy, and none is named", fix="name the economy whose price level counts, as in DEU")


def _only_user(known: Economies, currency: str) -> str:
    largest, *others = known.users[currency]
    if others:
        raise UnitError(
            f"{currency} has no deflator of its own: {1 + len(others)} economies use it",
            why="prices moved differently in each of them",
            fix="name the economy whose deflator counts: " + ", ".join(sorted((largest, *others))),
        )
    return largest


def _weakest(statuses: Sequence[str]) -> str:
    return max(statuses, key=STATUSES.index, default="observed")


def _years(series: dict[int, Fact]) -> str:
    years = sorted(series)
    whole = years == list(range(years[0], years[-1] + 1))
    return f"{years[0]} to {years[-1]}" if whole else ", ".join(map(str, years))
