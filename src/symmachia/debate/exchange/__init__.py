"""Debates in the formats of others: Discourse Network Analyzer, tables, graphs and fact checks.

In:  a `.dna`, `.csv` or `.json` file (ClaimReview) as an `Imported` debate, with the texts that came along and what stayed behind.
Out: a debate as `.dna`, `.csv`, `.graphml` or `.json`, and in words what the format does not carry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.debate.exchange.carried import Imported, Written, new_id
from symmachia.debate.file import save_debate, write_whole
from symmachia.debate.reading import read_article
from symmachia.errors import DebateError, UnknownName

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from symmachia.debate.file import Debate

__all__ = ["FORMATS", "Imported", "Written", "export_debate", "import_debate", "keep_debate", "read_texts"]

FORMATS = (".dna", ".csv", ".graphml", ".json")


def export_debate(
    debate: Debate, path: Path, texts: Mapping[str, str] | None = None, mode: str = "two-mode", normal: str = "none"
) -> tuple[str, ...]:
    """Write a debate in the format that the name of a file asks for; gives what the format does not carry. Texts are known by their hash."""
    write_whole(path, (written := _written(debate, path, texts or {}, mode, normal)).content)
    return written.notes


def _written(debate: Debate, path: Path, texts: Mapping[str, str], mode: str, normal: str) -> Written:
    match path.suffix.lower():
        case ".dna":
            from symmachia.debate.exchange.dna_out import write_dna

            return write_dna(debate, texts)
        case ".csv":
            from symmachia.debate.exchange.tables import write_csv

            return write_csv(debate)
        case ".graphml":
            from symmachia.debate.exchange.graphml import write_graphml
            from symmachia.debate.network import debate_network

            return write_graphml(debate_network(debate), mode, normal)
        case ".json":
            from symmachia.debate.exchange.claimreview import write_claimreview

            return write_claimreview(debate)
        case other:
            raise UnknownName("format", other, FORMATS, where=path.name)


def import_debate(path: Path) -> Imported:
    """Read a debate from the file of another program."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DebateError(f"the file cannot be read: {error.strerror}", where=str(path), fix="check its name and its rights") from None
    match path.suffix.lower():
        case ".dna":
            from symmachia.debate.exchange.dna_in import read_dna

            return read_dna(content, path.name)
        case ".csv":
            from symmachia.debate.exchange.tables import read_csv

            return read_csv(content, path.name)
        case ".json":
            from symmachia.debate.exchange.claimreview import read_claimreview

            return read_claimreview(content, path.name)
        case ".graphml":
            raise DebateError("a graph holds ties, not statements", where=path.name, fix="import the file that it was made from")
        case other:
            raise UnknownName("format", other, (".dna", ".csv", ".json"), where=path.name)


def keep_debate(imported: Imported, path: Path, folder: Path | None = None) -> None:
    """Save what was imported as a debate file, and its texts in a folder; what is there already stays."""
    texts = {folder / f"{new_id(name, ())}.txt": text for name, text in imported.texts.items()} if folder else {}
    for target in (path, *texts):
        if target.exists():
            raise DebateError("there is such a file already", where=str(target), fix="name another")
    save_debate(imported.debate, path)
    for target, text in texts.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, text.encode())


def read_texts(folder: Path) -> dict[str, str]:
    """The texts in a folder, by their hash."""
    if not folder.is_dir():
        raise DebateError("there is no such folder", where=str(folder), fix="name the folder with the texts")
    articles = [read_article(path) for path in sorted(folder.iterdir()) if path.suffix.lower() in (".txt", ".html", ".htm")]
    return {article.sha256: article.text for article in articles}
