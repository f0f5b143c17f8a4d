"""What is missing: how far each framework meets a requirement in each capability, when the gaps close, and how much hangs on the United States."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.briefing.content import Section, source_line
from symmachia.charts import Band, Chart, Point, Reference, Series
from symmachia.charts.matrix import APART
from symmachia.server.controls import CAPABILITIES, CONTROLS, FRAMEWORKS
from symmachia.server.differences import differences
from symmachia.server.fielded import FUTURES, OUTER, RUN, STUDY, central, fielded, full
from symmachia.server.reproduce import run_code
from symmachia.server.shortfall import FULL, SLOTS, Shortfall, closed, units
from symmachia.server.view import View
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.words import Sentence

KEYS = (*RUN, "framework", "basis")
MOST = 125.0
"""A requirement that is met to this stands for that and more."""


def quick(desk: Desk, state: State) -> bool:
    """Whether no engine is needed."""
    return desk.knows("missing", state, KEYS) or desk.holds("fielded", state, RUN)


def view(desk: Desk, state: State) -> View:
    """The matrix of frameworks, the chosen capability over the years, closing dates, dependence, and what nobody prices."""
    found, kind = desk.found("missing", state, KEYS, lambda: find(desk, state))
    shown = _Shown(desk.alliance(state), state, found)
    sections = (shown.field(), shown.path(), shown.gaps(), shown.reliance(), shown.unknown())
    return View(
        shown.headline(), sections, differences(found["apart"]), kind, found["fingerprint"], found["futures"],
        opened=lambda figure: central(desk.alliance(state), state, figure, full(state["basis"], state)) if desk.ready else figure,
    )  # fmt: skip


def find(desk: Desk, state: State) -> dict[str, Any]:
    """Run the study unless it is known, and keep what is shown of a framework and a requirement."""
    run = desk.kept("fielded", state, RUN, lambda: fielded(desk.alliance(state), state))
    return run.finding(state["framework"], full(state["basis"], state))


def code(state: State) -> str:
    """The same numbers in Python."""
    first, last = int(CONTROLS["year"].low), int(CONTROLS["year"].high)
    framework, basis = state["framework"], full(state["basis"], state)
    bases = (full(option, state) for option in CONTROLS["basis"].options)
    declared = f"""capabilities = {" ".join(CAPABILITIES)!r}.split()
views = {" ".join(FRAMEWORKS)!r}.split()
bases = {" ".join(bases)!r}.split()
measures = [f"closing_year({{what}}, view={{view}}, basis={{basis}})" for view in views for basis in bases for what in capabilities]
measures += [f"dependence({{what}}, year={{year}})" for year in range({first}, {last + 1}) for what in capabilities]
study = sy.load_study({STUDY!r}).measuring(measures)
"""
    return f"""{run_code(state, STUDY, RUN, FUTURES, declared)}
print("run", result.record["fingerprint"])
for what in capabilities:
    for strategy in result.strategies:
        low, met, high = result.bands(strategy, {framework!r}, {basis!r}, what, {OUTER})[{state.year() - first}]
        closes = result.quantiles(f"closing_year(capability={{what}}, view={framework}, basis={basis})", (0.5,))[strategy][0]
        american = result.quantiles(f"dependence(capability={{what}}, year={state.year()})", (0.5,))[strategy][0]
        print(f"{{what}}, {{strategy}}: met {{met:.0f}} % ({{low:.0f}} to {{high:.0f}}), closes {{closes:.0f}}, American {{american:.4g}} %")
"""


class _Shown:
    """A finding as sentences, charts and tables."""

    def __init__(self, alliance: Alliance, state: State, found: dict[str, Any]):
        self.alliance, self.found = alliance, found
        self.n = Shortfall(state, found)
        self.chosen = state["capability"]
        medians = dict(zip(self.n.names, found["met"][self.n.framework][0], strict=True))
        self.order = sorted(self.n.names, key=lambda name: sum(medians[name]))

    def field(self) -> Section:
        """The matrix, and the same in units."""
        n = self.n
        series = tuple(
            Series(
                n.called[slot],
                n.role[slot],
                tuple(
                    Point(n.labels[framework], n.met(name, slot, framework=framework), n.role[slot], n.measure[name], go=f"?capability={name}")
                    for name in self.order
                    for framework in FRAMEWORKS
                ),
            )
            for slot in SLOTS
        )
        chart = Chart(
            id="frameworks", kind="matrix", title=self.frameworks(), unit="percent", top=MOST, series=series,
            subtitle=say(
                "view-missing-subtitle", year=n.year, required=n.required_by, futures=self.found["futures"], a=n.called["a"], b=n.called["b"],
                apart=int(APART),
            ),
            source=self.source(point.figure for line in series for point in line.points),
            chosen=(n.measure[self.chosen], n.who), filled=tuple(n.measure[name] for name in self.found["filled"]),
            note=say("view-missing-note"),
        )  # fmt: skip
        return Section("field", say("field-heading"), (say("view-missing-text"),), (chart,), (units(self.n, self.order, self.source),))

    def headline(self) -> Sentence:
        """How many capabilities fall short under the framework, and which most."""
        n = self.n
        a, b = n.short("a"), n.short("b")
        worst = min(n.names, key=lambda name: n.met(name, "a").value)
        return say(
            "view-missing-headline", none="yes" if a.value == b.value == 0 else "no", same="yes" if a.value == b.value else "no", year=n.year,
            view=n.who, a=n.called["a"], b=n.called["b"], short=a, other=b, what=n.measure[worst], worst=n.met(worst, "a"),
        )  # fmt: skip

    def frameworks(self) -> Sentence:
        """How many requirements the frameworks meet."""
        n = self.n
        full, withdrawn, eu = (n.whole_of(framework, "a") for framework in ("nato.full", "nato.withdrawn", "eu"))
        return say(
            "view-missing-frameworks", year=n.year, count=len(n.names), full=full, withdrawn=withdrawn, eu=eu, none="no" if eu.value else "yes"
        )  # fmt: skip

    def path(self) -> Section:
        """The chosen capability over the years."""
        n, name = self.n, self.chosen
        series = tuple(
            Series(
                n.called[slot],
                n.role[slot],
                tuple(Point(str(year), n.met(name, slot, year), n.role[slot]) for year in n.years),
                tuple(Band(year, tuple(row)) for year, row in n.bands(name, slot).items()),
            )
            for slot in SLOTS
        )
        first, last = n.years[0], n.years[-1]
        chart = Chart(
            id="years", kind="lines", unit="percent", top=MOST, series=series,
            title=say(
                "view-missing-path", what=n.measure[name], view=n.who, year_first=first, year=last, now=n.met(name, "a", first),
                then=n.met(name, "a", last), other=n.met(name, "b", last), a=n.called["a"], b=n.called["b"],
                same="yes" if n.met(name, "a", last).text == n.met(name, "b", last).text else "no",
            ),
            subtitle=say(
                "view-missing-path-subtitle", year_first=first, year=last, most=int(MOST), required=n.required_by, futures=self.found["futures"],
            ),
            source=self.source(point.figure for line in series for point in line.points),
            references=(Reference(n.whole(name), say("view-missing-whole").text),),
        )  # fmt: skip
        text = say(
            "view-missing-central", what=n.measure[name], year=n.year, view=n.who, needed=n.needed(name), a=n.called["a"], b=n.called["b"],
            usable=n.usable(name, "a"), other=n.usable(name, "b"), met=n.met(name, "a"),
        )  # fmt: skip
        return Section("path", say("view-missing-over-years", what=n.measure[name]), (text,), (chart,))

    def gaps(self) -> Section:
        """When each gap closes for good."""
        n, first, last = self.n, self.n.years[0], self.n.years[-1]
        series = tuple(
            Series(
                n.called[slot],
                n.role[slot],
                tuple(Point(n.measure[name], n.closes(name, slot), n.role[slot], n.measure[name], go=f"?capability={name}") for name in self.order),
                tuple(Band(last, tuple(n.closing(name, slot)), n.measure[name]) for name in self.order),
            )
            for slot in SLOTS
        )
        a, b = n.gaps_closed("a"), n.gaps_closed("b")
        chart = Chart(
            id="dates", kind="dates", unit="year", bottom=float(first), top=last + 1.0, series=series,
            title=say(
                "view-missing-closing", year=last, view=n.who, count=len(n.names), first=a, other=b, a=n.called["a"], b=n.called["b"],
                same="yes" if a.value == b.value else "no",
            ),
            subtitle=say("view-missing-closing-subtitle", required=n.required_by, futures=self.found["futures"]),
            source=self.source(point.figure for line in series for point in line.points),
        )  # fmt: skip
        return Section("gaps", say("gaps-heading"), (say("view-missing-closing-text"),), (chart,), (closed(self.n, self.order, self.source),))

    def reliance(self) -> Section:
        """How much of what NATO can use is American, now and in the chosen year."""
        n, first = self.n, self.n.years[0]
        order = sorted(n.names, key=lambda name: -n.dependence(name, "a", first).value)
        lines = [Series(say("series-dependence-now", year=first).text, "other", self._dependence(order, "a", first))]
        if n.year > first:
            apart = any(abs(n.dependence(name, "a").value - n.dependence(name, "b").value) >= APART for name in n.names)
            lines += [
                Series(say("view-missing-then", year=n.year, strategy=n.called[slot]).text, n.role[slot], self._dependence(order, slot, n.year))
                for slot in (SLOTS if apart else SLOTS[:1])
            ]
        a, b = n.supplied("a"), n.supplied("b")
        chart = Chart(
            id="reliance", kind="dots", unit="percent", top=FULL, series=tuple(lines),
            title=say(
                "view-missing-reliance", when="now" if n.year == first else "later", same="yes" if a.value == b.value else "no", year_first=first,
                year=n.year, now=n.supplied("a", first), first=a, other=b, a=n.called["a"], b=n.called["b"],
            ),
            subtitle=say("reliance-subtitle", futures=self.found["futures"]),
            source=self.source(point.figure for line in lines for point in line.points), note=say("reliance-note"),
        )  # fmt: skip
        return Section("reliance", say("reliance-heading"), (), (chart,))

    def _dependence(self, order: list[str], slot: Any, year: int) -> tuple[Point, ...]:
        n = self.n
        role = n.role[slot] if year > n.years[0] else "other"
        return tuple(Point(n.measure[name], n.dependence(name, slot, year), role, n.measure[name], go=f"?capability={name}") for name in order)

    def unknown(self) -> Section:
        """What is known to be missing and that nobody prices, and what is filled."""
        filled = ", ".join(self.n.measure[name] for name in self.n.names if name in self.found["filled"])
        points = [say(f"unpriced-{name}") for name in self.found["unpriced"]]
        return Section(
            "unknown", say("view-missing-unknown"), (say("view-missing-unknown-text"),),
            points=(*points, *([say("view-missing-filled", list=filled)] if filled else []), say("view-missing-ours"), say("view-missing-silent")),
        )  # fmt: skip

    def source(self, figures: Any) -> Sentence:
        """Where what is drawn comes from."""
        return source_line(self.alliance, figures, self.found["fingerprint"])
