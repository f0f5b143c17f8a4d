"""How many: allies that meet a pledge, measures of which most lies outside a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts.calls import verb
from symmachia.accounts.groups import armed, spoken
from symmachia.accounts.pledges import pledge_distance
from symmachia.accounts.shares import share
from symmachia.errors import CallError, MissingFigure, UnknownName
from symmachia.trace import Trace, weakest
from symmachia.vocabulary import STOCK_NAMES
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

MEASURES = ("spending", "spending_ppp", "equipment_spending", "gdp", "gdp_ppp", "population", "military_personnel", *STOCK_NAMES, "warheads")


@verb
def meeting(alliance: Alliance, pledge: str = "hague", *, year: int | None = None, of: str = "NATO", membership: str = "of-year") -> Trace:
    """The number of members that reached a pledge, by NATO's own measure; a member without armed forces is not counted."""
    assert year is not None
    if pledge == "own-ceiling":
        raise CallError("a ceiling of one member's own has no count", fix="pledges of all allies: wales, equipment, hague")
    members = armed(alliance, of, year, membership)
    if not members:
        raise MissingFigure(f"{of} has no member with armed forces in {year}")
    distances = [pledge_distance(alliance, member, pledge, year=year, membership=membership) for member in members]
    return Trace(
        value=sum(distance.value >= 0 for distance in distances),
        unit="members",
        name=Phrase(
            "meeting-name", {"of": spoken(alliance, of), "pledge": Phrase(f"pledge-{pledge}", {"level": distances[0].inputs[1]}), "year": year}
        ),
        kind=weakest(distance.kind for distance in distances),
        formula=say("formula-meeting").text,
        inputs=tuple(distances),
    )


@verb
def majorities(
    alliance: Alliance, outside: str = "EU", side: str = "certain", *, year: int | None = None, of: str = "NATO", membership: str = "of-year"
) -> Trace:
    """The number of measures of strength of which more than half lies outside a group at either bound (`certain`), or at one only (`crossing`)."""
    if side not in ("certain", "crossing"):
        raise UnknownName("side", side, ("certain", "crossing"))
    shares = [share(alliance, quantity, outside=outside, year=year, of=of, membership=membership) for quantity in MEASURES]
    bounds = [(part.value, part.value) if part.low is None or part.high is None else (part.low, part.high) for part in shares]
    found = [low > 50 if side == "certain" else low <= 50 < high for low, high in bounds]
    return Trace(
        value=sum(found),
        unit="measures",
        name=Phrase("majorities-name", {"outside": spoken(alliance, outside), "count": len(shares), "side": side}),
        kind=weakest(part.kind for part in shares),
        formula=say(f"formula-majorities-{side}").text,
        inputs=tuple(shares),
    )
