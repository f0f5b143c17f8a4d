"""Who carries it: each measure of strength by member, how much of it lies outside the EU and in the United States, pledges, burden and weight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import burden_gap, burden_share, concentration, share
from symmachia.accounts.counts import MEASURES
from symmachia.accounts.groups import armed, spoken, without
from symmachia.accounts.pledges import pledge_distance
from symmachia.accounts.presence import presence
from symmachia.briefing.content import Section, Table, source_line, trend
from symmachia.briefing.sections import burden, pledges, strength
from symmachia.charts import Chart, Point, Reference, Series
from symmachia.charts.scale import breaks
from symmachia.server.counted import BURDEN, POWER, counted
from symmachia.server.reproduce import alliance_code, written
from symmachia.server.view import View
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.charts import Role
    from symmachia.server.counted import Counted
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.trace import Trace
    from symmachia.words import Sentence

LARGEST = 5
FORMS = (("hhi", 1), ("gini", 1), ("top", 1), ("top", 3))
STILL = 0.5
"""Points below which a share has not moved."""
LEADS = {name: f"?metric={name}" for name in MEASURES} | {power: f"?metric={name}&prices=power" for name, power in POWER.items()}


def quick(desk: Desk, state: State) -> bool:  # noqa: ARG001
    """The accounts need no engine."""
    return True


def view(desk: Desk, state: State) -> View:
    """The carriers, where strength lies, the pledges, and who carries more than its weight."""
    asked = counted(desk, state)
    sections = (_carriers(asked), _strength(asked), _pledges(asked, state["promise"]), _weight(asked))
    return View(_headline(asked), sections, notices=asked.notices)


def code(state: State) -> str:
    """The same numbers in Python."""
    edition = "" if state["edition"] == "newest" else state["edition"]
    group, year = strength.INSIDE[state["outside"]], state.year("asof")
    at = f"min({year}, alliance.latest)"
    quantity = POWER.get(state["metric"], state["metric"]) if state["prices"] == "power" else state["metric"]
    words = {"prices": "current" if state["prices"] == "power" else state["prices"], "membership": state["membership"]}
    held = "year" if state["membership"] == "of-year" else state["membership"]
    if quantity == BURDEN:
        outside, words = f"sy.burden_share(alliance, {without('NATO', group)!r}", words | {"prices": "constant"}
        line = 'print(member, alliance.panel("spending_share_gdp").cell(member, year)[0])'
    else:
        outside = f"sy.share(alliance, {quantity!r}, outside={group!r}"
        line = f"print(member, sy.total(alliance, {quantity!r}, member, year=year, {written(words)}).value)"
    unarmed = "" if quantity in ("gdp", "gdp_ppp", "population") else ' - set(alliance.of("NO_ARMED_FORCES", year))'
    return f"""import symmachia as sy

alliance = {alliance_code(state, edition)}
year = {at}
print(sy.pledge_distance(alliance, "Europe", {state["promise"]!r}, year=year).value)
print({outside}, year=year, {written(words)}).value)
for member in sorted(set(alliance.of("NATO", {held})){unarmed}):
    {line}
"""


def _carriers(asked: Counted) -> Section:
    """Who has how much, on the map and ranked."""
    names = asked.alliance.store.names
    found = [Point(member, asked.of(member), asked.role(member), names[member], go=f"/member/{member}") for member in asked.members]
    found.sort(key=lambda point: -point.figure.value)
    source = source_line(asked.alliance, (point.figure for point in found))
    uneven = asked.quantity != BURDEN
    series = (Series(asked.what.say().text, "plain", tuple(found)),)
    some = tuple(point for point in found if point.figure.value > 0)
    title = _spread(asked, found) if uneven else _range(asked, found)
    carte = Chart(
        id="map", kind="map", title=title, subtitle=_counted(asked, found[0].figure), source=source,
        series=series, unit=found[0].figure.unit, note=say("map-note"), breaks=breaks(point.figure.value for point in found) if uneven else (),
    )  # fmt: skip
    bars = Chart(
        id="members", kind="bars", title=_first(asked, found), subtitle=_counted(asked, found[0].figure), source=source,
        series=(Series(series[0].label, "plain", some),),
        unit=found[0].figure.unit, references=() if uneven else _levels(asked),
        note=say("view-carries-note", inside=asked.inside, burden="no" if uneven else "yes", none=len(found) - len(some)),
    )  # fmt: skip
    return Section("carriers", say("view-carries"), (_worldwide(asked),), (carte, bars), (strength.in_europe(asked.alliance, asked.year),))


def _headline(asked: Counted) -> Sentence:
    """How much lies outside, and how much in the United States."""
    where, dated = say(f"outside-{asked.inside}"), "yes" if asked.dated else "no"
    if asked.quantity == BURDEN:
        outside, inside, american = (_share_of_gdp(asked, group) for group in (without("NATO", asked.group), asked.group, "US"))
        return say("view-carries-burden", where=where, outside=outside, inside=inside, us=american, year=asked.year)
    outside, american = _share(asked, outside=asked.group), _share(asked, "US")
    return say("view-carries-headline", what=asked.what, where=where, share=outside, us=american, year=asked.year, dated=dated)


def _worldwide(asked: Counted) -> Sentence:
    """American figures are worldwide: what of it is in Europe stands beside them."""
    troops = presence(asked.alliance)["troops"][0]
    return say("view-carries-worldwide", troops=troops, date=str(troops.name.arguments["year"]))


def _counted(asked: Counted, one: Trace) -> Sentence:
    """What is drawn: measure, unit, prices, year, membership."""
    held = asked.membership != "of-year"
    return say(
        "view-carries-subtitle", what=asked.what, money="yes" if asked.money else "no", currency=_currency(one), basis=one.basis,
        dated="yes" if asked.dated else "no", year=asked.year, held="yes" if held else "no", year_held=asked.membership if held else "",
    )  # fmt: skip


def _currency(one: Trace) -> str:
    return one.currency.replace("INTD", "Int$")


def _spread(asked: Counted, found: list[Point]) -> Sentence:
    """How much the largest hold."""
    count = min(LARGEST, sum(point.figure.value > 0 for point in found))
    held = concentration(asked.alliance, asked.quantity, "top", n=count, year=asked.year, **asked.options)
    return say("view-carries-spread", count=count, held=held, what=asked.what)


def _range(asked: Counted, found: list[Point]) -> Sentence:
    """From whom to whom."""
    return say("map-title", high=found[0].figure, who_high=_who(asked, found[0]), low=found[-1].figure, who_low=_who(asked, found[-1]))


def _first(asked: Counted, found: list[Point]) -> Sentence:
    """Who stands first, and with how much."""
    who = _who(asked, found[0])
    if asked.quantity == BURDEN:
        return say("view-carries-most-of", who=who, most=found[0].figure, whole=_share_of_gdp(asked, "NATO"))
    top = concentration(asked.alliance, asked.quantity, "top", n=1, year=asked.year, **asked.options)
    return say("view-carries-first", what=asked.what, who=who, top=top)


def _who(asked: Counted, point: Point) -> str:
    return spoken(asked.alliance, point.at)


def _levels(asked: Counted) -> tuple[Reference, ...]:
    """What was promised, as lines to compare with."""
    found = {pledge: pledges.level(pledge_distance(asked.alliance, "NATO", pledge, year=asked.year)) for pledge in ("wales", "hague")}
    return tuple(Reference(level, say(f"view-level-{pledge}", level=level.text).text) for pledge, level in found.items())


def _share(asked: Counted, group: str = "", *, outside: str = "", year: int = 0) -> Trace:
    return share(asked.alliance, asked.quantity, group, outside=outside, year=year or asked.year, **asked.options)


def _share_of_gdp(asked: Counted, group: str, year: int = 0) -> Trace:
    return burden_share(asked.alliance, group, year=year or asked.year, prices="constant", membership=asked.membership)


def _strength(asked: Counted) -> Section:
    """Every measure side by side, and the chosen one over the years."""
    drawn = (strength.shares(asked.alliance, asked.year, asked.inside, asked.membership, LEADS),)
    if not asked.dated:
        return Section("strength", say("strength-heading"), (strength.pooled(asked.alliance), say("view-carries-once", what=asked.what)), drawn)
    return Section("strength", say("strength-heading"), (strength.pooled(asked.alliance),), (*drawn, _years(asked)))


def _years(asked: Counted) -> Chart:
    """The chosen measure outside and in the United States, over the years."""
    years, where = asked.alliance.years, say(f"outside-{asked.inside}")
    share_of_gdp = asked.quantity == BURDEN
    of = _share_of_gdp if share_of_gdp else _share
    groups: list[tuple[str, str, Role]] = [(where.text, without("NATO", asked.group), "other"), (say("series-us").text, "US", "us")]
    if share_of_gdp:
        groups = [(where.text, without("NATO", asked.group), "other"), (say(f"inside-{asked.inside}").text, asked.group, "eu")]
        groups.append((say("series-us").text, "US", "us"))
    series = tuple(Series(label, role, tuple(Point(str(year), of(asked, group, year=year), role) for year in years)) for label, group, role in groups)
    before, now = series[0].points[0].figure, series[0].points[-1].figure
    moved = trend(before.value, now.value, STILL / 5 if share_of_gdp else STILL)
    span = {"what": asked.what, "year_first": years[0], "year_last": years[-1]}
    burden = "-burden" if share_of_gdp else ""
    return Chart(
        id="years", kind="lines", title=say(f"view-carries-years{burden}", where=where, trend=moved, before=before, now=now, **span),
        subtitle=say("view-carries-years-subtitle", burden="yes" if burden else "no", **span),
        source=source_line(asked.alliance, (point.figure for line in series for point in line.points)), series=series, unit="percent",
        references=_levels(asked) if share_of_gdp else (),
    )  # fmt: skip


def _pledges(asked: Counted, pledge: str) -> Section:
    """Every member's distance to the chosen pledge, and that of groups to each."""
    leads = {member: f"/member/{member}" for member in armed(asked.alliance, "NATO", asked.year, asked.membership)}
    drawn = pledges.distances(asked.alliance, asked.year, pledge, asked.membership, leads)
    return Section("pledges", say("pledges-heading"), charts=(drawn,), tables=(pledges.groups(asked.alliance, asked.year),))


def _weight(asked: Counted) -> Section:
    """Shares of spending against shares of the economy, and how concentrated the measure is."""
    alliance, names = asked.alliance, asked.alliance.store.names
    members = armed(alliance, "NATO", asked.year, asked.membership)
    gap = {member: burden_gap(alliance, member, year=asked.year, **asked.options) for member in members}
    ranked = sorted(members, key=lambda member: -gap[member].value)
    points = tuple(Point(member, gap[member], asked.role(member), names[member], go=f"/member/{member}") for member in ranked)
    most, least = points[0], points[-1]
    chart = Chart(
        id="weight", kind="bars",
        title=say("view-weight-title", most=most.figure, who_most=_who(asked, most), least=least.figure, who_least=_who(asked, least)),
        subtitle=say("view-weight-subtitle", year=asked.year, basis=most.figure.basis), source=source_line(alliance, gap.values()),
        series=(Series(say("short-spending").text, "plain", points),), unit="points",
        note=say("view-carries-note", inside=asked.inside, burden="no", none=0),
    )  # fmt: skip
    tables = (_concentration(asked), burden.ranks(alliance), burden.spillover(alliance))
    return Section("weight", say("burden-heading"), (say("spillover-text"),), (chart, burden.weight(alliance)), tables)


def _concentration(asked: Counted) -> Table:
    """How unevenly the measure is spread: in the first year, in the chosen one, and in the last."""
    quantity = "spending" if asked.quantity == BURDEN else asked.quantity
    years = sorted({asked.alliance.years[0], asked.year, asked.alliance.latest}) if asked.dated else [asked.year]
    rows = tuple(
        (say(f"row-{form}-{n}").text, *(concentration(asked.alliance, quantity, form, n=n, year=year, **asked.options) for year in years))
        for form, n in FORMS
    )
    head = (say("column-measure"), *(say("column-year", year=year) if asked.dated else say("view-column-latest") for year in years))
    return Table(say("view-concentration-caption", what=say(f"quantity-{quantity}")), head, rows, source_line(asked.alliance, _cells(rows)))


def _cells(rows: Iterable[tuple[object, ...]]) -> Iterable[Trace]:
    return (cell for row in rows for cell in row[1:])  # pyright: ignore[reportReturnType]
