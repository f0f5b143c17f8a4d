"""Spending as a joint product: what an ally spends serves itself and the alliance. A rival of the pledge as the path of spending."""

from __future__ import annotations

from math import sqrt

from symmachia.model.compile import section

ROUNDS, CLOSE = 200, 1e-13


@section
def best_gift(wealth, others, public, own, spill):
    """What an ally with `wealth` w spends when the others spend G: the g that maximises (1 − a − b)·ln(w − g) + b·ln g + a·ln(g + sG).

    With S = sG it is the positive root of g² + g((1 − a)S − w(a + b)) − w·b·S = 0, the first-order condition multiplied out. Sandler and Murdoch's
    joint product in logarithms; `public` a, `own` b, `spill` s (1 pure spill-over, 0 private)."""
    spilled = spill * others
    half = 0.5 * ((1.0 - public) * spilled - wealth * (public + own))
    return sqrt(half * half + wealth * own * spilled) - half


@section
def taste(wealth, gift, others, public, spill):
    """The weight b of what serves the ally alone, such that `gift` is its best answer to the others: the first-order condition solved for b.

    It is never negative with public ≤ gift/wealth; with one weight a for all allies, those that spend little would need b < 0.
    """
    return (gift * gift + gift * ((1.0 - public) * spill * others - wealth * public)) / (wealth * (gift + spill * others)) if gift > 0.0 else 0.0


@section
def settle_gifts(wealth, gifts, public, own, spill, fixed):
    """Nash equilibrium of the allies but `fixed`, whose gift stands: best answers in turn, from `gifts` and into them. Axes: ally.

    Reactions have slopes between −1 and 0, and each answer uses the latest ones, so rounds close in on the one equilibrium.
    """
    total = 0.0
    for m in range(gifts.shape[0]):
        total += gifts[m]
    moved, rounds = 1.0, 0
    while moved > CLOSE and rounds < ROUNDS:
        moved = 0.0
        for m in range(gifts.shape[0]):
            if m != fixed and wealth[m] > 0.0 and own[m] + public[m] > 0.0:
                gift = best_gift(wealth[m], total - gifts[m], public[m], own[m], spill)
                moved = max(moved, abs(gift - gifts[m]) / wealth[m])
                total += gift - gifts[m]
                gifts[m] = gift
        rounds += 1
