from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from job_server import Server, finished

import symmachia as sy
from symmachia.model.outcomes import OUTCOMES
from symmachia.result import Result
from symmachia.server.desk import Desk
from symmachia.server.jobs.kinds.measures import GROUPS, sections
from symmachia.server.jobs.shelf import Shelf
from symmachia.server.state import read
from symmachia.trace import Trace
from symmachia.words import spoken

if TYPE_CHECKING:
    from symmachia.briefing.content import Section

STATES = {"debate": "comparison=equal_money", "break_even": "a=hedge_30&a.pledge=3&contingency=finland_north&h.warning_days=14"}
FUTURES = 512


@pytest.fixture(scope="module", params=STATES)
def done(request: pytest.FixtureRequest, server: Server) -> dict[str, Any]:
    study = request.param
    job = server.wait(server.ask(study=study, state=STATES[study], futures=FUTURES)["id"], finished)
    assert job["status"] == "done", job["problem"]
    return job


@pytest.fixture(scope="module")
def section(done: dict[str, Any], server: Server, desk: Desk) -> Section:
    found = Shelf(server.jobs).found(done["id"])
    assert found
    (shown,) = sections(desk, read(done["state"]), found)
    return shown


def asked(study: str, desk: Desk) -> Result:
    """The same run as a user of Python asks for it."""
    if study == "debate":
        return sy.run(
            "debate", alliance=desk.shipped, strategies=["transatlantic", "autonomous"], futures=FUTURES, comparison="equal_money", quiet=True
        )
    first = sy.load_strategy("hedge_30").with_levers({"announced_share[nato-USA-ISL]": {2035: 3.0}}, name="hedge_30")
    return sy.run(
        "break_even", alliance=desk.shipped, strategies=[first, "autonomous"], futures=FUTURES, contingency="finland_north",
        comparison="equal_adequacy", held={"warning_days": 14}, quiet=True,
    )  # fmt: skip


def test_its_figures_are_those_of_the_run_that_python_makes(done: dict[str, Any], section: Section, desk: Desk) -> None:
    study = "break_even" if "contingency" in done["state"] else "debate"
    result = asked(study, desk)
    figures = {figure.call: figure for figure in section.figures() if isinstance(figure, Trace)}
    for measure in result.measures:
        for strategy in result.strategies:
            low, middle, high = np.quantile(result.values(strategy, measure), (0.05, 0.5, 0.95))
            figure = figures[f"{measure} of {strategy}"]
            assert (figure.low, figure.value, figure.high) == pytest.approx((low, middle, high), rel=1e-3, abs=1e-9)
    for one in sy.compare(result, *result.strategies).outcomes:
        first, second = result.strategies
        assert figures[f"{one.measure} of {second} less {first}"].value == pytest.approx(one.difference[1], rel=1e-3, abs=1e-9)
        if one.better is not None:
            assert figures[f"{one.measure} better of {second} than {first}"].value == one.better
    assert result.record["fingerprint"] in section.text[0].text


def test_the_title_of_its_picture_counts_what_the_picture_shows(section: Section) -> None:
    (chart,) = section.charts
    for line, count in zip(chart.series, [figure for figure in chart.title.figures if isinstance(figure, Trace)], strict=True):
        assert count.value == sum(point.figure.value >= 100 for point in line.points)
        assert line.label in chart.title.text


def test_every_figure_has_its_own_call_and_its_tree(done: dict[str, Any], section: Section, server: Server) -> None:
    calls: dict[str, float] = {}
    for figure in section.figures():
        assert isinstance(figure, Trace)
        assert figure.kind == "model output"
        assert figure.inputs
        assert calls.setdefault(figure.call, figure.value) == figure.value, f"{figure.call} stands for two numbers"
    for call in list(calls)[::25]:
        tree = server.http.get(f"/api/jobs/{done['id']}/explain", params={"call": call})
        assert tree.status_code == 200, tree.text
        assert tree.json()["inputs"]
    assert server.http.get(f"/api/jobs/{done['id']}/explain", params={"call": "nothing"}).status_code == 404


def test_it_is_told_in_german_without_english_words(done: dict[str, Any], server: Server) -> None:
    answer = server.get(done["id"], lang="de", width="narrow")
    (told,) = answer["result"]
    cells = [cell for table in told["tables"] for row in [table["caption"], *table["head"], *(row[0] for row in table["rows"])] for cell in row]
    words = " ".join(cell for cell in (*cells, *told["charts"][0]["title"], told["charts"][0]["subtitle"]) if isinstance(cell, str))
    for english in (" the ", " of ", " and ", " years", "between", " under "):
        assert english not in words
    assert 'viewBox="0 0 344' in told["charts"][0]["svg"]


def test_a_readers_own_figure_is_in_the_run(desk: Desk, server: Server) -> None:
    fact = desk.shipped.store.facts("source = ? AND indicator = ?", ["symmachia-assumptions", "warning_days"])[0]
    jobs = [server.ask(study="break_even", state=state, futures=128)["id"] for state in ("", f"e.{fact.id}={fact.value / 2}")]
    told = [server.wait(job, finished) for job in jobs]
    assert [job["status"] for job in told] == ["done", "done"]
    assert told[0]["result"][0]["tables"] != told[1]["result"][0]["tables"]


def test_every_measure_stands_in_one_table() -> None:
    placed = [name for names in GROUPS.values() for name in names]
    assert sorted(placed) == sorted(OUTCOMES)


def test_what_is_shown_of_some_futures_says_so(done: dict[str, Any], server: Server, desk: Desk) -> None:
    found = Shelf(server.jobs).found(done["id"])
    assert found
    (partial,) = sections(desk, read(""), {**found, "ready": 128})
    assert partial.title.text == "What the first 128 of 512 futures say"
    with spoken("de"):
        assert sections(desk, read(""), found)[0].title.text == "Was 512 Verläufe zeigen"
