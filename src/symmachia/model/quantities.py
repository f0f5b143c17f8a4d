"""The wiring of the model: every named quantity with its axes, unit, equation of docs/spine.md or docs/chain.md, and what goes into it.

`explain` replays one future and reads the tree of any cell off this table; the engines carry no trace of it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Derived:
    """One quantity of a run: its axes in order, unit, equation, formula and the quantities and inputs that it is made of.

    An input with `@0` is taken in the base year, with `@-1` in the year before.
    """

    name: str
    dims: tuple[str, ...]
    unit: str
    equation: str
    formula: str
    inputs: tuple[str, ...]

    @property
    def citation(self) -> str:
        """Where its equation stands: (36) and later ones on the page of the chain."""
        number = int(self.equation.strip("()").split(")")[0])
        return f"docs/{'chain' if number >= 36 else 'spine'}.md {self.equation}"

    @property
    def scale(self) -> float:
        """What turns the engines' own unit into this one."""
        return 100.0 if self.unit == "percent" else 1.0


YM, YK, YMK = ("year", "member"), ("year", "capability"), ("year", "member", "capability")
YVBK, YFBK = ("year", "view", "basis", "capability"), ("year", "framework", "basis", "capability")
YQ, YE = ("year", "presence"), ("year", "preset")
EUR = "EUR million"
BEHAVIOUR = ("prosecution", "exchange_ratio", "fastest_withdrawal", "withdrawal_threshold", "tolerated_attrition", "battle_spread")
BRIGADES_OF_BOTH = (
    "national", "available", "pace", "red_committed", "red_buildup", "frontage", "front_per_brigade", "home_brigades", "forward_brigades",
    "theatre_share", "arrival_share", "arrival_days", "warning_days", "decision_days", "there", "leader_forward", "leader_days",
    "brigade_quality", "force_employment", "support_weight", "leak",
)  # fmt: skip

_DERIVED = (
    Derived("gdp", YM, EUR, "(1)", "last year's GDP × (1 + growth + shock of the region)", ("input:gdp", "gdp_growth", "growth_shock")),
    Derived(
        "share",
        YM,
        "percent",
        "(2)",
        "base share + compliance × announced rise",
        ("spending_share", "announced_share", "pledge_compliance", "reaction"),
    ),
    Derived("pledged", YM, EUR, "(3)", "share × GDP", ("share", "gdp")),
    Derived("extra", YM, EUR, "(4)", "what is pledged beyond the base year's budget", ("pledged", "pledged@0")),
    Derived(
        "equipment",
        YM,
        EUR,
        "(5)",
        "base budget × its split + extra × the marginal split",
        ("pledged", "extra", "equipment_share", "marginal_equipment_share"),
    ),
    Derived(
        "personnel",
        YM,
        EUR,
        "(5)",
        "base budget × its split + extra × the marginal split",
        ("pledged", "extra", "personnel_share", "marginal_personnel_share"),
    ),
    Derived("operations", YM, EUR, "(5)", "what equipment and pay leave", ("pledged", "equipment", "personnel")),
    Derived(
        "price",
        YK,
        EUR,
        "(6)",
        "price × learning × real inflation × joint procurement",
        ("unit_price", "built", "units_built", "learning_rate", "defence_inflation", "joint_share", "joint_factor", "plan_price"),
    ),
    Derived("running", YK, EUR, "(7)", "running cost of a unit × real inflation", ("operating_cost", "defence_inflation")),
    Derived("running_need", YM, EUR, "(9)", "Σ running cost × added units", ("running", "stock", "stock@0")),
    Derived("crew_need", YM, "persons", "(10)", "Σ people a unit × added units", ("people_per_unit", "stock", "stock@0")),
    Derived(
        "people",
        YM,
        "persons",
        "(30)",
        "who stays + who is wanted, within cap and pay",
        ("soldiers", "exit_rate", "recruit_cap", "personnel", "plan_recruits", "plan_until_exit"),
    ),
    Derived(
        "held",
        YM,
        "percent",
        "(11)",
        "the shorter of crews and running money over what added units need",
        ("running_need", "extra", "crew_need", "people", "people@0"),
    ),
    Derived("effective", YMK, "units", "(12)", "old units + held × added units", ("stock", "stock@0", "held")),
    Derived(
        "fielded",
        YMK,
        "units",
        "(13)-(15)",
        "effective units; brigades as far as their equipment goes",
        ("effective", "brigade_share", "brigade_need"),
    ),
    Derived(
        "national",
        ("year", "framework", "capability"),
        "units",
        "(16)",
        "readiness × participation × Σ fielded units of the members",
        ("readiness", "participation", "fielded"),
    ),
    Derived(
        "usable",
        ("year", "view", "scope", "capability"),
        "units",
        "(17)",
        "the members' usable units + the leading ally's contribution",
        ("national", "us_contribution", "us_assigned"),
    ),
    Derived(
        "red",
        YK,
        "units",
        "(18)",
        "last year's stock − wear + new + refurbished − losses",
        ("red_stock", "new_production", "refurbishment", "depot_stock", "war_losses", "war_end_year"),
    ),
    Derived("available", YK, "units", "(18)", "red stock not tied in the war", ("red", "share_tied", "war_end_year")),
    Derived("pace", YK, "percent", "(18)", "available red forces over the post-war level", ("available", "postwar_level", "red_stock")),
    Derived(
        "today",
        ("framework", "scope", "capability"),
        "units",
        "(19)",
        "usable today with the leading ally in",
        ("readiness", "participation", "fielded@0", "us_assigned"),
    ),
    Derived(
        "required",
        YFBK,
        "units",
        "(20)",
        "today's level, raised by NATO's targets or paced by red forces",
        ("today", "target_increase", "pace"),
    ),
    Derived("gap", YVBK, "units", "(21)", "max(0, required − usable)", ("required", "usable")),
    Derived("met", YVBK, "percent", "(21)", "usable / required", ("usable", "required")),
    Derived("sustain_need", YM, EUR, "(22)", "what sustains today's force, dearer each generation", ("sustaining_history", "generation_growth")),
    Derived("sustained", YM, EUR, "(22)", "min(equipment money, need)", ("equipment", "sustain_need")),
    Derived("coverage", YM, "percent", "(22)", "sustained / need", ("sustained", "sustain_need")),
    Derived(
        "imports",
        YK,
        "units",
        "(23)",
        "today's imports × limit × (1 − supply risk)",
        ("base_deliveries", "import_share", "import_limit", "supply_risk", "exit_year", "exit_state"),
    ),
    Derived("free_slots", YK, "units", "(23)", "lines + imports − replacements", ("lines", "imports", "new_build_share", "life_years", "stock")),
    Derived("free", YM, EUR, "(24)", "growth share × (equipment money − what sustains)", ("growth_share", "equipment", "sustained")),
    Derived(
        "need",
        YK,
        "units",
        "(25)",
        "gap in units to buy − on order",
        ("gap", "readiness", "participation", "payer", "plan_orders", "plan_until_exit", "exit_year"),
    ),
    Derived("payer", YM, "percent", "(25)", "share of the growth money", ("free", "plan_payers", "plan_orders")),
    Derived("affordable", YK, "units", "(26)", "units that the money would buy without limits of industry", ("free", "need", "price", "priority")),
    Derived("orders", YK, "units", "(26)", "the least of money, free lines and need", ("affordable", "free_slots", "need", "price")),
    Derived(
        "lines",
        YK,
        "units",
        "(26)",
        "last year's lines, grown by at most the ramp where orders press, + new lines",
        ("base_deliveries", "ramp", "new_lines", "orders@-1", "plan_lines", "plan_until_exit"),
    ),
    Derived("built", YK, "units", "(26)", "units built so far", ("units_built", "orders@-1")),
    Derived(
        "stock",
        YMK,
        "units",
        "(29)",
        "stock − retiring + rebuilt + replaced + arriving",
        ("input:stock", "life_years", "coverage", "new_build_share", "orders@-1", "lead_years", "payer@-1"),
    ),
    Derived(
        "budget",
        YM,
        EUR,
        "(27)",
        "what is pledged; under equal adequacy, what the plan needs",
        ("pledged", "sustained", "personnel", "operations"),
    ),
    Derived("added_cost", YM, EUR, "(32)", "budget − base share × GDP", ("budget", "spending_share", "gdp")),
    Derived("adequacy", ("year", "view", "basis"), "percent", "(33)", "mean of the areas", ("met",)),
    Derived("weakest_area", ("year", "view", "basis"), "percent", "(33)", "the weakest area", ("met",)),
    Derived("there", YQ, "percent", "(36)", "how much of the leading ally's contribution there is", ("us_contribution", "exit_year", "exit_state")),
    Derived(
        "leak",
        YQ,
        "percent",
        "(37)",
        "share of missiles that the theatre's interceptors do not stop",
        ("salvo", "shots_per_missile", "kill_probability", "interceptor_share", "national", "there", "campaign_days"),
    ),
    Derived("force_ratio", YQ, "times", "(43)", "engaged attackers over defenders in strength, over the campaign", BRIGADES_OF_BOTH),
    Derived(
        "attained",
        YQ,
        "percent",
        "(42), (43)",
        "share of lanes of behaviour in which the objective is attained; by past battles, their fit",
        ("force_ratio", "campaign_days", "campaign_depth", "breakpoint", *BEHAVIOUR, "prior_intercept", "prior_slope"),
    ),
    Derived("displacement", YQ, "km", "(42)", "ground lost, at most to the objective, mean of the lanes", ("force_ratio", *BEHAVIOUR)),
    Derived("red_lost", YQ, "percent", "(42)", "attackers lost of those who came, mean of the lanes", ("force_ratio", *BEHAVIOUR)),
    Derived("blue_lost", YQ, "percent", "(42)", "defenders lost of those who came, mean of the lanes", ("force_ratio", *BEHAVIOUR)),
    Derived("effort", ("year",), "points", "(44)", "Σ cost beyond today's share / Σ GDP", ("added_cost", "gdp")),
    Derived(
        "reliability_then",
        ("year",),
        "percent",
        "(45)",
        "odds of reliability × exp(effect of effort − effect of decoupling)",
        ("reliability", "effort", "effort_effect", "decoupling_effect", "decoupling"),
    ),
    *(
        Derived(
            name,
            ("year",),
            "percent",
            "(47)",
            "the threshold game at the reliability that the challenger perceives",
            (
                "attained",
                "reliability_then",
                "perception_bias",
                "shared_cost",
                "back_down_cost",
                "audience_cost",
                "challenger_value",
                "defender_value",
            ),
        )
        for name in ("deterred", "yielded", "backed_down", "war")
    ),
    Derived("lost_if_war", ("year",), "percent", "(47)", "c × attained with + (1 − c) × attained without", ("attained", "reliability_then")),
    Derived(
        "ground", ("year",), EUR, "(48)", "share kept × annuity × GDP of the site", ("kept_share", "kept_years", "discount_rate", "war_site", "gdp")
    ),
    Derived(
        "output",
        YE,
        EUR,
        "(49)",
        "path of the loss × GDP of site, neighbours and others",
        ("site_loss", "neighbour_loss", "wider_loss", "trough_years", "recovery_years", "discount_rate", "war_site", "neighbour", "gdp"),
    ),
)
DERIVED: dict[str, Derived] = {entry.name: entry for entry in _DERIVED}
