"""The one table of what the spine takes in. A strategy patches these names, a study samples them, the docs list them.

Values stand in natural units (`unit`); the engines see shares as fractions. `dims` name the axes in order; `year` runs from the base year
to the horizon. Labels live in the message catalogue under `input-<name>`.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Literal

Dim = Literal["year", "member", "capability", "framework", "scope", "state", "region", "kind", "equipment", "area", "tier", "prior", "preset"]
Part = Literal["economy", "money", "industry", "prices", "people", "forces", "contribution", "red", "plan", "campaign", "deterrence", "loss"]


@dataclass(frozen=True, slots=True)
class Input:
    """One input: its axes, unit, bounds, the part of the model that it belongs to, and the indicator whose fact gives its default."""

    name: str
    dims: tuple[Dim, ...]
    unit: str
    part: Part
    low: float = 0.0
    high: float = inf
    default: float | None = None

    @property
    def scale(self) -> float:
        """What turns the natural unit into the engines' own."""
        return 0.01 if self.unit.startswith(("percent", "points")) else 1.0


MOST_DAYS = 120
"""No campaign is followed for longer."""

_MK: tuple[Dim, ...] = ("member", "capability")
_K: tuple[Dim, ...] = ("capability",)
_YK: tuple[Dim, ...] = ("year", "capability")

_INPUTS = (
    Input("gdp", ("member",), "EUR million", "economy"),
    Input("gdp_growth", ("year", "member"), "percent", "economy", -50, 50),
    Input("growth_shock", ("region",), "percent", "economy", -20, 20),
    Input("spending_share", ("member",), "percent", "money", 0, 100),
    Input("announced_share", ("year", "member"), "percent", "money", 0, 100, default=0.0),
    Input("pledge_compliance", (), "percent", "money", 0, 100),
    Input("equipment_share", ("member",), "percent", "money", 0, 100),
    Input("personnel_share", ("member",), "percent", "money", 0, 100),
    Input("marginal_equipment_share", (), "percent", "money", 0, 100),
    Input("marginal_personnel_share", (), "percent", "money", 0, 100),
    Input("sustaining_history", ("member",), "EUR million per year", "money"),
    Input("generation_growth", (), "percent", "prices", -10, 50),
    Input("growth_share", (), "percent", "money", 0, 100),
    Input("discount_rate", (), "percent", "money", 0, 50),
    Input("base_deliveries", _K, "units per year", "industry"),
    Input("ramp", _K, "percent", "industry", 0, 500),
    Input("lead_years", _K, "years", "industry", 0, 40),
    Input("import_share", _K, "percent", "industry", 0, 99),
    Input("import_limit", _YK, "times", "industry", default=1.0),
    Input("supply_risk", ("state",), "percent", "industry", 0, 100),
    Input("new_lines", _YK, "units per year", "industry", default=0.0),
    Input("line_cost", (), "times", "industry"),
    Input("new_build_share", _K, "percent", "industry", 0, 100),
    Input("unit_price", _K, "EUR million", "prices"),
    Input("units_built", _K, "units", "prices", 1e-9),
    Input("learning_rate", (), "percent", "prices", 50, 100),
    Input("defence_inflation", (), "percent", "prices", -10, 50),
    Input("joint_factor", (), "times", "prices", 0.1, 3),
    Input("joint_share", (), "percent", "prices", 0, 100, default=0.0),
    Input("operating_cost", _K, "EUR million per year", "prices"),
    Input("soldiers", ("member",), "persons", "people"),
    Input("exit_rate", (), "percent", "people", 0, 100),
    Input("recruit_cap", (), "percent", "people", 0, 100),
    Input("people_per_unit", _K, "persons per unit", "people"),
    Input("stock", _MK, "units", "forces"),
    Input("life_years", _K, "years", "forces", 1),
    Input("readiness", _K, "percent", "forces", 0, 100),
    Input("brigade_share", ("kind",), "percent", "forces", 0, 100),
    Input("brigade_need", ("kind", "equipment"), "units per brigade", "forces"),
    Input("participation", ("framework",), "percent", "forces", 0, 100),
    Input("us_assigned", ("scope", "capability"), "units", "contribution"),
    Input("us_contribution", ("state",), "percent", "contribution", 0, 100),
    Input("exit_year", (), "year", "contribution", 1949, 9999, default=9999),
    Input("exit_state", (), "state", "contribution", 0, 2, default=2),
    Input("target_increase", _K, "percent", "plan", 0, 1000),
    Input("closing_tolerance", (), "percent", "plan", 0, 20),
    Input("priority", _K, "weight", "plan", default=1.0),
    Input("plan_orders", ("year", "member", "capability"), "units per year", "plan", default=0.0),
    Input("plan_recruits", ("year", "member"), "persons per year", "plan", default=0.0),
    Input("plan_lines", _YK, "units per year", "plan", default=0.0),
    Input("plan_price", _YK, "EUR million", "plan", default=0.0),
    Input("plan_payers", ("year", "member"), "weight", "plan", default=0.0),
    Input("plan_until_exit", (), "state", "plan", 0, 1, default=0),
    Input("red_stock", _K, "units", "red"),
    Input("new_production", _K, "units per year", "red"),
    Input("refurbishment", _K, "units per year", "red"),
    Input("depot_stock", _K, "units", "red"),
    Input("war_losses", _K, "units per year", "red"),
    Input("share_tied", _K, "percent", "red", 0, 100),
    Input("war_end_year", (), "year", "red", 1949, 9999),
    Input("postwar_level", (), "percent", "red", 1, 300),
    Input("public_share", (), "percent", "money", 0, 99, default=50.0),
    Input("spill_in", (), "percent", "money", 0, 100, default=50.0),
    Input("reaction", (), "elasticity", "money", -2, 2, default=0.0),
    Input("campaign_days", (), "days", "campaign", 0, MOST_DAYS, default=0.0),
    Input("campaign_depth", (), "km", "campaign", 1, 5000, default=1.0),
    Input("frontage", (), "km", "campaign", 0, 5000, default=0.0),
    Input("front_per_brigade", (), "km", "campaign", 0.1, 1000, default=1.0),
    Input("breakpoint", (), "percent", "campaign", 1, 100, default=1.0),
    Input("red_committed", (), "brigades", "campaign", 0, 500, default=0.0),
    Input("red_buildup", (), "brigades per day", "campaign", 0, 100, default=0.0),
    Input("warning_days", (), "days", "campaign", 0, 365, default=0.0),
    Input("decision_days", (), "days", "campaign", 0, 365, default=0.0),
    Input("home_brigades", (), "brigades", "campaign", 0, 500, default=0.0),
    Input("forward_brigades", (), "brigades", "campaign", 0, 500, default=0.0),
    Input("leader_forward", (), "brigades", "campaign", 0, 500, default=0.0),
    Input("theatre_share", (), "percent", "campaign", 0, 100, default=0.0),
    Input("arrival_share", ("tier",), "percent", "campaign", 0, 100, default=0.0),
    Input("arrival_days", ("tier",), "days", "campaign", 1, 1000, default=1.0),
    Input("leader_days", (), "days", "campaign", 1, 1000, default=1.0),
    Input("brigade_quality", (), "times", "campaign", 0.01, 100, default=1.0),
    Input("force_employment", (), "times", "campaign", 0.01, 100, default=1.0),
    Input("support_weight", ("area",), "percent", "campaign", 0, 100, default=0.0),
    Input("prosecution", (), "percent per day", "campaign", 0, 100, default=1.0),
    Input("exchange_ratio", (), "times", "campaign", 0.01, 100, default=1.0),
    Input("fastest_withdrawal", (), "km per day", "campaign", 0.01, 500, default=1.0),
    Input("withdrawal_threshold", (), "percent per day", "campaign", 0, 99, default=1.0),
    Input("tolerated_attrition", (), "percent per day", "campaign", 0.01, 100, default=1.0),
    Input("battle_spread", (), "log points", "campaign", 0, 3, default=0.0),
    Input("salvo", (), "missiles per day", "campaign", 0, 100_000, default=0.0),
    Input("shots_per_missile", (), "interceptors per missile", "campaign", 1, 20, default=1.0),
    Input("kill_probability", (), "percent", "campaign", 0, 100, default=0.0),
    Input("interceptor_share", (), "percent", "campaign", 0, 100, default=0.0),
    Input("leak_delay", (), "percent", "campaign", 0, 100, default=0.0),
    Input("leak_damage", (), "percent", "campaign", 0, 100, default=0.0),
    Input("prior_intercept", ("prior",), "log odds", "campaign", -50, 50, default=0.0),
    Input("prior_slope", ("prior",), "log odds", "campaign", -50, 50, default=0.0),
    Input("reliability", (), "percent", "deterrence", 0, 100, default=0.0),
    Input("perception_bias", (), "points", "deterrence", -100, 100, default=0.0),
    Input("effort_effect", (), "log odds per point", "deterrence", -20, 20, default=0.0),
    Input("decoupling_effect", (), "log odds", "deterrence", -20, 20, default=0.0),
    Input("decoupling", (), "percent", "deterrence", 0, 100, default=0.0),
    Input("challenger_value", (), "times", "deterrence", 0, 1000, default=0.0),
    Input("defender_value", (), "times", "deterrence", 0, 1000, default=0.0),
    Input("back_down_cost", (), "percent", "deterrence", 0, 1000, default=0.0),
    Input("audience_cost", (), "percent", "deterrence", 0, 1000, default=0.0),
    Input("shared_cost", (), "percent", "deterrence", 0, 100, default=100.0),
    Input("window_years", (), "years", "loss", 0.01, 1e6, default=1.0),
    Input("war_site", ("member",), "percent", "loss", 0, 100, default=0.0),
    Input("neighbour", ("member",), "percent", "loss", 0, 100, default=0.0),
    Input("site_loss", ("preset",), "percent", "loss", 0, 100, default=0.0),
    Input("neighbour_loss", ("preset",), "percent", "loss", 0, 100, default=0.0),
    Input("wider_loss", ("preset",), "percent", "loss", 0, 100, default=0.0),
    Input("trough_years", ("preset",), "years", "loss", 0.1, 100, default=1.0),
    Input("recovery_years", ("preset",), "years", "loss", 0.1, 100, default=1.0),
    Input("kept_share", (), "percent", "loss", 0, 100, default=0.0),
    Input("kept_years", (), "years", "loss", 0, 1000, default=0.0),
    Input("yield_share", (), "percent", "loss", 0, 100, default=0.0),
    Input("back_down_share", (), "percent", "loss", 0, 100, default=0.0),
)

INPUTS: dict[str, Input] = {entry.name: entry for entry in _INPUTS}
STATES = ("full", "reduced", "withdrawn")
EQUIPMENT = ("tanks", "infantry_fighting_vehicles", "artillery")
KINDS_OF_BRIGADE = ("armoured", "mechanised", "light")
TIERS = ("first", "second", "third")
PRIORS = ("eto", "cadb")
PRESETS = ("published", "revised", "first", "event")
"""Losses of output: three vintages of one study of wars since 1870, and one study of the event itself."""
UNCHOSEN = ("reliability", "window_years")
"""What has no default: a study that names a contingency states or samples them."""
