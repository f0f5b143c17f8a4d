"""Burdens: spending against means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from symmachia.accounts import measures
from symmachia.accounts.calls import verb
from symmachia.accounts.groups import resolve, spoken
from symmachia.accounts.shares import share, total
from symmachia.errors import CallError
from symmachia.trace import Trace, weakest
from symmachia.words import Phrase

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
        formula="spending ÷ GDP × 100",
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
        formula="share of spending − share of GDP",
        inputs=(money, means),
        context=money.context,
    )


@verb
def spillover_burden(
    alliance: Alliance, member: str, *, year: int | None = None, spill: float = 1.0, prices: str = "current", membership: str = "of-year"
) -> Trace:
    """Hildebrandt's spill-over-adjusted burden of a member or group, in per cent of its income and of what others' spending gives it.

    The spill-over is an assumption: 1, the default, treats defence as a pure public good of the alliance.
    """
    assert year is not None
    if not 0 < spill <= 1:
        raise CallError(f"the spill-over lies above 0 and at most at 1, not at {spill}")
    options = {"year": year, "prices": prices, "membership": membership}
    everybody = resolve(alliance, "NATO", year, membership)
    own = resolve(alliance, member, year, membership)
    spending = [total(alliance, "spending", who, **options) for who in everybody]
    income = [total(alliance, "gdp", who, **options) for who in everybody]
    inside = np.array([who in own for who in everybody])
    g, y = np.array([part.value for part in spending]), np.array([part.value for part in income])
    merged = np.array([g[inside].sum(), g[~inside].sum()]), np.array([y[inside].sum(), y[~inside].sum()])
    assumed = Trace(value=spill, unit="ratio", name=Phrase("spill-name"), kind="assumption", context="0 < σ ≤ 1")
    return Trace(
        value=100 * float(measures.spillover_burden(*merged, spill)[0]),
        unit="percent",
        name=Phrase("spillover-name", {"who": spoken(alliance, member), "year": year}),
        kind="assumption",
        basis=spending[0].basis,
        formula="σ × own spending ÷ (own GDP + σ × the others' spending) × 100",
        inputs=(assumed, *spending, *income),
        citation="Hildebrandt 1990, RAND",
        context=spending[0].context,
    )
