"""The addresses of the facts."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from symmachia.server.sources import rows
from symmachia.server.sources.shapes import Choices, Facts  # noqa: TC001 - the shapes of answers are read when the routes are made
from symmachia.server.state import read
from symmachia.words import spoken

router = APIRouter(prefix="/api/facts")
MOST = 200
SHEET: dict[int | str, dict[str, Any]] = {200: {"content": {"text/csv": {"schema": {"type": "string"}}}}}


@router.get("")
def get_facts(request: Request, offset: Annotated[int, Query(ge=0)] = 0, limit: Annotated[int, Query(ge=1, le=MOST)] = 50) -> Facts:
    """A page of the facts that the rest of the query asks for: `q`, `kind`, `grade`, `source`, `subject`, `used`, `apart`, `order`."""
    desk = request.app.state.desk
    state = desk.fit(read(request.url.query))
    with spoken(state.language):
        return rows.page(desk, state, offset, limit)


@router.get("/choices")
def get_choices(request: Request) -> Choices:
    """What facts can be picked by."""
    with spoken(read(request.url.query).language):
        return rows.choices(request.app.state.desk)


@router.get("/facts.csv", responses=SHEET, response_class=Response)
def get_sheet(request: Request) -> Response:
    """Every fact that the query asks for."""
    desk = request.app.state.desk
    state = desk.fit(read(request.url.query))
    with spoken(state.language):
        text = rows.sheet(desk, state)
    return Response(text, media_type="text/csv; charset=utf-8", headers={"content-disposition": 'attachment; filename="symmachia-facts.csv"'})
