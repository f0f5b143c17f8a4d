"""Every control of every view, each once, and how each view groups them: by the claims of the debate that they bear on."""

from __future__ import annotations

from dataclasses import dataclass

from symmachia.model.structure import CAMPAIGNS, COMMITMENTS, COMPARISONS, DEFENDERS, VALUES
from symmachia.server.control import Control, Text, table
from symmachia.vocabulary import STOCK_NAMES

STRATEGIES = ("status_quo", "transatlantic", "autonomous", "hedge_10", "hedge_30", "hedge_50")
PRESETS = ("published", "revised", "first", "event")
CHOICES = ("scope", "campaign", "values", "commitment", "defenders")
"""Controls that choose between rival models, as `symmachia.run` knows them."""
SCOPES = ("iiss", "bruegel-kiel", "third")
TOPICS = (
    "autonomy", "us-reliable", "european-effort", "within-nato", "european-force", "joint-strategy", "growing-threat", "turning-point",
)  # fmt: skip
"""Concepts of the shipped debate."""
FRAMEWORKS = ("nato.full", "nato.reduced", "nato.withdrawn", "european_nato", "eu", "coalition")
BASES = ("replace_us:iiss", "replace_us:bruegel-kiel", "nato_targets", "adversary_paced")
CAPABILITIES = (
    "brigades", "tanks", "infantry_fighting_vehicles", "artillery", "combat_aircraft", "air_defence_batteries", "tankers", "aew_isr_aircraft",
    "heavy_airlift", "maritime_patrol_aircraft", "surface_combatants", "submarines", "interceptors", "artillery_rounds", "strike_missiles",
    "one_way_drones",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lever:
    """What can be pulled in one slot alone: an input of its strategy, from a year on where it is dated."""

    control: Control
    path: str
    year: int = 0


def _choice(key: str, *options: str, default: str = "") -> Control:
    return Control(key, "choice", default or options[0], options)


def _range(key: str, low: float, high: float, step: float = 1, *, default: str = "", bands: tuple[float, ...] = (), log: bool = False) -> Control:
    return Control(key, "slider", default, low=low, high=high, step=step, logarithmic=log, bands=bands, free=not default)


def _figure(key: str, low: float, high: float, step: float, bands: tuple[float, ...] = ()) -> Control:
    """A figure of the shipped mission, which may be held at a value or in a range."""
    return Control(key, "slider", low=low, high=high, step=step, bands=bands, free=True, spans=True)


_SLOTS = (_choice("a", *STRATEGIES, default="transatlantic"), _choice("b", *STRATEGIES, default="autonomous"))
_BET = (
    _choice("comparison", *COMPARISONS, default="equal_adequacy"),
    _choice("premium", "net", "gross"),
    _choice("preset", *PRESETS),
    _range("stated", 0, 10_000, 100, default="0"),
    _range("window", 1, 1000, 1, default="30", log=True, bands=(10, 30, 100)),
    _range("low", 0, 100, default="0"),
    _range("high", 0, 100, default="100"),
    _choice("contingency", "baltic", "finland_north"),
    _choice("scope", *SCOPES),
    _choice("campaign", *CAMPAIGNS),
    _choice("values", *VALUES),
    _choice("commitment", *COMMITMENTS),
    _choice("defenders", *DEFENDERS),
)
_COUNTED = (
    _choice("metric", "spending", "spending_share_gdp", "equipment_spending", "gdp", "population", "military_personnel", *STOCK_NAMES, "warheads"),
    _choice("outside", "eu", "eu_gbr", "eu_gbr_nor", "europe", "europe_tur"),
    Control("asof", "year", "2026", low=2014, high=2026),
    _choice("membership", "of-year", "2014", "2020", "2023", "2026"),
    _choice("edition", "newest", "nato-2024"),
    _choice("prices", "current", "constant", "power"),
    _choice("promise", "hague", "wales", "equipment"),
)
_FORCE = (
    _range("size", 1000, 200_000, 500, default="25000", log=True, bands=(8000, 15_000, 45_000, 100_000)),
    _choice("senders", "open", "said", "all"),
    _choice("coalition", "europeans", "eu", "wider", "us"),
    _choice("enablers", "without", "with"),
    _range("years", 1, 5, default="3"),
    Control("start", "year", "2027", low=2026, high=2035),
    _choice("reserves", "none", "called"),
    _choice("rule", "capacity", "gdp", "population", "least_cost"),
    _choice("stance", "any", "sends", "undecided", "neighbouring", "none"),
    _figure("usable_share", 10, 90, 5, (30, 40)),
    _figure("bound_share", 0, 50, 5),
    _figure("turnout", 0, 100, 5),
    _figure("tour", 3, 12, 0.5, (4.5, 7)),
    _figure("dwell", 0, 6, 0.25, (1.75, 2.75, 4)),
    _figure("buildup", 1, 18, 1),
    _figure("support_ratio", 0, 2, 0.1, (0.4, 1)),
    _figure("released_share", 5, 100, 5),
    _figure("air_defence_batteries", 1000, 20_000, 500),
)
_DEBATE = (
    _choice("speaker", "any", "rutte", "weber", "leaders", "article", "jens-stoltenberg"),
    _choice("verdict", "any", "holds", "holds-under", "depends-on-c", "fails", "not-computable", "unchecked"),
    _choice("topic", "any", *TOPICS),
    _choice("network", "positions", "agreement"),
    _choice("actors", "speaker", "organisation"),
)
_FACTS = (
    *(Text(key, "choice", free=True) for key in ("q", "source", "subject", "used")),
    _choice("kind", "any", "observed", "estimate", "assumption"),
    _choice("grade", "any", "a", "b", "c", "d"),
    _choice("apart", "no", "yes"),
    _choice("order", "weight", "name", "who", "newest", "weakest", "publisher"),
)
"""What the table of facts is picked and ordered by: in no panel, for the table has a place for each."""
_FIELDED = (
    _choice("compared", *COMPARISONS),
    _choice("counted", *SCOPES[:-1]),
    Control("year", "year", "2035", low=2026, high=2040),
    _choice("framework", *FRAMEWORKS, default="european_nato"),
    _choice("basis", *BASES),
    _choice("capability", *CAPABILITIES, default="tankers"),
)
HELD = table((
    _range("h.warning_days", 0, 120, bands=(14, 45)),
    _range("h.decision_days", 0, 60, bands=(3, 14)),
    _range("h.red_committed", 5, 80, bands=(20, 40)),
    _range("h.home_brigades", 2, 40),
    _range("h.theatre_share", 5, 100, 5),
    _range("h.leader_days", 5, 180, bands=(30, 90)),
    _range("h.brigade_quality", 0.5, 3, 0.1, bands=(0.9, 1.1)),
    _range("h.force_employment", 0.3, 3, 0.1),
    _range("h.kept_share", 0, 100, 5),
    _range("h.challenger_value", 0.25, 10, 0.05, log=True),
    _range("h.effort_effect", -2, 2, 0.1),
    _range("h.decoupling_effect", -3, 3, 0.1),
    _range("h.pledge_compliance", 0, 100, 5),
    _range("h.joint_factor", 0.7, 1.5, 0.05, bands=(0.95, 1.05)),
    _range("h.war_end_year", 2026, 2040),
    _range("h.us_contribution[reduced]", 0, 100, 5, bands=(30, 70)),
    _range("h.readiness", 10, 100, 5, bands=(40, 70)),
    _range("h.participation", 0, 100, 5),
    _range("h.recruit_cap", 0, 30),
    _range("h.exit_rate", 2, 20, 0.5),
    _range("h.ramp", 0, 100, 5, bands=(10, 30)),
    _range("h.lead_years", 0.5, 13, 0.5, bands=(3, 6)),
))  # fmt: skip
"""Inputs that can be held at a value in every future. The address may hold others too."""
LEVERS = {
    "pledge": Lever(_range("pledge", 1.5, 5, 0.1, bands=(2, 3.5)), "announced_share[nato-USA-ISL]", 2035),
    "joint": Lever(_range("joint", 0, 100, 5), "joint_share"),
    "imports": Lever(_range("imports", 0, 1, 0.05), "import_limit", 2032),
}
PAYERS = ("announced", "gdp", "ability", "own", "shapley")
"""Rules of payment, as the planner knows them."""
_BILL = (
    _range("budget", 140, 560, 5),
    _range("left", 0, 32, 0.5),
    _choice("slot", "b", "a"),
    Control("by", "year", "2035", low=2026, high=2040),
    _choice("payers", *PAYERS),
    _range("shortage_price", 0.25, 4, 0.25),
    _range("new_lines", 0, 100, 5),
    _range("largest_share", 30, 100, 5),
    _range("joint_debt", 0, 100, 5, default="0"),
    _range("debt_rate", 0, 3, 0.25),
    _choice("whole", "no", "yes"),
    _range("odds", 5, 95, 5, default="30"),
)
CONTROLS = table((*_BILL, *_SLOTS, *_BET, *_COUNTED, *_DEBATE, *_FACTS, *_FIELDED, *_FORCE))
GROUPS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "question": (
        ("washington-reliable", ("low", "high", "commitment", "h.effort_effect", "h.decoupling_effect")),
        ("no-military-autonomy", ("a", "b", "comparison", "premium")),
        ("europe-must-spend-more", ("a.pledge", "b.pledge", "h.pledge_compliance", "h.recruit_cap", "h.exit_rate")),
        ("cohesive-strategy", ("a.joint", "b.joint", "h.joint_factor")),
        ("evolving-threats", ("window", "contingency", "h.warning_days", "h.red_committed", "h.challenger_value", "h.war_end_year")),
        ("cooperation-essential", ("scope", "h.leader_days", "h.decision_days", "h.home_brigades", "h.theatre_share")),
        ("critical-juncture", ("campaign", "values", "defenders", "h.brigade_quality", "h.force_employment", "preset", "stated", "h.kept_share")),
    ),
    "carries": (
        ("strength-outside-eu", ("metric", "outside")),
        ("eighty-percent", ("asof", "membership", "edition")),
        ("quarter-of-gdp", ("prices",)),
        ("europe-must-spend-more", ("promise",)),
    ),
    "member": (
        ("no-military-autonomy", ("a", "b", "comparison")),
        ("europe-must-spend-more", ("a.pledge", "b.pledge", "h.pledge_compliance")),
        ("cohesive-strategy", ("a.joint", "b.joint", "h.joint_factor")),
        ("eighty-percent", ("asof", "edition")),
        ("quarter-of-gdp", ("prices",)),
    ),
    "bill": (
        ("balance-of-both", ("budget", "left")),
        ("no-military-autonomy", ("a", "b", "slot", "comparison")),
        ("europe-must-spend-more", ("by", "shortage_price", "a.pledge", "b.pledge")),
        ("cohesive-strategy", ("joint_debt", "debt_rate", "largest_share", "new_lines", "whole", "a.joint", "b.joint")),
        ("eu-raises-budget", ("payers",)),
        ("us-stays-engaged", ("odds",)),
    ),
    "force": (
        ("european-soldiers-in-ukraine", ("size", "senders", "coalition", "turnout", "rule", "stance")),
        (
            "americans-alone-cannot-secure-peace",
            ("years", "start", "usable_share", "bound_share", "tour", "dwell", "buildup", "support_ratio", "reserves"),
        ),
        ("expecting-american-support", ("enablers", "released_share", "air_defence_batteries", "h.readiness", "basis")),
    ),
    "debate": (("claims", ("speaker", "verdict", "topic")), ("network", ("network", "actors"))),
    "missing": (
        ("europe-relies-on-us", ("year", "framework", "capability", "basis", "h.us_contribution[reduced]")),
        ("no-military-autonomy", ("a", "b", "compared")),
        ("europe-must-spend-more", ("a.pledge", "b.pledge", "h.pledge_compliance", "h.recruit_cap")),
        ("cohesive-strategy", ("a.joint", "b.joint", "a.imports", "b.imports", "h.ramp", "h.lead_years")),
        ("cooperation-essential", ("counted", "h.participation", "h.readiness")),
        ("evolving-threats", ("h.war_end_year",)),
    ),
}
"""By view, under each claim of the debate the controls that bear on it."""
