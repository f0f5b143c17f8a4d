"""Concepts are renamed and merged with a history, and undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symmachia.debate.codebook import merge, rename, snippets, undo
from symmachia.debate.file import Actor, Code, Concept, Debate, Document, Statement, load_debate, save_debate
from symmachia.errors import DebateError, UnknownName

codes = st.lists(st.builds(Code, st.sampled_from("abc"), st.sampled_from((-1, 0, 1)), st.sampled_from(("x", "y"))), max_size=4, unique=True)


def debate(*coded: tuple[Code, ...]) -> Debate:
    statements = tuple(
        Statement(id=f"s{place}", document="d", speaker="m", voice="speaker", kind="direct", codes=one) for place, one in enumerate(coded)
    )
    return Debate("D", (Document("d", "D"),), (Actor("m", "M"),), tuple(Concept(name, name.upper()) for name in "abc"), statements)


def unordered(debate: Debate) -> tuple[object, ...]:
    return set(debate.concepts), [(one.id, sorted(map(str, one.codes))) for one in debate.statements], debate.history


FOR = Code("a", 1, "x")


def test_a_rename_reaches_every_code() -> None:
    renamed = rename(debate((FOR,), (Code("b", 1, "x"),)), "a", "z", today="2026-01-01")
    assert [one.id for one in renamed.concepts] == ["z", "b", "c"]
    assert [one.codes[0].concept for one in renamed.statements] == ["z", "b"]
    assert (renamed.history[0].before, renamed.history[0].after, renamed.history[0].date) == ("a", "z", "2026-01-01")


def test_a_merger_counts_a_code_once_and_keeps_opposite_ones() -> None:
    both = (FOR, replace(FOR, concept="b"))
    against = (FOR, replace(FOR, concept="b", stance=-1))
    merged = merge(debate(both, against), "a", "b")
    assert [one.id for one in merged.concepts] == ["b", "c"]
    assert merged.statements[0].codes == (replace(FOR, concept="b"),)
    assert {code.stance for code in merged.statements[1].codes} == {1, -1}


@given(st.lists(codes.map(tuple), max_size=4))
def test_undoing_gives_back_what_was(tmp_path_factory: pytest.TempPathFactory, coded: list[tuple[Code, ...]]) -> None:
    before = debate(*coded)
    path = tmp_path_factory.mktemp("codebook") / "d.yaml"
    save_debate(merge(rename(before, "c", "z"), "a", "b"), path)
    assert unordered(undo(undo(load_debate(path)))) == unordered(before)


def test_undoing_leaves_what_was_coded_otherwise_since() -> None:
    merged = merge(debate((FOR,)), "a", "b")
    later = replace(merged, statements=(replace(merged.statements[0], codes=(Code("b", -1, "x"),)),))
    assert undo(later).statements == later.statements


def test_every_snippet_of_a_concept_but_rejected_ones() -> None:
    held = debate((FOR,), (FOR, replace(FOR, coder="y")), (Code("b", 1, "x"),), (FOR,))
    held = replace(held, statements=(*held.statements[:3], replace(held.statements[3], status="rejected")))
    assert [(one.statement.id, one.code.coder) for one in snippets(held, "a")] == [("s0", "x"), ("s1", "x"), ("s1", "y")]


def test_what_cannot_be_done_says_so() -> None:
    one = debate((FOR,))
    with pytest.raises(UnknownName, match="concept 'd'"):
        rename(one, "d", "e")
    with pytest.raises(DebateError, match="already"):
        rename(one, "a", "b")
    with pytest.raises(DebateError, match="itself"):
        merge(one, "a", "a")
    with pytest.raises(DebateError, match="no change to take back"):
        undo(one)
