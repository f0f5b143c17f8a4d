"""The application: what is asked for at which address, and what is answered."""

from __future__ import annotations

import re
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from fastapi import FastAPI, Header, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from symmachia.errors import StoreError, SymmachiaError, UnknownName
from symmachia.record import record
from symmachia.server import downloads, equivalents, schema
from symmachia.server.answer import answer
from symmachia.server.debates.routes import router as debates
from symmachia.server.desk import Desk
from symmachia.server.explained import explain
from symmachia.server.gate import Crowded, Gate, Superseded
from symmachia.server.guard import Guard
from symmachia.server.jobs import routes
from symmachia.server.jobs.foreman import Foreman
from symmachia.server.jobs.job import NoJob, TooManyJobs
from symmachia.server.jobs.uploads import TooLarge
from symmachia.server.log import Told
from symmachia.server.sources.routes import router as facts
from symmachia.server.state import State, read
from symmachia.server.views import NAMES, named
from symmachia.words import LANGUAGES, spoken, worded, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from symmachia.server.jobs.shelf import Shelf

STATIC = Path(__file__).with_name("static")
FILES: dict[str, Any] = {kind: {} for kind in downloads.KINDS.values()}
IMMUTABLE = "public, max-age=31536000, immutable"
STATUS: dict[type[Exception], int] = {Superseded: 409, Crowded: 503, UnknownName: 404, StoreError: 503, NoJob: 404, TooManyJobs: 429, TooLarge: 413}
Client = Annotated[str, Header(alias="x-client", max_length=64, pattern="^[A-Za-z0-9-]*$")]
T = TypeVar("T")


class Assets(StaticFiles):
    """Files of the built app: their names carry a hash of their content."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["cache-control"] = IMMUTABLE
        return response


def create(desk: Desk | None = None, *, token: str = "", hosts: tuple[str, ...] = (), shelf: Shelf | None = None) -> FastAPI:
    """The application over a desk; `shelf` is where its jobs are kept."""
    rooms = desk or Desk()

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        app.state.desk, app.state.gate = rooms, Gate()
        app.state.foreman = Foreman(rooms.shipped.store.fingerprint, shelf)
        app.state.foreman.open()
        rooms.warm()
        yield
        await app.state.foreman.close()
        rooms.close()

    app = FastAPI(
        title="Symmachia",
        version=record(rooms.shipped)["symmachia"],
        lifespan=life,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        responses={"4XX": {"model": schema.Problem}},
    )
    app.add_middleware(Guard, token=token, hosts=hosts)
    app.add_middleware(Told)
    problems(app)

    def stated(request: Request) -> State:
        """The state in the query, less what the route itself takes and what cannot be edited."""
        own = {"width", "view", "call", "token", "name"}
        return rooms.fit(read("&".join(part for part in request.url.query.split("&") if part.partition("=")[0] not in own)))

    async def turn(request: Request, state: State, client: str, quick: bool, work: Callable[[], T]) -> T:
        """In the reader's language: at once where nothing is computed, else when it is this client's turn."""
        with spoken(state.language):
            if quick:
                return await run_in_threadpool(work)
            async with request.app.state.gate.turn(client or "nobody"):
                return await run_in_threadpool(work)

    @app.get("/api/views/{view:path}/{stem}.{ending}", responses={200: {"content": FILES}}, response_class=Response)
    async def get_file(request: Request, view: str, stem: str, ending: str, x_client: Client = "") -> Response:
        """A view or one of its charts as a file: `data.json`, `data.csv`, `code.py`, or `<chart>.svg`."""
        state, name = stated(request), f"{stem}.{ending}"
        quick = named(view).quick(rooms, state)
        text, kind = await turn(request, state, x_client, quick, lambda: downloads.file(rooms, view, state, name))
        saved = re.sub(r"[^A-Za-z0-9.-]+", "-", f"symmachia-{view}-{name}")
        return Response(text, media_type=kind, headers={"content-disposition": f'attachment; filename="{saved}"'})

    @app.get("/api/views/{view:path}")
    async def get_view(
        request: Request, view: str, width: Annotated[str, Query(pattern="^(wide|narrow)$")] = "wide", x_client: Client = ""
    ) -> schema.Answer:
        """A view, as the rest of the query asks for it: `question`, or a page of one, `member/DEU`."""
        state = stated(request)
        quick = named(view).quick(rooms, state)
        found = await turn(request, state, x_client, quick, lambda: answer(rooms, view, state, width))
        rooms.shown()
        return found  # pyright: ignore[reportReturnType]

    @app.get("/api/explain")
    async def get_explanation(
        request: Request, call: Annotated[str, Query(max_length=400)], view: Annotated[str, Query(max_length=40)] = "", x_client: Client = ""
    ) -> schema.Tree:
        """Where a number comes from, down to the facts."""
        state = stated(request)
        shown = named(view) if view else None
        quick = shown is None or shown.quick(rooms, state)

        def explained() -> schema.Tree:
            alliance = rooms.alliance(state)
            return explain(alliance, shown.view(rooms, state) if shown else None, call, equivalents.figures(alliance, state) if shown else ())

        return await turn(request, state, x_client, quick, explained)

    @app.get("/api/words")
    async def get_words(request: Request) -> dict[str, str]:
        """Every word of the app's own, in the language of the query."""
        with spoken(stated(request).language):
            return words("app-")

    @app.get("/api/health")
    async def get_health() -> schema.Health:
        """Whether the engines are loaded."""
        return schema.Health(ready=rooms.ready, symmachia=app.version, data=rooms.shipped.store.fingerprint)

    app.include_router(routes.router)
    app.include_router(debates)
    app.include_router(facts)

    @app.get("/api/{rest:path}", include_in_schema=False)
    async def get_nothing(rest: str) -> Response:
        raise UnknownName("address", f"/api/{rest}", [f"/api/{name}" for name in ("views/question", "explain", "words", "health")])

    if STATIC.is_dir():
        app.mount("/assets", Assets(directory=STATIC / "assets"), name="assets")

    @app.get("/{rest:path}", include_in_schema=False)
    async def get_page(rest: str) -> Response:
        page = STATIC / "index.html"
        if rest.partition("/")[0] not in ("", *NAMES):
            raise HTTPException(404)
        if not page.exists():
            return PlainTextResponse("the app is not built: run make app, or install the wheel\n", 503)
        return FileResponse(page, headers={"cache-control": "no-cache"})

    return app


def problems(app: FastAPI) -> None:
    """Every failure is told in one shape."""

    def told(request: Request, status: int, what: str, where: str = "", why: str = "", fix: str = "") -> JSONResponse:
        wished = request.headers.get("accept-language", "")[:2].lower()
        with spoken(wished if wished in LANGUAGES else LANGUAGES[0]):
            return JSONResponse(schema.Problem(what=worded(what), where=where, why=worded(why), fix=worded(fix)).model_dump(), status)

    @app.exception_handler(SymmachiaError)
    async def ours(request: Request, fault: SymmachiaError) -> Response:
        status = next((code for kind, code in STATUS.items() if isinstance(fault, kind)), 400)
        return told(request, status, fault.what, fault.where, fault.why, fault.fix)

    @app.exception_handler(RequestValidationError)
    async def unfit(request: Request, fault: RequestValidationError) -> Response:
        first = fault.errors()[0]
        return told(request, 422, str(first["msg"]), where=".".join(str(part) for part in first["loc"]))

    @app.exception_handler(Exception)
    async def unforeseen(request: Request, _: Exception) -> Response:
        return told(request, 500, "the server made a mistake", why="its log says where", fix="ask again, or tell us what you asked")

    @app.exception_handler(HTTPException)
    async def plain(request: Request, fault: HTTPException) -> Response:
        return told(request, fault.status_code, str(fault.detail))
