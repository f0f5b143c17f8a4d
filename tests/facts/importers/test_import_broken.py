"""Broken and foreign workbooks: one clear error each, with file, sheet, cell and what to do."""

from __future__ import annotations

import re

import pytest
from importer_books import fails, made_up, nato_2024, nato_2026, put, sipri_book
from openpyxl import Workbook

from symmachia.facts.importers import nato, sipri


def test_sipri_given_to_nato(saved):
    fails(nato.read, saved(sipri_book(), "milex.xlsx"), "not NATO's workbook", "import it as sipri")


def test_nato_given_to_sipri(saved):
    fails(sipri.read, saved(nato_2026()), "import it as nato")


def test_any_other_workbook(saved):
    fails(nato.read, saved(Workbook()), "not NATO's workbook")
    fails(sipri.read, saved(Workbook()), "the workbook has: Sheet")


@pytest.mark.parametrize("layout", [nato_2024, nato_2026])
def test_a_missing_sheet(layout, saved):
    book = layout()
    del book[next(sheet.title for sheet in book.worksheets if sheet.title.endswith("5"))]
    fails(nato.read, saved(book), "'Table 5' is missing")


def test_a_missing_sheet_of_sipri(saved):
    book = sipri_book()
    del book["Share of GDP"]
    fails(sipri.read, saved(book), "share of gdp")


@pytest.mark.parametrize(("layout", "sheet", "cell"), [(nato_2024, "TABLE2", "E12"), (nato_2026, "Table 2", "C6")])
def test_a_broken_reference_in_a_block(layout, sheet, cell, saved):
    book = layout()
    book[sheet][cell] = "#REF!"
    book[sheet][cell].data_type = "e"
    fails(nato.read, saved(book), f"sheet {sheet}, cell {cell}", "#REF!")


def test_a_broken_reference_in_sipri(saved):
    book = sipri_book()
    cell = next(row[2] for row in book["Current US$"].iter_rows() if row[0].value == "Germany")
    put(cell, "#N/A")
    cell.data_type = "e"
    fails(sipri.read, saved(book), f"cell {cell.coordinate}", "#N/A")


def test_text_in_a_number_cell(saved):
    book = nato_2026()
    book["Table 8a"]["D5"] = "about 12"
    fails(nato.read, saved(book), "sheet Table 8a, cell D5", "'about 12', not a number")


def test_a_number_stored_as_text(saved):
    book = nato_2026()
    book["Table 8a"]["D5"] = "1,234.5"
    fails(nato.read, saved(book), "sheet Table 8a, cell D5", "as a number")


def test_text_in_a_number_cell_of_sipri(saved):
    book = sipri_book()
    cell = next(row[2] for row in book["Per capita"].iter_rows() if row[0].value == "Germany")
    put(cell, "n.a.")
    fails(sipri.read, saved(book), f"sheet Per capita, cell {cell.coordinate}")


@pytest.mark.parametrize("name", ["Albania", "Turkey"])
def test_a_duplicate_country(name, saved):
    book = nato_2026()
    book["Table 2"]["A6"] = name
    fails(nato.read, saved(book), "stands twice", "sheet Table 2")


def test_a_duplicate_country_of_sipri(saved):
    book = sipri_book()
    cell = next(row[0] for row in book["Current US$"].iter_rows() if row[0].value == "Croatia")
    cell.value = "Germany"
    fails(sipri.read, saved(book), "stands twice", f"{cell.coordinate}")


def test_an_unknown_country_with_its_closest_match(saved):
    book = nato_2026()
    book["Table 3"]["A7"] = "Norwey"
    fails(nato.read, saved(book), "there is no country 'Norwey'", "if it means Norway", "cell A7")


def test_a_misspelt_country_of_sipri_is_not_left_out_silently(saved):
    book = sipri_book()
    put(next(row[0] for row in book["Current US$"].iter_rows() if row[0].value == "Germany"), "Germny")
    fails(sipri.read, saved(book), "Germny", "Germany")


def test_figures_without_a_country(saved):
    book = nato_2026()
    book["Table 2"]["A7"] = None
    fails(nato.read, saved(book), "without a country", "sheet Table 2, cell B7")


def test_figures_without_a_country_in_sipri(saved):
    book = sipri_book()
    put(next(row[0] for row in book["Current US$"].iter_rows() if row[0].value == "Germany"), None)
    fails(sipri.read, saved(book), "without a country")


def test_a_gap_in_the_years(saved):
    book = nato_2026()
    book["Table 2"]["D4"] = 2017
    fails(nato.read, saved(book), "without a gap", "sheet Table 2")


def test_tables_of_two_editions(saved):
    book = nato_2026()
    for row in book["Table 5"].iter_rows():
        for cell in row:
            cell.value = {2014: 2015, 2015: 2016, 2016: 2017, "2017e": "2018e", "2018e": "2019e"}.get(cell.value, cell.value)  # type: ignore[arg-type]
    fails(nato.read, saved(book), "years differ from those of Table 2", "Table 5")


def test_sheets_in_the_wrong_order(saved):
    book = nato_2026()
    book["Table 2"].title, book["Table 5"].title = "swap", "Table 2"
    book["swap"].title = "Table 5"
    fails(nato.read, saved(book), "the title reads", "Table 2 belongs here")


def test_a_missing_unit(saved):
    book = nato_2026()
    book["Table 2"]["A2"] = None
    fails(nato.read, saved(book), "unit line", "million us dollars")


def test_a_missing_price_year(saved):
    book = nato_2026()
    for title in ("Table 2", "Table 6"):
        for row in book[title].iter_rows(max_col=1):
            if isinstance(row[0].value, str):
                put(row[0], re.sub(r"2015 prices", "prices", row[0].value))
    fails(nato.read, saved(book), "block headed like")


def test_a_missing_block(saved):
    book = nato_2026()
    sheet = book["Table 8b"]
    start = next(row[0].row for row in sheet.iter_rows(max_col=1) if row[0].value == "Other (d)")
    sheet.delete_rows(int(start or 0), 30)
    fails(nato.read, saved(book), "other_share", "sheet Table 8b")


def test_formulas_without_results(saved):
    book = nato_2026()
    for row in book["Table 7"].iter_rows(min_row=4, min_col=2):
        for cell in row:
            if isinstance(cell.value, float):
                put(cell, "=1+1")
    fails(nato.read, saved(book), "military_personnel", "formulas without results")


def test_a_currency_that_is_not_the_countrys(saved):
    book = nato_2026()
    book["Table 1"]["A5"] = "Albania   (Pounds)"
    fails(nato.read, saved(book), "'Pounds' is no currency of Albania", "cell A5")


def test_a_country_without_its_currency(saved):
    book = nato_2026()
    book["Table 1"]["A5"] = "Albania"
    fails(nato.read, saved(book), "the currency of Albania is missing")


def test_two_figures_for_the_united_states(saved):
    book = nato_2026(lambda table, *rest: made_up(table, *rest) + (99 if table == "1" else 0))
    fails(nato.read, saved(book), "in Table 2", "US dollars")


def test_a_figure_that_cannot_be(saved):
    book = nato_2026()
    book["Table 3"]["B5"] = 155
    fails(nato.read, saved(book), "155 cannot be spending_share_gdp", "cell B5")


def test_a_share_of_gdp_that_is_no_fraction(saved):
    book = sipri_book()
    cell = next(row[2] for row in book["Share of GDP"].iter_rows() if row[0].value == "Germany")
    put(cell, 1.4)
    fails(sipri.read, saved(book), "fractions", cell.coordinate)


def test_two_price_years_in_sipri(saved):
    book = sipri_book()
    book["Constant (2023) US$"].title = "Constant (2022) US$"
    fails(sipri.read, saved(book), "different price years: 2022, 2023")


def test_a_missing_header_row_in_sipri(saved):
    book = sipri_book()
    put(next(row[0] for row in book["Current US$"].iter_rows() if row[0].value == "Country"), "State")
    fails(sipri.read, saved(book), "header row is missing")
