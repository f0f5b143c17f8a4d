"""How far each member is from what the allies pledged, in points and in money."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from symmachia.accounts.burden import burden_share
from symmachia.accounts.calls import verb
from symmachia.accounts.figures import figure
from symmachia.accounts.groups import resolve, spoken
from symmachia.accounts.shares import total
from symmachia.errors import MissingFigure, UnknownName
from symmachia.trace import Trace, fact_trace, weakest
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance


@dataclass(frozen=True, slots=True)
class Pledge:
    """A pledge: the declaration, the indicator that carries its level, and what it is a share of."""

    source: str
    indicator: str
    of: str


PLEDGES = {
    "wales": Pledge("nato-wales-2014", "pledge_core_share_gdp", "gdp"),
    "equipment": Pledge("nato-wales-2014", "pledge_equipment_share", "spending"),
    "hague": Pledge("nato-hague-2025", "pledge_core_share_gdp", "gdp"),
    "own-ceiling": Pledge("nato-hague-2025", "pledge_core_share_gdp", "gdp"),
}


@verb
def pledge_distance(
    alliance: Alliance, member: str, pledge: str = "hague", measure: str = "points", *, year: int | None = None, prices: str = "constant",
    membership: str = "of-year",
) -> Trace:  # fmt: skip
    """What a member or group reached minus what it pledged, in `points`, or as `money` a year: below zero it falls short.

    Pledges: `wales` (share of GDP, 2014), `equipment` (share of spending, 2014), `hague` (core spending, 2025), `own-ceiling` (Spain's).
    NATO judges by its Table 3, in constant prices: so does `prices=constant`, with NATO's own figure for a single member. `prices=current` divides
    nominal spending by nominal GDP; the two differ by some tenths of a point.
    """
    assert year is not None
    if pledge not in PLEDGES:
        raise UnknownName("pledge", pledge, PLEDGES)
    if measure not in ("points", "money"):
        raise UnknownName("measure", measure, ("points", "money"))
    members = resolve(alliance, member, year, membership)
    form, target = PLEDGES[pledge], _target(alliance, pledge, member)
    reached = _reached(alliance, form.of, member, members, year, prices, membership)
    base = total(alliance, form.of, member, year=year, membership=membership, prices=prices)
    points = reached.value - target.value
    money = measure == "money"
    return Trace(
        value=points / 100 * base.value if money else points,
        unit="million" if money else "points",
        name=Phrase("pledge-name", {"who": spoken(alliance, member), "pledge": Phrase(f"pledge-{pledge}", {"level": target}), "year": year}),
        kind=weakest([reached.kind, target.kind, *([base.kind] if money else [])]),
        currency=base.currency if money else "",
        basis=base.basis,
        formula=say("formula-distance-money" if money else "formula-distance").text,
        inputs=(reached, target, base) if money else (reached, target),
        context=reached.context,
    )


def _reached(alliance: Alliance, of: str, member: str, members: tuple[str, ...], year: int, prices: str, membership: str) -> Trace:
    """NATO's own figure for a single member, the group's as one country for more."""
    if of == "gdp":
        if len(members) == 1 and prices == "constant":
            return figure(alliance, "spending_share_gdp", members[0], year)
        return burden_share(alliance, member, year=year, prices=prices, membership=membership)
    if len(members) == 1:
        return figure(alliance, "equipment_share", members[0], year)
    return _equipment(alliance, member, year, prices, membership)


def _target(alliance: Alliance, pledge: str, member: str) -> Trace:
    """The level pledged: by all allies, or the ceiling that a member set for itself."""
    form = PLEDGES[pledge]
    who = member if pledge == "own-ceiling" else "NATO_TOTAL"
    found = alliance.store.facts("source = ? AND indicator = ? AND subject = ?", [form.source, form.indicator, who])
    if not found:
        raise MissingFigure(
            f"{spoken(alliance, member)} has no ceiling of its own in the store", fix="pledges of all allies: wales, equipment, hague"
        )
    return fact_trace(found[0], alliance.store)


def _equipment(alliance: Alliance, group: str, year: int, prices: str, membership: str) -> Trace:
    options = {"year": year, "prices": prices, "membership": membership}
    part, whole = total(alliance, "equipment_spending", group, **options), total(alliance, "spending", group, **options)
    return Trace(
        value=100 * part.value / whole.value,
        unit="percent",
        name=Phrase("share-of-spending-name", {"what": Phrase("quantity-equipment_spending"), "who": spoken(alliance, group), "year": year}),
        kind=weakest([part.kind, whole.kind]),
        basis=whole.basis,
        formula=say("formula-equipment").text,
        inputs=(part, whole),
        context=whole.context,
    )
