"""What the brief does not know."""

from __future__ import annotations

from itertools import count, takewhile
from typing import TYPE_CHECKING

from symmachia.briefing.content import Section
from symmachia.words import has, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance


def section(alliance: Alliance) -> Section:
    """The limits, one sentence each, as the catalogue lists them."""
    numbers = takewhile(lambda number: has(f"limit-{number}"), count(1))
    return Section(
        "limits", say("limits-heading"), text=(say("limits-text", edition=alliance.edition),), points=tuple(say(f"limit-{n}") for n in numbers)
    )
