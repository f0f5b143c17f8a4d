"""When an attack is unattractive: the extended-deterrence threshold game that the kernel plays, and the unilateral game that explains it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import exp, inf, log, sqrt
from typing import TYPE_CHECKING

from symmachia.errors import CallError, within
from symmachia.model.compile import engine, section

if TYPE_CHECKING:
    from collections.abc import Mapping

ROUNDS, PATIENT = 200, 12
SLACK = 1.0 - 1e-12
"""A challenger that would come from where it would fight does not bluff for a rounding."""


@section
def outcomes(x, hard, resists, scale, exponential):
    """Shares of the four outcomes: the challenger comes forward from value `x` on, and fights from value `hard` on if it is resisted."""
    fights = max(x, hard)
    comes = exp(-x / scale) if exponential else max(0.0, 1.0 - x / scale)
    stays = exp(-fights / scale) if exponential else max(0.0, 1.0 - fights / scale)
    return 1.0 - comes, comes * (1.0 - resists), resists * (comes - stays), resists * stays


@section
def stands(fought, p, cost, audience, scale, exponential):
    """The chance that the defender resists, when a resisted challenger fights with the chance `fought`: it does where its value exceeds
    (fought · cost − audience)/(1 − fought · p)."""
    short = fought * cost - audience
    resists = 1.0
    if short > 0.0:
        left = 1.0 - fought * p
        resists = 0.0
        if left > 0.0 and scale > 0.0:
            resists = exp(-short / left / scale) if exponential else max(0.0, 1.0 - short / left / scale)
    return resists


@engine
def threshold_game(p, war_cost_challenger, war_cost_defender, back_down, audience, scale_challenger, scale_defender, exponential):
    """The one perfect Bayesian equilibrium of the extended-deterrence game, in the form of Kilgour and Zagare (Synthese 100, 1994).

    A challenger may claim what a defender holds; the defender yields or resists; a resisted challenger fights or backs down. Payoffs of the
    challenger: 0 for the status quo, v where the defender yields, −`back_down`, and p·v − `war_cost_challenger` in war, which attains the objective
    with the chance p. Of the defender: w for the status quo and where the challenger backs down, −`audience` for yielding, (1 − p)·w −
    `war_cost_defender` in war. Values are private: v and w uniform on [0, scale], or exponential with mean scale. The paper has no audience cost;
    here it lowers the value from which a defender resists.

    Both act from thresholds. **Deterred**: no challenger would fight, so none comes. **No bluff**: whoever comes would fight. **Bluff**: some come
    who would back down; uniform values give a quadratic, exponential ones a monotone equation. Returns the chances of status quo, yielded, backed
    down and war, which sum to 1. Nothing at stake, or p = 0 with a war that costs more than backing down: status quo.

    >>> [round(float(share), 4) for share in threshold_game(0.5, 1.0, 1.0, 0.2, 0.0, 4.0, 4.0, 0)]
    [0.1375, 0.23, 0.1925, 0.44]
    """
    quiet, yielded, backed, war = 1.0, 0.0, 0.0, 0.0
    hard = max(0.0, (war_cost_challenger - back_down) / p) if p > 0.0 else (inf if war_cost_challenger > back_down else 0.0)
    willing = scale_challenger > 0.0 and hard < inf and (exponential or hard < scale_challenger)
    if willing:
        resists = stands(1.0, p, war_cost_defender, audience, scale_defender, exponential)
        faced = 1.0 - resists * (1.0 - p)
        x = resists * war_cost_challenger / faced if faced > 0.0 else inf
        if x < SLACK * hard and not exponential:
            able = scale_challenger - hard
            whole = scale_challenger + back_down
            b = scale_defender * back_down + able * war_cost_defender - audience * whole
            a = scale_defender * (scale_challenger + back_down - able * p)
            c = audience * back_down
            root = sqrt(b * b + 4.0 * a * c)
            if b > 0.0:
                yields = min(1.0, (b + root) / (2.0 * a)) if a > 0.0 else 1.0
                x = back_down * (1.0 - yields) / yields
            else:
                yields = min(1.0, 2.0 * c / (root - b)) if c > 0.0 else 0.0
                x = (1.0 - yields) * (root - b) / (2.0 * audience)
            resists = 1.0 - yields
        elif x < SLACK * hard:
            low, high = 0.0, hard / (hard + back_down)
            x = 0.0
            if back_down <= 0.0:
                fought = exp(-hard / scale_challenger)
                if fought * war_cost_defender > audience:
                    resists = stands(fought, p, war_cost_defender, audience, scale_defender, exponential)
                else:
                    resists, x = 1.0, hard + scale_challenger * log(audience / war_cost_defender)
            else:
                low_gap = stands(exp(-hard / scale_challenger), p, war_cost_defender, audience, scale_defender, exponential)
                high_gap = resists - high
                side = 0
                for attempt in range(ROUNDS):
                    resists = (low * high_gap - high * low_gap) / (high_gap - low_gap)
                    if (attempt > PATIENT and attempt % 3 == 0) or not low < resists < high:
                        resists = 0.5 * (low + high)
                    x = back_down * resists / (1.0 - resists)
                    fought = exp((x - hard) / scale_challenger)
                    gap = stands(fought, p, war_cost_defender, audience, scale_defender, exponential) - resists
                    if gap >= 0.0:
                        low, low_gap = resists, gap
                        high_gap *= 0.5 if side > 0 else 1.0
                        side = 1
                    else:
                        high, high_gap = resists, gap
                        low_gap *= 0.5 if side < 0 else 1.0
                        side = -1
                    if abs(gap) <= 1e-14 or high - low <= 1e-15:
                        break
        quiet, yielded, backed, war = outcomes(x, hard, resists, scale_challenger, exponential) if x < inf else (1.0, 0.0, 0.0, 0.0)
    return quiet, yielded, backed, war


@dataclass(frozen=True, slots=True)
class Equilibrium:
    """One perfect Bayesian equilibrium of the unilateral game: what kind it is, and the chances of its outcomes. `comes` is the chance that a soft
    challenger initiates, `resists` that a soft defender resists."""

    kind: str
    status_quo: float
    yielded: float
    backed_down: float
    war: float
    comes: float
    resists: float


@dataclass(frozen=True, slots=True)
class Unilateral:
    """The unilateral game solved: `hard` and `soft` are the credibilities that deter a hard and a soft challenger, `resist` the chance of a hard
    challenger from which a soft defender yields for certain. `steadfast` exists by implausible beliefs off the path: reported, never selected."""

    hard: float
    soft: float
    resist: float
    selected: Equilibrium
    steadfast: Equilibrium | None


def unilateral(challenger: Mapping[str, float], defender: Mapping[str, float], hard: float, credible: float) -> Unilateral:
    """The unilateral deterrence game with incomplete information, in the form of Zagare and Kilgour (1993, 2000).

    The challenger keeps the status quo (SQ) or comes; the defender yields (DC) or resists; the challenger backs down (CD) or fights (DD). Payoffs by
    outcome: `challenger` has DC > SQ > DDh > CD > DDs and `defender` SQ > CD > DDh > DC > DDs, h and s for the hard and the soft type. `hard` is the
    chance that the challenger is hard, `credible` that the defender is.

    >>> ours = {"DC": 1, "SQ": 0.6, "DDh": 0.5, "CD": 0.4, "DDs": 0}
    >>> theirs = {"SQ": 1, "CD": 0.8, "DDh": 0.4, "DC": 0.3, "DDs": 0}
    >>> found = unilateral(ours, theirs, hard=0.5, credible=0.7)
    >>> found.selected.kind, round(found.hard, 6), round(found.soft, 6), round(found.resist, 6)
    ('separating', 0.8, 0.666667, 0.625)
    """
    within(hard=(hard, 0, 1), credible=(credible, 0, 1))
    for who, payoffs, order in (
        ("challenger", challenger, ("DC", "SQ", "DDh", "CD", "DDs")),
        ("defender", defender, ("SQ", "CD", "DDh", "DC", "DDs")),
    ):
        if any(name not in payoffs for name in order) or any(payoffs[one] <= payoffs[next_] for one, next_ in pairwise(order)):
            raise CallError(f"the payoffs of the {who} are not in order", fix=f"give {' > '.join(order)}")
    gained, lost = challenger["DC"] - challenger["SQ"], defender["CD"] - defender["DC"]
    c_hard, c_soft = gained / (challenger["DC"] - challenger["DDh"]), gained / (challenger["DC"] - challenger["CD"])
    r = lost / (defender["CD"] - defender["DDs"])
    p, q = hard, credible
    if q >= c_hard:
        found = Equilibrium("certain deterrence", 1.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    elif q >= c_soft:
        found = Equilibrium("separating", 1.0 - p, p * (1.0 - q), 0.0, p * q, 0.0, 0.0)
    elif p >= r:
        found = Equilibrium("attack", 0.0, 1.0 - q, (1.0 - p) * q, p * q, 1.0, 0.0)
    else:
        comes = p * (1.0 - r) / (r * (1.0 - p)) if p < 1.0 else 1.0
        resists = (c_soft - q) / (1.0 - q)
        found = Equilibrium("bluff", 1.0 - p / r, p / r * (1.0 - c_soft), (p / r - p) * c_soft, p * c_soft, comes, resists)
    steady = Equilibrium("steadfast deterrence", 1.0, 0.0, 0.0, 0.0, 0.0, 1.0) if p <= r and q < c_hard else None
    return Unilateral(c_hard, c_soft, r, found, steady)
