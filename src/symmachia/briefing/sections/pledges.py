"""How far the allies are from what they pledged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import evaluate, meeting, pledge_distance
from symmachia.accounts.groups import armed, spoken
from symmachia.briefing.content import Section, Table, source_line
from symmachia.charts import Chart, Point, Series
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.trace import Trace

GROUPS = ("Europe", "EU", "Europe-TUR", "Canada", "US")
SPAIN = "ESP"
DUE = "nato-hague-2025/NATO_TOTAL/pledge_target_year/2025"


def section(alliance: Alliance) -> Section:
    """Members against the core pledge of The Hague in points; groups against every pledge in points and money."""
    year = alliance.latest
    names = alliance.store.names
    members = armed(alliance, "NATO", year)
    distance = {member: pledge_distance(alliance, member, "hague", year=year) for member in members}
    ranked = sorted(members, key=lambda member: -distance[member].value)
    points = tuple(Point(member, distance[member], "short" if distance[member].value < 0 else "plain", names[member]) for member in ranked)
    target = _level(distance[ranked[0]])
    chart = Chart(
        id="pledges",
        kind="bars",
        title=say(
            "pledges-title", met=meeting(alliance, "hague", year=year), count=len(members), target=target, due=evaluate(alliance, DUE), year=year
        ),
        subtitle=say("pledges-subtitle", year=year),
        source=source_line(alliance, distance.values()),
        series=(Series(say("short-distance").text, "plain", points),),
        unit="points",
        note=say("pledges-note", ceiling=_level(pledge_distance(alliance, SPAIN, "own-ceiling", year=year))),
    )
    text = say(
        "pledges-text",
        year=year,
        wales=meeting(alliance, "wales", year=year),
        equipment=meeting(alliance, "equipment", year=year),
        count=len(members),
        two=_level(pledge_distance(alliance, "Europe", "wales", year=year)),
        twenty=_level(pledge_distance(alliance, "Europe", "equipment", year=year)),
    )
    money = say("pledges-money", year=year, money=_missing(alliance, "Europe", year), eu=_missing(alliance, "EU", year), target=target)
    return Section("pledges", say("pledges-heading"), text=(text, money), charts=(chart,), tables=(_groups(alliance, year),))


def _level(distance: Trace) -> Trace:
    """The level pledged, the second thing that a distance is made of."""
    level = distance.inputs[1]
    assert not isinstance(level, str)
    return level


def _missing(alliance: Alliance, group: str, year: int) -> Trace:
    return pledge_distance(alliance, group, "hague", "money", year=year, prices="current")


def _groups(alliance: Alliance, year: int) -> Table:
    rows = tuple(
        (
            spoken(alliance, group),
            pledge_distance(alliance, group, "wales", year=year),
            pledge_distance(alliance, group, "equipment", year=year),
            pledge_distance(alliance, group, "hague", year=year),
            _missing(alliance, group, year),
        )
        for group in GROUPS
    )
    heads = ("column-group", "column-wales", "column-equipment", "column-hague", "column-hague-money")
    return Table(
        say("pledges-caption", year=year),
        tuple(say(head) for head in heads),
        rows,
        source_line(alliance, (cell for row in rows for cell in row[1:])),
    )
