"""Rulings as a section: the cards of claims under how many of them hold, and what no claim checks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from symmachia.briefing.content import Section
from symmachia.trace import Trace
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.briefing.rulings import Ruling
    from symmachia.words import Sentence

OUTCOMES = ("holds", "holds-under", "depends-on-c", "fails", "not-computable")


def section(rulings: Iterable[Ruling], about: str = "claims-text") -> Section:
    """The cards of some rulings under what they are about, and the reasons of those that have none."""
    found = tuple(rulings)
    cards, points = tuple(one.card for one in found if one.card), tuple(one.point for one in found if one.point)
    return Section("claims", headline(found), text=(say(about),) if cards else (), claims=cards, points=points)


def headline(rulings: Iterable[Ruling]) -> Sentence:
    """How many claims have which verdict."""
    counts = Counter(one.outcome for one in rulings if one.card)
    if not counts:
        return say("view-claims-none")
    first, *others = (say(f"view-claims-{name}", count=counts[name], figure=count(counts[name], name)) for name in OUTCOMES if counts[name])
    for part in others:
        first = say("view-claims-and", first=first, second=part)
    total = sum(counts.values())
    return say("view-claims-title", count=total, figure=count(total, "all"), parts=first)


def count(many: int, outcome: str) -> Trace:
    """How many claims have a verdict."""
    return Trace(
        value=many, unit="count", name=Phrase("view-claims-count", {"verdict": outcome}), kind="model output",
        formula=say("view-formula-claims").text, call=f"claims({outcome})",
    )  # fmt: skip
