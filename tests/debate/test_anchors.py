"""Spans find their words again after an edit, and nothing coded is lost where they do not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from symmachia.debate.anchors import anchor, hash_of, reanchor, span_of
from symmachia.debate.file import Actor, Debate, Document, Span, Statement

TEXT = "The minister spoke at noon. “We shall pay for our own defence,” she said. Later she left. “We shall see,” she said."
WORDS = "“We shall pay for our own defence,”"
QUOTED = span_of(TEXT, TEXT.index(WORDS), len(WORDS), quoted=True)
HASHED = span_of(TEXT, TEXT.index(WORDS), len(WORDS))


def words(text: str, span: Span) -> str:
    return text[span.start : span.start + span.length]


def test_a_span_that_may_not_be_quoted_holds_no_word() -> None:
    assert (HASHED.exact, HASHED.prefix, HASHED.suffix) == ("", "", "")
    assert HASHED.sha256 == QUOTED.sha256 == hash_of(WORDS)


@pytest.mark.parametrize("span", [QUOTED, HASHED])
def test_in_the_same_text_a_span_stays(span: Span) -> None:
    assert anchor(TEXT, span) == (span, "there")


@given(st.text(max_size=60), st.text(max_size=60), st.booleans())
def test_text_before_and_after_moves_a_span_and_changes_no_word(before: str, after: str, quoted: bool) -> None:
    edited = before + TEXT + after
    found = anchor(edited, QUOTED if quoted else HASHED)
    assert found
    assert words(edited, found[0]) == WORDS
    assert bool(found[0].exact) is quoted


@given(st.text("ab “”", min_size=30, max_size=80), st.integers(0, 60), st.integers(1, 20), st.integers(0, 60), st.text("ab “”", max_size=9))
def test_an_edit_outside_never_leads_to_other_words(text: str, start: int, length: int, at: int, put: str) -> None:
    assume(start + length <= len(text) and not start < at < start + length)
    span = span_of(text, start, length, quoted=True)
    edited = text[:at] + put + text[at:]
    found = anchor(edited, span)
    assert found
    assert words(edited, found[0]) == span.exact


def test_of_two_places_with_the_same_words_the_surroundings_decide() -> None:
    text = "A. Anna said: no. Bert said: no."
    span = span_of(text, text.rindex("no"), 2, quoted=True)
    edited = "Berta. Anna said: no. Then. Anna said: no. Bert said: no. Anna said: no."
    found = anchor(edited, span)
    assert found
    assert edited[: found[0].start].endswith("Bert said: ")


@pytest.mark.parametrize(
    ("old", "new", "now"),
    [
        ("pay for our own", "pay ourselves for our own", "“We shall pay ourselves for our own defence,”"),
        (WORDS, "“No,”", "“No,”"),
        ("at noon. “We shall pay", "in the morning. “We will pay", "We will pay for our own defence,”"),
    ],
)
def test_words_that_were_edited_are_found_and_said_to_have_changed(old: str, new: str, now: str) -> None:
    edited = TEXT.replace(old, new)
    found = anchor(edited, QUOTED)
    assert found
    assert found[1] == "changed"
    assert now in words(edited, found[0])
    assert len(words(edited, found[0])) <= len(now) + 1
    assert anchor(edited, HASHED) is None


def test_what_is_gone_is_not_found() -> None:
    gone = TEXT.replace(WORDS, "").replace("The minister spoke at noon.", "")
    assert anchor(gone, QUOTED) is None
    assert anchor("", HASHED) is None


def test_a_debate_is_anchored_anew_and_keeps_what_is_not_found() -> None:
    said = Statement(id="s1", document="d", speaker="m", voice="speaker", kind="direct", spans=(HASHED,), words="Ours.", status="confirmed")
    later = replace(said, id="s2", spans=(span_of(TEXT, TEXT.index("Later"), 5),))
    elsewhere = replace(said, id="s3", document="e")
    debate = Debate("A debate", (Document("d", "D", sha256=hash_of(TEXT)), Document("e", "E")), (Actor("m", "M"),), (), (said, later, elsewhere))
    edited = "New. " + TEXT.replace("Later ", "")
    done = reanchor(debate, "d", edited)
    assert (done.moved, done.changed, done.lost) == (("s1",), (), ("s2",))
    assert words(edited, done.debate.statements[0].spans[0]) == WORDS
    assert done.debate.statements[1:] == debate.statements[1:]
    assert done.debate.documents[0].sha256 == hash_of(edited)
    assert reanchor(done.debate, "d", edited).lost == ("s2",)
