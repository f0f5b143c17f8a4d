"""The facts: build the store, look at it, take in a publisher's newer edition."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from symmachia.cli.common import AsCsv, AsJson, reply


def build(json: AsJson = False, csv: AsCsv = False) -> None:
    """Build the fact store from the text tables, or say that it stands."""
    from symmachia.facts.store import open_store

    store = open_store()
    facts = {
        "store": str(store.path),
        "data": store.fingerprint,
        "sources": len(store.origins),
        "facts": store.query("SELECT count(*) FROM fact")[0][0],
    }
    reply(json, csv, lambda: facts, lambda: [facts], lambda: [f"{key}: {value}" for key, value in facts.items()])


def show(
    pattern: Annotated[str, typer.Argument(help="Part of a fact id, such as nato-2026/DEU/spending; without it, the sources.")] = "",
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Show facts by a part of their id, or the sources."""
    from dataclasses import asdict

    from symmachia.errors import UnknownName
    from symmachia.facts.store import open_store

    store = open_store()
    if pattern:
        found = [asdict(fact) for fact in store.facts("contains(id, ?)", [pattern])]
        if not found:
            raise UnknownName("fact with an id like", pattern, [store.nearest(pattern)])
        lines = [
            f"{fact['id']}\t{fact['value']:g} {fact['currency']} {fact['unit']}\t{fact['status']}, grade {fact['grade']}\t{fact['locator']}"
            for fact in found
        ]
    else:
        found = [asdict(origin) for origin in store.origins.values()]
        lines = [f"{origin['id']}\t{origin['producer']}, {origin['title']}, {origin['edition']}" for origin in found]
    reply(json, csv, lambda: found, lambda: found, lambda: lines)


def import_(
    publisher: Annotated[str, typer.Argument(help="nato, sipri, eurostat, imf or worldbank.")],
    file: Annotated[Path, typer.Argument(help="The publisher's file.")],
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Import a newer edition from a publisher's own file, and print what changed against the edition before."""
    from dataclasses import asdict

    from symmachia.errors import UnknownName
    from symmachia.facts.importers import READERS, take

    if publisher not in READERS:
        raise UnknownName("publisher", publisher, READERS)
    imported = READERS[publisher](file)
    changes = take(imported)
    revised = [{"indicator": indicator, **asdict(revision)} for indicator, revision in changes.revisions.items()]
    facts = {
        "source": imported.source_id,
        "rows": len(imported.rows),
        "before": changes.before,
        "added": changes.added,
        "removed": changes.removed,
        "revisions": revised,
        "skipped": imported.skipped,
    }
    reply(json, csv, lambda: facts, lambda: revised, lambda: (*imported.lines(), *changes.lines()))
    if changes.removed and changes.before == imported.source_id:
        typer.echo(
            f"symmachia: {changes.removed} rows of {imported.source_id} have left the store: your file replaces the table before it",
            err=True,
        )
