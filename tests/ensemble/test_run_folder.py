"""Runs: the same bits however they are computed, nothing finished is lost, and what cannot be trusted is refused."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from symmachia.ensemble import run, verify
from symmachia.ensemble.folder import RunFolder
from symmachia.ensemble.sample import draws
from symmachia.errors import RunError
from symmachia.result import Result

LONG = 32768


def same(a: Result, b: Result) -> bool:
    return all(np.array_equal(a.values(s, m), b.values(s, m)) for s in a.strategies for m in a.measures) and np.array_equal(a.counts, b.counts)


def finished(folder) -> int:
    """Chunks that a run in another process has finished."""
    return len(RunFolder(folder).manifest["done"]) if (folder / "manifest.json").exists() else 0


@pytest.fixture(scope="module")
def short(make):
    return run(make(), quiet=True)


def test_any_number_of_workers_gives_the_same_bits(make, short):
    assert same(short, run(make(), workers=1, quiet=True))
    assert same(short, run(make(), workers=5, quiet=True))


def test_a_folder_gives_the_same_bits_as_memory(make, short, tmp_path):
    run(make(), tmp_path / "run", quiet=True)
    assert same(short, Result.open(tmp_path / "run"))


def test_a_cluster_gives_the_same_bits(make, short):
    pytest.importorskip("distributed")
    assert same(short, run(make(), cluster="local:2", quiet=True))


@pytest.mark.parametrize("sampling", ["sobol", "latin_hypercube"])
def test_chunks_of_draws_are_the_whole_drawn_at_once(sampling):
    whole = draws(sampling, 5, 256, 7, 0, 256)
    parts = [draws(sampling, 5, 256, 7, start, 64) for start in (128, 0, 192, 64)]
    assert np.array_equal(whole, np.vstack([parts[1], parts[3], parts[0], parts[2]]))
    assert whole.min() >= 0
    assert whole.max() < 1


SCRIPT = f"""
import sys
from dataclasses import replace
import symmachia as sy
from symmachia.ensemble import run
prepared, _ = sy.prepared_study("debate", futures={LONG})
run(prepared, sys.argv[1], quiet=True, workers=2)
"""


@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_was_stopped_goes_on_to_the_same_files(make, tmp_path, stop):
    prepared = make(futures=LONG)
    whole = tmp_path / "whole"
    run(prepared, whole, quiet=True)
    cut = tmp_path / "cut"
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, str(cut)], stderr=subprocess.PIPE, env={**os.environ})
    while process.poll() is None and not finished(cut):
        time.sleep(0.02)
    process.send_signal(stop)
    process.communicate()
    done = RunFolder(cut).manifest["done"]
    assert 1 <= len(done) < LONG // 4096, "the run was to be cut in the middle"
    times = {name: (cut / f"chunks/{int(name):05d}.bands").stat().st_mtime_ns for name in done}
    run(prepared, cut, resume=True, quiet=True)
    assert RunFolder(cut).manifest["done"] == RunFolder(whole).manifest["done"]
    assert times == {name: (cut / f"chunks/{int(name):05d}.bands").stat().st_mtime_ns for name in done}, "finished chunks stay"


def test_verify_replays_and_refuses_what_it_cannot_bind(make, tmp_path):
    prepared = make()
    folder = tmp_path / "run"
    run(prepared, folder, quiet=True)
    assert len(verify(folder, prepared, sample=4).replayed) == 4
    with pytest.raises(RunError, match=r"another study.*seed"):
        verify(folder, make(seed=2), sample=4)
    chunk = folder / "chunks/00000.parquet"
    chunk.write_bytes(chunk.read_bytes()[:-100])
    with pytest.raises(RunError, match="differ from what the run wrote"):
        verify(folder, prepared, sample=4)
    run(prepared, folder, resume=True, quiet=True)
    assert verify(folder, prepared, sample=4).files == 4


def test_a_manifest_that_was_changed_is_refused(make, tmp_path):
    prepared, folder = make(), tmp_path / "run"
    run(prepared, folder, quiet=True)
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["fingerprint"], manifest["versions"]["numba"] = "0" * 16, "0.1"
    (folder / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(RunError, match=r"another program: numba"):
        verify(folder, prepared)


def test_a_folder_of_another_study_or_of_other_things_is_refused(make, tmp_path):
    run(make(), tmp_path / "run", quiet=True)
    with pytest.raises(RunError, match="holds a run already"):
        run(make(), tmp_path / "run", quiet=True)
    with pytest.raises(RunError, match=r"another study.*requirement"):
        run(make(requirement="own"), tmp_path / "run", resume=True, quiet=True)
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/cat.jpg").touch()
    with pytest.raises(RunError, match=r"other things: cat\.jpg"):
        run(make(), tmp_path / "photos", quiet=True)
    (tmp_path / "file").touch()
    with pytest.raises(RunError, match="cannot be written"):
        run(make(), tmp_path / "file" / "run", quiet=True)


def test_two_runs_do_not_write_to_one_folder(make, tmp_path):
    with RunFolder(tmp_path / "run").locked(), pytest.raises(RunError, match="another run writes"):
        run(make(), tmp_path / "run", quiet=True)


def test_a_full_disk_is_one_clear_error_and_finished_chunks_stay(tmp_path):
    script = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))"
        + SCRIPT
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path / "run")], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "the run cannot be written" in done.stderr
    assert RunFolder(tmp_path / "run").manifest["fingerprint"]


def test_too_many_futures_ask_for_a_folder(make):
    with pytest.raises(RunError, match="name a folder"):
        run(make(futures=8192), quiet=True)


def test_an_unfinished_run_is_not_read(make, tmp_path):
    folder = tmp_path / "run"
    run(make(), folder, quiet=True)
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["done"].popitem()
    (folder / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(RunError, match="not finished: 1 of 2"):
        Result.open(folder)
    with pytest.raises(RunError, match="not the folder of a run"):
        Result.open(tmp_path)


def test_bands_agree_with_the_measure_they_stand_for(make):
    from symmachia.study.study import Measure

    call = Measure("met", ("tankers", "european_nato", "replace_us:iiss", "2035"))
    result = run(make(measures=(call,), futures=2048), quiet=True)
    for strategy in result.strategies:
        exact = np.quantile(result.values(strategy, call.call), (0.05, 0.25, 0.5, 0.75, 0.95))
        bands = result.bands(strategy, "european_nato", "replace_us:iiss", "tankers")[2035 - 2026]
        assert bands == pytest.approx(exact, abs=1.25)
        assert result.counts[result.strategies.index(strategy)].sum(axis=-1).max() == 2048


def test_regret_is_nothing_for_the_best(short):
    regret = short.regret("gap_years(capability=all, view=european_nato, basis=replace_us:iiss)")
    table = np.array(list(regret.values()))
    assert (table >= 0).all()
    assert (table.min(axis=0) == 0).all()
