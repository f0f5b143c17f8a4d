"""A figure that is not finite stops the run, says which it is, and is replayed by the command that the error gives."""

from __future__ import annotations

import json
import shlex

import pytest
from typer.testing import CliRunner

import symmachia as sy
from symmachia.cli import app
from symmachia.ensemble.folder import RunFolder
from symmachia.errors import NotFinite
from symmachia.model import arrays

RARE = 0.001
"""The share of futures that go wrong: few enough that whole chunks of them do not."""
STUDY = f"""name: over
title: Russian output without bounds in some futures
strategies: [status_quo, transatlantic]
bases: ["replace_us:iiss", "replace_us:bruegel-kiel", nato_targets, adversary_paced]
futures: 1024
seed: 5
uncertainties:
  - {{path: "new_production[tanks]", distribution: choice, options: [100, 9.0e+99], weights: [{1 - RARE}, {RARE}], reason: a trap}}
  - {{path: readiness, bounds: facts, each: capability, reason: bounds of the table}}
measures:
  - gap(tanks, eu, replace_us:iiss, 2035)
"""


@pytest.fixture
def study(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "over.yaml").write_text(STUDY)
    return "over.yaml"


def replayed(command: str):
    program, *words = shlex.split(command)
    assert program == "symmachia"
    done = CliRunner().invoke(app, [*words, "--json"])
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_a_figure_that_no_measure_reads_stops_the_run(study):
    with pytest.raises(NotFinite) as error:
        sy.run(study, quiet=True)
    details = error.value.details
    assert details["figure"].startswith("red(year=2028, capability=tanks)"), "the second year in which the output adds up is the first beyond"
    assert details["strategy"] == "status_quo"
    assert details["draws"]["new_production[tanks]"] > 1 - RARE
    assert details["inputs"]["new_production[tanks]"] == pytest.approx(9e99)
    assert {f"readiness[{name}]" for name in ("tanks", "tankers")} < set(details["inputs"])
    said = str(error.value)
    assert f"future {details['future']} " in said
    assert "new_production[tanks] 1.000" in said or "new_production[tanks] 0.999" in said
    assert len(said.splitlines()) == 3


@pytest.mark.parametrize(
    "changes",
    [{}, {"comparison": "equal_adequacy", "futures": 2048}, {"members": "EU+GBR+NOR"}, {"held": {"readiness": (50, 70), "exit_year": 2031}}],
)
def test_the_command_of_the_error_replays_the_future(study, changes):
    with pytest.raises(NotFinite) as error:
        sy.run(study, quiet=True, **changes)
    tree = replayed(error.value.fix)
    assert tree["value"] == pytest.approx(error.value.details["value"])
    assert tree["value"] > 1e100
    assert str(error.value.details["future"]) in tree["context"]


def test_finished_chunks_stay_and_the_inputs_lie_beside_them(study, tmp_path):
    with pytest.raises(NotFinite) as error:
        sy.run(study, tmp_path / "run", quiet=True, workers=1)
    chunk = error.value.details["future"] // 256
    assert chunk >= 1, "the seed was chosen so that the first chunk is sound"
    done = RunFolder(tmp_path / "run").manifest["done"]
    assert set(done) >= {str(number) for number in range(chunk)}
    assert str(chunk) not in done
    assert error.value.where == str(tmp_path / "run" / "fault.json")
    assert json.loads((tmp_path / "run" / "fault.json").read_text()) == error.value.details
    before = (tmp_path / "run/chunks/00000.parquet").stat().st_mtime_ns
    with pytest.raises(NotFinite):
        sy.run(study, tmp_path / "run", resume=True, quiet=True)
    assert (tmp_path / "run/chunks/00000.parquet").stat().st_mtime_ns == before


def test_a_study_that_no_file_holds_is_replayed_in_python(study):
    from dataclasses import replace

    from symmachia.study import load_study

    changed = replace(load_study(study), requirement="own")
    with pytest.raises(NotFinite) as error:
        sy.run(changed, quiet=True)
    assert "symmachia.explain_cell(prepared, baseline, 'red(" in error.value.fix


def test_gaps_stop_where_the_central_future_is_not_finite(tmp_path):
    doom = "{name: doom, title: Doom, plan: {view: eu, bases: [replace_us]}, patch: {new_production: 9.0e+99}}"
    sound = "\n".join(line for line in STUDY.splitlines() if "a trap" not in line)
    (tmp_path / "doom.yaml").write_text(sound.replace("status_quo", doom))
    with pytest.raises(NotFinite):
        sy.gaps(study=tmp_path / "doom.yaml", strategy="doom")


@pytest.mark.parametrize("name", ["price", "held", "payer", "closing_year", "weight", "stock", "today", "adequacy"])
def test_what_everything_flows_into_is_watched(make, name):
    prepared = make()
    room, flat = arrays.record(arrays.work_shapes(prepared.structure, prepared.settings[0]))
    room[name].ravel()[-1] = float("nan")
    watched = flat[: arrays.watched(prepared.structure, prepared.settings[0])]
    assert (watched != watched).sum() == 1


def test_what_is_not_watched_lies_behind(make):
    prepared = make()
    room, flat = arrays.record(arrays.work_shapes(prepared.structure, prepared.settings[0]))
    for name in arrays.UNWATCHED:
        room[name][...] = float("nan")
    watched = arrays.watched(prepared.structure, prepared.settings[0])
    assert (flat[:watched] == 0).all()
    assert (flat[watched:] != flat[watched:]).all()


def test_an_input_is_explained_by_its_name():
    shown = CliRunner().invoke(app, ["explain", "pledge_compliance()", "--strategy", "autonomous", "--future", "3", "--json"])
    assert shown.exit_code == 0, shown.output
    tree = json.loads(shown.stdout)
    assert tree["low"] < tree["value"] < tree["high"]
    assert [fact["source"] for fact in tree["facts"]] == ["symmachia-assumptions"]
