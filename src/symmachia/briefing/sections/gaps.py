"""Which gaps close, and when: paths of all futures by capability, and the year in which each gap closes for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import gap_closed, gaps_closed, outcome
from symmachia.accounts.reference import has_reference, met_bands, reference
from symmachia.briefing.content import Cell, Section, Table, source_line
from symmachia.charts import Band, Chart, Point, Series
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.charts import Role

VIEW, BASIS = "european_nato", "replace_us:iiss"
STRATEGIES: tuple[Role, ...] = ("transatlantic", "autonomous")
MARKED = {"transatlantic": (2026, 2030, 2035, 2040), "autonomous": (2040,)}


def section(alliance: Alliance) -> Section | None:
    """Small multiples and a table of dates. Nothing where no reference run is of these figures."""
    if not has_reference(alliance):
        return None
    run = reference(alliance)
    first, last = run["years"][0], run["years"][-1]
    series = tuple(_series(alliance, strategy) for strategy in STRATEGIES)
    chart = Chart(
        id="gaps",
        kind="panels",
        title=say(
            "gaps-title",
            year=last,
            count=len(run["capabilities"]),
            **{strategy: gaps_closed(alliance, VIEW, by=last, strategy=strategy) for strategy in STRATEGIES},
        ),
        subtitle=say("gaps-subtitle", year_first=first, year=last, futures=run["futures"]),
        source=source_line(alliance, (point.figure for line in series for point in line.points), run["baseline"]),
        series=series,
        unit="percent",
        top=125.0,
    )
    return Section("gaps", say("gaps-heading"), text=(say("gaps-text"),), charts=(chart,), tables=(_closing(alliance, last),))


def _series(alliance: Alliance, strategy: Role) -> Series:
    points, bands = [], []
    for name in reference(alliance)["capabilities"]:
        label = say(f"measure-{name}").text
        found = met_bands(alliance, name, VIEW, BASIS, strategy)
        bands += [Band(year, tuple(quantiles), label) for year, quantiles in found.items()]
        points += [Point(str(year), outcome(alliance, "met", name, VIEW, at=year, strategy=strategy), strategy, label) for year in MARKED[strategy]]
    return Series(say(f"series-{strategy}").text, strategy, tuple(points), tuple(bands))


def _closing(alliance: Alliance, last: int) -> Table:
    run = reference(alliance)
    rows, drawn = [], []
    for name in run["capabilities"]:
        row: list[Cell] = [say(f"measure-{name}").text]
        for strategy in STRATEGIES:
            year = outcome(alliance, "closing_year", name, VIEW, strategy=strategy)
            share = gap_closed(alliance, name, VIEW, by=last, strategy=strategy)
            drawn += [year, share]
            state = "none" if year.value <= run["years"][0] else "late" if year.value > last else "by"
            row += [say(f"closing-{state}", figure=year) if state == "by" else say(f"closing-{state}", year=last), share]
        rows.append(tuple(row))
    heads = [say("column-capability")]
    for strategy in STRATEGIES:
        called = say(f"series-{strategy}").text
        heads += [say("column-closing", strategy=called), say("column-closed", strategy=called, year=last)]
    return Table(say("closing-caption"), tuple(heads), tuple(rows), source_line(alliance, drawn, run["baseline"]))
