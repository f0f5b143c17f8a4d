"""Positions: who has said that it would send soldiers, that it stays on neighbouring territory, or that it sends none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, get_args

from symmachia.errors import StudyError, UnknownName
from symmachia.study.reading import choice, items, keys, read, text, whole

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Collection, Mapping

Stance = Literal["sends", "undecided", "neighbouring", "none"]
STANCES: tuple[Stance, ...] = get_args(Stance)
GRADES = ("a", "b", "c", "d")
NAMED = ("most_low", "most", "most_high")
MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class Position:
    """What a member's government said, in our words, when and through whom. `most` is the largest number of soldiers that it named, 0 where it named
    none; grade d is recalled, an assumption."""

    member: str
    stance: Stance
    said: str
    speaker: str
    words: str
    source: str
    seen: str
    grade: str
    most: int
    where: str


def load_positions(name: pathlib.Path | str) -> dict[str, tuple[Position, ...]]:
    """Positions by member, the newest first, from a file or the shipped one of that name."""
    found, path = read(name, "positions")
    listed = keys(found, f"{path.name}:1", ("name", "title", "positions"))
    held: dict[str, list[Position]] = {}
    for entry in items(listed, "positions"):
        one = _position(entry, listed.where("positions"))
        held.setdefault(one.member, []).append(one)
    return {member: tuple(sorted(said, key=lambda one: one.said, reverse=True)) for member, said in held.items()}


def known_members(positions: Mapping[str, tuple[Position, ...]], states: Collection[str]) -> None:
    """Refuse positions of states that are none."""
    for member, said in positions.items():
        if member not in states:
            raise UnknownName("state", member, states, where=said[0].where)


def _position(entry: Any, where: str) -> Position:
    known = keys(entry, where, ("member", "stance", "said", "speaker", "words", "source", "seen", "grade"), NAMED)
    said = text(known, "said")
    if not _is_date(said):
        raise StudyError(f"said is a date, not {said!r}", where=known.where("said"), fix="write 2026-01-06 or 2025-09")
    stance = choice(known, "stance", STANCES)
    named = [whole(known, key, 0, MOST) for key in NAMED if key in known]
    if named != sorted(named) or (named and "most" not in known):
        where = known.where(next(key for key in NAMED if key in known))
        raise StudyError(f"{', '.join(NAMED)} are not in order", where=where, fix="give most, and around it, where known, the others")
    most = named[-1] if named else 0
    if most and stance in ("none", "neighbouring"):
        raise StudyError(f"most is {most} where the stance is {stance}", where=known.where("most"), fix="leave most out")
    words = {key: text(known, key) for key in ("member", "speaker", "words", "source", "seen")}
    return Position(**words, stance=stance, said=said, grade=choice(known, "grade", GRADES), most=most, where=known.where("stance"))  # pyright: ignore[reportArgumentType]


def _is_date(said: str) -> bool:
    try:
        return bool(re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", said) and date.fromisoformat(f"{said}-01"[:10]))
    except ValueError:
        return False
