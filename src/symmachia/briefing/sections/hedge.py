"""The hedge: how much insurance against an exit is worth buying, what it saves and when, and what it buys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import evaluate, insured
from symmachia.accounts.reference import HEDGED, PLANS, has_reference, reference
from symmachia.briefing.content import Section, Table, source_line
from symmachia.charts import Chart, Point, Series
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.alliance import Alliance
    from symmachia.charts import Role
    from symmachia.trace import Trace
    from symmachia.words import Sentence

ODDS = {"hedge_10": "odds-low", "hedge_30": "odds-middle", "hedge_50": "odds-high"}
"""Words for the likelihood of an exit that each hedge is made for."""
MIDDLE = "hedge_30"
DRAWN: tuple[tuple[str, Role], ...] = (("hedge_50", "autonomous"), ("hedge_30", "eu"), ("hedge_10", "plain"))
WORTHS = ("premium", "value", "regret_of_waiting", "vss", "evpi")


def section(alliance: Alliance) -> Section | None:
    """Premium and saving, when the hedge saves, and what it buys. Nothing where no hedges are of these figures."""
    if not has_reference(alliance, HEDGED):
        return None
    return Section("hedge", say("hedge-heading"), text=words_on(alliance), charts=(saving(alliance),), tables=(worths(alliance), bought(alliance)))


def words_on(alliance: Alliance) -> tuple[Sentence, ...]:
    """What the hedge is worth, in sentences."""
    run = reference(alliance, HEDGED)
    amounts = {name: insured(alliance, name) for name in ("premium", "value", "regret_of_waiting", "evpi")}
    low, high = (insured(alliance, "premium", hedge=name) for name in ("hedge_10", "hedge_50"))
    price = evaluate(alliance, reference(alliance, PLANS)["assumed"]["shortage_price"])
    return (
        say("hedge-pays", odds=say(ODDS[MIDDLE]).text, year_last=run["years"][-1], premium=amounts["premium"], value=amounts["value"]),
        say("hedge-depends", low=low, high=high),
        say("hedge-rests", price=price, evpi=amounts["evpi"], wait=amounts["regret_of_waiting"]),
    )


def saving(alliance: Alliance) -> Chart:
    """What each hedge saves, by year of the exit."""
    run = reference(alliance, HEDGED)
    series = []
    for name, role in DRAWN:
        years = [row["exit_year"] for row in run["hedges"][name]["scenarios"] if row["exit_year"]]
        points = tuple(Point(str(year), insured(alliance, "value", exit=year, hedge=name), role) for year in years)
        series.append(Series(say("series-hedge", odds=say(ODDS[name]).text).text, role, points))
    best = max(series[1].points, key=lambda point: point.figure.value)
    return Chart(
        id="hedge-saving",
        kind="lines",
        title=say("hedge-saving-title", most=best.figure, year=int(best.at), odds=say(ODDS[MIDDLE]).text),
        subtitle=say("hedge-saving-subtitle", year_price=run["price_year"]),
        source=_source(alliance, (point.figure for line in series for point in line.points)),
        series=tuple(series),
        unit="million",
        note=say("hedge-saving-note"),
    )


def worths(alliance: Alliance) -> Table:
    """What each hedge costs and saves."""
    run = reference(alliance, HEDGED)
    found = {name: [insured(alliance, worth, hedge=name) for worth in WORTHS] for name in run["hedges"]}
    rows = tuple((say("series-hedge", odds=say(ODDS[name]).text).text, *row) for name, row in found.items())
    heads = (say("column-hedge"), *(say(f"column-hedge-{worth}") for worth in WORTHS))
    return Table(say("hedge-worths-caption"), heads, rows, _source(alliance, (one for row in found.values() for one in row)))


def bought(alliance: Alliance) -> Table:
    """What the middle hedge buys."""
    found = reference(alliance, HEDGED)["hedges"][MIDDLE]
    names = [name for name in reference(alliance)["capabilities"] if name in found["ordered"] or name in found["lines"]]
    figures = {name: [insured(alliance, measure, name) for measure in ("ordered", "lines", "paid_for")] for name in names}
    rows = tuple((say(f"measure-{name}").text, *row) for name, row in figures.items())
    heads = (say("column-capability"), say("column-hedge-units"), say("column-hedge-lines"), say("column-hedge-paid"))
    caption = say("hedge-bought-caption", odds=say(ODDS[MIDDLE]).text)
    return Table(caption, heads, rows, _source(alliance, (one for row in figures.values() for one in row)))


def _source(alliance: Alliance, figures: Iterable[Trace]) -> Sentence:
    return source_line(alliance, figures, reference(alliance, HEDGED)["baseline"])
