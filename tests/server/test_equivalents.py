"""What a control says in another unit: the accounts' own figures, the campaign's own arrivals, and nothing where nothing is said."""

from __future__ import annotations

from math import exp
from typing import Any

import numpy as np
import pytest

from symmachia.baseline.shipped import shipped
from symmachia.server.equivalents import WAYS, equivalent, figures
from symmachia.server.state import read
from symmachia.words import say, spoken

SET = "a.pledge=3.5&stated=500&budget=280&h.warning_days=14&h.home_brigades=10&h.red_committed=30&h.theatre_share=50"


def values(alliance, query: str, key: str) -> dict[str, float]:
    found = equivalent(alliance, read(query), key)
    assert found is not None
    return {figure.call.rpartition(", ")[2][:-1]: figure.value for figure in found.figures}  # pyright: ignore[reportAttributeAccessIssue]


@pytest.fixture(scope="module")
def baseline(alliance) -> Any:
    return shipped(alliance)


@pytest.fixture(scope="module")
def members(alliance, baseline) -> list[int]:
    inside = set(alliance.of("NATO", alliance.latest)) - {"USA", "ISL"}
    return [place for place, member in enumerate(baseline.structure.axes["member"]) if member in inside]


def test_a_pledge_is_money_and_brigades(alliance, baseline, members) -> None:
    gdp = baseline.values["gdp"].value[members]
    spent = gdp @ baseline.values["spending_share"].value[members] / 100
    found = values(alliance, "a.pledge=3.5", "a.pledge")
    assert len(members) == 30
    assert found["money"] == pytest.approx(0.035 * gdp.sum())
    assert found["more"] == pytest.approx(0.035 * gdp.sum() - spent)
    assert found["brigades"] == pytest.approx(found["more"] / 3000)


def test_a_pledge_below_todays_spending_is_less(alliance) -> None:
    sides = {value: equivalent(alliance, read(f"a.pledge={value}"), "a.pledge").text for value in (1.5, 5)}  # pyright: ignore
    assert " less than" in sides[1.5]
    assert " more than" in sides[5]


@pytest.mark.parametrize("window", [1, 30, 1000])
def test_years_between_windows_are_a_chance(alliance, window: int) -> None:
    found = values(alliance, f"window={window}", "window")
    assert found["year"] == pytest.approx(100 - 100 * exp(-1 / window))
    assert (1 - found["year"] / 100) ** 10 == pytest.approx(1 - found["decade"] / 100)


@pytest.mark.parametrize(("warning", "decided"), [(14, None), (14, 14), (60, 0), (120, 5)])
def test_warning_is_what_has_arrived(alliance, baseline, warning: int, decided: int | None) -> None:
    lost = float(baseline.values["decision_days"].value) if decided is None else decided
    since = warning - lost
    shares, days = (baseline.values[name].value for name in ("arrival_share", "arrival_days"))
    query = f"h.warning_days={warning}" + ("" if decided is None else f"&h.decision_days={decided}")
    assert values(alliance, query, "h.warning_days")["arrived"] == pytest.approx(float(np.minimum(shares, shares * since / days).sum()))


def test_sums_are_shares_of_gdp(alliance, baseline, members) -> None:
    gdp = baseline.values["gdp"].value[members].sum()
    assert values(alliance, "stated=500", "stated")["of-gdp"] == pytest.approx(100 * 500_000 / gdp)
    assert values(alliance, "budget=280", "budget")["of-gdp"] == pytest.approx(100 * 280_000 / gdp)


def test_brigades_are_soldiers_and_shares(alliance, baseline, members) -> None:
    at = baseline.structure.axes["capability"].index("brigades")
    assert values(alliance, SET, "h.home_brigades")["soldiers"] == 10 * baseline.values["people_per_unit"].value[at]
    assert values(alliance, SET, "h.red_committed")["of-rival"] == pytest.approx(3000 / baseline.values["red_stock"].value[at])
    usable = baseline.values["stock"].value[members, at].sum() * baseline.values["readiness"].value[at] / 100
    assert values(alliance, SET, "h.theatre_share")["free"] == pytest.approx(usable / 2)


def test_what_is_open_or_a_range_has_none(alliance) -> None:
    assert equivalent(alliance, read("h.warning_days=10~20"), "h.warning_days") is None
    for key in ("h.warning_days", "a.pledge", "stated", "budget", "comparison", "h.kept_share"):
        assert equivalent(alliance, read(""), key) is None


def test_every_figure_knows_its_home_and_stands_once(alliance) -> None:
    found = list(figures(alliance, read(SET)))
    assert len({figure.call for figure in found}) == len(found)
    assert {figure.call.partition("(")[2].partition(",")[0].partition(".")[2] or "own" for figure in found} == {*WAYS, "own"} - {
        "window", "stated", "budget",
    }  # fmt: skip
    for figure in found:
        assert figure.inputs or "window" in figure.call
        assert all(fact in alliance.store.every for fact in figure.facts())


def test_an_edited_price_changes_the_brigades(alliance) -> None:
    price = "symmachia-assumptions/NATO_TOTAL/unit_price/2026/EUR-2025:brigades"
    dearer = alliance.edited({price: 6000})
    one, two = (values(facts, "a.pledge=3.5", "a.pledge") for facts in (alliance, dearer))
    assert two["brigades"] == pytest.approx(one["brigades"] / 2)
    assert two["money"] == one["money"]


def test_it_stands_beside_its_control_and_is_explained(client) -> None:
    groups = client.get("/api/views/question?window=50").json()["controls"]
    control = next(one for group in groups for one in group["controls"] if one["key"] == "window")
    calls = {part["call"]: part["text"] for part in control["equivalent"] if isinstance(part, dict)}
    assert set(calls) == {"equivalent(window, year)", "equivalent(window, decade)"}
    tree = client.get("/api/explain?view=carries&call=equivalent(window, decade)&window=50").json()
    assert (tree["text"], tree["formula"]) == (calls["equivalent(window, decade)"], say("equivalent-formula-decade").text)


def test_german_says_the_same(alliance) -> None:
    with spoken("de"):
        assert "Brigaden" in equivalent(alliance, read("a.pledge=3.5"), "a.pledge").text  # pyright: ignore
