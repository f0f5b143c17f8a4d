"""The sanity check on a loss preset: the same arithmetic on today's budgets against none. A preset under which Europe should disarm explains too
little."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from symmachia.analysis.opening import prepared_study
from symmachia.ensemble.replay import replay
from symmachia.errors import CallError
from symmachia.model.deterrence import threshold_game
from symmachia.model.inputs import PRESETS

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from symmachia.study.study import Study

ENOUGH = 10.0
"""A preset under which today's budgets do not pay with a window every ten years is said to explain too little; our reading."""


@dataclass(frozen=True, slots=True)
class ExistingDefence:
    """A preset held against what Europe spends: `spared` is the loss in EUR million that today's forces spare at an attack window, `budget` what they
    cost a year, and `years` how far apart windows may open for that to pay."""

    preset: str
    stated: float
    reliability: float
    spared: float
    budget: float

    @property
    def years(self) -> float:
        """Years between windows up to which today's budgets pay."""
        return max(0.0, self.spared) / self.budget

    @property
    def explains(self) -> bool:
        """Whether they pay with a window every ten years. If not, the preset is too small to explain existing defence."""
        return self.years >= ENOUGH

    def __str__(self) -> str:
        stated = f" + EUR {self.stated / 1e6:g} trillion stated" if self.stated else ""
        small = "" if self.explains else ": too small to explain existing defence"
        return f"{self.preset}{stated}: today's budgets pay up to one window in {self.years:,.3g} years{small}"


def existing_defence(
    study: Study | Path | str = "break_even", *, reliability: float = 0.5, stated: tuple[float, ...] = (0.0, 1e6, 3e6, 1e7)
) -> tuple[ExistingDefence, ...]:
    """Hold every preset of the loss against today's budgets in the central future of a study: forces as they are against none, at the base year,
    under which an attacker attains its objective in any war. The budgets pay for all of Europe's defence, the study for one theatre."""
    if not 0 <= reliability <= 1:
        raise CallError(f"a reliability of {reliability:g} is not one", fix="give a number from 0 to 1")
    prepared, _ = prepared_study(study)
    if not prepared.foretells:
        raise CallError("the study names no contingency", fix="name one that does, such as break_even")
    found = replay(prepared, 0)
    sets, setting = prepared.structure, prepared.settings[0]
    chances = found["attained"][0]
    one = {name: float(found[name].ravel()[0]) for name in GAME}
    exponential = int(setting.values == "exponential")
    today, none = (_outcomes(one, chances if armed else np.ones(2), reliability, exponential) for armed in (True, False))
    allies = np.array([m != sets.leader for m in range(len(sets.members))])
    budget = float((found["spending_share"] * found["gdp"][0])[allies].sum())
    rows = []
    for preset, value in ((preset, value) for preset in PRESETS for value in stated):
        if value and preset != PRESETS[0]:
            continue
        output, ground = float(found["output"][0][PRESETS.index(preset)]), float(found["ground"][0])
        bare, armed = (_loss(outcome, output, ground, value, one) for outcome in (none, today))
        rows.append(ExistingDefence(preset, value, reliability, bare - armed, budget))
    return tuple(rows)


GAME = (
    "perception_bias", "shared_cost", "back_down_cost", "audience_cost", "challenger_value", "defender_value", "yield_share", "back_down_share",
)  # fmt: skip


def _outcomes(one: dict[str, float], chances: NDArray[np.float64], c: float, exponential: int) -> tuple[float, float, float, float]:
    """Yielded, backed down, war, and the chance that the objective is attained in a war."""
    seen = min(1.0, max(0.0, c + one["perception_bias"]))
    p = seen * chances[0] + (1 - seen) * chances[1]
    cost = 1 - seen * (1 - one["shared_cost"])
    played = threshold_game(p, 1.0, cost, one["back_down_cost"], one["audience_cost"], one["challenger_value"], one["defender_value"], exponential)
    return played[1], played[2], played[3], float(c * chances[0] + (1 - c) * chances[1])


def _loss(outcome: tuple[float, float, float, float], output: float, ground: float, stated: float, one: dict[str, float]) -> float:
    yielded, backed, war, attained = outcome
    taken = war * attained + yielded
    return war * output + ground * (war * attained + one["yield_share"] * yielded + one["back_down_share"] * backed) + stated * taken
