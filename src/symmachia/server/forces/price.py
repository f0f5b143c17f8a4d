"""What a force leaves open at home, how long a line it could hold, and what it costs by each count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import evaluate
from symmachia.briefing.content import Section, Table
from symmachia.charts import Chart, Point, Reference, Series
from symmachia.server.forces.told import GAPS
from symmachia.words import say
from symmachia.words.numbers import grouped

if TYPE_CHECKING:
    from symmachia.briefing.content import Cell
    from symmachia.charts import Role
    from symmachia.server.forces.told import Told

ROLES: tuple[Role, ...] = ("plain", "short")
OURS = ("in_theatre", "in_cycle")


def home(told: Told, asked: str) -> Section:
    """What is missing at home while the force is away, by a requirement of the study."""
    basis = next(name for name in told.found["home"] if name.startswith(asked))
    names = [name for name in told.found["home"][basis] if told.home(basis, name, "required").value]
    without, away, recovering = (told.home(basis, "brigades", gap) for gap in GAPS)
    required = say(f"required-{asked.replace(':', '-')}", scope=say(f"option-scope-{basis.partition(':')[2]}").text)
    said = {"basis": required.text, "us": told.us, "year": told.start}
    labels = {name: say(f"measure-{name}").text for name in names}
    series = tuple(
        Series(say(f"column-force-{gap}").text, role, tuple(Point(name, told.met(basis, name, gap), role, label) for name, label in labels.items()))
        for gap, role in zip(GAPS, ROLES, strict=False)
    )
    chart = Chart(
        id="home", kind="dots", unit="percent", top=100, series=series, title=say("view-force-home", without=without, away=away, year=told.start),
        subtitle=say("view-force-home-subtitle", **said), source=told.source(point.figure for line in series for point in line.points),
        note=say("view-force-home-note"),
    )  # fmt: skip
    rows = tuple((say(f"measure-{name}"), *(told.home(basis, name, what) for what in ("required", "usable", *GAPS))) for name in names)
    columns = ("view-force-column-needed", "view-force-column-usable", *(f"column-force-{gap}" for gap in GAPS))
    head = (say("column-capability"), *map(say, columns))
    table = Table(say("view-force-home-caption", **said), head, rows, told.source(told.home(basis, name, "required") for name in names), folded=True)
    text = say("view-force-home-text", recovering=recovering, away=away, year=told.start)
    return Section("home", say("view-force-home-heading"), (text,), (chart,), (table,))


def front(told: Told) -> Section:
    """How much of the line of contact the force could hold."""
    length = evaluate(told.alliance, told.found["front"])
    points = tuple(Point(name, told.line(name, "km"), "eu", say(f"force-front-{name}").text) for name in told.found["fronts"])
    chart = Chart(
        id="front", kind="bars", unit="km", series=(Series(say("view-force-line").text, "eu", points),),
        references=(Reference(length, say("view-force-front-line", length=length).text),),
        title=say("view-force-front", length=length, most=points[0].figure, least=points[-1].figure),
        subtitle=say("view-force-front-subtitle", brigades=told.brigades("away")), source=told.source([*(point.figure for point in points), length]),
        note=say("view-force-front-note"),
    )  # fmt: skip
    rows = tuple(
        (
            say(f"force-front-{name}").text, evaluate(told.alliance, told.found["fronts"][name][0]), told.line(name, "soldiers"),
            told.line(name, "held"),
        )
        for name in told.found["fronts"]
    )  # fmt: skip
    head = (say("view-force-column-density"), say("view-force-column-each"), say("column-soldiers"), say("view-force-column-rotation"))
    table = Table(say("view-force-front-caption", length=length), head, rows, told.source(row[1] for row in rows))
    return Section("front", say("view-force-front-heading"), (say("view-force-front-text"),), (chart,), (table,))


def cost(told: Told) -> Section:
    """A year of the force, by what is counted."""
    names = sorted(told.found["costs"], key=lambda name: told.found["costs"][name][2])
    points = tuple(Point(name, told.cost(name), "transatlantic" if name in OURS else "eu", say(f"force-cost-{name}").text) for name in names)
    if not points or not told.kept:
        return Section("cost", say("view-force-cost-heading"), (say("view-force-cost-none"),))
    chart = Chart(
        id="cost", kind="bars", unit="million", series=(Series(say("view-force-cost-year").text, "eu", points),),
        title=say("force-costs-title", least=points[0].figure, most=points[-1].figure),
        subtitle=say("force-costs-subtitle", soldiers=say("view-force-soldiers", kept=grouped(told.kept)), year_price=told.found["price_year"]),
        source=told.source(point.figure for point in points), note=say("force-costs-note"),
    )  # fmt: skip
    rows = tuple((point.label, told.soldier(point.at), point.figure, _published(told, point.at)) for point in points)
    head = (say("column-found"), say("view-force-column-soldier"), say("view-force-column-force"), say("view-force-column-published"))
    table = Table(say("view-force-cost-caption"), head, rows, told.source(point.figure for point in points), folded=True)
    return Section("cost", say("view-force-cost-heading"), charts=(chart,), tables=(table,))


def _published(told: Told, name: str) -> Cell:
    """The figure as its source has it."""
    home = told.found["costs"][name][0]
    return say("view-force-published", figure=evaluate(told.alliance, home), year=told.alliance.store.fact(home).year) if home else ""
