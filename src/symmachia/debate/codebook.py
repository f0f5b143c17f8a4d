"""The codebook: concepts renamed, merged and looked up in every statement, with a history in the file that can be undone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from symmachia.debate.file import Change, Code, Concept, Moved
from symmachia.errors import DebateError, UnknownName

if TYPE_CHECKING:
    from collections.abc import Callable

    from symmachia.debate.file import Debate, Statement


@dataclass(frozen=True, slots=True)
class Snippet:
    """A statement under a concept, with the code that put it there."""

    statement: Statement
    code: Code


def snippets(debate: Debate, concept: str) -> tuple[Snippet, ...]:
    """Every statement coded with a concept, rejected ones left out."""
    _concept(debate, concept)
    return tuple(Snippet(one, code) for one in debate.statements if one.status != "rejected" for code in one.codes if code.concept == concept)


def rename(debate: Debate, concept: str, to: str, *, today: str = "") -> Debate:
    """Give a concept another id; every code of it follows."""
    _concept(debate, concept)
    if any(one.id == to for one in debate.concepts):
        raise DebateError(f"there is a concept {to!r} already", fix="merge the two, or take another id")
    renamed = _renamed(debate, concept, to)
    return replace(renamed, history=(*debate.history, Change(today or f"{date.today()}", "rename", concept, to)))


def merge(debate: Debate, concept: str, into: str, *, today: str = "") -> Debate:
    """Code with `into` whatever was coded with a concept, which leaves the codebook; a code that stood under both stays once."""
    lost = _concept(debate, concept)
    _concept(debate, into)
    if concept == into:
        raise DebateError(f"{concept!r} cannot be merged into itself", fix="name two concepts")
    moved: list[Moved] = []

    def merged(one: Statement) -> tuple[Code, ...]:
        codes: list[Code] = []
        for code in one.codes:
            new = replace(code, concept=into)
            if code.concept != concept:
                codes.append(code)
                continue
            doubled = new in codes or new in one.codes
            moved.append(Moved(one.id, code, 1 if doubled else 0))
            if not doubled:
                codes.append(new)
        return tuple(codes)

    done = replace(_recoded(debate, merged), concepts=tuple(one for one in debate.concepts if one.id != concept))
    change = Change(today or f"{date.today()}", "merge", concept, into, (lost,), tuple(moved))
    return replace(done, history=(*debate.history, change))


def undo(debate: Debate) -> Debate:
    """Take back the last change of the codebook. What a person coded otherwise since stays as it is."""
    if not debate.history:
        raise DebateError("the codebook has no change to take back", fix="rename or merge first")
    *history, last = debate.history
    if any(one.id == last.before for one in debate.concepts):
        raise DebateError(f"there is a new concept {last.before!r} since", fix="rename it first")
    if last.what == "rename":
        return replace(_renamed(debate, last.after, last.before), history=tuple(history))

    def parted(one: Statement) -> tuple[Code, ...]:
        codes = list(one.codes)
        for moved in last.moved:
            merged = replace(moved.code, concept=last.after)
            if moved.statement != one.id or merged not in codes:
                continue
            if moved.doubled:
                codes.append(moved.code)
            else:
                codes[codes.index(merged)] = moved.code
        return tuple(codes)

    return replace(_recoded(debate, parted), concepts=(*debate.concepts, *last.lost), history=tuple(history))


def _concept(debate: Debate, name: str) -> Concept:
    known = {one.id: one for one in debate.concepts}
    if name not in known:
        raise UnknownName("concept", name, known)
    return known[name]


def _renamed(debate: Debate, concept: str, to: str) -> Debate:
    concepts = tuple(replace(one, id=to) if one.id == concept else one for one in debate.concepts)
    named = _recoded(debate, lambda one: tuple(replace(code, concept=to) if code.concept == concept else code for code in one.codes))
    return replace(named, concepts=concepts)


def _recoded(debate: Debate, recode: Callable[[Statement], tuple[Code, ...]]) -> Debate:
    return replace(debate, statements=tuple(replace(one, codes=recode(one)) for one in debate.statements))
