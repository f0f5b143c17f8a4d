"""The allies against a rival: the same spending at market rates and at purchasing power."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts.calls import verb
from symmachia.accounts.figures import figure
from symmachia.accounts.groups import resolve, spoken
from symmachia.accounts.shares import total
from symmachia.errors import CallError, UnknownName
from symmachia.trace import Trace, weakest
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

SIPRI = "sipri"


@verb
def against(alliance: Alliance, group: str = "Europe", rival: str = "RUS", *, year: int = 2025, rates: str = "market", source: str = "") -> Trace:
    """A group's spending (NATO) ÷ a rival's (SIPRI or another source), at `market` rates or at purchasing `power`.

    The two producers count differently; purchasing power is that of the whole economy, which flatters neither side's weapons exactly.
    """
    source = source or alliance.store.newest(SIPRI)
    if rates not in ("market", "power"):
        raise UnknownName("rates", rates, ("market", "power"))
    quantity = "spending" if rates == "market" else "spending_ppp"
    if rival in resolve(alliance, group, year):
        raise CallError(f"{rival} belongs to {group}: a part over its whole is a share", fix=f"share(spending, {rival})")
    own = total(alliance, quantity, group, year=year)
    other = figure(alliance, quantity, rival, year, source=source)
    return Trace(
        value=own.value / other.value,
        unit="×",
        name=Phrase("against-name", {"who": spoken(alliance, group), "rival": alliance.store.names.get(rival, rival), "rates": rates, "year": year}),
        kind=weakest([own.kind, other.kind]),
        basis=own.basis,
        formula=say("formula-against").text,
        inputs=(own, other),
        context=own.context,
    )
