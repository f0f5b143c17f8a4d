"""The question: for which reliability of the United States, and how frequent a danger, is one strategy the better bet than the other?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.briefing.content import Section, Table, source_line
from symmachia.briefing.sections.bet import marks
from symmachia.charts import Band, Chart, Point, Series
from symmachia.server import dependence, slots
from symmachia.server.dependence import ALWAYS, EVEN, MOST, RUN, STUDY
from symmachia.server.differences import differences
from symmachia.server.reproduce import keywords, run_code, written
from symmachia.server.state import State
from symmachia.server.view import Offer, View
from symmachia.study.study import TOLD_APART
from symmachia.trace import Trace
from symmachia.words import Phrase, say
from symmachia.words.numbers import grouped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.alliance import Alliance
    from symmachia.server.desk import Desk
    from symmachia.words import Sentence

TOLD = (*RUN, *dependence.READ)
KEYS = (*TOLD, "low", "high")
FUTURES, MORE, MANY = 512, 4096, 2**15
DRAWN = tuple(range(0, 101, 5))
STATED_AT = tuple(range(0, 101, 25))
MOSTLY = 80.0
KINDS = ("never", "below", "above", "several", "always")


def quick(desk: Desk, state: State) -> bool:
    """Whether no engine is needed."""
    return desk.knows("question", state, KEYS)


def view(desk: Desk, state: State) -> View:
    """The frontier, the regret of either choice, and in how many futures the second is better."""
    found, kind = desk.found("question", state, KEYS, lambda: find(desk, state))
    shown = Shown(desk.alliance(state), state, found)
    sections = (
        Section("frontier", say("view-frontier-heading"), (), (shown.frontier(),), (shown.shares(), shown.sets())),
        Section("regret", say("view-regret-heading"), (shown.minimax(),), (shown.regret(),)),
        *dependence.sections(shown, found["drivers"], {**found["otherwise"], **otherwise(desk, state)}),
    )
    return View(shown.headline(), sections, differences(found["apart"]), kind, found["fingerprint"], found["futures"], offers())


def offers() -> tuple[Offer, ...]:
    """The same study over many more futures; and what it depends on over some more, every rival among it."""
    depends = say("view-offer-depends", futures=grouped(MORE)).text
    ensemble = say("view-offer-ensemble", futures=grouped(MANY)).text
    return (
        Offer("ensemble", ensemble, say("view-offer-ensemble-about", fewer=grouped(FUTURES)).text, STUDY, MANY),
        Offer("depends", depends, say("view-offer-depends-about").text),
    )


def otherwise(desk: Desk, state: State) -> dict[str, Any]:
    """The answer under rivals that need runs of their own, where the first look holds it: they are too many for a moved slider."""
    return desk.found("rivals", state, TOLD, dict)[0] if desk.knows("rivals", state, TOLD) else {}


def first_look(desk: Desk, state: State) -> None:
    """Have those found too."""
    desk.found("rivals", state, TOLD, lambda: dict(dependence.run_otherwise(desk, state, FUTURES)))


def find(desk: Desk, state: State) -> dict[str, Any]:
    """Run the study, and keep what is shown."""
    return told(desk, state, desk.kept("bet", state, RUN, lambda: dependence.ran(desk.alliance(state), state, FUTURES)))


def told(desk: Desk, state: State, run: dependence.Ran) -> dict[str, Any]:
    """What a run says of a state."""
    from symmachia.analysis.reference import rounded, theatre
    from symmachia.study.apart import apart

    result, bet = run.result, dependence.bet(run.result, state)
    window = state.number("window")
    gain = bet.gain(window)
    low, high = sorted((state.number("low") / 100, state.number("high") / 100))
    at = list(DRAWN)
    return {
        "years": [rounded(row) for row in np.where(np.isinf(bet.frontier), ALWAYS, bet.frontier)[at]],
        "shares": rounded(100 * bet.shares(window)[at]),
        "regret": [_spread(np.maximum(0, side)[:, at]) for side in (gain, -gain)],
        "sets": rounded([100 * share for share in bet.crossings(window).shares.values()]),
        "minimax": rounded([100 * bet.minimax(low, high, window)])[0],
        "drivers": dependence.drivers(run, bet, window),
        "otherwise": dependence.read_otherwise(run, state),
        "apart": apart(result.record["study"], *slots.names(state)),
        "homes": desk.kept("homes", State(edits=state.edits), (), lambda: theatre(desk.alliance(state))),
        "fingerprint": result.record["fingerprint"],
        "futures": result.futures,
        "horizon": result.record["study"]["horizon"],
    }


def _spread(regret: NDArray[np.float64]) -> list[list[float]]:
    """At each reliability: what a tenth of the futures stay below, the mean, and what a tenth exceed."""
    from symmachia.analysis.reference import rounded

    low, high = np.quantile(regret, (0.1, 0.9), axis=0)
    return [rounded(row) for row in np.array([low, regret.mean(axis=0), high]).T]


def code(state: State) -> str:
    """The same numbers in Python."""
    first, second = slots.names(state)
    study = f"study = sy.load_study({STUDY!r}).changed(sampling={TOLD_APART!r})\n"
    return f"""{run_code(state, STUDY, RUN, FUTURES, study)}
bet = sy.break_even(result, {first!r}, {second!r}, {written(dependence.reading(state))})
shares = bet.shares({state.number("window"):g})
for at in range(0, 101, 25):
    least, middle, most = bet.frontier[at]
    print(f"{{at}} %: up to {{middle:.4g}} years ({{least:.4g}} to {{most:.4g}}); better in {{100 * shares[at]:.4g}} % of the futures")

prepared, _ = sy.prepared_study(study, alliance=alliance, strategies=strategies, {keywords(state, RUN, FUTURES)})
answer = bet.pays({state.number("window"):g})[:, {EVEN}]
for driver in sy.depends(sy.drawn(prepared), answer, without={dependence.AXES!r}).drivers:
    thirds = ", ".join(f"{{100 * share:.4g}}" for share in (driver.low, driver.middle, driver.high))
    print(f"{{driver.name}}: {{thirds}} % in the lowest, middle and highest third")
"""


class Shown:
    """A finding as sentences and charts."""

    def __init__(self, alliance: Alliance, state: State, found: dict[str, Any]):
        self.alliance, self.state, self.found = alliance, state, found
        self.a, self.b = slots.label(state, "a"), slots.label(state, "b")
        self.window = int(state.number("window"))
        self.run: str = found["fingerprint"]

    def trace(
        self, value: float, unit: str, name: str, call: str, *, low: float | None = None, high: float | None = None, facts: tuple[str, ...] = (),
        run: str = "", **words: object,
    ) -> Trace:  # fmt: skip
        """One number of the run, or of another over as many futures; `facts` stand first among what went into it."""
        context = say("view-bet-context", futures=self.found["futures"], run=run or self.run).text
        return Trace(
            value=value, low=low, high=high, unit=unit, name=Phrase(f"view-{name}", {"a": self.a, "b": self.b, **words}), kind="model output",
            formula=say(f"view-formula-{name}").text, inputs=tuple(dict.fromkeys((*facts, *self.found["homes"]))), context=context, call=call,
            currency="EUR" if unit == "million" else "",
        )  # fmt: skip

    def years(self, at: int) -> Trace:
        """Up to how many years between windows the second is better."""
        low, middle, high = (MOST if years == ALWAYS else min(years, MOST) for years in self.found["years"][DRAWN.index(at)])
        return self.trace(middle, "years", "bet-years", f"years({at})", low=low, high=high, at=at)

    def share(self, at: int) -> Trace:
        """In how many futures the second is better at the chosen window."""
        return self.trace(self.found["shares"][DRAWN.index(at)], "percent", "bet-share", f"share({at})", at=at, window=self.window)

    def kind(self, kind: str) -> Trace:
        """In how many futures the set of reliabilities is of a kind."""
        return self.trace(self.found["sets"][KINDS.index(kind)], "percent", "bet-set", f"set({kind})", kind=kind, window=self.window)

    def headline(self) -> Sentence:
        """The finding in words."""
        end = next((kind for kind in ("never", "always") if self.kind(kind).value > MOSTLY), "neither")
        share = self.kind(end if end != "neither" else "never")
        return say("view-bet-headline", end=end, a=self.a, b=self.b, share=share, first=self.share(0), last=self.share(100), window=self.window)

    def minimax(self) -> Sentence:
        """For a reliability known to lie in a range, whose greatest regret is smaller."""
        share = self.trace(self.found["minimax"], "percent", "minimax", "minimax()", window=self.window)
        low, high = sorted((int(self.state.number("low")), int(self.state.number("high"))))
        return say(
            "view-bet-minimax",
            range="whole" if (low, high) == (0, 100) else "part",
            low=low,
            high=high,
            share=share,
            a=self.a,
            b=self.b,
            window=self.window,
        )

    def frontier(self) -> Chart:
        """Below the line one is better, above it the other."""
        figures = {at: self.years(at) for at in DRAWN}
        bands = tuple(Band(at, (figure.low or 0.0, figure.value, figure.high or 0.0)) for at, figure in figures.items())
        role = slots.role(self.state, "b")
        points = tuple(Point(str(at), figure, role, say("bet-at", at=at).text) for at, figure in figures.items())
        return Chart(
            id="frontier", kind="frontier", title=say("view-frontier-title", b=self.b, years=figures[EVEN], at=EVEN), unit="years",
            subtitle=say("view-bet-subtitle", a=self.a, b=self.b, futures=self.found["futures"]),
            source=source_line(self.alliance, figures.values(), self.run),
            series=(Series(self.b, role, points, bands),),
            strips=marks(self.alliance), sides=(say("view-bet-side", strategy=self.b), say("view-bet-side", strategy=self.a)), note=say("bet-note"),
        )  # fmt: skip

    def regret(self) -> Chart:
        """What it costs to have chosen wrongly, over reliability."""
        series = []
        for slot, rows in zip("ab", self.found["regret"], strict=True):
            name, role = (self.a, self.b)["ab".index(slot)], slots.role(self.state, slot)
            figures = {
                at: self.trace(middle, "million", "regret", f"regret({slot}, {at})", low=low, high=high, at=at, window=self.window, strategy=name)
                for at, (low, middle, high) in zip(DRAWN, rows, strict=True)
            }
            points = tuple(Point(str(at), figure, role, say("bet-at", at=at).text) for at, figure in figures.items())
            series.append(Series(name, role, points, tuple(Band(at, tuple(row)) for at, row in zip(DRAWN, rows, strict=True))))
        drawn = [point.figure for line in series for point in line.points]
        worst = [max((point.figure for point in line.points), key=float) for line in series]
        return Chart(
            id="regret", kind="reliability", title=say("view-regret-title", a=self.a, b=self.b, first=worst[0], second=worst[1]),
            subtitle=say("view-regret-subtitle", window=self.window, futures=self.found["futures"]),
            source=source_line(self.alliance, drawn, self.run), series=tuple(series), unit="million",
            sides=(say("view-reliability-axis"),),
        )  # fmt: skip

    def shares(self) -> Table:
        """In how many futures the second is better, at steps of reliability."""
        head = (say("view-reliability-axis"), say("view-column-better", b=self.b, window=self.window), say("view-column-years", b=self.b))
        rows = tuple((say("view-reliability-at", at=at), self.share(at), self.years(at)) for at in STATED_AT)
        return Table(
            say("view-shares-caption", b=self.b, a=self.a),
            head,
            rows,
            source_line(self.alliance, [row[1] for row in rows], self.run),
        )

    def sets(self) -> Table:
        """The kinds of sets of reliabilities."""
        rows = tuple((say(f"bet-set-{kind}"), self.kind(kind)) for kind in KINDS)
        head = (say("view-column-set", b=self.b), say("view-column-futures"))
        return Table(say("view-sets-caption", b=self.b, window=self.window), head, rows, folded=True)
