"""The plan of least cost of the strategy in a slot, asked as the state says, beside the plan that ships."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from symmachia.briefing.content import Section, Table, source_line
from symmachia.charts import Chart, Point, Series
from symmachia.server import slots
from symmachia.server.planning import Figures, asked, kept, otherwise, strategy_of
from symmachia.words import Phrase, say
from symmachia.words.numbers import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.charts import Role
    from symmachia.server.desk import Desk
    from symmachia.server.jobs.work import Work
    from symmachia.server.state import State
    from symmachia.trace import Trace
    from symmachia.words import Sentence

SHOWN = 16
ROUNDING = 1e-3
LEAST = 0.5
"""EUR million in a year: less is the solver's rounding."""
APART = ("cost", "gap_years")


def find(desk: Desk, state: State, work: Work) -> dict[str, Any]:
    """Make the plan."""
    from symmachia.planner import plan

    work.tell(0, 1, "job-planning")
    heard: list[str] = []

    def hear(member: str, cost: float) -> None:  # noqa: ARG001
        heard.append(member)
        work.tell(0, 1, "job-planning-alone", count=len(heard))

    found = kept(state, plan(strategy_of(state), **asked(desk, state), tell=hear))
    work.tell(1, 1, "job-planned")
    return found


def show(desk: Desk, state: State, found: dict[str, Any]) -> tuple[Section, ...]:
    """What it costs, buys, leaves short and asks of whom."""
    shown = _Shown(desk, state, found)
    return (Section("plan-asked", shown.headline(), shown.text(), tuple(shown.charts()), tuple(shown.tables())),)


class _Shown:
    """A plan as sentences, charts and tables."""

    def __init__(self, desk: Desk, state: State, found: dict[str, Any]):
        self.figures, self.found, self.state = Figures(desk, state, found), found, state
        self.label = slots.label(state, state["slot"])
        self.role: Role = slots.role(state, state["slot"])
        self.kept = found["plans"][f"{found['strategy']}/{found['comparison']}"]
        self.last = found["years"][-1]

    def headline(self) -> Sentence:
        """Under a budget what it leaves short, else what closing the gaps costs."""
        said = {
            "strategy": self.label, "year": self.found["by"], "gaps": self.figures("gap_years"), "left": "yes" if self.kept["gap_years"] else "no",
        }  # fmt: skip
        if self.state["budget"]:
            return say("job-plan-title-sum", budget=grouped(self.state.number("budget")), spent=self.figures("cost"), **said)
        return say("job-plan-title", year_last=self.last, cost=self.figures("cost"), **said)

    def text(self) -> tuple[Sentence, ...]:
        changed, figures = otherwise(self.state), self.figures
        found = [say("job-plan-otherwise", changed=changed) if changed else say("job-plan-as-shipped")]
        if figures.beside:
            cost, gaps = (_sign(figures(name).value, figures.then(name).value) for name in APART)
            found.append(say("job-plan-beside-cost", cost=self.less("cost"), more=cost))
            found.append(say("job-plan-beside-gaps", gaps=self.less("gap_years"), more=gaps))
        else:
            found.append(say("job-plan-alone", strategy=self.label))
        return tuple(found)

    def less(self, measure: str) -> Trace:
        """How far a figure is from that of the plan that ships."""
        ours, theirs = self.figures(measure), self.figures.then(measure)
        return replace(
            ours, value=abs(ours.value - theirs.value), name=Phrase("job-plan-apart", {"what": ours.name}), formula=say("job-formula-apart").text,
            inputs=(ours, theirs), call=f"asked({measure}, apart)",
        )  # fmt: skip

    def charts(self) -> Iterable[Chart]:
        yield self.path()
        ordered = [name for name, row in self.kept["paid_for"].items() if max(row) >= LEAST]
        if len(ordered) > 1:
            yield self.bought(sorted(ordered, key=lambda name: -self.figures("paid_for", name).value))
        payers = [member for member, row in self.kept["bills"].items() if any(row)]
        if payers:
            yield self.bills(payers)

    def path(self) -> Chart:
        """Cost by year, beside the plan that ships."""
        years = self.found["years"]
        ours = Series(self.label, self.role, tuple(Point(str(year), self.figures("cost", at=year), self.role) for year in years))
        series = [ours]
        if self.figures.beside:
            points = tuple(Point(str(year), self.figures.then("cost", at=year), "plain") for year in years)
            series.append(Series(say("job-plan-shipped").text, "plain", points))
        dearest = max(ours.points, key=lambda point: point.figure.value)
        return Chart(
            id="asked-cost", kind="lines", title=say("job-plan-cost-title", year=int(dearest.at), most=dearest.figure),
            subtitle=say("job-plan-cost-subtitle", year=self.found["by"], year_price=self.found["price_year"]),
            source=self.source(point.figure for line in series for point in line.points), series=tuple(series), unit="million",
        )  # fmt: skip

    def bought(self, order: list[str]) -> Chart:
        """What is ordered, by year."""
        points = []
        for name in order:
            label, row = say(f"measure-{name}").text, self.kept["paid_for"][name]
            years = [year for year, money in zip(self.found["years"], row, strict=True) if money >= LEAST]
            points += [Point(str(year), self.figures("paid_for", name, at=year), self.role, label) for year in years]
            points.append(Point("", self.figures("paid_for", name), self.role, label))
        whole = {name: self.figures("paid_for", name) for name in order[:2]}
        first, second = order[:2]
        return Chart(
            id="asked-bought", kind="heat",
            title=say(
                "plan-bought-title", first=say(f"measure-{first}"), second=say(f"measure-{second}"), one=whole[first], two=whole[second],
                year=max(int(point.at) for point in points if point.at),
            ),
            subtitle=say("job-plan-bought-subtitle", year_price=self.found["price_year"]), source=self.source(point.figure for point in points),
            series=(Series(self.label, self.role, tuple(points)),), unit="million",
        )  # fmt: skip

    def bills(self, payers: list[str]) -> Chart:
        """The largest bills."""
        names = self.figures.alliance.store.names
        points = [Point(member, self.figures("bill", member=member), self.role, names[member]) for member in payers]
        points.sort(key=lambda point: -point.figure.value)
        return Chart(
            id="asked-bills", kind="bars",
            title=say("job-plan-bills-title", who=points[0].label, most=points[0].figure, share=self.figures("bill_share", member=points[0].at)),
            subtitle=say(
                "job-plan-bills-subtitle", rule=say(f"option-payers-{self.state['payers']}").text, count=min(SHOWN, len(points)), all=len(points),
                year_price=self.found["price_year"],
            ),
            source=self.source(point.figure for point in points), series=(Series(self.label, self.role, tuple(points[:SHOWN])),), unit="million",
        )  # fmt: skip

    def tables(self) -> Iterable[Table]:
        """What stays short, how much, what one costs, and what binds."""
        rows, drawn = [], []
        for name, one in sorted(self.found["shortfalls"].items(), key=lambda item: -item[1]["share"]):
            level = self.figures("met", name, at=one["year"])
            said = {"what": Phrase(f"measure-{name}"), "year": one["year"]}
            units = replace(
                level, value=one["units"], unit=self.found["units"][name], name=Phrase("job-plan-missing", said), call=f"asked(missing, {name})"
            )
            share = replace(level, value=one["share"], name=Phrase("job-plan-missing-share", said), call=f"asked(missing_share, {name})")
            price = replace(
                self.figures("paid_for", name, at=one["year"]), value=one["price"], name=Phrase("job-plan-price", said), call=f"asked(price, {name})"
            )
            limits = ", ".join(say(f"limit-{limit}").text for limit in one["limits"])
            rows.append((say(f"measure-{name}").text, str(one["year"]), units, share, price, limits))
            drawn += [units, share, price]
        if rows:
            heads = ("column-capability", "job-column-worst", "job-column-missing", "job-column-missing-share", "job-column-price", "column-binds")
            caption = say("job-plan-short-caption", year=self.found["by"])
            yield Table(caption, tuple(say(head) for head in heads), tuple(rows), self.source(drawn))

    def source(self, figures: Iterable[Trace]) -> Sentence:
        return source_line(self.figures.alliance, figures, self.found["baseline"])


def _sign(ours: float, theirs: float) -> str:
    """Whether the first is more or less than the second, beyond rounding."""
    return "same" if abs(ours - theirs) <= ROUNDING * max(abs(theirs), 1.0) else "more" if ours > theirs else "less"
