"""Debates from other programs and for them; what a format does not carry is said."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from symmachia.cli.common import AsCsv, AsJson, DebateFile, reply


def import_(
    file: Annotated[Path, typer.Argument(help="A .dna file, a CSV table or ClaimReview in JSON.")],
    to: Annotated[Path | None, typer.Option(help="The debate file to write; the name of the other with .yaml unless named.")] = None,
    texts: Annotated[Path | None, typer.Option(help="Write the texts in it to this folder; without it they stay behind.")] = None,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Import a debate from Discourse Network Analyzer, a table or published fact checks, and say what stays behind."""
    from symmachia.debate.exchange import import_debate, keep_debate

    imported = import_debate(file)
    path = to or Path(file.with_suffix(".yaml").name)
    keep_debate(imported, path, texts)
    _say_notes(path, imported.notes, json=json, csv=csv)


def export(
    file: DebateFile,
    to: Annotated[Path, typer.Option(help="The file to write: .dna, .csv, .graphml, or .json for ClaimReview.")],
    texts: Annotated[Path | None, typer.Option(help="A folder with the texts, for .dna.")] = None,
    mode: Annotated[str, typer.Option(help="The network, for .graphml: two-mode, congruence, conflict, subtract or mentions.")] = "two-mode",
    normal: Annotated[str, typer.Option(help="Divide weights among actors, for .graphml: none, average, jaccard or cosine.")] = "none",
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Export a debate to Discourse Network Analyzer, a table, a graph or ClaimReview, and say what the format does not carry."""
    from symmachia.debate.exchange import export_debate, read_texts
    from symmachia.debate.file import load_debate

    _say_notes(to, export_debate(load_debate(file), to, read_texts(texts) if texts else {}, mode, normal), json=json, csv=csv)


def _say_notes(path: Path, notes: tuple[str, ...], *, json: bool, csv: bool) -> None:
    facts = {"path": str(path), "notes": list(notes)}
    rows = [{"path": str(path), "note": note} for note in notes or ("",)]
    reply(json, csv, lambda: facts, lambda: rows, lambda: (str(path), *notes))
