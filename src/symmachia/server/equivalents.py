"""What a control says, in another unit: a share of GDP as money and as brigades, years between windows as a chance, days of warning as what arrives.

Accounts and the baseline answer; no engine runs. A control that is left open, or narrowed to a range, has no equivalent.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

import numpy as np

from symmachia.baseline.shipped import shipped
from symmachia.server.controls import LEVERS
from symmachia.server.state import SLOTS
from symmachia.trace import Trace, price_basis, weakest
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Baseline
    from symmachia.server.state import State
    from symmachia.words import Sentence

OUTSIDE = ("USA", "ISL")
"""The leading ally, and the one without armed forces: of the others' economy a share is promised."""
DECADE = 10
FIRST = "brigades"


def equivalent(alliance: Alliance, state: State, key: str) -> Sentence | None:
    """The value of a control in another unit, where it has one."""
    name = key.partition(".")[2] or key
    value = _value(state, key)
    return WAYS[name](alliance, state, key, value) if name in WAYS and value is not None else None


def figures(alliance: Alliance, state: State) -> Iterator[Trace]:
    """The figures of every equivalent in a state."""
    pulled = (f"{slot}.{name}" for slot in SLOTS for name in state.levers.get(slot, {}))
    for key in (*pulled, *(f"h.{path}" for path in state.held), "window", "stated", "budget"):
        found = equivalent(alliance, state, key)
        yield from (figure for figure in found.figures if isinstance(figure, Trace)) if found else ()


def _value(state: State, key: str) -> float | None:
    slot, _, rest = key.partition(".")
    if slot == "h" and rest:
        low, high = state.held.get(rest, (None, None))
        return low if low == high else None
    if slot in SLOTS and rest in LEVERS:
        return state.levers.get(slot, {}).get(rest)
    return state.number(key) if key in WAYS and state[key] else None


def _trace(
    key: str, what: str, value: float, unit: str, *, kinds: tuple[str, ...] = ("assumption",), homes: tuple[str, ...] = (), **words: object
) -> Trace:
    """One figure; money is in euros of the baseline's price year."""
    money = unit == "million"
    return Trace(
        value=value, unit=unit, name=Phrase(f"equivalent-name-{what}", words), kind=weakest(kinds), formula=say(f"equivalent-formula-{what}").text,
        inputs=homes, call=f"equivalent({key}, {what})", currency="EUR" if money else "", basis=price_basis("EUR", "constant", 2025) if money else "",
    )  # fmt: skip


def _homes(baseline: Baseline, **cells: object) -> tuple[str, ...]:
    """The facts behind some cells of the baseline, by input."""
    found = (home for name, at in cells.items() for cell in np.ravel(baseline.values[name].homes[at]) for home in str(cell).split())  # pyright: ignore
    return tuple(dict.fromkeys(found))


def _members(alliance: Alliance, baseline: Baseline) -> list[int]:
    inside = set(alliance.of("NATO", alliance.latest)) - set(OUTSIDE)
    return [place for place, member in enumerate(baseline.structure.axes["member"]) if member in inside]


def _gdp(alliance: Alliance) -> tuple[Baseline, list[int], float]:
    baseline = shipped(alliance)
    at = _members(alliance, baseline)
    return baseline, at, float(baseline.values["gdp"].value[at].sum())


def _pledge(alliance: Alliance, _: State, key: str, value: float) -> Sentence:
    """A share of GDP: money a year, more than today's, and the brigades that have the price of the difference."""
    baseline, at, gdp = _gdp(alliance)
    today = float((baseline.values["gdp"].value[at] * baseline.values["spending_share"].value[at]).sum()) / 100
    money, more = value * gdp / 100, value * gdp / 100 - today
    price = float(baseline.values["unit_price"].value[baseline.structure.axes["capability"].index(FIRST)])
    homes = _homes(baseline, gdp=at, spending_share=at)
    priced = _homes(baseline, unit_price=baseline.structure.axes["capability"].index(FIRST))
    return say(
        "equivalent-pledge", side="more" if more >= 0 else "less",
        money=_trace(key, "money", money, "million", kinds=("estimate",), homes=_homes(baseline, gdp=at)),
        more=_trace(key, "more", abs(more), "million", kinds=("estimate",), homes=homes),
        brigades=_trace(key, "brigades", abs(more) / price, "brigades", homes=(*priced, *homes)),
    )  # fmt: skip


def _window(_: Alliance, __: State, key: str, value: float) -> Sentence:
    """Years between windows: the chance that one opens in a year, and in ten."""
    year, decade = (100 * (1 - exp(-years / value)) for years in (1, DECADE))
    return say(
        "equivalent-window", decade_years=DECADE, year=_trace(key, "year", year, "percent"),
        decade=_trace(key, "decade", decade, "percent", years=DECADE),
    )  # fmt: skip


def _money(alliance: Alliance, _: State, key: str, value: float) -> Sentence | None:
    """A sum in billions: of a year's GDP of the European allies and Canada."""
    if value == 0:
        return None
    baseline, at, gdp = _gdp(alliance)
    share = _trace(key, "of-gdp", 100 * 1000 * value / gdp, "percent", kinds=("estimate",), homes=_homes(baseline, gdp=at))
    return say("equivalent-money", share=share)


def _arrived(alliance: Alliance, state: State, key: str, value: float) -> Sentence:
    """Days of warning: the share of the brigades free for the theatre that has arrived when the attack begins, as the campaign counts it."""
    values = (baseline := shipped(alliance)).values
    decided = _value(state, "h.decision_days")
    since = max(0.0, value - (float(values["decision_days"].value) if decided is None else decided))
    arrived = min(1.0, float((values["arrival_share"].value / 100 * np.minimum(1, since / values["arrival_days"].value)).sum()))
    homes = _homes(baseline, arrival_share=..., arrival_days=..., **({"decision_days": ...} if decided is None else {}))
    return say("equivalent-warning", share=_trace(key, "arrived", 100 * arrived, "percent", homes=homes))


def _soldiers(alliance: Alliance, _: State, key: str, value: float) -> Sentence:
    """Brigades: their soldiers."""
    baseline = shipped(alliance)
    at = baseline.structure.axes["capability"].index(FIRST)
    people = value * float(baseline.values["people_per_unit"].value[at])
    return say("equivalent-soldiers", people=_trace(key, "soldiers", people, "persons", homes=_homes(baseline, people_per_unit=at)))


def _of_rival(alliance: Alliance, _: State, key: str, value: float) -> Sentence:
    """Attacking brigades: of all that Russia has."""
    baseline = shipped(alliance)
    at = baseline.structure.axes["capability"].index(FIRST)
    whole = float(baseline.values["red_stock"].value[at])
    return say("equivalent-rival", share=_trace(key, "of-rival", 100 * value / whole, "percent", homes=_homes(baseline, red_stock=at)))


def _free(alliance: Alliance, _: State, key: str, value: float) -> Sentence:
    """A share of the usable brigades: how many that is of today's."""
    baseline = shipped(alliance)
    at, members = baseline.structure.axes["capability"].index(FIRST), _members(alliance, baseline)
    usable = float(baseline.values["stock"].value[members, at].sum() * baseline.values["readiness"].value[at] / 100)
    homes = _homes(baseline, readiness=at, stock=(members, at))
    return say("equivalent-free", brigades=_trace(key, "free", usable * value / 100, "brigades", homes=homes))


WAYS: dict[str, Callable[[Alliance, State, str, float], Sentence | None]] = {
    "pledge": _pledge, "window": _window, "stated": _money, "budget": _money, "warning_days": _arrived, "home_brigades": _soldiers,
    "red_committed": _of_rival, "theatre_share": _free,
}  # fmt: skip
