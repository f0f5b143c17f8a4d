"""The break-even under every rival that the brief shows: scopes, campaign models, losses, comparisons, one differing from the rest at a time or
crossed."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.analysis.break_even import KINDS, PREMIUMS, QUANTILES, WINDOWS, break_even
from symmachia.analysis.dependence import depends
from symmachia.analysis.existing import existing_defence
from symmachia.analysis.opening import prepared_study
from symmachia.analysis.prim import discover
from symmachia.analysis.sensitivity import sensitivity
from symmachia.ensemble.drawn import drawn
from symmachia.ensemble.run import run
from symmachia.model.inputs import PRESETS
from symmachia.model.structure import CAMPAIGNS, COMPARISONS, PRESENCES
from symmachia.study import load_study
from symmachia.study.contingency import load_contingency
from symmachia.study.study import TOLD_APART, Measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from symmachia.alliance import Alliance
    from symmachia.ensemble.drawn import Drawn
    from symmachia.result import Result

STUDY = "break_even"
SCOPES = ("iiss", "bruegel-kiel")
CONTINGENCIES = ("baltic", "finland_north")
ASIDE = (("values", "exponential"), ("commitment", "endogenous"), ("defenders", "plan"), ("scope", "third"))
"""Rivals that are shown one at a time, beside the study as it ships."""
STATED = (0, 1000, 3000, 10000)
"""EUR billion that a user might put on the lives and the territory lost in a conquest; the first states nothing."""
EVERY = 5
"""Of the grid of reliabilities, every fifth point is kept."""
YEARS = ("2026", "2030", "2035", "2040")
EXPLAINED = {"total_loss": "total_loss(preset=published)", "attained": "attained(presence=without, year=2040)"}
DEFAULTS = {"contingency": "baltic", "scope": "iiss", "campaign": "adm", "values": "uniform", "commitment": "exogenous", "defenders": "alliance"}


def key(**case: Any) -> str:
    """The name of a case: everything in which it differs from the study as it ships.

    >>> key(campaign="cadb", scope="iiss"), key(), key(preset="event", premium="gross")
    ('campaign=cadb', 'as it ships', 'premium=gross,preset=event')
    """
    usual = {**DEFAULTS, "comparison": "equal_adequacy", "premium": "net", "preset": "published", "stated": 0}
    return ",".join(sorted(f"{name}={value}" for name, value in case.items() if value != usual[name])) or "as it ships"


def cases(alliance: Alliance) -> dict[str, Any]:
    """Everything that the brief and the claims ask of the break-even, over all rivals."""
    study = load_study(STUDY)
    baseline = prepared_study(study, alliance=alliance)[1]
    found: dict[str, Any] = {}
    measures: dict[str, Any] = {}
    explained: dict[str, Any] = {}
    drivers: dict[str, Any] = {}
    for words in _studies():
        comparison = words.pop("comparison")
        asked = replace(study, contingency=load_contingency(words["contingency"]), measures=tuple(dict.fromkeys((*study.measures, *_asked()))))
        choices = {name: word for name, word in words.items() if name != "contingency"}
        prepared = prepared_study(asked, alliance=alliance, comparison=comparison, choices=choices)[0]
        result = run(prepared, quiet=True)
        if comparison == "equal_adequacy" and key(**words) == key():
            apart = prepared_study(asked.changed(sampling=TOLD_APART), alliance=alliance, comparison=comparison, choices=choices)[0]
            drivers = _drivers(run(apart, quiet=True), drawn(apart))
        if key(**words) == key() or key(**words) == key(contingency="finland_north"):
            where = f"{comparison}/{words['contingency']}"
            measures[where] = {m: _quantiles(result, m) for m in result.measures}
            explained[where] = {name: _explained(result, measure) for name, measure in EXPLAINED.items()}
        for preset, stated, premium in product(PRESETS, STATED, PREMIUMS if comparison == "equal_adequacy" else ("net",)):
            if (stated and preset != "published") or (stated and premium == "gross"):
                continue
            found[key(comparison=comparison, preset=preset, stated=stated, premium=premium, **words)] = _case(result, preset, stated, premium)
    return {
        "study": study.fingerprint,
        "baseline": baseline.fingerprint,
        "futures": study.futures,
        "reliability": list(range(0, 101, EVERY)),
        "windows": WINDOWS,
        "quantiles": QUANTILES,
        "kinds": KINDS,
        "cases": found,
        "measures": measures,
        "explained": explained,
        "drivers": drivers,
        "existing": {key(preset=row.preset, stated=int(row.stated / 1000)): float(f"{row.years:.4g}") for row in existing_defence(study)},
    }


def _studies() -> Iterator[dict[str, str]]:
    """Scopes crossed with campaign models; the other rivals one at a time; both comparisons of the study as it ships, by contingency."""
    for scope, campaign in product(SCOPES, CAMPAIGNS):
        yield {**DEFAULTS, "comparison": "equal_adequacy", "scope": scope, "campaign": campaign}
    for name, word in (*ASIDE, ("contingency", CONTINGENCIES[1])):
        yield {**DEFAULTS, "comparison": "equal_adequacy", name: word}
    for contingency in CONTINGENCIES:
        yield {**DEFAULTS, "comparison": COMPARISONS[0], "contingency": contingency}


def _asked() -> Iterator[Measure]:
    for name, presence, year in product(("attained", "displacement", "force_ratio"), PRESENCES, YEARS):
        yield Measure(name, (presence, year))
    for name, year in product(("deterred", "yielded", "backed_down", "war"), YEARS):
        yield Measure(name, (year,))


def _case(result: Result, preset: str, stated: int, premium: str) -> dict[str, Any]:
    found = break_even(result, preset=preset, stated=1000.0 * stated, premium=premium)
    crossings = {window: found.crossings(window) for window in WINDOWS}
    frontier = np.where(np.isinf(found.frontier), -1, found.frontier)
    return {
        "years": [_rounded(row) for row in frontier[::EVERY]],
        "shares": [_rounded(100 * found.shares(window)[::EVERY]) for window in WINDOWS],
        "sets": [_rounded(100 * np.array(list(crossings[window].shares.values()))) for window in WINDOWS],
        "below": [_rounded(100 * np.array(crossings[window].quantiles())) for window in WINDOWS],
        "spares": _rounded(100 * (found.spared > 0).mean(axis=0)[::EVERY]),
        "added": _rounded(np.quantile(found.added, QUANTILES)),
        "reversed": round(100 * found.reversed, 2),
    }


def _drivers(result: Result, inputs: Drawn) -> dict[str, Any]:
    """What decides which strategy is the better bet, each future at its own reliability and frequency of windows: per input the share of the variance
    of that answer, and on which side of its range autonomy pays, where the box of its futures says so. Named are those beyond chance."""
    first, second = (result.values(name, EXPLAINED["total_loss"]) for name in ("transatlantic", "autonomous"))
    pays = second < first
    found = sensitivity(inputs, pays.astype(float))
    box = discover(inputs, pays)
    sides = {limit.name: "low" if np.isinf(limit.low) else "high" if np.isinf(limit.high) else "middle" for limit in box.box.limits}
    named = {*sides, *(one.name for one in depends(inputs, pays).drivers)}
    shown = [one for one in found.indices if one.name in named]
    rows = {one.name: [*_rounded([100 * one.first, 100 * one.first_low, 100 * one.first_high]), sides.get(one.name, "")] for one in shown}
    return {
        "pays": round(100 * float(pays.mean()), 1), "coverage": round(100 * box.box.coverage, 1), "density": round(100 * box.box.density, 1),
        "settled": found.settled, "inputs": dict(sorted(rows.items(), key=lambda row: -row[1][0])),
    }  # fmt: skip


def _explained(result: Result, measure: str) -> float:
    """The share of a measure's variance, in per cent, that the choice of strategy explains: its first-order index, each strategy as likely."""
    values = np.array([result.values(strategy, measure) for strategy in result.strategies])
    whole = values.var()
    return float(f"{100 * values.mean(axis=1).var() / whole if whole > 0 else 0.0:.3g}")


def _quantiles(result: Result, measure: str) -> list[list[float]]:
    return [_rounded(np.quantile(result.values(strategy, measure), (0.05, 0.25, 0.5, 0.75, 0.95))) for strategy in result.strategies]


def _rounded(values: Any) -> list[float]:
    found = [float(f"{value:.4g}") for value in values]
    return [int(value) if value == int(value) else value for value in found]
