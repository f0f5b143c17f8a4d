from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from symmachia.accounts import concentration, meeting, share, total
from symmachia.accounts.counts import MEASURES
from symmachia.accounts.figures import figure
from symmachia.alliance import load
from symmachia.server.controls import CONTROLS, GROUPS
from symmachia.server.counted import POWER, counted
from symmachia.server.state import read
from symmachia.server.views import carries

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

    from symmachia.charts import Chart
    from symmachia.server.desk import Desk

KEYS = [key for _, keys in GROUPS["carries"] for key in keys]


def charts(desk: Desk, query: str = "") -> dict[str, Chart]:
    return carries.view(desk, read(query)).charts()


def values(chart: Chart) -> dict[str, float]:
    return {point.at: point.figure.value for point in chart.series[0].points}


def answered(client: TestClient, query: str = "") -> dict[str, Any]:
    response = client.get(f"/api/views/carries?{query}")
    assert response.status_code == 200, response.text
    return response.json()


def said(parts: list[Any]) -> str:
    return "".join(part if isinstance(part, str) else part["text"] for part in parts)


@pytest.mark.parametrize("metric", [option for option in CONTROLS["metric"].options if option != "spending_share_gdp"])
def test_map_and_bars_show_the_totals_of_the_accounts(desk: Desk, metric: str) -> None:
    drawn = charts(desk, f"metric={metric}")
    assert values(drawn["map"])["FRA"] == total(load(), metric, "FRA").value
    assert values(drawn["members"]) == {member: value for member, value in values(drawn["map"]).items() if value > 0}
    ranked = list(values(drawn["members"]).values())
    assert ranked == sorted(ranked, reverse=True)


def test_the_measures_of_the_accounts_can_all_be_chosen() -> None:
    options = CONTROLS["metric"].options
    assert {*options, *(POWER[name] for name in options if name in POWER)} == {*MEASURES, "spending_share_gdp"}
    assert set(carries.LEADS) == set(MEASURES)


def test_a_share_of_gdp_is_natos_own(desk: Desk) -> None:
    drawn = charts(desk, "metric=spending_share_gdp&asof=2020")
    assert values(drawn["members"])["GRC"] == figure(load(), "spending_share_gdp", "GRC", 2020).value
    assert [reference.figure.value for reference in drawn["members"].references] == [2.0, 3.5]
    assert [series.points[-1].figure.unit for series in drawn["years"].series] == ["percent"] * 3


def test_prices_year_and_membership_reach_the_figures(desk: Desk) -> None:
    query = "prices=constant&asof=2019&membership=2020&outside=eu_gbr"
    expected = share(load(), "spending", outside="EU+GBR", year=2019, prices="constant", membership="2020")
    view = carries.view(desk, read(query))
    assert expected.value in [trace.value for trace in view.title.figures]  # pyright: ignore[reportAttributeAccessIssue]
    assert "MKD" in values(view.charts()["members"])
    assert "2021 prices" in view.charts()["members"].subtitle.text
    assert "MKD" not in values(charts(desk, "asof=2019")["members"])


def test_purchasing_power_is_international_dollars_and_lacking_it_is_said(desk: Desk) -> None:
    drawn = charts(desk, "prices=power")
    assert values(drawn["members"])["POL"] == total(load(), "spending_ppp", "POL").value
    assert "Int$" in drawn["members"].subtitle.text
    assert counted(desk, read("metric=equipment_spending&prices=power")).notices == (
        "There is no equipment spending at purchasing power: it is shown at current prices and exchange rates.",
    )
    assert not counted(desk, read("metric=tanks&prices=power")).notices


def test_an_older_edition_shows_its_own_last_year(desk: Desk) -> None:
    view = carries.view(desk, read("edition=nato-2024"))
    assert values(view.charts()["members"])["DEU"] == total(load("nato-2024"), "spending", "DEU", year=2024).value
    assert "2024" in view.notices[0]
    assert "2026" in view.notices[0]
    assert all("@nato-2024" in trace.call for trace in view.figures() if trace.call.startswith("total("))


def test_what_is_counted_once_is_not_drawn_over_years(desk: Desk) -> None:
    assert "years" in charts(desk)
    view = carries.view(desk, read("metric=submarines"))
    assert "years" not in view.charts()
    assert any("one count of each country" in sentence.text for section in view.sections for sentence in section.text)


def test_titles_follow_the_figures(desk: Desk) -> None:
    first, tanks = charts(desk), charts(desk, "metric=tanks")
    assert concentration(load(), "spending", "top", n=5).text in first["map"].title.text
    assert "the United States" in first["members"].title.text
    assert tanks["members"].title.text != first["members"].title.text
    met = meeting(load(), "wales", year=2021)
    assert met.text in charts(desk, "promise=wales&asof=2021")["pledges"].title.text
    assert charts(desk, "outside=europe")["strength"].title.text != first["strength"].title.text


def test_american_forces_in_europe_stand_beside_worldwide_totals(desk: Desk) -> None:
    first = carries.view(desk, read("")).sections[0]
    assert "worldwide" in first.text[0].text
    assert {"troops" in trace.call for trace in first.text[0].figures} == {True}
    assert "brigades" in [str(row[0]) for row in first.tables[0].rows]


def test_every_bar_and_state_leads_to_the_page_of_its_member(client: TestClient) -> None:
    pictures = {picture["id"]: picture["svg"] for section in answered(client)["sections"] for picture in section["charts"]}
    for name in ("map", "members", "pledges", "weight"):
        assert 'data-go="/member/DEU"' in pictures[name], name
    assert 'data-go="?metric=tanks"' in pictures["strength"]
    assert 'data-go="?metric=gdp&amp;prices=power"' in pictures["strength"]


def test_every_number_has_a_call_of_its_own(desk: Desk) -> None:
    calls: dict[str, float] = {}
    for trace in carries.view(desk, read("metric=brigades")).figures():
        assert trace.call, trace
        assert calls.setdefault(trace.call, trace.value) == trace.value


@pytest.mark.parametrize("key", KEYS)
def test_every_option_is_answered_and_changes_something(client: TestClient, key: str) -> None:
    control = CONTROLS[key]
    options = control.options or [str(year) for year in range(int(control.low), int(control.high) + 1, 4)]
    base = "metric=spending&asof=2021&"
    seen = {str(answered(client, f"{base}{key}={option}")["sections"]) for option in options}
    assert len(seen) == len(options)


def test_the_year_reaches_to_the_last_of_the_newest_tables() -> None:
    control, years = CONTROLS["asof"], load().years
    assert (control.low, control.high, control.default) == (years[0], years[-1], str(years[-1]))


def test_what_cannot_be_read_becomes_a_notice(client: TestClient) -> None:
    found = answered(client, "metric=tank&asof=1900&outside=eu")
    assert found["state"] == ""
    for word in ("tanks", "1900"):
        assert any(word in notice for notice in found["notices"])


QUERIES = ("", "metric=tanks&outside=eu_gbr", "metric=spending_share_gdp&asof=2020", "prices=power&edition=nato-2024&membership=2020")


@pytest.mark.parametrize("query", QUERIES)
def test_the_code_prints_the_numbers_of_the_view(desk: Desk, query: str) -> None:
    state = read(query)
    run = subprocess.run([sys.executable, "-c", carries.code(state)], capture_output=True, text=True, check=True)
    view = carries.view(desk, state)
    shown = {trace.value for trace in view.figures()}
    printed = [line.rpartition(" ")[::2] for line in run.stdout.splitlines()]
    assert all(float(value) in shown for _, value in printed)
    members = values(view.charts()["map"])
    assert {who.strip(): float(value) for who, value in printed if who.strip()} == members


def test_german_answers_are_german(client: TestClient) -> None:
    found = answered(client, "lang=de")
    assert said(found["sections"][0]["title"]) == "Wer trägt das Bündnis?"
    assert "Deutschland" in str(found["sections"])


def test_a_figure_of_the_readers_own_is_counted_and_marked(desk: Desk) -> None:
    edited = "e.nato-2026/DEU/spending/2026/USD=300000"
    point = next(point for point in charts(desk, edited)["members"].series[0].points if point.at == "DEU")
    assert (point.figure.value, point.figure.kind) == (300_000, "assumption")
    assert values(charts(desk)["members"])["DEU"] != 300_000
    older = charts(desk, f"{edited}&edition=nato-2024")
    assert values(older["members"]) == values(charts(desk, "edition=nato-2024")["members"])
