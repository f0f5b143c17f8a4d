"""All that the sources say of one state: its figures, those of other producers beside them, aid, positions, and the claims that name it.

A member of NATO is counted by NATO's tables. Of a state outside them the latest published figure stands, an assumption only where nothing else does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING

from symmachia.accounts import total
from symmachia.accounts.figures import figure
from symmachia.debate import read_claims
from symmachia.deployment.positions import load_positions
from symmachia.errors import MissingFigure, UnknownName
from symmachia.trace import Trace, fact_trace, weakest
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.alliance import Alliance
    from symmachia.debate.claims import Claim
    from symmachia.deployment.positions import Position

AID = ("aid_military", "aid_financial", "aid_humanitarian", "aid_total")
TRACKERS = ("kiel-ust-30v2", "kiel-ust-28")
"""Releases of the Ukraine Support Tracker, the newest first: dollars, then euros."""
FINANCE = ("spending", "spending_share_gdp")
SINCE = 2022
"""The year from whose January on the tracker counts."""
CALLED = {"USA": ("United States", "America", "American", "Americans", "Washington", "US")}
"""Other names by which a claim may name a state."""


@dataclass(frozen=True)
class Dossier:
    """One member of NATO or the EU, in a year."""

    alliance: Alliance
    member: str
    year: int
    prices: str = "current"

    @property
    def name(self) -> str:
        """The state's name."""
        return self.alliance.store.names[self.member]

    def belongs(self, body: str) -> bool:
        """Whether it is in a body."""
        return self.member in self.alliance.of(body, self.year)

    @property
    def armed(self) -> bool:
        """Whether it has armed forces."""
        return self.member not in self.alliance.store.members("NO_ARMED_FORCES", self.year)

    @property
    def promises(self) -> bool:
        """Whether NATO's pledges are its own."""
        return self.belongs("NATO") and self.armed

    def known(self, quantity: str, year: int = 0, prices: str = "") -> Trace | None:
        """A figure of the state; None where no source has one."""
        year, prices = year or self.year, prices or self.prices
        try:
            if self.belongs("NATO") and quantity not in FINANCE[1:]:
                return total(self.alliance, quantity, self.member, year=year, prices=prices)
            return figure(self.alliance, quantity, self.member, year, prices)
        except MissingFigure:
            return self._published(quantity, year, prices)

    def _published(self, quantity: str, year: int, prices: str) -> Trace | None:
        """The latest figure that any source gives up to a year; with a year before this one, of that year alone."""
        found = self.alliance.store.facts(
            "subject = ? AND indicator = ? AND variant = '' AND year <= ? AND basis IN ('', ?)", [self.member, quantity, year, prices]
        )
        found = [fact for fact in found if fact.year == year or year == self.year]
        if not found:
            return None
        best = max(found, key=lambda fact: (fact.status != "assumption", fact.year, fact.currency == "USD"))
        return fact_trace(best, self.alliance.store)

    def path(self, quantity: str, prices: str = "") -> dict[int, Trace]:
        """A figure by year, where a source has it."""
        found = {year: self.known(quantity, year, prices) for year in self.alliance.years if year <= self.alliance.latest}
        return {year: trace for year, trace in found.items() if trace is not None and trace.name.arguments.get("year") == year}

    def others(self) -> tuple[int, dict[str, tuple[Trace | None, Trace | None]]]:
        """Spending and its share of GDP by source, in the last year that most sources cover."""
        facts = self.alliance.store.facts(
            "subject = ? AND indicator IN ('spending', 'spending_share_gdp') AND variant = '' AND basis IN ('', 'current') AND year <= ?",
            [self.member, self.year],
        )
        editions = {*self.alliance.store.editions} - {self.alliance.edition}
        facts = [fact for fact in facts if fact.source not in editions]
        covered = {year: len({fact.source for fact in facts if fact.year == year}) for year in {fact.year for fact in facts}}
        if not covered:
            return self.year, {}
        year = max(covered, key=lambda year: (covered[year], year))
        found: dict[str, tuple[Trace | None, Trace | None]] = {}
        for source in dict.fromkeys(fact.source for fact in facts if fact.year == year):
            own = {fact.indicator: fact for fact in facts if fact.year == year and fact.source == source and fact.currency in ("", "USD")}
            own |= {fact.indicator: fact for fact in facts if fact.year == year and fact.source == source and fact.indicator not in own}
            money, part = (fact_trace(own[name], self.alliance.store) if name in own else None for name in FINANCE)
            found[source] = money, part
        return year, found

    def aid(self) -> dict[str, dict[str, Trace]]:
        """Aid to Ukraine by release of the tracker and kind."""
        facts = self.alliance.store.facts("subject = ? AND indicator LIKE 'aid_%' AND variant = ''", [self.member])
        return {tracker: {fact.indicator: fact_trace(fact, self.alliance.store) for fact in facts if fact.source == tracker} for tracker in TRACKERS}

    def positions(self) -> tuple[Position, ...]:
        """What its government has said on soldiers in Ukraine, the newest first."""
        return positions().get(self.member, ())

    def claims(self) -> tuple[Claim, ...]:
        """The claims of the debate that name it."""
        names = "|".join(map(re.escape, (self.alliance.store.subjects[self.member], *CALLED.get(self.member, ()))))
        return tuple(claim for claim in _claims() if re.search(rf"\b(?:{names})\b", claim.text))


def members(alliance: Alliance) -> tuple[str, ...]:
    """Who has a page: everybody in NATO or the EU."""
    return tuple(sorted({*alliance.of("NATO", alliance.latest), *alliance.of("EU", alliance.latest)}))


def closest(alliance: Alliance, asked: str) -> tuple[str, bool]:
    """The member that is asked for by code or name, and whether it was named exactly."""
    names = {name.casefold(): code for code in members(alliance) for name in (code, alliance.store.names[code], alliance.store.subjects[code])}
    text = asked.strip().casefold()
    if text in names:
        return names[text], True
    found = _near(text, names)
    if not found:
        raise UnknownName("member", asked, members(alliance))
    return names[found], False


def aid_over_gdp(alliance: Alliance) -> dict[str, Trace]:
    """Aid to Ukraine since 2022 over a year's GDP, by state."""
    given = alliance.store.facts("source = ? AND indicator = 'aid_total' AND variant = ''", [TRACKERS[0]])
    means = alliance.store.facts(
        "source = ? AND indicator = 'gdp' AND currency = 'USD' AND year = ? AND variant = ''", [alliance.store.newest("imf-weo"), alliance.latest]
    )
    economy = {fact.subject: fact_trace(fact, alliance.store) for fact in means}
    aid = {fact.subject: fact_trace(fact, alliance.store) for fact in given if fact.subject in economy}
    return {
        member: Trace(
            value=100 * found.value / economy[member].value, unit="percent", kind=weakest((found.kind, economy[member].kind)),
            basis=found.basis, inputs=(found, economy[member]), formula=say("view-formula-aid").text, call=f"aid({member})",
            name=Phrase("view-aid-name", {"who": alliance.store.names[member], "year": alliance.latest, "year_first": SINCE}),
        )
        for member, found in aid.items()
    }  # fmt: skip


@cache
def positions() -> dict[str, tuple[Position, ...]]:
    """What governments have said on soldiers in Ukraine, by member, the newest first."""
    return load_positions("ukraine")


@cache
def _claims() -> tuple[Claim, ...]:
    return read_claims()


def _near(text: str, names: Iterable[str]) -> str:
    return next(iter(get_close_matches(text, list(names), n=1, cutoff=0.6)), "")
