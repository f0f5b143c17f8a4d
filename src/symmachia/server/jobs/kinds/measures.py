"""What an ensemble has found, shown: how far requirements are met over the years, and its measures as tables, each strategy's median with the range
of nine futures in ten, and how two of them differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.accounts.outcomes import homes
from symmachia.briefing.content import Section, Table, source_line
from symmachia.charts import Band, Chart, Point, Series
from symmachia.model.outcomes import ALL, FORETOLD, OUTCOMES
from symmachia.server import slots
from symmachia.trace import Trace, price_basis
from symmachia.words import Phrase, has, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.alliance import Alliance
    from symmachia.briefing.content import Cell
    from symmachia.charts import Role
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

MET = 100.0


def sections(desk: Desk, state: State, found: dict[str, Any]) -> tuple[Section, ...]:
    """What the futures say."""
    shown = _Shown(desk.alliance(state), state, found)
    return (Section("ensemble", shown.headline(), shown.text(), (shown.met(),), tuple(shown.tables())),)


class _Shown:
    """A finding as sentences and tables."""

    def __init__(self, alliance: Alliance, state: State, found: dict[str, Any]):
        self.alliance, self.found = alliance, found
        names = found["strategies"]
        self.labels = (slots.label(state, "a"), slots.label(state, "b")) if found["slots"] else tuple(_named(name) for name in names)
        self.roles: tuple[Role, ...] = (slots.role(state, "a"), slots.role(state, "b")) if found["slots"] else ("eu", "other")

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

    def met(self) -> Chart:
        """Small multiples: the first strategy with its shades, the second as a line, against what is required."""
        last, view = self.found["years"][-1], Phrase(f"view-{self.found['view']}")
        series = tuple(self._path(at, last) for at in range(len(self.labels[:2])))
        counts = [self._met_in(line, last) for line in series]
        said = {"count": len(self.found["met"]), "a": series[0].label, "first": counts[0], "b": series[-1].label, "second": counts[-1]}
        return Chart(
            id="ensemble-met", kind="panels", title=say("job-met-title", view=view, year=last, two="yes" if counts[1:] else "no", **said),
            subtitle=say("job-met-subtitle", view=view, basis=_basis(self.found["basis"]), futures=self.found["ready"]),
            source=source_line(self.alliance, (point.figure for line in series for point in line.points), self.found["fingerprint"]),
            series=series, unit="percent", top=125.0,
        )  # fmt: skip

    def _path(self, at: int, last: int) -> Series:
        points, bands = [], []
        for name, rows in self.found["met"].items():
            what, (low, _, middle, _, high) = say(f"measure-{name}").text, rows[at][-1]
            bands += [Band(year, tuple(row), what) for year, row in zip(self.found["years"], rows[at], strict=True)]
            call = f"met(capability={name}, view={self.found['view']}, basis={self.found['basis']}, year={last})"
            figure = self._figure(call, (low, middle, high), self.labels[at], f"path of {call} of {self.found['strategies'][at]}", "no")
            points.append(Point(str(last), figure, self.roles[at], what))
        return Series(self.labels[at], self.roles[at], tuple(points), tuple(bands))

    def _met_in(self, line: Series, year: int) -> Trace:
        figures = [point.figure for point in line.points]
        return Trace(
            value=float(sum(figure.value >= MET for figure in figures)), unit="capabilities", kind="model output", inputs=tuple(figures),
            name=Phrase("job-met-in", {"strategy": line.label, "year": year}), formula=say("job-formula-met").text, context=self._context(line.label),
            call=f"met in {year} under {line.label}",
        )  # fmt: skip

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
        name, basis = Phrase(f"model-{measure}", said), given.get("basis", "")
        return Phrase("job-measured-by", {"what": name, "basis": _basis(basis)}) if basis not in ("", self.found["basis"]) else name

    def _inputs(self, call: str) -> tuple[str, ...]:
        measure, given = _parts(call)
        if measure in FORETOLD:
            return tuple(self.found["homes"]["contingency"])
        return homes(self.found, given.get("capability", ALL), given.get("member", ALL))

    def _context(self, label: str, less: str = "", basis: str = "") -> str:
        return say(
            "model-context", strategy=label, less=less or "none", basis=_basis(basis) if basis else "none",
            comparison=say(f"option-comparison-{self.found['comparison']}").text, futures=self.found["ready"], run=self.found["fingerprint"],
        ).text  # fmt: skip


def _band(trace: Trace) -> Sentence:
    return say("job-band", middle=trace, range=trace.range_text or "none")


def _basis(basis: str) -> str:
    """What is required and how it is counted, in words."""
    kind, _, scope = basis.partition(":")
    return say("job-basis", what=say(f"basis-name-{kind}").text, scope=say(f"option-scope-{scope}").text).text


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
