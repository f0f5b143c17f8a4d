"""Eurostat's JSON-stat: places, codes, flags, the real answer on `gov_ev`."""

from __future__ import annotations

import csv
import json
from copy import deepcopy

import pytest

from symmachia.errors import ImportFileError
from symmachia.facts.importers import eurostat

# TEST DATA: made-up figures in the layout of Eurostat's answers.
GOV_EV = {
    "version": "2.0",
    "class": "dataset",
    "label": "TEST DATA, made up",
    "updated": "2026-04-27T23:00:00+0200",
    "id": ["freq", "expend", "na_item", "unit", "geo", "time"],
    "size": [1, 2, 2, 2, 4, 2],
    "dimension": {
        "freq": {"category": {"index": {"A": 0}}},
        "expend": {"category": {"index": ["EDU", "DEF"]}},
        "na_item": {"category": {"index": {"P51G": 1, "TE": 0}}},
        "unit": {"category": {"index": {"MIO_EUR": 0, "PC_GDP": 1}}},
        "geo": {"category": {"index": {"EU27_2020": 0, "EL": 1, "UK": 2, "EA20": 3}}},
        "time": {"category": {"index": {"2024": 0, "2025": 1}}},
    },
    "value": {str(place): 1 + place / 10 for place in range(64) if place != 33},
    "status": {"34": "e", "36": "bp"},
    "extension": {"id": "GOV_EV"},
}


@pytest.fixture
def written(tmp_path):
    def write(data):
        path = tmp_path / "answer.json"
        path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
        return path

    return write


def changed(**parts):
    return deepcopy(GOV_EV) | parts


def test_places_are_row_major_and_codes_come_in_order(written, obeys):
    found = eurostat.read(written(GOV_EV))
    obeys(found)
    assert found.source_id == "eurostat-gov-ev-2026-04"
    rows = {(row["subject"], row["indicator"], row["year"]): row for row in found.rows}
    assert {key: row["value"] for key, row in rows.items()} == {
        ("EU27", "spending", "2024"): "4.2",
        ("GRC", "spending", "2024"): "4.4",
        ("GRC", "spending", "2025"): "4.5",
        ("GBR", "spending", "2024"): "4.6",
        ("GBR", "spending", "2025"): "4.7",
        ("EU27", "spending_share_gdp", "2024"): "5",
        ("EU27", "spending_share_gdp", "2025"): "5.1",
        ("GRC", "spending_share_gdp", "2024"): "5.2",
        ("GRC", "spending_share_gdp", "2025"): "5.3",
        ("GBR", "spending_share_gdp", "2024"): "5.4",
        ("GBR", "spending_share_gdp", "2025"): "5.5",
        ("EU27", "spending_investment", "2024"): "5.8",
        ("EU27", "spending_investment", "2025"): "5.9",
        ("GRC", "spending_investment", "2024"): "6",
        ("GRC", "spending_investment", "2025"): "6.1",
        ("GBR", "spending_investment", "2024"): "6.2",
        ("GBR", "spending_investment", "2025"): "6.3",
    }
    assert (rows["GRC", "spending", "2024"]["status"], rows["GRC", "spending", "2024"]["note"]) == ("estimate", "estimated")
    assert rows["GBR", "spending", "2024"]["status"] == "observed"
    assert rows["GBR", "spending", "2024"]["note"] == "break in the series; provisional"
    assert found.skipped == ("EA20", "P51G in PC_GDP")


def test_values_as_a_list_are_the_same(written):
    as_list = changed(value=[None if place == 33 else 1 + place / 10 for place in range(64)])
    assert eurostat.read(written(as_list)).rows == eurostat.read(written(GOV_EV)).rows


def test_cofog_defence_of_general_government(written, obeys):
    data = changed(id=["unit", "sector", "cofog99", "na_item", "geo", "time"], size=[1, 2, 2, 1, 1, 2], extension={"id": "GOV_10A_EXP"}, status={})
    data["dimension"] = {
        "unit": {"category": {"index": {"MIO_EUR": 0}}},
        "sector": {"category": {"index": {"S1311": 0, "S13": 1}}},
        "cofog99": {"category": {"index": {"GF01": 0, "GF02": 1}}},
        "na_item": {"category": {"index": {"TE": 0}}},
        "geo": {"category": {"index": {"DE": 0}}},
        "time": {"category": {"index": {"2023": 0, "2024": 1}}},
    }
    data["value"] = {str(place): 10.0 * place for place in range(8)}
    found = eurostat.read(written(data))
    obeys(found)
    assert found.source_id == "eurostat-gov-10a-exp-2026-04"
    assert [(row["subject"], row["year"], row["value"]) for row in found.rows] == [("DEU", "2023", "60"), ("DEU", "2024", "70")]
    assert found.rows[0]["locator"] == "gov_10a_exp, cofog99=GF02, sector=S13, na_item=TE, unit=MIO_EUR, geo=DE"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ('{"error":[{"status":400,"label":"Unknown dimension EXPND"}]}', "Unknown dimension EXPND"),
        ("[1, 2]", "not a JSON-stat 2.0 dataset"),
        (json.dumps(GOV_EV)[:200], "not JSON"),
        (changed(size=[1, 2, 2, 2, 4, 3]), "do not fit their codes"),
        (changed(extension={"id": "NAMA_10_GDP"}), "nama_10_gdp is not one of those read"),
        (changed(value={"64": 1.0}), "outside the dataset"),
        (changed(value={"32": "12"}), "not a number"),
        (changed(value={}), "no figure of a known series"),
        (changed(updated=""), "edition"),
        (changed(updated="../../../../etc"), "last update reads"),
        ({key: value for key, value in GOV_EV.items() if key != "updated"}, "incomplete"),
        (json.dumps(GOV_EV).replace('"DEF"', '"HEALTH"'), "no expend=DEF"),
        (json.dumps(GOV_EV).replace("2.5", "NaN"), "NaN"),
    ],
)
def test_a_broken_answer_gives_one_clear_error(data, told, written):
    with pytest.raises(ImportFileError) as caught:
        eurostat.read(written(data))
    assert told in str(caught.value)
    assert "answer.json" in caught.value.where
    assert caught.value.fix


def test_the_real_answer_gives_every_figure(real, obeys):
    found = eurostat.read(real("eurostat/gov_ev_defence_TE_trimmed.jsonstat.json"))
    obeys(found)
    codes = {"EU27_2020": "EU27", "EL": "GRC"} | {row["locator"].rsplit("geo=", 1)[1]: row["subject"] for row in found.rows}
    rows = {(row["subject"], row["indicator"], row["year"]): row["value"] for row in found.rows}
    expected = {}
    with real("eurostat/gov_ev_defence_2021_2025.csv").open(encoding="utf-8", newline="") as lines:
        for figure in csv.DictReader(lines):
            if figure["na_item"] == "TE" and figure["value"]:
                indicator = {"MIO_EUR": "spending", "PC_GDP": "spending_share_gdp"}[figure["unit"]]
                expected[codes[figure["geo"]], indicator, figure["year"]] = float(figure["value"])
    assert {key: float(value) for key, value in rows.items()} == expected
    assert len(expected) == 252
