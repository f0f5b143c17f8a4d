"""Coding on the page: each call holds all that it needs, what comes out is what the command line makes, and nothing that is sent can do harm."""

from __future__ import annotations

import asyncio
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from symmachia.cli import app
from symmachia.debate import load_debate, read_claims, suggest
from symmachia.debate.drafting import draft
from symmachia.debate.file import Code, Concept, parse_debate
from symmachia.debate.reading import understood
from symmachia.errors import DebateError
from symmachia.server.debates import coding
from symmachia.server.debates.reader import apart
from symmachia.server.debates.routes import MOST_CLAIMS, MOST_SPEAKERS

PRESS = (Path(coding.__file__).parents[2] / "data" / "examples" / "press" / "article.txt").read_bytes()
TEXT = understood(PRESS, "press").text


@pytest.fixture(scope="module")
def begun(client) -> dict[str, Any]:
    answer = client.post("/api/articles", content=PRESS)
    assert answer.status_code == 200, answer.text
    return answer.json()


def part(debate: dict[str, Any], *ids: str) -> dict[str, Any]:
    return {**debate, "statements": [one for one in debate["statements"] if one["id"] in ids]}


def press(client, debate: dict[str, Any], key: str, *lines: str, coder: str = "me") -> dict[str, Any]:
    answer = client.post("/api/debates/press", json={"debate": debate, "coder": coder, "key": key, "lines": lines})
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_an_article_becomes_the_draft_that_the_command_line_makes(begun) -> None:
    article = understood(PRESS, "press")
    wanted = draft(article, suggest(article.text), begun["debate"]["title"])
    assert begun["text"] == article.text
    assert begun["debate"] == plain(replace(wanted, concepts=load_debate("seed").concepts))
    assert begun["claims"] == {claim.id: claim.text for claim in read_claims()}
    assert all(len(one["candidates"]) == 5 for one in begun["debate"]["statements"])


def plain(found: Any) -> Any:
    """A dataclass as JSON has it."""
    return listed(asdict(found))


def listed(found: Any) -> Any:
    if isinstance(found, dict):
        return {key: listed(value) for key, value in found.items()}
    return [listed(one) for one in found] if isinstance(found, (list, tuple)) else found


def test_words_stay_out_of_the_file_unless_they_may_be_quoted(client, begun) -> None:
    assert not any(span["exact"] for one in begun["debate"]["statements"] for span in one["spans"])
    quoted = client.post("/api/articles?quoted=true&codebook=false", content=PRESS).json()["debate"]
    assert not quoted["concepts"]
    for one in quoted["statements"]:
        for span in one["spans"]:
            assert span["exact"] == TEXT[span["start"] : span["start"] + span["length"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_offsets_count_code_points_of_the_text_that_comes_back(client, encoding: str) -> None:
    text = "“Zürich is calm,” said Ünal Öz, the minister."
    told = client.post("/api/articles", content=text.encode(encoding)).json()
    (span,) = told["debate"]["statements"][0]["spans"]
    assert "Zürich is calm" in told["text"][span["start"] : span["start"] + span["length"]]
    smiling = client.post("/api/articles", content=f"😀😀 Weather.\n\n{text}".encode()).json()
    (span,) = smiling["debate"]["statements"][0]["spans"]
    assert "Zürich is calm" in smiling["text"][span["start"] : span["start"] + span["length"]]


def test_markup_becomes_text_and_nothing_else(client) -> None:
    page = "<html><body><script>alert(1)</script><p>Anna Berg said the bridge <b>is safe</b>.</p></body></html>"
    told = client.post("/api/articles", content=page.encode()).json()
    assert told["text"] == "Anna Berg said the bridge is safe."


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no text"),
        (b"   \n", "no text"),
        (b"%PDF-1.7 x", "PDF"),
        (b"a\0b", "zero bytes"),
        (b"x" * (coding.MOST_ARTICLE + 1), "larger than"),
    ],
)
def test_what_is_no_article_is_refused(client, content: bytes, says: str) -> None:
    answer = client.post("/api/articles", content=content)
    assert answer.status_code == 400
    assert says in answer.json()["what"]


def test_more_than_the_server_reads_is_refused_before_it_is_read(client) -> None:
    assert client.post("/api/articles", content=b"x" * 1_000_001).status_code == 413


def test_an_article_without_statements_says_so(client) -> None:
    assert client.post("/api/articles?lang=de", content=b"Wetter.").json()["notes"][0].startswith("Keine Aussage")


def test_the_largest_article_that_is_let_in_is_read_and_its_draft_is_bounded(client) -> None:
    answer = client.post("/api/articles", content=((PRESS + b"\n\n") * 400)[: coding.MOST_ARTICLE]).json()
    assert len(answer["debate"]["statements"]) == coding.MOST_DRAFTED
    assert len(answer["notes"]) == 1


def test_reading_is_given_no_more_than_its_time() -> None:
    order = {"do": "begin", "language": "en", "quoted": False, "codebook": False}
    with pytest.raises(DebateError, match="longer than"):
        asyncio.run(apart(order, PRESS, seconds=0.01))


def test_keys_do_what_they_do_in_a_review(client, begun) -> None:
    one = part(begun["debate"], "s01")
    assert press(client, one, "a")["debate"]["statements"][0]["status"] == "confirmed"
    assert press(client, one, "r")["debate"]["statements"][0]["status"] == "rejected"
    changed = press(client, one, "v")["debate"]["statements"][0]
    assert (changed["voice"], changed["status"]) == ("article", "edited")
    assert press(client, one, "w", "In our words.")["debate"]["statements"][0]["words"] == "In our words."
    claim = one["statements"][0]["candidates"][0]["claim"]
    linked = press(client, one, "1")["debate"]
    assert linked["statements"][0]["claims"] == [{"claim": claim, "stance": 1}]
    assert press(client, linked, "1")["debate"]["statements"][0]["claims"] == [{"claim": claim, "stance": -1}]
    assert press(client, one, "l", "eighty-percent -")["debate"]["statements"][0]["claims"] == [{"claim": "eighty-percent", "stance": -1}]
    assert "eighty-percent" in press(client, one, "l", "eighty-percnt")["said"]


def test_a_span_takes_several_codes_and_a_new_concept_wants_a_definition(client, begun) -> None:
    one = press(client, part(begun["debate"], "s01"), "c", "autonomy +")["debate"]
    one = press(client, one, "c", "within-nato - 2")["debate"]
    one = press(client, one, "c", "autonomy 0")["debate"]
    assert one["statements"][0]["codes"] == [
        {"concept": "within-nato", "stance": -1, "coder": "me", "strength": 2},
        {"concept": "autonomy", "stance": 0, "coder": "me", "strength": 1},
    ]
    assert press(client, one, "c", "ferries +")["debate"] == one
    assert press(client, one, "c", "ferries +", "Ferries should be safe.")["debate"]["concepts"][-1]["definition"] == "Ferries should be safe."
    assert press(client, one, "c", "autonomy strongly")["said"]


def test_a_key_reaches_every_statement_of_the_part(client, begun) -> None:
    ids = [one["id"] for one in begun["debate"]["statements"] if one["tier"] == "A"]
    confirmed = press(client, part(begun["debate"], *ids), "a")["debate"]["statements"]
    assert [(one["id"], one["status"]) for one in confirmed] == [(name, "confirmed") for name in ids]


def test_a_speaker_whom_nobody_knows_is_added_and_a_known_one_found_by_name(client, begun) -> None:
    one = part(begun["debate"], "s01")
    known = press(client, one, "s", "boris birch")["debate"]
    assert known["statements"][0]["speaker"] == "boris-birch"
    assert known["actors"] == begun["debate"]["actors"]
    new = press(client, one, "s", "Cleo Cedar")["debate"]
    assert new["statements"][0]["speaker"] == "cleo-cedar"
    assert new["actors"][-1]["kind"] == "person"
    assert new["statements"][0]["status"] == "edited"


def test_words_that_somebody_marks_become_a_statement_with_claims(client, begun) -> None:
    words = "Europe should not seek military autonomy"
    place = {"start": 12, "words": words, "prefix": "He wrote: ", "suffix": ".", "quoted": True}
    asked = {"debate": part(begun["debate"]), "taken": ["s01", "s02"], **place}
    (one,) = client.post("/api/debates/mark", json=asked).json()["debate"]["statements"]
    assert (one["id"], one["status"], one["candidates"][0]["claim"]) == ("s03", "suggested", "no-military-autonomy")
    (span,) = one["spans"]
    assert (span["start"], span["length"], span["exact"], span["prefix"]) == (12, len(words), words, "He wrote: ")
    nobody = {"title": "x", "documents": begun["debate"]["documents"]}
    bare = client.post("/api/debates/mark", json={**asked, "quoted": False, "debate": nobody}).json()
    assert bare["debate"]["statements"][0]["spans"][0]["exact"] == ""
    assert bare["debate"]["actors"][0]["name"] == "Somebody"


def coded(client, begun) -> dict[str, Any]:
    debate = press(client, begun["debate"], "a")["debate"]
    for one, sign in zip(debate["statements"], "++-+-+", strict=True):
        done = press(client, press(client, part(debate, one["id"]), "1")["debate"], "c", f"autonomy {sign}")["debate"]
        one.update(done["statements"][0])
    debate["documents"][0]["published"] = "2026-03-02"
    return debate


def test_the_file_is_one_that_the_command_line_checks(client, begun, tmp_path) -> None:
    debate = coded(client, begun)
    answer = client.post("/api/debates/file", json=debate)
    assert answer.headers["content-disposition"].endswith('"debate.yaml"')
    (tmp_path / "mine.yaml").write_bytes(answer.content)
    assert plain(load_debate(tmp_path / "mine.yaml")) == debate
    checked = CliRunner().invoke(app, ["debate", "check", str(tmp_path / "mine.yaml")])
    assert checked.exit_code == 0, checked.output
    for link in {link["claim"] for one in debate["statements"] for link in one["claims"]}:
        assert link in checked.output


def test_a_file_is_opened_again_where_its_text_stands_now(client, begun) -> None:
    file = client.post("/api/debates/file", json=coded(client, begun)).text
    bare = client.post("/api/debates/open", json={"file": file}).json()
    assert (bare["text"], plain(parse_debate(file.encode(), "x"))) == ("", bare["debate"])
    moved = client.post("/api/debates/open", json={"file": file, "text": "A new headline.\n\n" + TEXT}).json()
    assert moved["notes"]
    for before, after in zip(bare["debate"]["statements"], moved["debate"]["statements"], strict=True):
        assert [span["start"] + 17 for span in before["spans"]] == [span["start"] for span in after["spans"]]
        assert before["codes"] == after["codes"]
    other = client.post("/api/debates/open", json={"file": file, "text": "Another text altogether."})
    assert (other.status_code, other.json()["what"]) == (400, "no span of the file stands in this text")


def test_claims_and_network_of_what_was_coded(client, begun) -> None:
    shown = client.post("/api/debates/sections", json={"debate": coded(client, begun)}).json()["sections"]
    assert [one["id"] for one in shown] == ["own-claims", "own-network"]
    assert len(shown[0]["claims"]) == len({one["candidates"][0]["claim"] for one in begun["debate"]["statements"]})
    assert "data-call" not in shown[1]["charts"][0]["svg"], "nobody can ask again where a figure of an unkept debate comes from"
    german = client.post("/api/debates/sections?lang=de&width=narrow", json={"debate": coded(client, begun)}).json()["sections"]
    assert german[1]["charts"][0]["svg"] != shown[1]["charts"][0]["svg"]
    assert "dafür" in german[1]["charts"][0]["svg"]


def test_edited_figures_reach_the_verdicts_on_an_own_article(client, begun) -> None:
    debate = coded(client, begun)
    plainly = client.post("/api/debates/sections", json={"debate": debate}).json()["sections"][0]
    edited = client.post("/api/debates/sections?e.nato-2026/DEU/spending/2026/USD-2021=900000", json={"debate": debate}).json()["sections"][0]
    assert plainly["claims"] != edited["claims"]


def test_names_that_are_markup_stay_text_in_pictures(client, begun) -> None:
    debate = coded(client, begun)
    debate["actors"][0]["name"] = "<img src=x onerror=alert(1)>"
    shown = client.post("/api/debates/sections", json={"debate": debate}).json()["sections"]
    assert "<img" not in shown[1]["charts"][0]["svg"]
    assert "&lt;img" in shown[1]["charts"][0]["svg"]


@pytest.mark.parametrize(
    "file",
    [
        "",
        "title: [",
        "title: x\ndocuments: &a [*a]\n",
        "title: !!python/object/apply:os.system [ls]\n",
        "title: x\nactors:\n  - id: a\n    name: b\n    organisation: ../../etc/passwd\n",
        "[" * 100_000,
        "title: x\n" + "".join(f"k{n}: 1\n" for n in range(50_000)),
        "title: x\x00",
        "seed",
        "/etc/passwd",
    ],
)
def test_a_file_that_is_none_is_refused_with_its_reason(client, file: str) -> None:
    answer = client.post("/api/debates/open", json={"file": file})
    assert answer.status_code == 400, answer.text
    assert answer.json()["what"]
    assert "root:" not in answer.text


def test_debates_larger_than_a_page_holds_are_refused(client) -> None:
    seed = plain(load_debate("seed"))
    many = {**seed, "statements": [{**seed["statements"][0], "id": f"s{n}"} for n in range(coding.MOST_STATEMENTS + 1)]}
    assert "more than the page holds" in client.post("/api/debates/file", json={**many, "concepts": seed["concepts"]}).json()["what"]
    actors = [{"id": f"a{n}", "name": "x"} for n in range(coding.MOST_ACTORS + 1)]
    assert client.post("/api/debates/sections", json={"debate": {"title": "x", "actors": actors}}).status_code == 400
    coded_one = {**seed["statements"][0], "claims": []}
    each = [{**coded_one, "id": one["id"], "speaker": one["id"], "organisation": "", "reported_by": ""} for one in actors[: MOST_SPEAKERS + 1]]
    crowd = {**seed, "actors": actors[: MOST_SPEAKERS + 1], "statements": each}
    assert "more than the page draws" in client.post("/api/debates/sections", json={"debate": crowd}).json()["what"]
    links = [{"claim": "eighty-percent"}]
    days = [{**coded_one, "id": f"s{n}", "said": f"2025-{1 + n // 28:02}-{1 + n % 28:02}", "claims": links} for n in range(MOST_CLAIMS + 1)]
    assert "more than the page judges" in client.post("/api/debates/sections", json={"debate": {**seed, "statements": days}}).json()["what"]
    assert client.post("/api/debates/press", json={"debate": {"title": "x"}, "coder": "", "key": "a"}).status_code == 422
    assert client.post("/api/debates/press", json={"debate": {"title": "x"}, "coder": "me", "key": "q"}).status_code == 422


def test_coders_who_differ_are_said_not_averaged(client) -> None:
    seed = load_debate("seed")
    (first, *_) = (one for one in seed.counted if one.codes)
    torn = replace(first, codes=(*first.codes, Code(first.codes[0].concept, 1 if first.codes[0].stance < 0 else -1, "other")))  # pyright: ignore[reportArgumentType]
    answer = client.post("/api/debates/sections", json={"debate": plain(replace(seed, statements=(torn,)))})
    assert (answer.status_code, answer.json()["what"][:12]) == (400, "coders diffe")


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    field=st.sampled_from(["title", "documents", "actors", "concepts", "statements", "history"]),
    value=ANYTHING,
    path=st.sampled_from(["file", "press", "mark", "sections"]),
)
def test_no_debate_that_is_sent_breaks_the_server(client, field: str, value: Any, path: str) -> None:
    debate = {"title": "x", field: value}
    bodies = {
        "file": debate,
        "press": {"debate": debate, "coder": "me", "key": "a"},
        "mark": {"debate": debate, "start": 0, "words": "x"},
        "sections": {"debate": debate},
    }
    assert client.post(f"/api/debates/{path}", json=bodies[path]).status_code in (200, 400, 422)


HALVES = b'{"debate": {"title": "\\ud800"}, "coder": "me", "key": "w", "lines": ["\\udc00"], "start": 0, "words": "x", "file": "\\ud800"}'


@pytest.mark.parametrize("body", [b"", b"[" * 50_000, HALVES, HALVES.replace(b'"title"', b'"\\udfff"'), b"\xff"])
def test_broken_bodies_are_refused(client, body: bytes) -> None:
    for path in ("file", "press", "sections", "mark", "open"):
        assert client.post(f"/api/debates/{path}", content=body, headers={"content-type": "application/json"}).status_code in (400, 422)


def test_a_codebook_has_no_more_concepts_than_people_tell_apart(client, begun) -> None:
    crowded = {**part(begun["debate"], "s01"), "concepts": [plain(Concept(f"c{n}", f"C{n}")) for n in range(25)]}
    told = press(client, crowded, "c", "new +", "A definition.")
    assert told["said"]
    assert told["debate"] == crowded
