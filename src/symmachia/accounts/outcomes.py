"""Accounts of the reference run: what the shipped strategies field, lack and cost, as the median of all futures between its outer quantiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.accounts.calls import verb
from symmachia.accounts.reference import reference
from symmachia.errors import CallError, MissingFigure, UnknownName
from symmachia.model.outcomes import ALL, FORETOLD, OUTCOMES
from symmachia.trace import Trace, fact_trace, price_basis
from symmachia.words import Phrase, say, translated

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

LOW, LOWER, MIDDLE, UPPER, HIGH = range(5)
VIEW, BASIS, STRATEGY, COMPARISON = "european_nato", "replace_us:iiss", "transatlantic", "equal_money"
FULL = 100.0
HALF = 50.0


@verb
def outcome(
    alliance: Alliance, measure: str, capability: str = ALL, view: str = VIEW, *, basis: str = BASIS, member: str = ALL, category: str = "",
    presence: str = "without", contingency: str = "baltic", at: int = 0, strategy: str = STRATEGY, less: str = "", comparison: str = COMPARISON,
) -> Trace:  # fmt: skip
    """One measure of the model in the reference run: the median of the futures, between the quantiles that hold nine tenths of them.

    `at` is the year, where the measure has one. With `less` the measure of another strategy is taken from it, future by future. A requirement that is
    met to 125 per cent stands for that and more. `symmachia explain` with `--strategy` opens the central future down to the facts.
    """
    run = reference(alliance)
    if measure not in OUTCOMES:
        raise UnknownName("measure", measure, OUTCOMES)
    _known(run, capability, view, basis, member)
    arguments = OUTCOMES[measure].arguments
    if ("year" in arguments) != bool(at):
        raise CallError(f"{measure} has {'a' if 'year' in arguments else 'no'} year", fix="write at=2035" if "year" in arguments else "leave at out")
    given = {"capability": capability, "view": view, "basis": basis, "member": member, "category": category, "presence": presence, "year": str(at)}
    which = _strategy(run, strategy, less)
    if measure in FORETOLD:
        chain = run["break_even"]["measures"]
        key = f"{comparison}/{contingency}"
        if key not in chain:
            raise MissingFigure(f"the reference run keeps no campaign of {key}", fix=f"it keeps {', '.join(chain)}")
        if less:
            raise CallError(f"the reference run keeps {measure} of each strategy, not their difference", fix="leave less out")
        row = _row(chain[key], _call(measure, given), measure)[which]
    elif measure == "met":
        row = _row(run["met"], f"{view}/{basis}/{capability}", measure)[which][_year(run, at)]
    else:
        row = _row(_comparison(run, "measures", comparison), _call(measure, given), measure)[which]
    unit, currency = _unit(run, measure, capability)
    said = {
        "what": Phrase(f"measure-{capability}"),
        "view": _view(view),
        "who": say("model-everybody").text if member == ALL else alliance.store.names.get(member, member),
        "year": at,
        "category": translated(category.replace("_", " ")),
        "presence": presence,
        "contingency": contingency,
    }
    return Trace(
        value=float(row[MIDDLE]),
        low=float(row[LOW]),
        high=float(row[HIGH]),
        unit="points" if less and unit == "percent" else unit,
        currency=currency,
        basis=price_basis(currency, "constant", run["price_year"]) if currency else "",
        name=Phrase(f"model-{measure}", said),
        kind="model output",
        formula=say("formula-outcome", less="yes" if less else "no").text,
        inputs=homes(run, capability, member) if measure not in FORETOLD else tuple(run["homes"]["contingency"]),
        context=_context(run, strategy, less, basis if "basis" in arguments else "", comparison),
    )


@verb
def gap_closed(
    alliance: Alliance, capability: str = ALL, view: str = VIEW, *, basis: str = BASIS, by: int = 2040, strategy: str = STRATEGY,
    comparison: str = COMPARISON,
) -> Trace:  # fmt: skip
    """In how many of a hundred futures of the reference run a gap is closed by a year, and stays closed to the horizon. `all`: every gap."""
    run = reference(alliance)
    _known(run, capability, view, basis)
    given = {"capability": capability, "view": view, "basis": basis}
    row = _row(_comparison(run, "closed", comparison), _call("closing_year", given), "closing_year")[_strategy(run, strategy)]
    return Trace(
        value=float(row[_year(run, by)]),
        unit="percent",
        name=Phrase("model-closed", {"what": Phrase(f"measure-{capability}"), "view": _view(view), "year": by}),
        kind="model output",
        formula=say("formula-closed").text,
        inputs=homes(run, capability, ALL),
        context=_context(run, strategy, "", basis, comparison),
    )


@verb
def capabilities_short(alliance: Alliance, view: str = VIEW, *, basis: str = BASIS, at: int = 2035, strategy: str = STRATEGY) -> Trace:
    """In how many capabilities a framework falls short of a requirement in at least 95 of 100 futures of the reference run."""
    run = reference(alliance)
    met = [outcome(alliance, "met", name, view, basis=basis, at=at, strategy=strategy) for name in run["capabilities"]]
    short = [trace.high is not None and trace.high < FULL for trace in met]
    return _count(run, met, short, Phrase("model-short", {"view": _view(view), "year": at}), "formula-short", strategy, basis)


@verb
def capabilities_supplied(alliance: Alliance, *, at: int = 2035, strategy: str = STRATEGY) -> Trace:
    """Of how many capabilities the United States supplies more than half of what NATO can use, in the median future of the reference run."""
    run = reference(alliance)
    shares = [outcome(alliance, "dependence", name, at=at, strategy=strategy) for name in run["capabilities"]]
    return _count(run, shares, [share.value > HALF for share in shares], Phrase("model-supplied", {"year": at}), "formula-supplied", strategy, BASIS)


@verb
def gaps_closed(alliance: Alliance, view: str = VIEW, *, basis: str = BASIS, by: int = 2040, strategy: str = STRATEGY) -> Trace:
    """In how many capabilities the gap is closed by a year in at least half of the futures of the reference run."""
    run = reference(alliance)
    shares = [gap_closed(alliance, name, view, basis=basis, by=by, strategy=strategy) for name in run["capabilities"]]
    name = Phrase("model-gaps_closed", {"view": _view(view), "year": by})
    return _count(run, shares, [share.value >= HALF for share in shares], name, "formula-gaps_closed", strategy, basis)


@verb
def open_at_exit(alliance: Alliance, at: int = 2030, *, strategy: str = STRATEGY) -> Trace:
    """If the United States leaves in a year: how many gaps of European NATO are still open then, over the futures in which it does."""
    run = reference(alliance)
    row = _exits(run, strategy, at)[ALL]
    return Trace(
        value=float(row[MIDDLE]),
        low=float(row[LOW]),
        high=float(row[HIGH]),
        unit="capabilities",
        name=Phrase("model-open_at_exit", {"year": at}),
        kind="model output",
        formula=say("formula-open").text,
        inputs=tuple(dict.fromkeys(home for name in run["capabilities"] for home in run["homes"]["capability"][name])),
        context=_context(run, strategy, "", BASIS, COMPARISON),
    )


@verb
def exit_window(alliance: Alliance, capability: str, at: int = 2030, *, strategy: str = STRATEGY) -> Trace:
    """The window of vulnerability: how many years after an exit of the United States European NATO's gap closes, as far as the run reaches."""
    run = reference(alliance)
    _known(run, capability, VIEW, BASIS)
    row = _row(_exits(run, strategy, at), capability, "window")
    return Trace(
        value=float(row[MIDDLE]),
        low=float(row[LOW]),
        high=float(row[HIGH]),
        unit="years",
        name=Phrase("model-window", {"what": Phrase(f"measure-{capability}"), "year": at}),
        kind="model output",
        formula=say("formula-window", year_last=run["years"][-1], year_after=run["years"][-1] + 1).text,
        inputs=homes(run, capability, ALL),
        context=_context(run, strategy, "", BASIS, COMPARISON),
    )


@verb
def per_head(
    alliance: Alliance, measure: str, member: str, *, at: int = 0, strategy: str = STRATEGY, less: str = "", comparison: str = COMPARISON
) -> Trace:
    """A measure of a member's money in the reference run, over its population in the base year."""
    money = outcome(alliance, measure, member=member, at=at, strategy=strategy, less=less, comparison=comparison)
    if not money.currency:
        raise CallError(f"{measure} is no money", fix="name added_cost or budget")
    panel = alliance.panel("population")
    people = fact_trace(alliance.store.fact(panel.cell(member, alliance.latest)[1]), alliance.store)
    factor = 1e6 / people.value
    return Trace(
        value=money.value * factor,
        low=(money.low or 0) * factor,
        high=(money.high or 0) * factor,
        unit="per head",
        currency=money.currency,
        basis=money.basis,
        name=Phrase("model-per_head", {"what": money.name}),
        kind="model output",
        formula=say("formula-per_head").text,
        inputs=(money, people),
        context=money.context,
    )


def _view(view: str) -> Phrase:
    return Phrase(f"view-{view.replace('.', '-')}")


def _count(run: dict[str, Any], parts: list[Trace], counted: list[bool], name: Phrase, formula: str, strategy: str, basis: str) -> Trace:
    context = _context(run, strategy, "", basis, COMPARISON)
    return Trace(
        value=float(sum(counted)),
        unit="capabilities",
        name=name,
        kind="model output",
        formula=say(formula).text,
        inputs=tuple(parts),
        context=context,
    )


def _known(run: dict[str, Any], capability: str, view: str, basis: str, member: str = ALL) -> None:
    """Refuse a name that the reference run has not heard of, with the closest one."""
    for kind, name, names in (
        ("capability", capability, (ALL, *run["capabilities"])), ("view", view, run["views"]), ("basis", basis, run["bases"]),
        ("member", member, (ALL, *run["members"])),
    ):  # fmt: skip
        if name not in names:
            raise UnknownName(kind, name, names)


def _call(measure: str, given: dict[str, str]) -> str:
    return f"{measure}({', '.join(f'{key}={given[key]}' for key in OUTCOMES[measure].arguments)})"


def _row(table: dict[str, Any], key: str, measure: str) -> Any:
    if key not in table:
        raise MissingFigure(f"the reference run does not keep {measure} of {key}", fix="run the study for it: symmachia run")
    return table[key]


def _comparison(run: dict[str, Any], part: str, comparison: str) -> dict[str, Any]:
    if comparison not in run[part]:
        raise UnknownName("comparison", comparison, run[part])
    return run[part][comparison]


def _strategy(run: dict[str, Any], strategy: str, less: str = "") -> int:
    if strategy not in run["strategies"]:
        raise UnknownName("strategy", strategy, run["strategies"])
    if not less:
        return run["strategies"].index(strategy)
    if [strategy, less] != run["apart"]:
        raise CallError(f"the reference run does not keep {strategy} less {less}", fix=f"it keeps strategy={run['apart'][0]}, less={run['apart'][1]}")
    return len(run["strategies"])


def _year(run: dict[str, Any], year: int) -> int:
    if year not in run["years"]:
        raise CallError(f"the reference run has no year {year}", fix=f"it runs from {run['years'][0]} to {run['years'][-1]}")
    return run["years"].index(year)


def _exits(run: dict[str, Any], strategy: str, year: int) -> dict[str, Any]:
    _strategy(run, strategy)
    exits = run["exits"][strategy]
    if str(year) not in exits:
        raise CallError(f"no future of the reference run has an exit in {year}", fix=f"name a year from {min(exits)} to {max(exits)}")
    return exits[str(year)]


def _unit(run: dict[str, Any], measure: str, capability: str) -> tuple[str, str]:
    unit = OUTCOMES[measure].unit
    if unit == "units":
        return run["units"].get(capability, unit), ""
    return ("million", run["currency"]) if unit.startswith("EUR million") else (unit, "")


def homes(run: dict[str, Any], capability: str, member: str) -> tuple[str, ...]:
    """The facts behind the inputs that the measure rests on first: those of its capability or member, or of all."""
    homes = run["homes"]["member" if member != ALL or capability == ALL else "capability"]
    name = member if member != ALL else capability
    return tuple(dict.fromkeys(homes[name] if name in homes else [home for rows in homes.values() for home in rows]))


def _context(run: dict[str, Any], strategy: str, less: str, basis: str, comparison: str) -> str:
    return say(
        "model-context",
        strategy=translated(strategy.replace("_", " ")),
        less=translated(less.replace("_", " ")) or "none",
        basis=basis or "none",
        comparison=translated(comparison.replace("_", " ")),
        futures=run["futures"],
        run=run["baseline"],
    ).text
