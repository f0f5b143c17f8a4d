"""NATO's workbook in both layouts, and the real one of June 2024."""

from __future__ import annotations

import csv
from math import isclose
from pathlib import Path

import pytest
from importer_books import AGGREGATES, COUNTRIES, country, made_up, nato_2024, nato_2026, put
from openpyxl import load_workbook

from symmachia.facts.importers import nato
from symmachia.facts.importers.countries import by_name

CODES = {name: by_name(name) for name in (*COUNTRIES, "Iceland")} | dict(zip(AGGREGATES, ("NATO_EUR_CAN", "NATO_TOTAL"), strict=True))
SERIES = {
    ("1", 0): ("spending", "", "current"),
    ("1", 1): ("spending", "", "constant"),
    ("2", 0): ("spending", "USD", "current"),
    ("2", 1): ("spending", "USD", "constant"),
    ("3", 0): ("spending_share_gdp", None, ""),
    ("3", 1): ("spending_real_change", None, ""),
    ("5", 0): ("gdp", "USD", "current"),
    ("5", 1): ("gdp", "USD", "constant"),
    ("6", 0): ("gdp_per_capita", "USD", "constant"),
    ("6", 1): ("spending_per_capita", "USD", "constant"),
    ("7", 0): ("military_personnel", None, ""),
    ("8a", 0): ("equipment_share", None, ""),
    ("8a", 1): ("personnel_share", None, ""),
    ("8b", 0): ("infrastructure_share", None, ""),
    ("8b", 1): ("other_share", None, ""),
}
CURRENCY = {"ALB": "ALL", "CAN": "CAD", "NOR": "NOK", "SVK": "EUR", "TUR": "TRY", "USA": "USD"}
PANEL = {
    "def_exp_lcu_current": ("spending", 1),
    "def_exp_lcu_const2015": ("spending", 1),
    "def_exp_usd_current": ("spending", 1),
    "def_exp_usd_const2015": ("spending", 1),
    "def_exp_share_gdp": ("spending_share_gdp", 1),
    "def_exp_real_change": ("spending_real_change", 1),
    "gdp_usd_current": ("gdp", 1),
    "gdp_usd_const2015": ("gdp", 1),
    "gdp_per_capita_const2015": ("gdp_per_capita", 1000),
    "def_exp_per_capita_const2015": ("spending_per_capita", 1),
    "military_personnel": ("military_personnel", 1000),
    "equipment_share": ("equipment_share", 1),
    "personnel_share": ("personnel_share", 1),
    "infrastructure_share": ("infrastructure_share", 1),
    "other_share": ("other_share", 1),
}


@pytest.mark.parametrize("layout", [nato_2024, nato_2026])
def test_every_figure_of_both_layouts_is_read(layout, saved, obeys):
    found = nato.read(saved(layout()))
    obeys(found)
    assert found.source_id == "nato-2018"
    rows = {(row["subject"], row["indicator"], row["year"], row["currency"], row["basis"]): row for row in found.rows}
    assert len(rows) == len(found.rows)
    expected = 0
    for (table, block), (indicator, currency, basis) in SERIES.items():
        names = [*COUNTRIES, *(AGGREGATES if table not in ("1", "8a", "8b") else ())]
        names += ["Iceland"] if (table, block) in (("5", 0), ("5", 1), ("6", 0)) else []
        for name in names:
            subject = CODES[name]
            if table == "1" and subject == "USA":
                continue
            money = CURRENCY[str(subject)] if currency == "" else currency or ""
            for year in range(2014, 2019):
                row = rows[str(subject), indicator, str(year), money, basis]
                factor = 1000 if indicator in ("gdp_per_capita", "military_personnel") else 1
                assert isclose(float(row["value"]), made_up(table, block, name, year) * factor, rel_tol=1e-12)
                assert row["status"] == ("estimate" if year >= 2017 else "observed")
                assert row["price_year"] == {"constant": "2015", "current": str(year), "": ""}[basis]
                assert row["locator"].startswith(f"Table {table} (")
                expected += 1
    assert len(found.rows) == expected


def test_the_name_of_the_series_is_kept(saved):
    assert "core defence expenditure" in nato.read(saved(nato_2026())).origin["definition"]
    assert "core" not in nato.read(saved(nato_2026(core=False))).origin["definition"]


def test_a_figure_that_nato_does_not_have_is_no_row(saved):
    book = nato_2026()
    book["Table 2"]["B5"] = ".."
    book["Table 2"]["C5"] = None
    years = [
        row["year"] for row in nato.read(saved(book)).rows if row["subject"] == "ALB" and row["indicator"] == "spending" and row["currency"] == "USD"
    ]
    assert sorted(years) == ["2014", "2015", "2016", "2016", "2017", "2017", "2018", "2018"]


def test_the_price_year_of_table_6_may_stand_in_table_2_only(saved):
    book = nato_2026()
    book["Table 6"]["A2"] = "US dollars"
    assert {row["price_year"] for row in nato.read(saved(book)).rows if row["indicator"] == "gdp_per_capita"} == {"2015"}


def test_the_edition_is_dated_by_name_or_by_workbook(saved):
    book = nato_2024()
    assert nato.read(saved(book, "180710-def-exp-2018-TABLES-en.xlsx")).origin["published"] == "2018-07-10"
    assert nato.read(saved(book, "180710-def-exp-2018-TABLES-en.xlsx")).origin["edition"] == "2018-07"
    assert nato.read(saved(book, "tables.xlsx")).origin["published"] == "2018"


def test_the_real_workbook_gives_every_figure_of_the_panel(real, obeys):
    found = nato.read(real("nato/240617-def-exp-2024-TABLES-en.xlsx"))
    obeys(found)
    assert found.source_id == "nato-2024"
    assert found.origin["published"] == "2024-06-17"
    rows = {}
    for row in found.rows:
        money = "lcu" if row["currency"] not in ("USD", "") else "usd"
        rows[row["subject"], row["indicator"], money, row["basis"], row["year"]] = row
    compared = 0
    with real("nato/nato_panel.csv").open(encoding="utf-8", newline="") as lines:
        for figure in csv.DictReader(lines):
            if figure["edition"] != "NATO-2024-06" or (figure["iso3"] == "USA" and "_lcu_" in figure["variable"]):
                continue
            indicator, factor = PANEL[figure["variable"]]
            basis = "constant" if "_const2015" in figure["variable"] else "current" if indicator in ("spending", "gdp") else ""
            money = "lcu" if "_lcu_" in figure["variable"] else "usd"
            row = rows[figure["iso3"], indicator, money, basis, figure["year"]]
            assert isclose(float(row["value"]), float(figure["value"]) * factor, rel_tol=1e-6, abs_tol=1e-6), row
            assert (row["status"] == "estimate") == (figure["is_estimate"] == "True")
            compared += 1
    assert compared == len(found.rows) == 5324


def test_the_broken_cells_of_the_real_workbook_are_in_no_block(real):
    """The official file of June 2024 has `#REF!` in hidden rows below the blocks of Tables 1, 8a and 8b, and nowhere else."""
    book = load_workbook(real("nato/240617-def-exp-2024-TABLES-en.xlsx"), data_only=True)
    broken = {sheet.title: {cell.row for row in sheet.iter_rows() for cell in row if cell.value == "#REF!"} for sheet in book.worksheets}
    assert {title: rows for title, rows in broken.items() if rows} == {"TABLE1": {42, 75}, "TABLE8a": {42, 75}, "TABLE8b": {75}}
    for title, rows in broken.items():
        for number in rows:
            assert book[title].row_dimensions[number].hidden
            assert not any(isinstance(cell.value, str) and cell.value != "#REF!" for cell in book[title][number])


@pytest.mark.parametrize("edition", ["nato-2024"])
def test_the_real_workbook_gives_the_shipped_table(edition, real):
    shipped = Path(nato.__file__).parents[2] / "data/facts" / f"{edition}.csv"
    if not shipped.exists():
        pytest.skip(f"{edition}.csv is not there")
    found = nato.read(real("nato/240617-def-exp-2024-TABLES-en.xlsx"))
    with shipped.open(encoding="utf-8", newline="") as lines:
        table = list(csv.DictReader(lines))
    keys = ("subject", "indicator", "year", "variant", "currency", "basis", "price_year")
    assert [[row[key] for key in keys] for row in found.rows] == [[row[key] for key in keys] for row in table]
    for ours, theirs in zip(found.rows, table, strict=True):
        assert isclose(float(ours["value"]), float(theirs["value"]), rel_tol=1e-6, abs_tol=1e-9), ours
        assert ours["status"] == theirs["status"]


def test_the_2026_edition_comes_back_from_the_new_layout(real, saved, obeys):
    """The figures of the 2026 edition, laid out as NATO lays them out, are read to the last value."""
    variables = {
        ("1", 0): "def_exp_lcu_current",
        ("2", 0): "def_exp_usd_current",
        ("2", 1): "def_exp_usd_const2021",
        ("3", 0): "def_exp_share_gdp",
        ("3", 1): "def_exp_real_change",
        ("5", 0): "gdp_usd_current",
        ("5", 1): "gdp_usd_const2021",
        ("7", 0): "military_personnel",
        ("8a", 0): "equipment_share",
        ("8a", 1): "personnel_share",
        ("8b", 0): "infrastructure_share",
        ("8b", 1): "other_share",
    }
    with real("nato/nato_panel.csv").open(encoding="utf-8", newline="") as lines:
        panel = {
            (row["variable"], row["iso3"], int(row["year"])): float(row["value"]) for row in csv.DictReader(lines) if row["edition"] == "NATO-2026-07"
        }

    def figure(table: str, block: int, name: str, year: int) -> object:
        if (table, block) in variables:
            return panel.get((variables[table, block], str(CODES[country(name)]), year), "..")
        return (
            made_up("2" if table == "1" else table, block, name, year) if name != "United States" or table != "1" else figure("2", block, name, year)
        )

    book = nato_2026(figure, years=(*range(2014, 2025), "2025e", "2026e"))
    for sheet in book.worksheets:
        for row in sheet.iter_rows(max_col=1):
            if isinstance(row[0].value, str) and "2015" in row[0].value:
                put(row[0], row[0].value.replace("2015", "2021"))
    found = nato.read(saved(book, "def-exp-2026-en.xlsx"))
    obeys(found)
    assert found.source_id == "nato-2026"
    values = {
        (row["indicator"], row["currency"], row["basis"], row["subject"], int(row["year"])): float(row["value"])
        for row in found.rows
        if row["indicator"] not in ("gdp_per_capita", "spending_per_capita")
    }
    compared = 0
    for (variable, subject, year), value in panel.items():
        if subject not in CODES.values() or (subject == "USA" and "_lcu_" in variable):
            continue
        place = next(key for key, name in variables.items() if name == variable)
        indicator, currency, basis = SERIES[place]
        money = CURRENCY[subject] if currency == "" else currency or ""
        factor = 1000 if indicator == "military_personnel" else 1
        assert isclose(values[indicator, money, basis, subject, year], value * factor, rel_tol=1e-9)
        compared += 1
    assert compared > 1000
