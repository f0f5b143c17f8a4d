from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symmachia.errors import DataError
from symmachia.facts.rules import RULES, Rule

if TYPE_CHECKING:
    from conftest import TinyShelf

BROKEN = {
    ("subject", "unknown subject"): {"subject": "FRAU"},
    ("indicator", "unknown indicator"): {"indicator": "military_personel"},
    ("year", "the year is not a year"): {"year": "25"},
    ("as_of", "the date is not ISO"): {"as_of": "June 2025"},
    ("variant", "a variant is lower-case words joined by hyphens"): {"variant": "By 2030"},
    ("value", "the value is not a number"): {"value": "1,234"},
    ("low", "the low is not a number"): {"low": "few", "high": "9"},
    ("high", "the high is not a number"): {"low": "1", "high": "many"},
    ("low", "one bound is given without the other"): {"low": "1"},
    ("value", "the bounds do not contain the value"): {"low": "6", "high": "9"},
    ("value", "the value is outside what the quantity may be"): {"value": "-5"},
    ("unit", "the unit is not the quantity's"): {"unit": "thousand"},
    ("currency", "a money figure without currency"): {"indicator": "spending", "currency": ""},
    ("price_year", "a money figure without price year"): {"indicator": "spending", "price_year": "", "basis": "constant"},
    ("basis", "a money figure without price basis"): {"indicator": "spending", "basis": ""},
    ("price_year", "current prices are those of the year itself"): {"indicator": "spending", "price_year": "2021"},
    ("currency", "currency, price year and basis belong to money"): {"currency": "USD"},
    ("status", "the status is none of observed, estimate, assumption"): {"status": "guess"},
    ("grade", "the grade is none of a, b, c, d"): {"grade": "e"},
    ("locator", "no locator"): {"locator": "  "},
    ("grade", "an assumption has grade d"): {"status": "assumption"},
}
PEOPLE = {"value": "5", "grade": "a"}
SOUND = (
    {"year": "2001", "value": "0"},
    {"year": "2002", "value": "1234.5"},
    {"year": "2003", "value": "1.5e3"},
    {"year": "2004", "low": "5", "high": "5"},
    {"year": "2005", "low": "4.5", "high": "1e1"},
    {"year": "2006", "as_of": "2006-06"},
    {"year": "2007", "as_of": "2007-06-24"},
    {"year": "2008", "variant": "by-2030"},
    {"year": "1816", "status": "estimate", "grade": "d"},
    {"year": "2099", "status": "assumption", "grade": "d"},
    {"indicator": "gdp_growth", "unit": "percent", "value": "-4.1"},
    {"indicator": "spending", "currency": "INTD", "price_year": "2021", "basis": "constant"},
    {"indicator": "spending", "currency": "EUR"},
    {"year": "2009", "note": 'a comma, and a "quoted" word'},
)
NUMBERS = ("value", "low", "high", "year", "price_year")
MENDS = {"subjects": "did you mean FRA?", "indicators": "did you mean military_personnel?"}


def _rule(key: tuple[str, str]) -> Rule:
    return next(rule for rule in RULES if (rule.column, rule.what) == key)


def _made(tiny: TinyShelf, cells: dict[str, str]) -> str:
    return tiny.money(**cells) if cells.get("indicator") == "spending" else tiny.people(**cells)


def _refused(tiny: TinyShelf) -> str:
    with pytest.raises(DataError) as refused:
        tiny.build()
    return str(refused.value)


def test_every_rule_has_its_broken_row() -> None:
    assert len(RULES) == len({(rule.column, rule.what) for rule in RULES})
    assert {(rule.column, rule.what) for rule in RULES} == set(BROKEN)


@pytest.mark.parametrize("key", BROKEN, ids=" ".join)
def test_a_row_that_breaks_one_rule_is_named_by_line(tiny: TinyShelf, key: tuple[str, str]) -> None:
    cells = BROKEN[key]
    tiny.table("tiny", tiny.people(year="2020"), _made(tiny, cells), tiny.people(year="2021"))
    message = _refused(tiny)
    mend = _rule(key).fix
    found = {**PEOPLE, **cells}[key[0]]
    assert f"tiny.csv:3: {key[1]} ({key[0]} = {found!r})" + (f"; {MENDS.get(mend, mend)}" if mend else "") in message.splitlines()
    assert message.startswith("1 fault in the fact tables")
    assert "Nothing was built" in message


def test_sound_rows_load(tiny: TinyShelf) -> None:
    cells = {f"2.{number}": row for number, row in enumerate(SOUND)}
    tiny.table("tiny", *(_made(tiny, {**row, "locator": page}) for page, row in cells.items()))
    columns = sorted({column for row in SOUND for column in row})
    loaded = {page: dict(zip(columns, rest, strict=True)) for page, *rest in tiny.query(f"SELECT locator, {', '.join(columns)} FROM fact")}
    for page, row in cells.items():
        for column, written in row.items():
            assert loaded[page][column] == (float(written) if column in NUMBERS else written)


def test_empty_bounds_and_price_years_are_null_and_not_zero(tiny: TinyShelf) -> None:
    tiny.table("tiny", tiny.people())
    assert tiny.query("SELECT low, high, price_year, currency, basis FROM fact") == [(None, None, None, "", "")]


def test_what_is_no_plain_decimal_is_no_number(tiny: TinyShelf) -> None:
    values = ("NULL", "", " 5", "5 ", "1,5", "0x10", "1_000", "5e", "--5", "+5", ".5", "5.")
    tiny.table("tiny", *(tiny.people(year=str(2000 + number), value=value) for number, value in enumerate(values)))
    message = _refused(tiny)
    for line, value in enumerate(values, 2):
        assert f"tiny.csv:{line}: the value is not a number (value = {value!r}); write a plain decimal: 1234.5" in message


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "Infinity"])
def test_what_is_not_finite_is_no_number(tiny: TinyShelf, value: str) -> None:
    tiny.table("tiny", tiny.people(value=value))
    assert f"tiny.csv:2: the value is not a number (value = {value!r})" in _refused(tiny)


def test_a_number_too_large_to_hold_does_not_become_infinite(tiny: TinyShelf) -> None:
    tiny.table("tiny", tiny.people(value="1e999"))
    assert "tiny.csv:2: the value" in _refused(tiny)


@pytest.mark.parametrize(("indicator", "value"), [("spending_share_gdp", "101"), ("spending_share_gdp", "-0.1"), ("inflation", "-21")])
def test_the_vocabulary_bounds_the_value(tiny: TinyShelf, indicator: str, value: str) -> None:
    tiny.table("tiny", tiny.people(indicator=indicator, unit="percent", value=value))
    assert f"tiny.csv:2: the value is outside what the quantity may be (value = {value!r})" in _refused(tiny)


def test_a_value_above_its_upper_bound_is_refused(tiny: TinyShelf) -> None:
    tiny.table("tiny", tiny.people(low="1", high="4.9"))
    assert "tiny.csv:2: the bounds do not contain the value (value = '5'); low ≤ value ≤ high" in _refused(tiny)


def test_a_money_figure_without_currency_price_year_and_basis_does_not_load(tiny: TinyShelf) -> None:
    tiny.table("tiny", tiny.money(currency="", price_year="", basis=""))
    message = _refused(tiny)
    for lacking in ("currency", "price year", "price basis"):
        assert f"tiny.csv:2: a money figure without {lacking} (" in message


@pytest.mark.parametrize("price_year", ["2024", "2026"])
def test_current_prices_are_those_of_the_year_itself(tiny: TinyShelf, price_year: str) -> None:
    tiny.table("tiny", tiny.money(price_year=price_year))
    assert f"tiny.csv:2: current prices are those of the year itself (price_year = {price_year!r})" in _refused(tiny)


@pytest.mark.parametrize("column", ["currency", "price_year", "basis"])
def test_people_carry_no_prices(tiny: TinyShelf, column: str) -> None:
    tiny.table("tiny", tiny.people(**{column: {"currency": "USD", "price_year": "2025", "basis": "current"}[column]}))
    assert "tiny.csv:2: currency, price year and basis belong to money" in _refused(tiny)


def test_a_key_that_stands_twice_names_both_lines(tiny: TinyShelf) -> None:
    tiny.table("tiny", tiny.money(), tiny.people(), tiny.money(value="6", note="another"))
    assert "tiny.csv:4: the key tiny/FRA/spending/2025/USD stands already in line 2; tell the rows apart by a variant" in _refused(tiny)


def test_edition_currency_price_year_and_variant_tell_keys_apart(tiny: TinyShelf) -> None:
    tiny.table(
        "tiny",
        tiny.money(),
        tiny.money(variant="gross"),
        tiny.money(currency="EUR"),
        tiny.money(basis="constant"),
        tiny.money(basis="constant", price_year="2015"),
    )
    tiny.table("other", tiny.money())
    key = "FRA/spending/2025"
    assert [row[0] for row in tiny.query("SELECT id FROM fact ORDER BY id")] == [
        f"other/{key}/USD",
        f"tiny/{key}/EUR",
        f"tiny/{key}/USD",
        f"tiny/{key}/USD-2015",
        f"tiny/{key}/USD-2025",
        f"tiny/{key}/USD:gross",
    ]


def test_faults_of_several_files_are_all_listed(tiny: TinyShelf) -> None:
    tiny.table("one", tiny.people(grade="e"), tiny.people(year="2024", unit="thousand"))
    tiny.table("two", tiny.people(subject="DEUX"))
    message = _refused(tiny)
    assert message.startswith("3 faults in the fact tables\n")
    assert "one.csv:2: the grade is none of a, b, c, d (grade = 'e')" in message.splitlines()
    assert "one.csv:3: the unit is not the quantity's" in message
    assert "two.csv:2: unknown subject (subject = 'DEUX'); did you mean DEU?" in message.splitlines()


def test_of_many_faults_the_first_twenty_are_shown_and_all_are_counted(tiny: TinyShelf) -> None:
    tiny.table("tiny", *(tiny.people(year=str(1990 + n), grade="e") for n in range(25)))
    message = _refused(tiny)
    assert message.startswith("25 faults in the fact tables")
    assert message.count("tiny.csv:") == 20
    assert "\n… and 5 more\n" in message
