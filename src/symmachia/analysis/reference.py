"""The reference run: the shipped study over all its futures, kept as quantiles in the wheel, so that the brief needs no engine.

Made again by `make reference`; a test says when it is stale. `symmachia brief --fresh` makes it for other facts than the shipped ones.
"""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.alliance import load
from symmachia.analysis.cases import STUDY as BREAK_EVEN
from symmachia.analysis.cases import cases
from symmachia.analysis.opening import prepared_study
from symmachia.ensemble.run import run
from symmachia.model.structure import COMPARISONS
from symmachia.study import load_study
from symmachia.study.study import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Baseline
    from symmachia.result import Result
    from symmachia.study.study import Study

STUDY = "debate"
QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
VIEWS = ("nato.full", "nato.reduced", "nato.withdrawn", "eu", "european_nato")
BASES = ("replace_us:iiss", "replace_us:bruegel-kiel", "nato_targets:iiss", "adversary_paced:iiss")
EXIT_VIEW, EXIT_BASIS = "european_nato", "replace_us:iiss"
PAIR = ("autonomous", "transatlantic")
DIGITS = 4
DECISIVE = (
    "red_committed", "frontage", "home_brigades", "theatre_share", "brigade_quality", "force_employment", "exchange_ratio", "challenger_value",
    "defender_value", "kept_share", "kept_years", "site_loss",
)  # fmt: skip
"""Inputs of the contingency that stand first under each of its results."""


def stamp(alliance: Alliance, baseline: Baseline, study: Study) -> dict[str, str]:
    """What a reference run rests on: facts, study and the baseline made of both."""
    return {"data": alliance.store.fingerprint, "study": study.fingerprint, "baseline": baseline.fingerprint}


def make(alliance: Alliance | None = None) -> dict[str, Any]:
    """Run the study under both comparisons and keep what the brief and the claims ask of it."""
    alliance = alliance or load()
    study = load_study(STUDY)
    baseline = prepared_study(study, alliance=alliance)[1]
    sets = baseline.structure
    measures: dict[str, Any] = {}
    closed: dict[str, Any] = {}
    content: dict[str, Any] = {
        **stamp(alliance, baseline, study),
        "futures": study.futures,
        "years": list(sets.years),
        "quantiles": QUANTILES,
        "strategies": [strategy.name for strategy in study.strategies],
        "apart": PAIR,
        "capabilities": list(sets.capabilities),
        "members": list(sets.members),
        "views": VIEWS,
        "bases": BASES,
        "units": {capability.name: capability.unit for capability in baseline.capabilities},
        "currency": baseline.currency,
        "price_year": baseline.price_year,
        "measures": measures,
        "closed": closed,
    }
    for comparison in COMPARISONS:
        asked = tuple(dict.fromkeys((*study.measures, *_asked(baseline, comparison))))
        result = run(prepared_study(replace(study, measures=asked, comparison=comparison), alliance=alliance)[0], quiet=True)
        measures[comparison] = {measure: _over_futures(result, measure) for measure in result.measures}
        closed[comparison] = {m: _closed(result, m, sets.years) for m in result.measures if m.startswith("closing_year")}
        if comparison == study.comparison:
            content["met"] = dict(_met(result, VIEWS, BASES))
            content["exits"] = {strategy: dict(_exits(result, strategy, sets.capabilities, sets.years)) for strategy in result.strategies}
    content["break_even"] = cases(alliance)
    content["homes"] = {"capability": homes(baseline, "capability"), "member": homes(baseline, "member"), "contingency": theatre(alliance)}
    return content


def _asked(baseline: Baseline, comparison: str) -> Iterator[Measure]:
    """The measures beyond the study's own. Under equal adequacy strategies differ in cost, so cost and closing years are asked."""
    sets = baseline.structure
    years = tuple(str(year) for year in (sets.base_year, 2030, 2035, sets.horizon))
    members = ("all", *sets.members)
    yield from (Measure("added_cost", (member,)) for member in members)
    yield from (Measure("budget", (member, year)) for member, year in product(members, years))
    yield from (Measure("budget_share", (member, year)) for member, year in product(members, years))
    if comparison == "equal_adequacy":
        yield from (Measure("closing_year", (name, EXIT_VIEW, EXIT_BASIS)) for name in (*sets.capabilities, "all"))
        return
    yield Measure("exit_year", ())
    yield from (Measure("usable", where) for where in product(sets.capabilities, VIEWS, years))
    yield from (Measure("dependence", where) for where in product(sets.capabilities, years))
    yield from (Measure("closing_year", where) for where in product((*sets.capabilities, "all"), VIEWS, BASES))
    yield from (Measure("adequacy", where) for where in product(VIEWS, BASES, years))


def _over_futures(result: Result, measure: str) -> list[list[float]]:
    """Quantiles of each strategy, and last of the second of the pair taken from the first, future by future."""
    values = [result.values(strategy, measure) for strategy in result.strategies]
    apart = result.values(PAIR[0], measure) - result.values(PAIR[1], measure)
    return [rounded(np.quantile(row, QUANTILES)) for row in (*values, apart)]


def _closed(result: Result, measure: str, years: tuple[int, ...]) -> list[list[float]]:
    """For each strategy the share of futures, in per cent, in which the gap is closed by each year."""
    return [rounded([100 * np.mean(result.values(strategy, measure) <= year) for year in years]) for strategy in result.strategies]


def _met(result: Result, views: Iterable[str], bases: Iterable[str]) -> Iterator[tuple[str, Any]]:
    for where in product(views, bases, result.axes["capability"]):
        view, basis, name = where
        bands = [result.bands(strategy, view, basis, name, QUANTILES) for strategy in result.strategies]
        yield "/".join(where), [[[round(float(value)) for value in year] for year in rows] for rows in bands]


def _exits(result: Result, strategy: str, names: tuple[str, ...], years: tuple[int, ...]) -> Iterator[tuple[str, Any]]:
    """By year of the exit: in how many capabilities the gap is open when the leading ally leaves, and for how many years each stays open."""
    leaves = np.floor(result.values(strategy, "exit_year()"))
    closing = np.array([result.values(strategy, Measure("closing_year", (name, EXIT_VIEW, EXIT_BASIS)).call) for name in names])
    for year in years[1:]:
        then = closing[:, leaves == year]
        if then.shape[1]:
            opened = {"all": rounded(np.quantile((then > year).sum(axis=0), QUANTILES))}
            each = {name: rounded(np.quantile(np.maximum(0, row - year), QUANTILES)) for name, row in zip(names, then, strict=True)}
            yield str(year), opened | each


def homes(baseline: Baseline, axis: str, scope: str = "iiss") -> dict[str, list[str]]:
    """The facts behind the inputs of each capability, with what a scope assigns of it, or of each member."""
    if axis == "capability":
        rows = [baseline.values[name].homes for name in ("readiness", "lead_years", "base_deliveries", "ramp", "unit_price")]
        rows.append(baseline.values["us_assigned"].homes[baseline.structure.scopes.index(scope)])
    else:
        rows = [baseline.values[name].homes for name in ("gdp", "spending_share")]
    labels = baseline.structure.axes[axis]
    return {label: [home for row in rows for home in str(row[at]).split() if "/" in home] for at, label in enumerate(labels)}


def theatre(alliance: Alliance) -> list[str]:
    """The facts and assumptions behind the inputs that decide a campaign, its deterrence and its loss."""
    values = prepared_study(BREAK_EVEN, alliance=alliance)[1].values
    homes = (home for name in DECISIVE for cell in values[name].homes.ravel() for home in str(cell).split())
    return list(dict.fromkeys(home for home in homes if "/" in home))


def rounded(values: NDArray | list[Any]) -> list[float]:
    """Numbers with as many digits as are kept."""
    found = [float(f"{value:.{DIGITS}g}") for value in values]
    return [int(value) if value == int(value) else value for value in found]


def ship(part: str, content: dict[str, Any]) -> None:
    """Write a part of the reference run that ships."""
    from symmachia.accounts.reference import SHIPPED

    SHIPPED.mkdir(exist_ok=True)
    text = json.dumps(content, separators=(",", ":")).replace(']],"', ']],\n"')
    (SHIPPED / f"{part}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    ship("debate", make())
