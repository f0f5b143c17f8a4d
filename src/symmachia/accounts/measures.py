"""The measures behind the accounts: arrays in, numbers out, each with its equation and citation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def herfindahl(values: NDArray[np.float64]) -> float:
    """Herfindahl–Hirschman index Σ s², s the shares of a total, between 1/n and 1 (Herfindahl 1950; Hirschman 1945).

    >>> herfindahl(np.array([1.0, 1.0, 1.0, 1.0])), herfindahl(np.array([5.0, 0.0]))
    (0.25, 1.0)
    """
    shares = values / values.sum()
    return float(np.sum(shares**2))


def gini(values: NDArray[np.float64]) -> float:
    """Gini coefficient Σ(2i − n − 1)x₍ᵢ₎ ÷ (n Σx) over the ascending values, between 0 and (n − 1)/n (Gini 1912; Sen 1973).

    >>> gini(np.array([3.0, 3.0, 3.0])), gini(np.array([0.0, 0.0, 0.0, 8.0]))
    (0.0, 0.75)
    """
    ordered = np.sort(values)
    n = len(ordered)
    return float(np.sum((2 * np.arange(1, n + 1) - n - 1) * ordered) / (n * ordered.sum()))


def largest(values: NDArray[np.float64], n: int) -> float:
    """Share of a total held by its n largest parts, between 0 and 1.

    >>> largest(np.array([6.0, 3.0, 1.0]), 2)
    0.9
    """
    return float(np.sort(values)[::-1][:n].sum() / values.sum())


def kendall(x: NDArray[np.float64], y: NDArray[np.float64], alternative: str = "two-sided") -> tuple[float, float]:
    """Kendall's τ-b and its p-value, exact for small samples without ties (Kendall 1938, 1945)."""
    from scipy.stats import kendalltau

    result: Any = kendalltau(x, y, alternative=alternative)
    return float(result.statistic), float(result.pvalue)


def spearman(x: NDArray[np.float64], y: NDArray[np.float64], alternative: str = "two-sided") -> tuple[float, float]:
    """Spearman's ρ and its p-value from the t distribution with n − 2 degrees of freedom (Spearman 1904)."""
    from scipy.stats import spearmanr

    result: Any = spearmanr(x, y, alternative=alternative)
    return float(result.statistic), float(result.pvalue)


def spillover_burden(spending: NDArray[np.float64], income: NDArray[np.float64], spill: float) -> NDArray[np.float64]:
    """Hildebrandt's burden: what a member's spending gives the others over its own income plus what theirs gives it.

    B_i = σ g_i ÷ (Y_i + σ Σ_{j≠i} g_j), with spending g, income Y and spill-over σ in (0, 1]: σ = 1 is a pure public good, σ → 0 a private one
    (Hildebrandt 1990, RAND). Spending and income in the same money; the result is a share of 1.

    >>> spillover_burden(np.array([4.0, 1.0]), np.array([99.0, 96.0]), 1.0)
    array([0.04, 0.01])
    """
    return spill * spending / (income + spill * (spending.sum() - spending))
