"""How far the allies are from what they pledged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import evaluate, meeting, pledge_distance
from symmachia.accounts.groups import armed, spoken
from symmachia.briefing.content import Section, Table, source_line
from symmachia.charts import Chart, Point, Series
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from symmachia.alliance import Alliance
    from symmachia.charts import Role
    from symmachia.trace import Trace

GROUPS = ("Europe", "EU", "Europe-TUR", "Canada", "US")
SPAIN = "ESP"
DUE = "nato-hague-2025/NATO_TOTAL/pledge_target_year/2025"


def section(alliance: Alliance) -> Section:
    """Members against the core pledge of The Hague in points; groups against every pledge in points and money."""
    year = alliance.latest
    chart = distances(alliance, year)
    text = say(
        "pledges-text",
        year=year,
        wales=meeting(alliance, "wales", year=year),
        equipment=meeting(alliance, "equipment", year=year),
        count=len(armed(alliance, "NATO", year)),
        two=level(pledge_distance(alliance, "Europe", "wales", year=year)),
        twenty=level(pledge_distance(alliance, "Europe", "equipment", year=year)),
    )
    target = level(pledge_distance(alliance, "Europe", "hague", year=year))
    money = say("pledges-money", year=year, money=_missing(alliance, "Europe", year), eu=_missing(alliance, "EU", year), target=target)
    return Section("pledges", say("pledges-heading"), text=(text, money), charts=(chart,), tables=(groups(alliance, year),))


def distances(alliance: Alliance, year: int, pledge: str = "hague", membership: str = "of-year", leads: Mapping[str, str] | None = None) -> Chart:
    """Every member's distance to a pledge in points. `leads` says where each bar leads to."""
    names, go = alliance.store.names, leads or {}
    members = armed(alliance, "NATO", year, membership)
    distance = {member: pledge_distance(alliance, member, pledge, year=year, membership=membership) for member in members}
    ranked = sorted(members, key=lambda member: -distance[member].value)
    roles: dict[str, Role] = {member: "short" if distance[member].value < 0 else "plain" for member in members}
    return Chart(
        id="pledges",
        kind="bars",
        title=say(
            "pledges-title",
            pledge=pledge,
            met=meeting(alliance, pledge, year=year, membership=membership),
            count=len(members),
            target=level(distance[ranked[0]]),
            due=evaluate(alliance, DUE),
            year=year,
        ),
        subtitle=say("pledges-subtitle", year=year, pledge=pledge),
        source=source_line(alliance, distance.values()),
        series=(
            Series(
                say("short-distance").text,
                "plain",
                tuple(Point(member, distance[member], roles[member], names[member], go=go.get(member, "")) for member in ranked),
            ),
        ),
        unit="points",
        note=say("pledges-note", ceiling=level(pledge_distance(alliance, SPAIN, "own-ceiling", year=year))) if pledge == "hague" else None,
    )


def level(distance: Trace) -> Trace:
    """The level pledged, the second thing that a distance is made of."""
    found = distance.inputs[1]
    assert not isinstance(found, str)
    return found


def _missing(alliance: Alliance, group: str, year: int) -> Trace:
    return pledge_distance(alliance, group, "hague", "money", year=year, prices="current")


def groups(alliance: Alliance, year: int) -> Table:
    """Groups as one country against every pledge."""
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
