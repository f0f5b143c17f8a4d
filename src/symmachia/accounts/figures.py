"""One member's figure: a fact, or a product of facts, always as a Trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.alliance import LATEST, Panel
from symmachia.errors import CallError, MissingFigure, UnitError, UnknownName
from symmachia.facts.money import INTERNATIONAL, WEO, Money, convert
from symmachia.trace import Trace, fact_trace, price_basis, weakest
from symmachia.vocabulary import STOCK_NAMES, VOCABULARY
from symmachia.words import Phrase, kept_by_language, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

PARTS = {f"{part}_spending": f"{part}_share" for part in ("equipment", "personnel", "infrastructure", "other")}
PURCHASING_POWER = ("spending_ppp", "gdp_ppp")
FORCES = ("spending", "spending_per_capita", "spending_share_gdp", *PARTS.values(), "military_personnel", *STOCK_NAMES)
HELD = ("warheads", "warheads_deployed")


@kept_by_language(131072)
def figure(alliance: Alliance, quantity: str, member: str, year: int, prices: str = "current", source: str = "") -> Trace:
    """A member's figure in a year. Beside the vocabulary: `equipment_spending` and the like, `spending_ppp`, `gdp_ppp`."""
    if quantity in PARTS:
        return _part(alliance, quantity, member, year, prices, source)
    if quantity in PURCHASING_POWER and prices != "current":
        raise UnitError(f"{quantity} is in international dollars of the year itself", fix="leave prices=constant away, or ask for spending or gdp")
    if quantity in PURCHASING_POWER:
        return _purchasing_power(alliance, quantity, member, year, source)
    panel = alliance.panel(quantity, prices=prices, source=source)
    if member not in alliance.store.names:
        raise UnknownName("member", member, alliance.store.names)
    at = LATEST if quantity in STOCK_NAMES else _held(panel, year) if quantity in HELD else year
    if not panel.has(member, at) and at in panel.column and _is_zero(alliance, quantity, member, year):
        return Trace(
            value=0.0,
            unit=panel.unit,
            name=_name(alliance, quantity, member, year),
            currency=panel.currency,
            basis=price_basis(panel.currency, prices, panel.price_year),
            formula=say("formula-none-held").text,
        )
    value, fact, kind = panel.cell(member, at)
    row, column = panel.row[member], panel.column[at]
    return Trace(
        value=value,
        low=float(panel.low[row, column]),
        high=float(panel.high[row, column]),
        unit=panel.unit,
        name=_name(alliance, quantity, member, int(fact.split("/")[3])),
        kind=weakest([kind]),
        currency=panel.currency,
        basis=price_basis(panel.currency, prices, panel.price_year),
        inputs=(fact,),
        call=fact,
    )


def check_year(alliance: Alliance, quantity: str, year: int, prices: str, source: str) -> None:
    """Refuse an unknown quantity and a year that its source does not cover."""
    if quantity not in (*VOCABULARY, *PARTS, *PURCHASING_POWER):
        raise UnknownName("quantity", quantity, (*VOCABULARY, *PARTS, *PURCHASING_POWER))
    if quantity in (*STOCK_NAMES, *HELD):
        covered, whose = alliance.years, alliance.edition
    elif quantity == "gdp_ppp":
        if source:
            raise CallError("gdp_ppp is the IMF's: it takes no source", fix="leave source away")
        whose = alliance.store.newest(WEO)
        covered = alliance.panel("gdp", currency=INTERNATIONAL, source=whose).years
    else:
        panel = alliance.panel(_base(quantity), prices=prices, source=source)
        covered, whose = panel.years, panel.source
    if year not in covered:
        why = f"{whose} gives {quantity} for {min(covered)} to {max(covered)}" if covered else f"{whose} gives no {quantity}"
        if quantity in (*STOCK_NAMES, *HELD):
            why = f"counts stand for the years of the tables, {min(covered)} to {max(covered)}"
        raise MissingFigure(f"no figure for {quantity} in {year}", why=why, fix="choose another year or source")


def check_sum(quantity: str, count: int) -> None:
    """Refuse a sum of what does not add up."""
    if count > 1 and not VOCABULARY[_base(quantity)].additive:
        raise UnitError(f"{quantity} of several members cannot be added", fix="ask for one member, or for burden_share")


def _base(quantity: str) -> str:
    """The quantity of the vocabulary that a derived one rests on."""
    return "spending" if quantity in PARTS else quantity.removesuffix("_ppp")


def _held(panel: Panel, year: int) -> int:
    """What is counted once in a while: the last count at or before the year, or the first there is."""
    return max((counted for counted in panel.years if counted <= year), default=min(panel.years, default=year))


def _is_zero(alliance: Alliance, quantity: str, member: str, year: int) -> bool:
    """A state without armed forces spends and holds nothing; a state outside the nuclear powers has no warheads."""
    if quantity in HELD:
        return member not in alliance.store.members("NUCLEAR_WEAPON_STATE", year)
    return quantity in FORCES and member in alliance.store.members("NO_ARMED_FORCES", year)


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
        formula=say("formula-part").text,
        inputs=(money, portion),
    )


def _purchasing_power(alliance: Alliance, quantity: str, member: str, year: int, source: str) -> Trace:
    """GDP in international dollars as the IMF gives it, or spending converted by the price level of the whole economy."""
    if quantity == "gdp_ppp":
        value, fact, kind = alliance.panel("gdp", currency=INTERNATIONAL, source=alliance.store.newest(WEO)).cell(member, year)
        return Trace(
            value=value, unit="million", currency=INTERNATIONAL, name=_name(alliance, quantity, member, year), kind=weakest([kind]), inputs=(fact,),
            basis=price_basis(INTERNATIONAL, "current", year), call=fact,
        )  # fmt: skip
    money = figure(alliance, "spending", member, year, source=source)
    done = convert(alliance.store, Money(money.value, money.currency, "current", year, year), economy=member, rates="power")
    return Trace(
        value=done.money.value,
        low=None if money.low is None else money.low * done.factor,
        high=None if money.high is None else money.high * done.factor,
        unit="million",
        name=_name(alliance, quantity, member, year),
        kind=weakest([money.kind, done.status]),
        currency=INTERNATIONAL,
        basis=price_basis(INTERNATIONAL, "current", year),
        formula=done.formula,
        inputs=(money, *(fact_trace(fact, alliance.store) for fact in done.figures)),
    )
