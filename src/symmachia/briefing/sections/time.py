"""How the share outside the EU has moved, and how much of that is membership."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import share
from symmachia.briefing.content import Section, source_line, trend
from symmachia.charts import Chart, Point, Series
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.charts import Role

STILL = 1.0
"""Points within which a share is said not to have moved."""


def section(alliance: Alliance) -> Section:
    """Spending as the members of each year stand, spending with today's members throughout, and GDP."""
    years = alliance.years
    held = str(alliance.latest)
    lines: list[tuple[str, Role, str, str]] = [
        ("short-spending", "us", "spending", "of-year"),
        ("short-spending-held", "eu", "spending", held),
        ("short-gdp", "other", "gdp", "of-year"),
    ]
    series = tuple(
        Series(
            say(name).text,
            role,
            tuple(Point(str(year), share(alliance, quantity, outside="EU", year=year, membership=membership), role) for year in years),
        )
        for name, role, quantity, membership in lines
    )
    spending = [point.figure for point in series[0].points]
    peak = max(spending, key=lambda figure: figure.value)
    fixed = series[1].points[0].figure
    chart = Chart(
        id="outside-over-time",
        kind="lines",
        title=say(
            "outside-time-title",
            trend="peaked" if peak not in (spending[0], spending[-1]) else trend(spending[0].value, spending[-1].value, STILL),
            first=spending[0],
            peak=peak,
            last=spending[-1],
            year_first=years[0],
            year_peak=years[spending.index(peak)],
            year_last=years[-1],
        ),
        subtitle=say("outside-time-subtitle", year_first=years[0], year_last=years[-1]),
        source=source_line(alliance, (point.figure for line in series for point in line.points)),
        series=series,
        unit="percent",
        top=100.0,
    )
    rule = say("outside-time-held", first=fixed, last=spending[-1], year_first=years[0], year_last=years[-1])
    constant = share(alliance, "spending", outside="EU", prices="constant")
    moves = "little" if abs(constant.value - spending[-1].value) < STILL else "much"
    prices = say("outside-time-prices", moves=moves, current=spending[-1], constant=constant, year=years[-1])
    return Section("over-time", say("outside-time-heading"), text=(rule, prices), charts=(chart,))
