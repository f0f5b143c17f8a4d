"""Accounts of the forces in the reference run: what coalitions can keep in a theatre abroad, what binds, and what it leaves uncovered at home."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.accounts.calls import verb
from symmachia.accounts.outcomes import HIGH, LOW, MIDDLE, homes
from symmachia.accounts.reference import FORCES, PLANS, reference
from symmachia.errors import CallError, UnknownName
from symmachia.model.outcomes import ALL
from symmachia.trace import Trace, price_basis
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

GROUP, LED, COALITION = "open", "without", "europeans"
BASIS = "replace_us:iiss"
BOUND = ("home", "away", "recovering")
"""At home: as if there were no force; with the force away; with those that recover from it counted as away too."""
NAMED = {
    "attainable": "size",
    "binds": "limit",
    "served": "enabler",
    "contribution": "member",
    "uncovered": "capability",
    "cost": "figure of cost",
    "line": "density",
}
"""Measures that take a name, and what it is the name of."""
TABLES = {"attainable": "sizes", "cost": "costs", "line": "fronts"}
UNITS = {"attainable": "percent", "binds": "percent", "factor": "times", "cost": "million"}


@verb
def sustained(
    alliance: Alliance, measure: str = "soldiers", name: str = "", *, who: str = GROUP, us: str = LED, coalition: str = COALITION, years: int = 0,
    at: int = 0, bound: str = "away", basis: str = BASIS,
) -> Trace:  # fmt: skip
    """What a coalition can keep in the theatre of the shipped mission: the median of the futures, between quantiles that hold nine tenths of them.

    `soldiers` in the theatre, for three years or for others in `years`; `rotated` the same if enablers were no limit; `attainable` and `binds`: the
    share of futures in which a size can be kept, or in which a limit binds; `served` by an enabler; `factor` soldiers held for each one there.
    `contribution` of a member, `cost` a year, `line` soldiers that hold the whole front and `uncovered` units missing at home in a year are of the
    central case.
    """
    run = reference(alliance, FORCES)
    if coalition not in run["coalitions"]:
        raise UnknownName("coalition of the reference run", coalition, run["coalitions"])
    found = run["coalitions"][coalition]
    for kind, word, known in (("group", who, ("said", "open", "all")), ("way", us, ("without", "with")), ("state", bound, BOUND)):
        if word not in known:
            raise UnknownName(kind, word, known)
    if bool(name) != (measure in NAMED):
        what = NAMED.get(measure)
        raise CallError(f"{measure} needs the name of a {what}" if what else f"{measure} has no part {name!r}", fix="see docs/accounts.md")
    row, low, high = _value(run, found, measure, name, f"{who}/{us}", who, us, years, at, bound, basis)
    unit = UNITS.get(measure, "soldiers")
    if measure == "uncovered":
        unit = reference(alliance, PLANS)["units"].get(name, "units")
    money = unit == "million"
    said = {
        "who": say(f"sustained-{who}").text, "whose": say(f"sustained-{coalition}").text, "us": us, "years": years or run["years"],
        "name": _named(alliance, measure, name), "bound": bound, "at": at,
    }  # fmt: skip
    published = run[TABLES[measure]] if measure in TABLES else {}
    return Trace(
        value=row,
        low=low,
        high=high,
        unit=unit,
        currency=run["currency"] if money else "",
        basis=price_basis(run["currency"], "constant", run["price_year"]) if money else "",
        name=Phrase(f"sustained-name-{measure}", said),
        kind="model output",
        formula=say("formula-sustained", futures=run["futures"], over="no" if low is None else "yes").text,
        inputs=tuple(dict.fromkeys((*filter(None, [published.get(name)]), *run["rests_on"], *homes(reference(alliance), "brigades", ALL)))),
        context=say("sustained-context", assumed=len(run["assumed"]), run=run["baseline"]).text,
    )


def _named(alliance: Alliance, measure: str, name: str) -> str:
    match measure:
        case "contribution":
            return alliance.store.names.get(name, name)
        case "binds" | "served":
            return say(f"force-limit-{name}").text
        case "uncovered":
            return say(f"measure-{name}").text
        case "cost":
            return say(f"force-cost-{name}").text
        case "attainable":
            return say(f"force-size-{name}").text
        case "line":
            return say(f"force-front-{name}").text
        case _:
            return ""


def _value(
    run: dict[str, Any], found: dict[str, Any], measure: str, name: str, way: str, who: str, us: str, years: int, at: int, bound: str, basis: str
) -> tuple[float, float | None, float | None]:
    match measure:
        case "soldiers" if years:
            return _spread(_row(run["lengths"], str(years), "length of the mission"))
        case "soldiers":
            return _spread(found["largest"][way])
        case "rotated":
            return _spread(found["rotated"][who])
        case "factor":
            return _spread(found["factor"])
        case "served":
            return _spread(_row(found["served"], f"{name}/{us}", "enabler"))
        case "attainable":
            return float(_row(found["attainable"][way], name, "size")), None, None
        case "binds":
            return float(_row(dict.fromkeys(run["limits"], 0.0) | found["binding"][way], name, "limit")), None, None
        case "contribution":
            _, able, lifted, part, _ = _row(found["contributors"], name, "member")
            return float(lifted if who == "all" else able * part), None, None
        case "uncovered":
            gaps = _row(found["uncovered"]["all" if who == "all" else GROUP], f"{basis}/{name}/{at}", "requirement")[2:]
            return float(gaps[BOUND.index(bound)]), None, None
        case "cost":
            return float(_row(found["cost_year"], name, "figure of cost")), None, None
        case "line":
            return float(_row(run["lines"], name, "density")), None, None
        case _:
            raise UnknownName("measure of a force", measure, ("soldiers", "rotated", "factor", *NAMED))


def _row(table: dict[str, Any], key: str, kind: str) -> Any:
    if key not in table:
        raise UnknownName(kind, key, table)
    return table[key]


def _spread(row: list[float]) -> tuple[float, float, float]:
    return float(row[MIDDLE]), float(row[LOW]), float(row[HIGH])
