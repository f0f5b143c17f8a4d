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
    from collections.abc import Mapping

    from symmachia.alliance import Alliance
    from symmachia.words import Sentence

INSIDE = {"eu": "EU", "eu_gbr": "EU+GBR", "eu_gbr_nor": "EU+GBR+NOR", "europe": "Europe", "europe_tur": "Europe-TUR"}
"""What may be counted as inside, by the name of its messages."""
POOLED = {"NATO_AEWC": "aew_isr_aircraft", "NATO_MMF": "tankers", "NATO_SAC": "heavy_airlift"}


def section(alliance: Alliance) -> Section:
    """One row a measure; the United States in Europe stands in a table of its own."""
    year = alliance.latest
    drawn, beside = shares(alliance, year), in_europe(alliance, year)
    return Section("strength", say("strength-heading"), text=(pooled(alliance),), charts=(drawn,), tables=(beside,))


def shares(alliance: Alliance, year: int, inside: str = "eu", membership: str = "of-year", leads: Mapping[str, str] | None = None) -> Chart:
    """Every measure of strength: how much of it lies outside a group, and how much in the United States. `leads` says where each row leads to."""
    group, where, go = INSIDE[inside], say(f"outside-{inside}"), leads or {}
    outside = {name: share(alliance, name, outside=group, year=year, membership=membership) for name in MEASURES}
    american = {name: share(alliance, name, "US", year=year, membership=membership) for name in MEASURES}
    label = {name: say(f"measure-{name}").text for name in MEASURES}
    series = (
        Series(where.text, "other", tuple(Point(name, outside[name], "other", label[name], go=go.get(name, "")) for name in MEASURES)),
        Series(say("series-us").text, "us", tuple(Point(name, american[name], "us", label[name], go=go.get(name, "")) for name in MEASURES)),
    )
    most = majorities(alliance, group, year=year, membership=membership)
    return Chart(
        id="strength",
        kind="dots",
        title=say(
            "strength-title",
            where=where,
            most=most,
            open=majorities(alliance, group, "crossing", year=year, membership=membership),
            count=len(MEASURES),
            reach="all" if most.value == len(MEASURES) else "some",
        ),
        subtitle=say("strength-subtitle", year=year, where=where),
        source=source_line(alliance, (point.figure for line in series for point in line.points)),
        series=series,
        unit="percent",
        top=100.0,
        note=say("strength-note"),
    )


def pooled(alliance: Alliance) -> Sentence:
    """The fleets that allies own together."""
    fleets = {}
    for subject, quantity in POOLED.items():
        panel = alliance.panel(quantity)
        _, fact, _ = panel.cell(subject, panel.years[0])
        fleets[subject.removeprefix("NATO_").lower()] = evaluate(alliance, fact)
    return say("strength-pooled", **fleets)


def in_europe(alliance: Alliance, year: int) -> Table:
    """American forces worldwide and in Europe."""
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
