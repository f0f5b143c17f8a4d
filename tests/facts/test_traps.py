"""Traps in the figures that every user of them can fall into: what the tables must keep apart, and what they must say."""

from __future__ import annotations

import csv
from math import isfinite
from typing import TYPE_CHECKING, Any

import pytest

import symmachia as sy
from symmachia.accounts import burden_share, share, total
from symmachia.accounts.groups import resolve
from symmachia.alliance import LATEST
from symmachia.facts.origin import REDISTRIBUTION, STUDY_FIELDS
from symmachia.facts.shelf import DATA
from symmachia.vocabulary import STOCK_NAMES, VOCABULARY

if TYPE_CHECKING:
    from pathlib import Path

    from symmachia.alliance import Alliance
    from symmachia.facts.store import Store

EUROPE = "NATO-USA-CAN"
EDITIONS = ("nato-2024", "nato-2026")
ACCESSIONS = {"MNE": 2017, "MKD": 2020, "FIN": 2023, "SWE": 2024}


@pytest.fixture
def store(alliance: Alliance) -> Store:
    return alliance.store


def _bounds(alliance: Alliance, quantity: str, group: str) -> tuple[float, float | None, float | None]:
    found = total(alliance, quantity, group, year=2026)
    return found.value, found.low, found.high


# prices, shares and editions


def test_the_series_is_called_core_defence_expenditure_from_the_2026_edition_on(store: Store) -> None:
    assert "core defence expenditure" in store.origins["nato-2026"].definition
    assert "core" not in store.origins["nato-2024"].definition


def test_europe_and_canada_spend_634_billion_at_prices_of_2021_and_777_at_those_of_the_year(store: Store) -> None:
    constant = store.fact("nato-2026/NATO_EUR_CAN/spending/2026/USD-2021")
    current = store.fact("nato-2026/NATO_EUR_CAN/spending/2026/USD")
    assert (constant.value, constant.basis, constant.price_year) == (pytest.approx(634_000, abs=500), "constant", 2021)
    assert (current.value, current.basis, current.price_year) == (pytest.approx(777_000, abs=500), "current", 2026)


def test_a_money_figure_says_its_prices_and_nothing_else_does(store: Store) -> None:
    for fact in store.facts():
        if VOCABULARY[fact.indicator].kind == "money":
            assert fact.currency, fact.id
            assert fact.basis in ("current", "constant"), fact.id
            assert fact.price_year == fact.year if fact.basis == "current" else fact.price_year, fact.id
        else:
            assert (fact.currency, fact.basis, fact.price_year) == ("", "", None), fact.id


def test_money_in_the_answer_says_its_prices_too(alliance: Alliance) -> None:
    assert total(alliance, "spending", "NATO-USA", year=2026, prices="constant").basis == "2021 prices and exchange rates"
    assert "current" in total(alliance, "spending", "NATO-USA", year=2026).basis


def test_the_published_share_is_one_of_real_gdp(alliance: Alliance) -> None:
    published = alliance.store.fact("nato-2026/NLD/spending_share_gdp/2026").value
    assert published == pytest.approx(2.58, abs=0.005)
    assert float(burden_share(alliance, "NLD", year=2026, prices="constant")) == pytest.approx(published, abs=0.0105)
    assert float(burden_share(alliance, "NLD", year=2026)) == pytest.approx(2.29, abs=0.005)


@pytest.mark.parametrize("edition", EDITIONS)
def test_luxembourgs_denominator_changes_between_2022_and_2023(store: Store, edition: str) -> None:
    rows = store.query(
        """SELECT subject, year, value / lag(value) OVER (PARTITION BY subject ORDER BY year) - 1 AS step FROM fact
           WHERE source = ? AND indicator = 'gdp' AND basis = 'constant' AND currency = 'USD' QUALIFY step < -0.2""",
        [edition],
    )
    assert [(subject, year) for subject, year, _ in rows] == [("LUX", 2023)]
    assert rows[0][2] == pytest.approx(-1 / 3, abs=0.03)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("member", ACCESSIONS)
def test_the_aggregate_takes_a_member_in_from_its_accession(store: Store, edition: str, member: str) -> None:
    joined = ACCESSIONS[member]
    for year, counts in ((joined - 1, False), (joined, True)):
        values: dict[str, float] = dict(
            store.query(
                "SELECT subject, value FROM fact WHERE source = ? AND indicator = 'spending' AND year = ? AND basis = 'current' AND currency = 'USD'",
                [edition, year],
            )
        )
        others = sum(values[other] for other in store.members("NATO", year) if other not in ("USA", "ISL", member))
        assert values["NATO_EUR_CAN"] - others == pytest.approx(values[member] if counts else 0, abs=16)
        assert values[member] > 60


def test_bulgaria_is_in_leva_in_the_2024_edition_and_in_euro_in_2026(store: Store) -> None:
    found = {
        edition: store.query(
            "SELECT DISTINCT currency FROM fact WHERE source = ? AND subject = 'BGR' AND indicator = 'spending' AND currency != 'USD'", [edition]
        )
        for edition in EDITIONS
    }
    assert found == {"nato-2024": [("BGN",)], "nato-2026": [("EUR",)]}
    leva, euro = (store.fact(f"{edition}/BGR/spending/2020/{unit}").value for edition, unit in (("nato-2024", "BGN"), ("nato-2026", "EUR")))
    assert leva / euro == pytest.approx(1.95583, rel=0.01)


def _revisions(store: Store, indicator: str) -> list[float]:
    rows = store.query(
        """SELECT abs(new.value / old.value - 1) FROM fact new
           JOIN fact old ON old.source = 'nato-2024' AND old.subject = new.subject AND old.indicator = new.indicator AND old.year = new.year
                AND old.currency = new.currency AND old.basis = new.basis
           WHERE new.source = 'nato-2026' AND new.indicator = ? AND new.year <= 2022 AND new.currency IN ('', 'USD') AND new.basis != 'constant'
           ORDER BY 1""",
        [indicator],
    )
    return [revision for (revision,) in rows]


def test_spending_up_to_2022_hardly_changes_between_editions(store: Store) -> None:
    revisions = _revisions(store, "spending")
    assert len(revisions) > 250
    assert revisions[len(revisions) // 2] < 0.001
    assert revisions[-1] < 0.025


@pytest.mark.parametrize("indicator", ["gdp", "spending_share_gdp"])
def test_gdp_and_shares_are_revised_by_up_to_six_percent(store: Store, indicator: str) -> None:
    revisions = _revisions(store, indicator)
    assert len(revisions) > 250
    assert revisions[-1] == pytest.approx(0.06, abs=0.005)
    assert revisions[len(revisions) // 2] > 0.002


def test_the_edition_is_part_of_every_key_and_an_answer_rests_on_one(store: Store) -> None:
    for edition, published in zip(EDITIONS, ("2024-06", "2026-07"), strict=True):
        assert store.fact(f"{edition}/LVA/gdp/2022/USD").edition == published
        answer = total(sy.load(edition), "gdp", "NATO", year=2022)
        assert all(fact.startswith(f"{edition}/") for fact in answer.facts())


# two producers, one word


@pytest.mark.parametrize(("member", "apart"), [("LUX", -37), ("LTU", -23), ("CAN", -21), ("TUR", -20), ("ITA", -10), ("POL", 6), ("ALB", 39)])
def test_sipri_is_not_nato(store: Store, member: str, apart: int) -> None:
    theirs, natos = (store.fact(f"{source}/{member}/spending/2025/USD").value for source in ("sipri-2026", "nato-2026"))
    assert 100 * (theirs / natos - 1) == pytest.approx(apart, abs=0.6)


def test_no_series_mixes_sipri_with_nato(alliance: Alliance) -> None:
    assert total(alliance, "spending", "NATO", year=2025).sources() == ("nato-2026",)
    assert set(alliance.panel("spending").facts.flat) <= {""} | {fact.id for fact in alliance.store.facts("source = 'nato-2026'")}


def test_contradictory_counts_of_personnel_stand_apart(store: Store) -> None:
    """NATO counts 238,200 Poles under arms, CSIS 164,100."""
    assert store.fact("nato-2026/POL/military_personnel/2025").value == 238_200
    assert store.fact("csis-can-europe-defend-2025/POL/military_personnel/2025:csis-active").value == 164_100


def test_warheads_of_two_producers_or_years_never_stand_in_one_sum(alliance: Alliance) -> None:
    assert {fact.source for fact in alliance.store.facts("indicator = 'warheads'")} >= {"sipri-yearbook-2025", "fas-2026"}
    assert total(alliance, "warheads", "NATO", year=2025).sources() == ("sipri-yearbook-2025",)


# claims


@pytest.mark.parametrize(
    ("year", "as_it_was", "constant", "of_today", "of_2019"),
    [
        (2019, 75.6, 74.7, 80.5, 75.6),
        (2020, 80.1, 80.0, 79.4, 74.3),
        (2021, 79.8, 79.8, 78.9, 73.7),
        (2022, 80.1, 78.1, 79.2, 74.1),
        (2023, 78.0, 76.8, 77.4, 72.5),
        (2024, 75.8, 74.5, 75.8, 71.1),
        (2025, 71.9, 71.2, 71.9, 67.3),
    ],
)
def test_eighty_percent_outside_the_eu_depends_on_year_membership_and_prices(
    alliance: Alliance, year: int, as_it_was: float, constant: float, of_today: float, of_2019: float
) -> None:
    def outside(**options: Any) -> float:
        return float(share(alliance, "spending", outside="EU", year=year, **options))

    assert outside() == pytest.approx(as_it_was, abs=0.06)
    assert outside(prices="constant") == pytest.approx(constant, abs=0.06)
    assert outside(membership="2026") == pytest.approx(of_today, abs=0.06)
    assert outside(membership="2019") == pytest.approx(of_2019, abs=0.06)


@pytest.mark.parametrize("year", range(2019, 2027))
def test_the_share_outside_the_eu_is_what_the_published_total_leaves(alliance: Alliance, year: int) -> None:
    store = alliance.store
    whole = store.fact(f"nato-2026/NATO_TOTAL/spending/{year}/USD").value
    inside = sum(
        store.fact(f"nato-2026/{who}/spending/{year}/USD").value for who in set(store.members("EU", year)) & set(store.members("NATO", year))
    )
    assert float(share(alliance, "spending", outside="EU", year=year)) == pytest.approx(100 * (1 - inside / whole), abs=0.005)


def test_the_american_share_counts_spending_worldwide(alliance: Alliance) -> None:
    """57 per cent in 2026 holds the Pacific too; the forces in Europe stand beside it."""
    assert float(share(alliance, "spending", "US", year=2026)) == pytest.approx(57, abs=0.1)
    assert "USA_IN_EUR" not in resolve(alliance, "NATO", 2026)
    for stock in ("brigades", "combat_aircraft", "air_defence_batteries", "surface_combatants"):
        panel = alliance.panel(stock)
        assert 0 < panel.cell("USA_IN_EUR", LATEST)[0] < panel.cell("USA", LATEST)[0] / 5
    troops = alliance.store.facts("subject = 'USA_IN_EUR' AND indicator = 'troops'")
    assert {fact.variant for fact in troops} >= {"total", "permanent", "in-germany"}


# studies


def test_every_total_of_a_study_stands_with_its_four_fields(store: Store) -> None:
    studies = {row[0] for row in store.query("SELECT DISTINCT source FROM fact WHERE indicator LIKE 'study\\_cost%' ESCAPE '\\'")}
    assert {"bruegel-kiel-2025-02", "iiss-2025-05", "bloomberg-economics-2025-02"} <= studies
    for study in studies:
        assert all(getattr(store.origins[study], name) for name in STUDY_FIELDS), study


def test_two_prices_of_replacing_america_are_six_times_apart(store: Store) -> None:
    uplift = store.fact("bruegel-kiel-2025-02/EU_UK_NOR/study_cost_annual/2025/EUR")
    bill = store.fact("iiss-2025-05/NATO_EUR/study_cost_total/2025/USD:life-cycle")
    assert (uplift.value, bill.value) == (250_000, 1_000_000)
    kiel, iiss = store.origins[uplift.source], store.origins[bill.source]
    assert iiss.horizon == "25 years"
    assert uplift.value / (bill.value / 25) == pytest.approx(6, abs=0.5)
    assert "top-down" in kiel.concept
    assert "2 to about 3.5 %" in kiel.concept
    assert "2024" in kiel.baseline
    assert "replacement bill" in iiss.concept
    for left_out in ("command and control", "space", "intelligence", "nuclear"):
        assert left_out in iiss.exclusions


def test_european_spending_has_risen_since_the_studies(alliance: Alliance) -> None:
    before, after = (float(burden_share(alliance, EUROPE, year=year, prices="constant")) for year in (2024, 2026))
    assert before == pytest.approx(2.0, abs=0.05)
    assert after == pytest.approx(2.55, abs=0.05)


def test_three_vintages_of_the_price_of_war_are_kept_apart(store: Store) -> None:
    facts = store.facts("subject = 'WAR_SITE' AND indicator = 'output_loss_share_gdp'")
    assert [(fact.source, fact.value) for fact in facts] == [("federle-2024-revised", 20), ("federle-2024", 30), ("federle-2026-aer", 10)]
    assert "superseded" in store.fact("federle-2024/WAR_SITE/output_loss_share_gdp/2024").note


# stocks


def test_each_stock_has_one_preferred_row(store: Store) -> None:
    """What contradicts it stands beside it as a variant."""
    rows = store.query("SELECT subject, indicator FROM fact WHERE variant = '' AND indicator IN (SELECT unnest(?))", [list(STOCK_NAMES)])
    assert len(rows) == len(set(rows)) > 450


def test_contradictory_counts_stand_beside_the_preferred_one(store: Store) -> None:
    tankers = {row[0] for row in store.query("SELECT value FROM fact WHERE subject = 'NATO_EUR' AND indicator = 'tankers'")}
    assert tankers == {27, 156, 339}
    assert store.fact("press-forces/DEU/tanks/2023").value != store.fact("global-firepower-2026/DEU/tanks/2026:aggregator").value
    assert store.fact("press-forces/FRA/tanks/2019").value != store.fact("global-firepower-2026/FRA/tanks/2026:aggregator").value


def test_a_midpoint_of_two_sources_says_so_and_both_stand_beside_it(store: Store) -> None:
    midpoints = store.facts("locator LIKE 'midpoint%' AND indicator IN (SELECT unnest(?))", [list(STOCK_NAMES)])
    assert {fact.subject for fact in midpoints} == {"CAN", "ITA", "TUR"}
    for fact in midpoints:
        beside = store.facts("subject = ? AND indicator = ? AND variant != ''", [fact.subject, fact.indicator])
        assert len(beside) == 2
        assert sum(other.value for other in beside) / 2 == pytest.approx(fact.value, abs=0.5)


def test_what_is_recalled_is_an_assumption_with_bounds(store: Store) -> None:
    recalled = store.facts("source = 'recalled-stocks'")
    assert len(recalled) > 200
    for fact in recalled:
        assert (fact.status, fact.grade, fact.indicator in STOCK_NAMES) == ("assumption", "d", True), fact.id
        assert fact.low is not None, fact.id
        assert fact.high is not None, fact.id
        assert fact.low <= fact.value <= fact.high, fact.id
        assert "no source seen" in fact.note, fact.id
        assert fact.value == 0 or fact.high - fact.low >= 0.6 * fact.value, fact.id


def test_every_preferred_stock_has_bounds(store: Store) -> None:
    assert store.query("SELECT id FROM fact WHERE variant = '' AND low IS NULL AND indicator IN (SELECT unnest(?))", [list(STOCK_NAMES)]) == []


def test_the_aggregator_has_wide_bounds_and_no_repeated_block(store: Store) -> None:
    facts = store.facts("source = 'global-firepower-2026'")
    assert {(fact.grade, fact.status) for fact in facts} == {("c", "estimate")}
    for fact in facts:
        if not fact.variant and fact.value > 10:
            assert fact.low is not None, fact.id
            assert fact.high is not None, fact.id
            assert fact.high - fact.low >= 0.5 * fact.value, fact.id
    blocks: dict[str, list[tuple[str, float]]] = {}
    for fact in facts:
        blocks.setdefault(fact.subject, []).append((fact.indicator, fact.value))
    whole = [tuple(sorted(block)) for block in blocks.values() if len(block) > 1]
    assert len(whole) == len(set(whole)) > 20


def test_european_nato_shows_156_brigades_on_paper(alliance: Alliance) -> None:
    assert _bounds(alliance, "brigades", EUROPE) == (156, 114, 199)
    assert total(alliance, "brigades", EUROPE, year=2026).kind == "assumption"


def test_paper_strength_says_so(alliance: Alliance) -> None:
    panel = alliance.panel("brigades")
    assert panel.cell("GRC", LATEST)[0] == 20
    value, fact, _ = panel.cell("TUR", LATEST)
    assert value == 39
    assert "paper strength" in alliance.store.fact(fact).note
    assert alliance.store.fact("press-forces/TUR/brigades/2009:globalsecurity").value == 48


def test_a_study_of_2014_found_78_real_brigades_in_a_hundred(store: Store) -> None:
    paper, real = (store.fact(f"press-forces/EUR_NATO_EX_TUR/brigades/2014:{variant}").value for variant in ("paper", "real-equivalents"))
    assert real / paper == pytest.approx(0.78, abs=0.005)


@pytest.mark.parametrize(("indicator", "plan", "target"), [("required_brigades", 82, 131), ("required_air_defence_units", 293, 1467)])
def test_natos_targets_are_requirements_of_all_32_and_no_stocks(store: Store, indicator: str, plan: float, target: float) -> None:
    facts = store.facts("source = 'nato-targets-2025' AND indicator = ? AND year < 2025", [indicator])
    assert [(fact.subject, fact.year, fact.value) for fact in facts] == [("NATO_TOTAL", 2021, plan), ("NATO_TOTAL", 2024, target)]
    assert "not a stock" in store.origins["nato-targets-2025"].concept
    assert "of all 32 allies" in facts[1].note
    assert store.facts("subject = 'NATO_TOTAL' AND indicator IN (SELECT unnest(?))", [list(STOCK_NAMES)]) == []


def test_units_of_mixed_classes_are_no_batteries(store: Store) -> None:
    assert VOCABULARY["required_air_defence_units"].unit == "units of mixed classes"
    assert VOCABULARY["air_defence_batteries"].unit == VOCABULARY["required_air_defence_batteries"].unit == "batteries"
    for year in (2021, 2024):
        fact = store.fact(f"nato-targets-2025/NATO_TOTAL/required_air_defence_units/{year}")
        assert "mixes classes from Skyranger to Patriot" in fact.note


@pytest.mark.parametrize(("member", "value", "other"), [("DEU", 7, 15), ("FRA", 8, 5)])
def test_counts_of_air_defence_in_dispute_hold_both(alliance: Alliance, member: str, value: float, other: float) -> None:
    panel = alliance.panel("air_defence_batteries")
    row, column = panel.row[member], panel.column[LATEST]
    assert panel.values[row, column] == value
    assert other in (panel.low[row, column], panel.high[row, column])


def test_combat_aircraft_of_european_nato_add_up(alliance: Alliance) -> None:
    value, low, high = _bounds(alliance, "combat_aircraft", EUROPE)
    csis = alliance.store.fact("csis-can-europe-defend-2025/NATO_EUR/combat_aircraft/2025:csis-total").value
    assert (value, csis) == (1858, 2046)
    assert low is not None
    assert high is not None
    assert low < csis < high


def test_patriot_and_sampt_of_european_nato_add_up(store: Store) -> None:
    """37 with the five French batteries that CSIS counts, 40 with the eight systems of the French press; Kiel counts 35."""
    patriot = {
        row[0]: row[1]
        for row in store.query(
            """SELECT subject, max(value) FROM fact WHERE indicator = 'air_defence_batteries' AND variant = 'patriot' AND year >= 2024
               AND subject IN (SELECT subject FROM membership WHERE body = 'NATO') GROUP BY subject"""
        )
    }
    plain = {
        who: store.facts("subject = ? AND indicator = 'air_defence_batteries' AND variant = ''", [who])[0]
        for who in ("FRA", "ITA", "POL", "ROU", "SWE")
    }
    systems = patriot | {who: fact.value for who, fact in plain.items()}
    assert systems == {"DEU": 6, "ESP": 3, "FRA": 8, "GRC": 6, "ITA": 5, "NLD": 3, "POL": 2, "ROU": 3, "SWE": 4}
    assert sum(systems.values()) == 40
    assert sum((systems | {"FRA": plain["FRA"].low or 0}).values()) == 37
    assert store.fact("kiel-fit-for-war-2025/EUR_KIEL/air_defence_batteries/2024:patriot-sampt").value == 35


@pytest.mark.parametrize(("variant", "expected", "csis"), [("c17", 11, 11), ("a400m", 132, 107)])
def test_heavy_airlift_of_european_nato_adds_up(store: Store, variant: str, expected: float, csis: float) -> None:
    counted = store.facts("source = 'plane-alert-db-2026' AND indicator = 'heavy_airlift' AND variant = ?", [variant])
    europe = {*store.members("NATO", 2026), "NATO_SAC"} - {"USA", "CAN"}
    assert sum(fact.value for fact in counted if fact.subject in europe) == expected
    assert store.fact(f"csis-air-enablers-2023/NATO_EUR/heavy_airlift/2023:{variant}").value == csis


def test_the_airlift_of_each_country_is_the_sum_of_its_types(alliance: Alliance) -> None:
    panel = alliance.panel("heavy_airlift")
    types: dict[str, float] = {}
    for fact in alliance.store.facts("source = 'plane-alert-db-2026' AND indicator = 'heavy_airlift' AND variant IN ('a400m', 'c17', 'c5')"):
        types[fact.subject] = types.get(fact.subject, 0) + fact.value
    assert types == {subject: panel.cell(subject, LATEST)[0] for subject in types}


def test_the_airbus_tankers_of_europe_add_up(alliance: Alliance) -> None:
    """British, French and Spanish ones and the common fleet; the trade press counts 36 delivered."""
    panel = alliance.panel("tankers")
    assert sum(panel.cell(owner, LATEST)[0] for owner in ("GBR", "FRA", "ESP", "NATO_MMF")) == 37
    assert alliance.store.fact("press-forces/EUROPE/tankers/2025:a330-mrtt").value == 36


@pytest.mark.parametrize(("fleet", "stock"), [("NATO_AEWC", "aew_isr_aircraft"), ("NATO_MMF", "tankers"), ("NATO_SAC", "heavy_airlift")])
def test_common_fleets_belong_to_no_member(alliance: Alliance, fleet: str, stock: str) -> None:
    assert alliance.panel(stock).cell(fleet, LATEST)[0] > 0
    assert fleet not in resolve(alliance, "NATO", 2026)
    assert not any(f"/{fleet}/" in fact for fact in total(alliance, stock, "NATO", year=2026).facts())


def test_the_stocks_are_those_of_the_reference(store: Store, shared: Path) -> None:
    """All but one: the Albanian artillery that an aggregator counts and nobody recalls widens a bound."""
    names = {"ifv": "infantry_fighting_vehicles", "sam_batteries_long_medium": "air_defence_batteries", "mpa": "maritime_patrol_aircraft"}
    ours = {(fact.subject, fact.indicator): fact for fact in store.facts("variant = '' AND indicator IN (SELECT unnest(?))", [list(STOCK_NAMES)])}
    with (shared / "forces/national_stocks.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(ours)
    differing = set()
    for row in rows:
        key = ("NATO_AEWC" if row["iso3"] == "NATO" else row["iso3"], names.get(row["capability"], row["capability"]))
        fact = ours[key]
        assert (fact.status == "assumption") == (row["basis"] == "recalled"), key
        if (fact.value, fact.low, fact.high) != tuple(float(row[name]) for name in ("value", "low", "high")):
            differing.add(key)
    assert differing == {("ALB", "artillery")}


# terms


def test_no_source_is_without_terms(store: Store) -> None:
    for origin in store.origins.values():
        assert origin.licence, origin.id
        assert origin.attribution, origin.id
        assert origin.redistribution in REDISTRIBUTION, origin.id
    assert {path.stem for path in (DATA / "facts").glob("*.csv")} <= {path.stem for path in (DATA / "facts").glob("*.yaml")}


def test_share_alike_figures_stand_in_a_file_of_their_own(store: Store) -> None:
    odbl = [origin for origin in store.origins.values() if "ODbL" in origin.licence]
    assert [(origin.id, origin.redistribution) for origin in odbl] == [("plane-alert-db-2026", "share-alike")]
    assert "Open Database License" in odbl[0].attribution
    assert not [origin.id for origin in store.origins.values() if origin.redistribution == "share-alike" and origin not in odbl]
    elsewhere = store.facts("source != 'plane-alert-db-2026' AND regexp_matches(locator || note, 'plane-alert|distinct registrations')")
    assert elsewhere == []


def test_sipri_may_not_be_sold_or_used_for_gain(store: Store) -> None:
    sipri = [origin for origin in store.origins.values() if "SIPRI" in origin.producer or "Stockholm International Peace" in origin.producer]
    assert {origin.id for origin in sipri} >= {"sipri-2026", "sipri-yearbook-2025", "sipri-arms-transfers"}
    assert {origin.redistribution for origin in sipri} == {"non-commercial"}


def test_nato_may_not_be_sold(store: Store) -> None:
    nato = [origin for origin in store.origins.values() if origin.producer == "NATO" and "NATO terms of use" in origin.licence]
    assert {origin.id for origin in nato} >= set(EDITIONS)
    assert {origin.redistribution for origin in nato} == {"no-sale"}


def test_the_kiel_tracker_is_unclear_and_the_factbook_free(store: Store) -> None:
    assert {store.origins[release].redistribution for release in ("kiel-ust-28", "kiel-ust-30v2")} == {"unclear"}
    assert "Public domain" in store.origins["cia-factbook-2024"].licence


# every row


def test_every_figure_is_finite(store: Store) -> None:
    for fact in store.facts():
        assert all(isfinite(number) for number in (fact.value, fact.low, fact.high) if number is not None), fact.id


def test_an_assumption_has_grade_d_and_nothing_else_has(store: Store) -> None:
    assert store.query("SELECT id FROM fact WHERE (status = 'assumption') != (grade = 'd')") == []
    assert store.query("SELECT count(*) > 200 FROM fact WHERE status = 'assumption'") == [(True,)]


def test_every_figure_says_where_it_stands_in_its_source(store: Store) -> None:
    assert store.query("SELECT id FROM fact WHERE length(trim(locator)) < 4") == []
