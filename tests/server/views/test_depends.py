"""What the answer depends on: real drivers of the model, and rivals against the view of their own state."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Any

import pytest

from symmachia.server.dependence import control, rivals
from symmachia.server.state import read

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

ANSWERING = "commitment=endogenous"


def asked(client: TestClient, query: str = "") -> dict[str, Any]:
    answer = client.get(f"/api/views/question?{query}").json()
    return {"title": answer["title"], **{section["id"]: section for section in answer["sections"]}}


def said(sentence: list[Any]) -> str:
    return "".join(part if isinstance(part, str) else part["text"] for part in sentence)


def thirds(answer: dict[str, Any]) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for point in answer["depends"]["points"]:
        figures = [part for part in point if isinstance(part, dict)]
        column = re.fullmatch(r"third\((.+), low\)", figures[0]["call"])
        assert column
        found[column[1]] = [number(figure["text"]) for figure in figures]
    return found


def number(text: str) -> float:
    return float(re.sub(r"[^\d.]", "", text.split("\u202f%")[0].split(" years")[0]))


def shares(answer: dict[str, Any]) -> dict[str, float]:
    return {said(row[0]): number(said(row[2])) for row in answer["rivals"]["tables"][0]["rows"]}


def test_what_pushes_america_away_decides_where_reliability_answers(client: TestClient):
    found = thirds(asked(client, ANSWERING))
    low, middle, high = found["decoupling_effect"]
    assert low > middle > high
    assert low - high > 40
    assert next(iter(found)) == "decoupling_effect"


def test_what_is_held_is_no_longer_named(client: TestClient):
    assert "decoupling_effect" not in thirds(asked(client, f"{ANSWERING}&h.decoupling_effect=0"))


def test_nothing_is_claimed_where_nothing_can_be_told(client: TestClient):
    same = asked(client, "a=autonomous&b=autonomous")["depends"]
    assert (same["charts"], same["points"]) == ([], [])
    assert "nothing can be told apart" in said(same["text"][0])
    rare = asked(client, "window=1000&premium=gross")["depends"]
    assert rare["charts"] == []


@pytest.mark.parametrize("query", ["", ANSWERING, "campaign=cadb"])
def test_a_row_leads_to_its_slider_or_to_the_figures_behind_it(client: TestClient, query: str):
    answer = client.get(f"/api/views/question?{query}").json()
    keys = {one["key"] for group in answer["controls"] for one in group["controls"]}
    depends = next(section for section in answer["sections"] if section["id"] == "depends")
    leads = re.findall(r'data-go="([^"]+)"', depends["charts"][0]["svg"])
    assert len(leads) == len(depends["points"]) > 0
    for lead in leads:
        view, _, rest = lead.partition("#" if lead.startswith("#") else "?used=")
        assert rest in keys if not view else client.get(f"/api/facts?used={rest}").json()["total"] > 0


def test_every_input_with_a_slider_in_the_view_is_led_to_it():
    assert control("exit_rate") == "h.exit_rate"
    assert control("stock·tanks") == ""
    assert control("readiness·tanks") == "", "the slider of readiness stands in another view"


@pytest.mark.parametrize("rival", ["premium=gross", "preset=event", "stated=3000"])
@pytest.mark.parametrize("query", ["", "h.warning_days=20&window=50"])
def test_a_rival_in_the_table_is_the_view_with_that_rival(client: TestClient, query: str, rival: str):
    here, there = (asked(client, words)["rivals"]["tables"][0]["rows"] for words in (query, f"{query}&{rival}"))
    row = next(row for row in here if row[2][0]["call"] == f"share({rival})")
    assert [said(cell) for cell in row[1:]] == [said(cell) for cell in there[0][1:]]


@pytest.mark.parametrize("rival", ["campaign=eto", "commitment=endogenous", "comparison=equal_money"])
def test_the_first_look_holds_every_rival_model(client: TestClient, rival: str):
    first = asked(client)["rivals"]
    rows = {row[2][0]["call"]: said(row[2]) for row in first["tables"][0]["rows"]}
    assert {f"share({key}={value})" for key, value in rivals(read(""))} < rows.keys()
    assert len(first["text"]) == 1
    assert rows[f"share({rival})"] == said(asked(client, rival)["rivals"]["tables"][0]["rows"][0][2])


def test_elsewhere_it_says_what_is_left_to_be_asked(client: TestClient):
    answer = client.get("/api/views/question?window=50").json()
    section = next(one for one in answer["sections"] if one["id"] == "rivals")
    assert "asked for below" in said(section["text"][1])
    assert any(offer["kind"] == "depends" for offer in answer["offers"])


def test_the_text_names_the_ends_of_the_table(client: TestClient):
    answer = asked(client)
    rows = shares(answer)
    rows.pop("as asked")
    text = said(answer["rivals"]["text"][0])
    assert min(rows, key=lambda name: rows[name]) in text
    assert max(rows, key=lambda name: rows[name]) in text


def test_the_figures_are_in_the_files_and_open_to_what_they_rest_on(client: TestClient):
    rows = list(csv.DictReader(client.get(f"/api/views/question/data.csv?{ANSWERING}").text.splitlines()[1:]))
    calls = {row["call"] for row in rows if row["section"] in ("depends", "rivals")}
    assert {"third(decoupling_effect, high)", "least()", "share(preset=event)", "years(stated=1000)"} <= calls
    drawn = client.get(f"/api/views/question/depends.svg?{ANSWERING}").text
    assert "third(decoupling_effect, high)" in drawn
    call = "third(decoupling_effect, high)"
    tree = client.get("/api/explain", params={"view": "question", "commitment": "endogenous", "call": call}).json()
    assert tree["kind"] == "model output"
    assert tree["inputs"][0]["call"].endswith("/decoupling_effect/2026")


def test_another_language_says_the_same(client: TestClient):
    german = asked(client, f"{ANSWERING}&lang=de")
    assert "mehr davon spricht für „Transatlantisch“" in said(german["depends"]["points"][0])
