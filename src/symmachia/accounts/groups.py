"""Groups of members: NATO, EU, non-EU, Europe, US, Canada, any member, and lists joined by + and −."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from symmachia.alliance import sibling
from symmachia.errors import CallError, UnitError, UnknownName
from symmachia.lifetime import for_life
from symmachia.words import has, language, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

NAMED = ("NATO", "EU", "non-EU", "Europe", "US", "Canada", "nuclear")
NORTH_AMERICA = frozenset({"USA", "CAN"})


def membership_year(membership: str, year: int) -> int:
    """The year whose members count: `of-year`, or a year held fixed, as `2026`."""
    if membership == "of-year":
        return year
    if re.fullmatch(r"(19|20)\d\d", membership):
        return int(membership)
    raise CallError(f"membership is of-year or a year, not {membership!r}", fix="write of-year, or hold it fixed: 2026")


def resolve(alliance: Alliance, group: str, year: int, membership: str = "of-year", of: str = "NATO") -> tuple[str, ...]:
    """The members of a group within `of`, sorted.

    `group` joins names and ISO codes with + and −: `EU+GBR+NOR`, `Europe-TUR`, `NATO-USA`. A member of the group outside `of` does not count.
    """
    at = membership_year(membership, year)
    if at > max(year, sibling(alliance, alliance.store.editions[-1]).latest):
        raise CallError(f"nobody knows the members of {at}", fix="hold the membership of a year of the tables, or write of-year")
    universe = _set(alliance, of, at, frozenset(alliance.of("NATO", at)))
    return tuple(sorted(_set(alliance, group, at, universe) & universe))


def armed(alliance: Alliance, group: str, year: int, membership: str = "of-year") -> tuple[str, ...]:
    """The members of a group that have armed forces, and so spend and hold something."""
    unarmed = alliance.store.members("NO_ARMED_FORCES", year)
    return tuple(member for member in resolve(alliance, group, year, membership, group) if member not in unarmed)


def without(of: str, group: str) -> str:
    """The expression for everybody in `of` who is not in the group.

    >>> without("NATO", "EU+GBR"), without("NATO-USA", "Europe-TUR")
    ('NATO-EU-GBR', 'NATO-USA-Europe+TUR')
    """
    flipped = (group if group[0] in "+-" else "+" + group).translate(str.maketrans("+-", "-+"))
    return of + flipped.replace("non+EU", "non-EU")


def spoken(alliance: Alliance, group: str) -> str:
    """What a group is called in a sentence."""
    return _spoken(alliance, group, language())


@for_life(1024)
def _spoken(alliance: Alliance, group: str, _tongue: str) -> str:
    text = ""
    for sign, name in _words(group):
        label = say(f"group-{name}").text if has(f"group-{name}") else alliance.store.names.get(name, name)
        text = say("group-minus" if sign == "-" else "group-plus", first=text, second=label).text if text else label
    return text


@lru_cache(maxsize=512)
def _words(expression: str) -> list[tuple[str, str]]:
    words = re.findall(r"([+-]?)\s*(non-EU|[A-Za-z][A-Za-z0-9_]*)", expression)
    joined = all(sign for sign, _ in words[1:])
    if not words or not joined or re.sub(r"\s", "", expression) != "".join(sign + name for sign, name in words):
        raise CallError(f"this is not a group: {expression!r}", fix="join names with + and -: EU+GBR, Europe-TUR")
    return words


def _set(alliance: Alliance, expression: str, year: int, universe: frozenset[str]) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    words = _words(expression)
    for sign, name in words:
        if len(words) > 1 and name in alliance.store.names and name not in alliance.store.states:
            raise UnitError(f"{name} is no state: it cannot be joined with others", fix="name the states, or ask for it alone")
        members = _named(alliance, name, year, universe)
        found = found - members if sign == "-" else found | members
    return found


def _named(alliance: Alliance, name: str, year: int, universe: frozenset[str]) -> frozenset[str]:
    match name:
        case "NATO":
            return frozenset(alliance.of("NATO", year))
        case "EU":
            return frozenset(alliance.of("EU", year))
        case "non-EU":
            return universe - frozenset(alliance.of("EU", year))
        case "Europe":
            return universe - NORTH_AMERICA
        case "US":
            return frozenset({"USA"})
        case "Canada":
            return frozenset({"CAN"})
        case "nuclear":
            return frozenset(alliance.store.members("NUCLEAR_WEAPON_STATE", year))
        case _ if name in alliance.store.names:
            return frozenset({name})
        case _:
            raise UnknownName("group or member", name, (*NAMED, *alliance.store.names))
