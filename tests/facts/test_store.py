from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import pytest

from symmachia.errors import UnknownName
from symmachia.facts.store import Fact, open_store

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import TinyShelf
    from symmachia.alliance import Alliance
    from symmachia.facts.store import Store


@pytest.fixture
def store(alliance: Alliance) -> Store:
    return alliance.store


def test_a_fact_is_found_by_its_id(store: Store) -> None:
    fact = store.fact("nato-2026/DEU/spending/2025/USD-2021")
    assert (fact.source, fact.subject, fact.indicator, fact.year, fact.variant) == ("nato-2026", "DEU", "spending", 2025, "")
    assert (fact.unit, fact.currency, fact.price_year, fact.basis) == ("million", "USD", 2021, "constant")
    assert (fact.edition, fact.status, fact.grade) == ("2026-07", "estimate", "a")
    assert fact.locator.startswith("Table 2")


def test_a_fact_without_money_or_with_a_variant_is_found_by_its_id(store: Store) -> None:
    assert store.fact("nato-2026/DEU/spending_share_gdp/2025").price_year is None
    assert store.fact("nato-targets-2025/NATO_TOTAL/required_brigades/2024:die-welt").variant == "die-welt"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("nato-2026/DEU/spending/2025/USD-2012", "nato-2026/DEU/spending/2025/USD-2021"),
        ("nato-2026/DEU/spendin/2025/USD", "nato-2026/DEU/spending/2025/USD"),
    ],
)
def test_an_unknown_id_names_the_closest(store: Store, wrong: str, right: str) -> None:
    with pytest.raises(UnknownName, match=f"there is no fact '{wrong}'") as refused:
        store.fact(wrong)
    assert refused.value.fix == f"did you mean {right}?"


@pytest.mark.parametrize("wrong", ["", "x", "'; DROP TABLE fact; --"])
def test_an_id_far_from_all_is_still_an_unknown_name(store: Store, wrong: str) -> None:
    with pytest.raises(UnknownName, match="there is no fact"):
        store.fact(wrong)


def test_facts_come_by_id(store: Store) -> None:
    facts = store.facts("source = ? AND indicator = ?", ["nato-hague-2025", "pledge_core_share_gdp"])
    assert facts
    assert [fact.id for fact in facts] == sorted(fact.id for fact in facts)
    assert all(isinstance(fact, Fact) and fact.source == "nato-hague-2025" for fact in facts)
    assert store.facts("source = 'nobody'") == []


def test_every_id_is_made_of_its_key(store: Store) -> None:
    for fact in store.facts():
        money = f"/{fact.currency}" + (f"-{fact.price_year}" if fact.basis == "constant" else "") if fact.currency else ""
        assert fact.id == f"{fact.source}/{fact.subject}/{fact.indicator}/{fact.year}{money}" + (f":{fact.variant}" if fact.variant else "")


def test_a_store_cannot_be_written(store: Store) -> None:
    with pytest.raises(duckdb.InvalidInputException, match="read-only"):
        store.query("DELETE FROM fact")


def test_names_and_origins_are_those_of_the_text(store: Store) -> None:
    assert store.names["TUR"] == "Türkiye"
    assert store.names["NATO_TOTAL"] == "NATO total, as published"
    assert store.origins["nato-2026"].edition == "2026-07"
    assert {fact.source for fact in store.facts()} <= set(store.origins)


@pytest.mark.parametrize(
    ("body", "member", "joined"),
    [("NATO", "MNE", 2017), ("NATO", "MKD", 2020), ("NATO", "FIN", 2023), ("NATO", "SWE", 2024), ("NATO", "HRV", 2009), ("EU", "HRV", 2013)],
)
def test_a_newcomer_counts_from_the_year_it_joins(store: Store, body: str, member: str, joined: int) -> None:
    assert member not in store.members(body, joined - 1)
    assert member in store.members(body, joined)
    assert member in store.members(body, 2026)


def test_britain_was_in_the_union_at_the_end_of_2019_and_not_of_2020(store: Store) -> None:
    assert "GBR" in store.members("EU", 2019)
    assert "GBR" not in store.members("EU", 2020)
    assert "GBR" in store.members("NATO", 2020)


def test_the_danish_opt_out_ended_in_2022(store: Store) -> None:
    assert "DNK" in store.members("CSDP_OPT_OUT", 2021)
    assert "DNK" not in store.members("CSDP_OPT_OUT", 2022)


@pytest.mark.parametrize(
    ("body", "year", "count"),
    [
        ("NATO", 1949, 12), ("NATO", 1955, 15), ("NATO", 1999, 19), ("NATO", 2004, 26), ("NATO", 2009, 28), ("NATO", 2016, 28), ("NATO", 2017, 29),
        ("NATO", 2020, 30), ("NATO", 2023, 31), ("NATO", 2024, 32), ("NATO", 2026, 32), ("EU", 2003, 15), ("EU", 2004, 25), ("EU", 2013, 28),
        ("EU", 2019, 28), ("EU", 2020, 27), ("EU", 2026, 27),
    ],
)  # fmt: skip
def test_bodies_have_as_many_members_as_history_says(store: Store, body: str, year: int, count: int) -> None:
    members = store.members(body, year)
    assert len(members) == count
    assert list(members) == sorted(set(members))


def test_a_membership_without_a_first_day_holds_in_every_year(store: Store) -> None:
    assert store.members("NO_ARMED_FORCES", 1990) == store.members("NO_ARMED_FORCES", 2026) == ("ISL",)


def test_a_body_that_is_not_known_has_no_members(store: Store) -> None:
    assert store.members("WEU", 2000) == ()


def test_the_last_day_of_membership_still_counts(tiny: TinyShelf) -> None:
    text = (tiny.root / "memberships.csv").read_text(encoding="utf-8")
    tiny.write("memberships.csv", text.replace("FRA,NATO,1949-08-24,", "FRA,NATO,2000-12-31,2010-12-31"))
    store = open_store(tiny.shelf)
    assert [year for year in range(1995, 2020) if "FRA" in store.members("NATO", year)] == list(range(2000, 2011))


def test_old_stores_are_cleared_away_and_the_newest_kept(tiny: TinyShelf, tmp_path: Path) -> None:
    paths = []
    for value in range(6):
        tiny.table("tiny", tiny.people(value=str(value)))
        paths.append(open_store(tiny.reshelved(1 + value)).path)
    kept = set((tmp_path / "cache/symmachia").glob("facts-*.duckdb"))
    assert paths[-1] in kept
    assert len(kept) == 4


def test_threads_that_ask_at_once_get_their_own_rows(alliance):
    from concurrent.futures import ThreadPoolExecutor

    store = alliance.store
    ids = [row[0] for row in store.query("SELECT id FROM fact ORDER BY id LIMIT 40")]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda one: store.fact(one).id, ids * 20))
    assert found == ids * 20
