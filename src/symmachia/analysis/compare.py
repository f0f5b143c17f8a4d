"""Two strategies side by side: the inputs that differ, in words, then the outcomes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.errors import UnknownName
from symmachia.model.outcomes import OUTCOMES
from symmachia.study.apart import apart

if TYPE_CHECKING:
    from symmachia.result import Result


@dataclass(frozen=True, slots=True)
class Outcome:
    """One measure under both: medians with 5 and 95 per cent quantiles, and how often the second does better, worse, or just as well."""

    measure: str
    unit: str
    first: tuple[float, float, float]
    second: tuple[float, float, float]
    difference: tuple[float, float, float]
    better: float | None
    worse: float | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs going in, and what differs coming out."""

    strategies: tuple[str, str]
    comparison: str
    inputs: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    fingerprint: str

    def to_dict(self) -> dict[str, Any]:
        """The comparison as plain data."""
        return asdict(self)


def compare(result: Result, first: str, second: str) -> Comparison:
    """Compare two strategies of one result, future by future: the same draws stand behind both."""
    for name in (first, second):
        if name not in result.strategies:
            raise UnknownName("strategy", name, result.strategies)
    study = result.record["study"]
    outcomes = tuple(_outcome(result, first, second, measure) for measure in result.measures)
    return Comparison((first, second), study["comparison"], differences(study, first, second), outcomes, result.record["fingerprint"])


def _outcome(result: Result, first: str, second: str, measure: str) -> Outcome:
    outcome = OUTCOMES[measure.partition("(")[0]]
    a, b = result.values(first, measure), result.values(second, measure)
    better = worse = None
    if outcome.more_is_better is not None:
        gain = (b - a) if outcome.more_is_better else (a - b)
        better, worse = float(np.mean(gain > 0) * 100), float(np.mean(gain < 0) * 100)
    return Outcome(measure, outcome.unit, _spread(a), _spread(b), _spread(b - a), better, worse)


def _spread(values: Any) -> tuple[float, float, float]:
    low, middle, high = np.quantile(values, (0.05, 0.5, 0.95))
    return float(low), float(middle), float(high)


def differences(study: dict[str, Any], first: str, second: str) -> tuple[str, ...]:
    """The inputs that differ, one sentence each."""
    return tuple(f"{what}: {_said(one, unit)} against {_said(other, unit)}" for what, one, other, unit in apart(study, first, second))


def _said(value: Any, unit: str) -> str:
    if value is None:
        return "as today"
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return ", ".join(f"{amount:g} in {year}" for year, amount in sorted(value.items())) + f" {unit}"
    return f"{value:g} {unit}"
