"""A debate as one CSV table: a row for each code of each statement, with document, speaker and concept beside it.

A table that was written elsewhere needs four columns: document, speaker, concept and stance. Every other one may be missing. Its cells may be parted
by semicolons.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from symmachia.debate.exchange.carried import Imported, Written, new_id
from symmachia.debate.file import Actor, Code, Concept, Debate, Document, Statement, from_plain
from symmachia.errors import DebateError, nearest
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

_STATEMENT = tuple(field.name for field in fields(Statement) if field.name not in ("id", "codes"))
_DOCUMENT = tuple(field.name for field in fields(Document) if field.name != "id")
_CODE = tuple(field.name for field in fields(Code))
_PEOPLE = ("speaker", "organisation", "reported_by")
_LISTS = tuple(field.name for field in fields(Statement) if field.default == () and field.name != "codes")
_NEEDED = ("document", "speaker", "concept", "stance")
COLUMNS = (
    "statement", *_STATEMENT, *_CODE, "concept_name", *(f"document_{key}" for key in _DOCUMENT),
    *(f"{who}_{what}" for who in _PEOPLE for what in ("name", "kind", "organisation")),
)  # fmt: skip


def write_csv(debate: Debate) -> Written:
    """A debate as a table; one row without a code where a statement has none."""
    documents, actors = ({one.id: one for one in entries} for entries in (debate.documents, debate.actors))
    concepts = {one.id: one.name for one in debate.concepts}
    out = io.StringIO()
    table = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    table.writeheader()
    for one in debate.statements:
        said = asdict(one)
        row = {"statement": one.id, **{key: json.dumps(said[key], ensure_ascii=False) if key in _LISTS else said[key] for key in _STATEMENT}}
        row |= {f"document_{key}": getattr(documents[one.document], key) for key in _DOCUMENT}
        row |= {f"{who}_{what}": getattr(actors[said[who]], what) for who in _PEOPLE if said[who] for what in ("name", "kind", "organisation")}
        for code in one.codes or (None,):
            table.writerow(row | (asdict(code) | {"concept_name": concepts[code.concept]} if code else {}))
    lost = _lost(debate)
    return Written(out.getvalue().encode(), tuple(str(say(f"exchange-csv-{what}", count=count)) for what, count in lost.items() if count))


def _lost(debate: Debate) -> dict[str, int]:
    """What no row of a table holds."""
    used = {
        "documents": {one.document for one in debate.statements},
        "actors": {getattr(one, who) for one in debate.statements for who in _PEOPLE},
        "concepts": {code.concept for one in debate.statements for code in one.codes},
    }
    return {
        "definitions": sum(any((one.definition, one.includes, one.excludes, one.example, one.opposite)) for one in debate.concepts),
        "aliases": sum(bool(one.aliases) for one in debate.actors),
        "unused": sum(one.id not in used[kind] for kind in used for one in getattr(debate, kind)),
        "history": len(debate.history),
    }


def read_csv(content: bytes, name: str) -> Imported:
    """The debate of a table."""
    try:
        text = content.decode("utf-8-sig")
        head = text.partition("\n")[0]
        table = csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if ";" in head and "," not in head else ",", strict=True)
        header = table.fieldnames or ()
        for column in header:
            if column not in COLUMNS:
                raise DebateError(f"unknown column {column!r}", where=f"{name}:1", fix=nearest(column, COLUMNS))
        for column in _NEEDED:
            if column not in header:
                raise DebateError(f"the column {column!r} is missing", where=f"{name}:1", fix=f"a table needs {', '.join(_NEEDED)}")
        debate = _Rows(name)
        for row in table:
            debate.add(row, f"{name}:{table.line_num}")
    except UnicodeDecodeError as error:
        raise DebateError("this is not UTF-8", where=f"{name}:{content[: error.start].count(10) + 1}", fix="save the table as UTF-8") from None
    except csv.Error as error:
        raise DebateError(f"this is no table: {error}", where=name, fix="save it as CSV with commas and double quotes") from None
    return Imported(debate.whole(), {})


class _Rows:
    """Documents, actors, concepts and statements as the rows name them."""

    def __init__(self, name: str):
        self.title = name.rpartition(".")[0] or name
        self.documents: dict[str, Document] = {}
        self.actors: dict[str, Actor] = {}
        self.concepts: dict[str, Concept] = {}
        self.statements: dict[str, dict[str, Any]] = {}

    def add(self, row: Mapping[str | None, Any], where: str) -> None:
        """One row: a code of a statement, or a statement without one."""
        if None in row or None in row.values():
            raise DebateError("the row has more or fewer cells than the header", where=where, fix="quote cells that hold commas")
        cells: dict[str, str] = {str(key): value for key, value in row.items()}
        for key in ("document", "speaker"):
            if not cells[key]:
                raise DebateError(f"there is no {key}", where=where, fix="fill in the cell")
        parts = {"title": cells["document"], **{key: cells[f"document_{key}"] for key in _DOCUMENT if f"document_{key}" in cells}}
        self.documents.setdefault(cells["document"], Document(cells["document"], **parts))
        for who in _PEOPLE:
            if cells.get(who):
                self.actor(cells, who, where)
        key = cells.get("statement") or new_id(f"row {len(self.statements) + 1}", self.statements)
        said = {name: self.listed(cells[name], where) if name in _LISTS else cells[name] for name in _STATEMENT if cells.get(name)}
        one = self.statements.setdefault(
            key, {"id": key, "voice": "unclear", "kind": "mixed", "status": "confirmed", **said, "codes": [], "where": where}
        )
        if cells["concept"]:
            self.concepts.setdefault(cells["concept"], Concept(cells["concept"], cells.get("concept_name", cells["concept"])))
            code = {"concept": cells["concept"], "stance": self.whole_number(cells, "stance", where), "coder": cells.get("coder", "")}
            one["codes"].append(code | ({"strength": self.whole_number(cells, "strength", where)} if cells.get("strength") else {}))

    def actor(self, cells: Mapping[str, str], who: str, where: str) -> None:
        """An actor as a cell names it, and the organisation that it belongs to."""
        home = cells.get(f"{who}_organisation", "")
        kind = cells.get(f"{who}_kind", "person" if who == "speaker" else "organisation")
        found = {"id": cells[who], "name": cells.get(f"{who}_name", cells[who]), "kind": kind, "organisation": home}
        known = self.actors.get(cells[who])
        if known is None or known.name == known.id:
            self.actors[cells[who]] = from_plain(Actor, found, where)
        if home:
            self.actors.setdefault(home, Actor(home, home, "organisation"))

    def listed(self, cell: str, where: str) -> Any:
        """A list in a cell."""
        try:
            return json.loads(cell)
        except (ValueError, RecursionError):
            raise DebateError(f"{cell[:40]!r} is no list", where=where, fix="leave the cell empty, or write it as JSON") from None

    def whole_number(self, cells: Mapping[str, str], key: str, where: str) -> int:
        """A number in a cell."""
        try:
            return int(cells[key])
        except (KeyError, ValueError):
            raise DebateError(
                f"{key} is {cells.get(key, '')!r}", where=where, fix="write 1, 0 or -1" if key == "stance" else "write 1, 2 or 3"
            ) from None

    def whole(self) -> Debate:
        """All that was added."""
        statements = tuple(from_plain(Statement, one, one.pop("where")) for one in self.statements.values())
        return Debate(self.title, tuple(self.documents.values()), tuple(self.actors.values()), tuple(self.concepts.values()), statements)
