from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from job_server import Server, finished

import symmachia as sy
from symmachia.accounts import on_front, planned
from symmachia.planner.payers import RULES
from symmachia.server.controls import PAYERS
from symmachia.server.jobs.job import Asked
from symmachia.server.jobs.kinds import module
from symmachia.server.jobs.work import Halted, Work
from symmachia.server.state import read
from symmachia.words import amount, spoken

if TYPE_CHECKING:
    from pathlib import Path

    from symmachia.briefing.content import Section
    from symmachia.server.desk import Desk

SHORT = "budget=300&by=2034"


def worked(desk: Desk, kind: str, query: str, home: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    told: list[dict[str, Any]] = []
    work = Work(Asked(kind, query), home, told.append)
    return module(kind).find(desk, read(query), work), told


def shown(desk: Desk, kind: str, query: str, found: dict[str, Any]) -> tuple[Section, ...]:
    return module(kind).show(desk, read(query), found)


@pytest.fixture(scope="module")
def short(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return worked(desk, "plan", SHORT, tmp_path_factory.mktemp("job"))[0]


def figures(section: Section) -> dict[str, Any]:
    return {figure.call: figure for figure in section.figures()}  # pyright: ignore[reportAttributeAccessIssue]


def test_the_rules_of_payment_are_those_of_the_planner():
    assert PAYERS == RULES


def test_a_plan_has_the_numbers_of_the_same_plan_in_python(desk: Desk, short: dict[str, Any]):
    (section,) = shown(desk, "plan", SHORT, short)
    mine, ours = sy.plan("autonomous", by=2034, budget=300_000), figures(section)
    assert ours["asked(cost, all)"].value == pytest.approx(mine.present_value, rel=1e-3)
    assert ours["asked(gap_years, all)"].value == pytest.approx(mine.gap_years, rel=1e-3)
    bill = {one.member: one.bill for one in mine.bills}
    drawn = {point.at: point.figure.value for chart in section.charts if chart.id == "asked-bills" for _, point in chart.points()}
    assert drawn
    assert drawn == pytest.approx({member: bill[member] for member in drawn}, rel=1e-3)


def test_a_sum_is_headed_by_what_it_leaves_short(desk: Desk, short: dict[str, Any]):
    (section,) = shown(desk, "plan", SHORT, short)
    gaps, spent = section.title.figures
    assert section.title.text.startswith("With the autonomous strategy, EUR 300 bn leave at least")
    assert gaps.value == pytest.approx(short["plans"]["autonomous/equal_adequacy"]["gap_years"])  # pyright: ignore[reportAttributeAccessIssue]
    assert spent.value == pytest.approx(300_000, rel=1e-3)  # pyright: ignore[reportAttributeAccessIssue]


def test_what_a_budget_leaves_short_says_how_much_at_what_price_and_why(desk: Desk, short: dict[str, Any]):
    (section,) = shown(desk, "plan", SHORT, short)
    mine = sy.plan("autonomous", by=2034, budget=300_000)
    rows = {row[0]: row for row in section.tables[0].rows}
    assert len(rows) == len({one.capability for one in mine.shortfalls})
    worst = max((one for one in mine.shortfalls if one.capability == "tankers"), key=lambda one: one.share)
    _, year, units, share, price, limits = rows["tanker aircraft"]
    at = mine.case.years.index(worst.year), mine.case.capabilities.index("tankers")
    assert (year, "budget" in str(limits)) == (str(worst.year), "budget" in worst.limits)
    assert [float(one.value) for one in (units, share, price)] == pytest.approx(  # pyright: ignore[reportAttributeAccessIssue]
        [worst.units, 100 * worst.share, mine.case.price[at]]
    )


def test_a_plan_says_what_was_asked_otherwise_and_how_far_that_leads_from_the_one_that_ships(desk: Desk, short: dict[str, Any]):
    (section,) = shown(desk, "plan", SHORT, short)
    text = [one.text for one in section.text]
    assert "EUR 300 bn" in text[0]
    assert "2034" in text[0]
    assert "less than the plan that ships" in text[1]
    assert "more stay short" in text[2]
    apart = planned(desk.shipped, "cost").value - figures(section)["asked(cost, all)"].value
    assert figures(section)["asked(cost, apart)"].value == pytest.approx(apart)


def test_a_plan_speaks_german(desk: Desk, short: dict[str, Any]):
    with spoken("de"):
        (section,) = shown(desk, "plan", f"{SHORT}&lang=de", short)
        assert "300 Mrd. EUR lassen ab 2034 mindestens" in section.title.text
        assert "Mrd." in section.text[0].text
        assert section.tables[0].head[1].text == "schlimmstes Jahr"


def test_a_front_comes_plan_by_plan_each_once_though_it_is_broken_off_and_each_slot_has_its_own(desk: Desk, tmp_path: Path):
    told: list[int] = []

    def hear(answer: dict[str, Any]) -> None:
        told.append(answer["told"][0])
        if told in ([0, 1, 2, 3, 4, 5], [*range(6), 0, 5, 6, 7, 8, 9]):
            work.halt.set()

    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "fronts.json").write_text('{"fingerprint": "of other facts", "found": {"fronts": {"a": {}}}}', encoding="utf-8")
    for _ in range(2):
        work = Work(Asked("front"), tmp_path, hear)
        with pytest.raises(Halted):
            module("front").find(desk, read(""), work)
    work = Work(Asked("front"), tmp_path, hear)
    found = module("front").find(desk, read(""), work)
    assert told == [*range(6), 0, *range(5, 10), 0, *range(9, 19)]
    (section,) = shown(desk, "front", "", found)
    ours = figures(section)
    for slot, strategy in (("a", "transatlantic"), ("b", "autonomous")):
        for measure in ("cost", "gap_years"):
            mine = [ours[f"asked_front({slot}, {measure}, {step})"].value for step in range(1, 10)]
            kept = [on_front(desk.shipped, measure, step, strategy=strategy).value for step in range(1, 10)]
            assert mine == pytest.approx(kept, rel=2e-3, abs=0.01)


def test_a_front_that_is_broken_off_keeps_the_plans_that_were_found(server: Server):
    job = server.ask(kind="front", state="by=2034")
    server.wait(job["id"], lambda found: found["done"] >= 2)
    answer = server.http.delete(f"/api/jobs/{job['id']}").json()
    assert answer["status"] == "cancelled"
    (section,) = answer["partial"]
    assert len(section["charts"][0]["rows"]) >= 2


def test_rules_of_payment_come_one_by_one_and_split_the_same_bill(server: Server):
    job = server.ask(kind="payers", state="by=2040&comparison=equal_money")
    told = [found for _, found in server.events(job["id"]) if found["partial"]]
    assert len(told[0]["partial"][0]["tables"][0]["head"]) < 1 + len(PAYERS), "what is known is shown before the last rule is"
    last = server.wait(job["id"], finished)
    assert last["status"] == "done", last
    (section,) = last["result"]
    bills = section["tables"][0]
    assert len(bills["head"]) == 1 + len(PAYERS)
    mine = {one.member: one.bill for one in sy.plan("autonomous", by=2040, comparison="equal_money", payers="ability").bills}
    column = PAYERS.index("ability") + 1
    rows = {row[0][0]: row[column][0] for row in bills["rows"]}
    for member, name in (("DEU", "Germany"), ("POL", "Poland")):
        tree = server.http.get(f"/api/jobs/{job['id']}/explain", params={"call": rows[name]["call"]}).json()
        assert tree["call"] == rows[name]["call"]
        assert tree["text"] == rows[name]["text"] == amount(mine[member], "million", "EUR")


def test_what_cannot_be_planned_is_a_clear_problem(server: Server):
    job = server.ask(kind="plan", state="budget=300&whole=yes")
    found = server.wait(job["id"], finished)
    assert found["status"] == "failed"
    assert found["problem"]["what"] == "whole units and a budget at once"
    assert found["problem"]["fix"]


def test_a_search_that_goes_on_says_its_bounds(desk: Desk):
    for language, word in (("en", "Round 7"), ("de", "Runde 7")):
        with spoken(language):
            search = {"rounds": 7, "lower": 2.9e6, "upper": 3.0e6, "gap": 4.0}
            (section,) = shown(desk, "hedge", f"odds=40&lang={language}", {"search": search})
            assert word in section.text[0].text
            assert {one.value for one in figures(section).values()} == {2.9e6, 3.0e6, 4.0}
            assert "40" in section.title.text
