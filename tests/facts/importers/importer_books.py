"""Workbooks in the publishers' real layouts, filled with made-up figures for real countries. TEST DATA: no figure here is anybody's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from symmachia.errors import ImportFileError

if TYPE_CHECKING:
    from pathlib import Path

MADE_UP = "Notes: TEST DATA. Every figure in this file is made up."
YEARS = (2014, 2015, 2016, "2017e", "2018e")
COUNTRIES = {
    "Albania": "Leks",
    "Canada": "Canadian dollars",
    "Norway": "Kroner",
    "Slovak Republic": "Euros",
    "Türkiye": "Liras",
    "United States": "US dollars",
}
AGGREGATES = ("NATO Europe and Canada", "NATO Total")
# Table: title, unit line, headings of its blocks.
TABLES = {
    "1": ("Defence expenditure", "Million national currency units", ("Current prices", "Constant 2015 prices")),
    "2": ("Defence expenditure", "Million US dollars", ("Current prices and exchange rates", "Constant 2015 prices and exchange rates")),
    "3": (
        "Defence expenditure as a share of GDP and annual real change",
        "Based on 2015 prices",
        ("Share of real GDP (%)", "Annual real change (%)"),
    ),
    "5": ("GDP", "Million US dollars", ("Current prices and exchange rates", "Constant 2015 prices and exchange rates")),
    "6": (
        "GDP per capita and defence expenditure per capita",
        "2015 prices and exchange rates",
        ("GDP per capita (thousand US dollars)", "Defence expenditure per capita (US dollars)"),
    ),
    "7": ("Military personnel", "Thousands", ("Thousands",)),
    "8a": ("Distribution of defence expenditure by main category", "Percentage of total defence expenditure", ("Equipment (a)", "Personnel (b)")),
    "8b": ("Distribution of defence expenditure by main category", "Percentage of total defence expenditure", ("Infrastructure (c)", "Other (d)")),
}
Figure = Callable[[str, int, str, int], object]


def made_up(table: str, block: int, country: str, year: int) -> float:
    """A figure that no publisher printed: it tells table, block, country and year apart, and fits every unit."""
    place = [*COUNTRIES, *AGGREGATES, "Iceland"].index(country)
    # NATO prints the United States in dollars in both tables of spending.
    number = 1 if table == "2" else int(table[0])
    return number + place * 3 + block * 0.5 + (year - 2014) * 0.01


def labels(table: str, block: int) -> list[str]:
    """The labels of a block as NATO prints them."""
    if table == "1":
        return [f"{name}{'*' if name == 'Norway' else ''}   ({currency})" for name, currency in COUNTRIES.items()]
    iceland = ["Iceland"] if table == "5" or (table == "6" and block == 0) else []
    return [*COUNTRIES, *iceland] + ([] if table[0] == "8" else list(AGGREGATES))


def put(cell: Any, value: object) -> None:
    """Write into a cell, which openpyxl's types allow for cells that are not merged only."""
    cell.value = value


def country(label: str) -> str:
    """The country in a label."""
    return label.split("*")[0].split("(")[0].strip()


def year_number(label: object) -> int:
    """The year in the head of a column."""
    return int(str(label)[:4])


def nato_2026(figure: Figure = made_up, core: bool = True, years: tuple[int | str, ...] = YEARS) -> Workbook:
    """The layout since 2025: title in A1, each block with its heading and its row of years, labels in column A."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for table, (title, unit, headings) in TABLES.items():
        sheet = book.create_sheet(f"Table {table}")
        title = title.replace("Defence expenditure", "Core defence expenditure") if core else title
        sheet.append([f"Table {table}: {title}"])
        sheet.append([unit])
        for block, heading in enumerate(headings):
            if heading != unit:
                sheet.append([heading.replace("Defence expenditure per", "Core defence expenditure per") if core else heading])
            sheet.append([None, *years])
            for label in labels(table, block):
                sheet.append([label, *(figure(table, block, country(label), year_number(year)) for year in years)])
            sheet.append([])
        sheet.append([MADE_UP])
        sheet.append(["*  This Ally has revised its figures."])
    four = book.create_sheet("Table 4", 3)
    four.append(["Table 4: Core defence expenditure real change"])
    return book


def nato_2024(figure: Figure = made_up) -> Workbook:
    """The layout of 2024: labels in columns B and C, one row of years above both blocks, broken sums in hidden rows."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for table, (title, unit, headings) in TABLES.items():
        sheet = book.create_sheet(f"TABLE{table}")
        sheet["B4"], sheet["B6"] = f"Table {table} : {title}", unit
        for place, year in enumerate(YEARS):
            sheet.cell(8, 4 + place, str(year) if year == 2016 else year)
        line = 10
        for block, heading in enumerate(headings):
            if heading != unit:
                sheet.cell(line, 2, heading)
            line += 1
            for label in labels(table, block):
                sheet.cell(line, 2 if label in AGGREGATES else 3, label)
                for place, year in enumerate(YEARS):
                    sheet.cell(line, 4 + place, figure(table, block, country(label), year_number(year)))
                line += 1
            if table in ("1", "8a"):
                for place in range(3):
                    sheet.cell(line, 4 + place, "#REF!").data_type = "e"
                sheet.row_dimensions[line].hidden = True
                line += 1
        sheet.cell(line + 2, 3, MADE_UP)
        sheet.cell(line + 5, 2, f"-{table}-")
    return book


SIPRI_ROWS = ("Europe", "Western Europe", "Germany", "Croatia", "Atlantis", "North America", "United States of America")


def sipri_value(sheet: int, name: str, year: int) -> object:
    """A made-up figure as SIPRI would print it, dots where it has none."""
    if name == "Croatia" and year < 2023:
        return {2021: "xxx", 2022: ". ."}[year]
    millions = 100.0 + 10 * SIPRI_ROWS.index(name) + (year - 2021)
    return {0: millions * 1e6 * (1 if name.startswith("United") else 0.9), 1: millions * 1.1, 2: millions, 3: millions / 1e4, 4: millions / 2}[sheet]


def sipri_book() -> Workbook:
    """SIPRI's layout: front page, five sheets whose header rows stand at different heights, regions between the states."""
    book = Workbook()
    book.worksheets[0].title = "Front page"
    titles = ("Local currency calendar years", "Constant (2023) US$", "Current US$", "Share of GDP", "Per capita")
    for number, title in enumerate(titles):
        sheet = book.create_sheet(title)
        sheet["A1"] = "Military expenditure by country, 2021–2024 © SIPRI 2025 (TEST DATA, made up)"
        sheet["A2"] = "Figures are in US $m., at constant 2023 prices and exchange rates." if number == 1 else "Figures"
        head = 6 + number % 3
        extra = ["Currency", "Notes"] if number == 0 else ["", "Notes"] if number == 1 else ["Notes"]
        for place, text in enumerate(["Country", *extra, 2021, 2022, 2023, 2024], start=1):
            sheet.cell(head, place, text)
        for offset, name in enumerate(SIPRI_ROWS, start=2):
            row = head + offset
            sheet.cell(row, 1, name)
            if name in ("Europe", "Western Europe", "North America"):
                continue
            if number == 0:
                sheet.cell(row, 2, {"Germany": "Euro", "Croatia": "Kunas     ", "Atlantis": "Shells"}.get(name, "US dollars"))
            for place, year in enumerate(range(2021, 2025), start=2 + len(extra)):
                cell = sheet.cell(row, place)
                put(cell, sipri_value(number, name, year))
                if name == "Germany" and year > 2022:
                    cell.font = Font(color="FF0000FF" if year == 2023 else "FFFF0000")
    book.create_sheet("Footnotes")["A1"] = MADE_UP
    return book


def fails(read, path: Path, *parts: str) -> ImportFileError:
    """The reader raises one error that names the file, says what to do and holds these parts."""
    with pytest.raises(ImportFileError) as caught:
        read(path)
    told = str(caught.value)
    assert path.name in caught.value.where
    assert caught.value.fix
    for part in parts:
        assert part in told, told
    return caught.value
