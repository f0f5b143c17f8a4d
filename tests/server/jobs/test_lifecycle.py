from __future__ import annotations

import os
import shutil
import signal
import time

import pytest
from job_server import Server, computing, finished

LONG = 2**17


def test_a_job_goes_from_waiting_to_done_and_its_stream_tells_the_same(server: Server) -> None:
    job = server.ask(futures=2048)
    assert job["status"] in ("waiting", "running")
    assert job["partial"] == job["result"] == []
    told = list(server.events(job["id"]))
    assert [name for name, _ in told[:-1]] == ["progress"] * (len(told) - 1)
    assert told[-1][0] == "done"
    done = [found["done"] for _, found in told]
    assert done == sorted(done)
    assert done[-1] == 2048
    assert any(found["partial"] for _, found in told[:-1]), "what the first futures say is shown before the last are computed"
    last = told[-1][1]
    assert last == server.get(job["id"])
    assert last["result"]
    assert last["problem"] is None


def test_a_stream_begins_with_the_present_state_and_a_finished_job_ends_it(server: Server) -> None:
    job = server.ask(futures=512)
    server.wait(job["id"], finished)
    assert [name for name, _ in server.events(job["id"])] == ["done"]


def test_many_may_listen_and_one_that_goes_away_costs_nothing(server: Server) -> None:
    job = server.ask(futures=4096)
    first, second = server.events(job["id"]), server.events(job["id"])
    next(first)
    next(second)
    first.close()
    assert list(second)[-1][0] == "done"


def test_a_cancelled_job_ends_within_two_seconds_and_keeps_what_it_has(server: Server) -> None:
    job = server.ask(futures=LONG)
    before = server.wait(job["id"], computing)
    began = time.monotonic()
    answer = server.http.delete(f"/api/jobs/{job['id']}").json()
    assert time.monotonic() - began < 2
    assert answer["status"] == "cancelled"
    assert answer["done"] >= before["done"] > 0
    assert answer["partial"]
    assert server.get(job["id"]) == answer
    again = server.ask(futures=512)
    assert server.wait(again["id"], finished)["status"] == "done"


def test_a_job_that_waits_is_cancelled_at_once(server: Server) -> None:
    running, waiting = server.ask(futures=LONG), server.ask(futures=LONG)
    answer = server.http.delete(f"/api/jobs/{waiting['id']}").json()
    assert (answer["status"], answer["partial"]) == ("cancelled", [])
    assert server.get(running["id"])["status"] in ("waiting", "running")
    server.http.delete(f"/api/jobs/{running['id']}")


def test_a_worker_that_dies_fails_its_job_and_the_next_one_works(server: Server) -> None:
    job = server.ask(futures=LONG)
    server.wait(job["id"], computing)
    (worker,) = server.workers()
    os.kill(worker, signal.SIGKILL)
    failed = server.wait(job["id"], finished)
    assert failed["status"] == "failed"
    assert "SIGKILL" in failed["problem"]["what"]
    assert failed["problem"]["fix"]
    assert failed["partial"], "what it had found is kept"
    again = server.ask(futures=512)
    assert server.wait(again["id"], finished)["status"] == "done"


def test_a_cache_that_is_deleted_costs_its_job_and_no_other(server: Server) -> None:
    job = server.ask(futures=LONG)
    server.wait(job["id"], computing)
    shutil.rmtree(server.jobs.rename(server.jobs.with_name("gone")))
    failed = server.wait(job["id"], finished)
    assert failed["status"] == "failed"
    assert "cannot be" in failed["problem"]["what"] or "cannot keep" in failed["problem"]["what"]
    again = server.ask(futures=512)
    assert server.wait(again["id"], finished)["status"] == "done"


def test_an_id_that_nobody_gave_is_answered_404(server: Server) -> None:
    for name in ("A" * 22, "nothing", "..%2F..%2Fetc%2Fpasswd", "%00"):
        for method in ("GET", "DELETE"):
            answer = server.http.request(method, f"/api/jobs/{name}")
            assert answer.status_code in (404, 405), (method, name, answer.text)
        assert server.http.get(f"/api/jobs/{name}/events").status_code == 404
    assert server.http.get("/api/jobs").status_code in (404, 405), "nobody can list jobs"


def test_a_job_is_told_in_the_language_asked_for(server: Server) -> None:
    job = server.ask(futures=512, state="lang=de")
    found = server.wait(job["id"], finished)
    assert found["message"] == "fertig"
    assert server.get(job["id"], lang="en")["message"] == "done"


def test_a_client_has_two_jobs_at_once_and_all_together_eight(server: Server) -> None:
    asked = [server.ask("one", futures=LONG)["id"] for _ in range(2)]
    third = server.http.post("/api/jobs", json={"kind": "ensemble"}, headers={"x-client": "one"})
    assert third.status_code == 429
    assert "cancel" in third.json()["fix"]
    asked += [server.ask(futures=LONG)["id"] for _ in range(6)]
    assert server.http.post("/api/jobs", json={"kind": "ensemble"}, headers={"x-client": "other"}).status_code == 429
    for name in asked:
        assert server.http.delete(f"/api/jobs/{name}").json()["status"] == "cancelled"
    assert server.http.delete(f"/api/jobs/{server.ask('one', futures=512)['id']}").status_code == 200


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ({"kind": "ensembel"}, 404),
        ({"kind": "ensemble", "state": "windov=30"}, 404),
        ({"kind": "ensemble", "state": "window=-1"}, 400),
        ({"kind": "ensemble", "state": "x" * 9000}, 422),
        ({"kind": "ensemble", "futures": 2**18}, 422),
        ({"kind": "ensemble", "study": "A" * 22}, 404),
        ({}, 422),
    ],
)
def test_what_is_not_understood_is_refused(server: Server, asked: dict, status: int) -> None:
    answer = server.http.post("/api/jobs", json=asked)
    assert answer.status_code == status, answer.text
    assert answer.json()["what"]
