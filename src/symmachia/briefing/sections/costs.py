"""What the strategies cost, and whom: money, share of GDP, per head, and what autonomy costs beyond."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from symmachia.accounts import gap_closed, outcome, per_head
from symmachia.accounts.reference import has_reference, reference
from symmachia.briefing.content import Section, Table, source_line
from symmachia.charts import Chart, Point, Series
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.trace import Trace

YEAR = 2035
DEARER = partial(outcome, strategy="autonomous", less="transatlantic", comparison="equal_adequacy")
DEARER_PER_HEAD = partial(per_head, strategy="autonomous", less="transatlantic", comparison="equal_adequacy")


def section(alliance: Alliance) -> Section | None:
    """The bill per head, and by member in a table. Nothing where no reference run is of these figures."""
    if not has_reference(alliance):
        return None
    run = reference(alliance)
    first, last = run["years"][0], run["years"][-1]
    name = alliance.store.names
    heads = {member: per_head(alliance, "budget", member, at=YEAR) for member in run["members"] if member != "USA"}
    order = sorted((member for member in heads if heads[member].value > 0), key=lambda member: -heads[member].value)
    points = tuple(Point(member, heads[member], "transatlantic", name[member]) for member in order)
    chart = Chart(
        id="costs",
        kind="bars",
        title=say("costs-title", year=YEAR, most=heads[order[0]], who_most=name[order[0]], least=heads[order[-1]], who_least=name[order[-1]]),
        subtitle=say("costs-subtitle", year=YEAR, futures=run["futures"]),
        source=source_line(alliance, heads.values(), run["baseline"]),
        series=(Series(say("series-transatlantic").text, "transatlantic", points),),
    )
    premium = DEARER(alliance, "added_cost")
    text = (
        say(
            "costs-text",
            year=YEAR,
            year_first=first,
            year_last=last,
            budget=outcome(alliance, "budget", at=YEAR),
            share=outcome(alliance, "budget_share", at=YEAR),
            today=outcome(alliance, "budget", at=first),
            added=outcome(alliance, "added_cost"),
            unspent=outcome(alliance, "paid", category="unspent"),
        ),
        say(
            "costs-premium",
            year_last=last,
            premium=premium,
            range=premium.range_text,
            closed=gap_closed(alliance, by=last, strategy="autonomous", comparison="equal_adequacy"),
        ),
    )
    return Section("costs", say("costs-heading"), text=text, charts=(chart,), tables=(_bill(alliance, order, heads, first, last),))


def _bill(alliance: Alliance, order: list[str], heads: dict[str, Trace], first: int, last: int) -> Table:
    rows = tuple(
        (
            alliance.store.names[member],
            outcome(alliance, "budget", member=member, at=first),
            outcome(alliance, "budget", member=member, at=YEAR),
            outcome(alliance, "budget_share", member=member, at=YEAR),
            heads[member],
            DEARER(alliance, "added_cost", member=member),
            DEARER_PER_HEAD(alliance, "added_cost", member),
        )
        for member in order
    )
    columns = (
        say("column-member"),
        say("column-budget", year=first),
        say("column-budget", year=YEAR),
        say("column-share", year=YEAR),
        say("column-head", year=YEAR),
        say("column-premium", year=last),
        say("column-premium-head"),
    )
    figures = (figure for row in rows for figure in row[1:] if not isinstance(figure, str))
    return Table(say("costs-caption"), columns, rows, source_line(alliance, figures, reference(alliance)["baseline"]), folded=True)
