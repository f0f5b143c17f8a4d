"""The one table of measures: what a run keeps of each strategy in each future, as a single number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Argument = Literal["capability", "view", "basis", "year", "member", "category", "presence", "preset"]
ALL = "all"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A measure: its arguments in order, its unit, and whether more of it is better (None where neither is)."""

    name: str
    arguments: tuple[Argument, ...]
    unit: str
    more_is_better: bool | None


_OUTCOMES = (
    Outcome("usable", ("capability", "view", "year"), "units", True),
    Outcome("gap", ("capability", "view", "basis", "year"), "units", False),
    Outcome("met", ("capability", "view", "basis", "year"), "percent", True),
    Outcome("closing_year", ("capability", "view", "basis"), "year", False),
    Outcome("gap_years", ("capability", "view", "basis"), "years", False),
    Outcome("window", ("capability", "view", "basis"), "years", False),
    Outcome("adequacy", ("view", "basis", "year"), "percent", True),
    Outcome("weakest_area", ("view", "basis", "year"), "percent", True),
    Outcome("dependence", ("capability", "year"), "percent", False),
    Outcome("added_cost", ("member",), "EUR million", False),
    Outcome("budget", ("member", "year"), "EUR million", None),
    Outcome("paid", ("category",), "EUR million", None),
    Outcome("budget_share", ("member", "year"), "percent", None),
    Outcome("soldiers", ("member", "year"), "persons", None),
    Outcome("hollow", ("year",), "percent", False),
    Outcome("industry_bound", (), "percent", None),
    Outcome("exit_year", (), "year", None),
    Outcome("attained", ("presence", "year"), "percent", False),
    Outcome("displacement", ("presence", "year"), "km", False),
    Outcome("red_lost", ("presence", "year"), "percent", True),
    Outcome("blue_lost", ("presence", "year"), "percent", False),
    Outcome("leak", ("presence", "year"), "percent", False),
    Outcome("force_ratio", ("presence", "year"), "times", False),
    Outcome("deterred", ("year",), "percent", True),
    Outcome("yielded", ("year",), "percent", False),
    Outcome("backed_down", ("year",), "percent", None),
    Outcome("war", ("year",), "percent", False),
    Outcome("reliability", (), "percent", None),
    Outcome("reliability_then", ("year",), "percent", None),
    Outcome("window_years", (), "years", None),
    Outcome("premium_gross", (), "EUR million", False),
    Outcome("premium", (), "EUR million", False),
    Outcome("expected_loss", ("preset",), "EUR million", False),
    Outcome("total_loss", ("preset",), "EUR million", False),
)
FORETOLD = tuple(outcome.name for outcome in _OUTCOMES[17:] if not outcome.name.startswith("premium"))
"""Outcomes that a study without a contingency does not have."""
OUTCOMES: dict[str, Outcome] = {outcome.name: outcome for outcome in _OUTCOMES}
"""`capability` and `member` may be `all`: of closing years the latest, of windows the longest, of gap-years the mean; of members the sum.
Money of `added_cost`, `paid`, the premiums and losses is the present value over all years. `attained` to `war` are conditional on an attack window
and on the study's distributions of values, costs and behaviour: none is a forecast."""
