"""Verdicts: each reading of a claim is computed on the data of the claim's date and on today's."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from symmachia.accounts import VERBS, evaluate
from symmachia.accounts.reference import answerable, missing
from symmachia.alliance import load, sibling
from symmachia.debate.claims import read_claims
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.alliance import Alliance
    from symmachia.debate.claims import Claim, Reading, Threshold
    from symmachia.trace import Trace

Outcome = Literal["holds", "fails", "holds-under", "depends-on-c", "not-computable"]


@dataclass(frozen=True, slots=True)
class Measured:
    """One figure against a threshold: whether it meets it, and whether its whole range falls on the same side."""

    figure: Trace
    met: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """One reading, computed. `later` names the sources behind it that were published after the claim was made."""

    reading: Reading
    measured: tuple[Measured, ...] = ()
    later: tuple[str, ...] = ()

    @property
    def holds(self) -> bool | None:
        """Whether every figure meets the threshold; None where it cannot be computed, where each miss lies within its range of meeting it, or where
        it depends on the reliability of the leading ally."""
        if self.depends:
            return None
        misses = [one for one in self.measured if not one.met]
        if not self.measured or (misses and not any(one.sure for one in misses)):
            return None
        return not misses

    @property
    def depends(self) -> bool:
        """Whether the reading holds for some reliabilities of the leading ally, or some frequencies of danger, and not for others."""
        return bool(self.reading.over) and 0 < sum(one.met for one in self.measured) < len(self.measured)

    @property
    def crossing(self) -> int:
        """Of how many figures the range crosses the threshold."""
        return sum(not one.sure for one in self.measured)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A claim judged on one set of data: the edition, the year, and whether that edition existed when the claim was made."""

    claim: Claim
    outcome: Outcome
    readings: tuple[Checked, ...]
    edition: str
    year: int
    in_hand: bool

    @property
    def holding(self) -> tuple[Checked, ...]:
        """The readings under which the claim holds."""
        return tuple(checked for checked in self.readings if checked.holds)

    def to_dict(self) -> dict[str, Any]:
        """The verdict as plain data."""
        return {
            "claim": self.claim.id,
            "text": self.claim.text,
            "speaker": self.claim.speaker,
            "said": self.claim.said,
            "outcome": self.outcome,
            "edition": self.edition,
            "year": self.year,
            "edition_in_hand_when_said": self.in_hand,
            "readings": [
                {
                    "id": checked.reading.id,
                    "says": checked.reading.says,
                    "holds": checked.holds,
                    "cannot": checked.reading.cannot,
                    "published_later": list(checked.later),
                    "figures": [
                        {"call": f.call, "value": f.value, "text": f.text, "range": f.range_text, "kind": f.kind, "met": one.met, "sure": one.sure}
                        for one in checked.measured
                        for f in (one.figure,)
                    ],
                }
                for checked in self.readings
            ],
        }

    def rows(self, when: str) -> list[dict[str, Any]]:
        """The verdict as a flat table, one row a figure."""
        shared = {"claim": self.claim.id, "when": when, "outcome": self.outcome, "edition": self.edition, "year": self.year}
        empty: dict[str, Any] = dict.fromkeys(("call", "value", "unit", "text", "met", "sure"))
        rows: list[dict[str, Any]] = []
        for checked in self.readings:
            head: dict[str, Any] = {
                **shared,
                "reading": checked.reading.id,
                "says": checked.reading.says,
                "holds": checked.holds,
                "cannot": checked.reading.cannot,
            }
            figures: list[dict[str, Any]] = [
                {"call": f.call, "value": f.value, "unit": f.unit, "text": f.text, "met": one.met, "sure": one.sure}
                for one in checked.measured
                for f in (one.figure,)
            ]
            rows += [{**head, **figure} for figure in figures or [empty]]
        return rows

    def lines(self, when: str) -> list[str]:
        """The verdict as lines of text."""
        under = "; ".join(checked.reading.id for checked in self.holding)
        late = "" if self.in_hand else "; the tables of its date are not in the store"
        found = [f"  {when} ({self.edition}, {self.year}{late}): {say(f'outcome-{self.outcome}', under=under).text}"]
        for checked in self.readings:
            figures = ", ".join(f"{one.figure.text}{'' if one.sure else ' (range crosses the threshold)'}" for one in checked.measured)
            found.append(f"    {'~' if checked.depends else _SIGNS[checked.holds]} {checked.reading.says}: {figures or checked.reading.cannot}")
        return found


def told(verdicts: tuple[Verdict, Verdict, Verdict]) -> list[str]:
    """The three verdicts on a claim as lines of text."""
    whens = ("then", "the same year, today's tables", "latest year")
    return [line for verdict, when in zip(verdicts, whens, strict=True) for line in verdict.lines(when)]


_SIGNS = {True: "+", False: "−", None: "?"}


def check_claims(alliance: Alliance | None = None, claims: Iterable[Claim] | None = None) -> tuple[tuple[Verdict, Verdict, Verdict], ...]:
    """For each claim three verdicts: on the tables of its date, on today's tables for the same year, and for the latest year."""
    alliance = alliance or load()
    return tuple(
        (check_then(alliance, claim), check_again(alliance, claim), check_now(alliance, claim))
        for claim in (read_claims() if claims is None else claims)
    )


def check_again(alliance: Alliance, claim: Claim) -> Verdict:
    """The verdict for the claim's year on the alliance's own edition: what is known of that year today."""
    return _verdict(alliance, claim, min(int(claim.said[:4]), alliance.latest), in_hand=True)


def check_now(alliance: Alliance, claim: Claim) -> Verdict:
    """The verdict for the last year of the alliance's own edition: whether it is still so."""
    return _verdict(alliance, claim, alliance.latest, in_hand=True)


def check_then(alliance: Alliance, claim: Claim) -> Verdict:
    """The verdict on the last edition published when the claim was made, or the oldest there is, for the claim's year or the last before it."""
    origins = alliance.store.origins
    before = [source for source in alliance.store.editions if origins[source].published <= claim.said]
    then = sibling(alliance, before[-1] if before else alliance.store.editions[0], alliance.members)
    return _verdict(then, claim, min(int(claim.said[:4]), then.latest), in_hand=bool(before))


def _verdict(alliance: Alliance, claim: Claim, year: int, *, in_hand: bool) -> Verdict:
    readings = tuple(_checked(alliance, reading, year, claim.said) for reading in claim.readings)
    held = [checked.holds for checked in readings]
    unsettled: Outcome = "depends-on-c" if readings[0].depends else "not-computable"
    outcome: Outcome = unsettled if held[0] is None else "holds" if all(held) else "holds-under" if any(held) else "fails"
    return Verdict(claim, outcome, readings, alliance.edition, year, in_hand)


def _checked(alliance: Alliance, reading: Reading, year: int, said: str) -> Checked:
    if not all(answerable(alliance, call) for call in reading.calls):
        reading = replace(reading, calls=(), threshold=None, cannot=missing(alliance))
    threshold = reading.threshold
    if threshold is None:
        return Checked(reading)
    figures = [evaluate(alliance, dated(call, year)) for call in reading.calls]
    measured = tuple(Measured(figure, threshold.met(figure.value), _sure(figure, threshold)) for figure in figures)
    sources = dict.fromkeys(source for figure in figures for source in figure.sources())
    return Checked(reading, measured, tuple(source for source in sources if alliance.store.origins[source].published > said))


def _sure(figure: Trace, threshold: Threshold) -> bool:
    if figure.low is None or figure.high is None:
        return True
    return threshold.met(figure.low) == threshold.met(figure.high) == threshold.met(figure.value)


def dated(call: str, year: int) -> str:
    """A reading's call with the year it is judged for, unless it names its own.

    >>> dated("share(spending, outside=EU)", 2024), dated("share(spending, outside=EU, year=2019)", 2024)
    ('share(spending, outside=EU, year=2024)', 'share(spending, outside=EU, year=2019)')
    """
    verb = call.partition("(")[0]
    if not call.endswith(")") or verb not in VERBS or "year" not in inspect.signature(VERBS[verb]).parameters or re.search(r"\byear=", call):
        return call
    return call[:-1] + f", year={year})"
