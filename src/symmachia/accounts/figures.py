"""One member's figure: a fact, or a product of facts, always as a Trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.alliance import LATEST
from symmachia.errors import MissingFigure, UnknownName
from symmachia.trace import Trace, price_basis, weakest
from symmachia.vocabulary import STOCK_NAMES, VOCABULARY
from symmachia.words import Phrase

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

PARTS = {f"{part}_spending": f"{part}_share" for part in ("equipment", "personnel", "infrastructure", "other")}
PURCHASING_POWER = ("spending_ppp", "gdp_ppp")
COUNTED_WITHOUT_FORCES = ("gdp", "gdp_ppp", "population")
WEO = "imf-weo-2025-10"


def figure(alliance: Alliance, quantity: str, member: str, year: int, prices: str = "current", source: str = "") -> Trace:
    """A member's figure in a year. Beside the vocabulary: `equipment_spending` and the like, `spending_ppp`, `gdp_ppp`."""
    if quantity in PARTS:
        return _part(alliance, quantity, member, year, prices, source)
    if quantity in PURCHASING_POWER:
        return _purchasing_power(alliance, quantity, member, year, source)
    if quantity not in VOCABULARY:
        raise UnknownName("quantity", quantity, (*VOCABULARY, *PARTS, *PURCHASING_POWER))
    panel = alliance.panel(quantity, prices=prices, source=source)
    at = LATEST if quantity in STOCK_NAMES else year
    if not panel.has(member, at) and _is_zero(alliance, quantity, member, year):
        return Trace(
            value=0.0,
            unit=panel.unit,
            name=_name(alliance, quantity, member, year),
            currency=panel.currency if panel.basis else "",
            formula="none held",
        )
    value, fact, kind = panel.cell(member, at)
    row, column = panel.row[member], panel.column[at]
    money = VOCABULARY[quantity].kind == "money"
    return Trace(
        value=value,
        low=float(panel.low[row, column]),
        high=float(panel.high[row, column]),
        unit=panel.unit,
        name=_name(alliance, quantity, member, int(fact.split("/")[3]) if at == LATEST else year),
        kind=weakest([kind]),
        currency=panel.currency if money else "",
        basis=price_basis(panel.currency, prices, panel.price_year) if money else "",
        inputs=(fact,),
        call=fact,
    )


def _is_zero(alliance: Alliance, quantity: str, member: str, year: int) -> bool:
    """A state without armed forces spends and holds nothing; a state outside the nuclear powers has no warheads."""
    if quantity in ("warheads", "warheads_deployed"):
        return member not in alliance.store.members("NUCLEAR_WEAPON_STATE", year)
    return quantity not in COUNTED_WITHOUT_FORCES and member in alliance.store.members("NO_ARMED_FORCES", year)


def _name(alliance: Alliance, quantity: str, member: str, year: int) -> Phrase:
    return Phrase("fact-name", {"what": Phrase(f"quantity-{quantity}"), "who": alliance.store.names.get(member, member), "year": year})


def _part(alliance: Alliance, quantity: str, member: str, year: int, prices: str, source: str) -> Trace:
    portion = figure(alliance, PARTS[quantity], member, year, source=source)
    money = figure(alliance, "spending", member, year, prices, source)
    return Trace(
        value=money.value * portion.value / 100,
        unit="million",
        name=_name(alliance, quantity, member, year),
        kind=weakest([portion.kind, money.kind]),
        currency=money.currency,
        basis=money.basis,
        formula="spending × share ÷ 100",
        inputs=(money, portion),
    )


def _purchasing_power(alliance: Alliance, quantity: str, member: str, year: int, source: str) -> Trace:
    """Money at market rates times the country's price level: GDP in international dollars over GDP in dollars (both IMF)."""
    international = alliance.panel("gdp", currency="INTD", source=WEO)
    value, fact, kind = international.cell(member, year)
    ppp = Trace(
        value=value, unit="million", currency="INTD", name=_name(alliance, "gdp_ppp", member, year), kind=weakest([kind]), inputs=(fact,),
        basis=price_basis("INTD", "current", year), call=fact,
    )  # fmt: skip
    if quantity == "gdp_ppp":
        return ppp
    market = figure(alliance, "gdp", member, year, source=WEO)
    money = figure(alliance, "spending", member, year, source=source)
    if not market.value:
        raise MissingFigure(f"no GDP for {member}, {year}")
    return Trace(
        value=money.value * ppp.value / market.value,
        unit="million",
        name=_name(alliance, quantity, member, year),
        kind=weakest([ppp.kind, market.kind, money.kind]),
        currency="INTD",
        basis=ppp.basis,
        formula="spending × GDP at purchasing power ÷ GDP at market rates",
        inputs=(money, ppp, market),
    )
