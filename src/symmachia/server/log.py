"""One line of JSON an answer: when, what, how it went, how long it took. No address, no query, no name: nothing about people is kept."""

from __future__ import annotations

import json
import logging
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOG = logging.getLogger("symmachia.server")


class Line(logging.Formatter):
    """A record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        said = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
        }
        fault = {"fault": self.formatException(record.exc_info)} if record.exc_info else {}
        return json.dumps({**said, **getattr(record, "more", {}), **fault}, ensure_ascii=False)


def begin() -> None:
    """Write lines to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Line())
    for name in ("symmachia.server", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
    LOG.setLevel(logging.INFO)
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)


class Told:
    """Stands before everything and writes a line for each answer."""

    def __init__(self, app: ASGIApp):
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started, status = time.perf_counter(), 500

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, noted)
        finally:
            more = {"method": scope["method"], "path": scope["path"], "status": status, "ms": round(1000 * (time.perf_counter() - started), 1)}
            LOG.log(logging.ERROR if status >= 500 else logging.INFO, "answer", extra={"more": more})
