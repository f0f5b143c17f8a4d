"""What a state counts: which measure of strength, in which year and prices, among which members, by which edition of NATO's tables.

What cannot be had so, such as equipment at purchasing power, is counted in the nearest way, and a notice says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from symmachia.accounts import total
from symmachia.accounts.figures import HELD, PARTS, PURCHASING_POWER, figure
from symmachia.accounts.groups import armed, resolve
from symmachia.alliance import sibling
from symmachia.briefing.sections.spending import role
from symmachia.briefing.sections.strength import INSIDE
from symmachia.vocabulary import STOCK_NAMES, VOCABULARY
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.charts import Role
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.trace import Trace

BURDEN = "spending_share_gdp"
"""The one measure that is no sum: what members spend of their economy."""
POWER = {name.removesuffix("_ppp"): name for name in PURCHASING_POWER}
OF_ALL = ("gdp", "gdp_ppp", "population")
"""What states without armed forces have too."""


class Options(TypedDict):
    """How the accounts are to count."""

    prices: str
    membership: str


@dataclass(frozen=True)
class Counted:
    """A measure of strength as a state asks for it. `inside` names a group, `edition` is empty where it is the newest."""

    alliance: Alliance
    quantity: str
    year: int
    prices: str
    membership: str
    inside: str
    edition: str = ""
    notices: tuple[str, ...] = ()

    @property
    def options(self) -> Options:
        """How the accounts are to count."""
        return {"prices": self.prices, "membership": self.membership}

    @property
    def group(self) -> str:
        """Who is inside, as the accounts know it."""
        return INSIDE[self.inside]

    @property
    def money(self) -> bool:
        """Whether it has prices."""
        return _money(self.quantity)

    @property
    def dated(self) -> bool:
        """Whether there is a figure for each year; stocks were counted once."""
        return self.quantity not in (*STOCK_NAMES, *HELD)

    @property
    def members(self) -> tuple[str, ...]:
        """Who has any of it."""
        return (resolve if self.quantity in OF_ALL else armed)(self.alliance, "NATO", self.year, self.membership)

    @property
    def what(self) -> Phrase:
        """Its name in a sentence."""
        return Phrase(f"quantity-{self.quantity}")

    def of(self, member: str) -> Trace:
        """A member's figure."""
        if self.quantity == BURDEN:
            return figure(self.alliance, BURDEN, member, self.year)
        return total(self.alliance, self.quantity, member, year=self.year, **self.options)

    def role(self, member: str) -> Role:
        """The colour of a member."""
        return role(member, resolve(self.alliance, self.group, self.year, self.membership))


def counted(desk: Desk, state: State) -> Counted:
    """What a state counts."""
    edition = "" if state["edition"] == "newest" else state["edition"]
    alliance = desk.alliance(state)
    alliance = sibling(alliance, edition) if edition else alliance
    year = min(max(state.year("asof"), alliance.years[0]), alliance.latest)
    quantity, prices = state["metric"], state["prices"]
    notices = [] if year == state.year("asof") else [say("view-other-year", asked=state["asof"], year=year, edition=alliance.edition).text]
    if prices == "power":
        if quantity not in POWER and _money(quantity):
            notices.append(say("view-no-power", what=Phrase(f"quantity-{quantity}")).text)
        quantity, prices = POWER.get(quantity, quantity), "current"
    return Counted(alliance, quantity, year, prices, state["membership"], state["outside"], edition, tuple(notices))


def _money(quantity: str) -> bool:
    return quantity in (*PARTS, *PURCHASING_POWER) or VOCABULARY[quantity].kind == "money"
