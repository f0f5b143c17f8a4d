"""Who pays in an alliance of free choices: the pure public good as an explainer, and the joint product calibrated to what allies spend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from symmachia.errors import CallError, within
from symmachia.model.joint_product import best_gift, settle_gifts, taste

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class PublicGood:
    """The Nash equilibrium of a pure public good: what each gives, and what all would give together if they maximised their joint product of
    utilities with equal weight on each unit of income (Samuelson)."""

    gifts: NDArray[np.float64]
    optimum: float

    @property
    def total(self) -> float:
        """What is given in all."""
        return float(self.gifts.sum())

    @property
    def contributors(self) -> int:
        """How many give anything."""
        return int((self.gifts > 0).sum())


def public_good(incomes: NDArray[np.float64] | list[float], alpha: float) -> PublicGood:
    """Olson and Zeckhauser's alliance (1966) with Cobb–Douglas utilities U = y^(1−α)·Q^α, y + g = w, Q = Σ g.

    Best answer g = max(0, αw − (1 − α)·G of the others). With k = (1 − α)/α the contributors C, which are the richest, give g = w − kG, and
    G = Σ_C w/(1 + |C|k). The optimum is αΣw. Transfers among contributors leave G as it is. An explainer: on real incomes the richest gives alone.

    >>> found = public_good([10.0, 9.0, 1.0], alpha=0.5)
    >>> found.gifts.round(3).tolist(), round(found.optimum, 3)
    ([3.667, 2.667, 0.0], 10.0)
    """
    wealth = np.asarray(incomes, dtype=float)
    within(alpha=(alpha, 1e-12, 1 - 1e-12))
    if wealth.ndim != 1 or not len(wealth) or not np.isfinite(wealth).all() or (wealth < 0).any():
        raise CallError("incomes are a list of numbers, none below 0", fix="give the income of each ally")
    k = (1 - alpha) / alpha
    richest = np.sort(wealth)[::-1]
    counts = np.arange(1, len(wealth) + 1)
    totals = np.cumsum(richest) / (1 + counts * k)
    last = int(np.flatnonzero(richest > k * totals * (1 - 1e-15))[-1]) if richest[0] > 0 else 0
    gifts = np.maximum(0.0, wealth - k * totals[last])
    return PublicGood(gifts, float(alpha * wealth.sum()))


@dataclass(frozen=True, slots=True)
class JointProduct:
    """Allies whose spending serves themselves and each other, calibrated to what they spend: `public` and `own` weights, and the spill-over."""

    incomes: NDArray[np.float64]
    gifts: NDArray[np.float64]
    public: NDArray[np.float64]
    own: NDArray[np.float64]
    spill: float

    def if_one_gives(self, ally: int, gift: float) -> NDArray[np.float64]:
        """What each gives in equilibrium if one ally's gift is fixed from outside."""
        within(gift=(gift, 0, float(self.incomes[ally])))
        gifts = self.gifts.copy()
        gifts[ally] = gift
        settle_gifts(self.incomes, gifts, self.public, self.own, self.spill, ally)
        return gifts

    def answer(self, ally: int, others: float) -> float:
        """What an ally gives when the others give so much together."""
        return float(best_gift(self.incomes[ally], others, self.public[ally], self.own[ally], self.spill))


def joint_product(incomes: NDArray[np.float64] | list[float], gifts: NDArray[np.float64] | list[float], public: float, spill: float) -> JointProduct:
    """Calibrate Sandler and Murdoch's joint product: U = (1 − a − b)·ln y + b·ln g + a·ln(g + s·G of the others), such that `gifts` are its
       equilibrium.
    `public` is the share of an ally's own spending share that serves all, a = public·g/w: so b is never negative. With one a for all allies, those
    that spend little would need b < 0. `spill` s is 1 for pure spill-over and 0 for private defence."""
    wealth, given = np.asarray(incomes, dtype=float), np.asarray(gifts, dtype=float)
    within(public=(public, 0, 1 - 1e-12), spill=(spill, 0, 1))
    if wealth.shape != given.shape or not (given >= 0).all() or not (given < wealth).all():
        raise CallError("each gift lies between 0 and its ally's income", fix="give one gift for each income, below it")
    shares = public * given / wealth
    total = given.sum()
    own = np.array([taste(w, g, total - g, a, spill) for w, g, a in zip(wealth, given, shares, strict=True)])
    return JointProduct(wealth, given, shares, own, spill)
