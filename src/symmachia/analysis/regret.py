"""Regret: which strategy survives the futures that nobody can rule out, by several rules at once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.errors import CallError, UnknownName
from symmachia.model.outcomes import OUTCOMES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.result import Result

RULES = ("maximum", "mean", "q90", "domain", "laplace", "satisficing")
"""Savage's greatest regret, its mean and 90th percentile; Starr's share of futures in which a strategy is best; Laplace's mean loss; the share of
futures in which a threshold is kept."""
MORE_IS_BETTER = ("domain", "satisficing")


@dataclass(frozen=True, slots=True)
class Row:
    """One strategy by every rule, in the measure's unit or, for `domain` and `satisficing`, in shares. Without a threshold nothing satisfices."""

    strategy: str
    maximum: float
    mean: float
    q90: float
    domain: float
    laplace: float
    satisficing: float | None


@dataclass(frozen=True, slots=True)
class Regrets:
    """The strategies of a run by every rule, which rule prefers which, and whether the rules agree."""

    measure: str
    unit: str
    threshold: float | None
    rows: tuple[Row, ...]
    fingerprint: str

    @property
    def preferred(self) -> dict[str, str]:
        """The strategy that each rule prefers; where several do equally well, all of them."""
        found = {}
        for rule in RULES:
            scores = [getattr(row, rule) for row in self.rows]
            if None not in scores:
                best = max(scores) if rule in MORE_IS_BETTER else min(scores)
                close = [row.strategy for row, score in zip(self.rows, scores, strict=True) if np.isclose(score, best, rtol=1e-9, atol=0)]
                found[rule] = " and ".join(close)
        return found

    @property
    def reversed(self) -> bool:
        """Whether two rules prefer different strategies."""
        return len(set(self.preferred.values())) > 1

    @property
    def sentence(self) -> str:
        """What the rules say together."""
        by: dict[str, list[str]] = {}
        for rule, name in self.preferred.items():
            by.setdefault(name, []).append(rule)
        if not self.reversed:
            return f"every rule prefers {next(iter(by))}"
        return "the rules disagree: " + "; ".join(f"{name} by {', '.join(rules)}" for name, rules in by.items())

    def lines(self) -> list[str]:
        """The table and the sentence, as lines of text."""
        head = (
            f"{'strategy':<16}{'greatest':>12}{'mean':>12}{'q90':>12}{'best in':>10}{'mean of':>14}{'keeps the':>12}",
            f"{'':<16}{'regret':>12}{'regret':>12}{'regret':>12}{'':>10}{'measure':>14}{'threshold':>12}",
        )
        rows = []
        for row in self.rows:
            kept = "–" if row.satisficing is None else f"{row.satisficing:.0%}"
            spread = f"{row.maximum:>12,.4g}{row.mean:>12,.4g}{row.q90:>12,.4g}"
            rows.append(f"{row.strategy:<16}{spread}{row.domain:>10.0%}{row.laplace:>14,.4g}{kept:>12}")
        return [f"{self.measure} in {self.unit}, run {self.fingerprint}", "", *head, *rows, "", self.sentence]

    def to_dict(self) -> dict[str, Any]:
        """The table as plain data."""
        return {**asdict(self), "preferred": self.preferred, "reversed": self.reversed}


def regrets_of(losses: NDArray[np.float64]) -> NDArray[np.float64]:
    """R(d, s) = f(d, s) − min over d' of f(d', s) (Savage 1951), for losses f[strategy, future].

    >>> regrets_of(np.array([[1.0, 5.0], [3.0, 2.0]])).tolist()
    [[0.0, 3.0], [2.0, 0.0]]
    """
    if losses.ndim != 2 or len(losses) < 2:
        raise CallError("regret compares at least two strategies", fix="give losses as strategy × future")
    if not np.isfinite(losses).all():
        raise CallError("a loss is not finite", fix="leave out the futures that have none")
    return losses - losses.min(axis=0)


def regret(result: Result, measure: str, *, threshold: float | None = None) -> Regrets:
    """Every strategy of a run by every rule, on one measure. A measure of which more is better counts as a loss with its sign turned."""
    if measure not in result.measures:
        raise UnknownName("measure", measure, result.measures)
    outcome = OUTCOMES[measure.partition("(")[0]]
    if outcome.more_is_better is None:
        raise CallError(f"neither more nor less of {measure} is better", fix="name a measure of which one is")
    sign = -1.0 if outcome.more_is_better else 1.0
    losses = sign * np.array([result.values(strategy, measure) for strategy in result.strategies])
    found = regrets_of(losses)
    best = found == 0
    domain = (best / best.sum(axis=0)).mean(axis=1)
    rows = tuple(
        Row(
            strategy, float(r.max()), float(r.mean()), float(np.quantile(r, 0.9)), float(share), float(loss.mean()),
            None if threshold is None else float(np.mean(loss <= sign * threshold)),
        )
        for strategy, r, loss, share in zip(result.strategies, found, losses, domain, strict=True)
    )  # fmt: skip
    return Regrets(measure, outcome.unit, threshold, rows, result.record["fingerprint"])
