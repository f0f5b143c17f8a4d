"""The addresses of jobs. Who knows the id of a job may see it and end it; nobody can list them."""

from __future__ import annotations

from contextlib import aclosing
from copy import copy
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Header, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse

from symmachia.errors import StudyError, UnknownName
from symmachia.server import schema  # noqa: TC001 - the shapes of bodies are read when the routes are made
from symmachia.server.explained import tree
from symmachia.server.jobs.job import Asked
from symmachia.server.jobs.kinds.ensemble import STUDIES
from symmachia.server.jobs.told import sections, told
from symmachia.server.jobs.uploads import LARGEST, TooLarge, add
from symmachia.server.state import read
from symmachia.trace import Trace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from symmachia.server.jobs.foreman import Foreman
    from symmachia.server.jobs.job import Job

router = APIRouter(prefix="/api")
Client = Annotated[str, Header(alias="x-client", max_length=64, pattern="^[A-Za-z0-9-]*$")]
Width = Annotated[str, Query(pattern="^(wide|narrow)$")]
Lang = Annotated[str, Query(pattern="^(en|de)?$")]


def foreman(request: Request) -> Foreman:
    """Who answers for the jobs of this server."""
    return request.app.state.foreman


async def shown(request: Request, job: Job, width: str = "wide", language: str = "") -> schema.Job:
    """A job as it stands now: it may go on while it is painted."""
    return await run_in_threadpool(told, request.app.state.desk, foreman(request).shelf, copy(job), width, language)


@router.post("/jobs", status_code=201)
async def post_job(request: Request, asked: schema.Asked, x_client: Client = "") -> schema.Job:
    """Have something computed that takes long. What is not understood is refused: nobody waits for an answer to another question."""
    state = read(asked.state)
    if state.faults:
        raise state.faults[0]
    head = foreman(request)
    study = head.shelf.study(asked.study) if asked.study and asked.study not in STUDIES else None
    job = head.ask(Asked(asked.kind, state.query(), asked.study, asked.futures), x_client, study)
    return await shown(request, job)


@router.get("/jobs/{job}")
async def get_job(request: Request, job: str, width: Width = "wide", lang: Lang = "") -> schema.Job:
    """How far a job has come, and what it has found."""
    return await shown(request, foreman(request).get(job), width, lang)


@router.get("/jobs/{job}/events", response_class=StreamingResponse, responses={200: {"content": {"text/event-stream": {}}}})
async def get_events(request: Request, job: str, width: Width = "wide", lang: Lang = "") -> StreamingResponse:
    """The same, again whenever something has changed, as server-sent events until the job ends."""
    head = foreman(request)
    head.get(job)

    async def stream() -> AsyncIterator[str]:
        async with aclosing(head.watch(job)) as news:
            async for found in news:
                if found is None:
                    yield ": still here\n\n"
                    continue
                name = found.status if found.finished else "progress"
                yield f"event: {name}\ndata: {(await shown(request, found, width, lang)).model_dump_json()}\n\n"

    return StreamingResponse(stream(), media_type="text/event-stream", headers={"x-accel-buffering": "no"})


@router.delete("/jobs/{job}")
async def delete_job(request: Request, job: str, width: Width = "wide", lang: Lang = "") -> schema.Job:
    """End a job; what it has found by then stays."""
    return await shown(request, await foreman(request).cancel(job), width, lang)


YAML = {"content": {"application/yaml": {"schema": {"type": "string", "maxLength": LARGEST}}}, "required": True}


@router.post("/studies", status_code=201, openapi_extra={"requestBody": YAML})
async def post_study(request: Request) -> schema.Study:
    """Check a study, written as on the command line but naming shipped strategies, studies and contingencies only. Its id can be run as a job."""
    content = bytearray()
    async for part in request.stream():
        content += part
        if len(content) > LARGEST:
            raise TooLarge(f"a study has no more than {LARGEST:,} bytes", fix="leave out what the shipped study that it extends holds")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise StudyError("this is not UTF-8", fix="save the file as UTF-8") from None
    async with foreman(request).reading:
        return await run_in_threadpool(add, request.app.state.desk, foreman(request).shelf, text)


@router.get("/jobs/{job}/explain")
async def get_job_explanation(request: Request, job: str, call: Annotated[str, Query(max_length=400)]) -> schema.Tree:
    """Where a number that a job has found comes from."""
    desk, head = request.app.state.desk, foreman(request)
    asked = head.get(job).asked

    def explained() -> schema.Tree:
        shown = sections(desk, head.shelf, job, asked)
        figures = {figure.call: figure for part in shown for figure in part.figures() if isinstance(figure, Trace)}
        if call not in figures:
            raise UnknownName("figure", call, figures)
        return tree(figures[call], desk.alliance(read(asked.state)).store)

    return await run_in_threadpool(explained)
