"""The measures of an ensemble as tables: each strategy's median with the range of nine futures in ten, and how two of them differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.accounts.outcomes import homes
from symmachia.briefing.content import Section, Table, source_line
from symmachia.model.outcomes import ALL, FORETOLD, OUTCOMES
from symmachia.server import slots
from symmachia.trace import Trace, price_basis
from symmachia.words import Phrase, has, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.alliance import Alliance
    from symmachia.briefing.content import Cell
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.words import Sentence

GROUPS = {
    "forces": ("usable", "gap", "met", "adequacy", "weakest_area", "dependence", "soldiers", "hollow", "industry_bound"),
    "time": ("closing_year", "gap_years", "window", "exit_year"),
    "money": ("added_cost", "budget", "budget_share", "paid", "premium_gross", "premium", "expected_loss", "total_loss"),
    "danger": tuple(name for name in FORETOLD if not name.endswith("_loss")),
}
"""A table each. What a contingency foretells is conditional on an attack, and says so."""


def sections(desk: Desk, state: State, found: dict[str, Any]) -> tuple[Section, ...]:
    """What the futures say."""
    shown = _Shown(desk.alliance(state), state, found)
    return (Section("ensemble", shown.headline(), shown.text(), tables=tuple(shown.tables())),)


class _Shown:
    """A finding as sentences and tables."""

    def __init__(self, alliance: Alliance, state: State, found: dict[str, Any]):
        self.alliance, self.found = alliance, found
        names = found["strategies"]
        ours = (slots.label(state, "a"), slots.label(state, "b")) if found["slots"] else ()
        self.labels = ours or tuple(_named(name) for name in names)

    def headline(self) -> Sentence:
        """How many futures there are so far."""
        ready, futures = self.found["ready"], self.found["futures"]
        return say("job-ensemble-title", ready=ready, futures=futures, whole="yes" if ready == futures else "no")

    def text(self) -> tuple[Sentence, ...]:
        """What the figures rest on."""
        comparison, contingency = self.found["comparison"], self.found["contingency"]
        said = [say("job-ensemble-text", comparison=say(f"option-comparison-{comparison}").text, run=self.found["fingerprint"])]
        if contingency:
            said.append(say("job-ensemble-conditional", contingency=say(f"option-contingency-{contingency}").text))
        return tuple(said)

    def tables(self) -> Iterable[Table]:
        """A table for each group of measures that the study asks for."""
        for group, names in GROUPS.items():
            calls = [call for call in self.found["measures"] if call.partition("(")[0] in names]
            if calls:
                yield self._table(group, calls)

    def _table(self, group: str, calls: list[str]) -> Table:
        two = bool(self.found["apart"])
        heads = [say("job-column-measure"), *(say("job-column-strategy", strategy=label) for label in self.labels)]
        if two:
            heads += [say("job-column-difference"), say("job-column-better", strategy=self.labels[1])]
        rows, figures = [], []
        for call in calls:
            traces = [self.trace(call, at) for at in range(len(self.labels))]
            cells: list[Cell] = [traces[0].name.say(), *(_band(trace) for trace in traces)]
            if two:
                apart, better = self.apart(call), self.better(call)
                cells += [_band(apart), better if better else "–"]
            figures += traces
            rows.append(tuple(cells))
        return Table(say(f"job-caption-{group}"), tuple(heads), tuple(rows), source_line(self.alliance, figures, self.found["fingerprint"]))

    def trace(self, call: str, at: int) -> Trace:
        """One measure of one strategy."""
        low, middle, high = self.found["measures"][call][at]
        return self._figure(call, (low, middle, high), self.labels[at], f"{call} of {self.found['strategies'][at]}", "no")

    def apart(self, call: str) -> Trace:
        """One measure of the second strategy less that of the first, future by future."""
        low, middle, high = self.found["apart"][call][0]
        first, second = self.found["strategies"]
        return self._figure(call, (low, middle, high), self.labels[1], f"{call} of {second} less {first}", "yes", self.labels[0])

    def better(self, call: str) -> Trace | None:
        """In how many futures the second strategy does better, where more or less of the measure is better."""
        share = self.found["apart"][call][1]
        if share is None:
            return None
        first, second = self.found["strategies"]
        name = Phrase("job-better", {"what": self._name(call), "strategy": self.labels[1], "than": self.labels[0]})
        return Trace(
            value=share, unit="percent", name=name, kind="model output", formula=say("job-formula-better").text, inputs=self._inputs(call),
            context=self._context(self.labels[1], self.labels[0]), call=f"{call} better of {second} than {first}",
        )  # fmt: skip

    def _figure(self, call: str, row: tuple[float, float, float], label: str, name: str, apart: str, less: str = "") -> Trace:
        measure, given = _parts(call)
        unit, currency = OUTCOMES[measure].unit, ""
        if unit == "units":
            unit = self.found["units"].get(given.get("capability", ALL), unit)
        elif unit.startswith("EUR"):
            unit, currency = "million", self.found["currency"]
        elif apart == "yes":
            unit = {"percent": "points", "year": "years"}.get(unit, unit)
        return Trace(
            value=row[1], low=row[0], high=row[2], unit=unit, currency=currency,
            basis=price_basis(currency, "constant", self.found["price_year"]) if currency else "",
            name=self._name(call), kind="model output", formula=say("formula-outcome", less=apart).text, inputs=self._inputs(call),
            context=self._context(label, less, given.get("basis", "")), call=name,
        )  # fmt: skip

    def _name(self, call: str) -> Phrase:
        measure, given = _parts(call)
        member, view = given.get("member", ALL), given.get("view", "")
        said = {
            "what": Phrase(f"measure-{given.get('capability', ALL)}"), "year": int(given.get("year", 0)), "category": given.get("category", ""),
            "who": say("model-everybody").text if member == ALL else self.alliance.store.names.get(member, member),
            "presence": given.get("presence", ""), "contingency": self.found["contingency"], "preset": given.get("preset", ""),
            **({"view": Phrase(f"view-{view.replace('.', '-')}")} if view else {}),
        }  # fmt: skip
        return Phrase(f"model-{measure}", said)

    def _inputs(self, call: str) -> tuple[str, ...]:
        measure, given = _parts(call)
        if measure in FORETOLD:
            return tuple(self.found["homes"]["contingency"])
        return homes(self.found, given.get("capability", ALL), given.get("member", ALL))

    def _context(self, label: str, less: str = "", basis: str = "") -> str:
        return say(
            "model-context", strategy=label, less=less or "none", basis=basis or "none",
            comparison=say(f"option-comparison-{self.found['comparison']}").text, futures=self.found["ready"], run=self.found["fingerprint"],
        ).text  # fmt: skip


def _band(trace: Trace) -> Sentence:
    return say("job-band", middle=trace, range=trace.range_text or "none")


def _named(strategy: str) -> str:
    message = f"option-strategy-{strategy}"
    return say(message).text if has(message) else strategy.replace("_", " ")


def _parts(call: str) -> tuple[str, dict[str, str]]:
    """The name of a measure and its arguments.

    >>> _parts("met(capability=tanks, view=eu, basis=nato_targets:iiss, year=2030)")[1]["view"]
    'eu'
    """
    measure, _, rest = call.removesuffix(")").partition("(")
    return measure, dict(part.split("=", 1) for part in rest.split(", ") if part)
