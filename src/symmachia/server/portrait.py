"""A member in figures: what it spends and holds, beside its place in NATO, its pledges and what other producers count."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from symmachia.accounts import burden_share, change, pledge_distance, share
from symmachia.accounts.groups import spoken
from symmachia.accounts.presence import presence
from symmachia.briefing.content import Section, Table, source_line, trend
from symmachia.briefing.sections import pledges, strength
from symmachia.briefing.sections.spending import role
from symmachia.charts import Chart, Point, Reference, Series
from symmachia.trace import Trace
from symmachia.vocabulary import STOCK_NAMES
from symmachia.words import Phrase, say
from symmachia.words.numbers import significant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.briefing.content import Cell
    from symmachia.charts import Role
    from symmachia.server.dossier import Dossier
    from symmachia.words import Sentence

ROWS = (
    ("spending", "current"), ("spending", "constant"), ("spending_ppp", ""), ("spending_share_gdp", ""), ("equipment_spending", "current"),
    ("equipment_share", ""), ("personnel_share", ""), ("military_personnel", ""), ("gdp", "current"), ("gdp_ppp", ""), ("population", ""),
)  # fmt: skip
"""What is listed, and at which prices."""
SUMMED = ("spending", "spending_ppp", "equipment_spending", "military_personnel", "gdp", "gdp_ppp", "population")
PROMISES = ("hague", "wales", "equipment")
STILL = 0.05
"""Points below which a burden has not moved."""


def figures(one: Dossier, quantity: str) -> Section:
    """What it spends and holds; money over the years in the quantity that is asked for."""
    text = [say("view-member-of", nato=_yes(one.belongs("NATO")), eu=_yes(one.belongs("EU")))]
    tables = [_listed(one), *([_forces(one)] if one.armed else [])]
    if one.promises:
        first = one.alliance.years[0]
        grown = change(one.alliance, "spending", one.member, since=first, year=one.year, membership=str(one.year))
        text.append(say("view-member-grown", trend="up" if grown.value > 0 else "down", year=first, grown=grown))
    if one.member == "USA":
        troops = presence(one.alliance)["troops"][0]
        text.append(say("view-carries-worldwide", troops=troops, date=str(troops.name.arguments["year"])))
        tables.append(strength.in_europe(one.alliance, one.year))
    charts = (_burden(one), _money(one, quantity))
    return Section("figures", _headline(one), tuple(text), tuple(filter(None, charts)), (*tables, *_others(one)))


def promised(one: Dossier) -> Section | None:
    """How far it is from each pledge. Nothing where it made none."""
    if not one.promises:
        return None
    own = ("own-ceiling",) if one.member == pledges.SPAIN else ()
    rows = []
    for pledge in (*PROMISES, *own):
        points = pledge_distance(one.alliance, one.member, pledge, year=one.year)
        money = pledge_distance(one.alliance, one.member, pledge, "money", year=one.year, prices="current")
        rows.append((say(f"view-pledge-{pledge}"), pledges.level(points), cast("Trace", points.inputs[0]), points, money))
    main = rows[0]
    title = say("view-member-pledge", side="above" if main[3].value >= 0 else "below", distance=main[3], level=main[1], year=one.year)
    heads = tuple(say(f"column-{name}") for name in ("pledge", "pledged", "reached", "points", "money-a-year"))
    return Section("pledges", title, tables=(Table(say("view-pledges-caption", year=one.year), heads, tuple(rows), _source(one, rows)),))


def colour(one: Dossier) -> Role:
    """The colour of its own line or bar, apart from that of others."""
    found = role(one.member, one.alliance.of("EU", one.year))
    return "plain" if found == "other" else found


def _headline(one: Dossier) -> Sentence:
    money, part = one.known("spending"), one.known("spending_share_gdp")
    who = spoken(one.alliance, one.member)
    if not (one.armed and part):
        return say("view-member-unarmed", who=who)
    if not (one.belongs("NATO") and money):
        return say("view-member-part", who=who, part=part, year=cast("int", part.name.arguments["year"]))
    whole = share(one.alliance, "spending", one.member, year=one.year)
    return say("view-member-spends", who=who, year=one.year, money=money, part=part, whole=whole)


def _burden(one: Dossier) -> Chart | None:
    """Its share of GDP over the years, beside that of the European allies as one country."""
    path = one.path("spending_share_gdp")
    if len(path) < 2 or not one.armed:
        return None
    years = sorted(path)
    own = Series(one.name, colour(one), tuple(Point(str(year), path[year], colour(one)) for year in years))
    europe = {year: burden_share(one.alliance, "Europe", year=year, prices="constant") for year in years}
    others = Series(say("view-series-europe").text, "other", tuple(Point(str(year), europe[year], "other") for year in years))
    before, now = path[years[0]], path[years[-1]]
    levels = ("wales", "hague") if one.belongs("NATO") else ()
    marks = [(name, pledges.level(pledge_distance(one.alliance, "NATO", name, year=one.year))) for name in levels]
    return Chart(
        id="burden", kind="lines", unit="percent",
        title=say(
            "view-member-burden", who=spoken(one.alliance, one.member), trend=trend(before.value, now.value, STILL), before=before, now=now,
            year_first=years[0], year_last=years[-1],
        ),
        subtitle=say("view-member-burden-subtitle", year_first=years[0], year_last=years[-1]),
        source=source_line(one.alliance, (*path.values(), *europe.values())), series=(own, others),
        references=tuple(Reference(level, say(f"view-level-{name}", level=level.text).text) for name, level in marks),
    )  # fmt: skip


def _money(one: Dossier, quantity: str) -> Chart | None:
    """Its spending over the years, in the prices asked for."""
    path = one.path(quantity)
    if len(path) < 2 or not one.armed:
        return None
    years = sorted(path)
    most = max(years, key=lambda year: path[year].value)
    points = tuple(Point(str(year), path[year], colour(one)) for year in years)
    return Chart(
        id="money", kind="lines", unit="million",
        title=say("view-member-money", who=spoken(one.alliance, one.member), most=path[most], year=most, first=path[years[0]], year_first=years[0]),
        subtitle=say("view-member-money-subtitle", currency=path[most].currency, basis=path[most].basis, year_first=years[0], year_last=years[-1]),
        source=source_line(one.alliance, path.values()), series=(Series(one.name, colour(one), points),),
    )  # fmt: skip


def _listed(one: Dossier) -> Table:
    """Money, people and means, with their part in NATO's."""
    rows = []
    for quantity, prices in ROWS:
        found = one.known(quantity, prices=prices or "current")
        if found is not None and found.value:
            what = say("view-member-row", what=Phrase(f"quantity-{quantity}"), basis=found.basis if prices and found.basis else "none")
            rows.append((what, found, str(found.name.arguments["year"]), *_part(one, quantity)))
    heads = (say("column-what"), say("column-value"), say("column-year-head"), *_beside(one))
    return Table(say("view-member-caption", who=one.name), heads, tuple(rows), _source(one, rows))


def _forces(one: Dossier) -> Table:
    """What it holds: counts with their bounds, the year of the count, and their part in NATO's."""
    rows = []
    for stock in (*STOCK_NAMES, "warheads"):
        found = one.known(stock)
        if found is not None:
            counted = sorted({fact.split("/")[3] for fact in found.facts()})
            rows.append((say(f"measure-{stock}"), found, _range(found), counted[-1] if counted else "", *_part(one, stock)))
    heads = (say("column-what"), say("column-value"), say("column-range"), say("column-year-head"), *_beside(one))
    return Table(say("view-forces-caption", who=one.name), heads, tuple(rows), _source(one, rows))


def _beside(one: Dossier) -> tuple[Sentence, ...]:
    return (say("view-column-part"),) if one.belongs("NATO") else ()


def _part(one: Dossier, quantity: str) -> tuple[Cell, ...]:
    """Its part in NATO's total, for a member of NATO."""
    if not one.belongs("NATO"):
        return ()
    return (share(one.alliance, quantity, one.member, year=one.year) if quantity in (*SUMMED, *STOCK_NAMES, "warheads") else "",)


def _range(found: Trace) -> Cell:
    """The bounds of a count, without its unit, which stands beside it."""
    if not found.has_range or found.low is None or found.high is None:
        return ""
    return say("key-from-to", low=significant(found.low), high=significant(found.high))


def _others(one: Dossier) -> tuple[Table, ...]:
    """The same spending as every producer counts it."""
    year, found = one.others()
    origins = one.alliance.store.origins
    rows = [(f"{origins[source].producer}, {origins[source].edition}", money or "", part or "") for source, (money, part) in found.items()]
    if len(rows) < 2:
        return ()
    heads = (say("column-producer"), say("view-column-spending"), say("short-share"))
    return (Table(say("view-others-caption", who=one.name, year=year), heads, tuple(rows), _source(one, rows), folded=True),)


def _source(one: Dossier, rows: Iterable[tuple[object, ...]]) -> Sentence:
    return source_line(one.alliance, (cell for row in rows for cell in row if isinstance(cell, Trace)))


def _yes(fact: bool) -> str:
    return "yes" if fact else "no"
