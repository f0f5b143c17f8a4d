"""Which sizes can be kept: the largest force by who sends and who serves, beside the sizes of the debate and what others found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.briefing.content import Section, Table
from symmachia.charts import Chart, Point, Reference, Series
from symmachia.server.forces.told import GROUPS
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.server.forces.told import Told
    from symmachia.words import Sentence

LED = ("without", "with")


def headline(told: Told) -> Sentence:
    """Whether the size that is asked for can be kept."""
    said = {"size": told.size(), "who": told.group, "us": told.us, "length": told.years}
    if told.largest().value or told.chance().value:
        return say("view-force-headline", chance=told.chance(), **said)
    return say("view-force-nobody", **said)


def section(told: Told) -> Section:
    """The sizes, drawn and listed."""
    most, alone = told.largest(), told.alone()
    said = {"who": told.group, "most": most, "us": told.us, "length": told.years}
    text = (
        say("view-force-keeps", whose=told.whose, **said, range=most.range_text or "none", year=told.start, futures=told.found["futures"]),
        say("view-force-alone", alone=alone, range=alone.range_text or "none", length=told.years),
    )  # fmt: skip
    return Section("sizes", say("view-force-sizes-heading"), text, (_chart(told),), (_chances(told), _beside(told)))


def _sizes(told: Told) -> list[str]:
    return sorted(told.found["sizes"], key=lambda name: told.published(name).value)


def _chart(told: Told) -> Chart:
    """Ranges of what can be kept, over the sizes of the debate."""
    ways = [(who, us) for who in GROUPS for us in LED]
    kept = tuple(Point(f"{who}-{us}", told.largest(who, us), "eu", say(f"view-force-way-{who}-{us}").text, go=_go(who, us)) for who, us in ways)
    alone = Point("us", told.alone(), "us", say("view-force-row-alone").text)
    published = tuple(
        Point(name, told.published(name), "plain", _called(name), go=f"?size={told.published(name).value:.0f}") for name in _sizes(told)
    )
    series = (
        Series(say("force-series-kept").text, "eu", kept), Series(say("view-force-us-alone").text, "us", (alone,)),
        Series(say("force-series-published").text, "plain", published),
    )  # fmt: skip
    within = sum(told.published(name).value <= told.largest().value for name in _sizes(told))
    return Chart(
        id="sizes", kind="dots", unit="soldiers", series=series, references=(Reference(told.size(), say("view-force-asked", size=told.size()).text),),
        title=say("view-force-sizes", count=within, all=len(published), who=told.group, most=told.largest()),
        subtitle=say("view-force-sizes-subtitle", year=told.start, length=told.years, futures=told.found["futures"]),
        source=told.source(point.figure for line in series for point in line.points), note=say("view-force-sizes-note", whose=told.whose),
    )  # fmt: skip


def _go(who: str, us: str) -> str:
    return f"?senders={who}&enablers={us}"


def _called(name: str) -> str:
    """A size of the debate with its producer."""
    return say("view-force-size", size=say(f"force-size-{name}").text, by=say(f"view-force-by-{name}").text).text


def _chances(told: Told) -> Table:
    """How often each size can be kept, by who sends."""
    asked = (say("view-force-name-size"), told.size(), *(told.chance(who) for who in GROUPS))
    rows = tuple((_called(name), told.published(name), *(told.chance(who, name) for who in GROUPS)) for name in _sizes(told))
    head = (say("view-force-column-size"), say("column-soldiers"), *(say(f"view-force-row-{who}") for who in GROUPS))
    return Table(say("view-force-chances", us=told.us, length=told.years), head, (asked, *rows), told.source(row[1] for row in rows))


def _beside(told: Told) -> Table:
    """What others found that armies can keep abroad."""
    found = {name: told.soldiers(home) for name, home in told.found["beside"].items()}
    rows = tuple((say(f"force-beside-{name}").text, figure, str(told.alliance.store.fact(figure.call).year)) for name, figure in found.items())
    head = (say("column-found"), say("column-soldiers"), say("column-year-head"))
    return Table(say("force-beside-caption"), head, rows, told.source(found.values()), folded=True)
