"""What each framework can field, with the United States and without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import capabilities_short, outcome
from symmachia.accounts.reference import has_reference, missing, reference
from symmachia.briefing.content import Section, Table, source_line
from symmachia.charts import Chart, Point, Series
from symmachia.trace import Trace
from symmachia.words import Sentence, say, unit_words

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.charts import Role

YEAR = 2035
VIEW = "european_nato"
STRATEGIES: tuple[Role, ...] = ("transatlantic", "autonomous")
FRAMEWORKS = (("full", "nato.full"), ("reduced", "nato.reduced"), ("withdrawn", "nato.withdrawn"), ("european", VIEW), ("eu-alone", "eu"))
OTHERS = (
    ("nato-withdrawn", "nato.withdrawn", "replace_us:iiss"),
    ("eu", "eu", "replace_us:iiss"),
    ("targets", VIEW, "nato_targets:iiss"),
    ("bruegel", VIEW, "replace_us:bruegel-kiel"),
)


def section(alliance: Alliance) -> Section:
    """One row a capability, both strategies; units by framework, and other requirements. Where no reference run is of these figures, why."""
    if not has_reference(alliance):
        return Section("field", say("field-heading"), text=(Sentence((missing(alliance),)),))
    run = reference(alliance)
    names = run["capabilities"]
    label = {name: say(f"measure-{name}").text for name in names}
    met = {strategy: {name: outcome(alliance, "met", name, VIEW, at=YEAR, strategy=strategy) for name in names} for strategy in STRATEGIES}
    order = sorted(names, key=lambda name: met["transatlantic"][name].value)
    series = tuple(
        Series(say(f"series-{strategy}").text, strategy, tuple(Point(name, met[strategy][name], strategy, label[name]) for name in order))
        for strategy in STRATEGIES
    )
    short = capabilities_short(alliance, VIEW, at=YEAR)
    chart = Chart(
        id="field",
        kind="dots",
        title=say("field-title", count=int(short.value), short=short, what=label[order[0]], worst=met["transatlantic"][order[0]], year=YEAR),
        subtitle=say("field-subtitle", year=YEAR, futures=run["futures"]),
        source=source_line(alliance, (point.figure for line in series for point in line.points), run["baseline"]),
        series=series,
        unit="percent",
        top=125.0,
        note=say("field-note"),
    )
    text = say("field-text", bound=outcome(alliance, "industry_bound"))
    return Section("field", say("field-heading"), text=(text,), charts=(chart,), tables=(_usable(alliance, label), _requirements(alliance, label)))


def _usable(alliance: Alliance, label: dict[str, str]) -> Table:
    run = reference(alliance)
    now = run["years"][0]
    rows = tuple(
        (
            with_unit(text, run["units"][name]),
            outcome(alliance, "usable", name, "nato.full", at=now),
            *(outcome(alliance, "usable", name, view, at=YEAR) for _, view in FRAMEWORKS),
        )
        for name, text in label.items()
    )
    heads = (say("column-capability"), say("column-full-now", year=now), *(say(f"column-{head}", year=YEAR) for head, _ in FRAMEWORKS))
    figures = (figure for row in rows for figure in row if isinstance(figure, Trace))
    return Table(say("usable-caption"), heads, rows, source_line(alliance, figures, run["baseline"]), bare=True)


def with_unit(what: str, unit: str) -> Sentence | str:
    """What a row of a table counts, and in what, where its name does not say so."""
    words = unit_words(unit)
    return what if words in what else say("row-unit", what=what, unit=words)


def _requirements(alliance: Alliance, label: dict[str, str]) -> Table:
    rows = tuple((text, *(outcome(alliance, "met", name, view, basis=basis, at=YEAR) for _, view, basis in OTHERS)) for name, text in label.items())
    heads = (say("column-capability"), *(say(f"column-{name}") for name, _, _ in OTHERS))
    figures = (figure for row in rows for figure in row[1:] if not isinstance(figure, str))
    source = source_line(alliance, figures, reference(alliance)["baseline"])
    return Table(say("requirements-caption", year=YEAR), heads, rows, source, folded=True)
