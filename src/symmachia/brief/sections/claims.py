"""The claims of the debate, judged on the data of their date and on today's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.brief.content import Cell, Judged, Section
from symmachia.debate import check_claims
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.debate import Checked, Verdict


def section(alliance: Alliance) -> Section:
    """Every claim with its verdict, its readings and their figures."""
    judged = tuple(_judged(then, now) for then, now in check_claims(alliance))
    return Section("claims", say("claims-heading"), text=(say("claims-text"),), claims=judged)


def _judged(then: Verdict, now: Verdict) -> Judged:
    claim = then.claim
    return Judged(
        said=say("claim-said", speaker=claim.speaker, said=claim.said, reported=claim.reported),
        text=claim.text,
        verdict=say(
            "claim-verdict",
            then=_outcome(then),
            now=_outcome(now),
            same="yes" if (then.outcome, _held(then)) == (now.outcome, _held(now)) else "no",
            edition=then.edition,
            year_then=then.year,
            year_now=now.year,
            hand="yes" if then.in_hand else "no",
        ),
        outcome=now.outcome,
        readings=tuple((say("reading", says=before.reading.says, why=before.reading.why, has=_has(before)), _cells(before), _cells(after))
                       for before, after in zip(then.readings, now.readings, strict=True)),
        note=claim.note,
    )  # fmt: skip


def _held(verdict: Verdict) -> tuple[str, ...]:
    return tuple(checked.reading.id for checked in verdict.holding)


def _outcome(verdict: Verdict) -> str:
    return say(f"outcome-{verdict.outcome}", count=len(verdict.holding), all=len(verdict.readings)).text


def _has(checked: Checked) -> str:
    return "why" if checked.reading.why else "nothing"


def _cells(checked: Checked) -> tuple[Cell, ...]:
    if not checked.measured:
        return (say("reading-cannot", why=checked.reading.cannot),)
    met = sum(one.met for one in checked.measured)
    head = say("reading-met", state="holds" if checked.holds else "fails", met=met, count=len(checked.measured))
    cells: list[Cell] = [head]
    for one in checked.measured:
        state = ("met" if one.met else "missed") if one.sure else "crosses"
        cells.append(say("reading-figure", figure=one.figure, state=state, range=one.figure.range_text, what=one.figure.name, many=len(checked.measured)))
    if checked.later:
        cells.append(say("reading-later", sources=", ".join(checked.later)))
    return tuple(cells)
