from __future__ import annotations

from itertools import combinations
from math import factorial

import numpy as np
import pytest

import symmachia as sy
from symmachia.accounts import measures
from symmachia.alliance import Alliance, load
from symmachia.errors import MissingFigure, SymmachiaError, UnknownName

TESTS = ("kendall", "spearman")


def table_of_1964(alliance: Alliance) -> tuple[np.ndarray, np.ndarray]:
    found: dict[str, dict[str, float]] = {}
    for fact in alliance.store.facts("source = 'alliances-1964' AND year = 1964"):
        found.setdefault(fact.subject, {})[fact.indicator] = fact.value
    assert len(found) == 14
    return np.array([row["gdp_log"] for row in found.values()]), np.array([row["spending_share_gdp"] for row in found.values()])


def test_in_1964_the_larger_allies_carried_the_larger_share(alliance: Alliance) -> None:
    """Olson and Zeckhauser's test on independent data: τ = 0.473, one-sided p = 0.0096; ρ = 0.635, p = 0.0073."""
    size, burden = table_of_1964(alliance)
    assert measures.kendall(size, burden, "greater") == pytest.approx((43 / 91, 0.009639), abs=1e-6)
    assert measures.spearman(size, burden, "greater") == pytest.approx((0.635165, 0.007329), abs=1e-6)


@pytest.mark.parametrize("year", [2014, 2019, 2024, 2026])
def test_the_statistic_counts_pairs_of_members(alliance: Alliance, year: int) -> None:
    armed = [member for member in alliance.of("NATO", year) if member != "ISL"]
    size = [float(sy.total(alliance, "gdp", member, year=year)) for member in armed]
    burden = [float(sy.burden_share(alliance, member, year=year)) for member in armed]
    agreeing = sum(1 if (size[i] - size[j]) * (burden[i] - burden[j]) > 0 else -1 for i, j in combinations(range(len(armed)), 2))
    pairs = len(armed) * (len(armed) - 1) // 2
    assert float(sy.rank_test(alliance, year=year)) == pytest.approx(agreeing / pairs)
    ranks = [np.argsort(np.argsort(values)) for values in (size, burden)]
    rho = 1 - 6 * int(((ranks[0] - ranks[1]) ** 2).sum()) / (len(armed) * (len(armed) ** 2 - 1))
    assert float(sy.rank_test(alliance, "spearman", year=year)) == pytest.approx(rho)


@pytest.mark.parametrize("year", [2014, 2020, 2026])
def test_kendalls_p_value_counts_permutations(alliance: Alliance, year: int) -> None:
    statistic, greater, less, both = (
        float(sy.rank_test(alliance, "kendall", result, tail=tail, year=year))
        for result, tail in (("statistic", "greater"), ("p-value", "greater"), ("p-value", "less"), ("p-value", "two-sided"))
    )
    n = len(alliance.of("NATO", year)) - 1
    ways = [1]
    for size in range(2, n + 1):
        ways = [sum(ways[max(0, k - size + 1) : k + 1]) for k in range(len(ways) + size - 1)]
    inversions = round((1 - statistic) * n * (n - 1) / 4)
    assert greater == pytest.approx(sum(ways[: inversions + 1]) / factorial(n))
    assert less == pytest.approx(sum(ways[inversions:]) / factorial(n))
    assert both == pytest.approx(min(1, 2 * min(greater, less)))


def test_since_2014_the_pattern_of_1964_is_not_found(alliance: Alliance) -> None:
    """Whatever the prices, no year of the edition rejects independence at five per cent: τ falls from 0.20 in 2014 to about nothing."""
    for prices in ("current", "constant"):
        for year in alliance.years:
            assert float(sy.rank_test(alliance, "kendall", "p-value", year=year, prices=prices)) > 0.05
    assert float(sy.rank_test(alliance, year=2014)) == pytest.approx(69 / 351)
    assert float(sy.rank_test(alliance, year=2026)) == pytest.approx(23 / 465)


@pytest.mark.parametrize("test", TESTS)
def test_a_rank_test_says_what_it_tested(alliance: Alliance, test: str) -> None:
    trace = sy.rank_test(alliance, test, year=2025)
    assert "31 members" in trace.name.say().text
    assert trace.unit == "index"
    assert not any("/ISL/" in fact for fact in trace.facts())
    assert -1 <= trace.value <= 1


@pytest.mark.parametrize(
    ("arguments", "nearest"),
    [({"test": "kendal"}, "kendall"), ({"test": "Spearman"}, "spearman"), ({"result": "p"}, "p-value"), ({"result": "statistics"}, "statistic"),
     ({"tail": "two-side"}, "two-sided"), ({"tail": "lesser"}, "less")],
)  # fmt: skip
def test_an_unknown_word_names_the_closest(alliance: Alliance, arguments: dict[str, str], nearest: str) -> None:
    with pytest.raises(UnknownName, match=nearest):
        sy.rank_test(alliance, **arguments, year=2025)


def test_a_handful_of_members_says_nothing(alliance: Alliance) -> None:
    with pytest.raises(MissingFigure, match="over 4 members"):
        sy.rank_test(alliance, of="DEU+FRA+POL+NOR+ISL", year=2025)
    assert -1 <= float(sy.rank_test(alliance, of="DEU+FRA+POL+NOR+ITA", year=2025)) <= 1
    with pytest.raises(MissingFigure):
        sy.rank_test(load(members="DEU+FRA+POL"), year=2025)


def test_a_year_outside_the_edition_names_those_that_exist(alliance: Alliance) -> None:
    with pytest.raises(SymmachiaError, match="2014 to 2026"):
        sy.rank_test(alliance, year=2027)
