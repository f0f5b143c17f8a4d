"""The bill: what closing the gaps costs at least and by when, what a sum buys, who pays, what one more of anything buys, and insurance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from symmachia.accounts import on_front, one_more, planned
from symmachia.accounts.reference import HEDGED, PLANS, has_reference, missing, reference
from symmachia.briefing.content import Section, Table
from symmachia.briefing.sections import hedge, plan
from symmachia.charts import Point, Series
from symmachia.server import slots
from symmachia.server.planning import otherwise
from symmachia.server.reproduce import alliance_code
from symmachia.server.view import Offer, View
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.charts import Chart
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.trace import Trace
    from symmachia.words import Sentence

STRATEGY = plan.APART
LEVERS = ("money", "recruits", "lead_time", "line")
BUYS = ("gap_years", "gain", "spent")
JOBS = ("plan", "front", "payers", "hedge")


def quick(desk: Desk, state: State) -> bool:  # noqa: ARG001
    """Plans ship; others are jobs."""
    return True


def view(desk: Desk, state: State) -> View:
    """Cost, front, purchases, payers, levers, insurance."""
    alliance = desk.alliance(state)
    if not has_reference(alliance, PLANS):
        return View(say("view-bill"), (), offers=offers(state), notices=(say("view-no-plans", why=missing(alliance)).text,))
    run = reference(alliance, PLANS)
    text = plan.words_on(alliance)
    sections = (
        Section("cost", say("view-bill-cost"), (text[0], text[1]), (plan.cost_path(alliance), plan.cost_total(alliance))),
        Section("trade", say("view-bill-trade"), tuple(_traded(alliance, state)), (_front(alliance, state),)),
        Section("bought", say("view-bill-bought"), (text[3],), (plan.bought(alliance),), (plan.binding(alliance), _levers(alliance, state))),
        Section("pays", say("view-bill-pays"), (text[2],), (plan.bill_map(alliance), plan.bill_heads(alliance)), (plan.bills(alliance),)),
        *_insurance(alliance),
    )
    cost, premium = planned(alliance, "cost"), planned(alliance, "cost", less=plan.WITHIN)
    title = say("view-bill-title", cost=cost, premium=premium, year=run["by"], year_last=run["years"][-1])
    changed = otherwise(state.at(budget=""))
    notices = (say("view-bill-other", changed=changed).text,) if changed else ()
    return View(title, sections, kind="reference", fingerprint=run["baseline"], futures=run["futures"], offers=offers(state), notices=notices)


def offers(state: State) -> tuple[Offer, ...]:
    """What takes a plan of its own."""
    strategy = slots.label(state, state["slot"])
    return tuple(Offer(kind, say(f"view-offer-{kind}", strategy=strategy).text, say(f"view-offer-{kind}-about").text) for kind in JOBS)


def code(state: State) -> str:
    """The same numbers in Python."""
    lines = [
        "import symmachia as sy",
        "",
        f"alliance = {alliance_code(state)}",
        'print("cost", sy.planned(alliance, "cost").value)',
        'print("premium", sy.planned(alliance, "cost", less="transatlantic").value)',
        "for step in range(1, 10):",
        '    print(step, sy.on_front(alliance, "cost", step).value, sy.on_front(alliance, "gap_years", step).value)',
    ]
    return "\n".join(lines) + "\n"


def _steps(alliance: Alliance) -> list[tuple[Trace, Trace]]:
    """The front of the autonomous strategy: cost and what stays short, from doing least to closing most."""
    count = len(reference(alliance, PLANS)["fronts"][STRATEGY]["cost"])
    return [(on_front(alliance, "cost", step), on_front(alliance, "gap_years", step)) for step in range(1, count + 1)]


def _traded(alliance: Alliance, state: State) -> list[Sentence]:
    """What a sum buys, and what closing as much as is asked costs. Between two plans a mixture of both can be had, and is no better than the best."""
    steps = _steps(alliance)
    found: list[Sentence] = []
    budget, left = state["budget"], state["left"]
    if budget:
        found.append(say("view-bill-buys", budget=int(float(budget)), left=bought_for(steps, 1000 * float(budget)), most=steps[0][1]))
    if left:
        found.append(say("view-bill-takes", left=str(left), cost=cost_of(steps, float(left))))
    if not found:
        found.append(say("view-bill-ask", least=steps[0][0], short=steps[0][1], most=steps[-1][0], open=steps[-1][1]))
    return found


def bought_for(steps: list[tuple[Trace, Trace]], budget: float) -> Trace:
    """Requirement-years that stay short for a present value in EUR million: least on the front, mixed from its neighbours."""
    return _mixed([(cost, short) for cost, short in steps], budget, "view-bill-left")


def cost_of(steps: list[tuple[Trace, Trace]], left: float) -> Trace:
    """What it costs to leave no more requirement-years short than so many."""
    return _mixed([(short, cost) for cost, short in reversed(steps)], left, "view-bill-sum")


def _mixed(rows: list[tuple[Trace, Trace]], at: float, name: str) -> Trace:
    """The second of a pair where the first is so much, on the straight line between the neighbours; at the ends the end itself."""
    place = max((place for place, (given, _) in enumerate(rows) if given.value <= at), default=0)
    (x0, y0), (x1, y1) = rows[place], rows[min(place + 1, len(rows) - 1)]
    part = 0.0 if x1.value == x0.value else max(0.0, (at - x0.value) / (x1.value - x0.value))
    return replace(
        y1, value=y0.value + part * (y1.value - y0.value), name=Phrase(name), formula=say("view-formula-mixed").text, inputs=(y0, y1), low=None,
        high=None, call=f"{name}({at:g})",
    )  # fmt: skip


def _front(alliance: Alliance, state: State) -> Chart:
    """The front with the reader's sum on it."""
    chart = plan.front(alliance)
    if not state["budget"]:
        return chart
    budget = 1000 * float(state["budget"])
    left = bought_for(_steps(alliance), budget)
    stated = replace(
        left, value=budget, unit="million", currency="EUR", name=Phrase("view-bill-stated"), kind="assumption", formula="", inputs=(),
        call=f"view-bill-stated({budget:g})",
    )  # fmt: skip
    mark = Series(say("view-bill-mark").text, "plain", (Point("0", stated, "plain", across=left),))
    return replace(chart, series=(*chart.series, mark))


def _levers(alliance: Alliance, state: State) -> Table:
    """What moving each limit by one buys."""
    run = reference(alliance, PLANS)["levers"][state["comparison"]]
    rows = []
    for lever, _, capability in (name.partition("/") for name in run):
        if lever in LEVERS:
            where = (capability,) if capability else ()
            figures = [one_more(alliance, lever, *where, buys=buys, comparison=state["comparison"]) for buys in BUYS]
            rows.append((say(f"lever-{lever}", what=Phrase(f"measure-{capability}") if capability else ""), *figures))
    rows.sort(key=lambda row: -row[2].value)
    heads = (say("view-column-lever"), *(say(f"view-column-{name}") for name in BUYS))
    return Table(say("view-bill-levers"), heads, tuple(rows), plan.plan_source(alliance, [one for row in rows for one in row[1:]]), folded=True)


def _insurance(alliance: Alliance) -> tuple[Section, ...]:
    if not has_reference(alliance, HEDGED):
        return ()
    section = hedge.section(alliance)
    return (replace(section, id="insurance", title=say("view-bill-insurance")),) if section else ()
