"""The claims of the debate, judged on the data of their date and on today's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.briefing.content import Section
from symmachia.briefing.rulings import rulings
from symmachia.debate import load_debate
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance


def section(alliance: Alliance) -> Section:
    """Every claim of the shipped debate, then the others of the catalogue, with verdicts, readings and figures; last, what no claim checks."""
    found = rulings(alliance, load_debate("seed"), rest=True)
    cards, points = tuple(one.card for one in found if one.card), tuple(one.point for one in found if one.point)
    return Section("claims", say("claims-heading"), text=(say("claims-text"),), claims=cards, points=points)
