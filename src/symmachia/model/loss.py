"""What an attack costs, as present values, and the reliability of the leading ally at which two strategies cost the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from symmachia.errors import CallError
from symmachia.model.compile import section

Where = Literal["below", "above", "everywhere", "nowhere"]


@section
def annuity(years, rate):
    """Present value of 1 a year at the end of each of `years` years, which may be fractional: (1 − (1 + rate)^−years) / rate, `years` at rate 0."""
    return years if rate == 0.0 else -np.expm1(-years * np.log1p(rate)) / rate


@section
def fallen(trough_years, recovery_years, rate):
    """Present value, in years of GDP, of an output loss that is 1 at its deepest: it grows evenly until `trough_years` after the attack and
    shrinks evenly over the `recovery_years` that follow, counted at the end of each year. Where a study gives a level of loss and no sum, path and
    recovery are assumptions."""
    total, year = 0.0, 1.0
    while year < trough_years + recovery_years:
        depth = year / trough_years if year < trough_years else 1.0 - (year - trough_years) / recovery_years
        total += depth * (1.0 + rate) ** -year
        year += 1.0
    return total


@dataclass(frozen=True, slots=True)
class BreakEven:
    """Where one strategy costs less than another over the reliability c: `below` or `above` c*, `everywhere` or `nowhere` between 0 and 1."""

    better: Where
    c_star: float | None


def break_even(
    premium: float, frequency: float, frequency_other: float, loss_without: float, loss_with: float, other_without: float, other_with: float
) -> BreakEven:
    """Where the strategy that costs `premium` more is the better bet, in closed form.

    c* = (ΔK + λ·D⁰ − λ'·D'⁰) / (λ(D⁰ − D¹) − λ'(D'⁰ − D'¹)), with λ the wars of all years counted, discounted, D⁰ the loss in a war without the
    leading ally and D¹ with it; primes mark the other strategy. It holds where λ does not depend on c. Equal costs count as not better.

    >>> break_even(80 - 30, 0.02, 0.02, 2000, 1500, 6000, 1500)
    BreakEven(better='below', c_star=0.375)
    """
    figures = (premium, frequency, frequency_other, loss_without, loss_with, other_without, other_with)
    if not np.isfinite(figures).all():
        raise CallError("a cost, frequency or loss is not finite", fix="give finite numbers")
    if min(frequency, frequency_other) < 0:
        raise CallError("a frequency of wars is below 0", fix="give 0 or more")
    start = premium + frequency * loss_without - frequency_other * other_without
    slope = frequency * (loss_without - loss_with) - frequency_other * (other_without - other_with)
    end = start - slope
    if start >= 0 and end >= 0:
        return BreakEven("nowhere", None)
    if start < 0 and end < 0:
        return BreakEven("everywhere", None)
    return BreakEven("below" if start < 0 else "above", start / slope)


def minimax(found: BreakEven, low: float, high: float) -> bool:
    """Whether the strategy has the smaller greatest regret where c is known only to lie between `low` and `high`, for costs that are linear in c: the
    middle of the interval is held against c*. A tie counts as not better."""
    if not 0 <= low <= high <= 1:
        raise CallError(f"the interval {low:g} to {high:g} is not one of reliabilities", fix="give two numbers from 0 to 1, the lower first")
    if found.c_star is None:
        return found.better == "everywhere"
    middle = (low + high) / 2
    return middle < found.c_star if found.better == "below" else middle > found.c_star
