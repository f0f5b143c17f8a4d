from __future__ import annotations

from typing import TYPE_CHECKING

from job_server import finished

if TYPE_CHECKING:
    from job_server import Server

STATE = "size=30000&dwell=3"


def said(job: dict, name: str) -> str:
    charts = {chart["id"]: chart for section in job["result"] or job["partial"] for chart in section["charts"]}
    return charts[name]["subtitle"]


def test_a_force_is_drawn_over_more_and_more_futures(server: Server) -> None:
    job = server.ask(kind="force", state=STATE, futures=256)
    told = [found for _, found in server.events(job["id"])]
    partial = [found for found in told if found["partial"]]
    assert partial, "what the first futures say is shown before the last are computed"
    assert "median of 128 futures" in said(partial[0], "sizes")
    last = server.wait(job["id"], finished)
    assert last["status"] == "done", last
    assert "median of 256 futures" in said(last, "sizes")
    call = "force.chance(size, open)"
    tree = server.http.get(f"/api/jobs/{job['id']}/explain", params={"call": call})
    assert tree.status_code == 200
    assert tree.json()["call"] == call


def test_what_cannot_be_drawn_is_a_problem(server: Server) -> None:
    job = server.ask(kind="force", state=STATE, futures=200)
    failed = server.wait(job["id"], finished)
    assert failed["status"] == "failed"
    assert "128 or 256" in failed["problem"]["fix"]
