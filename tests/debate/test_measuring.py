"""Suggestions against forty short texts of our own, with floors a little under what is reached."""

from pathlib import Path

import pytest

from symmachia.debate.measuring import faults, measure, read_marked
from symmachia.debate.suggest import CONFIDENCE, Suggestion, Tier
from symmachia.errors import DebateError

WIRE = Path(__file__).parent / "gold" / "wire.txt"


def test_the_texts_are_short_and_many() -> None:
    texts = read_marked(WIRE)
    assert len(texts) == 40
    assert all(80 <= len(text.split()) <= 200 for text, _ in texts)
    assert all("⟦" not in text for text, _ in texts)


def test_attributions_are_found_with_their_speakers() -> None:
    score = measure(WIRE)
    assert score.precision >= 0.94
    assert score.recall >= 0.94
    assert score.speakers >= 0.97
    assert score.kind >= 0.98 * score.matched


def test_direct_quotes_are_found_with_their_speakers() -> None:
    score = measure(WIRE, lambda one: one.kind == "direct")
    assert score.precision >= 0.97
    assert score.recall >= 0.95
    assert score.speakers >= 0.97


@pytest.mark.parametrize("tier", CONFIDENCE)
def test_a_tier_is_right_at_least_as_often_as_it_says(tier: Tier) -> None:
    score = measure(WIRE, lambda one: not isinstance(one, Suggestion) or one.tier == tier)
    assert score.suggested >= 20
    assert score.speaker / score.suggested >= CONFIDENCE[tier]


def test_every_fault_is_listed() -> None:
    score, listed = measure(WIRE), faults(WIRE)
    assert sum(one.what == "false" for one in listed) == score.suggested - score.matched
    assert sum(one.what == "missed" for one in listed) == score.marked - score.matched
    assert sum(one.what == "speaker" for one in listed) == score.matched - score.speaker


def test_a_mark_without_words_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "marked.txt"
    path.write_text("=== 1\n1 | Berg | direct\nNobody spoke.\n", encoding="utf-8")
    with pytest.raises(DebateError, match="attribution 1 of text 1"):
        read_marked(path)
