"""European allies against Russia, at market rates and at purchasing power."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import against
from symmachia.briefing.content import Section, source_line
from symmachia.charts import Chart, Point, Series
from symmachia.errors import MissingFigure
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.charts import Role

RATES: dict[str, Role] = {"market": "plain", "power": "rival"}


def section(alliance: Alliance) -> Section:
    """How many times Russia's spending the European allies spend, year by year, on both rates."""
    years = [year for year in alliance.years if _known(alliance, year)]
    series = tuple(
        Series(say(f"rates-{rates}").text, role, tuple(Point(str(year), against(alliance, "Europe", year=year, rates=rates), role) for year in years))
        for rates, role in RATES.items()
    )
    market, power = (line.points[-1].figure for line in series)
    chart = Chart(
        id="rival",
        kind="lines",
        title=say("rival-title", market=market, power=power, year=years[-1]),
        subtitle=say("rival-subtitle", year_first=years[0], year_last=years[-1]),
        source=source_line(alliance, (point.figure for line in series for point in line.points)),
        series=series,
        unit="×",
    )
    text = say("rival-text", eu=against(alliance, "EU", year=years[-1], rates="power"), year=years[-1])
    return Section("rival", say("rival-heading"), text=(text,), charts=(chart,))


def _known(alliance: Alliance, year: int) -> bool:
    try:
        against(alliance, "Europe", year=year)
    except MissingFigure:
        return False
    return True
