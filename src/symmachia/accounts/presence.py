"""US forces in Europe: what stands beside every US total, because those are worldwide and NATO publishes no European part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.trace import Trace, fact_trace
from symmachia.words import kept_by_language

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

IN_EUROPE = "USA_IN_EUR"
TROOPS = "troops"


@kept_by_language(32)
def presence(alliance: Alliance) -> dict[str, tuple[Trace, ...]]:
    """US forces in Europe by quantity, every count with its date: the stocks stationed there, and all troops, where counts contradict each other."""
    facts = alliance.store.facts("subject = ? AND (variant = '' OR (indicator = ? AND variant = 'total'))", [IN_EUROPE, TROOPS])
    found: dict[str, tuple[Trace, ...]] = {}
    for fact in sorted(facts, key=lambda fact: (fact.year, fact.as_of), reverse=True):
        found[fact.indicator] = (*found.get(fact.indicator, ()), fact_trace(fact, alliance.store))
    return found


def beside(alliance: Alliance, quantity: str, members: tuple[str, ...]) -> tuple[Trace, ...]:
    """What stands beside a total in which the United States is counted."""
    if "USA" not in members:
        return ()
    here = presence(alliance)
    return tuple(count for name in dict.fromkeys((quantity, TROOPS)) for count in here.get(name, ()))
