"""Accounts of the plans in the reference run: what closing the gaps costs at least, what is bought, who pays and what stays short."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.accounts.calls import verb
from symmachia.accounts.outcomes import FULL, HIGH, LOW, homes
from symmachia.accounts.reference import PLANS, reference
from symmachia.errors import CallError, MissingFigure, UnknownName
from symmachia.model.outcomes import ALL
from symmachia.trace import Trace, fact_trace, price_basis
from symmachia.words import Phrase, say, translated

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.alliance import Alliance

STRATEGY, COMPARISON, ANNOUNCED = "autonomous", "equal_adequacy", "announced"
DATED = {
    "cost": False, "cost_by": True, "on_order": False, "bill": False, "bill_share": None, "bill_per_head": None, "ordered": False,
    "paid_for": False, "met": True, "level": True, "short": True, "gap_years": None, "closing_year": None, "spending": True, "rise": True,
    "pledge_used": False,
}  # fmt: skip
"""The measures of a plan: whether one needs a year, can have one, or has none."""
MONEY = frozenset(("cost", "cost_by", "on_order", "bill", "paid_for"))
UNITS = {
    "bill_share": "percent", "bill_per_head": "per head", "met": "percent", "level": "percent", "short": "capabilities",
    "gap_years": "requirement-years", "closing_year": "year", "spending": "percent", "rise": "points", "pledge_used": "percent",
}  # fmt: skip
BILLED = ("bill", "bill_share", "bill_per_head")
TRADED = ("cost", "gap_years", "short")
BOUGHT = ("gap_years", "gain", "spent")


@verb
def planned(
    alliance: Alliance, measure: str, capability: str = ALL, *, member: str = ALL, category: str = ALL, at: int = 0, strategy: str = STRATEGY,
    less: str = "", comparison: str = COMPARISON, payers: str = ANNOUNCED,
) -> Trace:  # fmt: skip
    """One measure of the plan of least cost for a strategy, in the central future of the reference run; where other futures were planned too, between
    the quantiles that hold nine tenths of them, each planned for itself.

    `at` is the year, where the measure has one; money without a year is the present value over all years. With `less` the plan of another strategy is
    taken away. `payers` is the rule of payment by which the present value of a bill is split.
    """
    asked = {"member": member, "category": category, "at": at, "strategy": strategy, "less": less, "comparison": comparison, "payers": payers}
    return planned_in(alliance, reference(alliance, PLANS), reference(alliance), measure, capability, **asked)


def planned_in(
    alliance: Alliance, run: dict[str, Any], origin: dict[str, Any], measure: str, capability: str = ALL, *, member: str = ALL,
    category: str = ALL, at: int = 0, strategy: str = STRATEGY, less: str = "", comparison: str = COMPARISON, payers: str = ANNOUNCED,
) -> Trace:  # fmt: skip
    """The same of any plans that are kept in this form; `origin` knows on which facts they rest."""
    if measure not in DATED:
        raise UnknownName("measure of a plan", measure, DATED)
    if (bool(at) and DATED[measure] is None) or (not at and DATED[measure]):
        raise CallError(f"{measure} has {'a' if DATED[measure] else 'no'} year", fix="write at=2035" if DATED[measure] else "leave at out")
    found = plan_of(run, strategy, comparison)
    for kind, name, names in (
        ("capability", capability, (ALL, *run["capabilities"])), ("member", member, (ALL, *found["bills"])),
        ("category", category, (ALL, *found["costs"])), ("year", at or run["years"][0], run["years"]),
    ):  # fmt: skip
        if name not in names:
            raise UnknownName(kind, str(name), [str(one) for one in names])
    if payers != ANNOUNCED:
        if at or measure not in BILLED:
            raise CallError(f"a rule of payment splits no {measure}{' of a year' if at else ''}", fix=f"ask for {', '.join(BILLED)}, without a year")
        if payers not in found.get("by_rule", ()):
            raise UnknownName("rule by which this plan was paid", payers, (ANNOUNCED, *found.get("by_rule", ())))
        found = found | {"bills": {name: [paid, *(0.0 for _ in run["years"][1:])] for name, paid in found["by_rule"][payers].items()}}
    value = _value(run, found, measure, capability, member, category, at)
    low, high = _range(run, measure, category, at, strategy, less, comparison) if (capability, member) == (ALL, ALL) else (None, None)
    if less:
        value -= _value(run, plan_of(run, less, comparison), measure, capability, member, category, at)
    people = ()
    if measure == "bill_per_head":
        panel = alliance.panel("population")
        people = (fact_trace(alliance.store.fact(panel.cell(member, alliance.latest)[1]), alliance.store),)
        value *= 1e6 / people[0].value
    unit = UNITS.get(measure, "million" if measure in MONEY else run["units"].get(capability, "units"))
    currency = run["currency"] if measure in MONEY or people else ""
    said = {
        "what": Phrase(f"measure-{capability}"),
        "who": say("planned-everybody").text if member == ALL else alliance.store.names[member],
        "category": say(f"planned-{category}").text,
        "year": at or say("planned-all-years").text,
        "dated": "yes" if at else "no",
    }
    name = Phrase(f"planned-{measure}", said)
    return Trace(
        value=value,
        low=low,
        high=high,
        unit="points" if less and unit == "percent" else unit,
        currency=currency,
        basis=price_basis(currency, "constant", run["price_year"]) if currency else "",
        name=Phrase("planned-by-rule", {"what": name, "rule": Phrase(f"option-payers-{payers}")}) if payers != ANNOUNCED else name,
        kind="model output",
        formula=say("formula-planned", less="yes" if less else "no", futures=run["futures"], over="no" if low is None else "yes").text,
        inputs=(*people, *run["assumed"].values(), *homes(origin, capability, member)),
        context=_context(run, strategy, less, comparison),
    )


@verb
def on_front(alliance: Alliance, measure: str = "cost", step: int = 1, *, strategy: str = STRATEGY) -> Trace:
    """A plan on the front of cost against requirement-years that stay short, at equal adequacy: what it costs, how many requirement-years it leaves
    short, and in how many capabilities. The first step does least, the last closes most."""
    return front_in(reference(alliance, PLANS), reference(alliance), measure, step, strategy=strategy)


def front_in(run: dict[str, Any], origin: dict[str, Any], measure: str = "cost", step: int = 1, *, strategy: str = STRATEGY) -> Trace:
    """The same of any front that is kept in this form."""
    if measure not in TRADED:
        raise UnknownName("measure of the front", measure, TRADED)
    planned_as = made_for(run, strategy, run.get("comparison", COMPARISON))
    if planned_as not in run["fronts"]:
        raise UnknownName("strategy that was planned", strategy, run["fronts"])
    row = run["fronts"][planned_as][measure]
    if not 1 <= step <= len(row):
        raise CallError(f"the front has no step {step}", fix=f"it has 1 to {len(row)}")
    money = measure in MONEY
    return Trace(
        value=float(row[step - 1]),
        unit="million" if money else UNITS[measure],
        currency=run["currency"] if money else "",
        basis=price_basis(run["currency"], "constant", run["price_year"]) if money else "",
        name=Phrase(f"front-{measure}", {"step": step, "steps": len(row)}),
        kind="model output",
        formula=say("formula-front").text,
        inputs=(*run["assumed"].values(), *homes(origin, ALL, ALL)),
        context=_context(run, strategy, "", run.get("comparison", COMPARISON)),
    )


@verb
def one_more(alliance: Alliance, lever: str = "lead_time", capability: str = ALL, *, buys: str = "gap_years", comparison: str = COMPARISON) -> Trace:
    """What the autonomous strategy's plan of least cost gains when one limit is moved and the plan made anew: requirement-years that are no longer
    short, what is saved with shortages at their price, or what more is spent."""
    run = reference(alliance, PLANS)
    if comparison not in run["levers"]:
        raise UnknownName("comparison", comparison, run["levers"])
    name, rows = lever if capability == ALL else f"{lever}/{capability}", run["levers"][comparison]
    if name not in rows:
        raise UnknownName("lever of the plan", name, rows)
    if buys not in BOUGHT:
        raise UnknownName("what a lever buys", buys, BOUGHT)
    money = buys in BOUGHT[1:]
    said = {"lever": Phrase(f"lever-{lever}", {"what": Phrase(f"measure-{capability}")})}
    return Trace(
        value=float(rows[name][buys]),
        unit="million" if money else UNITS[buys],
        currency=run["currency"] if money else "",
        basis=price_basis(run["currency"], "constant", run["price_year"]) if money else "",
        name=Phrase(f"one-more-{buys}", said),
        kind="model output",
        formula=say("formula-lever").text,
        inputs=(*run["assumed"].values(), *homes(reference(alliance), capability, ALL)),
        context=_context(run, STRATEGY, "", comparison),
    )


def plan_of(run: dict[str, Any], strategy: str, comparison: str = COMPARISON) -> dict[str, Any]:
    """What is kept of a strategy's plan."""
    key, same = f"{strategy}/{comparison}", run.get("same", {})
    found = same.get(key, key)
    if found not in run["plans"]:
        raise UnknownName("plan", key, (*run["plans"], *same))
    return run["plans"][found]


def made_for(run: dict[str, Any], strategy: str, comparison: str = COMPARISON) -> str:
    """The strategy for which the plan was made that is this one's too."""
    return run.get("same", {}).get(f"{strategy}/{comparison}", strategy).partition("/")[0]


def _value(run: dict[str, Any], found: dict[str, Any], measure: str, capability: str, member: str, category: str, at: int) -> float:
    t = run["years"].index(at) if at else -1
    worth = np.array(run["worth"])
    met = np.array([row[t] for row in found["met"].values()])

    def money(table: dict[str, list[float]], name: str) -> NDArray[np.float64]:
        return np.array([row for key, row in table.items() if name in (ALL, key)]).sum(0)

    match measure:
        case "cost" | "bill" | "bill_per_head" | "paid_for":
            table, name = {"cost": ("costs", category), "paid_for": ("paid_for", capability)}.get(measure, ("bills", member))
            paid = money(found[table], name)
            return float(paid[t] if at else paid @ worth)
        case "cost_by":
            return float((money(found["costs"], category) * worth)[: t + 1].sum())
        case "on_order":
            paid = np.array(found["on_order"])
            return float(paid[t] if at else paid @ worth)
        case "bill_share":
            gdp = sum(gdp for key, gdp in found["gdp"].items() if member in (ALL, key))
            return float(100.0 * money(found["bills"], member) @ worth / gdp)
        case "ordered":
            units = found["ordered"][_one(capability)]
            return float(units[t] if at else sum(units))
        case "met":
            return float(found["met"][_one(capability)][t])
        case "closing_year":
            return float(found["closing"][_one(capability)])
        case "level":
            return float(met.mean())
        case "short":
            return float((met < FULL).sum())
        case "gap_years":
            return float(found["gap_years"])
        case "rise":
            return found["spending"][t] - found["today"]
        case _:
            if not found[measure]:
                raise MissingFigure(f"at equal adequacy no plan is held to the pledge: there is no {measure}", fix="write comparison=equal_money")
            return float(found[measure][t] if at else max(found[measure]))


def _one(capability: str) -> str:
    if capability == ALL:
        raise CallError("units of different kinds are not added up", fix="name a capability, such as tankers")
    return capability


def _range(
    run: dict[str, Any], measure: str, category: str, at: int, strategy: str, less: str, comparison: str
) -> tuple[float, float] | tuple[None, None]:
    """The outer quantiles over the futures that were planned too, where there are any of this measure."""
    mine = made_for(run, strategy, comparison)
    if comparison != COMPARISON or category != ALL or mine not in run["over_futures"]:
        return None, None
    kept = run["over_futures"][mine]
    row = None
    if less:
        row = run["premium"].get(f"{mine}/{made_for(run, less, comparison)}") if (measure, at) == ("cost", 0) else None
    elif measure == "cost":
        row = kept["costs"][run["years"].index(at)] if at else kept["cost"]
    elif measure in ("level", "short"):
        row = kept[measure][run["years"].index(at)]
    elif measure == "gap_years":
        row = kept["gap_years"]
    return (float(row[LOW]), float(row[HIGH])) if row else (None, None)


def _context(run: dict[str, Any], strategy: str, less: str, comparison: str) -> str:
    return say(
        "planned-context",
        strategy=translated(strategy.replace("_", " ")),
        less=translated(less.replace("_", " ")) or "none",
        comparison=translated(comparison.replace("_", " ")),
        year=run["by"],
        run=run["baseline"],
    ).text
