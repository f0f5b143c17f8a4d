"""The claims of the debate, judged on the data of their date and on today's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.briefing.content import Cell, Judged, Section
from symmachia.debate import check_claims, load_debate, read_claims
from symmachia.debate.answers import check_debate, unchecked
from symmachia.words import has, say, translated

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.debate import Checked, Verdict
    from symmachia.words import Sentence


def section(alliance: Alliance) -> Section:
    """Every claim of the shipped debate, then the others of the catalogue, with verdicts, readings and figures; last, what no claim checks."""
    debate = load_debate("seed")
    answers = check_debate(debate, alliance)
    made = {answer.claim for answer in answers}
    others = check_claims(alliance, [claim for claim in read_claims() if claim.id not in made])
    judged = tuple(_judged(*verdicts) for verdicts in (*(answer.verdicts for answer in answers if answer.verdicts), *others))
    failed = [(one.makers[0].name, one.makers[0].statement.words, one.failure) for one in answers if one.failure]
    rest = [(one.name, one.statement.words, one.statement.note) for one in unchecked(debate)]
    points = tuple(say("claim-unchecked", name=name, words=translated(words), why=translated(why)) for name, words, why in (*failed, *rest))
    return Section("claims", say("claims-heading"), text=(say("claims-text"),), claims=judged, points=points)


def _judged(then: Verdict, again: Verdict, now: Verdict) -> Judged:
    claim = then.claim
    return Judged(
        said=say("claim-said", speaker=translated(claim.speaker), said=claim.said, reported=translated(claim.reported)),
        text=translated(claim.text),
        verdict=say(
            "claim-verdict",
            then=_outcome(then),
            again=_outcome(again),
            now=_outcome(now),
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


def _outcome(verdict: Verdict) -> str:
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
