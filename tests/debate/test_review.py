"""Review: one key a decision, saved at once, undone, and gone on with after a crash; drafts hold no word of the article."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from symmachia.cli import app
from symmachia.debate import load_debate, save_debate
from symmachia.debate.file import Debate, Link, Statement
from symmachia.debate.review import KEYS, Review, open_review
from symmachia.errors import DebateError

ARTICLE = """Minister wants more money

Defence minister Anna Berg said on Friday that Europe must spend more on its own defence. “Washington is a reliable partner,” Berg added.

Bert Holm, a member of parliament, asserted that Europe should prepare for a more autonomous stance.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def path(article: Path, tmp_path: Path) -> Path:
    done = CliRunner().invoke(app, ["debate", "suggest", str(article), "--to", str(tmp_path / "d.yaml"), "--published", "2026-03-02"])
    assert done.exit_code == 0, done.output
    return tmp_path / "d.yaml"


def reviewed(path: Path, typed: str, *words: str) -> str:
    done = CliRunner().invoke(app, ["debate", "review", str(path), *words], input=typed)
    assert done.exit_code == 0, done.output or done.exception
    return done.stdout


def statuses(path: Path) -> list[str]:
    return [one.status for one in load_debate(path).statements]


def unasked(_: str) -> str:
    raise AssertionError("nothing is asked for")


def test_a_draft_waits_and_holds_no_word_of_the_article(path: Path) -> None:
    found = load_debate(path)
    assert statuses(path) == ["suggested"] * len(found.statements)
    assert len(found.statements) >= 3
    assert found.documents[0].published == "2026-03-02"
    assert {actor.name for actor in found.actors} == {"Anna Berg", "Bert Holm"}
    assert not found.counted
    assert not any(one.words or one.claims or one.codes for one in found.statements)
    assert not any(span.exact for one in found.statements for span in one.spans)
    assert {one.tier for one in found.statements} <= {"A", "B", "C"}
    assert found.statements[0].candidates[0].claim == "europe-must-spend-more"
    stored = path.read_text(encoding="utf-8")
    assert "spend more on its own" not in stored
    assert "reliable partner" not in stored


def test_a_draft_keeps_words_where_they_may_be_quoted_and_overwrites_nothing(article: Path, path: Path, tmp_path: Path) -> None:
    assert CliRunner().invoke(app, ["debate", "suggest", str(article), "--to", str(tmp_path / "q.yaml"), "--quote"]).exit_code == 0
    assert any("reliable partner" in span.exact for one in load_debate(tmp_path / "q.yaml").statements for span in one.spans)
    again = CliRunner().invoke(app, ["debate", "suggest", str(article), "--to", str(path)])
    assert isinstance(again.exception, DebateError)


def test_each_key_does_what_it_says(article: Path, path: Path) -> None:
    shown = reviewed(
        path,
        "w Europe has to pay more.\nc effort + 2\nEurope should carry more of its defence.\n1a\nr\nl eighty-percent -\nq",
        "--text",
        str(article),
        "--coder",
        "anna",
    )
    first, second, third, *_ = load_debate(path).statements
    assert (first.words, first.status) == ("Europe has to pay more.", "confirmed")
    assert [(code.concept, code.stance, code.strength, code.coder) for code in first.codes] == [("effort", 1, 2, "anna")]
    assert first.claims == (Link("europe-must-spend-more", 1),)
    assert load_debate(path).concepts[0].definition == "Europe should carry more of its defence."
    assert second.status == "rejected"
    assert (first.suggested_by, first.tier != "") == ("rules", True)
    assert "[that Europe must spend more on its own defence]" in shown
    assert third.claims == (Link("eighty-percent", -1),)


def test_who_changes_what_was_suggested_has_edited_it(path: Path) -> None:
    review = open_review(path, "anna")
    review.press("v", unasked)
    review.press("a", unasked)
    review.press("s", lambda _: "anna-berg")
    first, second, *_ = load_debate(path).statements
    assert (first.voice, first.status) == ("article", "edited")
    assert (second.speaker, second.status) == ("anna-berg", "edited")


def test_a_claim_is_made_then_denied_then_unlinked(path: Path) -> None:
    review = open_review(path, "anna")
    stances = []
    for _ in range(3):
        assert review.press("1", unasked) == ""
        stances.append([link.stance for link in load_debate(path).statements[0].claims])
    assert stances == [[1], [-1], []]


def test_every_decision_can_be_undone(path: Path) -> None:
    before = load_debate(path)
    review = open_review(path, "anna")
    answers = {"w": "Ours.", "s": "bert-holm", "c": "effort -", "l": "eighty-percent"}
    for key in "arvwscl1":
        review.press(key, lambda what, key=key: "A definition." if "define" in what else answers[key])
    assert load_debate(path) != before
    for _ in range(8):
        assert review.press("u", unasked) == ""
    assert load_debate(path) == before
    assert "nothing to undo" in review.press("u", unasked)


def test_every_decision_is_saved_at_once_and_a_killed_review_goes_on_where_it_stood(path: Path) -> None:
    code = "import sys; from symmachia.cli import main; sys.argv = ['symmachia', 'debate', 'review', sys.argv[1]]; main()"
    with subprocess.Popen([sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write("a\n")
        process.stdin.flush()
        while not process.stdout.readline().startswith("2 of"):
            pass
        process.send_signal(signal.SIGKILL)
    assert statuses(path)[:2] == ["confirmed", "suggested"]
    assert open_review(path, "anna").place == 1
    reviewed(path, "a")
    assert statuses(path)[:2] == ["confirmed", "confirmed"]


def test_a_terminal_takes_one_key_a_decision(path: Path) -> None:
    """Keys reach the review as they are typed, without a line end; arrows and the like are no keys."""
    pty = pytest.importorskip("pty")
    code = "import sys; from symmachia.cli import main; sys.argv = ['symmachia', 'debate', 'review', sys.argv[1]]; main()"
    ours, theirs = pty.openpty()
    process = subprocess.Popen([sys.executable, "-c", code, str(path)], stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    try:
        for typed, until in (
            ("", "1 of"),
            ("\x1b[A", "keys: "),
            ("w", "in your words:"),
            ("Our words.\n", "= Our words."),
            ("a", "2 of"),
            ("r", "3 of"),
        ):
            os.write(ours, typed.encode())
            shown = ""
            while until not in shown:
                shown += os.read(ours, 4096).decode(errors="replace")
        os.write(ours, b"q")
        assert process.wait(60) == 0
    finally:
        process.kill()
        os.close(ours)
    first, second, *_ = load_debate(path).statements
    assert (first.words, first.status, second.status) == ("Our words.", "confirmed", "rejected")


def test_what_is_typed_wrong_changes_nothing_and_says_what_is_right(path: Path) -> None:
    before = path.read_bytes()
    review = open_review(path, "anna")
    for key in ("x", "9", "0", "²", "\x1b[A"):
        assert "keys: a accept" in review.press(key, unasked)
    assert "did you mean anna-berg" in review.press("s", lambda _: "ana-berg")
    assert "did you mean eighty-percent?" in review.press("l", lambda _: "eighty-percnt")
    assert "up to three" in review.press("c", lambda _: "effort + 9")
    assert review.press("c", lambda what: "" if "define" in what else "effort") == ""
    assert path.read_bytes() == before


def test_a_file_that_was_changed_elsewhere_is_not_overwritten(path: Path) -> None:
    review = open_review(path, "anna")
    other = replace(load_debate(path), title="Changed elsewhere")
    save_debate(other, path)
    with pytest.raises(DebateError, match="changed elsewhere"):
        review.press("a", unasked)
    assert load_debate(path) == other


def test_an_edited_article_is_anchored_anew_and_what_is_lost_is_said(article: Path, path: Path) -> None:
    article.write_text("A new lead.\n\n" + ARTICLE.replace("should prepare for", "must get ready for"), encoding="utf-8")
    shown = reviewed(path, "q", "--text", str(article))
    assert "found again elsewhere in the text: s01" in shown
    assert "not found in the text any more, kept as coded: s0" in shown
    assert len(load_debate(path).statements) >= 3


def test_another_article_is_refused_and_leaves_the_file(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(DebateError, match="no span of the file stands in this text"):
        open_review(path, "anna", "Another article. It says nothing of what was coded.")
    assert path.read_bytes() == before


def test_one_concept_more_than_people_tell_apart_is_not_added(path: Path) -> None:
    review = open_review(path, "anna")
    for number in range(25):
        assert review.press("c", lambda what, number=number: "A definition." if "define" in what else f"c{number}") == ""
    assert "merge some" in review.press("c", lambda what: "A definition." if "define" in what else "one-more")
    assert len(load_debate(path).concepts) == 25


def test_a_text_of_another_document_is_refused(path: Path, tmp_path: Path) -> None:
    found = load_debate(path)
    save_debate(replace(found, documents=(*found.documents, replace(found.documents[0], id="other", sha256="b" * 64))), path)
    with pytest.raises(DebateError, match="none of the file's documents"):
        open_review(path, "anna", "Another text.")
    save_debate(Debate("Empty"), tmp_path / "e.yaml")
    with pytest.raises(DebateError, match="no statement to review"):
        open_review(tmp_path / "e.yaml", "anna")


def test_the_keys_are_all_letters_and_reach_all_statements(path: Path) -> None:
    review: Review = open_review(path, "anna")
    count = len(review.debate.statements)
    assert all(len(key) == 1 and key.isalpha() for key in KEYS)
    seen: list[Statement] = []
    for _ in range(count):
        seen.append(review.statement)
        review.press("n", unasked)
    assert tuple(seen) == review.debate.statements
    review.press("p", unasked)
    assert review.statement == seen[-1]
