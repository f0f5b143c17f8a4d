"""What keeps strangers out and every answer harmless: hosts, token, size, time, and the headers that forbid a page anything foreign."""

from __future__ import annotations

import secrets
from http.cookies import SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "symmachia"
MOST_BODY = 1_000_000
"""Bytes of an upload: the longest article and the largest study stay far below."""
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


class Guard:
    """Stands before the application. Without a token every caller is let in whose Host is one of `hosts`; an empty tuple admits any."""

    def __init__(self, app: ASGIApp, token: str = "", hosts: tuple[str, ...] = ()):
        self.app, self.token, self.hosts = app, token, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        if self.hosts and _host(headers.get("host", "")) not in self.hosts:
            await _refuse(send, 421, "this server does not answer to that name")
            return
        if headers.get("origin") and scope["method"] not in ("GET", "HEAD") and headers["origin"].partition("//")[2] != headers.get("host"):
            await _refuse(send, 403, "another page may not ask this")
            return
        fresh = ""
        if self.token:
            given = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
            kept = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
            if given and secrets.compare_digest(given.encode(), self.token.encode()):
                fresh = f"{COOKIE}={self.token}; HttpOnly; SameSite=Strict; Path=/"
            elif not (kept and secrets.compare_digest(kept.value.encode(), self.token.encode())):
                await _refuse(send, 401, "this server asks for its token: open the address that it printed when it started")
                return
        if not headers.get("content-length", "0").isdigit() or int(headers.get("content-length", "0")) > MOST_BODY:
            await _refuse(send, 413, f"no more than {MOST_BODY} bytes are read")
            return

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = {name.lower() for name, _ in message["headers"]}
                more = {
                    **HEADERS,
                    **({"set-cookie": fresh} if fresh else {}),
                    **({} if b"cache-control" in present else {"cache-control": "no-store"}),
                }
                message["headers"] = [*message["headers"], *((name.encode(), value.encode()) for name, value in more.items())]
            await send(message)

        try:
            await self.app(scope, _counted(receive), dressed)
        except TooLong:
            await _refuse(send, 413, f"no more than {MOST_BODY} bytes are read")


class TooLong(Exception):
    """A body without a stated length grew past the limit."""


def _counted(receive: Receive) -> Receive:
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > MOST_BODY:
            raise TooLong
        return message

    return counted


def _host(header: str) -> str:
    return header.rpartition(":")[0] if header.rpartition(":")[2].isdigit() else header


async def _refuse(send: Send, status: int, what: str) -> None:
    body = f'{{"what":"{what}","where":"","why":"","fix":""}}'.encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    headers += [(name.encode(), value.encode()) for name, value in HEADERS.items()]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
