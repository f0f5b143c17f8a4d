"""The brief's questions, one module each, in the order in which they are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.briefing.sections import (
    answer,
    bet,
    burden,
    claims,
    costs,
    field,
    force,
    gaps,
    hedge,
    limits,
    plan,
    pledges,
    reliance,
    rival,
    spending,
    strength,
    time,
)

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.briefing.content import Section

ORDER = (answer, bet, strength, field, gaps, reliance, costs, plan, hedge, force, time, spending, pledges, burden, rival, claims, limits)


def sections(alliance: Alliance) -> tuple[Section, ...]:
    """Every section of the brief."""
    found = (module.section(alliance) for module in ORDER)
    return tuple(section for section in found if section)
