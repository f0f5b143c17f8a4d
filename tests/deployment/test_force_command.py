"""Forces on the command line: text, plain data, tables, and what the shell hears."""

from __future__ import annotations

import csv
import io
import json
import math

import pytest
from theatre import mission
from typer.testing import CliRunner

from symmachia.cli import app, main
from symmachia.deployment import force, lines

FEW = ["--futures", "8"]


def run(*asked):
    return CliRunner().invoke(app, ["force", *asked, *FEW])


def test_the_largest_force_is_told_in_lines():
    done = run()
    assert done.exit_code == 0
    assert done.stdout == "\n".join(lines(force(futures=8))) + "\n"
    assert "asked for" not in done.stdout


@pytest.mark.parametrize(("size", "code"), [("0", 0), ("symbolic", 0), ("1000", 0), ("demanded", 3), ("200000", 3)])
def test_the_shell_hears_whether_a_size_can_be_kept(size, code):
    done = run(size)
    assert done.exit_code == code
    assert ("centrally" in done.stdout) is (code == 3)


def test_plain_data_is_json_of_finite_numbers_and_the_table_has_a_row_for_each_member():
    done, table = run("corps", "--json"), run("corps", "--csv")
    assert done.exit_code == table.exit_code == 3
    found = json.loads(done.stdout, parse_constant=pytest.fail)
    assert found == json.loads(json.dumps(force("corps", futures=8).to_dict()))
    rows = list(csv.DictReader(io.StringIO(table.stdout)))
    assert [row["member"] for row in rows] == [row["member"] for row in found["contributors"]]
    assert math.fsum(float(row["asked"]) for row in rows) == pytest.approx(found["largest"]["open"]["without"]["central"])


def test_every_option_reaches_the_force(tmp_path):
    path = mission(tmp_path, {"FRA": "sends"})
    said = [
        "400", "--coalition", "FRA+EST", "--years", "1.5", "--start", "2029", "--us", "--who", "all", "--reserves", "--rule", "gdp",
        "--hold", "dwell=4", "--hold", "buildup=8~9", "--mission", str(path), "--strategy", "autonomous", "--json",
    ]  # fmt: skip
    found = json.loads(run(*said).stdout)
    other = force(
        400, coalition="FRA+EST", years=1.5, start=2029, us=True, who="all", reserves=True, rule="gdp",
        held={"dwell": 4, "buildup": (8, 9)}, mission=path,
        strategy="autonomous", futures=8,
    )  # fmt: skip
    assert found == json.loads(json.dumps(other.to_dict()))
    assert len(found["path"]) == 8 + 18


def test_a_force_of_nobody_is_told_too(tmp_path):
    path = mission(tmp_path, {"FRA": "none"})
    nobody = [run("--coalition", "FRA", "--mission", str(path), *more) for more in ([], ["--json"], ["--csv"])]
    assert [done.exit_code for done in nobody] == [0, 0, 0]
    assert "sends nobody: FRA (sends none)" in nobody[0].stdout
    assert json.loads(nobody[1].stdout, parse_constant=pytest.fail)["path"] == []
    assert run("1", "--coalition", "FRA", "--mission", str(path)).exit_code == 3


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (["population"], "pacification"),
        (["crops"], "did you mean corps"),
        (["--rule", "gpd"], "did you mean gdp"),
        (["--coalition", "EU+GBRR"], "did you mean GBR"),
        (["--start", "2050"], "2026 to 2040"),
        (["--mission", "nowhere.yaml"], "nowhere.yaml"),
        (["--hold", "dwell=21"], "outside 0 to 20"),
        (["--hold", "dwell"], "dwell=2~3"),
        (["--who", "nobody"], "there is no group 'nobody'"),
    ],
)
def test_what_cannot_be_asked_is_one_message(asked, says, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["symmachia", "force", *asked, *FEW])
    with pytest.raises(SystemExit) as stop:
        main()
    told = capsys.readouterr()
    assert stop.value.code == 1
    assert says in told.err
    assert not told.out
    assert "Traceback" not in told.err


def test_options_out_of_bounds_are_refused_by_name():
    for asked in (["--years", "0"], ["--futures", "0"], ["--yeers", "2"]):
        done = CliRunner().invoke(app, ["force", *asked])
        assert done.exit_code == 2
        assert asked[0] in done.output
