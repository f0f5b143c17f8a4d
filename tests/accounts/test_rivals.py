from __future__ import annotations

from typing import Any

import pytest

import symmachia as sy
from symmachia.accounts.figures import figure
from symmachia.alliance import Alliance
from symmachia.errors import MissingFigure, UnknownName

SIPRI = "sipri-2026"
YEARS = range(2014, 2026)


def price_level(alliance: Alliance, state: str, year: int) -> float:
    """International dollars for a dollar, from the IMF's two figures of GDP."""
    international, market = (alliance.panel("gdp", currency=currency, source="imf-weo-2025-10").cell(state, year)[0] for currency in ("INTD", "USD"))
    return international / market


def test_at_market_rates_it_is_spending_over_spending(alliance: Alliance) -> None:
    for rival in ("RUS", "CHN"):
        own = float(sy.total(alliance, "spending", "Europe", year=2025))
        other = alliance.panel("spending", source=SIPRI).cell(rival, 2025)[0]
        assert float(sy.against(alliance, "Europe", rival)) == pytest.approx(own / other)


@pytest.mark.parametrize(("rival", "market", "power"), [("RUS", 3.19, 1.62), ("CHN", 1.81, 1.22)])
def test_the_european_allies_in_2025(alliance: Alliance, rival: str, market: float, power: float) -> None:
    assert float(sy.against(alliance, rival=rival)) == pytest.approx(market, abs=0.005)
    assert float(sy.against(alliance, rival=rival, rates="power")) == pytest.approx(power, abs=0.005)


@pytest.mark.parametrize("rival", ["RUS", "CHN"])
@pytest.mark.parametrize("group", ["Europe", "EU", "NATO", "US"])
def test_purchasing_power_favours_the_rival(alliance: Alliance, group: str, rival: str) -> None:
    """A dollar buys two to three times as much in Russia as in America, and more than in any average of the allies."""
    for year in YEARS:
        assert float(sy.against(alliance, group, rival, year=year, rates="power")) < float(sy.against(alliance, group, rival, year=year))


@pytest.mark.parametrize(("own", "rival"), [("US", "RUS"), ("DEU", "RUS"), ("POL", "CHN")])
def test_the_two_rates_differ_by_the_price_levels(alliance: Alliance, own: str, rival: str) -> None:
    state = "USA" if own == "US" else own
    for year in YEARS:
        ratio = float(sy.against(alliance, own, rival, year=year, rates="power")) / float(sy.against(alliance, own, rival, year=year))
        assert ratio == pytest.approx(price_level(alliance, state, year) / price_level(alliance, rival, year))


def test_russian_prices_are_far_below_european_ones(alliance: Alliance) -> None:
    """That is why the lead halves: Russia's price level stands between a third and a half of the American, Europe's near three quarters."""
    europe = float(sy.total(alliance, "spending_ppp", "Europe", year=2025)) / float(sy.total(alliance, "spending", "Europe", year=2025))
    assert 1.2 < europe < 1.6 < 2 < price_level(alliance, "RUS", 2025) < 3.5


def test_groups_add_up_against_a_rival(alliance: Alliance) -> None:
    for rates in ("market", "power"):
        parts = sum(float(sy.against(alliance, group, rates=rates)) for group in ("Europe", "US", "Canada"))
        assert float(sy.against(alliance, "NATO", rates=rates)) == pytest.approx(parts)


def test_each_side_keeps_its_own_producer(alliance: Alliance) -> None:
    trace = sy.against(alliance)
    assert trace.unit == "×"
    assert {fact.split("/")[0] for fact in trace.facts() if "/RUS/" in fact} == {SIPRI}
    assert {fact.split("/")[0] for fact in trace.facts() if "/RUS/" not in fact} == {"nato-2026"}
    assert trace.kind == "estimate"


def test_the_rivals_figure_is_sipris(alliance: Alliance) -> None:
    russia = figure(alliance, "spending", "RUS", 2025, source=SIPRI)
    assert russia.call == "sipri-2026/RUS/spending/2025/USD"
    assert russia.basis == "current prices and exchange rates"


@pytest.mark.parametrize(
    ("arguments", "nearest"),
    [
        ({"rates": "markt"}, "market"),
        ({"rates": "powr"}, "power"),
        ({"rival": "RUSS"}, "RUS"),
        ({"group": "Europa"}, "Europe"),
        ({"source": "sipri-2025"}, "sipri-2026"),
    ],
)
def test_an_unknown_word_names_the_closest(alliance: Alliance, arguments: dict[str, Any], nearest: str) -> None:
    with pytest.raises(UnknownName, match=rf"did you mean {nearest}\?"):
        sy.against(alliance, **arguments)


def test_a_year_that_one_side_lacks_is_named(alliance: Alliance) -> None:
    with pytest.raises(MissingFigure, match="sipri-2026 gives spending for 2014 to 2025"):
        sy.against(alliance, year=2026)
    with pytest.raises(MissingFigure, match="nato-2026 gives spending for 2014 to 2026"):
        sy.against(alliance, year=2013)
