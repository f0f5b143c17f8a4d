"""The page of one member: what it spends and holds, its pledges, what the strategies ask of it, where it stands on Ukraine, claims that name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import sustained
from symmachia.accounts.groups import spoken
from symmachia.accounts.reference import FORCES, has_reference, reference
from symmachia.alliance import load
from symmachia.briefing.content import Section, Table, source_line
from symmachia.briefing.rulings import card
from symmachia.charts import Band, Chart, Point, Series
from symmachia.debate import check_claims
from symmachia.server import slots
from symmachia.server.asks import COST, KEYS, YEARS, asked_code, asks, at_once
from symmachia.server.counted import counted
from symmachia.server.differences import differences
from symmachia.server.dossier import AID, SINCE, TRACKERS, Dossier, aid_over_gdp, closest, members
from symmachia.server.portrait import PROMISES, SUMMED, colour, figures, promised
from symmachia.server.reproduce import alliance_code
from symmachia.server.view import View
from symmachia.trace import Trace
from symmachia.vocabulary import STOCK_NAMES
from symmachia.words import say, translated

if TYPE_CHECKING:
    from symmachia.charts import Role
    from symmachia.server.asks import Asks
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.words import Sentence

BY = 2035


class Page:
    """One member's page."""

    def __init__(self, asked: str):
        self.asked = asked

    def quick(self, desk: Desk, state: State) -> bool:
        """Whether the reference run holds both strategies, or what they ask was found before."""
        return at_once(desk.shipped, state) or desk.knows("asks", state, KEYS)

    def view(self, desk: Desk, state: State) -> View:
        """The member's sections."""
        what = counted(desk, state.at(metric="spending"))
        member, exact = closest(what.alliance, self.asked)
        one, ask = Dossier(what.alliance, member, what.year, what.prices), asks(desk, state)
        notices = what.notices if exact else (*what.notices, say("view-other-member", asked=self.asked, who=one.name).text)
        parts = (figures(one, what.quantity), promised(one), _asked(one, ask), _ukraine(one), _claims(one))
        title, shown, name = say("view-member", who=one.name), tuple(filter(None, parts)), f"member/{member}"
        return View(title, shown, differences(ask.apart), ask.kind, ask.fingerprint, ask.futures, notices=notices, name=name)

    def code(self, state: State) -> str:
        """The same numbers in Python."""
        shipped = load()
        member = closest(shipped, self.asked)[0]
        listed = f"""
figures = {alliance_code(state, "" if state["edition"] == "newest" else state["edition"])}
year = min({state.year("asof")}, figures.latest)
for quantity in {STOCK_NAMES}:
    if (panel := figures.panel(quantity)).has({member!r}, 0):
        print(quantity, panel.cell({member!r}, 0)[0])
"""
        if Dossier(shipped, member, shipped.latest).promises:
            listed += f"""for quantity in {SUMMED}:
    print(quantity, sy.total(figures, quantity, {member!r}, year=year).value)
for pledge in {PROMISES}:
    print(pledge, sy.pledge_distance(figures, {member!r}, pledge, year=year).value)
"""
        return asked_code(shipped, state, member) + listed


def page(asked: str) -> Page:
    """The page of a member, by code or name."""
    return Page(asked)


def _asked(one: Dossier, ask: Asks) -> Section:
    """Budgets under both strategies, over the years and over GDP."""
    labels = {slot: slots.label(ask.state, slot) for slot in "ab"}
    roles: dict[str, Role] = {slot: slots.role(ask.state, slot) for slot in "ab"}
    found = {(slot, name, year): ask.figure(slot, name, one.member, year) for slot in "ab" for name in ("budget", "budget_share") for year in YEARS}
    cost = {slot: ask.figure(slot, COST, one.member) for slot in "ab"}
    if not any(one.value or one.has_range for one in cost.values()):
        return Section("asks", say("view-asks-heading"), (say("view-asks-nothing", who=spoken(one.alliance, one.member)),))
    title = say(
        "view-asks-title", year=BY, who=spoken(one.alliance, one.member), a=labels["a"], b=labels["b"],
        first=found["a", "budget_share", BY], second=found["b", "budget_share", BY],
    )  # fmt: skip
    series = tuple(
        Series(
            labels[slot],
            roles[slot],
            tuple(Point(str(year), found[slot, "budget_share", year], roles[slot]) for year in YEARS),
            tuple(Band(year, ask.quantiles(slot, "budget_share", one.member, year)) for year in YEARS),
        )
        for slot in "ab"
    )
    chart = Chart(
        id="asks", kind="lines", title=title, unit="percent",
        subtitle=say("view-asks-subtitle", comparison=ask.state["comparison"], futures=ask.futures),
        source=source_line(one.alliance, found.values(), ask.fingerprint), series=series,
    )  # fmt: skip
    heads = (say("column-year-head"), *(say(f"view-column-{name}", strategy=labels[slot]) for slot in "ab" for name in ("budget", "budget-share")))
    rows = tuple(
        (say("column-year", year=year), *(found[slot, name, year] for slot in "ab" for name in ("budget", "budget_share"))) for year in YEARS
    )
    table = Table(say("view-asks-caption"), heads, rows, source_line(one.alliance, found.values(), ask.fingerprint))
    text = say(
        "view-asks-cost", a=labels["a"], b=labels["b"], first=cost["a"], second=cost["b"], range_first=cost["a"].range_text,
        range_second=cost["b"].range_text, year_last=YEARS[-1],
    )  # fmt: skip
    return Section("asks", say("view-asks-heading"), (text,), (chart,), (table,))


def _ukraine(one: Dossier) -> Section:
    """Aid, what its government said on soldiers, and what it could keep there."""
    aid, said = one.aid(), one.positions()
    rows = tuple(
        (say(f"quantity-{kind}"), *(given.get(kind, "") for given in aid.values())) for kind in AID if any(kind in given for given in aid.values())
    )
    origins = one.alliance.store.origins
    heads = (say("column-what"), *(say("view-column-tracker", edition=origins[tracker].edition) for tracker in TRACKERS))
    drawn = [cell for row in rows for cell in row[1:] if isinstance(cell, Trace)]
    tables = [Table(say("view-aid-caption", year_first=SINCE), heads, rows, source_line(one.alliance, drawn))] if rows else []
    stance = say("force-stance", stance=said[0].stance if said else "silent", named=said[0].most if said else 0)
    if said:
        words = tuple(
            (
                say("force-stance", stance=position.stance, named=position.most),
                translated(position.words),
                say("force-statement", speaker=translated(position.speaker), said=position.said, source=position.source),
            )
            for position in said
        )
        tables.append(Table(say("view-positions-caption"), tuple(say(f"column-{name}") for name in ("position", "words", "who-said")), words))
    return Section("ukraine", say("view-ukraine-title", stance=stance), _kept(one), _given(one), tuple(tables))


def _kept(one: Dossier) -> tuple[Sentence, ...]:
    """How many soldiers it could keep there, where the reference run says."""
    if not has_reference(one.alliance, FORCES) or one.member not in reference(one.alliance, FORCES)["coalitions"]["europeans"]["contributors"]:
        return ()
    opened, everybody = (sustained(one.alliance, "contribution", one.member, who=who) for who in ("open", "all"))
    return (say("view-member-keeps", who=spoken(one.alliance, one.member), open=opened, all=everybody),)


def _given(one: Dossier) -> tuple[Chart, ...]:
    """Aid over GDP of every member, this one marked."""
    names = one.alliance.store.names
    given, paged = aid_over_gdp(one.alliance), members(one.alliance)
    found = {member: given[member] for member in paged if member in given}
    if one.member not in found:
        return ()
    ranked = sorted(found, key=lambda member: -found[member].value)
    points = tuple(
        Point(
            member,
            found[member],
            colour(one) if member == one.member else "other",
            names[member],
            go="" if member == one.member else f"/member/{member}",
        )
        for member in ranked
    )
    title = say(
        "view-aid-title",
        who=spoken(one.alliance, one.member),
        given=found[one.member],
        most=points[0].figure,
        who_most=spoken(one.alliance, ranked[0]),
    )
    return (
        Chart(
            id="aid", kind="bars", unit="percent", title=title, subtitle=say("view-aid-subtitle", year_first=SINCE, year=one.alliance.latest),
            source=source_line(one.alliance, found.values()), series=(Series(say("view-aid-series").text, "plain", points),),
            note=say("view-aid-note"),
        ),
    )  # fmt: skip


def _claims(one: Dossier) -> Section | None:
    """The claims of the debate that name it."""
    found = one.claims()
    if not found:
        return None
    cards = tuple(card(*verdicts) for verdicts in check_claims(one.alliance, found))
    return Section("claims", say("view-member-claims", who=spoken(one.alliance, one.member), count=len(cards)), claims=cards)
