"""How much hangs on the United States: its share of what would come, and the window of vulnerability if it leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import capabilities_supplied, exit_window, open_at_exit, outcome
from symmachia.accounts.reference import exit_bands, has_reference, reference
from symmachia.briefing.content import Cell, Section, Table, source_line
from symmachia.charts import Band, Chart, Point, Series
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.charts import Role

LATER = 2035
STRATEGIES: tuple[Role, ...] = ("transatlantic", "autonomous")
EXITS = (2028, 2030, 2035)


def section(alliance: Alliance) -> Section | None:
    """The US share now and later, and what is open at an exit by its year. Nothing where no reference run is of these figures."""
    if not has_reference(alliance):
        return None
    return Section("reliance", say("reliance-heading"), charts=(_dependence(alliance), _exits(alliance)), tables=(_windows(alliance),))


def _dependence(alliance: Alliance) -> Chart:
    run = reference(alliance)
    now = run["years"][0]
    share = {year: {name: outcome(alliance, "dependence", name, at=year) for name in run["capabilities"]} for year in (now, LATER)}
    order = sorted(run["capabilities"], key=lambda name: -share[now][name].value)
    drawn: tuple[tuple[str, int, Role], ...] = (("now", now, "other"), ("later", LATER, "transatlantic"))
    series = tuple(
        Series(
            say(f"series-dependence-{when}", year=year).text,
            role,
            tuple(Point(name, share[year][name], role, say(f"measure-{name}").text) for name in order),
        )
        for when, year, role in drawn
    )
    return Chart(
        id="reliance",
        kind="dots",
        title=say(
            "reliance-title",
            year=now,
            year_later=LATER,
            now=capabilities_supplied(alliance, at=now),
            later=capabilities_supplied(alliance, at=LATER),
        ),
        subtitle=say("reliance-subtitle", futures=run["futures"]),
        source=source_line(alliance, (point.figure for line in series for point in line.points), run["baseline"]),
        series=series,
        unit="percent",
        top=100.0,
        note=say("reliance-note"),
    )


def _exits(alliance: Alliance) -> Chart:
    run = reference(alliance)
    series = []
    for strategy in STRATEGIES:
        bands = exit_bands(alliance, strategy)
        points = tuple(Point(str(year), open_at_exit(alliance, year, strategy=strategy), strategy) for year in bands)
        shades = tuple(Band(year, tuple(quantiles)) for year, quantiles in bands.items()) if strategy == STRATEGIES[0] else ()
        series.append(Series(say(f"series-{strategy}").text, strategy, points, shades))
    years = list(exit_bands(alliance, STRATEGIES[0]))
    return Chart(
        id="exit",
        kind="lines",
        title=say(
            "exit-title",
            year_first=years[0],
            year=years[-1],
            early=open_at_exit(alliance, years[0]),
            late=open_at_exit(alliance, years[-1]),
        ),
        subtitle=say("exit-subtitle", count=len(run["capabilities"])),
        source=source_line(alliance, (point.figure for line in series for point in line.points), run["baseline"]),
        series=tuple(series),
        unit="capabilities",
        top=float(len(run["capabilities"])),
        note=say("exit-note"),
    )


def _windows(alliance: Alliance) -> Table:
    run = reference(alliance)
    last = run["years"][-1]
    rows, drawn = [], []
    for name in run["capabilities"]:
        row: list[Cell] = [say(f"measure-{name}").text]
        for year in EXITS:
            years = exit_window(alliance, name, year)
            drawn.append(years)
            state = "closed" if years.value <= 0 else "open" if years.value > last - year else "cell"
            row.append(say(f"window-{state}", figure=years) if state == "cell" else say(f"window-{state}", year=last))
        rows.append(tuple(row))
    heads = (say("column-capability"), *(say("column-exit", year=year) for year in EXITS))
    return Table(say("window-caption"), heads, tuple(rows), source_line(alliance, drawn, run["baseline"]))
