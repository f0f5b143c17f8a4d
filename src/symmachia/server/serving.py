"""Serving: where the server listens, whom it lets in, and how it starts and ends."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

from symmachia.errors import CallError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

LOOPBACK = ("127.0.0.1", "::1", "localhost")
NAMES = ("127.0.0.1", "localhost", "[::1]")
"""What a browser calls this machine. Other names are refused on loopback, so that no page elsewhere can reach it through a name of its own."""
SHORTEST = 16
PATIENCE = 10
"""Seconds that open answers have when the server is told to stop."""


def serve(host: str = "127.0.0.1", port: int = 8000, *, token: str = "", public: bool = False, tell: Callable[[str], None] = print) -> None:
    """Serve until told to stop. Beyond this machine a token is asked for, unless everybody is let in by name of `public`."""
    beyond = host not in LOOPBACK
    if beyond and not (token or public):
        raise CallError(
            f"{host} can be reached by others", why="whoever reaches it could use it",
            fix="set SYMMACHIA_TOKEN to a long random text, or say --public to let everybody in",
        )  # fmt: skip
    if token and public:
        raise CallError("a token and --public exclude each other", fix="keep one of them")
    if token and len(token) < SHORTEST:
        raise CallError(f"the token has {len(token)} letters", fix=f"take {SHORTEST} or more, at random")
    opened = _open(host, port)
    name = f"[{host}]" if ":" in host else host
    tell(f"http://{name}:{opened.getsockname()[1]}/" + (f"?token={token}" if token else ""))
    from uvicorn import Config, Server

    from symmachia.server.application import create
    from symmachia.server.log import begin

    begin()
    app = create(token=token, hosts=() if beyond else NAMES)

    class Ending(Server):
        """Lets go of those who listen to jobs, before it waits for the last answer to end."""

        def handle_exit(self, sig: int, frame: FrameType | None) -> None:
            if foreman := getattr(app.state, "foreman", None):
                foreman.hush()
            super().handle_exit(sig, frame)

    Ending(
        Config(app, log_config=None, access_log=False, server_header=False, timeout_graceful_shutdown=PATIENCE, h11_max_incomplete_event_size=16_384)
    ).run([opened])


def _open(host: str, port: int) -> socket.socket:
    """A socket that listens before anything heavy is loaded: a page that is opened at once waits instead of failing."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        opened = socket.socket(family, kind, protocol)
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind(address)
        opened.listen(256)
    except OSError as error:
        raise CallError(
            f"nothing can listen at {host}:{port}: {error.strerror or error}", fix="choose another --port, or 0 for any free one"
        ) from None
    return opened
