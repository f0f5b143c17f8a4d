"""Gaps: what a framework can use of each capability in a year, what it would need, and when it has it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.analysis.opening import prepared_study
from symmachia.ensemble.fault import fault
from symmachia.ensemble.replay import CENTRAL, replay
from symmachia.ensemble.run import run
from symmachia.errors import StudyError, UnknownName
from symmachia.study import load_study
from symmachia.study.members import Framework
from symmachia.study.study import Measure, Study

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from symmachia.alliance import Alliance

FUTURES = 1024


@dataclass(frozen=True, slots=True)
class Gap:
    """One capability. Units of the central future; `met` in per cent with its 5 and 95 per cent quantiles over the futures.

    `closed` is the share of futures in which the gap is closed by the horizon, `closing_year` the median year, the year after the horizon where
    more than half of the futures do not see it. `filled` says that the study behind the requirement does not state this capability.
    `days`, of what is fired alone, is how long the usable units last in the central future, with its 5 and 95 per cent quantiles over the futures:
    none where the leading ally counts by another scope than the study's first. Daily use is an assumption, for a high-intensity fight of the whole
    alliance, and is not varied.
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
    days: float | None = None
    days_low: float | None = None
    days_high: float | None = None


@dataclass(frozen=True, slots=True)
class Gaps:
    """The table, and what it stands for. `members` are those whose forces count, by the codes of the alliance.

    `unpriced` names what is known to be missing, and what it would make of autonomy.
    """

    strategy: str
    view: str
    basis: str
    year: int
    horizon: int
    fingerprint: str
    members: tuple[str, ...]
    rows: tuple[Gap, ...]
    unpriced: dict[str, str]

    def to_dict(self) -> dict[str, Any]:
        """The table as plain data."""
        return asdict(self)


def gaps(
    alliance: Alliance | None = None, framework: str = "", basis: str = "replace_us:iiss", year: int = 2035, *, state: str = "withdrawn",
    strategy: str = "transatlantic", study: Study | Path | str = "debate", futures: int = FUTURES, members: str = "", comparison: str = "",
    held: Mapping[str, Any] | None = None,
) -> Gaps:  # fmt: skip
    """What a framework, European NATO unless named, can field of each capability against a requirement, over the futures of a study.

    `state` is that of the leading ally's contribution (full, reduced, withdrawn), for a framework in which it stands. `members` redefines a
    framework and reports it: `EU+GBR+NOR` the coalition, `eu=EU+GBR` another. `held` gives inputs a value, as in `run`.
    """
    redefined = Framework.of(members).name if members else ""
    if redefined and framework not in ("", redefined):
        raise StudyError(f"the members are those of {redefined}, not of {framework}", fix=f"write {framework}={members.rpartition('=')[2]}")
    framework = framework or redefined or "european_nato"
    found = (study if isinstance(study, Study) else load_study(study)).changed(comparison, futures, held=held)
    prepared, baseline = prepared_study(found, alliance=alliance, members=members)
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
        for measure in (
            Measure("met", (name, view, basis, str(year))),
            Measure("closing_year", (name, view, basis)),
            Measure("usable", (name, view, str(year))),
        )
    )
    result = run(prepared_study(replace(found, measures=calls), alliance=alliance, members=members)[0], quiet=True)
    d = prepared.strategies.index(strategy)
    central = replay(prepared, d)
    if not all(np.isfinite(array).all() for array in central.values()):
        raise fault(prepared, d, CENTRAL)
    v, b, t = structure.view_names.index(view), prepared.axes["basis"].index(basis), year - structure.base_year
    f, scope = structure.views[v][0], prepared.settings[0].bases[b][1]
    counted = structure.led(f) and state != "withdrawn"
    same_scope = not structure.led(f) or scope == prepared.settings[0].bases[0][1]
    rows = []
    for k, capability in enumerate(baseline.capabilities):
        met, closing, units = (result.values(strategy, measure.call) for measure in calls[3 * k : 3 * k + 3])
        low, high = np.quantile(met, (0.05, 0.95))
        usable, use = float(central["usable"][t, v, scope, k]), capability.daily_use if capability.consumable else 0.0
        lasts = np.quantile(units, (0.05, 0.95)) / use if use and same_scope else None
        home = baseline.values["us_assigned"].homes[scope, k]
        rows.append(
            Gap(
                capability=capability.name,
                unit=capability.unit,
                usable=usable,
                required=float(central["required"][t, f, b, k]),
                gap=float(central["gap"][t, v, b, k]),
                met=float(np.median(met)),
                met_low=float(low),
                met_high=float(high),
                closing_year=float(np.median(closing)),
                closed=float(np.mean(closing <= structure.horizon) * 100),
                filled=home.startswith("symmachia-assumptions") and structure.scopes[scope] != "third",
                days=usable / use if use else None,
                days_low=None if lasts is None else float(lasts[0]),
                days_high=None if lasts is None else float(lasts[1]),
            )
        )
    inside = tuple(member for m, member in enumerate(structure.members) if structure.inside[f, m] > 0 and (counted or m != structure.leader))
    unpriced = {missing.label: missing.effect for missing in baseline.unpriced}
    return Gaps(strategy, view, basis, year, structure.horizon, result.record["fingerprint"], inside, tuple(rows), unpriced)
