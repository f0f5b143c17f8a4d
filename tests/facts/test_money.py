"""Money: against the raw figures, against rates and constant prices that other publishers computed, and as algebra."""

from __future__ import annotations

from dataclasses import replace
from math import prod
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symmachia.errors import MissingFigure, UnitError, UnknownName
from symmachia.facts.money import Economies, Money, convert, economies
from symmachia.facts.store import Fact, Store, open_store

WEO = "imf-weo-2025-10"

YEARS = range(2014, 2031)
ESTIMATES = (2025, 2026)
# Annual averages of the European Central Bank's reference rate, dollars per euro.
ECB = {2014: 1.3285, 2015: 1.1095, 2016: 1.1069, 2017: 1.1297, 2018: 1.1810, 2019: 1.1195, 2020: 1.1422, 2021: 1.1827, 2022: 1.0530, 2023: 1.0813}


@pytest.fixture(scope="module")
def store() -> Store:
    return open_store()


@pytest.fixture(scope="module")
def known(store: Store) -> Economies:
    return economies(store)


def current(value: float, currency: str, year: int) -> Money:
    return Money(value, currency, "current", year, year)


def raw(store: Store, economy: str, series: str) -> float:
    return store.fact(f"{WEO}/{economy}/{series}").value


def nato(store: Store, edition: str, basis: str) -> dict[tuple[str, int], Money]:
    """NATO's own spending rows: current prices in national currency, or constant prices in dollars."""
    currency = "currency = 'USD'" if basis == "constant" else "(currency != 'USD' OR subject = 'USA')"
    facts = store.facts(f"source = ? AND indicator = 'spending' AND variant = '' AND basis = ? AND value > 0 AND {currency}", [edition, basis])
    return {(fact.subject, fact.year): Money(fact.value, fact.currency, basis, fact.price_year or 0, fact.year) for fact in facts}


# What each step is


def test_an_exchange_is_national_gdp_over_dollar_gdp(store: Store) -> None:
    done = convert(store, current(1000, "USD", 2024), to_currency="PLN")
    assert done.money.value == pytest.approx(1000 * raw(store, "POL", "gdp/2024/PLN") / raw(store, "POL", "gdp/2024/USD"), rel=1e-15)
    assert done.money == Money(done.money.value, "PLN", "current", 2024, 2024)
    assert done.facts == (f"{WEO}/POL/gdp/2024/PLN", f"{WEO}/POL/gdp/2024/USD")
    assert done.formula == "amount × GDP in PLN ÷ GDP in USD (POL, 2024)"
    assert [(step.what, step.before, step.after, step.economy, step.year) for step in done.steps] == [("exchange", "USD", "PLN", "POL", 2024)]


def test_a_deflation_is_a_ratio_of_the_index_of_the_one_economy_of_the_currency(store: Store) -> None:
    for currency, economy in (("USD", "USA"), ("GBP", "GBR")):
        done = convert(store, current(1000, currency, 2024), to_basis="constant", to_price_year=2021)
        expected = raw(store, economy, "gdp_deflator/2021") / raw(store, economy, "gdp_deflator/2024")
        assert done.money.value == pytest.approx(1000 * expected, rel=1e-15)
        assert done.money == Money(done.money.value, currency, "constant", 2021, 2024)
        assert done.money.value < 1000
        assert [step.what for step in done.steps] == ["deflate"]


def test_purchasing_power_is_international_gdp_over_dollar_gdp(store: Store) -> None:
    done = convert(store, current(1000, "USD", 2024), economy="POL", rates="power")
    assert done.money.value == pytest.approx(1000 * raw(store, "POL", "gdp/2024/INTD") / raw(store, "POL", "gdp/2024/USD"), rel=1e-15)
    assert done.money.currency == "INTD"
    assert [step.what for step in done.steps] == ["purchasing power"]


def test_two_currencies_meet_in_the_dollar_and_both_rates_are_recorded(store: Store) -> None:
    done = convert(store, current(1000, "EUR", 2024), to_currency="PLN")
    assert [(step.before, step.after, step.economy) for step in done.steps] == [("EUR", "USD", "DEU"), ("USD", "PLN", "POL")]
    assert len(done.facts) == 4
    assert done.factor == pytest.approx(prod(step.factor for step in done.steps), rel=1e-15)


def test_prices_change_at_home_and_currencies_at_the_rates_of_the_price_year(store: Store) -> None:
    zloty = convert(store, current(1000, "PLN", 2024), to_currency="USD", to_basis="constant", to_price_year=2021)
    assert [(step.what, step.before, step.after, step.year) for step in zloty.steps] == [
        ("deflate", "2024", "2021", 2021),
        ("exchange", "PLN", "USD", 2021),
    ]
    dollars = convert(store, current(1000, "USD", 2024), to_basis="constant", to_price_year=2021, economy="POL")
    assert [(step.what, step.before, step.after, step.year) for step in dollars.steps] == [
        ("exchange", "USD", "PLN", 2024),
        ("deflate", "2024", "2021", 2021),
        ("exchange", "PLN", "USD", 2021),
    ]
    held = convert(store, Money(1000, "USD", "constant", 2021, 2024), to_currency="EUR", to_basis="constant")
    assert [(step.what, step.year) for step in held.steps] == [("exchange", 2021)]


def test_purchasing_power_at_constant_prices_is_that_of_the_price_year(store: Store) -> None:
    done = convert(store, current(1000, "PLN", 2024), to_basis="constant", to_price_year=2021, economy="POL", rates="power")
    assert [(step.what, step.after, step.year) for step in done.steps] == [
        ("deflate", "2021", 2021),
        ("exchange", "USD", 2021),
        ("purchasing power", "INTD", 2021),
    ]


def test_no_step_only_where_nothing_was_done(store: Store) -> None:
    for money in (current(7, "USD", 2024), current(7, "EUR", 2024), current(7, "INTD", 2024)):
        done = convert(store, money)
        assert (done.money, done.steps, done.facts, done.formula, done.status) == (money, (), (), "amount", "observed")
    renamed = convert(store, Money(7, "EUR", "constant", 2021, 2021))
    assert (renamed.money, renamed.steps) == (current(7, "EUR", 2021), ())


def test_a_forecast_rate_makes_an_estimate(store: Store) -> None:
    assert convert(store, current(1, "USD", 2024), to_currency="EUR").status == "observed"
    assert convert(store, current(1, "USD", 2026), to_currency="EUR").status == "estimate"
    mixed = convert(store, current(1, "PLN", 2024), to_currency="USD", to_basis="constant", to_price_year=2026)
    assert mixed.status == "estimate"
    assert convert(store, current(1, "PLN", 2026), to_basis="constant", to_price_year=2021).status == "estimate"


# Against other publishers


def test_the_euro_is_one_whatever_member_it_is_read_from(known: Economies) -> None:
    """Measured: at most 1.5 parts in ten thousand up to 2028 (Montenegro); 1.0 and 1.9 in a thousand in 2029 and 2030 (Estonia; Greece 0.9)."""
    users = known.users["EUR"]
    assert users[0] == "DEU"
    assert len(users) == 22
    for year in YEARS:
        germany = known.exchange("USD", "EUR", year).factor
        rates = [known.fact(user, "EUR", year).value / known.fact(user, "USD", year).value for user in users]
        assert max(abs(rate / germany - 1) for rate in rates) < (2e-4 if year <= 2028 else 2e-3)
        assert abs(median(rates) / germany - 1) < 1e-5


@pytest.mark.parametrize("year", ECB)
def test_the_implied_euro_is_the_central_banks_average(known: Economies, year: int) -> None:
    assert known.exchange("EUR", "USD", year).factor == pytest.approx(ECB[year], rel=1.5e-3)


@pytest.mark.parametrize("member", ["DEU", "POL", "GBR", "NOR", "TUR", "SWE", "CAN", "HUN"])
def test_nato_exchanged_its_own_rows_at_the_same_rates(store: Store, member: str) -> None:
    """To five parts in ten thousand up to 2024. Later NATO's rates are newer than the IMF's forecast and differ by up to 7 per cent."""
    own = nato(store, "nato-2026", "current")
    for year in range(2014, 2025):
        published = store.fact(f"nato-2026/{member}/spending/{year}/USD").value
        assert convert(store, own[member, year], to_currency="USD").money.value == pytest.approx(published, rel=5e-4)


@pytest.mark.parametrize(("edition", "base"), [("nato-2026", 2021), ("nato-2024", 2015)])
@pytest.mark.parametrize("member", ["DEU", "POL", "GBR", "NOR"])
def test_deflate_then_exchange_is_natos_convention(store: Store, edition: str, base: int, member: str) -> None:
    """NATO's national rows become NATO's rows in constant dollars to within 1.8 per cent in every year of both editions.

    Measured at most, per cent, in the 2026 and the 2024 edition: Norway 1.7 and 0.7, Poland 0.6 and 1.7, Britain 0.9 and 1.5, Germany 1.4 and 0.8,
    each in a year that the edition estimates, but for Britain's 0.9 (2017, by revisions of its deflator since) and Germany's 0.8 (2021, likewise).
    The other order, exchange at the rate of the year and deflate by the dollar, misses the same rows by more than 10 per cent in some year.
    """
    own, constant = nato(store, edition, "current"), nato(store, edition, "constant")
    years = [year for who, year in constant if who == member]
    ours, other = [], []
    for year in years:
        money, published = own[member, year], constant[member, year]
        done = convert(store, money, to_currency="USD", to_basis="constant", to_price_year=base, economy=member)
        assert replace(done.money, value=published.value) == published
        ours.append(abs(done.money.value / published.value - 1))
        dollars = convert(store, money, to_currency="USD").money
        other.append(abs(convert(store, dollars, to_basis="constant", to_price_year=base).money.value / published.value - 1))
    assert len(years) >= 11
    assert max(ours) < 0.018
    assert max(other) > 0.1


def test_every_members_constant_prices_come_out_but_those_of_three(store: Store) -> None:
    """The 2026 edition, all members, 2021 prices: half of the rows agree to 0.1 per cent, and each to 1.8 per cent up to 2024 and to 2.7 after.

    Three differ more. The Netherlands by up to 4 per cent in 2022 and 8 to 11 from 2023: NATO deflates Dutch spending less than the IMF deflates
    Dutch GDP, which is why NATO's real share (2.58 per cent in 2026) is above the nominal one (2.29). Latvia by 4 from 2023. Türkiye by 4 in 2026.
    The years from 2025 rest on two forecasts of prices.
    """
    own, constant = nato(store, "nato-2026", "current"), nato(store, "nato-2026", "constant")
    apart = {
        (member, year): abs(
            convert(store, own[member, year], to_currency="USD", to_basis="constant", to_price_year=2021, economy=member).money.value
            / published.value
            - 1
        )
        for (member, year), published in constant.items()
        if (member, year) in own
    }
    assert len({member for member, _ in apart}) == 31
    odd = {"NLD": 0.111, "LVA": 0.045, "TUR": 0.043}
    for (member, year), gap in apart.items():
        assert gap < max(odd.get(member, 0), 0.027 if year in ESTIMATES else 0.018), (member, year, gap)
    for member in odd:
        assert max(gap for (who, _), gap in apart.items() if who == member) > 0.04
    assert median(apart.values()) < 0.001


# What cannot be converted


def test_a_year_without_rate_names_those_that_exist(store: Store) -> None:
    for year in (2003, 2031):
        with pytest.raises(MissingFigure, match=rf"{year}[^→]*2014 to 2030"):
            convert(store, current(1, "EUR", year), to_currency="USD")
        with pytest.raises(MissingFigure, match=rf"deflator of USA for {year}[^→]*2014 to 2030"):
            convert(store, current(1, "USD", 2020), to_basis="constant", to_price_year=year)


def test_gaps_in_a_series_are_named_year_by_year(known: Economies) -> None:
    series = dict(known.series)
    series["DEU", "EUR"] = {year: fact for year, fact in series["DEU", "EUR"].items() if year in (2014, 2015, 2018)}
    with pytest.raises(MissingFigure, match="2014, 2015, 2018"):
        Economies(series).exchange("EUR", "USD", 2016)


def test_a_gdp_of_nought_is_no_rate(known: Economies) -> None:
    series = dict(known.series)
    series["DEU", "EUR"] = {**series["DEU", "EUR"], 2014: replace(series["DEU", "EUR"][2014], value=0.0)}
    with pytest.raises(MissingFigure, match="2015 to 2030"):
        Economies(series).exchange("EUR", "USD", 2014)


def test_an_economy_without_gdp_in_its_own_currency_is_not_taken_for_a_user_of_the_dollar(known: Economies) -> None:
    series: dict[tuple[str, str], dict[int, Fact]] = {key: facts for key, facts in known.series.items() if key != ("JPN", "JPY")}
    partial = Economies(series)
    assert partial.users["USD"] == ("USA",)
    with pytest.raises(UnknownName, match="JPN"):
        partial.deflate("JPN", 2024, 2021)


@pytest.mark.parametrize(
    ("options", "hint"),
    [({"to_currency": "EURO"}, "EUR"), ({"economy": "DEUT"}, "DEU"), ({"to_basis": "constan"}, "constant"), ({"rates": "powr"}, "power")],
)
def test_an_unknown_word_names_the_closest(store: Store, options: dict[str, str], hint: str) -> None:
    with pytest.raises(UnknownName, match=rf"did you mean {hint}\?"):
        convert(store, current(1, "USD", 2024), **options)  # pyright: ignore[reportArgumentType]
    with pytest.raises(UnknownName, match=r"did you mean NOK\?"):
        convert(store, current(1, "NOKK", 2024))


def test_the_euro_has_no_deflator_until_an_economy_is_named(store: Store) -> None:
    money = current(1, "EUR", 2024)
    with pytest.raises(UnitError, match="22 economies use it"):
        convert(store, money, to_basis="constant", to_price_year=2021)
    german = convert(store, money, to_basis="constant", to_price_year=2021, economy="DEU")
    french = convert(store, money, to_basis="constant", to_price_year=2021, economy="FRA")
    assert german.money.value == pytest.approx(raw(store, "DEU", "gdp_deflator/2021") / raw(store, "DEU", "gdp_deflator/2024"))
    assert german.money.value != pytest.approx(french.money.value, rel=1e-3)


@pytest.mark.parametrize(
    ("money", "options"),
    [
        (current(1, "USD", 2024), {"to_currency": "INTD", "economy": "POL"}),
        (current(1, "INTD", 2024), {"to_currency": "USD", "economy": "POL"}),
        (current(1, "INTD", 2024), {"to_basis": "constant", "to_price_year": 2021, "economy": "POL"}),
        (current(1, "USD", 2024), {"to_currency": "EUR", "rates": "power", "economy": "POL"}),
        (current(1, "USD", 2024), {"rates": "power"}),
        (current(1, "INTD", 2024), {"to_basis": "constant", "to_price_year": 2021, "rates": "power"}),
        (current(1, "USD", 2024), {"to_basis": "constant"}),
        (current(1, "USD", 2024), {"to_price_year": 2021}),
    ],
)
def test_what_has_no_meaning_is_refused(store: Store, money: Money, options: dict[str, object]) -> None:
    with pytest.raises(UnitError):
        convert(store, money, **options)  # pyright: ignore[reportArgumentType]


def test_money_in_current_prices_has_those_of_its_year() -> None:
    with pytest.raises(UnitError, match="prices of 2021 are not the current prices of 2024"):
        Money(1, "USD", "current", 2021, 2024)


# The algebra

amounts = st.floats(min_value=-1e9, max_value=1e9, allow_nan=False)
years = st.sampled_from(YEARS)
currencies = st.deferred(lambda: st.sampled_from(sorted(economies(open_store()).users)))
states = st.deferred(lambda: st.sampled_from(sorted(economies(open_store()).home)))
untimed = settings(deadline=None)


@untimed
@given(amounts, currencies, currencies, years)
def test_there_and_back_is_the_same_money(value: float, first: str, second: str, year: int) -> None:
    money = current(value, first, year)
    there = convert(open_store(), money, to_currency=second).money
    back = convert(open_store(), there, to_currency=first).money
    assert replace(back, value=0) == replace(money, value=0)
    assert back.value == pytest.approx(value, rel=1e-12)


@untimed
@given(amounts, currencies, states, years, years)
def test_deflated_and_back_is_the_same_money(value: float, currency: str, economy: str, year: int, base: int) -> None:
    money = current(value, currency, year)
    there = convert(open_store(), money, to_basis="constant", to_price_year=base, economy=economy).money
    back = convert(open_store(), there, economy=economy).money
    assert replace(back, value=0) == replace(money, value=0)
    assert back.value == pytest.approx(value, rel=1e-12)


@untimed
@given(amounts, currencies, states, years, years)
def test_purchasing_power_and_back_is_the_same_money(value: float, currency: str, economy: str, year: int, base: int) -> None:
    money = current(value, currency, year)
    there = convert(open_store(), money, to_basis="constant", to_price_year=base, economy=economy, rates="power").money
    assert there.currency == "INTD"
    back = convert(open_store(), there, to_currency=currency, economy=economy, rates="power").money
    assert back.value == pytest.approx(value, rel=1e-12)


@untimed
@given(amounts, amounts, st.floats(-100, 100), currencies, currencies, states, years, years)
def test_conversion_is_linear(a: float, b: float, k: float, first: str, second: str, economy: str, year: int, base: int) -> None:
    def through(value: float) -> float:
        money = current(value, first, year)
        return convert(open_store(), money, to_currency=second, to_basis="constant", to_price_year=base, economy=economy).money.value

    assert through(k * a + b) == pytest.approx(k * through(a) + through(b), rel=1e-9, abs=1e-9 * (abs(k * through(a)) + abs(through(b))))
    assert through(0) == 0


@untimed
@given(amounts, currencies, currencies, years)
def test_the_dollar_in_between_changes_nothing(value: float, first: str, second: str, year: int) -> None:
    straight = convert(open_store(), current(value, first, year), to_currency=second).money
    dollars = convert(open_store(), current(value, first, year), to_currency="USD").money
    assert convert(open_store(), dollars, to_currency=second).money.value == pytest.approx(straight.value, rel=1e-12)


@untimed
@given(amounts, states, years, years, years)
def test_a_detour_over_a_third_price_year_changes_nothing(value: float, economy: str, year: int, base: int, between: int) -> None:
    money = current(value, "USD", year)
    straight = convert(open_store(), money, to_basis="constant", to_price_year=base, economy=economy).money
    stop = convert(open_store(), money, to_basis="constant", to_price_year=between, economy=economy).money
    detour = convert(open_store(), stop, to_basis="constant", to_price_year=base, economy=economy).money
    assert replace(detour, value=0) == replace(straight, value=0)
    assert detour.value == pytest.approx(straight.value, rel=1e-12)
