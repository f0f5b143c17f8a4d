"""How far each member is from what the allies pledged, in points and in money."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from symmachia.accounts.burden import burden_share
from symmachia.accounts.calls import verb
from symmachia.accounts.figures import figure
from symmachia.accounts.groups import spoken
from symmachia.accounts.shares import total
from symmachia.errors import MissingFigure, UnknownName
from symmachia.trace import Trace, fact_trace, weakest
from symmachia.words import Phrase

if TYPE_CHECKING:
    from symmachia.alliance import Alliance


@dataclass(frozen=True, slots=True)
class Pledge:
    """A pledge: the indicator that carries its level, and whether it is a share of GDP or of spending."""

    indicator: str
    of: str


PLEDGES = {
    "wales": Pledge("pledge_wales_share_gdp", "gdp"),
    "equipment": Pledge("pledge_wales_equipment_share", "spending"),
    "hague": Pledge("pledge_core_share_gdp", "gdp"),
    "own-ceiling": Pledge("pledge_own_ceiling_share_gdp", "gdp"),
}


@verb
def pledge_distance(
    alliance: Alliance, member: str, pledge: str = "hague", measure: str = "points", *, year: int | None = None, membership: str = "of-year"
) -> Trace:
    """What a member or group reached minus what it pledged, in `points`, or as `money` a year at that year's prices: below zero it falls short.

    Pledges: `wales` (2 % of GDP, 2014), `equipment` (20 % of spending, 2014), `hague` (3.5 % core by 2035, agreed 2025), `own-ceiling` (Spain's).
    Shares of GDP are nominal; NATO's Table 3 divides constant prices and differs by up to some tenths of a point.
    """
    assert year is not None
    if pledge not in PLEDGES:
        raise UnknownName("pledge", pledge, PLEDGES)
    if measure not in ("points", "money"):
        raise UnknownName("measure", measure, ("points", "money"))
    form = PLEDGES[pledge]
    target = _target(alliance, form.indicator, member)
    base = total(alliance, form.of, member, year=year, membership=membership)
    if form.of == "gdp":
        reached = burden_share(alliance, member, year=year, membership=membership)
    elif member in alliance.store.names:
        reached = figure(alliance, "equipment_share", member, year)
    else:
        reached = _equipment(alliance, member, year, membership)
    points = reached.value - target.value
    return Trace(
        value=points if measure == "points" else points / 100 * base.value,
        unit="points" if measure == "points" else "million",
        name=Phrase("pledge-name", {"who": spoken(alliance, member), "pledge": pledge, "measure": measure, "year": year}),
        kind=weakest([reached.kind, target.kind]),
        currency="" if measure == "points" else base.currency,
        basis=base.basis,
        formula="reached − pledged" if measure == "points" else "(reached − pledged) ÷ 100 × base",
        inputs=(reached, target) if measure == "points" else (reached, target, base),
        context=reached.context,
    )


def _target(alliance: Alliance, indicator: str, member: str) -> Trace:
    """The pledge itself; a member's own figure stands before the alliance's."""
    found = alliance.store.facts("indicator = ? AND subject IN (?, 'NATO_ALLIES', 'NATO_TOTAL') AND variant = ''", [indicator, member])
    if not found:
        raise MissingFigure(f"no pledge of that kind by {member}", fix="pledges: " + ", ".join(PLEDGES))
    own = [fact for fact in found if fact.subject == member]
    return fact_trace((own or found)[0], alliance.store)


def _equipment(alliance: Alliance, group: str, year: int, membership: str) -> Trace:
    options = {"year": year, "membership": membership}
    part, whole = total(alliance, "equipment_spending", group, **options), total(alliance, "spending", group, **options)
    return Trace(
        value=100 * part.value / whole.value,
        unit="percent",
        name=Phrase("share-of-spending-name", {"what": Phrase("quantity-equipment_spending"), "who": spoken(alliance, group), "year": year}),
        kind=weakest([part.kind, whole.kind]),
        basis=whole.basis,
        formula="equipment ÷ spending × 100",
        inputs=(part, whole),
        context=whole.context,
    )
