from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path
from typing import Any

from job_server import Server, computing, finished, serving

FUTURES = 4096


def chunks(folder: Path) -> dict[str, Any]:
    """The hashes of the files of every chunk that a run has finished; none once the job has ended."""
    try:
        return json.loads((folder / "work" / "run" / "manifest.json").read_text())["done"]
    except FileNotFoundError:
        return {}


def followed(server: Server, job: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """A job to its end, and every chunk that was seen on the way."""
    seen: dict[str, Any] = {}

    def ended(found: dict[str, Any]) -> bool:
        seen.update(chunks(server.jobs / job))
        return finished(found)

    return server.wait(job, ended), seen


def test_a_server_that_is_killed_leaves_jobs_that_the_next_one_ends_with_the_same_bits(server: Server, tmp_path: Path) -> None:
    uninterrupted, whole = followed(server, server.ask(futures=FUTURES)["id"])
    with serving(tmp_path) as first:
        job = first.ask(futures=FUTURES)["id"]
        waiting = first.ask(futures=512)["id"]
        first.wait(job, lambda found: computing(found) and found["done"] >= FUTURES / 4)
        (worker,) = first.workers()
        first.end(signal.SIGKILL)
        before = chunks(first.jobs / job)
        assert 0 < len(before) < FUTURES / 512
    with serving(tmp_path) as second:
        assert second.get(job)["status"] in ("waiting", "running")
        ended, after = followed(second, job)
        assert ended["status"] == "done"
        assert ended["result"] == uninterrupted["result"], "the same numbers as a run that nobody interrupted, to the last digit"
        assert before.items() <= after.items()
        both = [number for number in after if number in whole]
        assert len(both) > len(before), "chunks of before and after the restart are compared"
        assert {number: after[number] for number in both} == {number: whole[number] for number in both}
        assert not chunks(second.jobs / job), "a job that has ended keeps what it found, and no checkpoints"
        assert second.wait(waiting, finished)["status"] == "done"
    end = time.monotonic() + 20
    while Path(f"/proc/{worker}").exists() and time.monotonic() < end:
        time.sleep(0.2)
    assert not Path(f"/proc/{worker}").exists(), "a process whose server is gone ends"


def test_a_server_that_is_told_to_stop_does_so_within_seconds_and_goes_on_later(tmp_path: Path) -> None:
    with serving(tmp_path) as first:
        job = first.ask(futures=FUTURES)["id"]
        heard = first.events(job)
        while not computing(next(heard)[1]):
            pass
        (worker,) = first.workers()
        rest = first.end(signal.SIGTERM)
        assert rest < 8
        assert first.process.returncode in (0, -signal.SIGTERM)
        kept = json.loads((first.jobs / job / "job.json").read_text())
        assert kept["status"] == "interrupted"
        assert not Path(f"/proc/{worker}").exists()
        found = json.loads((first.jobs / job / "found.json").read_text())
        assert 0 < found["ready"] <= 512 * len(chunks(first.jobs / job))
    with serving(tmp_path) as second:
        ended = second.wait(job, finished)
        assert (ended["status"], ended["done"]) == ("done", FUTURES)
    with serving(tmp_path) as third:
        assert third.get(job) == ended, "a finished job can be read after a restart"


def test_a_job_that_ends_its_server_again_and_again_is_not_begun_for_ever(tmp_path: Path) -> None:
    with serving(tmp_path) as first:
        job = first.ask(futures=FUTURES)["id"]
        first.wait(job, lambda found: found["status"] == "running")
        first.end(signal.SIGKILL)
    path = first.jobs / job / "job.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "tries": 3}))
    with serving(tmp_path) as second:
        failed = second.get(job)
        assert failed["status"] == "failed"
        assert "ended 3 times" in failed["problem"]["what"]


def test_two_servers_of_one_user_do_not_take_up_each_others_jobs(tmp_path: Path) -> None:
    with serving(tmp_path) as first:
        job = first.ask(futures=FUTURES)["id"]
        first.wait(job, computing)
        with serving(tmp_path) as second:
            time.sleep(1)
            assert not second.workers()
            assert json.loads((first.jobs / job / "job.json").read_text())["tries"] == 1
        assert first.wait(job, finished)["status"] == "done"


def test_what_is_older_than_a_day_is_gone(tmp_path: Path) -> None:
    with serving(tmp_path) as first:
        job = first.ask(futures=512)["id"]
        first.wait(job, finished)
        study = first.http.post("/api/studies", content="name: x\ntitle: x\nextends: debate\n").json()["id"]
    old = time.time() - 25 * 3600
    for path in (first.jobs / job, first.jobs / "studies" / study):
        os.utime(path, (old, old))
    with serving(tmp_path) as second:
        assert second.http.get(f"/api/jobs/{job}").status_code == 404
        assert second.http.post("/api/jobs", json={"kind": "ensemble", "study": study}).status_code == 404
        assert not (first.jobs / job).exists()
