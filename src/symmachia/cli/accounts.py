"""Who carries the alliance: the brief, the accounts, and the tree of any number."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from symmachia.cli.common import AsCsv, AsJson, Comparing, Edition, Futures, Hold, Members, held, reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from symmachia.trace import Trace


def brief(
    path: Annotated[Path, typer.Argument(help="Where to write the page.")] = Path("brief.html"), edition: Edition = "",
    fresh: Annotated[bool, typer.Option("--fresh", help="Run the reference study again instead of reading the run that ships.")] = False,
    language: Annotated[str, typer.Option("--language", help="What the page is written in: en or de.")] = "en",
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Write the brief: who carries the alliance and what it can field, in one self-contained HTML page."""
    from symmachia.alliance import load
    from symmachia.briefing import brief as write
    from symmachia.record import record

    alliance = load(edition)
    written = write(alliance, path, fresh=fresh, language=language)
    facts = {"path": str(written), "bytes": written.stat().st_size, **record(alliance)}
    reply(json, csv, lambda: facts, lambda: [facts], lambda: [f"{written} ({facts['bytes'] / 1000:.0f} kB)"])


def accounts(
    calls: Annotated[list[str] | None, typer.Argument(help="Calls such as 'share(spending, outside=EU)'; an overview where there is none.")] = None,
    edition: Edition = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print accounts: who carries the alliance, and how much of its strength lies where."""
    from symmachia.accounts import MEASURES, VERBS, evaluate
    from symmachia.alliance import load

    alliance = load(edition)
    overview = [f"share({quantity}, {where})" for quantity in MEASURES for where in ("outside=EU", "Europe", "US")]
    traces = [evaluate(alliance, call) for call in calls or overview]

    def lines() -> Iterator[str]:
        for trace in traces:
            yield str(trace)
            if calls:
                yield from (f"  beside it: {figure}" for figure in trace.beside)
        if not calls:
            yield f"\nEvery US total is worldwide. Accounts: {', '.join(sorted(VERBS))}. Tree of a number: symmachia explain CALL"

    reply(json, csv, lambda: [trace.to_dict() for trace in traces], lambda: [_row(trace) for trace in traces], lines)


def explain(
    call: Annotated[str, typer.Argument(help="A call: 'share(spending, outside=EU, year=2025)', a fact id, or with --strategy a cell of the model.")],
    edition: Edition = "",
    strategy: Annotated[str, typer.Option(help="Explain a cell of the model under this strategy: 'gap(tankers, eu, replace_us:iiss, 2035)'.")] = "",
    study: Annotated[str, typer.Option(help="The study that the strategy belongs to.")] = "debate",
    future: Annotated[int | None, typer.Option(help="A future of the study, from 0; the central one unless named.")] = None,
    futures: Futures = None, comparison: Comparing = "", members: Members = "", hold: Hold = None, json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print the tree of a number, down to the facts and their sources."""
    from symmachia.accounts import explain as find
    from symmachia.alliance import load

    alliance = load(edition)
    if strategy:
        from symmachia.analysis import explain_cell, prepared_study

        opened = prepared_study(
            study, alliance=alliance, comparison=comparison, futures=futures or 0, members=members, held=held(hold)
        )  # fmt: skip
        trace = explain_cell(*opened, call, strategy, *([] if future is None else [future]))
    else:
        trace = find(call, alliance)
    if json or csv:
        facts = [_fact(alliance, fact) for fact in trace.facts() if "/" in fact]
        reply(json, csv, lambda: {**trace.to_dict(), "facts": facts}, lambda: facts)
    else:
        _console().print(_tree(alliance, trace))


def _row(trace: Trace) -> dict[str, object]:
    return {
        "call": trace.call, "name": trace.name.say().text, "value": trace.value, "low": trace.low, "high": trace.high, "unit": trace.unit,
        "currency": trace.currency, "basis": trace.basis, "kind": trace.kind, "context": trace.context, "sources": " ".join(trace.sources()),
        "beside": "; ".join(str(figure) for figure in trace.beside),
    }  # fmt: skip


def _fact(alliance: Any, fact_id: str) -> dict[str, object]:
    from dataclasses import asdict

    fact = alliance.store.fact(fact_id)
    return {**asdict(fact), "citation": alliance.store.origins[fact.source].citation}


def _console() -> Any:
    """A console as wide as the terminal, or wide enough for any line when the output goes elsewhere."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else 240)


def _tree(alliance: Any, trace: Trace, tree: Any = None) -> Any:
    from rich.markup import escape
    from rich.tree import Tree

    lines = [escape(str(trace))]
    lines += [f"[dim]{escape(line)}[/dim]" for line in (trace.formula and f"= {trace.formula}", trace.context, trace.citation) if line]
    lines += [f"[dim]beside it: {escape(str(figure))}[/dim]" for figure in trace.beside if tree is None]
    branch = Tree("\n".join(lines)) if tree is None else tree.add("\n".join(lines))
    for part in trace.inputs:
        if not isinstance(part, str):
            _tree(alliance, part, branch)
            continue
        if "/" not in part:
            branch.add(escape(part))
            continue
        fact = alliance.store.fact(part)
        origin = alliance.store.origins[fact.source]
        branch.add(f"{escape(fact.id)}\n[dim]{escape(f'{origin.producer}, {origin.title}, {fact.locator}; grade {fact.grade}')}[/dim]")
    return branch
