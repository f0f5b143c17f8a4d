"""What the better bet depends on, at even odds that the United States comes: the inputs that move it, and the rivals that might be taken instead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from symmachia.briefing.content import Section, Table, source_line
from symmachia.briefing.sections.bet import driver, driver_name
from symmachia.charts import Chart, Point, Reference, Series
from symmachia.model.inputs import INPUTS
from symmachia.server import slots
from symmachia.server.controls import CONTROLS, GROUPS, HELD
from symmachia.server.panel import turned
from symmachia.study.study import TOLD_APART
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from symmachia.alliance import Alliance
    from symmachia.analysis.break_even import BreakEvens
    from symmachia.baseline.table import Baseline
    from symmachia.briefing.content import Cell
    from symmachia.charts import Role
    from symmachia.ensemble.drawn import Drawn
    from symmachia.result import Result
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.server.views.question import Shown
    from symmachia.trace import Trace
    from symmachia.words import Sentence

RUN = ("a", "b", "comparison", "contingency", "scope", "campaign", "values", "commitment", "defenders")
"""Controls that decide what is run; the others of a bet read one run differently."""
READ = ("preset", "stated", "premium", "window")
STATED = ("0", "1000", "3000", "10000")
"""Billions of euros that are tried as the value of lives and land."""
TRIED = ("premium", "comparison", "scope", "campaign", "preset", "stated", "values", "commitment", "defenders", "contingency")
STUDY = "break_even"
EVEN = 50
AXES = ("reliability", "window_years")
"""Inputs of the study that stand on the axes here, and do not vary."""
PLACES = ("low", "middle", "high")
THIRDS: tuple[Role, ...] = ("other", "plain", "us")
ALWAYS, MOST = -1.0, 1000
"""However seldom windows open; and more years than this are not told apart."""
FACTS = 24
"""So many facts of an input stand under a figure."""


class Ran(NamedTuple):
    """A run with what was drawn for it, and the baseline behind it."""

    result: Result
    inputs: Drawn
    baseline: Baseline


def ran(alliance: Alliance, state: State, futures: int, workers: int = 0) -> Ran:
    """The study of a state over some futures."""
    from symmachia.ensemble.drawn import drawn
    from symmachia.ensemble.run import run
    from symmachia.study import load_study

    prepared, baseline = slots.prepared(alliance, state, load_study(STUDY).changed(sampling=TOLD_APART), RUN, futures)
    return Ran(run(prepared, quiet=True, workers=workers), drawn(prepared), baseline)


def bet(result: Result, state: State) -> BreakEvens:
    """The break-even of the strategies in the slots, as a state reads a run."""
    from symmachia.analysis.break_even import break_even

    return break_even(result, *slots.names(state), **reading(state))


def reading(state: State) -> dict[str, Any]:
    """How a state reads a run, as it stands in a call of `break_even`."""
    return {"preset": state["preset"], "stated": 1000 * state.number("stated"), "premium": state["premium"]}


def answer(found: BreakEvens, window: float) -> list[Any]:
    """At even odds the years between windows up to which the second is better, its share of the futures, and the run that says so."""
    from symmachia.analysis.reference import rounded

    even = replace(found, reliability=found.reliability[[EVEN]], spared=found.spared[:, [EVEN]])
    years = even.frontier[0]
    return [rounded(np.where(np.isinf(years), ALWAYS, years)), *rounded([100 * even.shares(window)[0]]), found.fingerprint]


def drivers(run: Ran, found: BreakEvens, window: float) -> dict[str, Any]:
    """The inputs by which the answer moves, with the facts behind each."""
    from symmachia.analysis.dependence import depends
    from symmachia.analysis.reference import rounded

    told = depends(run.inputs, found.pays(window)[:, EVEN], without=AXES)
    rows = {one.name: [*rounded([100 * one.low, 100 * one.middle, 100 * one.high]), one.side] for one in told.drivers}
    facts = {one.name: _facts(run.baseline, one.name) for one in told.drivers}
    return {"inputs": rows, "facts": facts, "tried": told.tried, "least": round(100 * told.least)}


def _facts(baseline: Baseline, column: str) -> list[str]:
    name, label = driver(column)
    homes = baseline.values[name].homes
    for axis, dim in enumerate(INPUTS[name].dims):
        labels = baseline.structure.axes[dim]
        if label in labels:
            homes = homes.take([labels.index(label)], axis=axis)
    return list(dict.fromkeys(home for cell in homes.ravel() for home in str(cell).split() if "/" in home))[:FACTS]


def rivals(state: State) -> Iterator[tuple[str, str]]:
    """Every rival of a state: a control, and a value that it does not have."""
    for key in TRIED:
        for value in STATED if key == "stated" else CONTROLS[key].options:
            if value != state[key]:
                yield key, value


def read_otherwise(run: Ran, state: State) -> dict[str, Any]:
    """The answer under the rivals that need no other run."""
    window = state.number("window")
    return {_case(key, value): answer(bet(run.result, state.at(**{key: value})), window) for key, value in rivals(state) if key in READ}


def run_otherwise(desk: Desk, state: State, futures: int, workers: int = 0) -> Iterator[tuple[str, Any]]:
    """The answer under the rivals that do, one after the other."""
    for key, value in rivals(state):
        if key not in READ:
            other = state.at(**{key: value})
            yield _case(key, value), answer(bet(ran(desk.alliance(state), other, futures, workers).result, other), state.number("window"))


def _case(key: str, value: str) -> str:
    return f"{key}={value}"


def sections(shown: Shown, driven: dict[str, Any], cases: dict[str, Any]) -> tuple[Section, Section]:
    """What was found as two parts of a view. `driven` is what `drivers` gives, `cases` holds the answers by rival."""
    told = _Told(shown, driven, cases)
    return told.inputs(), told.rivals()


class _Told:
    def __init__(self, shown: Shown, driven: dict[str, Any], cases: dict[str, Any]):
        self.shown, self.driven, self.cases = shown, driven, cases
        self.words = {"a": shown.a, "b": shown.b, "at": EVEN, "window": shown.window}

    def inputs(self) -> Section:
        rows = self.driven["inputs"]
        futures = self.shown.found["futures"]
        share = self.shown.share(EVEN)
        least = self.shown.trace(self.driven["least"], "points", "depends-least", "least()", futures=futures)
        text = say(
            "view-depends-text", found="some" if rows else "none" if self.driven["least"] else "alike", tried=self.driven["tried"], futures=futures,
            least=least, share=share, **self.words,
        )  # fmt: skip
        charts = (self._chart(),) if rows else ()
        return Section("depends", say("view-depends-heading"), (text,), charts, points=tuple(self._point(column) for column in rows))

    def _third(self, column: str, place: str) -> Trace:
        value = self.driven["inputs"][column][PLACES.index(place)]
        facts = tuple(self.driven["facts"][column])
        call = f"third({column}, {place})"
        return self.shown.trace(
            value, "percent", "depends-third", call, facts=facts, at=EVEN, input=driver_name(column), place=place, window=self.shown.window
        )

    def _point(self, column: str) -> Sentence:
        side, key = self.driven["inputs"][column][-1], control(column)
        thirds = {place: self._third(column, place) for place in PLACES}
        return say(
            "view-depends-point", input=driver_name(column), side=side, group=say(f"group-{_claim(key)}").text if key else "none", **thirds,
            **self.words,
        )  # fmt: skip

    def _chart(self) -> Chart:
        rows = self.driven["inputs"]
        series = tuple(
            Series(
                say(f"view-depends-{place}").text,
                role,
                tuple(Point(column, self._third(column, place), role, driver_name(column), go=_go(column)) for column in rows),
            )
            for place, role in zip(PLACES, THIRDS, strict=True)
        )
        first = next(iter(rows))
        thirds = {place: self._third(first, place) for place in PLACES}
        share = self.shown.share(EVEN)
        return Chart(
            id="depends", kind="dots", title=say("view-depends-title", input=driver_name(first), side=rows[first][-1], **thirds, **self.words),
            subtitle=say("view-depends-subtitle", futures=self.shown.found["futures"], **self.words),
            source=source_line(self.shown.alliance, [share, *(point.figure for line in series for point in line.points)], self.shown.run),
            series=series, references=(Reference(share, say("view-depends-all", share=share.text).text),), unit="percent", top=100.0,
        )  # fmt: skip

    def rivals(self) -> Section:
        rows: list[tuple[Cell, ...]] = [(say("view-rivals-usual"), self.shown.years(EVEN), self.shown.share(EVEN))]
        shares: list[tuple[Trace, str]] = []
        for key, value in rivals(self.shown.state):
            if found := self.cases.get(_case(key, value)):
                years, share = self._answer(key, value, found)
                shares.append((share, self._named(key, value)))
                rows.append((self._named(key, value), years, share))
        (low, lowest), (high, highest) = (pick(shares, key=lambda row: row[0].value) for pick in (min, max))
        text = say(
            "view-rivals-text", count=len(shares), low=low, lowest=lowest, high=high, highest=highest, share=self.shown.share(EVEN), **self.words
        )
        missing = any(_case(key, value) not in self.cases for key, value in rivals(self.shown.state))
        head = (
            say("view-column-rival"),
            say("view-column-years", b=self.shown.b),
            say("view-column-better", b=self.shown.b, window=self.shown.window),
        )
        table = Table(say("view-rivals-caption", **self.words), head, tuple(rows), source_line(self.shown.alliance, _traces(rows), self.shown.run))
        return Section("rivals", say("view-rivals-heading"), (text, *([say("view-rivals-missing")] if missing else [])), tables=(table,))

    def _answer(self, key: str, value: str, found: Any) -> tuple[Trace, Trace]:
        (low, middle, high), share, run = found
        low, middle, high = (MOST if years == ALWAYS else min(years, MOST) for years in (low, middle, high))
        case, rival = self._named(key, value), _case(key, value)
        return (
            self.shown.trace(middle, "years", "rival-years", f"years({rival})", low=low, high=high, run=run, at=EVEN, case=case),
            self.shown.trace(share, "percent", "rival-share", f"share({rival})", run=run, at=EVEN, case=case, window=self.shown.window),
        )

    def _named(self, key: str, value: str) -> str:
        """A rival in the words of its control."""
        there = turned(self.shown.state.at(**{key: value}), key)
        return say("view-rival", control=there.label, option=there.said).text


def control(column: str) -> str:
    """The control of the view that holds an input; nothing where it has none."""
    name, label = driver(column)
    asked = {key for _, keys in GROUPS["question"] for key in keys} & {*HELD}
    return next((key for key in (f"h.{name}[{label}]", f"h.{name}") if key in asked), "")


def _go(column: str) -> str:
    """To the control of an input, else to the figures behind it."""
    key = control(column)
    return f"#{key}" if key else f"/sources?used={driver(column)[0]}"


def _claim(key: str) -> str:
    return next(claim for claim, keys in GROUPS["question"] if key in keys)


def _traces(rows: Iterable[tuple[Cell, ...]]) -> list[Any]:
    return [cell for row in rows for cell in row[1:]]
