"""The command line. Heavy rooms are entered only by the command that needs them, so that `--help` costs what Typer costs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from symmachia.trace import Trace

app = typer.Typer(name="symmachia", no_args_is_help=True, add_completion=False, help="The transatlantic alliance as an executable, sourced model.")

Edition = Annotated[str, typer.Option(help="Edition of NATO's figures, such as nato-2024; the newest unless named.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]


@app.command()
def brief(
    path: Annotated[Path, typer.Argument(help="Where to write the page.")] = Path("brief.html"), edition: Edition = "",
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Write the brief: who carries the alliance, in one self-contained HTML page."""
    from symmachia.alliance import load
    from symmachia.brief import brief as write
    from symmachia.record import record

    alliance = load(edition)
    written = write(alliance, path)
    facts = {"path": str(written), "bytes": written.stat().st_size, **record(alliance)}
    _print(facts if json else [facts] if csv else f"{written} ({facts['bytes'] / 1000:.0f} kB)", json=json, csv=csv)


@app.command()
def explain(
    call: Annotated[str, typer.Argument(help="A call: 'share(spending, outside=EU, year=2025)', or a fact id.")], edition: Edition = "",
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print the tree of a number, down to the facts and their sources."""
    from symmachia.accounts import explain as find
    from symmachia.alliance import load

    alliance = load(edition)
    trace = find(call, alliance)
    if json:
        _print({**trace.to_dict(), "facts": [_fact(alliance, fact) for fact in trace.facts()]}, json=True)
    elif csv:
        _print([_fact(alliance, fact) for fact in trace.facts()], csv=True)
    else:
        _console().print(_tree(alliance, trace))


def _console() -> Any:
    """A console as wide as the terminal, or wide enough for any line when the output goes elsewhere."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else 240)


def _fact(alliance: Any, fact_id: str) -> dict[str, object]:
    from dataclasses import asdict

    fact = alliance.store.fact(fact_id)
    return {**asdict(fact), "citation": alliance.store.origins[fact.source].citation}


def _tree(alliance: Any, trace: Trace, tree: Any = None) -> Any:
    from rich.markup import escape
    from rich.tree import Tree

    lines = [escape(str(trace))]
    lines += [f"[dim]{escape(line)}[/dim]" for line in (trace.formula and f"= {trace.formula}", trace.context, trace.citation) if line]
    branch = Tree("\n".join(lines)) if tree is None else tree.add("\n".join(lines))
    for part in trace.inputs:
        if not isinstance(part, str):
            _tree(alliance, part, branch)
            continue
        fact = alliance.store.fact(part)
        origin = alliance.store.origins[fact.source]
        branch.add(f"{escape(fact.id)}\n[dim]{escape(f'{origin.producer}, {origin.title}, {fact.locator}; grade {fact.grade}')}[/dim]")
    return branch


def _print(content: Any, *, json: bool = False, csv: bool = False) -> None:
    if json:
        import json as writer

        typer.echo(writer.dumps(content, ensure_ascii=False, indent=2))
    elif csv:
        import csv as writer_csv

        rows = writer_csv.DictWriter(sys.stdout, fieldnames=list(content[0]) if content else [], lineterminator="\n")
        rows.writeheader()
        rows.writerows(content)
    else:
        typer.echo(content)


def main() -> None:
    """Run the command line; an error of ours is one message and a non-zero exit."""
    from symmachia.errors import SymmachiaError

    try:
        app()
    except SymmachiaError as error:
        typer.echo(f"symmachia: {error}", err=True)
        raise SystemExit(1) from None
