"""Who is for what, period by period, by hand."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from symmachia.cli import app
from symmachia.debate.file import Actor, Code, Concept, Debate, Document, Stance, Statement
from symmachia.debate.tally import tally
from symmachia.errors import DebateError, UnknownName

COUNCIL = Path(__file__).parents[2] / "src" / "symmachia" / "data" / "examples" / "council"


def said(number: int, speaker: str, document: str, stance: Stance, day: str = "") -> Statement:
    return Statement(
        id=f"s{number}", document=document, speaker=speaker, voice="speaker", kind="direct", codes=(Code("x", stance, "p"),), said=day,
        status="confirmed",
    )  # fmt: skip


DEBATE = Debate(
    "T",
    (Document("one", "One", published="2025-01-30"), Document("two", "Two", published="2025-02-02"), Document("three", "Three")),
    (Actor("o", "Office", "organisation"), Actor("a", "Ann", organisation="o"), Actor("b", "Bob", organisation="o")),
    (Concept("x", "X"),),
    (
        said(1, "a", "one", 1), said(2, "a", "one", 1), said(3, "a", "one", -1), said(4, "b", "one", 0),
        said(5, "a", "two", -1), said(6, "b", "two", -1), said(7, "b", "three", 1, "2025-02-28"),
    ),
)  # fmt: skip


def test_statements_and_actors_are_counted_month_by_month() -> None:
    """Ann says in January both things once a document, Bob neither; in February Ann is against, Bob once against and once for."""
    january, february = tally(DEBATE, least=3)
    assert (january.period, january.statements, january.statements_for, january.statements_against) == ("2025-01", 3, 1, 1)
    assert (january.share_for, january.share_against) == (pytest.approx(100 / 3), pytest.approx(100 / 3))
    assert (january.actors, january.actors_for, january.actors_against) == (2, 0, 0)
    assert (february.period, february.statements, february.statements_for, february.statements_against) == ("2025-02", 3, 1, 2)
    assert (february.actors, february.actors_for, february.actors_against) == (2, 0, 1)


def test_no_share_below_the_least_number_of_statements() -> None:
    assert {(one.share_for, one.share_against) for one in tally(DEBATE, least=4)} == {(None, None)}
    (whole,) = tally(DEBATE, "debate", least=6)
    assert (whole.period, whole.statements, whole.share_against) == ("", 6, 50)


def test_periods_are_told_from_dates() -> None:
    assert [one.period for one in tally(DEBATE, "year")] == ["2025"]
    assert [one.period for one in tally(DEBATE, "week")] == ["2025-W05", "2025-W09"]
    (organisation,) = tally(DEBATE, "debate", "organisation")
    assert (organisation.statements, organisation.actors, organisation.actors_for, organisation.actors_against) == (5, 1, 0, 0)
    undated = Debate("T", DEBATE.documents, DEBATE.actors, DEBATE.concepts, (said(1, "a", "three", 1),))
    with pytest.raises(DebateError, match="statement s1 has no date that tells its month"):
        tally(undated)
    with pytest.raises(UnknownName, match="did you mean month"):
        tally(DEBATE, "months")


def test_the_verb_prints_text_json_and_csv() -> None:
    ask = ["debate", "tally", str(COUNCIL / "first.yaml")]
    rows = json.loads(CliRunner().invoke(app, [*ask, "--json"]).output)
    assert len(rows) == len(list(csv.DictReader(io.StringIO(CliRunner().invoke(app, [*ask, "--csv"]).output)))) == 6
    assert len(CliRunner().invoke(app, ask).output.splitlines()) == 7
