"""Positions: who has said that it would send soldiers, that it stays on neighbouring territory, or that it sends none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from symmachia.errors import StudyError, UnknownName
from symmachia.study.reading import choice, items, keys, read, text, whole

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Collection

Stance = Literal["sends", "undecided", "neighbouring", "none"]
STANCES: tuple[Stance, ...] = get_args(Stance)
GRADES = ("a", "b", "c", "d")
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


def known_members(positions: Collection[str], members: Collection[str], where: str) -> None:
    """Refuse positions of states that the alliance does not have."""
    for member in positions:
        if member not in members:
            raise UnknownName("member", member, members, where=where)


def _position(entry: Any, where: str) -> Position:
    optional = ("most", "most_low", "most_high")
    known = keys(entry, where, ("member", "stance", "said", "speaker", "words", "source", "seen", "grade"), optional)
    said = text(known, "said")
    if not re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", said):
        raise StudyError(f"said is a date, not {said!r}", where=known.where("said"), fix="write 2026-01-06 or 2025-09")
    stance = choice(known, "stance", STANCES)
    most = whole(known, "most_high" if "most_high" in known else "most", 0, MOST, 0)
    if most and stance in ("none", "neighbouring"):
        raise StudyError(f"most is {most} where the stance is {stance}", where=known.where("most"), fix="leave most out")
    words = {key: text(known, key) for key in ("member", "speaker", "words", "source", "seen")}
    return Position(**words, stance=stance, said=said, grade=choice(known, "grade", GRADES), most=most, where=known.where("stance"))  # pyright: ignore[reportArgumentType]
