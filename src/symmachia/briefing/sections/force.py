"""A European force in Ukraine: which sizes can be kept, who sends soldiers, what binds, what it costs and what it leaves open at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import evaluate, sustained
from symmachia.accounts.deployments import BOUND
from symmachia.accounts.reference import FORCES, has_reference, reference
from symmachia.briefing.content import Section, Table, source_line
from symmachia.charts import Chart, Point, Series
from symmachia.words import say, translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.alliance import Alliance
    from symmachia.charts import Role
    from symmachia.trace import Trace
    from symmachia.words import Sentence

WAYS: tuple[tuple[str, str, str, Role], ...] = (
    ("said", "without", "europeans", "eu"), ("open", "without", "europeans", "eu"), ("all", "without", "europeans", "eu"),
    ("all", "with", "europeans", "eu"), ("all", "without", "us", "us"),
)  # fmt: skip
"""Who sends soldiers, whose enablers serve, and which coalition; the United States alone at the end."""
ASKED = "asked"
TAKEN = ("brigades", "air_defence_batteries", "heavy_airlift")
LIMITED: tuple[tuple[str, str], ...] = (("open", "without"), ("all", "without"), ("all", "with"))
STANCES = ("sends", "undecided", "neighbouring", "none")


def section(alliance: Alliance) -> Section | None:
    """The sizes, the senders, the limits, the bill and the price at home. Nothing where no forces are of these figures."""
    if not has_reference(alliance, FORCES):
        return None
    return Section(
        "force",
        say("force-heading"),
        text=_text(alliance),
        charts=(_sizes(alliance), _map(alliance), _costs(alliance)),
        tables=(_limits(alliance), _home(alliance), _beside(alliance), _positions(alliance)),
    )


def _text(alliance: Alliance) -> tuple[Sentence, ...]:
    run = reference(alliance, FORCES)
    found = {way: sustained(alliance, who=way) for way in ("said", "open", "all")}
    asked = evaluate(alliance, run["sizes"][ASKED])
    return (
        say("force-keeps", said=found["said"], said_range=found["said"].range_text, open=found["open"], open_range=found["open"].range_text),
        say(
            "force-asked",
            asked=asked,
            all=found["all"],
            chance_open=sustained(alliance, "attainable", ASKED),
            chance=sustained(alliance, "attainable", ASKED, who="all"),
            chance_us=sustained(alliance, "attainable", ASKED, who="all", us="with"),
        ),
        say(
            "force-factor", factor=sustained(alliance, "factor"), range=sustained(alliance, "factor").range_text,
            identity=evaluate(alliance, "press-force-sizes/UKR_REASSURANCE/rotation_factor/2025:radakin"),
        ),
        say(
            "force-stretch",
            corps=evaluate(alliance, run["sizes"]["corps"]),
            chance=sustained(alliance, "attainable", "corps", who="all"),
            chance_us=sustained(alliance, "attainable", "corps", who="all", us="with"),
        ),
        say("force-line", thin=sustained(alliance, "line", "thin"), front=evaluate(alliance, run["front"])),
        say("force-rests"),
    )  # fmt: skip


def _sizes(alliance: Alliance) -> Chart:
    run = reference(alliance, FORCES)
    kept = tuple(
        Point(f"{who}-{us}-{whose}", sustained(alliance, who=who, us=us, coalition=whose), role, say(f"force-way-{who}-{us}-{whose}").text)
        for who, us, whose, role in WAYS
    )
    published = tuple(Point(name, evaluate(alliance, home), "plain", say(f"force-size-{name}").text) for name, home in run["sizes"].items())
    published = tuple(sorted(published, key=lambda point: point.figure.value))
    series = (Series(say("force-series-kept").text, "eu", kept), Series(say("force-series-published").text, "plain", published))
    return Chart(
        id="force-sizes",
        kind="dots",
        title=say("force-sizes-title", said=kept[0].figure, all=kept[2].figure, asked=evaluate(alliance, run["sizes"][ASKED])),
        subtitle=say("force-sizes-subtitle", year=run["start"], years=run["years"], futures=run["futures"]),
        source=_source(alliance, (point.figure for line in series for point in line.points)),
        series=series,
        unit="soldiers",
        note=say("force-sizes-note"),
    )


def _map(alliance: Alliance) -> Chart:
    names = alliance.store.names
    members = reference(alliance, FORCES)["coalitions"]["europeans"]["members"]
    found = [Point(member, sustained(alliance, "contribution", member), "eu", names[member]) for member in members]
    found = sorted((point for point in found if point.figure.value > 0), key=lambda point: -point.figure.value)
    return Chart(
        id="force-map",
        kind="map",
        title=say("force-map-title", count=len(members) - len(found), all=len(members), most=found[0].figure, who_most=found[0].label),
        subtitle=say("force-map-subtitle"),
        source=_source(alliance, (point.figure for point in found)),
        series=(Series(say("column-soldiers").text, "eu", tuple(found)),),
        unit="soldiers",
        note=say("force-map-note"),
    )


def _costs(alliance: Alliance) -> Chart:
    run = reference(alliance, FORCES)
    kept = run["coalitions"]["europeans"]["cost_year"]
    found = [
        Point(name, sustained(alliance, "cost", name), "eu" if name in run["costs"] else "transatlantic", say(f"force-cost-{name}").text)
        for name in sorted(kept, key=lambda name: kept[name])
    ]
    return Chart(
        id="force-costs",
        kind="bars",
        title=say("force-costs-title", least=found[0].figure, most=found[-1].figure),
        subtitle=say("force-costs-subtitle", soldiers=sustained(alliance), year_price=run["price_year"]),
        source=_source(alliance, (point.figure for point in found)),
        series=(Series(say("force-series-kept").text, "eu", tuple(found)),),
        unit="million",
        note=say("force-costs-note"),
    )


def _limits(alliance: Alliance) -> Table:
    run = reference(alliance, FORCES)
    kept = run["coalitions"]["europeans"]["binding"]
    often = [name for name in run["limits"] if max(kept[f"{who}/{us}"].get(name, 0) for who, us in LIMITED) >= 1]
    figures = {name: [sustained(alliance, "binds", name, who=who, us=us) for who, us in LIMITED] for name in often}
    rows = tuple((say(f"force-limit-{name}").text, *row) for name, row in figures.items())
    heads = (say("column-binds"), *(say(f"force-way-{who}-{us}-europeans") for who, us in LIMITED))
    return Table(say("force-limits-caption"), heads, rows, _source(alliance, (one for row in figures.values() for one in row)))


def _home(alliance: Alliance) -> Table:
    year = reference(alliance, FORCES)["start"]
    figures = {
        (name, who): [sustained(alliance, "uncovered", name, at=year, bound=bound, who=who) for bound in BOUND]
        for who in ("open", "all")
        for name in TAKEN
    }
    rows = tuple(
        (say("force-home-row", what=say(f"measure-{name}").text, who=say(f"sustained-{who}").text), *row) for (name, who), row in figures.items()
    )
    heads = (say("column-capability"), *(say(f"column-force-{bound}") for bound in BOUND))
    return Table(say("force-home-caption", year=year), heads, rows, _source(alliance, (one for row in figures.values() for one in row)))


def _beside(alliance: Alliance) -> Table:
    found = {name: evaluate(alliance, home) for name, home in reference(alliance, FORCES)["beside"].items()}
    rows = tuple((say(f"force-beside-{name}").text, figure, str(alliance.store.fact(figure.call).year)) for name, figure in found.items())
    heads = (say("column-found"), say("column-soldiers"), say("column-year-head"))
    return Table(say("force-beside-caption"), heads, rows, _source(alliance, found.values()))


def _positions(alliance: Alliance) -> Table:
    names, held = alliance.store.names, reference(alliance, FORCES)["positions"]
    rows = tuple(
        (
            names[member],
            say("force-stance", stance=row["stance"], named=row["most"]),
            translated(row["words"]),
            say("force-statement", speaker=translated(row["speaker"]), said=row["said"], source=row["source"]),
        )
        for member, row in sorted(held.items(), key=lambda one: (STANCES.index(one[1]["stance"]), names[one[0]]))
    )
    heads = tuple(say(f"column-{name}") for name in ("member", "position", "words", "who-said"))
    return Table(say("force-positions-caption"), heads, rows, None, folded=True)


def _source(alliance: Alliance, figures: Iterable[Trace]) -> Sentence:
    return source_line(alliance, figures, reference(alliance, FORCES)["baseline"])
