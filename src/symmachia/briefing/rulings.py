"""Claims of a debate as they were judged, on the data of their date and on today's, with who made them and what they are about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from symmachia.briefing.content import Cell, Judged
from symmachia.debate import check_claims, read_claims
from symmachia.debate.answers import check_debate, unchecked
from symmachia.debate.exchange.carried import new_id
from symmachia.words import has, say, translated

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.debate import Checked, Debate, Verdict
    from symmachia.debate.answers import Maker
    from symmachia.words import Sentence

UNCHECKED = "unchecked"
"""The outcome where no claim of the catalogue stands behind a statement, or its check failed."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A claim with its verdict as a card, or a statement with the reason why there is none; by whom, and on which concepts."""

    outcome: str
    speakers: frozenset[str]
    topics: frozenset[str]
    claim: str = ""
    said: str = ""
    card: Judged | None = None
    point: Sentence | None = None

    def about(self, speaker: str = "", verdict: str = "", topic: str = "") -> bool:
        """Whether it is by a speaker, of a verdict and on a topic; what is empty asks for nothing."""
        return speaker in ("", *self.speakers) and verdict in ("", self.outcome) and topic in ("", *self.topics)


def rulings(alliance: Alliance, debate: Debate, *, rest: bool = False) -> tuple[Ruling, ...]:
    """What can be said of a debate: every claim that it makes, then, if asked for, the rest of the catalogue, last what no claim checks."""
    cards, points = [], []
    answers = check_debate(debate, alliance)
    for one in answers:
        whose = _whose(*one.makers)
        if one.verdicts:
            cards.append(Ruling(one.verdicts[1].outcome, *whose, one.claim, one.said, card(*one.verdicts)))
        else:
            points.append(Ruling(UNCHECKED, *whose, one.claim, one.said, point=_reason(one.makers[0], one.failure)))
    made = {one.claim for one in answers}
    ids = {name: actor.id for actor in debate.actors for name in (actor.name, *actor.aliases)}
    for verdicts in check_claims(alliance, [claim for claim in read_claims() if claim.id not in made] if rest else ()):
        claim = verdicts[1].claim
        speaker = ids.get(claim.speaker) or new_id(claim.speaker, ())
        cards.append(Ruling(verdicts[1].outcome, frozenset((speaker,)), frozenset(), claim.id, claim.said, card(*verdicts)))
    points += [Ruling(UNCHECKED, *_whose(maker), point=_reason(maker, maker.statement.note)) for maker in unchecked(debate) if maker.statement.note]
    return (*cards, *points)


def _whose(*makers: Maker) -> tuple[frozenset[str], frozenset[str]]:
    """Speakers and concepts."""
    codes = (code for one in makers for code in one.statement.codes)
    return frozenset(one.statement.speaker for one in makers), frozenset(code.concept for code in codes)


def _reason(maker: Maker, why: str) -> Sentence:
    return say("claim-unchecked", name=maker.name, words=translated(maker.statement.words), why=translated(why))


def card(then: Verdict, again: Verdict, now: Verdict) -> Judged:
    """A claim with its verdicts on the tables of its date, on today's for the same year, and for the latest year."""
    claim = then.claim
    return Judged(
        said=say("claim-said", speaker=translated(claim.speaker), said=claim.said, reported=translated(claim.reported)),
        text=translated(claim.text),
        verdict=say(
            "claim-verdict",
            then=outcome(then),
            again=outcome(again),
            now=outcome(now),
            same="yes" if len({(verdict.outcome, _held(verdict)) for verdict in (then, again, now)}) == 1 else "no",
        ),
        basis=say(
            "claim-basis",
            edition=then.edition,
            year_then=then.year,
            edition_now=now.edition,
            year_again=again.year,
            year_now=now.year,
            hand="yes" if then.in_hand else "no",
        ),
        outcome=again.outcome,
        readings=tuple(_reading(*three) for three in zip(then.readings, again.readings, now.readings, strict=True)),
        note=translated(claim.note),
    )


def _reading(then: Checked, again: Checked, now: Checked) -> tuple[Sentence, tuple[tuple[Cell, ...], ...]]:
    why = then.reading.why
    says = say("reading", says=translated(then.reading.says), why=translated(why), has="why" if why else "nothing")
    return says, (_cells(then, dated=True), _cells(again, dated=False), _cells(now, dated=False))


def _held(verdict: Verdict) -> tuple[str, ...]:
    return tuple(checked.reading.id for checked in verdict.holding)


def outcome(verdict: Verdict) -> str:
    """A verdict in words."""
    under = "; ".join(translated(reading.replace("-", " ")) for reading in _held(verdict))
    return say(f"outcome-{verdict.outcome}", under=under).text


def _cells(checked: Checked, *, dated: bool) -> tuple[Cell, ...]:
    if not checked.measured:
        return (say("reading-cannot", why=translated(checked.reading.cannot)),)
    many = len(checked.measured)
    met, crossing = sum(one.met for one in checked.measured), checked.crossing
    state = "depends" if checked.depends else {True: "holds", False: "fails", None: "open"}[checked.holds]
    cells: list[Cell] = [say("reading-met", state=state, met=met, count=many, crossing=crossing, sure="no" if crossing and many > 1 else "yes")]
    for place, one in enumerate(checked.measured):
        state = ("met" if one.met else "missed") if one.sure else "crosses"
        what = _point(checked.reading.over[place]) if checked.reading.over else _short(one.figure.call)
        cells.append(say("reading-figure", figure=one.figure, state=state, range=one.figure.range_text, what=what, many=many))
    if dated and checked.later:
        cells.append(say("reading-later"))
    return tuple(cells)


def _point(point: dict[str, int]) -> str:
    """Where on the ranges of a reading a figure stands."""
    return ", ".join(say(f"reading-at-{name}", value=value).text for name, value in point.items())


def _short(call: str) -> str:
    """What a call measures, in a word or two: the first of its words that the catalogue knows."""
    words = [word.strip() for word in call.partition("(")[2].rstrip(")").split(",")]
    known = (word for word in words if has(f"measure-{word}"))
    found = next(known, "")
    return say(f"measure-{found}").text if found else words[0]
