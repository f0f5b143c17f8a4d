"""A folder knows what was asked: futures, comparison and members need no naming again. What a folder cannot be is one clear message."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

import symmachia as sy
from symmachia.cli import app
from symmachia.errors import RunError, StudyError, SymmachiaError

ASKED = ["--futures", "512", "--comparison", "equal_adequacy", "--members", "EU+GBR+NOR"]


def call(*words):
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "run"
    done = call("run", "debate", "--folder", folder, *ASKED)
    assert done.exit_code == 0, done.output
    return folder


@pytest.fixture
def folder(made, tmp_path):
    return shutil.copytree(made, tmp_path / "run")


def changed(folder: Path, **keys):
    manifest = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps({**manifest, **keys}))


def test_a_run_goes_on_as_it_was_drawn(tmp_path):
    study = sy.load_study("debate").changed(sampling="latin_hypercube")
    asked = {"futures": 64, "strategies": ["autonomous"], "quiet": True}
    sy.run(study, tmp_path / "run", **asked)
    again = sy.run("debate", tmp_path / "run", resume=True, quiet=True)
    assert again.record["study"]["sampling"] == "latin_hypercube"
    with pytest.raises(StudyError, match="did you mean latin_hypercube"):
        study.changed(sampling="latin_hypercubes")


def test_a_run_is_verified_by_its_folder_alone(folder):
    done = call("verify", folder, "--json")
    assert done.exit_code == 0, done.exception
    found = json.loads(done.stdout)
    assert (found["study"], found["futures"], found["comparison"], found["files"]) == ("debate", 512, "equal_adequacy", 4)


def test_a_run_goes_on_by_its_folder_alone(folder):
    manifest = json.loads((folder / "manifest.json").read_text())
    del manifest["done"]["1"]
    (folder / "manifest.json").write_text(json.dumps(manifest))
    done = call("run", "--resume", "--folder", folder)
    assert done.exit_code == 0, done.exception
    assert set(json.loads((folder / "manifest.json").read_text())["done"]) == {"0", "1"}
    assert sy.run(folder=folder, resume=True, quiet=True).record["study"]["frameworks"] == {"coalition": "EU+GBR+NOR"}
    assert call("verify", folder).exit_code == 0


def test_another_number_of_futures_is_another_study(folder):
    done = call("run", "--resume", "--folder", folder, "--futures", "64")
    assert "another study: futures differ" in str(done.exception)


def test_another_study_asks_for_its_file(tmp_path):
    (tmp_path / "mine.yaml").write_text(
        'name: mine\ntitle: Mine\nextends: debate\nstrategies: [status_quo]\nfutures: 64\nmeasures: ["added_cost(all)"]\n'
    )
    assert call("run", tmp_path / "mine.yaml", "--folder", tmp_path / "mine", "--futures", "32").exit_code == 0
    refused = call("verify", tmp_path / "mine")
    assert isinstance(refused.exception, RunError)
    assert "symmachia verify RUN STUDY" in str(refused.exception)
    assert call("verify", tmp_path / "mine", tmp_path / "mine.yaml").exit_code == 0


@pytest.mark.parametrize("content", ["junk", '{"fingerprint": "x"', "[]", "{}", '"x"', "5", "[" * 100_000])
@pytest.mark.parametrize("words", [["verify"], ["run", "--resume", "--folder"]])
def test_a_manifest_that_is_none_is_said(folder, content, words):
    (folder / "manifest.json").write_text(content)
    done = call(*words, folder)
    assert isinstance(done.exception, RunError)
    assert str(folder / "manifest.json") in str(done.exception)
    assert done.exception.fix


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"done": []}, "done is missing"),
        ({"done": {"one": {}}}, "no list of chunks"),
        ({"done": {"0": "x"}}, "no list of chunks"),
        ({"chunk": 0}, "cannot be"),
        ({"shapes": {}}, "its shapes"),
        ({"study": {}}, "cannot be"),
        ({"study": {"futures": 63, "comparison": "equal_money"}}, "the study of the run cannot be"),
        ({"study": {"futures": 64, "comparison": "equal_mony"}}, "the study of the run cannot be"),
        ({"fingerprint": "0" * 16}, "changed by hand"),
    ],
)
def test_a_manifest_that_was_changed_is_said(folder, keys, said):
    changed(folder, **keys)
    done = call("verify", folder)
    assert isinstance(done.exception, RunError), done.output
    assert said in str(done.exception)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["run", "--resume"], "nothing to go on with"),
        (["run", "debate", "--futures", "3"], "ask for 2 or 4"),
        (["compare", "--futures", "3"], "ask for 2 or 4"),
        (["run", "debate", "--futures", "99999999999"], "cannot be drawn"),
        (["run", "debate", "--futures", "64", "--cluster", "nonsense"], "is no cluster"),
        (["run", "debate", "--futures", "64", "--cluster", "local:0"], "is no cluster"),
    ],
)
def test_what_cannot_be_run_is_said(words, said):
    done = call(*words)
    assert isinstance(done.exception, SymmachiaError), done.output
    assert said in str(done.exception)
    assert done.exception.fix


@pytest.mark.parametrize("words", [["--futures", "0"], ["--futures", "-1"], ["--workers", "-3"], ["--workers", "0"]])
def test_numbers_out_of_range_are_refused(words):
    done = call("run", "debate", *words)
    assert done.exit_code == 2
    assert words[0] in done.output


def test_python_refuses_the_same(make):
    from symmachia.ensemble import run

    with pytest.raises(RunError, match="-3 workers"):
        run(make(), workers=-3, quiet=True)
    with pytest.raises(StudyError, match="cannot be drawn"):
        sy.run(futures=-1, quiet=True)


SCRIPT = """
import symmachia as sy
from symmachia.ensemble import run
prepared, _ = sy.prepared_study("debate", futures=4096)
prepared.compute(__import__("numpy").zeros((1, len(prepared.columns))))
print("ready", flush=True)
try:
    run(prepared, quiet=True, workers=1)
except sy.SymmachiaError as error:
    print(error)
"""


def test_a_run_in_memory_that_is_stopped_promises_no_resume():
    process = subprocess.Popen([sys.executable, "-c", SCRIPT], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    said, failed = process.communicate(timeout=60)
    assert "of 16 chunks are finished" in said, failed
    assert "--resume" not in said
    assert "folder" in said
