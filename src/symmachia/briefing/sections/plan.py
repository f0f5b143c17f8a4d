"""The plan of least cost: what it takes to close the gaps, what is bought when, who pays, what a euro more buys, and what binds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from symmachia.accounts import evaluate, on_front, planned
from symmachia.accounts.plans import ANNOUNCED, made_for, plan_of
from symmachia.accounts.reference import PLANS, has_reference, reference
from symmachia.briefing.content import Cell, Section, Table, source_line
from symmachia.charts import Band, Chart, Point, Series
from symmachia.trace import Trace
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.alliance import Alliance
    from symmachia.charts import Role
    from symmachia.words import Sentence

APART, WITHIN, ALONE = "autonomous", "transatlantic", "eu_alone"
PLEDGED = "equal_money"
SHOWN = 16
BURDENS = ("debt_share_gdp", "balance_share_gdp")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A strategy whose plan is drawn: its name, what it is called, and its colour."""

    strategy: str
    label: str
    role: Role


def apart() -> Drawn:
    """The strategy that stands alone."""
    return Drawn(APART, say(f"view-strategy-{APART}").text, APART)


def within() -> Drawn:
    """The strategy that counts the American forces in."""
    return Drawn(WITHIN, say(f"view-strategy-{WITHIN}").text, WITHIN)


def alone() -> Drawn:
    """The EU's members without the rest of Europe."""
    return Drawn(ALONE, say(f"series-{ALONE}").text, "eu")


def section(alliance: Alliance) -> Section | None:
    """Cost path, purchases, bills, front and what binds. Nothing where no plans are of these figures."""
    if not has_reference(alliance, PLANS):
        return None
    one, other = apart(), within()
    return Section(
        "plan",
        say("plan-heading"),
        text=words_on(alliance),
        charts=(
            cost_path(alliance, one, other), cost_total(alliance, one, other), bought(alliance, one), front(alliance, one, alone(), other),
            bill_map(alliance, one), bill_heads(alliance, one),
        ),
        tables=(*binding(alliance, one), bills(alliance, one)),
    )  # fmt: skip


def words_on(alliance: Alliance) -> tuple[Sentence, ...]:
    """What the plan is, in sentences."""
    run = reference(alliance, PLANS)
    by, last = run["by"], run["years"][-1]
    cost, premium = planned(alliance, "cost"), planned(alliance, "cost", less=WITHIN)
    found = run["plans"][f"{APART}/{PLEDGED}"]["pledge_used"]
    used = planned(alliance, "pledge_used", comparison=PLEDGED)
    closed = planned(alliance, "short", at=last)
    assumed = {name: evaluate(alliance, fact) for name, fact in run["assumed"].items()}
    return (
        say(
            "plan-least",
            year=by,
            year_last=last,
            cost=cost,
            range=cost.range_text,
            closed="yes" if closed.value == 0 else "no",
            short=planned(alliance, "short", at=by),
            short_last=closed,
            within=planned(alliance, "cost", strategy=WITHIN),
            order=planned(alliance, "on_order", strategy=WITHIN),
        ),
        say(
            "plan-premium",
            premium=premium,
            range=premium.range_text,
            alone=planned(alliance, "cost", strategy=ALONE),
            gaps=planned(alliance, "gap_years"),
            gaps_alone=planned(alliance, "gap_years", strategy=ALONE),
        ),
        say(
            "plan-money",
            year=run["years"][found.index(max(found))],
            used=used,
            enough="yes" if used.value < 100 else "no",
            year_by=by,
            short=planned(alliance, "short", at=by, comparison=PLEDGED),
        ),
        say("plan-assumed", price=assumed["shortage_price"], lines=assumed["new_lines"], share=assumed["largest_share"]),
    )


def cost_path(alliance: Alliance, *drawn: Drawn) -> Chart:
    """Cost of the plans by year: of the first, beside that of another where there is one."""
    run = reference(alliance, PLANS)
    series = []
    for one in drawn:
        points = tuple(Point(str(year), planned(alliance, "cost", at=year, strategy=one.strategy), one.role) for year in run["years"])
        bands = run["over_futures"][made_for(run, one.strategy)]["costs"] if one == drawn[0] else ()
        shades = tuple(Band(year, tuple(quantiles)) for year, quantiles in zip(run["years"], bands, strict=False))
        series.append(Series(one.label, one.role, points, shades))
    dearest = max(series[0].points, key=_value)
    beside = series[1].points[series[0].points.index(dearest)].figure if len(series) > 1 else ""
    return Chart(
        id="plan-cost",
        kind="lines",
        title=say(
            "plan-cost-title", year=int(dearest.at), most=dearest.figure, strategy=drawn[0].label, other=drawn[-1].label, beside=beside,
            single="no" if beside else "yes",
        ),
        subtitle=say("plan-cost-subtitle", year=run["by"], futures=run["futures"], year_price=run["price_year"]),
        source=plan_source(alliance, (point.figure for line in series for point in line.points)),
        series=tuple(series),
        unit="million",
    )  # fmt: skip


def cost_total(alliance: Alliance, *drawn: Drawn) -> Chart:
    """Cost of the plans up to each year."""
    run = reference(alliance, PLANS)
    series = tuple(
        Series(
            one.label,
            one.role,
            tuple(Point(str(year), planned(alliance, "cost_by", at=year, strategy=one.strategy), one.role) for year in run["years"]),
        )
        for one in drawn
    )
    half = next(point for point in series[0].points if point.figure.value >= series[0].points[-1].figure.value / 2)
    return Chart(
        id="plan-total",
        kind="lines",
        title=say("plan-total-title", whole=series[0].points[-1].figure, year_last=run["years"][-1], year=int(half.at), half=half.figure),
        subtitle=say("plan-total-subtitle", year=run["years"][0], year_price=run["price_year"]),
        source=plan_source(alliance, (point.figure for line in series for point in line.points)),
        series=series,
        unit="million",
    )


def bought(alliance: Alliance, one: Drawn) -> Chart:
    """What a plan orders, by year."""
    run = reference(alliance, PLANS)
    paid = plan_of(run, one.strategy)["paid_for"]
    whole = {name: planned(alliance, "paid_for", name, strategy=one.strategy) for name in run["capabilities"] if any(paid[name])}
    order = sorted(whole, key=lambda name: -whole[name].value)
    points = []
    for name in order:
        label = say(f"measure-{name}").text
        years = [year for year, money in zip(run["years"], paid[name], strict=True) if money]
        points += [Point(str(year), planned(alliance, "paid_for", name, at=year, strategy=one.strategy), one.role, label) for year in years]
        points.append(Point("", whole[name], one.role, label))
    last = max(int(point.at) for point in points if point.at)
    return Chart(
        id="plan-bought",
        kind="heat",
        title=say(
            "plan-bought-title",
            first=say(f"measure-{order[0]}"),
            second=say(f"measure-{order[1]}"),
            one=whole[order[0]],
            two=whole[order[1]],
            year=last,
        ),
        subtitle=say("plan-bought-subtitle", strategy=one.label, year_price=run["price_year"]),
        source=plan_source(alliance, (point.figure for point in points)),
        series=(Series(one.label, one.role, tuple(points)),),
        unit="million",
        note=say("plan-bought-note", count=len(run["capabilities"]) - len(order)),
    )


def front(alliance: Alliance, *drawn: Drawn) -> Chart:
    """Cost against requirement-years that stay short."""
    run = reference(alliance, PLANS)
    series = []
    for one in drawn:
        points = tuple(Point(str(step), cost, one.role, across=left) for step, (cost, left) in enumerate(steps(alliance, one.strategy), 1))
        series.append(Series(one.label, one.role, points))
    last, before = series[0].points[-1], series[0].points[-2]
    left = on_front(alliance, "gap_years", int(last.at), strategy=drawn[0].strategy)
    return Chart(
        id="plan-front",
        kind="curves",
        title=say(
            "plan-front-title", strategy=drawn[0].label, open="yes" if left.value > 0 else "no", left=left, cost=last.figure, before=before.figure
        ),
        subtitle=say("plan-front-subtitle", year=run["by"], year_last=run["years"][-1], year_price=run["price_year"]),
        source=plan_source(alliance, (point.figure for line in series for point in line.points)),
        series=tuple(series),
        unit="million",
        sides=(say("plan-front-across"),),
        note=say("plan-front-note"),
    )


def steps(alliance: Alliance, strategy: str) -> list[tuple[Trace, Trace]]:
    """The front of a strategy: cost and what stays short, from doing least to closing most."""
    run = reference(alliance, PLANS)
    found = partial(on_front, alliance, strategy=strategy)
    return [(found("cost", step), found("gap_years", step)) for step in range(1, len(run["fronts"][made_for(run, strategy)]["cost"]) + 1)]


def bill_map(alliance: Alliance, one: Drawn, rule: str = ANNOUNCED) -> Chart:
    """Bills over GDP by a rule of payment, as a map."""
    names = alliance.store.names
    shares = [Point(member, _bill(alliance, one, "bill_share", member, rule), one.role, names[member]) for member in payers_of(alliance, one, rule)]
    shares.sort(key=lambda point: -point.figure.value)
    return Chart(
        id="plan-map",
        kind="map",
        title=say("plan-map-title", most=shares[0].figure, who_most=shares[0].label, least=shares[-1].figure, who_least=shares[-1].label),
        subtitle=say("plan-map-subtitle", strategy=one.label, year=reference(alliance, PLANS)["years"][-1], rule=say(f"option-payers-{rule}").text),
        source=plan_source(alliance, (point.figure for point in shares)),
        series=(Series(say("column-plan-share").text, one.role, tuple(shares)),),
        unit="percent",
        note=say("plan-map-note"),
    )


def bill_heads(alliance: Alliance, one: Drawn) -> Chart:
    """Bills over population."""
    names = alliance.store.names
    heads = [Point(member, _bill(alliance, one, "bill_per_head", member), one.role, names[member]) for member in payers_of(alliance, one)]
    heads.sort(key=lambda point: -point.figure.value)
    whole = planned(alliance, "bill", strategy=one.strategy, comparison=PLEDGED)
    return Chart(
        id="plan-heads",
        kind="bars",
        title=say("plan-heads-title", most=heads[0].figure, who_most=heads[0].label, whole=whole),
        subtitle=say("plan-heads-subtitle", count=min(SHOWN, len(heads)), all=len(heads), year=reference(alliance, PLANS)["years"][-1]),
        source=plan_source(alliance, (whole, *(point.figure for point in heads))),
        series=(Series(one.label, one.role, tuple(heads[:SHOWN])),),
    )


def binding(alliance: Alliance, one: Drawn, *, short: bool = False) -> tuple[Table, ...]:
    """What stays short, and what binds; of all capabilities, or of those that are `short`, if any is."""
    run = reference(alliance, PLANS)
    found, by, last = plan_of(run, one.strategy), run["by"], run["years"][-1]
    rows, drawn = [], []
    names = [name for name in run["capabilities"] if not short or name in found["limits"]]
    for name in names:
        met = [planned(alliance, "met", name, at=year, strategy=one.strategy) for year in (by, last)]
        closing = planned(alliance, "closing_year", name, strategy=one.strategy)
        limits = ", ".join(say(f"limit-{limit}").text for limit in found["limits"].get(name, ()))
        closed: Cell = say("closing-by", figure=closing) if closing.value <= last else say("closing-late", year=last)
        rows.append((say(f"measure-{name}").text, *met, closed, limits or say("plan-nothing-binds")))
        drawn += [*met, closing]
    heads = (say("column-capability"), say("column-met", year=by), say("column-met", year=last), say("column-met-from"), say("column-binds"))
    left = len(run["capabilities"]) - len(names)
    caption = say("plan-binding-caption", strategy=one.label, year=by, count=left, whole="no" if left else "yes")
    return (Table(caption, heads, tuple(rows), plan_source(alliance, drawn)),) if rows else ()


def bills(alliance: Alliance, one: Drawn, rule: str = ANNOUNCED) -> Table:
    """Bills by member, beside debt and balance."""
    rows, drawn = [], []
    for member in sorted(payers_of(alliance, one, rule), key=lambda member: -_bill(alliance, one, "bill", member, rule).value):
        bill = [_bill(alliance, one, measure, member, rule) for measure in ("bill", "bill_share", "bill_per_head")]
        beside = [_burden(alliance, name, member) for name in BURDENS]
        rows.append((alliance.store.names[member], *bill, *beside))
        drawn += [*bill, *(cell for cell in beside if isinstance(cell, Trace))]
    heads = ("column-member", "column-plan-bill", "column-plan-share", "column-plan-head", "column-debt", "column-balance")
    year = alliance.latest
    return Table(
        say("plan-bills-caption", rule=say(f"option-payers-{rule}").text),
        tuple(say(head, year=year) for head in heads),
        tuple(rows),
        plan_source(alliance, drawn),
        folded=True,
    )


def _bill(alliance: Alliance, one: Drawn, measure: str, member: str, rule: str = ANNOUNCED) -> Trace:
    return planned(alliance, measure, member=member, strategy=one.strategy, comparison=PLEDGED, payers=rule)


def payers_of(alliance: Alliance, one: Drawn, rule: str = ANNOUNCED) -> tuple[str, ...]:
    """Who pays anything."""
    bills = plan_of(reference(alliance, PLANS), one.strategy, PLEDGED)["bills"]
    return tuple(member for member in bills if _bill(alliance, one, "bill", member, rule).value)


def _burden(alliance: Alliance, name: str, member: str) -> Cell:
    panel = alliance.panel(name)
    return evaluate(alliance, panel.cell(member, alliance.latest)[1]) if panel.has(member, alliance.latest) else ""


def plan_source(alliance: Alliance, figures: Iterable[Trace]) -> Sentence:
    """Where figures of the plans come from."""
    return source_line(alliance, figures, reference(alliance, PLANS)["baseline"])


def _value(point: Point) -> float:
    return point.figure.value
