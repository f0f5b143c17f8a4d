"""The Lanchester family: laws of attrition for teaching, and a rival to the campaign model.

x and y are the forces of two sides; a is the rate at which one of Y kills X, b that at which one of X kills Y, per day. `square`, `linear`, `mixed`
and `logarithmic` are solved in closed form, `power_law` holds all four and takes reinforcements, `win` and `simulate` are the square law with chance.
Nine independent tests on land battles confirm neither the square law nor the linear one, and the rates of a battle do not stay the same within it
(Helmbold's constant fallacy, 1994). Compare these laws with other models; do not rest on them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

import numpy as np

from symmachia.errors import CallError, UnknownName, within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

Law = Literal["square", "linear", "mixed", "logarithmic"]
NOBODY = 1e-9
"""Share of those who came below which a force counts as annihilated where it is solved numerically."""
LARGEST = 600.0
"""An exponent at which nobody is left, and which leaves room for a factor below the largest number."""


class Exponents(NamedTuple):
    """x' = −a·y^enemy·x^own_x and y' = −b·x^enemy·y^own_y."""

    enemy: float
    own_x: float
    own_y: float


EXPONENTS: dict[Law, Exponents] = {
    "square": Exponents(1, 0, 0),
    "linear": Exponents(1, 1, 1),
    "mixed": Exponents(1, 1, 0),
    "logarithmic": Exponents(0, 1, 1),
}


@dataclass(frozen=True, slots=True)
class Battle:
    """Forces at the times asked for, the day on which one side is annihilated (infinite where it is not), and both forces at the end."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    end: float
    survivors: tuple[float, float]


def square(x: float, y: float, a: float, b: float, times: ArrayLike = ()) -> Battle:
    """Aimed fire: x' = −a·y, y' = −b·x, so that b·x² − a·y² does not change (Lanchester, Aircraft in Warfare, 1916).

    x(t) = x₀ cosh(gt) − r·y₀ sinh(gt), g = √(ab), r = √(a/b). X wins where b·x₀² > a·y₀²; √(x₀² − r²y₀²) survive, after atanh(r·y₀/x₀)/g. Of equals,
    both melt away without end. `times` in days.

    >>> battle = square(100, 60, 0.01, 0.01)
    >>> round(battle.survivors[0], 6), round(battle.end, 6)
    (80.0, 69.314718)
    """
    times = _checked(x, y, a, b, times)
    pace, weight = np.sqrt(a * b), np.sqrt(a / b)
    mine, theirs = x, weight * y
    left = np.sqrt(abs(mine - theirs) * (mine + theirs))
    end = float("inf") if mine == theirs else float(np.arctanh(min(mine, theirs) / max(mine, theirs)) / pace)
    until = pace * np.minimum(times, end)
    growing, shrinking = (mine - theirs) * np.exp(np.minimum(until, LARGEST)) / 2, (mine + theirs) * np.exp(-until) / 2
    return _ended(times, growing + shrinking, (shrinking - growing) / weight, end, (left * (mine > theirs), left / weight * (theirs > mine)))


def linear(x: float, y: float, a: float, b: float, times: ArrayLike = ()) -> Battle:
    """Fire into an area, or duels: x' = −a·x·y, y' = −b·x·y, so that d = b·x − a·y does not change (Lanchester 1916).

    x(t) = x₀/(1 + a·y₀·(1 − e^(−dt))/d), and y(t) with the letters exchanged and −d. The loser is never quite annihilated; `survivors` is where the
    forces tend: d/b of X where d > 0, −d/a of Y where d < 0.
    """
    times = _checked(x, y, a, b, times)
    apart = b * x - a * y

    def grown(rate: float) -> NDArray[np.float64]:
        return times if rate == 0 else np.expm1(np.minimum(rate * times, LARGEST)) / rate

    forces = x / (1 + a * y * grown(-apart)), y / (1 + b * x * grown(apart))
    return _ended(times, *forces, float("inf"), (max(0.0, apart) / b, max(0.0, -apart) / a))


def mixed(x: float, y: float, a: float, b: float, times: ArrayLike = ()) -> Battle:
    """Ambush: X hides and is fired at as an area, Y stands in the open and is aimed at: x' = −a·x·y, y' = −b·x, so that c = 2b·x − a·y² does not
    change (Deitchman, A Lanchester Model of Guerrilla Warfare, Operations Research 10, 1962).

    X wins where c > 0: y(t) = √(c/a)·tan(atan(y₀√(a/c)) − t√(ac)/2), and c/2b survive. Otherwise X is never quite annihilated, and Y tends to
    √(−c/a).
    """
    times = _checked(x, y, a, b, times)
    constant = 2 * b * x - a * y**2
    if constant == 0:
        forces = y / (1 + a * y * times / 2)
        return _ended(times, a * forces**2 / (2 * b), forces, float("inf"), (0.0, 0.0))
    root, pace = np.sqrt(abs(constant) / a), np.sqrt(a * abs(constant)) / 2
    if constant > 0:
        angle = np.arctan2(y, root)
        end = float(angle / pace)
        forces = root * np.tan(angle - pace * np.minimum(times, end))
        return _ended(times, (constant + a * forces**2) / (2 * b), forces, end, (constant / (2 * b), 0.0))
    angle = np.minimum(np.arctanh(root / y) + pace * times, LARGEST / 2)
    return _ended(times, a * (root / np.sinh(angle)) ** 2 / (2 * b), root / np.tanh(angle), float("inf"), (0.0, float(root)))


def logarithmic(x: float, y: float, a: float, b: float, times: ArrayLike = ()) -> Battle:
    """Losses by one's own numbers, whatever the enemy's (Peterson's logarithmic law): x' = −a·x, y' = −b·y, so that b·ln x − a·ln y does not change.
    The larger force does not win for being larger; both melt away without end."""
    times = _checked(x, y, a, b, times)
    return _ended(times, x * np.exp(-a * times), y * np.exp(-b * times), float("inf"), (0.0, 0.0))


def power_law(
    x: float, y: float, a: float, b: float, days: int, exponents: Exponents, *, joining_x: Sequence[float] = (), joining_y: Sequence[float] = (),
    breaking: float = 0.0, most: float = np.inf,
) -> Battle:  # fmt: skip
    """x' = −a·y^enemy·x^own_x + P(t), y' = −b·x^enemy·y^own_y + Q(t), solved numerically day by day.

    `joining_x[day]` arrive evenly over that day, none after the last. At most `most` of Y fight at a time, the rest replaces them. The battle ends
    where one side keeps less than the share `breaking` of those who came, or next to nobody; a side that nobody has joined yet is waited for. Forces
    are those at the start of days 0 to `days`.

    Engel's Iwo Jima (Journal of the Operations Research Society of America 2, 1954): both forces on day 35, of 21,000 Japanese.

    >>> landings = [54_000, 0, 6_000, 0, 0, 13_000]
    >>> battle = power_law(0, 21_000, 0.0544, 0.0106, 35, EXPONENTS["square"], joining_x=landings)
    >>> round(battle.x[-1]), round(battle.y[-1])
    (53080, 81)
    """
    within(x=(x, 0, 1e15), y=(y, 0, 1e15), a=(a, 0, np.inf), b=(b, 0, np.inf), days=(days, 1, 10_000))
    within(enemy=(exponents.enemy, 0, 10), own_x=(exponents.own_x, 0, 10), own_y=(exponents.own_y, 0, 10))
    within(breaking=(breaking, 0, 1), most=(most, 0, np.inf))
    joining = np.zeros((2, days))
    for row, (name, coming) in enumerate((("joining_x", joining_x), ("joining_y", joining_y))):
        if len(coming) > days or any(not 0 <= number < np.inf for number in coming):
            raise CallError(f"{name} does not fit {days} days", fix="give at most one number of arrivals a day, none below 0")
        joining[row, : len(coming)] = coming
    least = max(breaking, NOBODY)
    came, forces, end = np.array([x, y], dtype=float), np.array([x, y], dtype=float), float("inf")
    kept = np.empty((2, days + 1))
    kept[:, 0] = forces
    for day in range(days):
        if end == np.inf:
            forces, until = _day(forces, came, joining[:, day], (a, b), exponents, least, most)
            came, end = came + joining[:, day], day + until
        kept[:, day + 1] = forces
    return Battle(kept[0], kept[1], end, (float(forces[0]), float(forces[1])))


def win(x: int, y: int, a: float, b: float) -> float:
    """Chance that X annihilates Y where each kill is a random event of the square law: the next to fall is one of Y with chance b·x/(b·x + a·y).

    P(x, y) = [b·x·P(x, y−1) + a·y·P(x−1, y)]/(b·x + a·y), P(x, 0) = 1, P(0, y) = 0, exact.

    >>> round(win(2, 1, 1, 1), 6), round(win(3, 2, 1, 1), 6), round(win(5, 3, 1, 1), 6)
    (0.833333, 0.775, 0.887376)
    """
    _whole(x, y, a, b)
    chances = np.zeros(y + 1)
    chances[0] = 1.0
    for mine in range(1, x + 1):
        for theirs in range(1, y + 1):
            chances[theirs] = (b * mine * chances[theirs - 1] + a * theirs * chances[theirs]) / (b * mine + a * theirs)
    return float(chances[y])


def simulate(x: int, y: int, a: float, b: float, draws: int, seed: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Survivors of X and of Y in `draws` battles to the end, kill by kill, by the chances of `win`. The mean of a battle says little without its
    spread."""
    _whole(x, y, a, b)
    within(draws=(draws, 1, 10**8))
    generator = np.random.default_rng(seed)
    mine, theirs = np.full(draws, x), np.full(draws, y)
    for _ in range(x + y - 1):
        fighting = (mine > 0) & (theirs > 0)
        hit = generator.random(draws) * (b * mine + a * theirs) < b * mine
        theirs -= fighting & hit
        mine -= fighting & ~hit
    return mine, theirs


@dataclass(frozen=True, slots=True)
class Outcome:
    """Share of lanes in which the attackers attain their objective, mean shares that both sides lost of those who came by the end, and ground lost in
    km, which is always 0: the laws know strengths and no ground, so that they say nothing of how far a front would move."""

    attained: float
    attackers_lost: float
    defenders_lost: float
    displacement: float


def campaign(
    law: Law, red: NDArray[np.float64], blue: NDArray[np.float64], rates: tuple[float, float], normals: NDArray[np.float64], *,
    spread: float = 0.4, breaking: float = 0.5, most: float = np.inf,
) -> Outcome:  # fmt: skip
    """A campaign under a law in lanes, to be held against `adm.fight`: the same arrivals, limit of force to space, breakpoint and spread.

    `red[day]` and `blue[day]` have come by the start of each day, from day 0, and come evenly over the day before. `rates` are those at which one
    attacker kills defenders and one defender kills attackers; lane l multiplies them by exp(`spread` · `normals[0, l]`) and exp(`spread` ·
    `normals[1, l]`). The side that first keeps less than the share `breaking` of those who came is beaten; the objective is attained where that is
    the defender, or where attackers meet nobody. At most `most` attackers fight at a time. Under the mixed law the defenders hide.
    """
    if law not in EXPONENTS:
        raise UnknownName("law", law, EXPONENTS)
    if not (red.ndim == 1 and red.shape == blue.shape and red.size and normals.ndim == 2 and normals.shape[0] >= 2 and normals.shape[1]):
        raise CallError("red and blue are not of the same days, or normals has fewer than two rows", fix="give red[day], blue[day], normals[2, lane]")
    if not (np.diff(red, prepend=0.0).min() >= 0 and np.diff(blue, prepend=0.0).min() >= 0):
        raise CallError("a force that has come by a day is smaller than the day before", fix="give arrivals counted up, losses left out")
    if red[-1] == 0:
        return Outcome(0.0, 0.0, 0.0, 0.0)
    if blue[np.flatnonzero(red)[0]] == 0:
        return Outcome(1.0, 0.0, 0.0, 0.0)
    lanes = []
    for draw in normals.T:
        killing, dying = rates[0] * np.exp(spread * draw[0]), rates[1] * np.exp(spread * draw[1])
        battle = power_law(
            blue[0], red[0], killing, dying, red.size, EXPONENTS[law],
            joining_x=np.diff(blue).tolist(), joining_y=np.diff(red).tolist(), breaking=breaking, most=most,
        )  # fmt: skip
        came = [float(np.interp(battle.end, np.arange(red.size), force)) for force in (blue, red)]
        blue_lost, red_lost = (1 - left / force if force > 0 else 1.0 for left, force in zip(battle.survivors, came, strict=True))
        lanes.append((battle.end < np.inf and blue_lost > red_lost, red_lost, blue_lost))
    attained, red_lost, blue_lost = (float(share) for share in np.mean(lanes, axis=0))
    return Outcome(attained, red_lost, blue_lost, 0.0)


def _checked(x: float, y: float, a: float, b: float, times: ArrayLike) -> NDArray[np.float64]:
    within(x=(x, 1e-9, 1e15), y=(y, 1e-9, 1e15), a=(a, 1e-15, 1e15), b=(b, 1e-15, 1e15))
    days = np.atleast_1d(np.asarray(times, dtype=float))
    if not (days >= 0).all():
        raise CallError("a time is below 0", fix="give days from the start of the battle")
    return days


def _ended(times: NDArray[np.float64], x: NDArray[np.float64], y: NDArray[np.float64], end: float, survivors: tuple[float, float]) -> Battle:
    over = times >= end
    x, y = (np.where(over, left, np.maximum(force, 0.0)) for force, left in zip((x, y), survivors, strict=True))
    return Battle(x, y, end, (float(survivors[0]), float(survivors[1])))


def _day(
    forces: NDArray[np.float64], came: NDArray[np.float64], coming: NDArray[np.float64], rates: tuple[float, float], exponents: Exponents,
    least: float, most: float,
) -> tuple[NDArray[np.float64], float]:  # fmt: skip
    """Forces a day later, and the part of the day after which a side is beaten, infinite where none is."""
    from scipy.integrate import solve_ivp

    there = (forces > 0) | (coming > 0)
    a, b = rates if there.all() else (0.0, 0.0)

    def change(_: float, at: NDArray[np.float64]) -> NDArray[np.float64]:
        mine, theirs = max(at[0], 0.0), min(max(at[1], 0.0), most)
        lost = a * theirs**exponents.enemy * mine**exponents.own_x, b * mine**exponents.enemy * theirs**exponents.own_y
        return coming - lost

    beaten = [_Beaten(row, came[row], coming[row], least) for row in (0, 1) if there[row]]
    solved = solve_ivp(change, (0.0, 1.0), forces, events=beaten, rtol=1e-8, atol=1e-12 * (1 + came.max()))
    return np.maximum(solved.y[:, -1], 0.0), float(solved.t[-1]) if solved.status == 1 else float("inf")


@dataclass(frozen=True, slots=True)
class _Beaten:
    """An event of the solver: the force in `row` falls below the share `least` of those who came."""

    row: int
    came: float
    coming: float
    least: float
    terminal: ClassVar[bool] = True
    direction: ClassVar[float] = -1.0

    def __call__(self, time: float, forces: NDArray[np.float64]) -> float:
        return forces[self.row] - self.least * (self.came + self.coming * time)


def _whole(x: int, y: int, a: float, b: float) -> None:
    if any(number != int(number) or number < 1 for number in (x, y)):
        raise CallError(f"forces are {x} and {y}", fix="give whole numbers from 1")
    within(a=(a, 1e-15, 1e15), b=(b, 1e-15, 1e15))
