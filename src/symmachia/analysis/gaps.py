"""Gaps: what a framework can use of each capability in a year, what it would need, and when it has it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.analysis.opening import prepared_study
from symmachia.ensemble.replay import replay
from symmachia.ensemble.run import run
from symmachia.errors import UnknownName
from symmachia.study import load_study
from symmachia.study.study import Measure

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

FUTURES = 1024


@dataclass(frozen=True, slots=True)
class Gap:
    """One capability. Units of the central future; `met` in per cent with its 5 and 95 per cent quantiles over the futures.

    `closed` is the share of futures in which the gap is closed by the horizon, `closing_year` the median year, the year after the horizon where
    more than half of the futures do not see it. `filled` says that the study behind the requirement does not state this capability.
    """

    capability: str
    unit: str
    usable: float
    required: float
    gap: float
    met: float
    met_low: float
    met_high: float
    closing_year: float
    closed: float
    filled: bool


@dataclass(frozen=True, slots=True)
class Gaps:
    """The table, and what it stands for."""

    strategy: str
    view: str
    basis: str
    year: int
    horizon: int
    fingerprint: str
    rows: tuple[Gap, ...]

    def to_dict(self) -> dict[str, Any]:
        """The table as plain data."""
        return asdict(self)


def gaps(
    alliance: Alliance | None = None, framework: str = "european_nato", basis: str = "replace_us:iiss", year: int = 2035, *, state: str = "withdrawn",
    strategy: str = "transatlantic", study: str = "debate", futures: int = FUTURES,
) -> Gaps:  # fmt: skip
    """What a framework can field of each capability against a requirement, over the futures of a study.

    `state` is that of the leading ally's contribution (full, reduced, withdrawn), for a framework in which it stands.
    """
    found = load_study(study)
    prepared, baseline = prepared_study(found, alliance=alliance)
    structure = baseline.structure
    if framework not in structure.frameworks:
        raise UnknownName("framework", framework, structure.frameworks)
    view = framework if framework in structure.view_names else f"{framework}.{state}"
    for kind, name, known in (
        ("state", view, structure.view_names), ("strategy", strategy, prepared.strategies), ("basis", basis, prepared.axes["basis"]),
        ("year", str(year), structure.axes["year"]),
    ):  # fmt: skip
        if name not in known:
            raise UnknownName(kind, name, known)
    calls = tuple(
        measure
        for name in structure.capabilities
        for measure in (Measure("met", (name, view, basis, str(year))), Measure("closing_year", (name, view, basis)))
    )
    result = run(prepared_study(replace(found, measures=calls), alliance=alliance, futures=futures)[0], quiet=True)
    central = replay(prepared, prepared.strategies.index(strategy))
    v, b, t = structure.view_names.index(view), prepared.axes["basis"].index(basis), year - structure.base_year
    f, scope = structure.views[v][0], prepared.settings[0].bases[b][1]
    rows = []
    for k, capability in enumerate(baseline.capabilities):
        met = result.values(strategy, calls[2 * k].call)
        closing = result.values(strategy, calls[2 * k + 1].call)
        low, high = np.quantile(met, (0.05, 0.95))
        home = baseline.values["us_assigned"].homes[scope, k]
        rows.append(
            Gap(
                capability=capability.name,
                unit=capability.unit,
                usable=float(central["usable"][t, v, scope, k]),
                required=float(central["required"][t, f, b, k]),
                gap=float(central["gap"][t, v, b, k]),
                met=float(np.median(met)),
                met_low=float(low),
                met_high=float(high),
                closing_year=float(np.median(closing)),
                closed=float(np.mean(closing <= structure.horizon) * 100),
                filled=home.startswith("symmachia-assumptions") and structure.scopes[scope] != "third",
            )
        )
    return Gaps(strategy, view, basis, year, structure.horizon, result.record["fingerprint"], tuple(rows))
