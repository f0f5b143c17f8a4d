"""What the brief does not know."""

from __future__ import annotations

from itertools import count, takewhile
from typing import TYPE_CHECKING

from symmachia.briefing.content import Section, edition_of
from symmachia.words import has, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance


def section(alliance: Alliance) -> Section:
    """The limits, one sentence each, as the catalogue lists them."""
    numbers = takewhile(lambda number: has(f"limit-{number}"), count(1))
    edition = edition_of(alliance.store.origins[alliance.edition])
    return Section("limits", say("limits-heading"), text=(say("limits-text", edition=edition),), points=tuple(say(f"limit-{n}") for n in numbers))
