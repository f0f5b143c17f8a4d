"""`--hold` gives an input one value, or a range, in every command that runs a study."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

import symmachia as sy
from symmachia.cli import app
from symmachia.errors import SymmachiaError

HOLD = ("--hold", "exit_year=2031", "--hold", "us_contribution[reduced]=40", "--hold", "readiness=50~70")
HELD = {"exit_year": 2031, "us_contribution[reduced]": 40, "readiness": (50, 70)}
BET = ("--hold", "warning_days=14", "--hold", "readiness=50~70")
BET_HELD = {"warning_days": 14, "readiness": (50, 70)}


def told(*words):
    done = CliRunner().invoke(app, [*words, "--json"])
    assert done.exit_code == 0, done.exception
    return json.loads(done.stdout)


def test_run_and_compare_hold_what_python_holds():
    result = sy.run("debate", futures=64, held=HELD, quiet=True)
    ran = told("run", "debate", "--futures", "64", *HOLD)
    assert ran["record"] == json.loads(json.dumps(result.record))
    compared = told("compare", "--futures", "64", *HOLD)
    assert compared == json.loads(json.dumps(sy.compare(result, "transatlantic", "autonomous").to_dict()))


def test_gaps_hold_what_python_holds():
    assert told("gaps", "--framework", "eu", *HOLD) == json.loads(json.dumps(sy.gaps(framework="eu", held=HELD).to_dict()))


def test_explain_holds_what_python_holds():
    tree = told("explain", "readiness(capability=tanks)", "--strategy", "transatlantic", *HOLD, "--future", "3")
    prepared, baseline = sy.prepared_study("debate", held=HELD)
    assert tree["value"] == sy.explain_cell(prepared, baseline, "readiness(capability=tanks)", "transatlantic", 3).value
    assert 50 <= tree["value"] <= 70


def test_bets_hold_what_python_holds():
    result = sy.run("break_even", comparison="equal_adequacy", futures=256, held=BET_HELD, quiet=True)
    words = ("--futures", "256", *BET)
    assert told("break-even", *words) == json.loads(json.dumps(sy.break_even(result).to_dict()))
    assert told("regret", *words) == json.loads(json.dumps(sy.regret(result, "total_loss(preset=published)").to_dict()))
    by = {row["name"]: row for row in told("sensitivity", *words)["indices"]}
    assert by["warning_days"]["first"] == 0
    assert "warning_days" not in json.dumps(told("discover", *words)["box"])


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("warning_dais=14", "did you mean warning_days"),
        ("readiness", "holds nothing"),
        ("readiness=", "holds nothing"),
        ("readiness=high", "holds nothing"),
        ("readiness=160", "outside 0 to 100"),
        ("readiness=70~50", "low end first"),
        ("readiness=50~60~70", "at 3 values"),
        ("=60", "not a path"),
        ("joint_share=20", "the strategy transatlantic sets joint_share"),
    ],
)
def test_what_cannot_be_held_is_said(word, said):
    done = CliRunner().invoke(app, ["run", "debate", "--futures", "64", "--hold", word])
    assert isinstance(done.exception, SymmachiaError), done.output
    assert said in str(done.exception)
    assert done.exception.fix
