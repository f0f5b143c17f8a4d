"""A published figure in another currency or at other prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts.calls import verb
from symmachia.errors import UnitError
from symmachia.facts.money import INTERNATIONAL, Money, convert
from symmachia.trace import Trace, fact_trace, price_basis, weakest
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.facts.money import Conversion
    from symmachia.facts.store import Store


@verb
def converted(
    alliance: Alliance, fact: str, *, currency: str = "EUR", prices: str = "current", price_year: int = 0, economy: str = "", rates: str = "market"
) -> Trace:
    """A money fact in another currency, at the prices of another year, or at purchasing power: `currency=INTD, rates=power`.

    Prices change by the GDP deflator of the state that the fact is about; where it is about no state, of the one economy of its currency.
    A currency changes at the average rate of the year whose prices the figure has. The context of the result says each step.
    """
    store = alliance.store
    found = store.fact(fact)
    if found.price_year is None:
        raise UnitError(f"this figure is no money: it is given in {found.unit}", where=fact, fix="convert a fact with a currency")
    kind = store.query("SELECT kind FROM subject WHERE id = ?", [found.subject])[0][0]
    money = Money(found.value, found.currency, found.basis, found.price_year, found.year)
    whose = economy or (found.subject if kind == "state" else "")
    done = convert(store, money, to_currency=currency, to_basis=prices, to_price_year=price_year or None, economy=whose, rates=rates)
    if not whose and kind != "item" and any(step.what == "deflate" for step in done.steps):
        raise UnitError(
            f"{store.names[found.subject]} is many economies, and none of their deflators is that of the sum",
            where=fact,
            fix="take the publisher's own figure in constant prices, add up converted members, or name an economy",
        )
    return Trace(
        value=done.money.value,
        low=None if found.low is None else found.low * done.factor,
        high=None if found.high is None else found.high * done.factor,
        unit=found.unit,
        name=Phrase("converted-name", {"fact": fact_trace(found, store).name}),
        kind=weakest([found.status, done.status]),
        currency=done.money.currency,
        basis=price_basis(done.money.currency, done.money.basis, done.money.price_year),
        formula=done.formula,
        inputs=(fact_trace(found, store), *(fact_trace(used, store) for used in done.figures)),
        context=_steps(store, done),
    )


def _steps(store: Store, done: Conversion) -> str:
    """The steps in words."""
    text = ""
    for step in done.steps:
        way = step.what.replace(" ", "-")
        if step.what == "purchasing power":
            way += "-to" if step.after == INTERNATIONAL else "-from"
        said = say(f"step-{way}", before=step.before, after=step.after, year=step.year, economy=store.names[step.economy]).text
        text = say("step-then", first=text, second=said).text if text else said
    return text or say("step-none").text
