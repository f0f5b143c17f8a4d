"""Accounts of the hedges in the reference run: what insurance against an exit costs and saves, and what it buys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.accounts.calls import verb
from symmachia.accounts.outcomes import homes
from symmachia.accounts.reference import HEDGED, PLANS, reference
from symmachia.errors import CallError, UnknownName
from symmachia.model.outcomes import ALL
from symmachia.trace import Trace, price_basis
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

WORTHS = ("premium", "value", "regret_of_waiting", "vss", "evpi")
BOUGHT = ("paid_for", "ordered", "lines")


@verb
def insured(alliance: Alliance, measure: str = "premium", capability: str = ALL, *, exit: int = 0, hedge: str = "hedge_30") -> Trace:  # noqa: A002
    """What a hedge of the reference run costs and saves, in present value, or what it buys while nothing is known.

    `premium`: paid if the United States stays; `value`: saved on average against buying nothing before an exit, or with `exit` in the case of one in
    that year; `regret_of_waiting`, `vss`, `evpi`: what waiting a year, deciding for the mean and not knowing cost; `paid_for`, `ordered`, `lines`.
    """
    run = reference(alliance, HEDGED)
    for kind, name, names in (("hedge", hedge, run["hedges"]), ("measure of a hedge", measure, (*WORTHS, *BOUGHT))):
        if name not in names:
            raise UnknownName(kind, name, names)
    found = run["hedges"][hedge]
    if exit and measure != "value":
        raise CallError(f"{measure} has no exit", fix="leave exit out")
    money = measure in (*WORTHS, "paid_for")
    return Trace(
        value=_value(run, found, measure, capability, exit),
        unit="million" if money else reference(alliance, PLANS)["units"].get(capability, "units"),
        currency=run["currency"] if money else "",
        basis=price_basis(run["currency"], "constant", run["price_year"]) if money else "",
        name=Phrase(f"insured-{measure}", {"what": Phrase(f"measure-{capability}"), "exit": exit or "none"}),
        kind="model output",
        formula=say("formula-insured").text,
        inputs=(*reference(alliance, PLANS)["assumed"].values(), *homes(reference(alliance), capability, ALL)),
        context=say("insured-context", percent=round(100 * found["leaving"]), run=run["baseline"]).text,
    )


def _value(run: dict[str, Any], found: dict[str, Any], measure: str, capability: str, exit_year: int) -> float:
    if measure in WORTHS and not exit_year:
        return float(found[measure])
    if exit_year:
        years = {row["exit_year"]: row for row in found["scenarios"] if row["exit_year"]}
        if exit_year not in years:
            raise UnknownName("year of an exit", str(exit_year), map(str, years))
        return float(years[exit_year]["reactive"] - years[exit_year]["hedge"])
    table = found[measure]
    if measure == "paid_for" and capability == ALL:
        return float(sum((np.array(row) @ np.array(run["worth"]) for row in table.values()), 0.0))
    if capability == ALL:
        raise CallError("units of different kinds are not added up", fix="name a capability, such as tankers")
    row = np.array(table.get(capability, [0.0] * len(run["years"])))
    return float(row @ np.array(run["worth"]) if measure == "paid_for" else row.sum())
