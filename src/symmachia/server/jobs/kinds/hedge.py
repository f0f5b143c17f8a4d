"""Insurance against an exit of a likelihood that the reader sets: the bounds of the search as it goes, then what it costs, saves and buys."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

from symmachia.accounts import insured
from symmachia.accounts.outcomes import homes
from symmachia.accounts.reference import HEDGED, PLANS, has_reference, reference
from symmachia.briefing.content import Section, Table, source_line
from symmachia.briefing.sections.hedge import MIDDLE, ODDS, WORTHS
from symmachia.charts import Chart, Point, Series
from symmachia.errors import ForeignStand
from symmachia.server import slots
from symmachia.server.planning import frame, otherwise, shared, strategy_of
from symmachia.trace import Trace, price_basis
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.briefing.content import Cell
    from symmachia.planner import Hedge
    from symmachia.planner.decomposed import State as Search
    from symmachia.planner.stand import Stand
    from symmachia.server.desk import Desk
    from symmachia.server.jobs.work import Work
    from symmachia.server.state import State
    from symmachia.words import Sentence

COLUMNS = ("capability", "hedge-units", "hedge-lines", "hedge-paid")
BILLION = 1000.0
QUESTIONS = ("hedge", "reactive", "waiting", "by_the_mean")
EVERY = 4
"""Rounds after which it is kept where the search stands."""


def find(desk: Desk, state: State, work: Work) -> dict[str, Any]:
    """Search for the hedge, from where it stood when the server ended; broken off, it is the best that was found."""
    from symmachia.planner import hedge
    from symmachia.server.jobs.kinds.standing import Damaged, put_stand, stand_in

    work.tell(0, len(QUESTIONS), "job-planning")
    anew, shown = "no", QUESTIONS[0]

    def hear(stand: Stand, so_far: Hedge | None) -> None:
        nonlocal shown
        now, at, bounded, partial = stand.state, QUESTIONS.index(stand.question), isfinite(stand.state.lower), None
        if so_far and stand.question != shown:
            partial, shown = kept(state, so_far), stand.question
        elif bounded and not so_far:
            partial = {"search": searched(now)}
        words = {"lower": round(now.lower / BILLION) if bounded else 0, "upper": round(now.upper / BILLION), "bounded": "yes" if bounded else "no"}
        try:
            work.tell(at, len(QUESTIONS), "job-hedging", partial=partial, question=stand.question, rounds=now.rounds, anew=anew, **words)
        finally:
            if work.halt.is_set() or now.rounds % EVERY == 0:
                put_stand(work.folder, stand)

    given = shared(desk, state)
    if state["shortage_price"]:
        given["shortage_price"] = state.number("shortage_price")

    def search(stand: Stand | None) -> Hedge:
        return hedge(strategy_of(state), probability=state.number("odds"), tell=hear, stand=stand, **given)

    try:
        found = search(stand_in(work.folder))
    except (Damaged, ForeignStand):
        anew = "yes"
        found = search(None)
    return kept(state, found)


def searched(now: Search) -> dict[str, float]:
    """How far the search is."""
    return {"rounds": now.rounds, "lower": now.lower, "upper": now.upper, "gap": 100.0 * now.gap}


def kept(state: State, found: Hedge) -> dict[str, Any]:
    """A hedge as plain data: what could not be answered in time is left out."""
    from symmachia.analysis.reference import rounded

    quiet, start = found.quiet, found.quiet.case
    units, opened = quiet.orders.sum(1), quiet.solution.values["opened"]
    paid = (units * start.price * start.worth[:, None]).sum(0)
    reactive = found.net(found.reactive) if found.reactive else None
    answers = {name: getattr(found, name) for name in WORTHS}
    search = found.found.state
    bought = [(name, k) for k, name in enumerate(start.capabilities) if max(units[:, k].sum(), opened[:, k].sum()) > 5e-2]
    return {
        **frame(state, found.start.baseline, found.start.asked.by, list(start.years), start.worth.tolist(), state["comparison"]),
        "leaving": found.tree.leaving,
        "worths": {name: rounded([much])[0] for name, much in answers.items() if much is not None},
        "bought": {name: rounded([units[:, k].sum(), opened[:, k].sum(), paid[k]]) for name, k in bought},
        "saved": {}
        if reactive is None
        else {
            str(one.exit_year): rounded([reactive[s] - found.totals[s]])[0]
            for s, one in enumerate(found.tree.scenarios)
            if start.years[0] <= one.exit_year <= start.years[-1]
        },
        "search": searched(search),
        "proven": found.found.proven,
    }  # fmt: skip


def show(desk: Desk, state: State, found: dict[str, Any]) -> tuple[Section, ...]:
    """How far the search is, or what the hedge comes to beside those that ship."""
    said = _search(desk, found["search"])
    if "bought" not in found:
        return (Section("hedge-asked", say("job-hedge-searching", odds=state["odds"]), (said,)),)
    alliance, strategy = desk.alliance(state), slots.label(state, state["slot"])

    def figure(measure: str, value: float, capability: str = "all", exit_year: int = 0) -> Trace:
        money = measure in (*WORTHS, "paid_for")
        return Trace(
            value=value, unit="million" if money else found["units"].get(capability, "units"), currency=found["currency"] if money else "",
            basis=price_basis(found["currency"], "constant", found["price_year"]) if money else "",
            name=Phrase(f"insured-{measure}", {"what": Phrase(f"measure-{capability}"), "exit": exit_year or "none"}), kind="model output",
            formula=say("formula-insured").text, inputs=(*found["assumed"].values(), *homes(found, capability, "all")),
            context=say("insured-context", percent=round(100 * found["leaving"]), run=found["baseline"]).text,
            call=f"asked_hedge({measure}, {capability}, {exit_year})",
        )  # fmt: skip

    worths = {name: figure(name, much) for name, much in found["worths"].items()}
    changed = otherwise(state.at(**dict.fromkeys(("budget", "debt_rate"), ""), by="2035", joint_debt="0", whole="no"))
    text = [say("job-plan-otherwise", changed=changed)] if changed else []
    title = say("job-hedge-open", odds=state["odds"], strategy=strategy)
    if {"premium", "value"} <= set(worths):
        title = say("job-hedge-title", odds=state["odds"], premium=worths["premium"], value=worths["value"], strategy=strategy)
    if not found["proven"]:
        text.append(say("job-hedge-unproven"))
    rows = tuple(
        (say(f"measure-{name}").text, *(figure(measure, much, name) for measure, much in zip(("ordered", "lines", "paid_for"), row, strict=True)))
        for name, row in found["bought"].items()
    )
    drawn = [*worths.values(), *(one for row in rows for one in row if isinstance(one, Trace))]
    source = source_line(alliance, drawn, found["baseline"])
    tables = [Table(say("job-hedge-bought"), tuple(say(f"column-{name}") for name in COLUMNS), rows, source)] if rows else []
    if worths:
        names = [name for name in WORTHS if name in worths]
        lines = ((say("job-hedge-mine", odds=state["odds"]).text, *(worths[name] for name in names)), *_shipped(desk, names))
        heads = (say("column-hedge"), *(say(f"column-hedge-{name}") for name in names))
        tables.insert(0, Table(say("hedge-worths-caption"), heads, lines, source))
    points = tuple(Point(year, figure("value", much, exit_year=int(year)), "hedge") for year, much in found["saved"].items())
    charts = (_saving(desk, found, strategy, points, source),) if points else ()
    return (Section("hedge-asked", title, (*text, said), charts, tuple(tables)),)


def _search(desk: Desk, search: dict[str, float]) -> Sentence:
    """The bounds of the search and how far they lie apart."""
    run = reference(desk.shipped, PLANS)
    basis = price_basis(run["currency"], "constant", run["price_year"])

    def bound(name: str) -> Trace:
        money = name != "gap"
        return Trace(
            value=search[name], unit="million" if money else "percent", currency=run["currency"] if money else "", basis=basis if money else "",
            name=Phrase(f"job-hedge-{name}"), kind="model output", formula=say("formula-insured").text, call=f"asked_hedge({name})",
        )  # fmt: skip

    return say("job-hedge-search", rounds=int(search["rounds"]), **{name: bound(name) for name in ("lower", "upper", "gap")})


def _saving(desk: Desk, found: dict[str, Any], label: str, points: tuple[Point, ...], source: Sentence) -> Chart:
    """What the hedge saves, by year of the exit, beside one that ships."""
    series = [Series(label, "hedge", points)]
    if has_reference(desk.shipped, HEDGED):
        shipped = tuple(Point(point.at, insured(desk.shipped, "value", exit=int(point.at), hedge=MIDDLE), "plain") for point in points)
        series.append(Series(say("series-hedge", odds=say(ODDS[MIDDLE]).text).text, "plain", shipped))
    best = max(points, key=lambda point: point.figure.value)
    return Chart(
        id="asked-saving",
        kind="lines",
        title=say("job-hedge-saving-title", most=best.figure, year=int(best.at)),
        subtitle=say("hedge-saving-subtitle", year_price=found["price_year"]),
        source=source,
        series=tuple(series),
        unit="million",
    )


def _shipped(desk: Desk, names: list[str]) -> list[tuple[Cell, ...]]:
    """The hedges that ship."""
    if not has_reference(desk.shipped, HEDGED):
        return []
    labels = {hedge: say("series-hedge", odds=say(odds).text).text for hedge, odds in ODDS.items()}
    return [(label, *(insured(desk.shipped, name, hedge=hedge) for name in names)) for hedge, label in labels.items()]
