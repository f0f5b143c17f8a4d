"""The verb `converted`: the same number from Python, from its address and from the fact, with every fact behind it."""

from __future__ import annotations

import pytest

import symmachia as sy
from symmachia.accounts import evaluate
from symmachia.alliance import Alliance, load
from symmachia.errors import MissingFigure, UnitError, UnknownName
from symmachia.trace import Trace

WEO = "imf-weo-2025-10"

GERMANY = "nato-2026/DEU/spending/2024"


@pytest.mark.parametrize(
    "call",
    [
        f"converted({GERMANY}/USD)",
        f"converted({GERMANY}/USD-2021, currency=USD)",
        "converted(nato-2026/POL/spending/2025/PLN, prices=constant, price_year=2021)",
        "converted(nato-2026/POL/spending/2025/PLN, currency=INTD, rates=power)",
        "converted(press-unit-costs/f_35a/unit_cost_programme/2023/EUR:romania, currency=USD, prices=constant, price_year=2021, economy=ROU)",
    ],
)
def test_the_call_of_a_conversion_finds_it_again(alliance: Alliance, call: str) -> None:
    first = evaluate(alliance, call)
    assert first.call == call
    assert evaluate(alliance, first.call) == first


def test_a_call_that_names_the_default_currency_is_the_same_account(alliance: Alliance) -> None:
    assert evaluate(alliance, f"converted({GERMANY}/USD, currency=EUR)") == sy.converted(alliance, f"{GERMANY}/USD")


def test_it_rests_on_the_fact_and_on_every_fact_of_the_rate(alliance: Alliance) -> None:
    trace = sy.converted(alliance, f"{GERMANY}/USD")
    assert list(trace.facts()) == [f"{GERMANY}/USD", f"{WEO}/DEU/gdp/2024/EUR", f"{WEO}/DEU/gdp/2024/USD"]
    money, euros, dollars = (part.value for part in trace.inputs if isinstance(part, Trace))
    assert trace.value == pytest.approx(money * euros / dollars, rel=1e-15)
    assert trace.currency == "EUR"
    assert trace.basis == "current prices and exchange rates"
    assert trace.formula == "amount × GDP in EUR ÷ GDP in USD (DEU, 2024)"
    assert trace.context == "USD to EUR at the average rate of 2024, from the GDP of Germany in both"
    assert str(trace).startswith("defence spending, Germany, 2024, converted: EUR")


@pytest.mark.parametrize("member", ["DEU", "FRA", "ITA", "NLD", "EST"])
@pytest.mark.parametrize("year", range(2014, 2025))
def test_natos_dollars_become_natos_euros(alliance: Alliance, member: str, year: int) -> None:
    published = alliance.store.fact(f"nato-2026/{member}/spending/{year}/EUR").value
    assert float(sy.converted(alliance, f"nato-2026/{member}/spending/{year}/USD")) == pytest.approx(published, rel=2.5e-3)


def test_prices_change_by_the_deflator_of_the_state_that_the_fact_is_about(alliance: Alliance) -> None:
    trace = sy.converted(alliance, "nato-2026/POL/spending/2024/USD", currency="USD", prices="constant", price_year=2021)
    published = alliance.store.fact("nato-2026/POL/spending/2024/USD-2021").value
    assert trace.value == pytest.approx(published, rel=5e-3)
    assert trace.basis == "2021 prices and exchange rates"
    assert trace.context == (
        "USD to PLN at the average rate of 2024, from the GDP of Poland in both; prices of 2024 to prices of 2021 by the GDP deflator of Poland; "
        "PLN to USD at the average rate of 2021, from the GDP of Poland in both"
    )
    american = sy.converted(alliance, "nato-2026/POL/spending/2024/USD", currency="USD", prices="constant", price_year=2021, economy="USA")
    assert "United States" in american.context
    assert american.value != pytest.approx(trace.value, rel=0.05)


def test_purchasing_power_is_the_figure_that_the_accounts_use(alliance: Alliance) -> None:
    trace = sy.converted(alliance, f"{GERMANY}/USD", currency="INTD", rates="power")
    assert trace.value == pytest.approx(float(sy.total(alliance, "spending_ppp", "DEU", year=2024)), rel=1e-15)
    assert trace.basis == "current prices, purchasing power"
    assert trace.context == "USD to international dollars at the price level of Germany in 2024"
    back = sy.converted(alliance, f"{WEO}/POL/gdp/2024/INTD", currency="USD", rates="power")
    assert back.value == pytest.approx(alliance.store.fact(f"{WEO}/POL/gdp/2024/USD").value, rel=1e-12)
    assert back.context == "international dollars to USD at the price level of Poland in 2024"


def test_spending_in_euros_reaches_purchasing_power_through_the_dollar(alliance: Alliance) -> None:
    euros = sy.total(alliance, "spending_ppp", "DEU", year=2024, source="eurostat-gov-ev-2026-04")
    own = alliance.store.fact("eurostat-gov-ev-2026-04/DEU/spending/2024/EUR").value
    gdp = [alliance.store.fact(f"{WEO}/DEU/gdp/2024/{currency}").value for currency in ("INTD", "EUR")]
    assert float(euros) == pytest.approx(own * gdp[0] / gdp[1], rel=1e-12)


def test_a_forecast_rate_makes_an_estimate_of_an_observed_figure(alliance: Alliance) -> None:
    assert sy.converted(alliance, f"{GERMANY}/USD").kind == "observed"
    fixed = sy.converted(alliance, f"{GERMANY}/USD", prices="constant", price_year=2026)
    assert fixed.kind == "estimate"


def test_bounds_are_converted_with_the_value(alliance: Alliance) -> None:
    found = next(f for f in alliance.store.facts("low IS NOT NULL AND high > low AND currency = 'USD' AND basis = 'current' AND year >= 2014"))
    trace = sy.converted(alliance, found.id)
    assert found.low is not None
    assert found.high is not None
    assert trace.low == pytest.approx(found.low * trace.value / found.value, rel=1e-12)
    assert trace.high == pytest.approx(found.high * trace.value / found.value, rel=1e-12)
    assert trace.has_range


def test_nothing_to_do_is_said(alliance: Alliance) -> None:
    trace = sy.converted(alliance, f"{GERMANY}/EUR")
    assert trace.value == alliance.store.fact(f"{GERMANY}/EUR").value
    assert (trace.formula, trace.context, len(trace.inputs)) == ("amount", "nothing to convert", 1)


def test_a_total_of_many_economies_has_no_deflator(alliance: Alliance) -> None:
    fact = "nato-2026/NATO_TOTAL/spending/2024/USD"
    assert sy.converted(alliance, fact).currency == "EUR"
    with pytest.raises(UnitError, match="many economies"):
        sy.converted(alliance, fact, currency="USD", prices="constant", price_year=2021)
    assert "United States" in sy.converted(alliance, fact, currency="USD", prices="constant", price_year=2021, economy="USA").context


def test_the_price_of_a_thing_changes_by_the_economy_of_its_currency(alliance: Alliance) -> None:
    dollars = next(f for f in alliance.store.facts("source = 'press-unit-costs' AND currency = 'USD' AND year BETWEEN 2014 AND 2024"))
    assert "United States" in sy.converted(alliance, dollars.id, currency="USD", prices="constant", price_year=2026).context
    euros = next(f for f in alliance.store.facts("source = 'press-unit-costs' AND currency = 'EUR' AND year BETWEEN 2014 AND 2024"))
    with pytest.raises(UnitError, match="22 economies use it"):
        sy.converted(alliance, euros.id, currency="USD", prices="constant", price_year=2026)


def test_another_edition_and_members_stand_in_the_call() -> None:
    trace = sy.converted(load("nato-2024"), "nato-2024/DEU/spending/2020/EUR", currency="USD")
    assert trace.call == "converted(nato-2024/DEU/spending/2020/EUR, currency=USD) @nato-2024"
    assert evaluate(load(), trace.call) == trace


def test_what_cannot_be_converted_says_why(alliance: Alliance) -> None:
    with pytest.raises(UnitError, match="no money: it is given in percent"):
        sy.converted(alliance, "nato-2026/DEU/equipment_share/2024")
    with pytest.raises(UnknownName, match="nato-2026/DEU/spending/2024/USD"):
        sy.converted(alliance, "nato-2026/DEU/spendin/2024/USD")
    with pytest.raises(UnknownName, match="did you mean SEK"):
        sy.converted(alliance, f"{GERMANY}/USD", currency="SEKK")
    with pytest.raises(MissingFigure, match="2014 to 2030"):
        sy.converted(alliance, "press-unit-costs/a400m/unit_cost_programme/2003/EUR", currency="USD")
    with pytest.raises(UnitError, match="currency INTD"):
        sy.converted(alliance, f"{GERMANY}/USD", rates="power")
