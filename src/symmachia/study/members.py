"""Groups of members as words: `nato-USA`, `EU+GBR+NOR`. They stand in paths, and redefine whom a framework counts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from symmachia.errors import StudyError, UnknownName
from symmachia.study.reading import keys, text
from symmachia.text import Mapping

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as Named
    from typing import Any

    from symmachia.baseline.table import Baseline
    from symmachia.model.structure import Structure

    Groups = Named[str, frozenset[str]]

COALITION = "coalition"
"""The framework that is meant where a list of members names none."""
_WORDS = re.compile(r"([+-]?)\s*([A-Za-z_]\w*)\s*")


@dataclass(frozen=True, slots=True)
class Framework:
    """A framework of the alliance with other members than it has there."""

    name: str
    words: str
    where: str = ""

    @classmethod
    def of(cls, text: str) -> Framework:
        """From `eu=EU+GBR`, or from a bare list, which is a coalition."""
        name, equals, words = text.rpartition("=")
        if equals and not name.strip():
            raise StudyError(f"{text!r} names no framework", fix="write coalition=EU+GBR, or the list alone")
        return cls(name.strip() or COALITION, _plain(words))


def parse_frameworks(found: Any, where: str) -> tuple[Framework, ...]:
    """The frameworks that a study redefines, from their mapping."""
    if found is None:
        return ()
    if not isinstance(found, Mapping):
        raise StudyError("frameworks is a mapping of names", where=where, fix="write coalition: DEU+FRA+GBR, one a line")
    known = keys(found, where, (), tuple(found))
    return tuple(Framework(name, _plain(text(known, name)), known.where(name)) for name in sorted(known))


def with_members(baseline: Baseline, frameworks: Iterable[Framework]) -> Baseline:
    """The baseline with these frameworks redefined. Their words are read by the frameworks that the alliance has."""
    structure = baseline.structure
    inside = structure.inside.copy()
    for framework in frameworks:
        if framework.name not in structure.frameworks:
            raise UnknownName("framework", framework.name, structure.frameworks, where=framework.where)
        f = structure.frameworks.index(framework.name)
        places = places_of(framework.words, framework.where, structure, baseline.groups)
        if not set(places) - {structure.leader}:
            raise StudyError(
                f"{framework.words!r} leaves nobody in {framework.name}", where=framework.where, fix="name a member beside the leading ally"
            )
        if f == 0 and structure.leader >= 0 and structure.leader not in places:
            raise StudyError(
                f"{structure.members[structure.leader]} leads, but stands outside {framework.name}, the whole alliance", where=framework.where,
                fix=f"name it, or ask for {framework.name}.withdrawn",
            )  # fmt: skip
        inside[f] = 0.0
        inside[f, places] = 1.0
    return replace(baseline, structure=replace(structure, inside=inside))


def places_of(words: str, where: str, structure: Structure, groups: Groups | None = None) -> list[int]:
    """The positions of the members that words name: members, frameworks and groups, joined by + and left out by −, from left to right."""
    known = {name: {m for m in range(len(structure.members)) if structure.inside[f, m] > 0} for f, name in enumerate(structure.frameworks)}
    known |= {name: {structure.members.index(member) for member in group} for name, group in (groups or {}).items()}
    known |= {name: {m} for m, name in enumerate(structure.members)}
    parts = _WORDS.findall(words)
    if not parts or "".join(sign + name for sign, name in parts) != re.sub(r"\s", "", words) or any(not sign for sign, _ in parts[1:]):
        raise StudyError(f"this is not a group of members: {words!r}", where=where, fix="join names with + and -, as in nato-USA")
    found: set[int] = set()
    for sign, name in parts:
        if name not in known:
            raise UnknownName("member or framework", name, known, where=where)
        found = found - known[name] if sign == "-" else found | known[name]
    return sorted(found)


def _plain(words: str) -> str:
    return re.sub(r"\s*([+-])\s*", r"\1", words.replace("−", "-").strip())
