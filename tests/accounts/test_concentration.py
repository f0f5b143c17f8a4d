from __future__ import annotations

import pytest

import symmachia as sy
from symmachia.alliance import Alliance, load
from symmachia.errors import MissingFigure, SymmachiaError, UnitError, UnknownName


def shares(alliance: Alliance, quantity: str, year: int) -> list[float]:
    """Each carrier's share; Iceland has no forces and carries what it has an economy and people for."""
    members = [member for member in alliance.of("NATO", year) if member != "ISL" or quantity in ("gdp", "population")]
    return [float(sy.share(alliance, quantity, member, year=year)) / 100 for member in members]


@pytest.mark.parametrize("quantity", ["spending", "gdp", "population", "tanks"])
def test_the_measures_follow_from_the_shares(alliance: Alliance, quantity: str) -> None:
    parts = shares(alliance, quantity, 2025)
    n = len(parts)
    differences = sum(abs(a - b) for a in parts for b in parts)
    assert float(sy.concentration(alliance, quantity, year=2025)) == pytest.approx(sum(part**2 for part in parts))
    assert float(sy.concentration(alliance, quantity, "gini", year=2025)) == pytest.approx(differences / (2 * n))
    for count in (1, 3, n):
        expected = 100 * sum(sorted(parts, reverse=True)[:count])
        assert float(sy.concentration(alliance, quantity, "top", n=count, year=2025)) == pytest.approx(expected)


@pytest.mark.parametrize("year", [2014, 2020, 2026])
def test_the_largest_member_is_the_united_states(alliance: Alliance, year: int) -> None:
    top = sy.concentration(alliance, "spending", "top", year=year)
    assert top.unit == "percent"
    assert float(top) == pytest.approx(float(sy.share(alliance, "spending", "US", year=year)))


def test_the_largest_hold_more_the_more_of_them_count(alliance: Alliance) -> None:
    held = [float(sy.concentration(alliance, "spending", "top", n=n, year=2025)) for n in range(1, 33)]
    assert held == sorted(held)
    assert held[-1] == pytest.approx(100)


@pytest.mark.parametrize("prices", ["current", "constant"])
def test_spending_is_less_concentrated_than_it_was(alliance: Alliance, prices: str) -> None:
    index = {year: float(sy.concentration(alliance, year=year, prices=prices, membership="2026")) for year in alliance.years}
    assert min(index, key=lambda year: index[year]) == 2026
    assert all(1 / 32 < value < 1 for value in index.values())


def test_an_alliance_of_one_is_wholly_concentrated() -> None:
    alone = load(members="DEU")
    assert float(sy.concentration(alone, year=2025)) == 1
    assert float(sy.concentration(alone, measure="gini", year=2025)) == 0
    assert float(sy.concentration(alone, measure="top", year=2025)) == 100


def test_concentration_within_a_group(alliance: Alliance) -> None:
    inside = sy.concentration(alliance, "spending", "top", of="Europe-TUR", year=2025)
    expected = 100 * float(sy.total(alliance, "spending", "DEU", year=2025)) / float(sy.total(alliance, "spending", "Europe-TUR", year=2025))
    assert float(inside) == pytest.approx(expected)


@pytest.mark.parametrize(("measure", "nearest"), [("hh", "hhi"), ("ginni", "gini"), ("tops", "top")])
def test_an_unknown_measure_names_the_closest(alliance: Alliance, measure: str, nearest: str) -> None:
    with pytest.raises(UnknownName, match=rf"did you mean {nearest}\?"):
        sy.concentration(alliance, "spending", measure, year=2025)


@pytest.mark.parametrize("n", [0, -1])
def test_the_largest_are_at_least_one(alliance: Alliance, n: int) -> None:
    with pytest.raises(SymmachiaError):
        sy.concentration(alliance, "spending", "top", n=n, year=2025)


@pytest.mark.parametrize("measure", ["hhi", "gini", "top"])
def test_nothing_is_not_concentrated(alliance: Alliance, measure: str) -> None:
    with pytest.raises(MissingFigure):
        sy.concentration(alliance, "warheads", measure, of="Canada+NOR", year=2025)


def test_shares_of_gdp_have_no_concentration(alliance: Alliance) -> None:
    with pytest.raises(UnitError, match="spending_share_gdp"):
        sy.concentration(alliance, "spending_share_gdp", year=2025)
