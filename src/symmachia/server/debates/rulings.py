"""Rulings as sections: how many claims hold, their cards one by one, and what no claim checks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from symmachia.briefing.content import Section
from symmachia.charts import Chart, Point, Series
from symmachia.trace import Trace
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.alliance import Alliance
    from symmachia.briefing.rulings import Ruling
    from symmachia.charts import Role
    from symmachia.words import Sentence

ROLES: dict[str, Role] = {"holds": "plain", "holds-under": "plain", "depends-on-c": "other", "fails": "short", "not-computable": "other"}
OUTCOMES = tuple(ROLES)


def overview(rulings: Iterable[Ruling], alliance: Alliance) -> Section:
    """How many claims have which verdict, in a sentence and as bars."""
    counts = _counts(rulings)
    title = headline(counts)
    if not counts:
        return Section("verdicts", title)
    points = tuple(Point(name, count(counts[name], name), ROLES[name], say(f"option-verdict-{name}").text) for name in OUTCOMES if counts[name])
    most = max(counts, key=lambda name: (counts[name], -OUTCOMES.index(name)))
    part = say(f"view-claims-{most}", count=counts[most], figure=count(counts[most], most))
    chart = Chart(
        id="verdicts",
        kind="bars",
        title=say("view-verdicts-title", part=part),
        subtitle=say("view-verdicts-subtitle"),
        source=say("view-verdicts-source", data=alliance.store.fingerprint),
        series=(Series(say("view-verdicts-series").text, "plain", points),),
        unit="count",
    )
    return Section("verdicts", title, (say("claims-text"),), (chart,) if len(points) > 1 else ())


def cards(rulings: Iterable[Ruling]) -> Section:
    """The cards of some rulings, and the reasons of those that have none."""
    return _section(tuple(rulings), say("view-claims-one-by-one"))


def own(rulings: Iterable[Ruling]) -> Section:
    """The same of a reader's own debate, under how many hold."""
    found = tuple(rulings)
    return _section(found, headline(_counts(found)), say("view-own-text"))


def headline(counts: Counter[str]) -> Sentence:
    """How many claims have which verdict."""
    if not counts:
        return say("view-claims-none")
    first, *others = (say(f"view-claims-{name}", count=counts[name], figure=count(counts[name], name)) for name in OUTCOMES if counts[name])
    for part in others:
        first = say("view-claims-and", first=first, second=part)
    total = sum(counts.values())
    return say("view-claims-title", count=total, figure=count(total, "all"), parts=first)


def _counts(rulings: Iterable[Ruling]) -> Counter[str]:
    return Counter(one.outcome for one in rulings if one.card)


def _section(found: tuple[Ruling, ...], title: Sentence, *text: Sentence) -> Section:
    shown, points = tuple(one.card for one in found if one.card), tuple(one.point for one in found if one.point)
    return Section("claims", title, text=text if shown else (), claims=shown, points=points)


def count(many: int, outcome: str) -> Trace:
    """How many claims have a verdict."""
    return Trace(
        value=many, unit="count", name=Phrase("view-claims-count", {"verdict": outcome}), kind="model output",
        formula=say("view-formula-claims").text, call=f"claims({outcome})",
    )  # fmt: skip
