"""Claims of a debate file: judged at the date of the statement, compared with the last check, and none stopped by another that fails."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from symmachia.alliance import Alliance
from symmachia.cli import app
from symmachia.debate import load_debate, save_debate
from symmachia.debate.answers import check_debate, keep_check, last_check, unchecked
from symmachia.debate.file import Actor, Debate, Document, Link, Statement
from symmachia.errors import DebateError

ONE = Statement(
    id="s1", document="paper", speaker="anna", voice="speaker", kind="direct", words="It is four fifths.", said="2019-11",
    claims=(Link("eighty-percent"),), status="confirmed",
)  # fmt: skip
DEBATE = Debate(
    "A planted debate",
    (Document("paper", "A planted paper", published="2024-02-14"),),
    (Actor("anna", "Anna Berg"), Actor("bert", "Bert Holm"), Actor("wire", "The Wire", "organisation")),
    (),
    (
        ONE,
        replace(ONE, id="s2", speaker="bert", claims=(Link("eighty-percent", -1),), reported_by="wire"),
        replace(ONE, id="s3", said="", status="edited"),
        replace(ONE, id="s4", claims=(Link("no-such-claim"), Link("quarter-of-gdp"))),
        replace(ONE, id="s5", claims=(), note="It lies outside the model."),
        replace(ONE, id="s6", status="suggested", claims=(Link("washington-reliable"),)),
        replace(ONE, id="s7", status="rejected", claims=(Link("washington-reliable"),)),
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    save_debate(DEBATE, tmp_path / "d.yaml")
    return tmp_path / "d.yaml"


def test_a_claim_is_judged_at_the_date_of_its_statement(alliance: Alliance) -> None:
    answers = check_debate(DEBATE, alliance)
    assert [(one.claim, one.said) for one in answers] == [
        ("eighty-percent", "2019-11"), ("eighty-percent", "2024-02-14"), ("no-such-claim", "2019-11"), ("quarter-of-gdp", "2019-11"),
    ]  # fmt: skip
    assert [one.verdicts[0].year if one.verdicts else None for one in answers] == [2019, 2024, None, 2019]
    first = answers[0].verdicts
    assert first
    assert first[0].claim.speaker == "Anna Berg, Bert Holm"
    assert "The Wire" in first[0].claim.reported


def test_who_makes_a_claim_and_who_denies_it_stand_side_by_side(alliance: Alliance) -> None:
    lines = check_debate(DEBATE, alliance)[0].lines()
    assert "Anna Berg, A planted paper: It is four fifths." in lines[1]
    assert "A planted paper, on an interview with The Wire, denying it: It" in lines[2]
    assert [maker.denies for maker in check_debate(DEBATE, alliance)[0].makers] == [False, True]


def test_a_claim_whose_check_fails_is_said_and_the_others_go_on(alliance: Alliance) -> None:
    failed = check_debate(DEBATE, alliance)[2]
    assert failed.verdicts is None
    assert "there is no claim 'no-such-claim'" in failed.failure
    assert any("no claim" in line for line in failed.lines())


def test_without_a_date_there_is_no_verdict(alliance: Alliance) -> None:
    undated = replace(DEBATE, documents=(Document("paper", "P"),), statements=(replace(ONE, said=""),))
    (answer,) = check_debate(undated, alliance)
    assert "has no date" not in answer.failure
    assert "fill in said" in answer.failure


def test_what_no_claim_checks_is_listed_with_its_reason() -> None:
    assert [(one.statement.id, one.statement.note) for one in unchecked(DEBATE)] == [("s5", "It lies outside the model.")]


def test_a_verdict_is_compared_with_that_of_the_last_check(alliance: Alliance, path: Path) -> None:
    assert last_check(path) == {}
    keep_check(path, check_debate(DEBATE, alliance))
    assert not any(one.changes for one in check_debate(DEBATE, alliance, last_check(path)))
    beside = path.with_name("d.verdicts.json")
    kept = json.loads(beside.read_text())
    assert list(kept) == ["eighty-percent 2019-11", "eighty-percent 2024-02-14", "quarter-of-gdp 2019-11"]
    kept["eighty-percent 2019-11"][2] = {"outcome": "holds-under", "holding": ["constant-prices"]}
    beside.write_text(json.dumps(kept))
    changed = check_debate(DEBATE, alliance, last_check(path))
    assert [bool(one.changes) for one in changed] == [True, False, False, False]
    assert changed[0].changes == (("now", "holds under: constant-prices", "fails"),)
    assert any("changed since the last check, now: holds under: constant-prices → fails" in line for line in changed[0].lines())


def test_a_claim_whose_check_fails_keeps_the_verdict_that_it_had(alliance: Alliance, path: Path) -> None:
    keep_check(path, check_debate(DEBATE, alliance))
    beside = path.with_name("d.verdicts.json")
    kept = json.loads(beside.read_text())
    beside.write_text(json.dumps({**kept, "no-such-claim 2019-11": [{"outcome": "fails", "holding": []}] * 3}))
    answers = check_debate(DEBATE, alliance, last_check(path))
    assert not answers[2].changes
    keep_check(path, answers)
    assert "no-such-claim 2019-11" in last_check(path)


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"a": 1}', '{"a": []}', '{"a": [{"outcome": "fails"}]}'])
def test_broken_verdicts_say_what_to_do(path: Path, broken: str) -> None:
    path.with_name("d.verdicts.json").write_text(broken)
    with pytest.raises(DebateError, match="delete the file"):
        last_check(path)


def test_the_exit_code_says_whether_a_verdict_changed(path: Path) -> None:
    def check(*words: str) -> int:
        return CliRunner().invoke(app, ["debate", "check", str(path), *words]).exit_code

    assert [check(), check(), check("--json")] == [0, 0, 0]
    beside = path.with_name("d.verdicts.json")
    beside.write_text(beside.read_text().replace('"fails"', '"holds"'))
    changed = beside.read_text()
    assert check("--edition", "nato-2024") == 0
    assert beside.read_text() == changed
    assert [check("--csv"), check()] == [4, 0]


def test_data_and_text_carry_the_same_answers(path: Path) -> None:
    shown = CliRunner().invoke(app, ["debate", "check", str(path)]).stdout
    (found,) = json.loads(CliRunner().invoke(app, ["debate", "check", str(path), "--json"]).stdout)
    assert all(answer["claim"] in shown for answer in found["answers"])
    assert found["answers"][0]["statements"][1] == {"id": "s2", "speaker": "Bert Holm", "words": "It is four fifths.", "denies": True}
    assert [one["why"] for one in found["unchecked"]] == ["It lies outside the model."]
    assert "It lies outside the model." in shown
    assert "One statement waits to be confirmed" in shown


def test_the_codebook_is_edited_from_the_command_line(tmp_path: Path) -> None:
    from symmachia.debate.file import Code, Concept

    path = tmp_path / "d.yaml"
    coded = replace(ONE, codes=(Code("a", -1, "x"),))
    save_debate(replace(DEBATE, concepts=(Concept("a", "A"), Concept("b", "B")), statements=(coded,)), path)

    def book(*words: str) -> str:
        done = CliRunner().invoke(app, ["debate", "codebook", str(path), *words])
        assert done.exit_code == 0, done.output
        return done.stdout

    assert "1  a: A" in book()
    assert "a → b" in book("--merge", "a", "b")
    assert "-1  Anna Berg (x): It is four fifths." in book("b")
    assert "1  a: A" in book("--undo")
    assert [one.id for one in load_debate(path).concepts] == ["b", "a"]
    assert "1  z: A" in book("--rename", "a", "z")
