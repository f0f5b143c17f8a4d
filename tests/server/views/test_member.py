from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from symmachia.accounts import change, outcome, pledge_distance, share, sustained, total
from symmachia.accounts.reference import reference
from symmachia.alliance import load
from symmachia.deployment.positions import load_positions
from symmachia.server.asks import FUTURES
from symmachia.server.controls import GROUPS
from symmachia.server.dossier import Dossier, closest, members
from symmachia.server.state import read
from symmachia.server.views import named

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

    from symmachia.server.desk import Desk
    from symmachia.server.view import View
    from symmachia.trace import Trace

EVERYBODY = members(load())


def seen(desk: Desk, member: str = "DEU", query: str = "") -> View:
    return named(f"member/{member}").view(desk, read(query))


def section(view: View, name: str) -> Any:
    return next(part for part in view.sections if part.id == name)


def shown(view: View) -> dict[str, Trace]:
    return {trace.call: trace for trace in view.figures()}


def answered(client: TestClient, member: str = "DEU", query: str = "") -> dict[str, Any]:
    response = client.get(f"/api/views/member/{member}?{query}")
    assert response.status_code == 200, response.text
    return response.json()


def test_everybody_in_nato_or_the_eu_has_a_page() -> None:
    assert len(EVERYBODY) == 32 + 27 - 23
    assert {"USA", "TUR", "IRL", "ISL", "CYP"} <= set(EVERYBODY)
    assert "UKR" not in EVERYBODY


@pytest.mark.parametrize("member", EVERYBODY)
def test_every_page_answers_in_both_languages(client: TestClient, member: str) -> None:
    english, german = answered(client, member), answered(client, member, "lang=de")
    assert english["view"] == german["view"] == f"member/{member}"
    assert [part["id"] for part in english["sections"]] == [part["id"] for part in german["sections"]]
    assert not english["notices"]
    assert " the " not in "".join(part for part in german["sections"][0]["title"] if isinstance(part, str))


def test_figures_are_those_of_the_accounts(desk: Desk) -> None:
    found, alliance = shown(seen(desk, "POL", "asof=2024")), load()
    for account in (
        total(alliance, "spending", "POL", year=2024),
        total(alliance, "spending", "POL", year=2024, prices="constant"),
        share(alliance, "tanks", "POL", year=2024),
        change(alliance, "spending", "POL", since=2014, year=2024, membership="2024"),
        pledge_distance(alliance, "POL", "hague", year=2024),
        pledge_distance(alliance, "POL", "equipment", "money", year=2024, prices="current"),
    ):
        assert found[account.call].value == account.value, account.call


def test_an_older_edition_says_its_own(desk: Desk) -> None:
    view = seen(desk, "DEU", "edition=nato-2024")
    assert "2024 is shown" in view.notices[0]
    assert total(load("nato-2024"), "spending", "DEU", year=2024).call in shown(view)


def test_prices_change_the_line_of_money(desk: Desk) -> None:
    last = {}
    for prices in ("current", "constant", "power"):
        line = seen(desk, "FRA", f"prices={prices}").charts()["money"].series[0]
        last[prices] = line.points[-1].figure
    assert last["constant"].value == total(load(), "spending", "FRA", prices="constant").value
    assert last["power"].currency == "INTD"
    assert len({trace.value for trace in last.values()}) == 3


def test_a_state_outside_nato_is_counted_by_others_and_says_so(desk: Desk) -> None:
    view = seen(desk, "AUT")
    figures = section(view, "figures")
    assert "not of NATO" in figures.text[0].text
    assert [trace.sources() for trace in figures.title.figures] == [("eurostat-gov-ev-2026-04",)]
    assert [part.id for part in view.sections] == ["figures", "asks", "ukraine"]
    assert len(figures.tables[0].head) == 3, "no part of NATO's total"
    assert seen(desk, "CYP").sections[0].title.figures[0].kind == "assumption"


def test_a_state_without_armed_forces_has_nothing_to_count(desk: Desk) -> None:
    view = seen(desk, "ISL")
    assert "No armed forces" in section(view, "figures").title.text
    assert not section(view, "figures").charts
    assert "pledges" not in [part.id for part in view.sections]


def test_american_figures_stand_beside_those_in_europe(desk: Desk) -> None:
    figures = section(seen(desk, "USA"), "figures")
    assert any("worldwide" in sentence.text for sentence in figures.text)
    assert any("Europe" in table.caption.text for table in figures.tables)


def test_the_united_states_are_asked_nothing_more(desk: Desk) -> None:
    asks = section(seen(desk, "USA"), "asks")
    assert not asks.charts
    assert "neither strategy" in asks.text[0].text


def test_what_is_asked_is_that_of_the_reference_run(desk: Desk) -> None:
    view = seen(desk, "DEU")
    assert (view.kind, view.futures) == ("reference", reference(load())["futures"])
    found = shown(view)
    for strategy in ("transatlantic", "autonomous"):
        cost = outcome(load(), "added_cost", member="DEU", strategy=strategy, comparison="equal_adequacy")
        part = outcome(load(), "budget_share", member="DEU", at=2035, strategy=strategy, comparison="equal_adequacy")
        assert found[cost.call].value == cost.value
        assert found[part.call].value == part.value
    assert any("together" in line for line in view.differences)
    assert not seen(desk, "DEU", "b=transatlantic").differences
    line = view.charts()["asks"].series[1]
    assert (line.role, line.bands[-1].quantiles[2]) == ("autonomous", line.points[-1].figure.value)
    assert shown(seen(desk, "DEU", "comparison=equal_money")).keys() != found.keys()


def test_a_pulled_lever_is_run_and_reaches_every_member_at_once(desk: Desk) -> None:
    state = read("a.pledge=5&comparison=equal_money")
    page = named("member/DEU")
    assert not page.quick(desk, state)
    view = page.view(desk, state)
    assert (view.kind, view.futures) == ("live", FUTURES)
    assert any("5" in line for line in view.differences)
    found = shown(view)
    assert found["budget_share(a, DEU, 2035)"].value > found["budget_share(b, DEU, 2035)"].value
    assert found["added_cost(a, DEU)"].has_range
    assert named("member/FRA").quick(desk, state)


def test_positions_stand_with_date_and_source_the_newest_first(desk: Desk) -> None:
    for member in ("FRA", "ITA", "IRL"):
        said = load_positions("ukraine")[member]
        table = section(seen(desk, member), "ukraine").tables[-1]
        assert len(table.rows) == len(said)
        for row, position in zip(table.rows, said, strict=True):
            assert position.said in str(row[2])
            assert position.source in str(row[2])
    assert "nothing on record" in section(seen(desk, "ALB"), "ukraine").title.text


def test_soldiers_and_aid_are_those_of_the_model_and_the_tracker(desk: Desk) -> None:
    view = seen(desk, "ITA")
    assert shown(view)[sustained(load(), "contribution", "ITA", who="all").call].kind == "model output"
    aid = next(point for point in view.charts()["aid"].series[0].points if point.at == "ITA")
    given, means = aid.figure.inputs
    assert aid.figure.value == pytest.approx(100 * given.value / means.value)  # pyright: ignore[reportAttributeAccessIssue]
    assert (given.currency, means.currency) == ("USD", "USD")  # pyright: ignore[reportAttributeAccessIssue]


def test_other_bars_lead_to_other_pages(client: TestClient) -> None:
    picture = next(one for part in answered(client)["sections"] for one in part["charts"] if one["id"] == "aid")
    assert 'data-go="/member/IRL"' in picture["svg"]
    assert 'data-go="/member/DEU"' not in picture["svg"]


def test_other_producers_stand_beside_nato() -> None:
    year, found = Dossier(load(), "DEU", 2026).others()
    assert year == 2025
    assert set(found) == {"nato-2026", "sipri-2026", "eurostat-gov-ev-2026-04"}
    assert found["sipri-2026"][0] is not None
    assert found["sipri-2026"][0].value == 113585.9


def test_claims_that_name_it_stand_with_their_verdict(client: TestClient) -> None:
    claims = next(part for part in answered(client, "USA")["sections"] if part["id"] == "claims")["claims"]
    assert "Washington is a reliable partner." in [claim["text"] for claim in claims]
    assert all(claim["verdict"] for claim in claims)
    assert "claims" not in [part["id"] for part in answered(client, "MLT")["sections"]]


@pytest.mark.parametrize(("asked", "member"), [("deu", "DEU"), ("Germany", "DEU"), ("France", "FRA"), ("türkiye", "TUR")])
def test_a_member_is_found_by_name_too(client: TestClient, asked: str, member: str) -> None:
    found = answered(client, asked)
    assert (found["view"], found["notices"]) == (f"member/{member}", [])
    assert f"/member/{member}" in found["cite"]


def test_a_name_that_nobody_has_shows_the_closest_and_says_so(client: TestClient) -> None:
    found = answered(client, "DUE")
    assert found["view"] == "member/DEU"
    assert "DUE" in found["notices"][0]
    lost = client.get("/api/views/member/atlantis-under-the-sea")
    assert lost.status_code == 404
    assert "member" in lost.json()["what"]
    assert client.get("/api/views/member").status_code == 404
    assert client.get("/api/views/carries/DEU").status_code == 404


def test_names_are_found_before_they_are_guessed() -> None:
    alliance = load()
    assert all(closest(alliance, alliance.store.names[member]) == (member, True) for member in EVERYBODY)


def test_every_number_has_a_call_of_its_own(desk: Desk) -> None:
    for member in ("DEU", "USA", "AUT", "ISL"):
        calls: dict[str, float] = {}
        for trace in seen(desk, member).figures():
            if trace.value:
                assert trace.call, trace
                assert calls.setdefault(trace.call, trace.value) == trace.value


def test_files_of_a_page_are_named_after_it(client: TestClient) -> None:
    for name in ("data.json", "data.csv", "code.py", "aid.svg"):
        response = client.get(f"/api/views/member/DEU/{name}")
        assert response.status_code == 200
        assert response.headers["content-disposition"] == f'attachment; filename="symmachia-member-DEU-{name}"'
    assert client.get("/api/explain", params={"view": "member/DEU", "call": "aid(DEU)"}).json()["inputs"]


@pytest.mark.parametrize(("member", "query"), [("DEU", ""), ("AUT", "asof=2020"), ("ESP", "edition=nato-2024&comparison=equal_money"), ("ISL", "")])
def test_the_code_prints_the_numbers_of_the_page(desk: Desk, member: str, query: str) -> None:
    page, state = named(f"member/{member}"), read(query)
    run = subprocess.run([sys.executable, "-c", page.code(state)], capture_output=True, text=True, check=True)
    values = {trace.value for trace in page.view(desk, state).figures()}
    printed = [float(line.rpartition(" ")[2]) for line in run.stdout.splitlines()]
    assert printed
    assert all(value in values for value in printed)


def test_the_code_of_a_run_finds_what_the_page_shows(desk: Desk) -> None:
    page, state = named("member/LUX"), read("a.pledge=5")
    run = subprocess.run([sys.executable, "-c", page.code(state)], capture_output=True, text=True, check=True)
    found = shown(page.view(desk, state))
    lines = [line.rpartition(" ")[::2] for line in run.stdout.splitlines() if "added_cost" in line]
    assert len(lines) == 2
    for (_, value), slot in zip(lines, "ab", strict=True):
        assert float(value) == pytest.approx(found[f"added_cost({slot}, LUX)"].value, rel=1e-3)


def test_controls_stand_under_claims_of_the_debate(client: TestClient) -> None:
    found = answered(client)
    assert [control["key"] for group in found["controls"] for control in group["controls"]] == [key for _, keys in GROUPS["member"] for key in keys]
    assert all(group["claim"] for group in found["controls"])


def test_a_figure_of_the_readers_own_reaches_the_page_and_what_is_asked(desk: Desk) -> None:
    page, state = named("member/DEU"), read("e.nato-2026/DEU/spending/2026/USD=300000")
    assert not page.quick(desk, state)
    view = page.view(desk, state)
    assert view.kind == "live"
    assert total(desk.alliance(state), "spending", "DEU").value == 300_000
    assert 300_000 in [trace.value for trace in section(view, "figures").title.figures]
    assert shown(view)["budget_share(a, DEU, 2026)"].value > 4
