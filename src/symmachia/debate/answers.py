"""What can be checked of a debate: every claim that its statements make or deny, judged at their date, beside the verdicts of the last check."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from symmachia.alliance import load
from symmachia.debate.check import check_claims, told
from symmachia.debate.claims import find_claims
from symmachia.debate.file import find_debate, write_whole
from symmachia.errors import DebateError, SymmachiaError
from symmachia.words import say, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from symmachia.alliance import Alliance
    from symmachia.debate.check import Verdict
    from symmachia.debate.file import Debate, Statement

WHENS = ("then", "again", "now")
Held = tuple[tuple[str, tuple[str, ...]], ...]
"""The three verdicts on a claim: outcome, and the readings that hold."""
Kept = dict[str, Held]
"""Verdicts of a check, by claim and date."""


@dataclass(frozen=True, slots=True)
class Maker:
    """A statement that makes a claim, or denies it, with its speaker's name and where it was read."""

    statement: Statement
    name: str
    reported: str
    denies: bool

    def line(self) -> str:
        """Who said it when, in our words."""
        one = self.statement
        return say(
            "debate-maker", id=one.id, name=self.name, reported=self.reported, denies="yes" if self.denies else "no", words=one.words or "…"
        ).text


@dataclass(frozen=True, slots=True)
class Answer:
    """A claim at one date, who made it, and the three verdicts on it, or why its check failed; `before` holds those of the last check."""

    claim: str
    said: str
    makers: tuple[Maker, ...]
    verdicts: tuple[Verdict, Verdict, Verdict] | None
    failure: str = ""
    before: Held = ()

    @property
    def found(self) -> Held:
        """Each verdict's outcome and the readings that hold."""
        return tuple((one.outcome, tuple(checked.reading.id for checked in one.holding)) for one in self.verdicts or ())

    @property
    def changes(self) -> tuple[tuple[str, str, str], ...]:
        """What differs from the last check: which verdict, what it was, what it is."""
        pairs = zip(WHENS, self.before, self.found, strict=True) if self.before and self.found else ()
        return tuple((when, _outcome(*old), _outcome(*new)) for when, old, new in pairs if old != new)

    def lines(self) -> list[str]:
        """The answer as lines of text."""
        head = [f"{self.claim}: {self.verdicts[0].claim.text if self.verdicts else say('debate-not-checked').text}"]
        head += [f"  {maker.line()}" for maker in self.makers]
        head += [f"  ! {say('debate-changed', when=when, old=old, new=new).text}" for when, old, new in self.changes]
        return head + (told(self.verdicts) if self.verdicts else [f"  ! {line}" for line in self.failure.splitlines()])

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain data."""
        return {
            "claim": self.claim,
            "said": self.said,
            "statements": [
                {"id": maker.statement.id, "speaker": maker.name, "words": maker.statement.words, "denies": maker.denies} for maker in self.makers
            ],
            "failure": self.failure,
            "changes": [dict(zip(("when", "before", "after"), change, strict=True)) for change in self.changes],
            **{when: verdict.to_dict() for when, verdict in zip(WHENS, self.verdicts or (), strict=False)},
        }

    def rows(self) -> list[dict[str, Any]]:
        """The answer as a flat table, one row a figure."""
        said_by = {"statements": " ".join(maker.statement.id for maker in self.makers)}
        return [{**said_by, **row} for when, verdict in zip(WHENS, self.verdicts or (), strict=False) for row in verdict.rows(when)]


def check_debate(debate: Debate, alliance: Alliance | None = None, before: Kept | None = None) -> tuple[Answer, ...]:
    """Judge every claim that a counted statement makes or denies, on the tables of the statement's date, on today's, and for the latest year.

    A claim whose check fails says why, and the others go on."""
    alliance, before = alliance or load(), before or {}
    return tuple(_answer(alliance, claim, said, makers, before.get(f"{claim} {said}", ())) for (claim, said), makers in _made(debate).items())


def unchecked(debate: Debate) -> tuple[Maker, ...]:
    """The counted statements that no claim checks; the note of each says why."""
    return tuple(maker for maker in _makers(debate) if not maker.statement.claims)


def last_check(source: str | Path) -> Kept:
    """The verdicts of a debate file's last check, kept beside it; none where it was never checked."""
    path = _beside(find_debate(source))
    if not path.exists():
        return {}
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        kept = {key: tuple((str(one["outcome"]), tuple(map(str, one["holding"]))) for one in three) for key, three in found.items()}
        if any(len(three) != len(WHENS) for three in kept.values()):
            raise ValueError
    except (ValueError, KeyError, TypeError, AttributeError):
        raise DebateError("the verdicts of the last check cannot be read", where=str(path), fix="delete the file, and check again") from None
    return kept


def keep_check(source: str | Path, answers: Iterable[Answer]) -> None:
    """Keep the verdicts of a check beside the debate file; a claim whose check failed keeps the verdicts it had."""
    kept = {f"{one.claim} {one.said}": one.found or one.before for one in answers}
    plain = {key: [{"outcome": outcome, "holding": held} for outcome, held in three] for key, three in kept.items() if three}
    write_whole(_beside(find_debate(source)), (json.dumps(plain, ensure_ascii=False, indent=2) + "\n").encode())


def _beside(path: Path) -> Path:
    return path.with_name(path.stem + ".verdicts.json")


def _makers(debate: Debate) -> Iterator[Maker]:
    names = {one.id: translated(one.name) for one in debate.actors}
    titles = {one.id: one.title for one in debate.documents}
    for one in debate.counted:
        title = translated(titles[one.document])
        via = say("debate-via", name=names[one.reported_by], title=title).text if one.reported_by else title
        yield Maker(one, names[one.speaker], via, denies=False)


def _made(debate: Debate) -> dict[tuple[str, str], tuple[Maker, ...]]:
    """Who makes or denies each claim at each date."""
    published = {one.id: one.published for one in debate.documents}
    made: dict[tuple[str, str], tuple[Maker, ...]] = {}
    for maker in _makers(debate):
        one = maker.statement
        for link in one.claims:
            key = link.claim, one.said or one.published or published[one.document]
            made[key] = (*made.get(key, ()), replace(maker, denies=link.stance < 0))
    return made


def _answer(alliance: Alliance, claim: str, said: str, makers: tuple[Maker, ...], before: Held) -> Answer:
    try:
        (found,) = find_claims([claim])
        if not said:
            raise DebateError("no statement of it has a date", fix="fill in said of the statement, or published of its document")
        names = ", ".join(dict.fromkeys(maker.name for maker in makers))
        dated = replace(found, speaker=names, said=said, reported="; ".join(dict.fromkeys(maker.reported for maker in makers)))
        (verdicts,) = check_claims(alliance, [dated])
    except SymmachiaError as error:
        return Answer(claim, said, makers, None, str(error), before)
    return Answer(claim, said, makers, verdicts, before=before)


def _outcome(outcome: str, held: tuple[str, ...]) -> str:
    return say(f"outcome-{outcome}", under="; ".join(held)).text
