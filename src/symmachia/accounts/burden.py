"""Burdens: spending against means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from symmachia.accounts import measures
from symmachia.accounts.calls import verb
from symmachia.accounts.groups import resolve, spoken, without
from symmachia.accounts.shares import share, total
from symmachia.errors import CallError, UnknownName
from symmachia.trace import Trace, fact_trace, weakest
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance


@verb
def burden_share(alliance: Alliance, group: str = "NATO", *, year: int | None = None, prices: str = "current", membership: str = "of-year") -> Trace:
    """Spending ÷ GDP × 100 of a group, as one country.

    NATO's own table divides constant prices (`prices=constant`); the two differ where a country's prices moved unlike its exchange rate.
    """
    assert year is not None
    options = {"year": year, "prices": prices, "membership": membership}
    money, means = total(alliance, "spending", group, **options), total(alliance, "gdp", group, **options)
    return Trace(
        value=100 * money.value / means.value,
        unit="percent",
        name=Phrase("burden-share-name", {"who": spoken(alliance, group), "year": year}),
        kind=weakest([money.kind, means.kind]),
        basis=money.basis,
        formula=say("formula-burden-share").text,
        inputs=(money, means),
        context=money.context,
    )


@verb
def burden_gap(
    alliance: Alliance, group: str, *, year: int | None = None, of: str = "NATO", prices: str = "current", membership: str = "of-year"
) -> Trace:
    """A group's share of spending minus its share of GDP, in points: above zero it carries more than its economic weight."""
    assert year is not None
    options = {"year": year, "of": of, "prices": prices, "membership": membership}
    money, means = share(alliance, "spending", group, **options), share(alliance, "gdp", group, **options)
    return Trace(
        value=money.value - means.value,
        unit="points",
        name=Phrase("burden-gap-name", {"who": spoken(alliance, group), "of": spoken(alliance, of), "year": year}),
        kind=weakest([money.kind, means.kind]),
        basis=money.basis,
        formula=say("formula-burden-gap").text,
        inputs=(money, means),
        context=money.context,
    )


@verb
def spillover_burden(
    alliance: Alliance, member: str, *, year: int | None = None, spill: str = "pure-public", prices: str = "current", membership: str = "of-year"
) -> Trace:
    """Hildebrandt's spill-over-adjusted burden of a member or group, in per cent of its income and of what others' spending gives it.

    The spill-over is an assumption: `pure-public` (1), `half` (0.5), or a number above 0 and at most 1.
    """
    assert year is not None
    assumed = _spill(alliance, spill)
    options = {"year": year, "prices": prices, "membership": membership}
    rest = without("NATO", member)
    own, income = (total(alliance, quantity, member, **options) for quantity in ("spending", "gdp"))
    others = [total(alliance, "spending", rest, **options)] if resolve(alliance, rest, year, membership) else []
    spending = np.array([own.value, sum(part.value for part in others)])
    burden = measures.spillover_burden(spending, np.array([income.value, np.inf]), assumed.value)
    return Trace(
        value=100 * float(burden[0]),
        unit="percent",
        name=Phrase("spillover-name", {"who": spoken(alliance, member), "year": year}),
        kind="assumption",
        basis=own.basis,
        formula=say("formula-spillover").text,
        inputs=(assumed, own, income, *others),
        citation="Hildebrandt 1990, RAND",
        context=own.context,
        beside=own.beside,
    )


def _spill(alliance: Alliance, spill: str) -> Trace:
    facts = {fact.variant: fact for fact in alliance.store.facts("source = 'symmachia-assumptions' AND indicator = 'spillover'")}
    if spill in facts:
        return fact_trace(facts[spill], alliance.store)
    try:
        value = float(spill)
    except ValueError:
        raise UnknownName("spill-over", spill, facts) from None
    if not 0 < value <= 1:
        raise CallError(f"the spill-over lies above 0 and at most at 1, not at {spill}")
    return Trace(value=value, unit="ratio", name=Phrase("spill-name"), kind="assumption")
