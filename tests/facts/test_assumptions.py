from __future__ import annotations

import csv
import re
from collections import defaultdict
from statistics import mean
from typing import TYPE_CHECKING

import pytest

from symmachia.facts.money import Money, convert
from symmachia.facts.shelf import DATA
from symmachia.model.force_ratio import CADB, ETO, PRIORS, Bin, counts, fit
from symmachia.vocabulary import STOCK_NAMES, VOCABULARY

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.facts.store import Fact, Store

SOURCE = "symmachia-assumptions"
ID = re.compile(r"[a-z0-9][a-z0-9-]*/[A-Za-z0-9_]+/[a-z0-9_]+/\d{4}(?:/[A-Z]{3,4}(?:-\d{4})?)?(?::[a-z0-9]+(?:-[a-z0-9]+)*)?")
PER_CAPABILITY = (
    "readiness", "us_assigned", "life_years", "lead_years", "ramp", "base_deliveries", "import_share", "unit_price", "operating_cost",
    "people_per_unit", "units_built", "new_build_share", "target_increase",
)  # fmt: skip
PER_CONSUMABLE = ("consumable_stock", "daily_use")
PER_RED_CAPABILITY = ("new_production", "share_tied", "war_losses")
SINGLE = (
    "us_contribution_reduced", "warning_days", "learning_rate", "defence_inflation", "generation_growth", "joint_factor", "pledge_compliance",
    "growth_share", "marginal_equipment_share", "marginal_personnel_share", "growth_shock", "discount_rate", "exit_rate", "recruit_cap",
    "line_cost", "closing_tolerance", "public_share", "spill_in", "reaction", "front_per_brigade", "breakpoint", "decision_days", "leader_days",
    "brigade_quality", "force_employment", "prosecution", "exchange_ratio", "fastest_withdrawal", "withdrawal_threshold", "tolerated_attrition",
    "battle_spread", "salvo", "shots_per_missile", "kill_probability", "interceptor_share", "leak_delay", "leak_damage", "perception_bias",
    "effort_effect", "decoupling_effect", "challenger_value", "defender_value", "back_down_cost", "audience_cost", "shared_cost", "kept_share",
    "kept_years", "yield_share", "back_down_share", "plan_shortage_price", "plan_new_lines", "plan_largest_share", "joint_debt_rate",
    "joint_debt_years",
)  # fmt: skip
VARIANTS = {
    ("NATO_TOTAL", "participation"): {"nato", "eu", "european-nato", "coalition"},
    ("NATO_TOTAL", "supply_risk"): {"reduced", "withdrawn"},
    ("NATO_TOTAL", "spillover"): {"half", "pure-public"},
    ("EU27", "equipment_share"): {"eu-outside-nato"},
    ("EU27", "personnel_share"): {"eu-outside-nato"},
    ("CYP", "spending_share_gdp"): {""},
    ("RUS", "depot_stock"): {"tanks", "infantry-fighting-vehicles", "artillery"},
    ("RUS", "refurbishment"): {"tanks", "infantry-fighting-vehicles", "artillery"},
    ("RUS", "reconstitution_years"): {"regional", "large"},
    ("RUS", "war_end_year"): {""},
    ("RUS", "postwar_level"): {""},
}
OUTSIDE_NATO = ("AUT", "CYP", "IRL", "MLT")
"""The members of the EU outside NATO, whose people and shares of spending NATO's tables leave out."""
PRESETS = {"published", "revised", "first", "event"}
PER_PRESET = ("site_loss", "neighbour_loss", "wider_loss", "trough_years", "recovery_years")
TIERS = {"first": 10, "second": 30, "third": 180}
"""The tiers of NATO's force model and the last day of each."""
BRIGADE = {"armoured", "mechanised", "light"}
KIT = ("tanks", "infantry_fighting_vehicles", "artillery")
ECONOMY = {"EUR": "DEU", "USD": "USA", "GBP": "GBR", "SEK": "SWE", "DKK": "DNK"}
FIRST_DEFLATOR = 2014
PAY = 0.1
"""Pay of a soldier and year in EUR million, for the checks on sums only."""


def rows(name: str) -> list[dict[str, str]]:
    """A table of the model's structure: capabilities, areas, frameworks or pools."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


CONSUMABLES = tuple(row["name"] for row in rows("capabilities") if row["kind"] == "consumable")
CAPABILITIES = (*STOCK_NAMES, *CONSUMABLES)


@pytest.fixture(scope="module")
def store(alliance: Alliance) -> Store:
    return alliance.store


@pytest.fixture(scope="module")
def table(store: Store) -> list[Fact]:
    return store.facts("source = ?", [SOURCE])


@pytest.fixture(scope="module")
def default(table: list[Fact]) -> dict[tuple[str, str], Fact]:
    """The assumptions by quantity and variant, capabilities in the vocabulary's spelling."""
    return {(fact.indicator, fact.variant.replace("-", "_")): fact for fact in table}


def bounds(fact: Fact) -> tuple[float, float]:
    assert fact.low is not None, f"{fact.id} has no range"
    assert fact.high is not None
    return fact.low, fact.high


def named(fact: Fact) -> list[str]:
    return ID.findall(fact.note)


def euros(store: Store, fact: Fact) -> float:
    """A price in euros of 2025."""
    assert fact.price_year is not None
    money = Money(fact.value, fact.currency, fact.basis, fact.price_year, fact.year)
    return convert(store, money, to_currency="EUR", to_basis="constant", to_price_year=2025, economy=ECONOMY[fact.currency]).money.value


def prices(store: Store, fact: Fact) -> dict[str, list[float]]:
    """The prices of the rows that a note names, in euros of 2025, by type; rows older than the deflators are left out."""
    found: dict[str, list[float]] = defaultdict(list)
    for row in map(store.fact, named(fact)):
        if row.indicator.startswith("unit_cost") and row.year >= FIRST_DEFLATOR:
            found[row.subject].append(euros(store, row))
    return found


def test_the_table_holds_every_quantity_of_the_model_and_no_other_variant(table: list[Fact]) -> None:
    expected = {("NATO_TOTAL", name): {capability.replace("_", "-") for capability in CAPABILITIES} for name in PER_CAPABILITY}
    for name in PER_CONSUMABLE:
        expected["NATO_EUR_CAN" if name == "consumable_stock" else "NATO_TOTAL", name] = {each.replace("_", "-") for each in CONSUMABLES}
    expected |= {(member, "military_personnel"): {""} for member in OUTSIDE_NATO}
    expected |= {("RUS", name): {stock.replace("_", "-") for stock in STOCK_NAMES} for name in PER_RED_CAPABILITY}
    expected |= {("NATO_TOTAL", name): {""} for name in SINGLE}
    expected |= {("NATO_TOTAL", f"brigade_{name}"): BRIGADE for name in (*KIT, "share")}
    expected |= {("NATO_TOTAL", name): PRESETS for name in PER_PRESET}
    expected |= {("NATO_TOTAL", name): set(TIERS) for name in ("arrival_share", "arrival_days")}
    expected |= {("NATO_TOTAL", name): set(PRIORS) for name in ("prior_intercept", "prior_slope")}
    expected["NATO_TOTAL", "support_weight"] = {row["name"].replace("_", "-") for row in rows("areas")}
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for fact in table:
        found[fact.subject, fact.indicator].add(fact.variant)
    assert found == expected | VARIANTS


def test_every_default_of_the_vocabulary_is_in_the_table(table: list[Fact]) -> None:
    names = list(VOCABULARY)
    defaults = names[names.index("readiness") : names.index("postwar_level") + 1]
    borrowed = {"spillover", "military_personnel", "spending_share_gdp", "equipment_share", "personnel_share"}
    assert set(defaults) == {fact.indicator for fact in table} - borrowed


def test_every_row_has_a_range_and_a_reason(table: list[Fact]) -> None:
    for fact in table:
        low, high = bounds(fact)
        assert len(re.findall(r"[^\W\d_]{2,}", ID.sub("", fact.note))) >= 5, f"{fact.id}: {fact.note}"
        assert low <= fact.value <= high


def test_a_value_at_the_end_of_its_range_says_why(table: list[Fact]) -> None:
    for fact in table:
        low, high = bounds(fact)
        if low == high:
            assert "equal bounds" in fact.note, fact.id
        elif not low < fact.value < high:
            assert "end of its range" in fact.note, fact.id


def test_what_is_no_computed_price_and_no_fit_is_an_assumption(table: list[Fact]) -> None:
    estimates = {(fact.indicator, fact.variant) for fact in table if fact.status != "assumption"}
    prices = {("unit_price", name) for name in ("tanks", "infantry-fighting-vehicles", "artillery", "combat-aircraft")}
    assert estimates == prices | {(f"prior_{part}", name) for part in ("intercept", "slope") for name in PRIORS}


def test_every_fact_that_a_note_names_is_in_the_store(store: Store, table: list[Fact]) -> None:
    notes = [(fact, name) for fact in table for name in named(fact)]
    assert len(notes) > 60
    for fact, name in notes:
        assert store.fact(name).source != SOURCE, fact.id


def test_no_note_holds_an_address_that_the_pattern_misses(table: list[Fact]) -> None:
    assert [fact.id for fact in table if re.search(r"/\w+/", ID.sub("", fact.note))] == []


def test_no_assumption_leans_on_a_record_of_kept_promises(store: Store, table: list[Fact]) -> None:
    never = {"commitments_honoured_share", "poll_share", "elicited_likelihood", "market_probability"}
    assert not never & {store.fact(name).indicator for fact in table for name in named(fact)}


def test_the_rows_are_sorted() -> None:
    lines = (DATA / "facts" / f"{SOURCE}.csv").read_text(encoding="utf-8").splitlines()[1:]
    keys = [tuple(line.split(",")[column] for column in (0, 1, 2, 4)) for line in lines]
    assert keys == sorted(keys)


def test_a_computed_price_is_the_mean_of_its_types_between_its_cheapest_and_dearest_contract(store: Store, table: list[Fact]) -> None:
    computed = [fact for fact in table if fact.indicator == "unit_price" and fact.status == "estimate"]
    for fact in computed:
        found = prices(store, fact)
        assert len(found) >= 2, f"{fact.id} averages one type"
        assert {store.fact(name).indicator for name in named(fact)} == {"unit_cost_contract"}
        assert fact.value == pytest.approx(mean(map(mean, found.values())), rel=0.005)
        every = [price for contracts in found.values() for price in contracts]
        assert bounds(fact) == pytest.approx((min(every), max(every)), rel=0.01)


def test_a_judged_price_lies_among_the_rows_it_names(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    judged = [fact for (name, _), fact in default.items() if name == "unit_price" and fact.status == "assumption" and fact.variant != "brigades"]
    assert len(judged) == 11
    for fact in judged:
        if fact.variant == "one-way-drones":
            assert "recalled" in fact.note
            continue
        assert any(store.fact(name).indicator.startswith("unit_cost") for name in named(fact)), fact.id
        every = [price for contracts in prices(store, fact).values() for price in contracts]
        if every:
            low, high = bounds(fact)
            assert "recalled" in fact.note or min(every) <= fact.value <= max(every), f"{fact.id}: {every}"
            assert any(low <= price <= high for price in every), fact.id


def test_only_the_airlifter_and_the_drone_lean_on_no_price_since_the_deflators_begin(store: Store, table: list[Fact]) -> None:
    without = {fact.variant for fact in table if fact.indicator == "unit_price" and not prices(store, fact)}
    assert without == {"heavy-airlift", "one-way-drones"}


def test_a_brigade_with_its_equipment_costs_what_the_german_one_in_lithuania_does(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    rows = [store.fact(name) for name in named(default["unit_price", "brigades"])]
    lithuania = sum(euros(store, row) for row in rows)
    low, high = (
        bounds(default["unit_price", "brigades"])[end]
        + sum(bounds(default[f"brigade_{name}", "armoured"])[end] * bounds(default["unit_price", name])[end] for name in KIT)
        for end in (0, 1)
    )
    assert len(rows) == 2
    assert low < lithuania < high


def test_a_brigade_runs_at_what_the_one_in_lithuania_does(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    early, abroad = (euros(store, store.fact(name)) for name in named(default["operating_cost", "brigades"]))
    kit = sum(default[f"brigade_{name}", "armoured"].value * default["operating_cost", name].value for name in KIT)
    year = default["operating_cost", "brigades"].value + kit + default["people_per_unit", "brigades"].value * PAY
    assert early < year < abroad


def test_the_mean_brigade_is_near_that_of_bruegel_and_kiel(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    study = {name: store.fact(f"bruegel-kiel-2025-02/EU_UK_NOR/required_{name}/2025").value for name in ("brigades", *KIT)}
    for name in KIT:
        need = sum(default["brigade_share", kind].value / 100 * default[f"brigade_{name}", kind].value for kind in BRIGADE)
        assert 1 / 1.5 < need / (study[name] / study["brigades"]) < 1.5, name


def test_the_shares_of_brigade_types_add_up(default: dict[tuple[str, str], Fact]) -> None:
    assert sum(default["brigade_share", kind].value for kind in BRIGADE) == 100


def test_the_list_of_iiss_takes_a_share_of_its_life_cycle_near_that_of_iiss(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    study = {
        fact.indicator.removeprefix("required_"): fact.value
        for fact in store.facts("source = 'iiss-2025-05' AND starts_with(indicator, 'required_')")
    }
    listed = {name: number for name, number in study.items() if name in STOCK_NAMES}
    assert len(listed) == 7
    buy = sum(number * default["unit_price", name].value for name, number in listed.items())
    run = sum(number * (default["operating_cost", name].value + default["people_per_unit", name].value * PAY) for name, number in listed.items())
    procurement = store.fact("iiss-2025-05/NATO_EUR/study_cost_total/2025/USD:procurement")
    life = store.fact("iiss-2025-05/NATO_EUR/study_cost_total/2025/USD:life-cycle")
    share = buy / (buy + 25 * run)
    assert procurement.value / life.value < share < 0.5
    low, high = bounds(procurement)
    assert low / 2 < buy / euros(store, procurement) * procurement.value < high


def test_people_of_tanks_guns_and_what_is_fired_are_counted_elsewhere(default: dict[tuple[str, str], Fact]) -> None:
    assert {name for name in CAPABILITIES if default["people_per_unit", name].value == 0} == {*KIT, *CONSUMABLES}


def test_lead_times_and_deliveries_stand_by_the_published_ones(store: Store, table: list[Fact]) -> None:
    for fact in table:
        rows = [store.fact(name) for name in named(fact)]
        low, high = bounds(fact)
        if fact.indicator == "lead_years":
            leads = [row.value for row in rows if row.indicator == "lead_time_years"]
            assert not leads or any(low <= lead <= high for lead in leads), fact.id
        if fact.indicator == "base_deliveries":
            rates = [row.value for row in rows if row.indicator == "production_rate_annual"]
            assert sum(rates) <= high, fact.id


def test_ramps_reach_no_further_than_the_growth_that_was_seen(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    for name in ("artillery", "air_defence_batteries"):
        first, last, *_ = (store.fact(row) for row in named(default["ramp", name]))
        growth = 100 * ((last.value / first.value) ** (1 / (last.year - first.year)) - 1)
        assert bounds(default["ramp", name])[1] == pytest.approx(growth, abs=1), name


def test_the_third_scope_reaches_what_the_studies_and_the_force_model_state(store: Store, table: list[Fact]) -> None:
    for fact in (fact for fact in table if fact.indicator == "us_assigned"):
        low, high = bounds(fact)
        for row in map(store.fact, named(fact)):
            stated = row.indicator == f"required_{fact.variant.replace('-', '_')}"
            if stated or row.indicator.startswith("nfm_") or row.subject == "USA_IN_EUR":
                assert low <= row.value <= high, f"{fact.id} against {row.id}"


def test_what_is_left_after_the_cut_lies_in_the_range_of_a_reduced_contribution(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    after = store.fact("press-us-posture/USA_NFM/nfm_fighters/2026:after-cut").value
    before = store.fact("press-us-posture/USA_NFM/nfm_fighters/2026:before-cut").value
    low, high = bounds(default["us_contribution_reduced", ""])
    assert low < 100 * after / before < high
    assert low > 0
    assert high < 100


def test_a_withdrawal_costs_more_deliveries_than_a_reduction(default: dict[tuple[str, str], Fact]) -> None:
    assert default["supply_risk", "reduced"].value < default["supply_risk", "withdrawn"].value


def test_forces_can_grow_but_only_slowly(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    first, last = (store.fact(f"nato-2026/NATO_EUR_CAN/military_personnel/{year}").value for year in (2024, 2026))
    net = default["recruit_cap", ""].value - default["exit_rate", ""].value
    assert 0 < net < 100 * ((last / first) ** 0.5 - 1)
    for name in ("exit_rate", "recruit_cap"):
        low, high = bounds(default[name, ""])
        assert low < store.fact(f"uk-mod-2015/GBR/{name}/2015").value < high


def test_ranges_of_russian_forces_are_wide(table: list[Fact]) -> None:
    for fact in (fact for fact in table if fact.subject == "RUS" and fact.unit != "year"):
        low, high = bounds(fact)
        if low == high:
            continue
        assert fact.value / low >= 1.5, fact.id
        assert high / fact.value >= 1.5 or "capped below the whole" in fact.note, fact.id


def test_what_russia_renews_stands_by_what_was_published(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    for name in KIT:
        total = store.fact(f"bruegel-kiel-2025-02/RUS/production_rate_annual/2024:{'armoured-vehicles' if name == KIT[1] else name}").value
        assert default["refurbishment", name].value + default["new_production", name].value <= total
    new = store.fact("press-production/RUS/production_rate_annual/2025:t-90m-new").value
    assert bounds(default["new_production", "tanks"])[0] < new < bounds(default["new_production", "tanks"])[1]


def test_reconstitution_spans_the_published_assessments(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    for case in ("regional", "large"):
        fact = default["reconstitution_years", case]
        low, high = bounds(fact)
        found = [store.fact(name).value for name in named(fact)]
        assert len(found) == 2
        assert all(low < years < high for years in found)


def test_recalled_stocks_and_numbers_built_are_known_to_a_factor_of_two_at_best(table: list[Fact]) -> None:
    for fact in (fact for fact in table if fact.indicator in ("consumable_stock", "units_built", "daily_use")):
        low, high = bounds(fact)
        assert fact.value / low >= 2, fact.id
        assert high / fact.value >= 2, fact.id


def test_the_use_of_rounds_a_day_fires_what_the_study_asks_for_in_its_ninety_days(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    study = store.fact("bruegel-kiel-2025-02/EU_UK_NOR/required_artillery_rounds/2025").value
    assert default["daily_use", "artillery_rounds"].value == pytest.approx(study / 90, rel=0.02)


def test_targets_rise_by_what_was_said_in_2025(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    overall = store.fact("nato-targets-2025/NATO_TOTAL/capability_target_increase/2025:overall").value
    now, then = (store.fact(f"nato-targets-2025/NATO_TOTAL/required_brigades/{year}:die-welt").value for year in (2024, 2021))
    assert default["target_increase", "brigades"].value == pytest.approx(100 * (now / then - 1), abs=1)
    assert bounds(default["target_increase", "brigades"])[0] == overall
    for name in CAPABILITIES[1:]:
        low, high = bounds(default["target_increase", name])
        assert low < default["target_increase", name].value == overall < high, name


def test_what_is_fired_is_never_rebuilt_and_hulls_of_tanks_are(default: dict[tuple[str, str], Fact]) -> None:
    new = {name: default["new_build_share", name].value for name in CAPABILITIES}
    assert {name for name in CAPABILITIES if new[name] == 100} == set(CONSUMABLES)
    for name in ("brigades", "tanks", "infantry_fighting_vehicles", "air_defence_batteries"):
        assert new[name] <= 50, name
    for name in ("combat_aircraft", "surface_combatants", "submarines", "tankers", "heavy_airlift", "aew_isr_aircraft", "maritime_patrol_aircraft"):
        assert new[name] >= 90, name


def test_more_was_built_of_a_type_than_is_delivered_in_a_year(default: dict[tuple[str, str], Fact]) -> None:
    for name in CAPABILITIES:
        assert bounds(default["units_built", name])[0] > default["base_deliveries", name].value or name == "one_way_drones", name


def test_members_outside_nato_have_people_and_a_share_of_pay(store: Store, alliance: Alliance, default: dict[tuple[str, str], Fact]) -> None:
    nato, eu = alliance.of("NATO", alliance.latest), alliance.of("EU", alliance.latest)
    assert sorted(set(eu) - set(nato)) == sorted(OUTSIDE_NATO)
    for member in OUTSIDE_NATO:
        low, high = bounds(store.fact(f"{SOURCE}/{member}/military_personnel/2026"))
        assert high / low >= 1.3, member
    parts = [default[f"{name}_share", "eu_outside_nato"] for name in ("equipment", "personnel")]
    assert sum(fact.value for fact in parts) < 100


def battles(store: Store) -> dict[str, tuple[Bin, ...]]:
    """The two records of past battles, as their rows in the store give them."""
    found: dict[str, dict[str, dict[str, float]]] = {"eto": defaultdict(dict), "cadb": defaultdict(dict)}
    for fact in store.facts("starts_with(indicator, 'attacks')"):
        found["eto" if fact.subject == "division_attacks" else "cadb"][fact.note][fact.indicator] = fact.value
    tables: dict[str, list[Bin]] = {"eto": [], "cadb": []}
    for name, bins in found.items():
        for note, row in bins.items():
            low, *high = map(float, re.findall(r"\d+\.\d+", note))
            top = high[0] if high else 6.0 if "open" in note else low
            failed = row.get("attacks_failed_share", 0) / 100
            won, lost = (row["attacks"] * (1 - failed), row["attacks"] * failed) if name == "eto" else (row["attacks_won"], row["attacks_lost"])
            tables[name].append(Bin(low, top, won, lost, row.get("attacks_drawn", 0)))
    return {name: tuple(sorted(table)) for name, table in tables.items()}


def test_the_record_of_past_battles_is_the_one_that_the_model_fits(store: Store) -> None:
    for name, table in {"eto": ETO, "cadb": CADB}.items():
        assert [tuple(each) for each in battles(store)[name]] == [pytest.approx(tuple(each)) for each in sorted(table)], name


def test_the_fits_to_past_battles_stand_two_standard_errors_from_their_bounds(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    for name, table in battles(store).items():
        found = fit(*counts(table))
        for part, value, error in (("intercept", found.intercept, found.intercept_error), ("slope", found.slope, found.slope_error)):
            fact = default[f"prior_{part}", name]
            assert fact.value == pytest.approx(value, abs=1e-4)
            assert bounds(fact) == pytest.approx((value - 2 * error, value + 2 * error), abs=1e-3), fact.id


def test_brigades_arrive_as_the_force_model_says(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    shares = [default["arrival_share", tier] for tier in TIERS]
    assert sum(share.value for share in shares) == 100
    assert [default["arrival_days", tier].value for tier in TIERS] == list(TIERS.values())
    totals = [store.fact(f"csis-wartime-transatlantic-2023/NATO_TOTAL/nfm_troops/2022:{tier}-tier").value for tier in TIERS]
    for total, today in zip(totals, TIERS.values(), strict=True):
        arrived = sum(share.value * min(1, today / days) for share, days in zip(shares, TIERS.values(), strict=True))
        assert arrived == pytest.approx(100 * total / totals[-1])
    for share, low in zip(shares, (0, 25, 75), strict=True):
        assert bounds(share)[0] <= low <= bounds(share)[1], f"{share.id} against the tiers read as additions"


def test_the_loss_of_the_rest_of_the_eu_is_that_of_the_eu_less_the_baltic_part(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    gdp = {member: store.fact(f"imf-weo-2025-10/{member}/gdp/2025/USD").value for member in store.members("EU", 2025)}
    whole, site = sum(gdp.values()), sum(gdp[member] for member in ("EST", "LVA", "LTU"))
    everyone, baltic = (
        store.fact(f"bloomberg-economics-2025-06/{who}/output_loss_share_gdp/2025:baltic-war-first-year").value for who in ("EU27", "BALTIC_STATES")
    )
    assert default["wider_loss", "event"].value == pytest.approx((everyone * whole - baltic * site) / (whole - site), abs=0.005)
    assert default["site_loss", "event"].value == baltic


def test_losses_of_output_keep_the_order_of_the_vintages(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    vintages = {"published": "federle-2026-aer", "revised": "federle-2024-revised", "first": "federle-2024"}
    for preset, source in vintages.items():
        published = store.facts("source = ? AND subject = 'WAR_SITE'", [source])
        assert [fact.value for fact in published] == [default["site_loss", preset].value]
    assert default["neighbour_loss", "first"].value == store.fact("federle-2024/WAR_NEIGHBOURS/output_loss_share_gdp/2024").value
    for name in ("site_loss", "neighbour_loss", "wider_loss"):
        values = [default[name, preset].value for preset in vintages]
        assert values == sorted(values), name
    for preset in PRESETS:
        assert default["site_loss", preset].value > default["neighbour_loss", preset].value >= default["wider_loss", preset].value


def test_a_shot_kills_as_the_rates_over_ukraine_imply(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    shots = default["shots_per_missile", ""].value
    cruise, ballistic = (
        store.fact(f"{source}/UKR/interception_rate/2025:{kind}").value / 100
        for source, kind in (("rusi-nuclear-doctrine-2025", "cruise"), ("rusi-iskander-2025", "ballistic"))
    )
    low, high = bounds(default["kill_probability", ""])
    assert default["kill_probability", ""].value == pytest.approx(100 * (1 - (1 - cruise) ** (1 / shots)), abs=1)
    assert low == pytest.approx(100 * (1 - (1 - ballistic) ** (1 / shots)), abs=1)
    assert high == pytest.approx(100 * (1 - 0.01 ** (1 / 2)))


def test_behaviour_in_battle_spans_what_was_published(store: Store, default: dict[tuple[str, str], Fact]) -> None:
    for name in ("exchange_ratio", "fastest_withdrawal", "withdrawal_threshold", "tolerated_attrition", "prosecution"):
        low, high = bounds(default[name, ""])
        assert low <= store.fact(f"epstein-1985/epstein_case/{name}/1985").value <= high, name
    for name in ("exchange_ratio", "salvo"):
        low, high = bounds(default[name, ""])
        published = [row for row in map(store.fact, named(default[name, ""])) if row.indicator == name]
        assert len(published) >= 3, name
        assert all(low <= row.value <= high for row in published), name


def test_behaviour_nobody_measured_is_known_to_a_factor_of_two_at_best(table: list[Fact]) -> None:
    names = list(VOCABULARY)
    free = names[names.index("front_per_brigade") : names.index("back_down_share") + 1]
    for fact in (fact for fact in table if fact.indicator in free and fact.status == "assumption"):
        low, high = bounds(fact)
        if low == high:
            continue
        if fact.value == 0:
            assert low == -high, fact.id
            continue
        assert low <= fact.value / 2, fact.id
        share = VOCABULARY[fact.indicator].high == 100
        assert high >= 2 * fact.value or (share and high >= 75), fact.id
