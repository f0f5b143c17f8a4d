import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from symmachia.cli import app
from symmachia.debate.stream import suggest_folder
from symmachia.errors import DebateError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("“We stay,” said Anna Berg. She said that it was late.", encoding="utf-8")
    (tmp_path / "b.bin").write_bytes(b"\0\1")
    (tmp_path / "c.html").write_text("<html><body><p>Berg said the ferry was late.</p></body></html>", encoding="utf-8")
    return tmp_path


def test_a_folder_is_read_file_by_file_and_a_broken_one_stops_nothing(folder: Path) -> None:
    done = list(suggest_folder(folder))
    assert [(one.path.name, one.number, one.of, len(one.suggestions)) for one in done] == [
        ("a.txt", 1, 3, 2),
        ("b.bin", 2, 3, 0),
        ("c.html", 3, 3, 1),
    ]
    assert "zero bytes" in done[1].error


def test_a_file_is_read_only_when_its_turn_comes(folder: Path) -> None:
    stream = suggest_folder(folder)
    assert next(stream).path.name == "a.txt"
    (folder / "c.html").write_text("Berg said it was late. Berg said it was early.", encoding="utf-8")
    assert len(list(stream)[1].suggestions) == 2


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(DebateError, match="no file"):
        next(suggest_folder(tmp_path))


def test_progress_is_said_beside_the_output(tmp_path: Path) -> None:
    for number in range(500):
        (tmp_path / f"{number:03}.txt").write_text("Berg said the ferry was late.", encoding="utf-8")
    done = CliRunner().invoke(app, ["debate", "suggest", str(tmp_path)])
    assert done.stderr == "500 of 500\n"
    assert done.stdout.splitlines()[-1] == "499.txt: 1"


def test_the_verb_prints_lines_json_and_csv(folder: Path) -> None:
    run = CliRunner()
    assert run.invoke(app, ["debate", "suggest", str(folder)]).stdout == "a.txt: 2\nb.bin: 0\nc.html: 1\n"
    lines = run.invoke(app, ["debate", "suggest", str(folder), "--json"]).stdout.splitlines()
    assert [json.loads(line).get("file") for line in lines] == ["a.txt", "b.bin", "c.html"]
    assert json.loads(lines[0])["suggestions"][0]["speaker"] == "Anna Berg"
    rows = run.invoke(app, ["debate", "suggest", str(folder), "--csv"]).stdout.splitlines()
    assert rows[:2] == ["file,speaker,kind,tier,cue,start,length", "a.txt,Anna Berg,direct,A,said,0,10"]
    assert len(rows) == 4
    assert "We stay" not in "".join(lines + rows)
