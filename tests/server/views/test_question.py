from __future__ import annotations

import io
import re
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

import pytest

from symmachia.server.desk import Desk
from symmachia.server.reference import make
from symmachia.server.state import read
from symmachia.server.views import question

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

MOVED = "h.warning_days=20&a.pledge=3&window=50&premium=gross"


def _shares(answer: dict[str, Any]) -> list[str]:
    return [row[1][0]["text"] for row in answer["sections"][0]["tables"][0]["rows"]]


@pytest.mark.parametrize("query", ["", MOVED])
def test_the_python_beside_the_view_prints_its_numbers(client: TestClient, query: str):
    answer = client.get(f"/api/views/question?{query}").json()
    code = client.get(f"/api/views/question/code.py?{query}").text
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile(code, "code.py", "exec"), {})
    found = [float(share) for share in re.findall(r"better in ([\d.]+) %", printed.getvalue())]
    shown = [float(text.replace("\u202f", "").rstrip("%")) for text in _shares(answer)]
    assert found == pytest.approx(shown, abs=0.051)
    assert len(found) == 5
    thirds = [part["text"] for point in _section(answer, "depends")["points"] for part in point if isinstance(part, dict)]
    printed_thirds = re.findall(r"^\S+: ([\d.]+), ([\d.]+), ([\d.]+) % in the lowest", printed.getvalue(), re.MULTILINE)
    assert [float(share) for row in printed_thirds for share in row] == pytest.approx([float(text.rstrip("\u202f%")) for text in thirds], abs=0.051)
    assert thirds or query


def _section(answer: dict[str, Any], name: str) -> dict[str, Any]:
    return next(section for section in answer["sections"] if section["id"] == name)


def test_the_first_look_is_what_the_engines_find_now(desk: Desk):
    shipped, now = Desk(desk.shipped)._first, make(desk.shipped)["found"]
    assert shipped.keys() == now.keys(), "the first look is stale: make reference"
    for name, found in now.items():
        assert _near(shipped[name], found), f"{name} is stale: make reference"


def _near(one: Any, other: Any) -> bool:
    if isinstance(other, dict):
        return one.keys() == {str(key) for key in other} and all(_near(one[str(key)], value) for key, value in other.items())
    if isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(_near, one, other))
    return one == pytest.approx(other, rel=1e-3) if isinstance(other, float) else one == other


def test_a_window_does_not_run_the_engines_again(desk: Desk):
    question.view(desk, read(MOVED))
    before = set(desk._runs)
    question.view(desk, read(MOVED.replace("window=50", "window=200")))
    assert set(desk._runs) == before


def test_rarer_danger_never_makes_autonomy_the_better_bet(client: TestClient):
    often, seldom = (client.get(f"/api/views/question?window={window}").json() for window in (5, 500))
    read_ = [[float(text.replace("\u202f", "").rstrip("%")) for text in _shares(answer)] for answer in (often, seldom)]
    assert all(one >= other for one, other in zip(*read_, strict=True))
    assert often["title"] != seldom["title"]


def test_both_slots_may_hold_one_strategy_with_other_levers(client: TestClient):
    answer = client.get("/api/views/question?a=autonomous&b=autonomous&b.joint=0").json()
    assert any("bought together" in line for line in answer["differences"])
    same = client.get("/api/views/question?a=autonomous&b=autonomous").json()
    assert same["differences"] == []
    assert set(_shares(same)) == {"50\u202f%"}


def test_the_answer_says_on_what_it_is_conditional(client: TestClient):
    tree = client.get("/api/explain", params={"view": "question", "call": "share(50)"}).json()
    assert "conditional on attack windows" in tree["context"]
    assert tree["kind"] == "model output"
    assert tree["command"] == ""
    assert any(one["kind"] == "assumption" for one in tree["inputs"])
