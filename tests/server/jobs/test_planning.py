from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import symmachia as sy
from symmachia.accounts import planned
from symmachia.planner.payers import RULES
from symmachia.server.controls import PAYERS
from symmachia.server.jobs.job import Asked
from symmachia.server.jobs.kinds import module
from symmachia.server.jobs.work import Work
from symmachia.server.state import read
from symmachia.words import spoken

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
        assert "mindestens" in section.title.text
        assert "Mrd." in section.text[0].text
        assert section.tables[0].head[1].text == "schlimmstes Jahr"
