"""The question of the debate, and the answer of the accounts and the model, in three sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import burden_gap, capabilities_short, gaps_closed, share
from symmachia.accounts.presence import presence
from symmachia.accounts.reference import has_reference, reference
from symmachia.briefing.content import Section, trend
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.words import Sentence

ALONE = 2035


def section(alliance: Alliance) -> Section:
    """The share outside the EU today, how Europe's part has moved against its weight, and what it could field alone."""
    first, last = alliance.years[0], alliance.latest
    before, now = burden_gap(alliance, "Europe", year=first), burden_gap(alliance, "Europe", year=last)
    outside = say(
        "answer-outside",
        year=last,
        spending=share(alliance, "spending", outside="EU", year=last),
        gdp=share(alliance, "gdp", outside="EU", year=last),
        personnel=share(alliance, "military_personnel", outside="EU", year=last),
        us=share(alliance, "spending", "US", year=last),
        troops=presence(alliance)["troops"][0],
    )
    weight = say(
        "answer-weight",
        trend=trend(before.value, now.value, 0.5),
        side="below" if now.value < 0 else "above",
        year_first=first,
        year=last,
        spending=share(alliance, "spending", "Europe", year=last),
        gdp=share(alliance, "gdp", "Europe", year=last),
        before=before,
        now=now,
    )
    model = (_alone(alliance),) if has_reference(alliance) else ()
    return Section("answer", say("answer-heading"), text=(outside, weight, *model))


def _alone(alliance: Alliance) -> Sentence:
    return say(
        "answer-alone",
        year=ALONE,
        year_last=reference(alliance)["years"][-1],
        short=capabilities_short(alliance, at=ALONE),
        closed=gaps_closed(alliance),
    )
