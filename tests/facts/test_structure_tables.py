from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from symmachia.facts.shelf import DATA
from symmachia.vocabulary import STOCK_NAMES

if TYPE_CHECKING:
    from symmachia.alliance import Alliance


def rows(name: str) -> list[dict[str, str]]:
    """A table of the model's structure: capabilities, areas, frameworks or pools."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_capabilities_are_the_stocks_of_the_vocabulary_and_four_that_are_fired() -> None:
    listed = rows("capabilities")
    assert {row["name"] for row in listed if row["kind"] == "stock"} == set(STOCK_NAMES)
    assert tuple(row["name"] for row in listed if row["kind"] == "consumable") == (
        "interceptors",
        "artillery_rounds",
        "strike_missiles",
        "one_way_drones",
    )
    assert {row["kind"] for row in listed} == {"stock", "consumable", "unpriced"}
    assert all(bool(row["unit"]) == (row["kind"] != "unpriced") for row in listed)
    assert {row["area"] for row in listed} == {row["name"] for row in rows("areas")}


def test_the_anchors_of_what_has_no_price_are_in_the_store(alliance: Alliance) -> None:
    anchors = [row["anchor"] for row in rows("capabilities") if row["anchor"]]
    assert anchors
    for anchor in anchors:
        assert alliance.store.fact(anchor).id == anchor


def test_areas_join_by_a_known_rule_and_say_why() -> None:
    for row in rows("areas"):
        assert row["aggregator"] in {"sum", "weakest", "best", "ces"}
        assert float(row["nu"]) == 1
        assert row["reason"]


def test_frameworks_and_pools_name_members_of_nato_or_the_eu_only(alliance: Alliance) -> None:
    nato, eu = alliance.of("NATO", alliance.latest), alliance.of("EU", alliance.latest)
    states = {*nato, *eu}
    for row in rows("frameworks"):
        assert alliance.store.fact(f"symmachia-assumptions/NATO_TOTAL/participation/2026:{row['participation']}").value > 0
        assert {word for word in row["members"].split("+") if word not in ("NATO", "EU", "Europe")} <= states
    for row in rows("pools"):
        members = row["members"].split("+")
        assert len(set(members)) == len(members)
        assert set(members) <= states, row["pool"]
        assert row["capability"] in STOCK_NAMES
