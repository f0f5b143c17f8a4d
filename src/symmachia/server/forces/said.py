"""What governments said about sending soldiers, with speaker, date and source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.briefing.content import Section, Table
from symmachia.server.forces.senders import STANCES
from symmachia.words import say, translated

if TYPE_CHECKING:
    from symmachia.server.forces.told import Told


def section(told: Told, positions: dict[str, Any], stance: str) -> Section:
    """The latest statement of each government, those of one stance where one is asked for, then the earlier ones."""
    latest = {member: said[0] for member, said in positions.items()}
    picked = [member for member in latest if stance in ("any", latest[member][0])]
    picked.sort(key=lambda member: (STANCES.index(latest[member][0]), told.names[member]))
    earlier = [(member, row) for member in picked for row in positions[member][1:]]
    head = tuple(say(f"column-{name}") for name in ("member", "position", "words", "who-said"))
    first = Table(
        say("view-force-statements", count=len(picked), stance=stance), head, tuple(_statement(told, member, latest[member]) for member in picked),
    )  # fmt: skip
    before = Table(say("view-force-earlier"), head, tuple(_statement(told, member, row) for member, row in earlier), folded=True)
    return Section("said", say("view-force-said-heading"), tables=(first, before) if earlier else (first,))


def _statement(told: Told, member: str, row: list[Any]) -> tuple[Any, ...]:
    stance, named, said, speaker, words, source = row
    where = say("force-statement", speaker=translated(speaker), said=said, source=source)
    return told.names[member], say("force-stance", stance=stance, named=named), translated(words), where
