"""Who sends what: the force divided among those who send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.briefing.content import Section, Table
from symmachia.charts import Chart, Point, Series
from symmachia.charts.scale import breaks
from symmachia.words import say
from symmachia.words.numbers import grouped

if TYPE_CHECKING:
    from symmachia.charts import Role
    from symmachia.server.forces.told import Told

STANCES = ("sends", "undecided", "neighbouring", "none", "silent")
US = "USA"


def section(told: Told) -> Section:
    """The senders on the map and ranked."""
    counts = {name: told.counted(name) for name in STANCES}
    text = (say("view-force-stances", whose=told.whose, **counts), say("view-force-rule", rule=told.state["rule"], who=told.state["senders"]))
    sending = [member for member, row in told.found["contributors"].items() if row[5] > 0]
    charts = (_bars(told, sending), _map(told, sending)) if sending else ()
    return Section("senders", say("view-force-senders-heading"), text, charts, (_listed(told),))


def _points(told: Told, members: list[str]) -> tuple[Point, ...]:
    role: dict[str, Role] = {US: "us"}
    return tuple(Point(member, told.sent(member, "asked"), role.get(member, "eu"), told.names[member], go=f"/member/{member}") for member in members)


def _bars(told: Told, sending: list[str]) -> Chart:
    """What is asked of each."""
    points = _points(told, sending)
    none = len(told.found["contributors"]) - len(points)
    return Chart(
        id="senders", kind="bars", unit="soldiers", series=(Series(say("column-soldiers").text, "eu", points),),
        title=say("view-force-senders", who_most=points[0].label, most=points[0].figure, count=len(points), none=none),
        subtitle=say("view-force-senders-subtitle", kept=grouped(told.kept), rule=told.state["rule"], length=told.years, year=told.start),
        source=told.source(point.figure for point in points), note=say("view-force-senders-note", who=told.state["senders"]),
    )  # fmt: skip


def _map(told: Told, sending: list[str]) -> Chart:
    """Where they come from."""
    points = _points(told, sending)
    brigades = told.brigades("held")
    return Chart(
        id="map", kind="map", unit="soldiers", series=(Series(say("column-soldiers").text, "eu", points),),
        breaks=breaks(point.figure.value for point in points) or (points[0].figure.value,),
        title=say("view-force-map", there=told.brigades("away"), held=brigades),
        subtitle=say("view-force-map-subtitle", length=told.years, year=told.start), source=told.source(point.figure for point in points),
        note=say("force-map-note"),
    )  # fmt: skip


def _listed(told: Told) -> Table:
    """Every member: brigades on paper, what it can keep, what is asked of it and what that binds, and its position."""
    rows = tuple(
        (
            told.names[member], told.sent(member, "brigades"), told.sent(member, "most"), told.sent(member, "asked"), told.sent(member, "held"),
            say("force-stance", stance=row[0] or "silent", named=row[1]),
        )
        for member, row in told.found["contributors"].items()
    )  # fmt: skip
    head = (say("column-member"), *(say(f"view-force-column-{name}") for name in ("brigades", "can-keep", "asked", "bound")), say("column-position"))
    return Table(say("view-force-listed"), head, rows, told.source(row[1] for row in rows), folded=True, bare=True)
