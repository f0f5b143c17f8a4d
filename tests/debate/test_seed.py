"""The shipped debate: each row of the acceptance table is answered in its vocabulary, or says why not; no word of the article is in the file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from symmachia.alliance import Alliance
from symmachia.briefing.sections.claims import section
from symmachia.debate import load_debate
from symmachia.debate.anchors import anchor, hash_of
from symmachia.debate.answers import check_debate, last_check
from symmachia.debate.check import Outcome
from symmachia.debate.file import SHIPPED

ROWS = {
    1: ("rutte", "M"), 2: ("rutte", "P"), 3: ("article", "D"), 4: ("rutte", "P"), 5: ("rutte", "A+M"), 6: ("rutte", "M"), 7: ("rutte", "P"),
    8: ("weber", "A"), 9: ("weber", "N"), 10: ("weber", "M"), 11: ("weber", "P"), 12: ("weber", "M"), 13: ("weber", "M"), 14: ("article", "D"),
    15: ("article", "A"), 16: ("article", "N/P"), 17: ("leaders", "D"), 18: ("rutte", "D+M"), 19: ("rutte", "A"), 20: ("rutte", "M"),
    21: ("article", "N"), 22: ("article", "M/N"), 23: ("article", "P"), 24: ("article", "A"), 25: ("article", "M"), 26: ("article", "N"),
}  # fmt: skip
"""Speaker and type: accounts, model, parameter, measured on the debate, not checkable."""
DEBATE = load_debate("seed")


def test_every_row_is_coded_by_a_person_with_its_speaker() -> None:
    assert {int(one.id[1:]): one.speaker for one in DEBATE.statements} == {row: speaker for row, (speaker, _) in ROWS.items()}
    assert DEBATE.counted == DEBATE.statements
    assert {one.id for one in DEBATE.statements if one.kind == "direct"} == {"s04", "s12"}
    assert all(code.coder and code.concept for one in DEBATE.statements for code in one.codes)


@pytest.mark.parametrize("row", ROWS)
def test_each_row_is_answered_or_says_why_not(alliance: Alliance, row: int) -> None:
    (one,) = (one for one in DEBATE.statements if one.id == f"s{row:02d}")
    kind = ROWS[row][1]
    if not one.claims:
        assert set("NDP/") >= set(kind), f"a row of type {kind} is checked"
        assert re.match(r"(Not computable|Definitional): .{40,}", one.note)
        return
    answers = [answer for answer in check_debate(DEBATE, alliance) if any(maker.statement == one for maker in answer.makers)]
    assert len(answers) == len(one.claims)
    for answer in answers:
        assert answer.verdicts, answer.failure
        assert {verdict.outcome for verdict in answer.verdicts} <= set(get_args(Outcome))
        for checked in answer.verdicts[2].readings:
            assert checked.measured or checked.reading.cannot
        if kind == "P" and row != 23:
            assert answer.verdicts[2].outcome in ("depends-on-c", "not-computable"), "a parameter is neither true nor false"


def test_the_verdicts_of_the_last_check_are_those_of_today(alliance: Alliance) -> None:
    """Where they are not: symmachia debate check src/symmachia/data/debates/seed.yaml, and say why they changed."""
    assert last_check("seed")
    changed = [change for answer in check_debate(DEBATE, alliance, last_check("seed")) for change in answer.changes]
    assert not changed


def test_the_brief_says_who_said_what_from_the_file(alliance: Alliance) -> None:
    shown = section(alliance)
    answers = check_debate(DEBATE, alliance)
    assert [claim.text for claim in shown.claims[: len(answers)]] == [one.verdicts[0].claim.text for one in answers if one.verdicts]
    assert shown.claims[0].said.text.startswith("Mark Rutte, 2025-12-26. English-language press article, on an interview with")
    texts = [point.text for point in shown.points]
    assert len(texts) == sum(not one.claims for one in DEBATE.statements)
    assert all(any(one.note in text for text in texts) for one in DEBATE.statements if one.note)
    assert any(claim.said.text.startswith("Jens Stoltenberg") for claim in shown.claims)


def test_no_word_of_the_article_is_in_the_file() -> None:
    assert not any(span.exact or span.prefix or span.suffix for one in DEBATE.statements for span in one.spans)


def test_the_spans_stand_in_the_article_and_our_words_do_not(shared: Path) -> None:
    article = shared.parent / "seed" / "article.txt"
    if not article.exists():
        pytest.skip("the article is not beside this checkout")
    text = article.read_text(encoding="utf-8")
    assert DEBATE.documents[0].sha256 == hash_of(text)
    for one in DEBATE.statements:
        assert one.spans
        for span in one.spans:
            assert anchor(text, span) == (span, "there"), one.id
    stored = (SHIPPED / "seed.yaml").read_text(encoding="utf-8").split()
    runs = {" ".join(words) for words in zip(*(text.split()[n:] for n in range(6)), strict=False)}
    assert not runs & {" ".join(words) for words in zip(*(stored[n:] for n in range(6)), strict=False)}
