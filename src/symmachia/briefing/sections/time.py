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
    from symmachia.trace import Trace

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
    spending, held_fixed = ([point.figure for point in line.points] for line in series[:2])
    peak, top = max(held_fixed, key=_value), max(spending, key=_value)
    chart = Chart(
        id="outside-over-time",
        kind="lines",
        title=say(
            "outside-time-title",
            trend="peaked" if peak not in (held_fixed[0], held_fixed[-1]) else trend(held_fixed[0].value, held_fixed[-1].value, STILL),
            first=held_fixed[0],
            peak=peak,
            last=held_fixed[-1],
            year_first=years[0],
            year_peak=years[held_fixed.index(peak)],
            year_last=years[-1],
        ),
        subtitle=say("outside-time-subtitle", year_first=years[0], year_last=years[-1]),
        source=source_line(alliance, (point.figure for line in series for point in line.points)),
        series=series,
        unit="percent",
        top=100.0,
    )
    rule = say(
        "outside-time-held",
        first=spending[0],
        peak=top,
        last=spending[-1],
        year_first=years[0],
        year_peak=years[spending.index(top)],
        year_last=years[-1],
    )
    constant = [share(alliance, "spending", outside="EU", prices="constant", year=year) for year in years]
    most = max(range(len(years)), key=lambda at: abs(constant[at].value - spending[at].value))
    prices = say(
        "outside-time-prices",
        current=spending[most],
        constant=constant[most],
        year_most=years[most],
        current_now=spending[-1],
        constant_now=constant[-1],
        year=years[-1],
    )
    return Section("over-time", say("outside-time-heading"), text=(rule, prices), charts=(chart,))


def _value(figure: Trace) -> float:
    return figure.value
