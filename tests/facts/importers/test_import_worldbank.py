"""The World Bank's answers: `[meta, rows]`, pages, error messages."""

from __future__ import annotations

import json

import pytest

from symmachia.errors import ImportFileError
from symmachia.facts.importers import worldbank


def record(code: str, three: str, two: str, year: str, value: object, status: str = "") -> dict[str, object]:
    """TEST DATA: one row with a made-up figure in the layout of the interface."""
    return {
        "indicator": {"id": code, "value": "TEST DATA, made up"},
        "country": {"id": two, "value": f"Country {two}"},
        "countryiso3code": three,
        "date": year,
        "value": value,
        "unit": "",
        "obs_status": status,
        "decimal": 0,
    }


META = {"page": 1, "pages": 1, "per_page": 20000, "total": 9, "sourceid": "2", "lastupdated": "2025-10-07"}
ROWS = [
    record("NY.GDP.MKTP.CD", "DEU", "DE", "2024", 4.1e12),
    record("NY.GDP.MKTP.CD", "DEU", "DE", "2023", None),
    record("NY.GDP.MKTP.CD", "", "XK", "2024", 1.1e10, "E"),
    record("NY.GDP.MKTP.CD", "EUU", "EU", "2024", 1.9e13),
    record("NY.GDP.MKTP.CD", "ARB", "1A", "2024", 3e12),
    record("SP.POP.TOTL", "DEU", "DE", "2024", 83500000),
    record("MS.MIL.XPND.CD", "DEU", "DE", "2024", 8.8e10),
    record("MS.MIL.XPND.GD.ZS", "DEU", "DE", "2024", 1.9),
    record("FP.CPI.TOTL", "DEU", "DE", "2024", 130.5),
]


@pytest.fixture
def written(tmp_path):
    def write(data):
        path = tmp_path / "answer.json"
        path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
        return path

    return write


def test_every_known_figure_is_read(written, obeys):
    found = worldbank.read(written([META, ROWS]))
    obeys(found)
    assert found.source_id == "worldbank-wdi-2025-10"
    assert [(row["subject"], row["indicator"], row["value"], row["currency"], row["status"], row["grade"]) for row in found.rows] == [
        ("DEU", "gdp", "4100000", "USD", "observed", "a"),
        ("DEU", "population", "83500000", "", "observed", "a"),
        ("DEU", "spending", "88000", "USD", "observed", "b"),
        ("DEU", "spending_share_gdp", "1.9", "", "observed", "b"),
        ("EU27", "gdp", "19000000", "USD", "observed", "a"),
        ("XKX", "gdp", "11000", "USD", "estimate", "a"),
    ]
    assert found.skipped == ("Country 1A", "FP.CPI.TOTL")


def test_military_expenditure_carries_the_terms_of_sipri(written):
    assert worldbank.read(written([META, ROWS])).origin["terms"]["redistribution"] == "non-commercial"
    assert worldbank.read(written([META, ROWS[:6]])).origin["terms"]["redistribution"] == "yes"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (
            [{"message": [{"id": "120", "key": "Invalid value", "value": "The provided parameter value is not valid"}]}],
            "parameter value is not valid",
        ),
        ({"page": 1}, "not an answer of the World Bank"),
        ([META | {"pages": 4, "total": 200}, ROWS], "page 1 of 4"),
        ([META, None], "no figure of a known series"),
        ([META, [{"date": "2024"}]], "the row lacks"),
        ([META, [record("SP.POP.TOTL", "DEU", "DE", "2024Q1", 5)]], "not a yearly figure"),
        ([META, [record("SP.POP.TOTL", "DEU", "DE", "2024", "many")]], "not a yearly figure"),
        ([META, [ROWS[0], ROWS[0]]], "two figures for DEU, gdp, 2024"),
        ([{"page": 1, "pages": 1}, ROWS], "last update reads"),
        ([META | {"lastupdated": "../../../etc"}, ROWS], "last update reads"),
        (json.dumps([META, ROWS])[:-30], "not JSON"),
    ],
)
def test_a_broken_answer_gives_one_clear_error(data, told, written):
    with pytest.raises(ImportFileError) as caught:
        worldbank.read(written(data))
    assert told in str(caught.value)
    assert "answer.json" in caught.value.where
    assert caught.value.fix
