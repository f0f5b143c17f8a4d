"""The app in the browser, served from this machine."""

from __future__ import annotations

from typing import Annotated

import typer


def serve(
    host: Annotated[str, typer.Option(help="Where to listen. Beyond this machine a token is asked for.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes any free one.")] = 8000,
    token: Annotated[str, typer.Option(envvar="SYMMACHIA_TOKEN", help="Let in only whoever knows this text.")] = "",
    public: Annotated[bool, typer.Option("--public", help="Let everybody in who can reach the host.")] = False,
) -> None:
    """Serve the app: the alliance, the debate and the model, to explore in the browser. Stops with Ctrl-C."""
    from symmachia.server.serving import serve as start

    start(host, port, token=token, public=public, tell=lambda address: typer.echo(f"Symmachia is at {address} (Ctrl-C stops it)"))
