"""SIPRI's workbook: the layout, the colours, the real editions of 2025 and 2026."""

from __future__ import annotations

import csv
from math import isclose

import pytest
from importer_books import SIPRI_ROWS, put, sipri_book, sipri_value

from symmachia.facts.importers import changes, sipri
from symmachia.facts.importers.countries import states

NEW, OLD = "sipri/SIPRI-Milex-data-1949-2025_v1.2.xlsx", "sipri/SIPRI-Milex-data-1949-2024_2.xlsx"


@pytest.fixture(scope="module")
def editions(real):
    return sipri.read(real(OLD)), sipri.read(real(NEW))


def test_every_figure_of_the_layout_is_read(saved, obeys):
    found = sipri.read(saved(sipri_book(), "SIPRI-Milex-data-2021-2024_v1.1.xlsx"))
    obeys(found)
    assert found.source_id == "sipri-2025"
    assert found.origin["edition"] == "2021-2024 v1.1"
    assert found.origin["published"] == "2025"
    assert found.skipped == ("Atlantis",)
    rows = {(row["subject"], row["indicator"], row["year"], row["currency"], row["basis"]): row for row in found.rows}
    expected = 0
    for subject, name in (("DEU", "Germany"), ("HRV", "Croatia"), ("USA", "United States of America")):
        for year in range(2023 if subject == "HRV" else 2021, 2025):
            keys = [(1, "spending", "USD", "constant", 1), (2, "spending", "USD", "current", 1)]
            keys += [(3, "spending_share_gdp", "", "", 100), (4, "spending_per_capita", "USD", "current", 1)]
            keys += [(0, "spending", "EUR", "current", 1e-6)] if subject != "USA" else []
            for sheet, indicator, currency, basis, factor in keys:
                row = rows[subject, indicator, str(year), currency, basis]
                value = sipri_value(sheet, name, year)
                assert isinstance(value, float)
                assert isclose(float(row["value"]), value * factor, rel_tol=1e-11)
                assert row["price_year"] == {"constant": "2023", "current": str(year), "": ""}[basis]
                expected += 1
    assert len(found.rows) == expected


def test_blue_and_red_ink_is_an_estimate(saved):
    found = sipri.read(saved(sipri_book()))
    german = {row["year"]: row for row in found.rows if row["subject"] == "DEU" and row["indicator"] == "spending_share_gdp"}
    assert [german[year]["status"] for year in ("2022", "2023", "2024")] == ["observed", "estimate", "estimate"]
    assert "blue" in german["2023"]["note"]
    assert "highly uncertain" in german["2024"]["note"]
    assert german["2022"]["note"] == ""


def test_croatian_kunas_are_euros_where_the_rate_says_so(saved):
    book = sipri_book()
    found = sipri.read(saved(book))
    assert {row["currency"] for row in found.rows if row["subject"] == "HRV" and "Kunas" in row["note"]} == {"EUR"}
    sheet = book["Local currency calendar years"]
    for row in sheet.iter_rows():
        if row[0].value == "Croatia":
            for cell in row[3:]:
                if isinstance(cell.value, float):
                    put(cell, cell.value * 7.5)
    assert "HRK" in {row["currency"] for row in sipri.read(saved(book)).rows if row["subject"] == "HRV"}


def test_a_region_is_no_state():
    assert {"Europe", "Western Europe", "North America"} < set(SIPRI_ROWS)


def test_the_real_edition_gives_every_figure_of_the_extract(editions, real, obeys):
    obeys(editions[1])
    assert [edition.source_id for edition in editions] == ["sipri-2025", "sipri-2026"]
    variables = {
        "milex_usd_current": ("spending", "current", 1),
        "milex_usd_const2024": ("spending", "constant", 1),
        "milex_share_gdp": ("spending_share_gdp", "", 1),
        "milex_per_capita": ("spending_per_capita", "current", 1),
        "milex_lcu": ("spending", "national", 1e-6),
    }
    flags = {"sipri_estimate": "blue", "highly_uncertain": "red", "reported": ""}
    rows = {}
    for row in editions[1].rows:
        kind = row["basis"] if row["currency"] in ("USD", "") else "national"
        rows[row["subject"], row["indicator"], kind, row["year"]] = row
    compared = 0
    with real("sipri/sipri_2026ed_tidy_selected.csv").open(encoding="utf-8", newline="") as lines:
        for figure in csv.DictReader(lines):
            if figure["variable"] not in variables or figure["iso3"] not in states():
                continue
            indicator, kind, factor = variables[figure["variable"]]
            if figure["iso3"] == "USA" and kind == "national":
                continue
            row = rows[figure["iso3"], indicator, kind, figure["year"]]
            assert isclose(float(row["value"]), float(figure["value"]) * factor, rel_tol=1e-11), row
            assert flags[figure["flag"]] in row["note"]
            assert (row["status"] == "estimate") == (figure["flag"] != "reported")
            compared += 1
    assert compared == len(rows) == len(editions[1].rows) == 12683


def test_regions_are_not_listed_among_the_states_left_out(editions):
    for edition in editions:
        assert {"Algeria", "USSR", "European Union"} < set(edition.skipped)
        assert not {"Europe", "East Asia", "South Asia", "Central Asia", "sub-Saharan Africa", "Middle East"} & set(edition.skipped)


def test_the_real_editions_differ(editions):
    old, new = editions
    found = changes(new.rows, old.rows, old.source_id)
    assert found.rebased == {"constant prices of 2024 against 2023": 2725}
    assert (found.added, found.removed) == (428, 55)
    spending = found.revisions["spending"]
    assert spending.compared > spending.count > 0
    luxembourg = {
        row["year"]: float(row["value"]) for row in new.rows if row["subject"] == "LUX" and row["currency"] == "USD" and row["basis"] == "current"
    }
    before = {
        row["year"]: float(row["value"]) for row in old.rows if row["subject"] == "LUX" and row["currency"] == "USD" and row["basis"] == "current"
    }
    assert luxembourg["2024"] < 0.75 * before["2024"]
