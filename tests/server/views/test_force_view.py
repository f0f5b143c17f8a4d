from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from symmachia.accounts import sustained
from symmachia.accounts.reference import FORCES, reference
from symmachia.alliance import load
from symmachia.deployment import GROUPS as SENDERS
from symmachia.deployment import RULES, STANCES, Force, force, load_mission
from symmachia.deployment.mission import PARAMETERS
from symmachia.server.controls import CONTROLS, GROUPS, HELD
from symmachia.server.desk import Desk
from symmachia.server.forces import asked
from symmachia.server.forces.finding import find
from symmachia.server.state import read
from symmachia.server.views import force as shown

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

    from symmachia.server.view import View
    from symmachia.trace import Trace

KEYS = [key for _, keys in GROUPS["force"] for key in keys]
ANSWERS: dict[str, str] = {}


def seen(desk: Desk, query: str = "") -> View:
    return shown.view(desk, read(query))


def figures(view: View) -> dict[str, Trace]:
    return {trace.call: trace for trace in view.figures()}


def answered(client: TestClient, query: str = "") -> dict[str, Any]:
    response = client.get(f"/api/views/force?{query}")
    assert response.status_code == 200, response.text
    return response.json()


def said(parts: list[Any]) -> str:
    return "".join(part if isinstance(part, str) else part["text"] for part in parts)


@cache
def of(**words: Any) -> Force:
    held = words.pop("held", ())
    return force(**words, held=dict(held), futures=asked.FUTURES)


def close(figure: Trace, value: float) -> bool:
    return figure.value == pytest.approx(value, rel=1e-3, abs=1e-9)


def test_the_first_look_is_the_reference_run(desk: Desk) -> None:
    view = seen(desk)
    found = figures(view)
    assert (view.kind, view.futures) == ("reference", asked.FUTURES)
    for who in SENDERS:
        for us in ("without", "with"):
            account = sustained(load(), who=who, us=us)
            figure = found[f"force.largest({who}, {us})"]
            assert (figure.value, figure.low, figure.high) == pytest.approx((account.value, account.low, account.high), rel=1e-3)
        for name in reference(load(), FORCES)["sizes"]:
            assert close(found[f"force.chance({name}, {who})"], sustained(load(), "attainable", name, who=who).value)
    assert close(found["force.alone()"], sustained(load(), coalition="us", who="all", us="with").value)
    assert close(found["force.factor()"], sustained(load(), "factor").value)


def test_the_first_look_is_what_the_engine_finds_now(desk: Desk) -> None:
    kept, _ = desk.found("force", read(""), asked.KEYS, dict)
    assert kept == find(Desk(shipped=False), read(""))


def test_figures_of_a_state_are_those_of_the_force(desk: Desk) -> None:
    query = "size=40000&senders=all&enablers=with&years=2&start=2029&rule=gdp&coalition=wider&usable_share=50&dwell=2~3&tour=6"
    held = (("usable_share", 50.0), ("tour", 6.0), ("dwell", (2.0, 3.0)))
    own = of(size=40_000.0, who="all", us=True, years=2.0, start=2029, rule="gdp", coalition="EU+GBR+NOR+TUR+CAN", held=held)
    found = figures(seen(desk, query))
    band = own.largest()
    figure = found["force.largest(all, with)"]
    assert (figure.value, figure.low, figure.high) == pytest.approx((band.median, band.low, band.high), rel=1e-3)
    assert close(found["force.chance(size, all)"], own.attainable(40_000))
    assert close(found["force.central()"], band.central)
    for row in own.contributors:
        assert close(found[f"force.sent({row.member}, asked)"], row.asked)
        assert close(found[f"force.sent({row.member}, held)"], row.held)
    for limit, share in own.binding().items():
        if share >= 1:
            assert close(found[f"force.binds({limit}, all)"], share)
    for change, soldiers in own.would_close().items():
        assert close(found[f"force.close({change})"], soldiers)
    for row in own.costs:
        if row.year:
            assert close(found[f"force.cost({row.name})"], row.year)
            assert row.soldier_year
            assert close(found[f"force.soldier({row.name})"], 1e6 * row.soldier_year)
    for row in own.uncovered:
        if row.year == 2029 and row.basis == "replace_us:iiss":
            assert close(found[f"force.home({row.basis}, {row.capability}, away)"], row.gap_with)
            assert close(found[f"force.met({row.basis}, {row.capability}, home)"], 100 * (1 - row.gap / row.required))
    for row in own.fronts:
        assert close(found[f"force.line({row.name}, km)"], own.brigades * row.each)
        assert close(found[f"force.line({row.name}, soldiers)"], row.soldiers)
    assert not set(own.path) - {0.0} or found["force.month(6, there)"].value == pytest.approx(own.path[6], rel=1e-3)


def test_the_title_follows_the_figures(desk: Desk) -> None:
    first = seen(desk).title.text
    assert "25\u202f000 soldiers in Ukraine" in first
    assert figures(seen(desk))["force.chance(size, open)"].text in first
    assert "without American enablers" in first
    other = seen(desk, "size=60000&senders=all&enablers=with&years=1").title.text
    assert "for one year" in other
    assert "with American enablers" in other
    assert "could keep nobody there" in seen(desk, "coalition=us").title.text
    assert "the United States, if it sent soldiers" in seen(desk, "coalition=us&senders=all&size=5000").title.text


def test_titles_of_charts_follow_the_figures(desk: Desk) -> None:
    first, more = seen(desk).charts(), seen(desk, "senders=all&enablers=with").charts()
    sizes = [point.figure.value for point in first["sizes"].series[-1].points]
    most = figures(seen(desk))["force.largest(open, without)"].value
    assert first["sizes"].title.text.startswith(f"{sum(size <= most for size in sizes)} of the {len(sizes)} sizes")
    assert more["sizes"].title.text.startswith("8 of the 9 sizes")
    assert all(first[name].title.text != more[name].title.text for name in ("sizes", "senders", "links", "home"))
    assert first["senders"].series[0].points[0].label in first["senders"].title.text
    stands = seen(desk, "buildup=12").charts()["path"].title.text
    assert "12 months after the decision" in stands


@pytest.mark.parametrize(
    "query", ["coalition=us", "coalition=us&senders=said&size=1000&enablers=with", "usable_share=10&released_share=5&size=200000"]
)
def test_a_force_of_nobody_or_out_of_reach_is_shown_too(client: TestClient, query: str) -> None:
    found = answered(client, query)
    assert len(found["sections"]) == 8
    if "coalition=us" in query:
        assert "senders" not in [chart["id"] for section in found["sections"] for chart in section["charts"]]
        assert "costs nothing" in str(found["sections"])


@pytest.mark.parametrize("key", KEYS)
def test_every_choice_is_answered_and_changes_something(client: TestClient, key: str) -> None:
    control = {**CONTROLS, **HELD}[key]
    spans = [f"{control.low:g}~{control.high:g}"] if control.free else []
    options = control.options or [f"{control.low:g}", f"{control.high:g}", *spans]
    first = ANSWERS.setdefault("", str(answered(client)["sections"]))
    found = [str(answered(client, f"{key}={option}")["sections"]) for option in options]
    assert len({*found, first}) == len(options) + (control.default not in options)


def test_what_costs_many_programmes_rests_on_fewer_futures_and_says_so(desk: Desk, client: TestClient) -> None:
    assert [asked.futures(read(query)) for query in ("", "dwell=1.5~3", "dwell=1~3", "reserves=called")] == [512, 512, 128, 128]
    view = seen(desk, "reserves=called")
    assert view.futures == 128
    assert "median of 128 futures" in view.charts()["sizes"].subtitle.text
    offer = answered(client, "reserves=called")["offers"][0]
    assert (offer["kind"], offer["futures"]) == ("force", asked.MANY)
    assert "128" in offer["about"]


def test_controls_are_those_of_the_mission() -> None:
    mission = load_mission(load().store)
    assert set(asked.FIGURES) < set(PARAMETERS)
    for name in asked.FIGURES:
        one, control = mission.parameters[name], CONTROLS[name]
        assert control.low <= one.low
        assert one.high <= control.high or name == "support_ratio"
    assert CONTROLS["rule"].options == RULES
    assert set(CONTROLS["stance"].options) == {"any", *STANCES}
    assert set(CONTROLS["senders"].options) == set(SENDERS)
    assert set(asked.COALITIONS) == set(CONTROLS["coalition"].options)
    sizes = sorted(load().store.fact(home).value for home in mission.sizes.values())
    assert CONTROLS["size"].low <= sizes[0]
    assert sizes[-1] <= CONTROLS["size"].high


def test_a_figure_that_is_held_is_said_in_words(client: TestClient) -> None:
    found = {control["key"]: control for group in answered(client, "usable_share=30~50&dwell=3")["controls"] for control in group["controls"]}
    assert found["usable_share"]["said"] == "between 30 per cent and 50 per cent"
    assert found["dwell"]["said"] == "3 times"
    assert found["tour"]["said"] == ""
    assert found["tour"]["free"]
    assert [band["label"] for band in found["size"]["bands"]][2] == "a division (IISS)"
    assert found["size"]["said"] == "25\u202f000 soldiers"


def test_what_cannot_be_read_becomes_a_notice(client: TestClient) -> None:
    found = answered(client, "size=crops&stance=sent&dwell=3~2&usable_share=5&years=99")
    assert found["state"] == ""
    assert len(found["notices"]) == 5
    assert any("did you mean sends" in notice for notice in found["notices"])
    assert any("lower end first" in notice for notice in found["notices"])


def test_inputs_of_the_study_that_do_not_bear_on_a_force_change_nothing(client: TestClient) -> None:
    plain = answered(client)["sections"]
    apart = re.compile("run [0-9a-f]{16}")
    for query in ("h.warning_days=10~20", "h.brigade_quality=1"):
        assert apart.sub("", str(answered(client, query)["sections"])) == apart.sub("", str(plain))
    assert answered(client, "h.readiness=40")["sections"] != plain


def test_statements_are_filtered_by_stance_and_each_has_its_source(desk: Desk) -> None:
    def rows(query: str, which: int) -> list[tuple[Any, ...]]:
        tables = {section.id: section for section in seen(desk, query).sections}["said"].tables
        return list(tables[which].rows) if len(tables) > which else []

    every = rows("", 0)
    assert [len(row) for row in every] == [4] * len(every)
    assert sum(len(rows(f"stance={stance}", 0)) for stance in STANCES) == len(every)
    for row in rows("stance=none", 0):
        assert str(row[1]) == "sends none"
        assert re.search(r"20\d\d-\d\d", str(row[3]))
    assert len(rows("", 1)) > len(rows("stance=none", 1)) > 0
    assert "Meloni" in str([str(cell) for row in rows("stance=none", 0) for cell in row])


def test_stances_are_counted_among_those_who_are_asked(desk: Desk) -> None:
    for query, members in (("", 29), ("coalition=us", 1), ("coalition=wider", 31)):
        found = figures(seen(desk, query))
        assert sum(found[f"force.stance({stance})"].value for stance in (*STANCES, "silent")) == members


def test_rows_and_states_lead_on(client: TestClient) -> None:
    pictures = {picture["id"]: picture["svg"] for section in answered(client)["sections"] for picture in section["charts"]}
    assert 'data-go="?size=64000"' in pictures["sizes"]
    assert 'data-go="?senders=all&amp;enablers=with"' in pictures["sizes"]
    for name in ("map", "senders"):
        assert 'data-go="/member/ESP"' in pictures[name]
    assert answered(client, "size=64000&senders=all&enablers=with")["state"] == "enablers=with&senders=all&size=64000"


@pytest.mark.parametrize("query", ["", "senders=all&size=80000&rule=least_cost&dwell=2.5"])
def test_every_number_has_a_call_of_its_own_and_opens(desk: Desk, client: TestClient, query: str) -> None:
    calls: dict[str, float] = {}
    for trace in seen(desk, query).figures():
        assert trace.call, trace
        assert calls.setdefault(trace.call, trace.value) == trace.value
    for call in ("force.largest(open, without)", "force.sent(FRA, asked)", "force.met(replace_us:iiss, brigades, away)", "force.cost(bloomberg)"):
        tree = client.get(f"/api/explain?view=force&call={call}&{query}").json()
        assert tree["formula"], tree
        assert tree["inputs"]
        assert "assumptions" in tree["context"]


def test_an_edited_figure_reaches_the_force(desk: Desk) -> None:
    fact = "cia-factbook-2024/FRA/brigades/2024"
    first, edited = figures(seen(desk)), figures(seen(desk, f"e.{fact}=20"))
    assert edited["force.sent(FRA, brigades)"].value > 2 * first["force.sent(FRA, brigades)"].value
    assert edited["force.largest(all, with)"].value > first["force.largest(all, with)"].value
    size = "iiss-reassurance-2025/UKR_REASSURANCE/force_size_goal/2025:medium"
    assert figures(seen(desk, f"e.{size}=30000"))[size].value == 30_000


QUERIES = (
    "",
    "size=64000&senders=all&enablers=with&start=2030&rule=population",
    "coalition=eu&dwell=2~3&usable_share=40&h.readiness=60&h.warning_days=10~20&years=2",
)


@pytest.mark.parametrize("query", QUERIES)
def test_the_code_prints_the_numbers_of_the_view(desk: Desk, query: str) -> None:
    state = read(query)
    run = subprocess.run([sys.executable, "-c", shown.code(state)], capture_output=True, text=True, check=True)
    found = figures(shown.view(desk, state))
    printed = run.stdout
    for call, figure in found.items():
        if match := re.fullmatch(r"force\.largest\((\w+), (\w+)\)", call):
            who, us = match.groups()
            assert f"{who}, {us} US enablers: {figure.value:.4g} soldiers, {figure.low:.4g} to {figure.high:.4g}" in printed
        if match := re.fullmatch(r"force\.sent\((\w+), asked\)", call):
            member, held = match[1], found[f"force.sent({match[1]}, held)"]
            line = f"{member} sends {figure.value:.4g} soldiers, which bind {held.value:.4g} brigades"
            assert (line in printed) == (figure.value > 0)
        if match := re.fullmatch(r"force\.cost\((\w+)\)", call):
            assert f"{match[1]} costs {figure.value:.4g} million a year" in printed
    chance = found[f"force.chance(size, {state['senders']})"]
    assert f"kept in {chance.value:.4g} % of the futures" in printed


def test_german_answers_are_german(client: TestClient) -> None:
    found = answered(client, "lang=de&stance=sends")
    assert "in der Ukraine" in said(found["title"])
    for section in found["sections"]:
        assert " the " not in said(section["title"])
        for table in section["tables"]:
            assert " the " not in said(table["caption"])
        for text in (*section["text"], *section["points"]):
            assert " the " not in said(text)
        for chart in section["charts"]:
            assert " the " not in said(chart["title"]) + chart["subtitle"]
    assert all(" the " not in control["label"] + control["said"] for group in found["controls"] for control in group["controls"])
    assert "Norwegen" in str(found["sections"])


def test_american_forces_alone_stand_beside_the_europeans(desk: Desk) -> None:
    view = seen(desk, "years=2&dwell=3")
    own = of(coalition="USA", years=2.0, held=(("dwell", 3.0),))
    assert close(figures(view)["force.alone()"], own.largest("all", True).median)
    assert "Washington says that it sends none" in view.sections[0].text[1].text


def test_the_finding_of_more_futures_is_shown_alike(desk: Desk) -> None:
    found = find(desk, read("size=30000"), 64)
    assert found["futures"] == 64
    sections = shown.sections(desk, read("size=30000"), found)
    assert [section.id for section in sections] == [section.id for section in seen(desk).sections]
    assert sections[0].charts[0].subtitle.text.startswith("Soldiers in Ukraine")
