"""Agreement of coders: published alphas, matched statements, and a list of every difference."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from symmachia.cli import app
from symmachia.debate.agreement import agree, krippendorff
from symmachia.debate.file import Actor, Code, Concept, Debate, Document, Span, Stance, Statement, load_debate
from symmachia.errors import DebateError

COUNCIL = Path(__file__).parents[2] / "src" / "symmachia" / "data" / "examples" / "council"
HASH = "a" * 64
NONE = None
FOUR_CODERS = list(
    zip(
        (1, 2, 3, 3, 2, 1, 4, 1, 2, NONE, NONE, NONE),
        (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NONE, 3),
        (NONE, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NONE),
        (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NONE),
        strict=True,
    )
)
"""The data of Krippendorff, K. (2011), Computing Krippendorff's alpha-reliability, part C."""


@pytest.mark.parametrize(("level", "alpha"), [("nominal", 0.743), ("ordinal", 0.815)])
def test_the_published_alphas(level, alpha: float) -> None:
    assert krippendorff(FOUR_CODERS, level) == pytest.approx(alpha, abs=0.0005)


def test_binary_data_of_two_coders_without_gaps() -> None:
    """Part A of the same paper: ten units, agreement in six, alpha 0.095."""
    first, second = (0, 1, 0, 0, 0, 0, 0, 0, 1, 0), (1, 1, 1, 0, 0, 1, 0, 0, 0, 0)
    assert krippendorff(zip(first, second, strict=True)) == pytest.approx(0.095, abs=0.0005)


@given(st.lists(st.tuples(st.sampled_from((-1, 0, 1)), st.sampled_from((-1, 0, 1))), min_size=2, max_size=30))
def test_alpha_is_at_most_one_and_one_only_where_all_agree(units: list[tuple[int, int]]) -> None:
    for level in ("nominal", "ordinal"):
        alpha = krippendorff(units, level)
        assert krippendorff([unit[::-1] for unit in units], level) == pytest.approx(alpha)
        if alpha is None:
            assert len({value for unit in units for value in unit}) == 1
        else:
            assert alpha <= 1
            assert (alpha == pytest.approx(1)) == all(one == other for one, other in units)


def coding(*statements: Statement) -> Debate:
    return Debate("T", (Document("d", "D", sha256=HASH),), (Actor("a", "Ann"), Actor("b", "Bob")), (Concept("x", "X"), Concept("y", "Y")), statements)


def said(name: str, start: int, length: int, stance: Stance = 1, speaker: str = "a", concept: str = "x") -> Statement:
    return Statement(
        id=name, document="d", speaker=speaker, voice="speaker", kind="direct", spans=(Span(start, length, HASH),), words=f"Words {name}.",
        codes=(Code(concept, stance, "p"),), status="confirmed",
    )  # fmt: skip


def test_statements_are_the_same_where_half_of_their_signs_are() -> None:
    first = coding(said("1", 0, 10), said("2", 20, 10), said("3", 40, 10))
    second = coding(said("1", 0, 10), said("2", 25, 10), said("3", 42, 10))
    found = agree(first, second)
    assert (found.statements, found.shared) == ((3, 3), 2)
    assert found.spans == pytest.approx(2 / 3)
    assert found.characters == pytest.approx(2 * (10 + 5 + 8) / 60)
    assert [(one.what, one.start, one.first, one.second) for one in found.differences] == [("statement", 20, "Ann", ""), ("statement", 25, "", "Ann")]


def test_the_one_that_shares_most_is_taken_once() -> None:
    found = agree(coding(said("1", 0, 10), said("2", 0, 8)), coding(said("9", 0, 10)))
    assert found.shared == 1
    assert [one.words for one in found.differences] == ["Words 2."]


def test_every_kind_of_difference_is_listed_with_its_place() -> None:
    first = coding(said("1", 0, 10), said("2", 20, 10), said("3", 40, 10))
    second = coding(said("1", 0, 10, -1), said("2", 20, 10, speaker="b"), said("3", 40, 10, concept="y"))
    found = agree(first, second)
    assert [(one.what, one.first, one.second) for one in found.differences] == [
        ("stance", "X, for", "X, against"), ("speaker", "Ann", "Bob"), ("concept", "", "Y"), ("concept", "X", ""),
    ]  # fmt: skip
    assert "d, 0: stance: X, for | X, against   Words 1." in "\n".join(found.lines())


def test_what_nobody_stands_behind_does_not_count() -> None:
    first = coding(said("1", 0, 10))
    second = coding(replace(said("1", 0, 10), status="suggested"), replace(said("2", 0, 10), status="rejected"), said("3", 50, 5))
    assert agree(first, second).statements == (1, 1)


def test_codings_of_other_texts_cannot_be_compared() -> None:
    first = coding(said("1", 0, 10))
    for other in (replace(first, documents=(Document("d", "D", sha256="b" * 64),)), replace(first, statements=())):
        with pytest.raises(DebateError, match="share no document"):
            agree(first, other)


def test_no_alpha_below_the_stated_number_and_none_where_all_is_alike() -> None:
    few = agree(coding(said("1", 0, 10)), coding(said("1", 0, 10)))
    assert (few.stance_nominal, few.coded) == (None, 1)
    assert "there is one judgement, and it takes 10" in "\n".join(few.lines())
    same = coding(*(said(str(n), 20 * n, 10) for n in range(12)))
    assert agree(same, same).stance_nominal is None
    assert "all 12 judgements are alike" in "\n".join(agree(same, same).lines())
    assert agree(same, same).concepts == 1


def test_a_file_agrees_with_itself_and_the_verb_lists_what_differs() -> None:
    first, second = (str(COUNCIL / name) for name in ("first.yaml", "second.yaml"))
    itself = agree(load_debate(first), load_debate(first))
    assert (itself.spans, itself.characters, itself.concepts, itself.stance_ordinal, itself.differences) == (1, 1, 1, 1, ())
    assert "They differ in 5 places" in CliRunner().invoke(app, ["debate", "agree", first, second]).output
    assert len(json.loads(CliRunner().invoke(app, ["debate", "agree", first, second, "--json"]).output)["differences"]) == 5
    assert len(list(csv.DictReader(io.StringIO(CliRunner().invoke(app, ["debate", "agree", first, second, "--csv"]).output)))) == 5
