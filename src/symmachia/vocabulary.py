"""The one table of quantities: every indicator a fact may carry, with its unit and its bounds.

Nothing about a quantity is written twice. The build checks each fact against this table, the accounts take their units from it, and
the docs list it. Labels live in the message catalogue under ``quantity-<name>``.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Literal

Kind = Literal["money", "count", "share", "index", "flag", "date", "rate"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity: its unit, what kind of number it is, the values it may take and whether members add up."""

    name: str
    unit: str
    kind: Kind
    low: float = 0.0
    high: float = inf
    additive: bool = False


def _money(name: str, unit: str = "million", *, low: float = 0.0, additive: bool = False) -> Quantity:
    return Quantity(name, unit, "money", low=low, additive=additive)


def _count(name: str, unit: str, *, additive: bool = True) -> Quantity:
    return Quantity(name, unit, "count", additive=additive)


def _share(name: str, low: float = 0.0, high: float = 100.0) -> Quantity:
    return Quantity(name, "percent", "share", low=low, high=high)


def _rate(name: str, unit: str, low: float = 0.0) -> Quantity:
    return Quantity(name, unit, "rate", low=low)


def _log_odds(name: str, most: float, unit: str = "log odds") -> Quantity:
    return Quantity(name, unit, "rate", low=-most, high=most)


STOCKS = (
    _count("brigades", "brigades"),
    _count("tanks", "tanks"),
    _count("infantry_fighting_vehicles", "vehicles"),
    _count("artillery", "tubes and launchers"),
    _count("combat_aircraft", "aircraft"),
    _count("air_defence_batteries", "batteries"),
    _count("tankers", "aircraft"),
    _count("aew_isr_aircraft", "aircraft"),
    _count("heavy_airlift", "aircraft"),
    _count("maritime_patrol_aircraft", "aircraft"),
    _count("surface_combatants", "ships"),
    _count("submarines", "boats"),
)
STOCK_NAMES = tuple(quantity.name for quantity in STOCKS)

_QUANTITIES = (
    # the economy
    _money("gdp", additive=True),
    _money("gdp_per_capita", "per head"),
    _count("population", "persons"),
    _share("gdp_growth", -100, 200),
    Quantity("gdp_deflator", "index", "index"),
    _share("inflation", -20, 1000),
    _share("debt_share_gdp", 0, 400),
    _share("balance_share_gdp", -100, 100),
    Quantity("gdp_log", "index", "index"),
    # defence spending and what it is spent on
    _money("spending", additive=True),
    _money("spending_investment", low=-10_000, additive=True),
    _money("spending_per_capita", "per head"),
    _share("spending_share_gdp"),
    _share("spending_real_change", -100, 1000),
    _share("equipment_share"),
    _share("personnel_share"),
    _share("infrastructure_share"),
    _share("other_share"),
    # how much of an ally's spending serves the others
    Quantity("spillover", "ratio", "index", high=1.0),
    # people and forces
    _count("military_personnel", "persons"),
    _count("troops", "persons"),
    *STOCKS,
    _count("warheads", "warheads"),
    _count("warheads_deployed", "warheads"),
    # aid to Ukraine, cumulative since 24 January 2022
    _money("aid_financial", additive=True),
    _money("aid_humanitarian", additive=True),
    _money("aid_military", additive=True),
    _money("aid_total", additive=True),
    # US posture in Europe and the US contribution to NATO's force model
    _count("b61_bombs", "bombs"),
    _count("troops_withdrawn_announced", "persons", additive=False),
    _count("nfm_fighters", "aircraft", additive=False),
    _count("nfm_armed_drones", "aircraft", additive=False),
    _count("nfm_submarines", "boats", additive=False),
    _share("nfm_bombers_change", -100, 100),
    _count("nfm_troops", "persons", additive=False),
    # what studies and targets ask for
    *(_count(f"required_{stock.name}", stock.unit, additive=False) for stock in STOCKS),
    _count("required_troops", "persons", additive=False),
    _count("required_air_defence_units", "units of mixed classes", additive=False),
    _count("required_corps", "corps", additive=False),
    _count("required_division_headquarters", "headquarters", additive=False),
    _count("required_helicopter_formations", "formations", additive=False),
    _count("required_attack_helicopters", "aircraft", additive=False),
    _count("required_armed_drones", "aircraft", additive=False),
    _count("required_aircraft_carriers", "ships", additive=False),
    _count("required_artillery_rounds", "rounds", additive=False),
    _rate("required_artillery_rounds_annual", "rounds per year"),
    _rate("required_long_range_drones_annual", "drones per year"),
    _count("required_interceptors", "missiles", additive=False),
    _share("required_force_increase", 0, 1000),
    _share("required_spending_share_gdp"),
    _rate("required_production_factor", "times"),
    _share("capability_target_increase", 0, 1000),
    _count("us_troops_assumed", "persons", additive=False),
    _share("us_operation_share"),
    _count("force_size_goal", "persons", additive=False),
    _count("sustainable_brigades", "brigades", additive=False),
    _count("sustainable_troops", "persons", additive=False),
    _share("deployable_share"),
    _share("sustainable_share"),
    _share("deployed_share"),
    _rate("rotation_factor", "times"),
    _rate("dwell_ratio", "times"),
    _share("dwell_kept_share"),
    _rate("tour_months", "months"),
    _rate("tour_interval_months", "months"),
    _share("divorce_risk_increase", 0, 1000),
    _rate("support_ratio", "times"),
    _count("contributing_states", "states", additive=False),
    _rate("force_ratio_per_thousand", "per 1,000 inhabitants"),
    # totals of studies
    _money("study_cost_total"),
    _money("study_cost_annual"),
    _rate("recapitalisation_years", "years"),
    _share("study_cost_share_gdp"),
    _money("spending_at_target_annual"),
    _share("joint_debt_share"),
    _share("procurement_share"),
    _rate("joint_procurement_price_factor", "times"),
    # pledges
    _share("pledge_core_share_gdp"),
    _share("pledge_related_share_gdp"),
    _share("pledge_total_share_gdp"),
    _share("pledge_equipment_share"),
    Quantity("pledge_target_year", "year", "date", low=1949, high=2100),
    Quantity("pledge_review_year", "year", "date", low=1949, high=2100),
    _money("pledged_funds"),
    # prices: three bases that never mix
    _money("unit_cost_flyaway"),
    _money("unit_cost_contract"),
    _money("unit_cost_programme"),
    _money("programme_cost_total"),
    _money("operating_cost_annual"),
    _money("cost_per_flight_hour"),
    _money("cost_per_soldier_year"),
    # industry
    _rate("production_rate_annual", "per year"),
    _rate("procurement_rate_annual", "per year"),
    _rate("lead_time_years", "years"),
    _rate("recruits_annual", "persons per year"),
    _share("us_share_arms_imports"),
    # defaults of the model: forces
    _share("readiness"),
    _share("participation"),
    _share("us_contribution_reduced"),
    _count("us_assigned", "units", additive=False),
    _rate("warning_days", "days"),
    _count("brigade_tanks", "tanks", additive=False),
    _count("brigade_infantry_fighting_vehicles", "vehicles", additive=False),
    _count("brigade_artillery", "tubes and launchers", additive=False),
    _share("brigade_share"),
    _count("consumable_stock", "units", additive=False),
    _rate("daily_use", "units per day"),
    _share("target_increase", 0, 1000),
    _share("closing_tolerance"),
    _rate("plan_shortage_price", "times"),
    _share("plan_new_lines", 0, 1000),
    _share("plan_largest_share"),
    _share("joint_debt_rate"),
    _rate("joint_debt_years", "years"),
    # defaults of the model: industry and prices
    _rate("life_years", "years"),
    _rate("lead_years", "years"),
    _rate("base_deliveries", "units per year"),
    _share("ramp"),
    _share("import_share"),
    _share("supply_risk"),
    _share("new_build_share"),
    _rate("line_cost", "times"),
    _count("units_built", "units", additive=False),
    _money("unit_price"),
    _money("operating_cost"),
    _share("learning_rate"),
    _share("defence_inflation", -10),
    _share("generation_growth", -10),
    _rate("joint_factor", "times"),
    # defaults of the model: money and people
    _share("pledge_compliance"),
    _share("growth_share"),
    _share("marginal_equipment_share"),
    _share("marginal_personnel_share"),
    _share("growth_shock", -20, 20),
    _share("discount_rate"),
    _rate("people_per_unit", "persons per unit"),
    _share("exit_rate"),
    _share("recruit_cap"),
    # defaults of the model: how allies share a burden
    _share("public_share", 0, 99),
    _share("spill_in"),
    Quantity("reaction", "elasticity", "rate", low=-2, high=2),
    # defaults of the model: the campaign
    _rate("front_per_brigade", "km"),
    _share("breakpoint"),
    _rate("decision_days", "days"),
    _share("arrival_share"),
    _rate("arrival_days", "days"),
    _rate("leader_days", "days"),
    _rate("brigade_quality", "times"),
    _rate("force_employment", "times"),
    _share("support_weight"),
    _rate("prosecution", "percent per day"),
    _rate("exchange_ratio", "times"),
    _rate("fastest_withdrawal", "km per day"),
    _rate("withdrawal_threshold", "percent per day"),
    _rate("tolerated_attrition", "percent per day"),
    _rate("battle_spread", "log points"),
    _rate("salvo", "missiles per day"),
    _rate("shots_per_missile", "interceptors per missile", low=1),
    _share("kill_probability"),
    _share("interceptor_share"),
    _share("leak_delay"),
    _share("leak_damage"),
    _log_odds("prior_intercept", 50),
    _log_odds("prior_slope", 50),
    # defaults of the model: deterrence and loss
    Quantity("perception_bias", "points", "rate", low=-100, high=100),
    _log_odds("effort_effect", 20, "log odds per point"),
    _log_odds("decoupling_effect", 20),
    _rate("challenger_value", "times"),
    _rate("defender_value", "times"),
    _share("back_down_cost", 0, 1000),
    _share("audience_cost", 0, 1000),
    _share("shared_cost"),
    _share("site_loss"),
    _share("neighbour_loss"),
    _share("wider_loss"),
    _rate("trough_years", "years"),
    _rate("recovery_years", "years"),
    _share("kept_share"),
    _rate("kept_years", "years"),
    _share("yield_share"),
    _share("back_down_share"),
    # defaults of the model: Russian forces
    _count("depot_stock", "units", additive=False),
    _rate("refurbishment", "units per year"),
    _rate("new_production", "units per year"),
    _share("share_tied"),
    _rate("war_losses", "units per year"),
    _rate("reconstitution_years", "years"),
    Quantity("war_end_year", "year", "date", low=2022, high=2100),
    _share("postwar_level", 0, 300),
    # theatres: distances, the forces near them, and what brings others there
    _rate("border_length", "km"),
    _rate("road_distance", "km"),
    _rate("corridor_length", "km"),
    _rate("front_length", "km"),
    _count("battalions", "battalions", additive=False),
    _count("divisions", "divisions", additive=False),
    _count("brigade_personnel", "persons", additive=False),
    _count("mobilised_strength", "persons", additive=False),
    _rate("deployment_days", "days"),
    _rate("clearance_days", "days"),
    # fighting on land, as wars and games show it
    _rate("local_force_ratio", "times"),
    _rate("advance_rate", "km per day"),
    _rate("attrition", "percent per day"),
    _share("force_lost_share"),
    _rate("casualties_daily", "persons per day"),
    _rate("overrun_hours", "hours"),
    _rate("defence_days", "days"),
    _count("attacks", "attacks", additive=False),
    _count("attacks_won", "attacks", additive=False),
    _count("attacks_lost", "attacks", additive=False),
    _count("attacks_drawn", "attacks", additive=False),
    _share("attacks_failed_share"),
    # missiles and what stops them
    _count("salvo_size", "weapons", additive=False),
    _rate("salvo_interval", "days"),
    _count("missile_stock", "missiles", additive=False),
    _share("interception_rate"),
    _share("raids_untouched_share"),
    _share("air_defence_share_of_need"),
    # reliability and losses: reference points, never priors
    _share("commitments_honoured_share"),
    _share("poll_share"),
    _share("elicited_likelihood"),
    _share("market_probability"),
    Quantity("law_in_force", "flag", "flag", low=0, high=1),
    _count("law_troop_floor", "persons", additive=False),
    _count("votes", "votes", additive=False),
    _rate("threat_horizon_years", "years"),
    _share("output_loss_share_gdp"),
    _money("loss_money"),
    _money("recovery_need"),
)

VOCABULARY: dict[str, Quantity] = {quantity.name: quantity for quantity in _QUANTITIES}

STATUSES = ("observed", "estimate", "assumption")
GRADES = ("a", "b", "c", "d")
BASES = ("current", "constant")
BODIES = ("NATO", "EU", "EU_CANDIDATE", "PESCO", "NUCLEAR_WEAPON_STATE", "HOSTS_US_B61", "NO_ARMED_FORCES", "CSDP_OPT_OUT")
