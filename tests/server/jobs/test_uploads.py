from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from job_server import Server, finished

from symmachia.facts.shelf import DATA
from symmachia.model.inputs import INPUTS
from symmachia.server.application import create
from symmachia.server.jobs.shelf import Shelf
from symmachia.study.study import OPTIONAL, REQUIRED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from symmachia.server.desk import Desk

SECRET = "root:x:0:0:a-secret-of-another-file"
OWN = """name: mine
title: A pledge of four per cent
extends: debate
strategies:
  - transatlantic
  - name: four
    title: Four per cent
    plan: {view: nato.full, bases: [replace_us]}
    patch: {"announced_share[nato-USA-ISL]": {2035: 4.0}}
futures: 512
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("jobs")


@pytest.fixture(scope="module")
def client(desk: Desk, home: Path) -> Iterator[TestClient]:
    """The application without its background: engines need not be loaded to read a study."""
    with TestClient(create(desk, shelf=Shelf(home)), base_url="http://localhost") as opened:
        yield opened


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Files that no upload may reach, and links to them."""
    folder = tmp_path_factory.mktemp("secrets")
    plain, link, yaml = folder / "plain", folder / "link", folder / "strategy.yaml"
    plain.write_text(SECRET)
    link.symlink_to(plain)
    yaml.write_text((DATA / "strategies" / "autonomous.yaml").read_text().replace("name: autonomous", f"name: {SECRET[:4]}"))
    return [str(plain), str(link), str(yaml), str(folder)]


def test_a_study_is_checked_and_says_what_it_holds(client: TestClient, home: Path) -> None:
    answer = client.post("/api/studies", content=OWN)
    assert answer.status_code == 201, answer.text
    found = answer.json()
    assert found["strategies"] == ["transatlantic", "four"]
    assert (found["name"], found["futures"], found["measures"], found["comparison"]) == ("mine", 512, 45, "equal_money")
    assert found["uncertain"] > 200
    assert (home / "studies" / found["id"] / "study.yaml").read_text() == OWN


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("futures: 512", "futures: 500"), "power of two"),
        (("futures: 512", "futures: 1048576"), "more than this server takes on"),
        (("title:", "titel:"), "did you mean title"),
        (("announced_share", "anounced_share"), "did you mean announced_share"),
        (("nato.full", "nato.ful"), "nato.full"),
        (("extends: debate", "extends: debat"), "did you mean debate"),
        (("extends: debate", "extends: debate\nalliance: ."), "stands alone"),
        (("- transatlantic", "- transatlantic\n  - transatlantic"), "stands twice"),
        ((": 4.0", ": 400"), "outside"),
        (("2035", "2099"), "2099"),
        (("futures: 512", "futures: 512\nseed: " + "9" * 5000), "digits"),
        (("futures: 512", "futures: 512\nseed: 0x" + "f" * 5000), "digits"),
        (("title:", "\ttitle:"), "YAML"),
    ],
)
def test_a_study_that_cannot_be_run_is_refused_with_the_reason(client: TestClient, home: Path, change: tuple[str, str], said: str) -> None:
    before = sorted((home / "studies").glob("*"))
    answer = client.post("/api/studies", content=OWN.replace(*change))
    assert answer.status_code in (400, 404), answer.text
    assert said in answer.text
    assert sorted((home / "studies").glob("*")) == before, "what is refused is not kept"


@pytest.mark.parametrize("key", ["extends: {}", "strategies: [{}]", "contingency: {}", "alliance: {}"])
def test_no_file_but_the_shipped_ones_is_read(client: TestClient, secrets: list[str], key: str, tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "own.yaml").write_text((DATA / "strategies" / "autonomous.yaml").read_text())
    monkeypatch.chdir(tmp_path)
    for name in (*secrets, "/etc/passwd", "../../../../../../etc/passwd", "own.yaml", "./own.yaml", "here", ".", "..", "~", str(DATA / "strategies")):
        start = "" if key.startswith("extends") else "extends: debate\n"
        answer = client.post("/api/studies", content=f"name: x\ntitle: x\n{start}{key.format(repr(name))}\n")
        assert answer.status_code in (400, 404), (name, answer.text)
        assert "root:" not in answer.text


BOMBS = {
    "aliases": "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nname: *c\n",
    "merge": "base: &b {name: x}\n<<: *b\n",
    "tag": "name: !!python/object/apply:os.system ['true']\n",
    "flow": "[" * 190_000,
    "nested": "a: " + "{a: " * 40_000,
    "block": "".join(" " * depth + "a:\n" for depth in range(600)),
    "questions": "? " * 90_000,
    "keys": "\n".join(f"k{number}: 1" for number in range(20_000)),
    "digits": "name: x\ntitle: x\nextends: debate\nfutures: " + "9" * 100_000,
    "float": "name: x\ntitle: x\nextends: debate\nhorizon: 1e999999",
    "sixty": "name: x\ntitle: x\nextends: debate\nseed: " + "1:" * 900 + "1",
    "weights": 'name: x\ntitle: x\nextends: debate\nuncertainties:\n  - {path: joint_share, distribution: choice, options: [1, 2], weights: [1, 0x'
    + "f" * 400 + "], reason: r}\n",
    "control": "name: \x00\x01\n",
    "surrogate": 'name: "\\ud800"\ntitle: x\nextends: debate\n',
    "mark": "\ufeff" + OWN,
    "strategies": "name: x\ntitle: x\nextends: debate\nstrategies:\n"
    + "".join(f"  - {{name: s{n}, title: t, plan: {{view: nato.full, bases: [replace_us]}}}}\n" for n in range(1500)),
    "nothing": "",
    "list": "- name: x\n",
    "key": "? [a, b]\n: x\n",
    "word": "z" * 190_000,
    "long": "z" * 190_000 + ": 1\n",
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_what_would_hold_up_a_reader_is_refused(client: TestClient, name: str) -> None:
    answer = client.post("/api/studies", content=BOMBS[name].encode("utf-8", "surrogatepass"))
    assert 400 <= answer.status_code < 500, (name, answer.text[:300])
    assert answer.json()["what"]
    assert len(answer.content) < 5000, "a refusal does not send an upload back"


def test_an_upload_has_a_largest_size_stated_or_not(client: TestClient) -> None:
    assert client.post("/api/studies", content=b"a" * 200_001).status_code == 413
    assert client.post("/api/studies", content=iter([b"a" * 100_000] * 3)).status_code == 413
    assert client.post("/api/studies", content=iter([b"a" * 300_000] * 5)).status_code == 413
    assert client.post("/api/studies", content=b"\xff\xfe").status_code == 400


WORDS = ["debate", "autonomous", "nato.full", "baltic", "../x"]
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(WORDS) | st.integers(min_value=10**15)
VALUES = st.recursive(PLAIN, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4), max_leaves=10)
KEYS = [*REQUIRED, *OPTIONAL]
UNCERTAIN = st.fixed_dictionaries(
    {"path": st.sampled_from([*INPUTS, "readiness[tanks]", "stock[DEU, tanks]", "stock[nato-USA, *]", "stock[]"]), "reason": st.just("r")},
    optional={
        "distribution": st.sampled_from(["uniform", "triangular", "loguniform", "choice"]), "low": PLAIN, "mode": PLAIN, "high": PLAIN,
        "options": st.lists(PLAIN, max_size=3), "weights": st.lists(PLAIN, max_size=3), "bounds": st.just("facts"), "each": st.just("capability"),
    },
)  # fmt: skip
STRATEGY = st.fixed_dictionaries(
    {"name": st.text(max_size=5), "title": st.just("t"), "plan": st.just({"view": "nato.full", "bases": ["replace_us"]})},
    optional={"patch": st.dictionaries(st.sampled_from([*INPUTS, "announced_share[nato-USA-ISL]"]), PLAIN | st.dictionaries(st.just("2030"), PLAIN))},
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=8),
    valid=st.booleans(),
    more=st.fixed_dictionaries({}, optional={"uncertainties": st.lists(UNCERTAIN, max_size=3), "strategies": st.lists(STRATEGY, max_size=3)}),
)
def test_no_study_breaks_the_server(client: TestClient, content: dict, valid: bool, more: dict) -> None:
    import yaml

    whole = {**content, **({"name": "x", "title": "x", "extends": "debate"} if valid else {}), **more}
    answer = client.post("/api/studies", content=yaml.safe_dump(whole, allow_unicode=True).encode("utf-8", "surrogatepass"))
    assert answer.status_code < 500, answer.text


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(), content=st.binary(max_size=300))
def test_no_bytes_break_the_server(client: TestClient, seed: int, content: bytes) -> None:
    assert client.post("/api/studies", content=content).status_code < 500
    chance = random.Random(seed)
    text = list(OWN)
    for _ in range(chance.randint(1, 6)):
        text[chance.randrange(len(text))] = chance.choice("{}[]&*!:,-\n 0123456789.'\"#%@`|>?\u00e9")
    assert client.post("/api/studies", content="".join(text).encode()).status_code < 500


def test_a_study_that_was_uploaded_runs_as_a_job_under_its_own_names(server: Server) -> None:
    study = server.http.post("/api/studies", content=OWN.replace("name: four", "name: <script>four</script>")).json()["id"]
    found = server.wait(server.ask(study=study)["id"], finished)
    assert found["status"] == "done", found["problem"]
    (section,) = found["result"]
    assert section["title"] == ["What 512 futures say"]
    assert [head[0] for head in section["tables"][0]["head"][1:3]] == ["transatlantic", "<script>four</script>"]
    assert "<script>" not in section["charts"][0]["svg"]
