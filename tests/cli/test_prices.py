from __future__ import annotations

import csv
import io

import pytest
from shell import run
from typer.testing import CliRunner

from symmachia.cli import app


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
