"""Who spends what: a map of spending as a share of GDP, and the members ranked by money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import concentration, total
from symmachia.accounts.figures import figure
from symmachia.accounts.groups import armed, spoken
from symmachia.briefing.content import Section, source_line
from symmachia.charts import Chart, Point, Series
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Collection

    from symmachia.alliance import Alliance
    from symmachia.charts import Role

SHOWN = 16


def section(alliance: Alliance) -> Section:
    """NATO's own share of GDP on the map; dollars at current prices in the bars."""
    year = alliance.latest
    names = alliance.store.names
    members = armed(alliance, "NATO", year)
    shares = [Point(member, figure(alliance, "spending_share_gdp", member, year), "plain", names[member]) for member in members]
    shares.sort(key=lambda point: -point.figure.value)
    europe = alliance.of("EU", year)
    money = [Point(member, total(alliance, "spending", member, year=year), role(member, europe), names[member]) for member in members]
    money.sort(key=lambda point: -point.figure.value)
    top = concentration(alliance, "spending", "top", n=1, year=year)
    carte = Chart(
        id="map",
        kind="map",
        title=say("map-title", high=shares[0].figure, who_high=shares[0].label, low=shares[-1].figure, who_low=shares[-1].label),
        subtitle=say("map-subtitle", year=year),
        source=source_line(alliance, (point.figure for point in shares)),
        series=(Series(say("short-share").text, "plain", tuple(shares)),),
        unit="percent",
        note=say("map-note"),
    )
    bars = Chart(
        id="spenders",
        kind="bars",
        title=say("spenders-title", who=spoken(alliance, money[0].at), top=top, year=year),
        subtitle=say("spenders-subtitle", count=min(SHOWN, len(money)), all=len(money), year=year),
        source=source_line(alliance, (point.figure for point in money)),
        series=(Series(say("short-spending").text, "plain", tuple(money[:SHOWN])),),
        unit="million",
        note=say("spenders-note"),
    )
    return Section("spending", say("spending-heading"), charts=(carte, bars))


def role(member: str, inside: Collection[str]) -> Role:
    """The colour of a member: the United States, those of a group, the others."""
    return "us" if member == "USA" else "eu" if member in inside else "other"
