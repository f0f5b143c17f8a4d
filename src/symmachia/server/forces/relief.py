"""What keeps a force and what holds it down: rotation against enablers, the months, and what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import evaluate
from symmachia.briefing.content import Section, Table
from symmachia.charts import Chart, Point, Reference, Series
from symmachia.server.forces.told import GROUPS
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.charts import Role
    from symmachia.server.forces.told import Told

BRITISH = "press-force-sizes/UKR_REASSURANCE/rotation_factor/2025:radakin"
LINKED: dict[str, Role] = {"without": "eu", "with": "transatlantic"}
OFTEN = 1.0
"""Per cent of the futures from which on a limit is listed."""


def section(told: Told) -> Section:
    """The weakest link, the path over months, and what one change would do."""
    text = [say("view-force-binds", **_most(told), us=told.us)]
    if told.found["factor"]:
        factor = told.factor()
        text.append(say("force-factor", factor=factor, range=factor.range_text or factor.text, identity=evaluate(told.alliance, BRITISH)))
    charts = (_links(told), *([_path(told)] if told.found["path"] else []))
    return Section("relief", say("view-force-relief-heading"), tuple(text), charts, (_changes(told), _limits(told)))


def _most(told: Told) -> dict[str, object]:
    """What binds most often."""
    limit = next(iter(told.found["binding"][told.who]))
    return {"limit": say(f"force-limit-{limit}").text, "share": told.binds(limit)}


def _links(told: Told) -> Chart:
    """How many soldiers each link of the chain carries: the weakest decides."""
    rows = {name: say(f"force-limit-{name}").text for name in told.found["served"]}
    first = Series(say("view-force-link-rotation").text, "plain", (Point("rotation", told.rotated(), "plain", say("view-force-rotation").text),))
    links = tuple(
        Series(
            say(f"view-force-link-{us}").text, role,
            tuple(Point(name, told.served(name, us), role, label) for name, label in rows.items()),
        )
        for us, role in LINKED.items()
    )  # fmt: skip
    series = (first, *links)
    return Chart(
        id="links", kind="dots", unit="soldiers", series=series, references=(Reference(told.size(), say("view-force-asked", size=told.size()).text),),
        title=say("view-force-links", **_most(told)), subtitle=say("view-force-links-subtitle", futures=told.found["futures"]),
        source=told.source(point.figure for line in series for point in line.points), note=say("view-force-links-note"),
    )  # fmt: skip


def _limits(told: Told) -> Table:
    """How often each limit binds, by who sends."""
    binding = told.found["binding"]
    named = dict.fromkeys(name for who in GROUPS for name in binding[who])
    often = [name for name in named if max(binding[who].get(name, 0) for who in GROUPS) >= OFTEN]
    rows = tuple((say(f"force-limit-{name}").text, *(told.binds(name, who) for who in GROUPS)) for name in often)
    head = (say("column-binds"), *(say(f"view-force-row-{who}") for who in GROUPS))
    return Table(say("view-force-limits", us=told.us), head, rows, told.source(cell for row in rows for cell in row[1:] if not isinstance(cell, str)))


def _changes(told: Told) -> Table:
    """The largest force if one thing were different."""
    rows = tuple((say(f"view-force-close-{change}"), told.closes(change)) for change in told.found["close"])
    head = (say("view-force-column-change"), say("view-force-column-most"))
    figures = [told.central(), *(row[1] for row in rows)]
    return Table(say("view-force-one-change", central=figures[0]), head, rows, told.source(figures))


def _path(told: Told) -> Chart:
    """Soldiers there and those held for them, month by month."""
    found = [(int(month), *told.month(int(month), there, held)) for month, there, held in told.found["path"]]
    series = (
        Series(say("view-force-held").text, "plain", tuple(Point(str(month), held, "plain") for month, _, held in found)),
        Series(say("view-force-there").text, "eu", tuple(Point(str(month), there, "eu") for month, there, _ in found)),
    )
    stands = next(month for month, there, _ in found if there.value >= 0.999 * told.kept)
    most = max((held for _, _, held in found), key=float)
    return Chart(
        id="path", kind="lines", unit="soldiers", series=series, title=say("view-force-path", months=stands, most=most, there=found[-1][1]),
        subtitle=say("view-force-path-subtitle", year=told.start, length=told.years),
        source=told.source(point.figure for line in series for point in line.points),
        note=say("view-force-path-note"),
    )  # fmt: skip
