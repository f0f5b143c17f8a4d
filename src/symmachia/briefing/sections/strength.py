"""How much of each measure of strength lies outside the EU, and how much in the United States."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import evaluate, share, total
from symmachia.accounts.counts import MEASURES, majorities
from symmachia.accounts.presence import presence
from symmachia.briefing.content import Section, Table, source_line
from symmachia.charts import Chart, Point, Series
from symmachia.vocabulary import STOCK_NAMES
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.words import Sentence

POOLED = {"NATO_AEWC": "aew_isr_aircraft", "NATO_MMF": "tankers", "NATO_SAC": "heavy_airlift"}


def section(alliance: Alliance) -> Section:
    """One row a measure; the United States in Europe stands in a table of its own."""
    year = alliance.latest
    outside = {name: share(alliance, name, outside="EU", year=year) for name in MEASURES}
    american = {name: share(alliance, name, "US", year=year) for name in MEASURES}
    label = {name: say(f"measure-{name}").text for name in MEASURES}
    series = (
        Series(say("series-outside").text, "eu", tuple(Point(name, outside[name], "eu", label[name]) for name in MEASURES)),
        Series(say("series-us").text, "us", tuple(Point(name, american[name], "us", label[name]) for name in MEASURES)),
    )
    most = majorities(alliance, "EU", year=year)
    chart = Chart(
        id="strength",
        kind="dots",
        title=say(
            "strength-title",
            most=most,
            open=majorities(alliance, "EU", "crossing", year=year),
            count=len(MEASURES),
            reach="all" if most.value == len(MEASURES) else "some",
        ),
        subtitle=say("strength-subtitle", year=year),
        source=source_line(alliance, (point.figure for line in series for point in line.points)),
        series=series,
        unit="percent",
        top=100.0,
        note=say("strength-note"),
    )
    return Section("strength", say("strength-heading"), text=(_pooled(alliance),), charts=(chart,), tables=(_in_europe(alliance, year),))


def _pooled(alliance: Alliance) -> Sentence:
    fleets = {}
    for subject, quantity in POOLED.items():
        panel = alliance.panel(quantity)
        _, fact, _ = panel.cell(subject, panel.years[0])
        fleets[subject.removeprefix("NATO_").lower()] = evaluate(alliance, fact)
    return say("strength-pooled", **fleets)


def _in_europe(alliance: Alliance, year: int) -> Table:
    here = presence(alliance)
    rows = [
        (say(f"measure-{name}").text, total(alliance, quantity, "US", year=year), count, str(count.name.arguments["year"]))
        for name, quantity in (("troops", "military_personnel"), *((stock, stock) for stock in STOCK_NAMES))
        for count in here.get(name, ())
    ]
    return Table(
        say("in-europe-caption"),
        (say("column-what"), say("column-us-world"), say("column-us-europe"), say("column-count")),
        tuple(rows),
        source_line(alliance, (figure for row in rows for figure in row[1:3])),
    )
