from __future__ import annotations

import re

import pytest

import symmachia as sy
from symmachia.alliance import Alliance, load
from symmachia.errors import MissingFigure, SymmachiaError, UnknownName
from symmachia.trace import Trace

OF_GDP = ("wales", "hague", "own-ceiling")


def reaching(alliance: Alliance, pledge: str, year: int) -> set[str]:
    return {member for member in alliance.of("NATO", year) if float(sy.pledge_distance(alliance, member, pledge, year=year)) >= 0}


def test_nato_said_that_three_allies_met_the_guideline_in_2014_and_twenty_three_in_2024() -> None:
    edition = load("nato-2024")
    assert reaching(edition, "wales", 2014) == {"GBR", "GRC", "USA"}
    assert len(reaching(edition, "wales", 2024)) == 23
    assert float(sy.meeting(edition, "wales", year=2024)) == 23


def test_nato_said_that_all_but_two_allies_met_the_guideline_on_equipment_in_2024() -> None:
    edition = load("nato-2024")
    assert set(edition.of("NATO", 2024)) - reaching(edition, "equipment", 2024) == {"BEL", "CAN", "ISL"}
    assert float(sy.meeting(edition, "equipment", year=2024)) == 29


def test_the_count_is_that_of_the_distances(alliance: Alliance) -> None:
    for pledge in ("wales", "hague", "equipment"):
        for year in (2014, 2025, 2026):
            assert float(sy.meeting(alliance, pledge, year=year)) == len(reaching(alliance, pledge, year))


def test_the_count_of_a_group_without_forces_is_refused(alliance: Alliance) -> None:
    for group in ("ISL", "AUT-AUT"):
        with pytest.raises(MissingFigure):
            sy.meeting(alliance, "wales", of=group, year=2025)


@pytest.mark.parametrize(("pledge", "level"), [("wales", 2.0), ("hague", 3.5)])
@pytest.mark.parametrize("member", ["DEU", "NLD", "POL", "USA"])
def test_the_distance_is_natos_table_minus_the_pledge(alliance: Alliance, member: str, pledge: str, level: float) -> None:
    for year in alliance.years:
        published, _, _ = alliance.panel("spending_share_gdp").cell(member, year)
        distance = sy.pledge_distance(alliance, member, pledge, year=year)
        assert float(distance) == pytest.approx(published - level)
        assert distance.unit == "points"


def test_the_dutch_reach_two_per_cent_in_natos_table_and_not_in_nominal_terms(alliance: Alliance) -> None:
    assert float(sy.pledge_distance(alliance, "NLD", "wales", year=2024)) == pytest.approx(0.02)
    assert float(sy.pledge_distance(alliance, "NLD", "wales", year=2024, prices="current")) == pytest.approx(-0.196, abs=0.001)


@pytest.mark.parametrize("prices", ["constant", "current"])
@pytest.mark.parametrize("group", ["EU", "NATO", "Europe-TUR", "DEU+FRA"])
def test_a_group_is_judged_as_one_country(alliance: Alliance, group: str, prices: str) -> None:
    burden = float(sy.burden_share(alliance, group, year=2025, prices=prices))
    assert float(sy.pledge_distance(alliance, group, "hague", year=2025, prices=prices)) == pytest.approx(burden - 3.5)


@pytest.mark.parametrize(("group", "member"), [("US", "USA"), ("Canada", "CAN")])
@pytest.mark.parametrize("pledge", ["wales", "hague", "equipment"])
def test_two_names_of_one_state_are_equally_far(alliance: Alliance, group: str, member: str, pledge: str) -> None:
    assert float(sy.pledge_distance(alliance, group, pledge, year=2025)) == pytest.approx(
        float(sy.pledge_distance(alliance, member, pledge, year=2025))
    )


def test_equipment_of_a_member_is_natos_table_and_of_a_group_its_weighted_mean(alliance: Alliance) -> None:
    share = alliance.panel("equipment_share").cell("DEU", 2024)[0]
    assert float(sy.pledge_distance(alliance, "DEU", "equipment", year=2024)) == pytest.approx(share - 20)
    weights = {member: float(sy.total(alliance, "spending", member, year=2024)) for member in ("DEU", "FRA", "LUX")}
    mean = sum(weight * alliance.panel("equipment_share").cell(member, 2024)[0] for member, weight in weights.items()) / sum(weights.values())
    reached = sy.pledge_distance(alliance, "DEU+FRA+LUX", "equipment", year=2024, prices="current")
    assert float(reached) == pytest.approx(mean - 20)


def test_the_prices_asked_for_weigh_the_equipment_of_a_group(alliance: Alliance) -> None:
    equipment, spending = (float(sy.total(alliance, q, "EU", year=2025, prices="constant")) for q in ("equipment_spending", "spending"))
    reached = sy.pledge_distance(alliance, "EU", "equipment", year=2025, prices="constant")
    assert float(reached) == pytest.approx(100 * equipment / spending - 20)


@pytest.mark.parametrize("prices", ["constant", "current"])
@pytest.mark.parametrize(("pledge", "base"), [("wales", "gdp"), ("hague", "gdp"), ("equipment", "spending")])
@pytest.mark.parametrize("who", ["DEU", "EU", "USA", "ISL"])
def test_money_is_the_distance_times_what_it_is_a_share_of(alliance: Alliance, who: str, pledge: str, base: str, prices: str) -> None:
    points = sy.pledge_distance(alliance, who, pledge, year=2025, prices=prices)
    money = sy.pledge_distance(alliance, who, pledge, "money", year=2025, prices=prices)
    whole = sy.total(alliance, base, who, year=2025, prices=prices)
    assert float(money) == pytest.approx(float(points) / 100 * float(whole))
    assert (money.unit, money.currency) == ("million", "USD")
    assert money.basis == {"constant": "2021 prices and exchange rates", "current": "current prices and exchange rates"}[prices]


def test_money_is_no_surer_than_what_it_is_a_share_of(alliance: Alliance) -> None:
    assert sy.total(alliance, "gdp", "ISL", year=2025).kind == "estimate"
    assert sy.pledge_distance(alliance, "ISL", "hague", "money", year=2025).kind == "estimate"


def test_spain_has_a_ceiling_of_its_own_and_nobody_else(alliance: Alliance) -> None:
    assert float(sy.pledge_distance(alliance, "ESP", "own-ceiling", year=2026)) == pytest.approx(
        alliance.panel("spending_share_gdp").cell("ESP", 2026)[0] - 2.1
    )
    for who in ("DEU", "EU", "NATO"):
        with pytest.raises(MissingFigure, match="no ceiling of its own"):
            sy.pledge_distance(alliance, who, "own-ceiling", year=2026)


@pytest.mark.parametrize("pledge", ["wales", "hague", "equipment"])
def test_the_pledge_stands_among_the_inputs_and_in_the_name(alliance: Alliance, pledge: str) -> None:
    trace = sy.pledge_distance(alliance, "DEU", pledge, year=2025)
    targets = [part for part in trace.inputs if isinstance(part, Trace) and "/pledge_" in part.call]
    assert len(targets) == 1
    assert targets[0].text in trace.name.say().text


@pytest.mark.parametrize(
    ("arguments", "nearest"),
    [
        ({"pledge": "hage"}, "hague"),
        ({"pledge": "own_ceiling"}, "own-ceiling"),
        ({"measure": "point"}, "points"),
        ({"measure": "mony"}, "money"),
        ({"member": "DEUT"}, "DEU"),
        ({"member": "DEUT", "pledge": "own-ceiling"}, "DEU"),
        ({"prices": "constent"}, "constant"),
    ],
)
def test_an_unknown_word_names_the_closest(alliance: Alliance, arguments: dict[str, str], nearest: str) -> None:
    with pytest.raises(UnknownName, match=re.escape(f"did you mean {nearest}?")):
        sy.pledge_distance(alliance, **{"member": "DEU", **arguments}, year=2025)


def test_who_is_no_ally_pledged_nothing(alliance: Alliance) -> None:
    for measure in ("points", "money"):
        with pytest.raises(MissingFigure, match="AUT"):
            sy.pledge_distance(alliance, "AUT", "wales", measure, year=2025)


def test_a_year_outside_the_edition_names_those_that_exist(alliance: Alliance) -> None:
    for who in ("DEU", "EU"):
        with pytest.raises(SymmachiaError, match="2014 to 2026"):
            sy.pledge_distance(alliance, who, "wales", year=2027)
