from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from symmachia.accounts import evaluate
from symmachia.server.views import NAMES, PAGED

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

    from symmachia.server.desk import Desk

VIEWS = [name for name in NAMES if name not in PAGED]
SAID = re.compile('data-call="[^"]*"|<title.*?</title>|<desc.*?</desc>')
"""What a picture says; where its lines break depends on the fonts that it is read in."""


def figures(content: object) -> list[dict[str, str]]:
    """Every figure in an answer, wherever it stands."""
    if isinstance(content, dict):
        if set(content) == {"text", "kind", "call"}:
            return [content]
        return [found for part in content.values() for found in figures(part)]
    return [found for part in content for found in figures(part)] if isinstance(content, list) else []


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_number_of_the_first_look_opens_its_tree(client: TestClient, view: str, language: str):
    answer = client.get(f"/api/views/{view}?lang={language}").json()
    calls = sorted({figure["call"] for figure in figures(answer)})
    assert calls
    for call in calls[:: max(1, len(calls) // 25)]:
        tree = client.get("/api/explain", params={"view": view, "call": call, "lang": language})
        assert tree.status_code == 200, (call, tree.text)
        assert tree.json()["sources"] or tree.json()["inputs"] or tree.json()["formula"], call


@pytest.mark.parametrize("view", VIEWS)
def test_every_chart_is_painted_for_both_widths_and_says_where_it_comes_from(client: TestClient, desk: Desk, view: str):
    wide, narrow = (client.get(f"/api/views/{view}?width={width}").json() for width in ("wide", "narrow"))
    for one, other in zip(wide["sections"], narrow["sections"], strict=True):
        for broad, slim in zip(one["charts"], other["charts"], strict=True):
            assert 'width="720"' in broad["svg"]
            assert 'width="344"' in slim["svg"]
            twin = client.get(f"/api/views/{view}/{broad['id']}.svg").text
            assert SAID.findall(twin) == SAID.findall(broad["svg"])
            assert "var(" not in twin, "nothing but a browser knows what a variable is"
            assert desk.shipped.store.fingerprint in twin or broad["id"].startswith("network")


@pytest.mark.parametrize("view", VIEWS)
def test_files_hold_what_is_shown_and_what_stands_behind_it(client: TestClient, view: str):
    answer = client.get(f"/api/views/{view}").json()
    content = json.loads(client.get(f"/api/views/{view}/data.json").text)
    assert content["run"] == answer["run"]
    assert content["cite"] == answer["cite"]
    lines = client.get(f"/api/views/{view}/data.csv").text.splitlines()
    assert lines[0] == f"# {answer['cite']}"
    rows = list(csv.DictReader(lines[1:]))
    assert [row["call"] for row in rows] == [row["call"] for row in content["figures"]]
    assert {figure["call"] for section in answer["sections"] for figure in figures(section)} <= {row["call"] for row in rows}


def test_an_account_is_the_number_that_python_gives(client: TestClient, desk: Desk):
    call = "share(spending, outside=EU, year=2025)"
    tree = client.get("/api/explain", params={"call": call}).json()
    assert tree["text"] == evaluate(desk.shipped, call).text
    assert tree["command"] == f"symmachia explain '{call}'"
    assert all(one["inputs"] or one["locator"] for one in tree["inputs"])


def test_an_unknown_name_tells_the_closest(client: TestClient):
    for path, fix in (
        ("/api/views/questio", "did you mean question?"),
        ("/api/views/question/data.cvs", "did you mean data.csv?"),
        ("/api/explain?call=shar(spending)", "did you mean share?"),
        ("/api/heath", "did you mean /api/health?"),
    ):
        answer = client.get(path)
        assert answer.status_code == 404, path
        assert answer.json()["fix"] == fix


def test_what_cannot_stand_in_an_address_is_a_notice(client: TestClient):
    answer = client.get("/api/views/question?windw=5&h.warnin_days=3&data=older").json()
    assert answer["state"] == ""
    assert len(answer["notices"]) == 3
    assert "did you mean window?" in answer["notices"][0]
    assert "did you mean warning_days?" in answer["notices"][1]
    assert "older" in answer["notices"][2]


def test_an_edit_that_cannot_be_made_is_a_notice_and_another_changes_the_data(client: TestClient, desk: Desk):
    fact = "symmachia-assumptions/NATO_TOTAL/decision_days/2026"
    answer = client.get(f"/api/views/carries?e.{fact[:-1]}7=5&e.{fact}=5").json()
    assert answer["state"] == f"e.{fact}=5"
    assert f"did you mean {fact}?" in answer["notices"][0] or fact in answer["notices"][0]
    assert answer["run"]["data"] != desk.shipped.store.fingerprint
    assert (
        "unit" in client.get(f"/api/views/carries?e.{fact}=-5").json()["notices"][0]
        or "-5" in client.get(f"/api/views/carries?e.{fact}=-5").json()["notices"][0]
    )


def test_a_file_leaves_out_an_edit_that_cannot_be_made_as_its_view_does(client: TestClient):
    query = "e.symmachia-assumptions/NATO_TOTAL/no_such_figure/2026=5"
    assert client.get(f"/api/views/carries/data.csv?{query}").text == client.get("/api/views/carries/data.csv").text


def test_no_first_look_loads_an_engine():
    program = f"""
import sys
from symmachia.server.answer import answer
from symmachia.server.desk import Desk
from symmachia.server.state import State
desk = Desk()
for view in {VIEWS}:
    answer(desk, view, State())
    heavy = [name for name in ("numba", "highspy", "linopy", "xarray") if name in sys.modules]
    assert not heavy, (view, heavy)
"""
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize("path", ["/../pyproject.toml", "/assets/../../answer.py", "/assets/%2e%2e/%2e%2e/answer.py", "/assets//etc/passwd", "/.env"])
def test_no_file_beside_the_app_is_served(client: TestClient, path: str):
    assert client.get(path).status_code == 404


def test_words_come_in_both_languages_with_their_slots(client: TestClient):
    english, german = (client.get(f"/api/words?lang={language}").json() for language in ("en", "de"))
    assert english.keys() == german.keys()
    assert english != german
    assert all(name.startswith("app-") for name in english)
    assert any("{ $" in text for text in english.values())


def test_what_goes_wrong_is_said_in_the_language_of_the_reader(client: TestClient):
    kept = client.get("/api/views/carries?lang=de&asof=never&windwo=1").json()["notices"]
    assert [notice.removeprefix("Aus der Adresse weggelassen: ") for notice in kept] == [
        "asof kann nicht „never“ sein (Möglich ist eine Zahl von 2014 bis 2026).", "Unbekannt: windwo (Gemeint vielleicht: window).",
    ]  # fmt: skip
    lost = [client.get(f"/api/jobs/{'0' * 22}", headers={"accept-language": tongue}).json() for tongue in ("de", "en", "fr")]
    assert [lost[0][part] for part in ("what", "fix")] == ["Diese Rechnung gibt es nicht mehr", "Noch einmal rechnen lassen"]
    assert lost[1] == lost[2] != lost[0]
