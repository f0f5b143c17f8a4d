from __future__ import annotations

import subprocess
import sys

import pytest
from typer.testing import CliRunner

from symmachia.cli import app

HELP_MAY_LOAD = {"symmachia", "symmachia.cli", "symmachia.errors"}
HEAVY = {"duckdb", "fluent", "jinja2", "numpy", "openpyxl", "pandas", "platformdirs", "scipy", "xarray", "yaml"}


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
    ours = {name for name in modules if name.split(".")[0] == "symmachia" and not name.startswith("symmachia.cli.")}
    assert ours <= HELP_MAY_LOAD
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


def test_every_command_offers_json_and_csv() -> None:
    commands = [["brief"], ["accounts"], ["explain"], ["debate", "check"], ["data", "build"], ["data", "show"], ["data", "import"]]
    for words in commands:
        shown = CliRunner().invoke(app, [*words, "--help"], env={"COLUMNS": "200", "NO_COLOR": "1"}).stdout
        assert "--json" in shown, words
        assert "--csv" in shown, words


def test_the_package_runs_as_a_module() -> None:
    shown = subprocess.run([sys.executable, "-m", "symmachia.cli", "explain", "nonsense"], capture_output=True, text=True, check=False, timeout=60)
    assert shown.returncode == 1
    assert "is not a call" in shown.stderr
