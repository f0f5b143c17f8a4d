"""The break-even: over the reliability of the leading ally, how often an attack window must open for one strategy to be the better bet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.errors import CallError, UnknownName
from symmachia.model.inputs import PRESETS
from symmachia.model.structure import CURVES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from symmachia.result import Result

QUANTILES = (0.1, 0.5, 0.9)
WINDOWS = (10, 30, 100)
"""Years between windows for which shares of futures are shown."""
ONE_SIDED = 0.8
"""From this share of futures at one end on, the answer is said to lie there."""
SINGLE = 0.95
"""A single crossing is quoted where at least this share of futures has at most one."""
GROUND, CONQUESTS = CURVES.index("ground"), CURVES.index("conquests")
PREMIUMS = {"net": "premium()", "gross": "premium_gross()"}
"""What autonomy costs more: beyond what the pledge pays anyway, or all of it."""
KINDS = ("never", "below", "above", "several", "always")


@dataclass(frozen=True, slots=True)
class Crossings:
    """At a number of years between windows: of every future the kind of the set of reliabilities in which the second strategy is the better bet, and
    its first and last crossing (nan where there is none)."""

    kinds: NDArray[np.int64]
    first: NDArray[np.float64]
    last: NDArray[np.float64]

    @property
    def shares(self) -> dict[str, float]:
        """Share of futures of each kind."""
        return {kind: float(np.mean(self.kinds == at)) for at, kind in enumerate(KINDS)}

    @property
    def quotable(self) -> bool:
        """Whether so many futures have at most one crossing that one may be quoted."""
        return self.shares["several"] <= 1 - SINGLE

    def quantiles(self, kind: str = "below", at: Sequence[float] = QUANTILES) -> tuple[float, ...]:
        """Quantiles of c* over the futures of a kind, `below` or `above`. Empty where one crossing may not be quoted, or no future is of the kind."""
        of_kind = self.first[self.kinds == KINDS.index(kind)]
        return tuple(float(value) for value in np.quantile(of_kind, at)) if self.quotable and len(of_kind) else ()


@dataclass(frozen=True, eq=False)
class BreakEvens:
    """Two strategies of one run. `added` is what the second costs more (present value, EUR million); `spared[future, point]` the expected loss that
    it spares for one attack window a year, over `reliability[point]`."""

    strategies: tuple[str, str]
    comparison: str
    campaign: str
    values: str
    scope: str
    preset: str
    stated: float
    premium: str
    fingerprint: str
    reliability: NDArray[np.float64]
    added: NDArray[np.float64]
    spared: NDArray[np.float64]

    @property
    def futures(self) -> int:
        """How many futures stand behind it."""
        return len(self.added)

    def better(self, years: float) -> NDArray[np.bool_]:
        """Where the second strategy is the better bet when a window opens every so many years: `[future, point]`. Equal bets count as not better."""
        return self.gain(years) > 0

    @cached_property
    def frontier(self) -> NDArray[np.float64]:
        """Quantiles over the futures of the years between windows up to which the second strategy is the better bet: `[point, quantile]`.

        0 stands for never, infinity for however seldom they open. A future in which the second is cheaper and spares less has no such bound; it
        counts as never, and `reversed` says how many there are.
        """
        with np.errstate(divide="ignore", invalid="ignore"):
            bound = self.spared / self.added[:, None]
        dearer = self.added[:, None] > 0
        years = np.where(
            dearer, np.maximum(0.0, bound), np.where(self.spared > 0, np.inf, np.where((self.added[:, None] < 0) & (self.spared == 0), np.inf, 0.0))
        )
        return np.quantile(years, QUANTILES, axis=0, method="inverted_cdf").T

    @property
    def reversed(self) -> float:
        """Share of futures and points at which the second strategy costs less and spares less, so that it pays when windows are rare."""
        return float(np.mean((self.added[:, None] < 0) & (self.spared < 0)))

    def gain(self, years: float) -> NDArray[np.float64]:
        """What the second strategy is the better bet by, with a window every so many years: spared loss less added cost, `[future, point]`."""
        return self.spared / years - self.added[:, None]

    def pays(self, years: float) -> NDArray[np.float64]:
        """1 where the second strategy is the better bet, 0 where the first is, a half where they are equal: `[future, point]`."""
        return 0.5 + 0.5 * np.sign(self.gain(years))

    def shares(self, years: float) -> NDArray[np.float64]:
        """Share of futures in which the second strategy is the better bet, equal bets counted half for each: `[point]`."""
        return self.pays(years).mean(axis=0)

    def crossings(self, years: float) -> Crossings:
        """The set of reliabilities in which the second strategy is better, for every future: its kind, first and last crossing."""
        gain = self.gain(years)
        better = gain > 0
        turns = better[:, 1:] != better[:, :-1]
        count = turns.sum(axis=1)
        kinds = np.select(
            [(count == 0) & ~better[:, 0], (count == 1) & better[:, 0], (count == 1) & ~better[:, 0], count > 1], range(4), KINDS.index("always")
        )
        first, last = np.full(self.futures, np.nan), np.full(self.futures, np.nan)
        some = np.flatnonzero(count)
        for ends, place in ((first, turns[some].argmax(axis=1)), (last, turns.shape[1] - 1 - turns[some, ::-1].argmax(axis=1))):
            left, right = gain[some, place], gain[some, place + 1]
            step = self.reliability[place + 1] - self.reliability[place]
            ends[some] = self.reliability[place] + step * left / (left - right)
        return Crossings(kinds, first, last)

    def verdict(self, years: float) -> str:
        """`never`, `always` or `depends`: where more than four in five futures lie at one end over the whole range of reliability, that end."""
        shares = self.crossings(years).shares
        return next((end for end in ("never", "always") if shares[end] > ONE_SIDED), "depends")

    def minimax(self, low: float, high: float, years: float) -> float:
        """Share of futures in which the second strategy has the smaller greatest regret over reliabilities from `low` to `high`."""
        if not 0 <= low <= high <= 1:
            raise CallError(f"the interval {low:g} to {high:g} is not one of reliabilities", fix="give two numbers from 0 to 1, the lower first")
        inside = (self.reliability >= low - 1e-12) & (self.reliability <= high + 1e-12)
        if not inside.any():
            raise CallError(f"no point of the grid lies between {low:g} and {high:g}", fix="widen the interval to a hundredth")
        gain = self.gain(years)[:, inside]
        return float(np.mean(gain.max(axis=1) > (-gain).max(axis=1)))

    def to_dict(self) -> dict[str, Any]:
        """The frontier as plain data. Years are 0 for never, and none for always: however seldom windows open."""
        rows = [
            {"reliability": float(c)}
            | {f"years_q{100 * q:.0f}": None if np.isinf(years) else float(years) for q, years in zip(QUANTILES, row, strict=True)}
            for c, row in zip(self.reliability, self.frontier, strict=True)
        ]
        return {
            "strategies": list(self.strategies), "comparison": self.comparison, "campaign": self.campaign, "values": self.values, "scope": self.scope,
            "preset": self.preset, "premium": self.premium, "stated_eur_million": self.stated, "fingerprint": self.fingerprint,
            "futures": self.futures, "reversed": self.reversed, "rows": rows,
        }  # fmt: skip

    def lines(self, years: float, low: float = 0.0, high: float = 1.0) -> list[str]:
        """The frontier and, at a number of years between windows, the sets of reliability, as lines of text; for a reliability known to lie between
        two bounds, minimax regret."""
        crossings = self.crossings(years)
        kinds = ", ".join(f"{kind} {100 * share:.0f} %" for kind, share in crossings.shares.items())
        star = [
            f"where it pays {kind} one reliability c*: {first:.2f} to {last:.2f} in eight of ten, middle {middle:.2f}"
            for kind in ("below", "above")
            for first, middle, last in [crossings.quantiles(kind)] * bool(crossings.quantiles(kind))
        ] or [f"no single c* is quoted: more than {100 * (1 - SINGLE):.0f} % of the futures cross more than once"]
        stated = f" + EUR {self.stated / 1000:,.0f} bn stated" if self.stated else ""
        rows = []
        for at in range(0, len(self.reliability), 10):
            least, middle, most = map(_years, self.frontier[at])
            shares = "".join(f"{100 * self.shares(window)[at]:>6.0f} %" for window in WINDOWS)
            rows.append(f"{self.reliability[at]:>11.0%}   {middle:>10} ({least} to {most})".ljust(52) + shares)
        return [
            f"{self.strategies[1]} against {self.strategies[0]}, conventional forces, {self.comparison.replace('_', ' ')}, {self.premium} premium, "
            f"scope {self.scope}, campaign {self.campaign}, values {self.values}, loss {self.preset}{stated}",
            f"{self.futures} futures, run {self.fingerprint}. Conditional on attack windows and the study's values, costs and behaviour",
            "",
            f"reliability   {self.strategies[1]} is the better bet up to …     share of futures at one window in",
            f"              years between windows (8 of 10)       {''.join(f'{window:>6} y' for window in WINDOWS)}",
            *rows,
            "",
            f"one window in {years:g} years: {self.strategies[1]} better over the whole range of reliability: {self.verdict(years)}",
            f"sets of reliability in which it is better: {kinds}",
            *star,
            f"reliability between {low:.0%} and {high:.0%}: smaller greatest regret in {self.minimax(low, high, years):.0%} of the futures",
        ]  # fmt: skip


def _years(value: float) -> str:
    return "never" if value == 0 else "always" if np.isinf(value) else f"{value:,.3g}"


def break_even(
    result: Result, first: str = "transatlantic", second: str = "autonomous", *, preset: str = "published", stated: float = 0.0, premium: str = "net"
) -> BreakEvens:
    """When is the second strategy a better bet than the first? `preset` is the loss of output in a war; `stated` a value in millions of euros that
    the user puts on the lives and the territory lost in a conquest, beyond the output of what an attacker keeps. The run must be one in memory, of a
    study that names a contingency, with the measure `premium()`."""
    for name in (first, second):
        if name not in result.strategies:
            raise UnknownName("strategy", name, result.strategies)
    if preset not in PRESETS:
        raise UnknownName("preset", preset, PRESETS)
    if not (np.isfinite(stated) and stated >= 0):
        raise CallError(f"a stated value of {stated:g} cannot be counted", fix="give millions of euros, 0 or more")
    if result.curves is None or not len(result.curves[0]):
        raise CallError("this run kept nothing over reliability", fix="run a study that names a contingency, in memory: symmachia break-even STUDY")
    if premium not in PREMIUMS:
        raise UnknownName("premium", premium, PREMIUMS)
    cost = PREMIUMS[premium]
    if cost not in result.measures:
        raise CallError("the study does not keep what a strategy costs more", fix=f"add {cost} to its measures")
    study = result.record["study"]
    one, two = (_losses(result, name, preset, stated) for name in (first, second))
    return BreakEvens(
        (first, second), study["comparison"], study["campaign"], study["values"], study["scope"], preset, stated, premium,
        result.record["fingerprint"], np.linspace(0, 1, one.shape[1]), result.values(second, cost) - result.values(first, cost), one - two,
    )  # fmt: skip


def _losses(result: Result, strategy: str, preset: str, stated: float) -> NDArray[np.float64]:
    assert result.curves is not None
    curves = result.curves[result.strategies.index(strategy)]
    return curves[:, PRESETS.index(preset)] + curves[:, GROUND] + stated * curves[:, CONQUESTS]
