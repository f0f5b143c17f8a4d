"""How concentrated a quantity is among the members."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from symmachia.accounts import measures
from symmachia.accounts.calls import verb
from symmachia.accounts.groups import resolve, spoken
from symmachia.accounts.shares import total
from symmachia.errors import CallError, MissingFigure, UnknownName
from symmachia.trace import Trace
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

MEASURES = ("hhi", "gini", "top")
CITATIONS = {"hhi": "Hirschman 1945; Herfindahl 1950", "gini": "Gini 1912; Sen 1973", "top": ""}


@verb
def concentration(
    alliance: Alliance, quantity: str = "spending", measure: str = "hhi", *, n: int = 1, year: int | None = None, of: str = "NATO",
    prices: str = "current", membership: str = "of-year",
) -> Trace:  # fmt: skip
    """How unevenly a quantity is spread: `hhi` (1 ÷ number of equal carriers), `gini` (0 even), `top` (share of the n largest, per cent).

    A member without armed forces is no carrier of what it has none of.
    """
    assert year is not None
    if measure not in MEASURES:
        raise UnknownName("measure of concentration", measure, MEASURES)
    if n < 1:
        raise CallError(f"the n largest are at least one, not {n}")
    whole = total(alliance, quantity, of, year=year, of=of, prices=prices, membership=membership)
    if not whole.value:
        raise MissingFigure(f"the sum of {quantity} over {of} in {year} is zero: its concentration means nothing")
    unarmed = alliance.store.members("NO_ARMED_FORCES", year)
    members = resolve(alliance, of, year, membership, of)
    carried = zip(members, whole.inputs, strict=True)
    values = np.array([part.value for member, part in carried if isinstance(part, Trace) and (part.value or member not in unarmed)])
    match measure:
        case "hhi":
            value = measures.herfindahl(values)
        case "gini":
            value = measures.gini(values)
        case _:
            value = 100 * measures.largest(values, n)
    return Trace(
        value=value,
        unit="percent" if measure == "top" else "index",
        name=Phrase(f"concentration-{measure}", {"what": Phrase(f"quantity-{quantity}"), "of": spoken(alliance, of), "n": n, "year": year}),
        kind=whole.kind,
        basis=whole.basis,
        formula=say(f"formula-{measure}").text,
        inputs=(whole,),
        citation=CITATIONS[measure],
        context=whole.context,
    )
