"""Cost against what stays short, for the strategies of both slots as the state asks: plan by plan as they are found."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from symmachia.accounts.plans import front_in
from symmachia.accounts.reference import PLANS, has_reference, reference
from symmachia.briefing.content import Section, source_line
from symmachia.charts import Chart, Point, Series
from symmachia.server import slots
from symmachia.server.jobs.shelf import put
from symmachia.server.planning import frame, otherwise, shared, strategy_of
from symmachia.words import say

if TYPE_CHECKING:
    from pathlib import Path

    from symmachia.charts import Role
    from symmachia.planner import Plan
    from symmachia.server.desk import Desk
    from symmachia.server.jobs.work import Work
    from symmachia.server.state import State
    from symmachia.trace import Trace

POINTS, KEPT = 9, "fronts.json"
SLOTS = ("a", "b")
DRAWN = ("cost", "gap_years", "short")


def find(desk: Desk, state: State, work: Work) -> dict[str, Any]:
    """Make the plans of both fronts, saying which are there: after a restart of the server those that are missing."""
    from symmachia.analysis import prepared_study
    from symmachia.planner import front

    total, given = POINTS * len(SLOTS), shared(desk, state)
    work.tell(0, total, "job-planning")
    fingerprint = prepared_study(given["study"], alliance=given["alliance"], comparison=given["comparison"])[0].fingerprint
    found = _found_before(work.folder / KEPT, fingerprint)

    def say_so() -> None:
        work.tell(sum(len(rows["cost"]) for rows in found["fronts"].values()), total, "job-front", partial=found)

    if found:
        say_so()
    for slot in SLOTS:
        rows = found.get("fronts", {}).get(slot) or {name: [] for name in DRAWN}

        def hear(one: Plan, slot: str = slot, rows: dict[str, list[float]] = rows) -> None:
            if not found:
                start = one.case
                found.update(frame(state, one.baseline, one.asked.by, list(start.years), start.worth.tolist(), state["comparison"]), fronts={})
            for name, value in zip(DRAWN, (one.present_value, one.gap_years, one.capabilities_short), strict=True):
                rows[name].append(float(value))
            found["fronts"][slot] = rows
            put(work.folder / KEPT, json.dumps({"fingerprint": fingerprint, "found": found}))
            say_so()

        if len(rows["cost"]) < POINTS:
            front(strategy_of(state, slot), points=POINTS, by=state.year("by"), tell=hear, since=len(rows["cost"]), **given)
    return found


def _found_before(path: Path, fingerprint: str) -> dict[str, Any]:
    """What was found before the server ended; nothing where it was another program, or other facts."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept["found"] if kept["fingerprint"] == fingerprint else {}


def show(desk: Desk, state: State, found: dict[str, Any]) -> tuple[Section, ...]:
    """The fronts so far, beside those that ship."""
    alliance, drawn = desk.alliance(state), [slot for slot in SLOTS if slot in found["fronts"]]
    series = [_series(state, found, slot) for slot in drawn]
    ours = series[-1].points
    figures: list[Trace] = [figure for line in series for point in line.points for figure in (point.figure, point.across) if figure]
    changed = otherwise(state.at(slot=drawn[-1]))
    chart = Chart(
        id="asked-front",
        kind="curves",
        title=say(
            "job-front-chart-title", strategy=series[-1].label, least=ours[0].figure, short=ours[0].across, most=ours[-1].figure, left=ours[-1].across
        ),
        subtitle=say("plan-front-subtitle", year=found["by"], year_last=found["years"][-1], year_price=found["price_year"]),
        source=source_line(alliance, figures, found["baseline"]),
        series=(*series, *_shipped(desk, state, found, drawn)),
        unit="million",
        sides=(say("plan-front-across"),),
        note=say("job-front-note"),
    )
    text = say("job-plan-otherwise", changed=changed) if changed else say("job-plan-as-shipped")
    count = sum(len(found["fronts"][slot]["cost"]) for slot in drawn)
    return (Section("front-asked", say("job-front-title", count=count, all=POINTS * len(SLOTS)), (text,), (chart,)),)


def _series(state: State, found: dict[str, Any], slot: str) -> Series:
    role: Role = slots.role(state, slot)
    points = []
    for step in range(1, len(found["fronts"][slot]["cost"]) + 1):
        pair = {name: front_in(found, found, name, step, strategy=slot).called(f"asked_front({slot}, {name}, {step})") for name in DRAWN[:2]}
        points.append(Point(str(step), pair["cost"], role, across=pair["gap_years"]))
    return Series(slots.label(state, slot), role, tuple(points))


def _shipped(desk: Desk, state: State, found: dict[str, Any], drawn: list[str]) -> list[Series]:
    """The fronts that ship of the same strategies, where these ask for anything else."""
    from symmachia.accounts import on_front

    lines = []
    if has_reference(desk.shipped, PLANS):
        for slot in drawn:
            fronts = reference(desk.shipped, PLANS)["fronts"]
            if state[slot] in fronts and (otherwise(state.at(slot=slot)) or found["comparison"] != "equal_adequacy"):
                steps = range(1, len(fronts[state[slot]]["cost"]) + 1)
                rows = [tuple(on_front(desk.shipped, measure, step, strategy=state[slot]) for measure in ("cost", "gap_years")) for step in steps]
                points = tuple(Point(str(step), cost, "plain", across=left) for step, (cost, left) in zip(steps, rows, strict=True))
                lines.append(Series(say("job-front-shipped", strategy=say(f"series-{state[slot]}").text).text, "plain", points))
    return lines
