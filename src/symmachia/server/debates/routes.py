"""The addresses of coding. Each call holds all that it needs and leaves nothing behind: what somebody codes stays on the page that he codes it on."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, TypeVar

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response

from symmachia.briefing.rulings import rulings
from symmachia.debate.file import Debate  # noqa: TC001 - the shapes of bodies are read when the routes are made
from symmachia.errors import DebateError
from symmachia.server.debates import coding, ties
from symmachia.server.debates import rulings as ruled
from symmachia.server.debates.coding import MOST_ARTICLE
from symmachia.server.debates.reader import apart
from symmachia.server.debates.shapes import Coding, Decided, Marked, Opened, Pressed, Sections, Shown
from symmachia.server.plain import WIDTHS, section
from symmachia.server.state import EDITED, read
from symmachia.words import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from symmachia.briefing.content import Section
    from symmachia.server.desk import Desk


async def whole(request: Request) -> None:
    """Refuse halves of signs, which no answer could hold; what else may be wrong with a body is said where it is read."""
    with suppress(json.JSONDecodeError, UnicodeDecodeError, RecursionError):
        found = json.loads(await request.body())
        try:
            json.dumps(found, ensure_ascii=False).encode()
        except UnicodeEncodeError as error:
            raise DebateError(f"{error.object[error.start]!r} is half a sign", fix="write the sign anew") from None


router = APIRouter(prefix="/api")
held = APIRouter(prefix="/debates", dependencies=[Depends(whole)])
Client = Annotated[str, Header(alias="x-client", max_length=64, pattern="^[A-Za-z0-9-]*$")]
Width = Annotated[str, Query(pattern="^(wide|narrow)$")]
Lang = Annotated[str, Query(pattern="^(en|de)$")]
MOST_CLAIMS, MOST_SPEAKERS = 60, 60
"""Claims at a date that are judged in one answer, and speakers whose camps are sought: a second of work."""
TEXT: dict[int | str, dict[str, object]] = {200: {"content": {"text/yaml": {"schema": {"type": "string"}}}}}
ARTICLE = {"required": True, "content": {"text/plain": {"schema": {"type": "string"}}}}
T = TypeVar("T")


@router.post("/articles", response_model=Coding, openapi_extra={"requestBody": ARTICLE})
async def post_article(request: Request, lang: Lang = "en", quoted: bool = False, codebook: bool = True, x_client: Client = "") -> Response:
    """Draft a debate from the bytes of an article: text or HTML in any common encoding. With `quoted` its file will hold the words of the spans."""
    content = await request.body()
    if len(content) > MOST_ARTICLE:
        raise DebateError(f"the article is larger than {MOST_ARTICLE:,} bytes", fix="paste the part that matters, or use symmachia debate suggest")
    return await _read(request, x_client, {"do": "begin", "language": lang, "quoted": quoted, "codebook": codebook}, content)


@held.post("/open", response_model=Coding)
async def post_opened(request: Request, opened: Opened, lang: Lang = "en", x_client: Client = "") -> Response:
    """Open a debate file again, and find its spans in the text that comes along."""
    return await _read(request, x_client, {"do": "open", "language": lang}, opened.model_dump_json().encode())


@held.post("/press")
async def post_pressed(pressed: Pressed, lang: Lang = "en") -> Decided:
    """Do what a key of `symmachia debate review` does."""
    debate, said = await _spoken(lang, lambda: coding.decide(pressed.debate, pressed.coder, pressed.key, pressed.lines))
    return Decided(debate=debate, said=said)


@held.post("/mark")
async def post_marked(marked: Marked, lang: Lang = "en") -> Decided:
    """A statement for words that somebody marked himself."""
    span = coding.marked_span(marked.start, marked.words, marked.prefix, marked.suffix, quoted=marked.quoted)
    return Decided(debate=await _spoken(lang, lambda: coding.mark(marked.debate, marked.words, span, marked.speaker, marked.taken)))


@held.post("/file", response_class=Response, responses=TEXT)
async def post_file(debate: Debate, lang: Lang = "en") -> Response:
    """The file of a debate, as `symmachia debate` reads it."""
    text = await _spoken(lang, lambda: coding.written(debate))
    return Response(text, media_type="text/yaml; charset=utf-8", headers={"content-disposition": 'attachment; filename="debate.yaml"'})


@held.post("/sections")
async def post_sections(request: Request, shown: Shown, lang: Lang = "en", width: Width = "wide", x_client: Client = "") -> Sections:
    """What holds of the claims that a debate makes, by the figures that the query edits (`e.`), and who stands where in it."""
    desk: Desk = request.app.state.desk
    edited = read("&".join(part for part in request.url.query.split("&") if part.startswith(EDITED)))

    def found() -> Sections:
        debate = coding.checked(shown.debate)
        made = {(link.claim, one.said or one.published or one.document) for one in debate.counted for link in one.claims}
        speakers = {one.speaker for one in debate.counted if one.codes}
        if len(made) > MOST_CLAIMS:
            raise DebateError(f"{len(made)} claims are more than the page judges", fix=f"at most {MOST_CLAIMS}; use symmachia debate check")
        if len(speakers) > MOST_SPEAKERS:
            raise DebateError(f"{len(speakers)} speakers are more than the page draws", fix=f"at most {MOST_SPEAKERS}; use symmachia debate network")
        judged = rulings(desk.alliance(edited), debate)
        parts = (ruled.own(judged), ties.section(debate, shown.actors, shown.network))
        return Sections(sections=[section(_own(part), WIDTHS[width]) for part in parts if part.claims or part.points or part.id == "network"])

    async with request.app.state.gate.turn(x_client or "nobody"):
        return await _spoken(lang, found)


def _own(part: Section) -> Section:
    """A section under another id than the one of the shipped debate that stands on the same page."""
    return replace(part, id=f"own-{part.id}", charts=tuple(replace(chart, id=f"own-{chart.id}") for chart in part.charts))


async def _read(request: Request, client: str, order: dict[str, object], content: bytes) -> Response:
    async with request.app.state.gate.turn(client or "nobody"):
        return Response(await apart(order, content), media_type="application/json")


async def _spoken(lang: str, work: Callable[[], T]) -> T:
    with spoken(lang):
        return await run_in_threadpool(work)


router.include_router(held)
