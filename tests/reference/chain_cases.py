"""Random contingencies on top of the random alliances: rival models, empty theatres, sure and hopeless battles, pledges that hold and that do not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from spine_cases import random_setting, random_structure, random_values

from symmachia.model.inputs import INPUTS
from symmachia.model.structure import BRIGADES, CAMPAIGNS, COMMITMENTS, DEFENDERS, INTERCEPTORS, VALUES

SPAN = {
    "campaign_days": (0, 45), "campaign_depth": (1, 400), "frontage": (0, 400), "front_per_brigade": (2, 20), "breakpoint": (0.01, 1),
    "red_committed": (0, 40), "red_buildup": (0, 2), "warning_days": (0, 30), "decision_days": (0, 20), "home_brigades": (0, 8),
    "forward_brigades": (0, 4), "leader_forward": (0, 4), "theatre_share": (0, 0.2), "arrival_share": (0, 0.8), "arrival_days": (1, 60),
    "leader_days": (1, 60), "brigade_quality": (0.5, 2), "force_employment": (0.4, 2.5), "support_weight": (0, 1), "prosecution": (0, 0.1),
    "exchange_ratio": (0.5, 4), "fastest_withdrawal": (1, 40), "withdrawal_threshold": (0, 0.1), "tolerated_attrition": (0.005, 0.1),
    "battle_spread": (0, 0.8), "salvo": (0, 200), "shots_per_missile": (1, 4), "kill_probability": (0, 1), "interceptor_share": (0, 1),
    "leak_delay": (0, 1), "leak_damage": (0, 1), "prior_intercept": (-2, 2), "prior_slope": (0, 6), "reliability": (0, 1),
    "perception_bias": (-0.4, 0.4), "effort_effect": (-2, 2), "decoupling_effect": (-3, 3), "decoupling": (0, 1), "challenger_value": (0, 6),
    "defender_value": (0, 6), "back_down_cost": (0, 1.2), "audience_cost": (0, 0.6), "shared_cost": (0, 1), "window_years": (0.5, 100),
    "war_site": (0, 1), "neighbour": (0, 1), "site_loss": (0, 0.5), "neighbour_loss": (0, 0.2), "wider_loss": (0, 0.05),
    "trough_years": (0.1, 6), "recovery_years": (0.1, 15), "kept_share": (0, 1), "kept_years": (0, 80), "yield_share": (0, 1),
    "back_down_share": (0, 0.5),
}  # fmt: skip
ENDS = {
    "campaign_days": (0.0, 12.0, 12.5, 120.0), "frontage": (0.0, 5000.0), "breakpoint": (0.01, 1.0), "red_committed": (0.0, 400.0),
    "red_buildup": (0.0,), "warning_days": (0.0,), "decision_days": (0.0, 200.0), "home_brigades": (0.0,), "forward_brigades": (0.0,),
    "leader_forward": (0.0, 200.0), "theatre_share": (0.0, 1.0), "arrival_share": (0.0, 1.0), "support_weight": (0.0, 1.0),
    "prosecution": (0.0, 1.0), "withdrawal_threshold": (0.0, 0.9), "battle_spread": (0.0, 2.0), "salvo": (0.0, 50_000.0),
    "shots_per_missile": (1.0, 2.0), "kill_probability": (0.0, 1.0), "interceptor_share": (0.0,), "leak_delay": (0.0, 1.0),
    "leak_damage": (0.0, 1.0), "prior_intercept": (-40.0, 40.0), "prior_slope": (0.0, -3.0), "reliability": (0.0, 1.0),
    "perception_bias": (0.0, -1.0, 1.0), "effort_effect": (0.0,), "decoupling_effect": (0.0,), "decoupling": (0.0,),
    "challenger_value": (0.0, 0.9, 500.0), "defender_value": (0.0, 500.0), "back_down_cost": (0.0, 1.0, 5.0), "audience_cost": (0.0, 1.0, 4.0),
    "shared_cost": (0.0, 1.0), "war_site": (0.0,), "neighbour": (0.0,), "kept_years": (0.0,), "kept_share": (0.0,), "discount_rate": (0.0,),
}  # fmt: skip


def with_a_theatre(rng, structure):
    """The alliance with brigades, and half of the time with interceptors."""
    wanted = [BRIGADES, *([INTERCEPTORS] if rng.random() < 0.7 else [])]
    new = tuple(name for name in wanted if name not in structure.capabilities)
    area_of = (*structure.area_of, *(int(a) for a in rng.integers(0, len(structure.areas), len(new))))
    return replace(structure, capabilities=(*structure.capabilities, *new), area_of=area_of)


def with_a_contingency(rng, setting):
    """The setting with a basis for the support of brigades, and every rival model in its turn."""
    found = [i for i, (kind, _) in enumerate(setting.bases) if kind == "replace_us"]
    bases = setting.bases if found else (*setting.bases, ("replace_us", int(rng.integers(2))))
    pick = {
        name: str(rng.choice(options))
        for name, options in (("defenders", DEFENDERS), ("commitment", COMMITMENTS), ("campaign", CAMPAIGNS), ("values", VALUES))
    }
    return replace(setting, bases=bases, support_basis=int(rng.choice(found)) if found else len(bases) - 1, **pick)


def random_case(rng, futures=1):
    """Inputs in engine units, a structure and a setting. A fifth of the inputs of a contingency stand at an end of what they may be."""
    structure = with_a_theatre(rng, random_structure(rng))
    values = random_values(rng, structure, futures)
    for name, (low, high) in SPAN.items():
        shape = (futures, *(len(structure.axes[dim]) for dim in INPUTS[name].dims))
        values[name] = rng.uniform(low, high, shape)
    for name, ends in ENDS.items():
        shape = values[name].shape
        values[name] = np.where(rng.random(shape) < 0.2, rng.choice(ends, shape), values[name])
    return values, structure, with_a_contingency(rng, random_setting(rng, structure))
