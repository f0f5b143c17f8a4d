"""How often attackers of the past won at a ratio of forces, as two records of battles tell it: a rival to every model of combat.

The two best open records disagree by a factor of ten on how much the ratio matters. Both count men, not combat power; attackers choose the fights
that they expect to win; and most campaigns of the second record belong to the world wars. They stand as the two ends of a range.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from symmachia.errors import CallError
from symmachia.model.compile import section

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


class Bin(NamedTuple):
    """Attacks at ratios of attackers to defenders from `low` to `high`: won by the attacker, won by the defender, drawn."""

    low: float
    high: float
    won: float
    lost: float
    drawn: float


QUOTED = ((0.55, 1.01, 5, 100), (1.15, 1.88, 48, 21), (1.95, 2.56, 21, 10), (2.71, 6.0, 42, 0))
"""Division-level attacks in the European theatre, 1944: ratios from and to, attacks, per cent that failed (Lawrence, War by Numbers, page 10, as
quoted by the Dupuy Institute, Force Ratios and CRTs, 24 December 2020). The source leaves the last bin open; it is closed at 6 here."""

ETO = tuple(Bin(low, high, attacks * (1 - failed / 100), attacks * failed / 100, 0) for low, high, attacks, failed in QUOTED)
"""The same as numbers of attacks, with the per cents as they are quoted: whole numbers that round to them give a slope of 4.8 in place of 4.7."""

CADB = (
    Bin(0.3, 0.3, 1, 0, 0), Bin(0.52, 0.73, 6, 2, 0), Bin(0.77, 1.0, 7, 5, 0), Bin(1.01, 1.25, 14, 3, 1), Bin(1.27, 1.5, 8, 3, 1),
    Bin(1.55, 1.75, 9, 3, 0), Bin(1.78, 2.0, 11, 5, 0), Bin(2.02, 2.5, 10, 6, 2), Bin(2.51, 2.92, 8, 0, 1), Bin(3.01, 4.0, 8, 4, 1),
    Bin(4.02, 4.94, 8, 0, 0), Bin(5.79, 7.33, 5, 0, 0), Bin(10.0, 11.21, 2, 0, 0),
)  # fmt: skip
"""Army-level campaigns, 1905 to 1991: the Dupuy Institute's Campaign Data Base (Analysis for Force Ratios Using the Campaign Data Base, continued,
25 April 2024)."""

PRIORS = {"eto": (-0.6843, 4.7066), "cadb": (0.8740, 0.4839)}
"""Intercept and slope of `chance` that `fit` finds in each table."""


@section
def chance(ratio, intercept, slope):
    """Chance that an attack at `ratio` attackers per defender succeeds: 1/(1 + exp(−(intercept + slope·ln ratio))), 0 where nobody attacks and 1
    where nobody defends (an infinite ratio)."""
    if ratio <= 0.0:
        return 0.0
    if ratio == np.inf:
        return 1.0
    return 1.0 / (1.0 + np.exp(-(intercept + slope * np.log(ratio))))


@dataclass(frozen=True, slots=True)
class Fit:
    """A logit on ln(ratio) with its standard errors."""

    intercept: float
    slope: float
    intercept_error: float
    slope_error: float


def counts(table: tuple[Bin, ...]) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Ratios, wins and trials of a table: a bin stands at the geometric mean of its ends, draws are dropped."""
    low, high, won, lost, _ = np.array(table, dtype=float).T
    return np.sqrt(low * high), won, won + lost


def fit(ratios: ArrayLike, wins: ArrayLike, trials: ArrayLike) -> Fit:
    """Maximum likelihood of wins ~ Bin(trials, `chance`(ratio)) by Newton's method, with standard errors from the information matrix.

    All three `[bin]`. There is no maximum where some ratio parts all wins from all defeats, so that such data are refused.

    >>> found = fit(*counts(ETO))
    >>> round(found.slope, 1), round(found.slope_error, 1), round(float(chance(1.0, found.intercept, found.slope)), 2)
    (4.7, 1.4, 0.34)
    """
    ratios, wins, trials = (np.asarray(values, dtype=float) for values in (ratios, wins, trials))
    if not (ratios.ndim == 1 and ratios.shape == wins.shape == trials.shape):
        raise CallError("ratios, wins and trials are not three lists of one length", fix="give one of each a bin")
    if not (np.isfinite(ratios).all() and (ratios > 0).all()):
        raise CallError("a ratio is not above 0 and finite", fix="give attackers per defender, such as 1.5")
    if not ((wins >= 0) & (wins <= trials) & np.isfinite(trials)).all():
        raise CallError("a bin has more wins than trials, or fewer than none", fix="give wins from 0 to the trials of the bin")
    won, lost = ratios[wins > 0], ratios[wins < trials]
    if not (won.size and lost.size and max(lost) > min(won) and max(won) > min(lost)):
        raise CallError(
            "some ratio parts all wins from all defeats", why="the likelihood grows without end as the slope does",
            fix="add battles, or join bins until wins and defeats overlap",
        )  # fmt: skip
    rows = np.column_stack((np.ones_like(ratios), np.log(ratios)))

    def information(at: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        share = np.exp(-np.logaddexp(0, -rows @ at))
        return rows.T @ (rows * (trials * share * (1 - share))[:, None]), rows.T @ (wins - trials * share)

    at = np.zeros(2)
    for _ in range(100):
        step, here = np.linalg.solve(*information(at)), _likelihood(rows @ at, wins, trials)
        while _likelihood(rows @ (at + step), wins, trials) < here - 1e-9 * (1 + abs(here)):
            step /= 2
        at = at + step
        if np.abs(step).max() <= 1e-12 * (1 + np.abs(at).max()):
            break
    errors = np.sqrt(np.diag(np.linalg.inv(information(at)[0])))
    return Fit(*(float(figure) for figure in (*at, *errors)))


def _likelihood(score: NDArray[np.float64], wins: NDArray[np.float64], trials: NDArray[np.float64]) -> float:
    return float(np.sum(wins * score - trials * np.logaddexp(0, score)))
