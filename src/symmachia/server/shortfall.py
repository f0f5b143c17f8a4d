"""The numbers of a finding on what is missing, each with its name, its range and the facts behind it, and the tables made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from symmachia.briefing.content import Cell, Table
from symmachia.briefing.sections.field import with_unit
from symmachia.server import slots
from symmachia.trace import Trace
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from symmachia.charts import Role
    from symmachia.server.state import State
    from symmachia.words import Sentence

Slot = Literal["a", "b"]
SLOTS: tuple[Slot, Slot] = ("a", "b")
FULL, HALF = 100.0, 50.0


def label(framework: str) -> str:
    """What a framework is called, with the state of the American contribution."""
    return say(f"view-{framework.replace('.', '-')}").text


class Shortfall:
    """A finding under one framework and requirement, at one year."""

    def __init__(self, state: State, found: dict[str, Any]):
        self.state, self.found = state, found
        self.framework, self.who = state["framework"], label(state["framework"])
        self.years: list[int] = found["years"]
        self.names: list[str] = list(found["units"])
        self.year = min(max(state.year(), self.years[0]), self.years[-1])
        self.called = {slot: slots.label(state, slot) for slot in SLOTS}
        self.role: dict[Slot, Role] = {slot: slots.role(state, slot) for slot in SLOTS}
        self.labels = {framework: label(framework) for framework in found["met"]}
        self.measure = {name: say(f"measure-{name}").text for name in self.names}
        self.formulas = {name: say(f"formula-{name}").text for name in ("central", "closed", "gaps_closed", "short", "supplied", "whole")}
        self.formulas["outcome"] = say("formula-outcome", less="no").text
        self.required_by = say(f"required-{state['basis'].replace(':', '-')}", scope=say(f"option-scope-{state['counted']}").text).text
        self.context = {slot: self._context(slot) for slot in SLOTS}

    def met(self, name: str, slot: Slot, year: int = 0, framework: str = "") -> Trace:
        """How far a requirement is met, with its range under the framework that is looked at."""
        at, k, framework = self.years.index(year or self.year), self.names.index(name), framework or self.framework
        row = self.found["bands"][SLOTS.index(slot)][k][at] if framework == self.framework else None
        value = row[2] if row else self.found["met"][framework][SLOTS.index(slot)][k][at]
        call = f"met({name}, {framework}, {year or self.year}, {slot})"
        words = {"view": self.labels[framework], "year": year or self.year}
        return self._trace("met", value, "percent", call, slot, name, (row[0], row[4]) if row else None, **words)

    def bands(self, name: str, slot: Slot) -> dict[int, list[int]]:
        """Quantiles of how far a requirement is met, by year."""
        return dict(zip(self.years, self.found["bands"][SLOTS.index(slot)][self.names.index(name)], strict=True))

    def whole(self, name: str) -> Trace:
        """The requirement itself, which is all of it in every year."""
        return self._trace("required", FULL, "percent", f"required({name})", "a", name, view=self.who)

    def closes(self, name: str, slot: Slot) -> Trace:
        """The year from which a gap stays closed; the year after the last where it does not."""
        row = self.closing(name, slot)
        return self._trace("closing_year", row[2], "year", f"closes({name}, {slot})", slot, name, (row[0], row[4]), view=self.who)

    def closing(self, name: str, slot: Slot) -> list[float]:
        """Quantiles of that year."""
        return self.found["closing"][SLOTS.index(slot)][self.names.index(name)]

    def closed(self, name: str, slot: Slot) -> Trace:
        """In how many futures a gap is closed by the last year."""
        share = self.found["closed"][SLOTS.index(slot)][self.names.index(name)]
        words = {"view": self.who, "year": self.years[-1]}
        return self._trace("closed", share, "percent", f"closed({name}, {slot})", slot, name, formula="closed", **words)

    def dependence(self, name: str, slot: Slot, year: int = 0) -> Trace:
        """How much of what NATO can use is American."""
        at = year or self.year
        low, middle, high = self.found["dependence"][SLOTS.index(slot)][self.names.index(name)][self.years.index(at)]
        return self._trace("dependence", middle, "percent", f"dependence({name}, {at}, {slot})", slot, name, (low, high), year=at)

    def usable(self, name: str, slot: Slot) -> Trace:
        """Units that can be used in the central future."""
        value = self.found["usable"][SLOTS.index(slot)][self.names.index(name)][self.years.index(self.year)]
        return self._units("usable", name, value, slot)

    def needed(self, name: str) -> Trace:
        """Units that are required in the central future."""
        return self._units("needed", name, self.found["required"][self.names.index(name)][self.years.index(self.year)], "a")

    def lacking(self, name: str, slot: Slot) -> Trace:
        """Units that are missing in the central future."""
        return self._units("gap", name, max(0.0, self.needed(name).value - self.usable(name, slot).value), slot)

    def short(self, slot: Slot) -> Trace:
        """In how many capabilities the requirement is missed in at least nineteen of twenty futures."""
        parts = [self.met(name, slot) for name in self.names]
        return self._count("short", parts, [(part.high or FULL) < FULL for part in parts], slot, view=self.who, year=self.year)

    def whole_of(self, framework: str, slot: Slot) -> Trace:
        """In how many capabilities a framework meets the requirement in the median future."""
        parts = [self.met(name, slot, framework=framework) for name in self.names]
        return self._count("whole", parts, [part.value >= FULL for part in parts], slot, view=self.labels[framework], year=self.year)

    def gaps_closed(self, slot: Slot) -> Trace:
        """In how many capabilities the gap is closed by the last year in half of the futures."""
        parts = [self.closed(name, slot) for name in self.names]
        return self._count("gaps_closed", parts, [part.value >= HALF for part in parts], slot, view=self.who, year=self.years[-1])

    def supplied(self, slot: Slot, year: int = 0) -> Trace:
        """Of how many capabilities the United States supplies more than half."""
        at = year or self.year
        parts = [self.dependence(name, slot, at) for name in self.names]
        return self._count("supplied", parts, [part.value > HALF for part in parts], slot, year=at)

    def _context(self, slot: Slot) -> str:
        """The run and what it was made for."""
        return say(
            "view-missing-context", strategy=self.called[slot], required=self.required_by,
            comparison=say(f"option-comparison-{self.state['compared']}").text, futures=self.found["futures"], run=self.found["fingerprint"],
        ).text  # fmt: skip

    def _trace(
        self, what: str, value: float, unit: str, call: str, slot: Slot, name: str, span: tuple[float, float] | None = None,
        formula: str = "outcome", **words: object,
    ) -> Trace:  # fmt: skip
        low, high = span or (None, None)
        return Trace(
            value=value, low=low, high=high, unit=unit, name=Phrase(f"model-{what}", {"what": Phrase(f"measure-{name}"), **words}),
            kind="model output", formula=self.formulas[formula], inputs=tuple(self.found["homes"][name]), context=self.context[slot], call=call,
        )  # fmt: skip

    def _units(self, what: str, name: str, value: float, slot: Slot) -> Trace:
        call = f"{what}({name}, {self.framework}, {self.year}, {slot})"
        unit = self.found["units"][name]
        return self._trace(what, value, unit, call, slot, name, formula="central", view=self.who, year=self.year)

    def _count(self, what: str, parts: list[Trace], counted: list[bool], slot: Slot, **words: object) -> Trace:
        call = f"{what}({', '.join(map(str, words.values()))}, {slot})"
        return Trace(
            value=float(sum(counted)), unit="capabilities", name=Phrase(f"model-{what}", words), kind="model output",
            formula=self.formulas[what], inputs=tuple(parts), context=self.context[slot], call=call,
        )  # fmt: skip


def units(n: Shortfall, order: list[str], source: Callable[[Iterable[Trace]], Sentence]) -> Table:
    """What is needed, usable and missing in the central future."""
    rows = tuple(
        (
            with_unit(n.measure[name], n.found["units"][name]), n.needed(name), *(n.usable(name, slot) for slot in SLOTS),
            *(n.lacking(name, slot) for slot in SLOTS),
        )
        for name in order
    )  # fmt: skip
    heads = (
        say("column-capability"), say("view-column-needed"), *(say("view-column-usable", strategy=n.called[slot]) for slot in SLOTS),
        *(say("view-column-lacking", strategy=n.called[slot]) for slot in SLOTS),
    )  # fmt: skip
    drawn = (figure for row in rows for figure in row if isinstance(figure, Trace))
    return Table(say("view-missing-units", year=n.year, view=n.who), heads, rows, source(drawn), folded=True, bare=True)


def closed(n: Shortfall, order: list[str], source: Callable[[Iterable[Trace]], Sentence]) -> Table:
    """In which year each gap closes, and in how many futures it does."""
    first, last = n.years[0], n.years[-1]
    rows: list[tuple[Cell, ...]] = []
    for name in order:
        row: list[Cell] = [n.measure[name]]
        for slot in SLOTS:
            year = n.closes(name, slot)
            state = "none" if year.value <= first else "late" if year.value > last else "by"
            row += [say(f"closing-{state}", figure=year, year=last), n.closed(name, slot)]
        rows.append(tuple(row))
    heads = [say("column-capability")]
    for slot in SLOTS:
        heads += [say("column-closing", strategy=n.called[slot]), say("column-closed", strategy=n.called[slot], year=last)]
    drawn = (figure for row in rows for figure in row if isinstance(figure, Trace))
    return Table(say("view-missing-closing-caption", view=n.who), tuple(heads), tuple(rows), source(drawn), folded=True)
