from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from symmachia.cli import app

HELP_MAY_LOAD = {"symmachia", "symmachia.cli", "symmachia.errors"}
HEAVY = {"duckdb", "fluent", "jinja2", "numpy", "openpyxl", "pandas", "platformdirs", "scipy", "xarray", "yaml"}


def run(*words: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from symmachia.cli import main; main()", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **(env or {})}, timeout=120)


def loaded(words: list[str]) -> set[str]:
    """The modules in memory once a command has run."""
    program = (
        f"import sys; sys.argv = ['symmachia', *{words!r}]\n"
        "from symmachia.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    return set(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60).stderr.split())


@pytest.mark.parametrize("words", [["--help"], ["data", "--help"], ["brief", "--help"]])
def test_help_loads_no_heavy_room(words: list[str]) -> None:
    modules = loaded(words)
    assert {name for name in modules if name.split(".")[0] == "symmachia"} <= HELP_MAY_LOAD
    assert not {name.split(".")[0] for name in modules} & HEAVY


def test_help_loads_what_an_empty_typer_application_loads() -> None:
    program = (
        "import sys; sys.argv = ['empty', '--help']\nimport typer\napp = typer.Typer()\n"
        "@app.command()\ndef one() -> None: ...\n@app.command()\ndef two() -> None: ...\n"
        "try:\n    app()\nexcept SystemExit:\n    pass\nprint('\\n'.join(sys.modules), file=sys.stderr)"
    )
    empty = set(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60).stderr.split())
    extra = {name for name in loaded(["--help"]) - empty if name.split(".")[0] != "symmachia"}
    assert len(extra) <= 8, extra


def test_explain_prints_the_tree_down_to_the_source() -> None:
    shown = run("explain", "share(spending, outside=EU, year=2025)")
    assert shown.returncode == 0, shown.stderr
    for needed in ("71.9", "part ÷ whole × 100", "nato-2026/USA/spending/2025/USD", "Table 2", "grade a"):
        assert needed in shown.stdout


def test_explain_gives_json_and_csv() -> None:
    tree = json.loads(run("explain", "share(spending, outside=EU, year=2025)", "--json").stdout)
    assert tree["unit"] == "percent"
    assert {fact["source"] for fact in tree["facts"]} == {"nato-2026"}
    rows = list(csv.DictReader(io.StringIO(run("explain", "nato-2026/DEU/spending/2025/USD", "--csv").stdout)))
    assert [row["subject"] for row in rows] == ["DEU"]
    assert rows[0]["citation"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["explain", "share(spendin, outside=EU)"], "did you mean spending?"),
        (["explain", "shares(spending)"], "did you mean share?"),
        (["explain", "share(spending, outside=XU)"], "known:"),
        (["explain", "share(spending, outside=EU, yaer=2025)"], "did you mean year?"),
        (["explain", "share(spending, outside=EU, year=1999)"], "2014 to 2026"),
        (["explain", "nonsense"], "is not a call"),
        (["explain", "nato-2026/DEU/spending/2025/USDX"], "did you mean nato-2026/DEU/spending/2025/USD?"),
        (["accounts", "--edition", "nato-2025"], "did you mean nato-2026?"),
        (["debate", "check", "eighty-percnt"], "did you mean eighty-percent?"),
        (["data", "show", "nato-2026/DUE/spending/2026/USD"], "did you mean nato-2026/DEU/spending/2026/USD?"),
        (["data", "import", "natto", "x.xlsx"], "did you mean nato?"),
        (["data", "import", "nato", "missing.xlsx"], "missing.xlsx"),
        (["brief", "nowhere/brief.html"], "cannot be written"),
        (["brief", "/"], "this is a folder"),
        (["brief", ""], "this is a folder"),
        (["explain", "change(spending, EU, since=2025, year=2014)"], "change runs forward"),
        (["explain", "against(Europe, FRA)"], "share(spending, FRA)"),
        (["data", "show", "zzz"], "the nearest is"),
    ],
)
def test_bad_input_is_one_clear_message_and_a_failure(words: list[str], says: str, tmp_path: Path) -> None:
    failed = run(*words, env={"XDG_DATA_HOME": str(tmp_path)})
    assert failed.returncode == 1
    assert says in failed.stderr
    assert "Traceback" not in failed.stderr
    assert failed.stdout == ""


def test_the_accounts_put_us_forces_in_europe_beside_us_totals() -> None:
    shown = run("accounts", "share(brigades, US)")
    assert "beside it: brigades, US forces in Europe" in shown.stdout
    rows = list(csv.DictReader(io.StringIO(run("accounts", "--csv").stdout)))
    american = [row for row in rows if row["call"].startswith("share") and ", US" in row["call"]]
    assert len(american) == 20
    assert all("US forces in Europe" in row["beside"] for row in american)


def test_every_command_offers_json_and_csv() -> None:
    commands = [["brief"], ["accounts"], ["explain"], ["debate", "check"], ["data", "build"], ["data", "show"], ["data", "import"]]
    for words in commands:
        shown = CliRunner().invoke(app, [*words, "--help"], env={"COLUMNS": "200", "NO_COLOR": "1"}).stdout
        assert "--json" in shown, words
        assert "--csv" in shown, words


def test_brief_writes_a_page_and_says_where(tmp_path: Path) -> None:
    target = tmp_path / "brief.html"
    facts = json.loads(run("brief", str(target), "--json").stdout)
    assert facts["path"] == str(target)
    assert facts["bytes"] == target.stat().st_size
    assert facts["edition"].startswith("nato-2026")


def test_debate_check_gives_both_verdicts_as_data() -> None:
    (pair,) = json.loads(run("debate", "check", "eighty-percent", "--json").stdout)
    assert [pair[when]["outcome"] for when in ("then", "again", "now")] == ["holds-under", "holds-under", "fails"]
    assert pair["then"]["edition_in_hand_when_said"] is False


def test_an_import_prints_what_changed_and_a_failed_one_leaves_everything(shared: Path, tmp_path: Path) -> None:
    env = {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    done = run("data", "import", "sipri", str(shared / "sipri" / "SIPRI-Milex-data-1949-2024_2.xlsx"), env=env)
    assert done.returncode == 0, done.stderr
    assert "sipri-2025" in done.stdout
    folder = tmp_path / "data" / "symmachia" / "facts"
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    failed = run("data", "import", "nato", str(shared / "sipri" / "SIPRI-Milex-data-1949-2024_2.xlsx"), env=env)
    assert failed.returncode == 1
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_prices_stand_beside_what_the_study_says() -> None:
    done = CliRunner().invoke(app, ["prices", "iiss", "--csv"])
    rows = {row["what"]: row for row in csv.DictReader(io.StringIO(done.stdout))}
    assert float(rows["tanks"]["amount"]) == pytest.approx(float(rows["tanks"]["count"]) * float(rows["tanks"]["price"]))
    assert float(rows["surface_combatants"]["published"]) > float(rows["surface_combatants"]["amount"]), "it prices destroyers, we frigates"
    assert rows["aircraft_carriers"]["price"] == ""
    assert rows["tanks"]["published"] == ""
    text = CliRunner().invoke(app, ["prices"]).stdout
    assert "the study: procurement" in text
    assert "the study: life-cycle" in text
    wrong = run("prices", "iss")
    assert wrong.returncode != 0
    assert "did you mean iiss" in wrong.stderr
