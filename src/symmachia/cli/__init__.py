"""The command line. In: words and options. Out: text, JSON or CSV, and an exit code. One module a noun; here is the table of all commands.

A command is a plain function whose signature is its options, whose docstring is its help, and which prints what a verb of a room below found.
Heavy rooms are entered only inside the command that needs them, so that `--help` costs what Typer costs; a test says when it does not.
A new command is one more line of the table, where `--help` shall list it; `common.py` holds shared options and the forms of answers.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from io import TextIOWrapper

import typer

from symmachia.cli import accounts, bets, coding, data, debate, exchange, force, planning, serve, studies

__all__ = ["app", "main"]


def _group(name: str, about: str, commands: dict[str, Callable[..., None]]) -> typer.Typer:
    """A group of commands, listed in the order given."""
    group = typer.Typer(name=name, no_args_is_help=True, add_completion=False, help=about)
    for word, command in commands.items():
        group.command(word)(command)
    return group


app = _group("symmachia", "The transatlantic alliance as an executable, sourced model.", {
    "brief": accounts.brief, "accounts": accounts.accounts, "explain": accounts.explain,
    "run": studies.run, "gaps": studies.gaps, "prices": studies.prices, "compare": studies.compare,
    "break-even": bets.break_even, "regret": bets.regret, "discover": bets.discover, "sensitivity": bets.sensitivity,
    "plan": planning.plan, "front": planning.front, "levers": planning.levers, "hedge": planning.hedge,
    "force": force.force, "verify": studies.verify, "serve": serve.serve,
})  # fmt: skip
app.add_typer(_group("debate", "The debate: what was claimed, and what holds.", {
    "check": debate.check, "suggest": coding.suggest, "review": coding.review, "codebook": coding.codebook,
    "network": debate.network, "tally": debate.tally, "agree": debate.agree, "import": exchange.import_, "export": exchange.export,
}))  # fmt: skip
app.add_typer(_group("data", "The facts: build the store, look at it, import newer editions.", {
    "build": data.build, "show": data.show, "import": data.import_,
}))  # fmt: skip


def main() -> None:
    """Run the command line; an error of ours is one message and a non-zero exit."""
    from symmachia.errors import SymmachiaError

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        app()
    except SymmachiaError as error:
        typer.echo(f"symmachia: {error}", err=True)
        raise SystemExit(1) from None
