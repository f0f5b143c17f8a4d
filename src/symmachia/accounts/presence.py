"""US forces in Europe: what stands beside every US total, because those are worldwide and NATO publishes no European part."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from symmachia.trace import Trace, fact_trace

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

IN_EUROPE = "USA_IN_EUR"
TROOPS = "troops"


@lru_cache(maxsize=16)
def presence(alliance: Alliance) -> dict[str, Trace]:
    """US forces in Europe by quantity: the stocks stationed there, and the newest count of all troops."""
    facts = alliance.store.facts("subject = ? AND (variant = '' OR (indicator = ? AND variant = 'total'))", [IN_EUROPE, TROOPS])
    newest = {fact.indicator: fact for fact in sorted(facts, key=lambda fact: (fact.year, fact.as_of))}
    return {indicator: fact_trace(fact, alliance.store) for indicator, fact in newest.items()}


def beside(alliance: Alliance, quantity: str, members: tuple[str, ...]) -> tuple[Trace, ...]:
    """What stands beside a total in which the United States is counted."""
    if "USA" not in members:
        return ()
    here = presence(alliance)
    return tuple(here[name] for name in dict.fromkeys((quantity, TROOPS)) if name in here)
