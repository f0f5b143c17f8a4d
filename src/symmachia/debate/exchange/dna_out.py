"""A debate written as a `.dna` file."""

from __future__ import annotations

import base64
import hashlib
import json
import sqlite3
from dataclasses import asdict
from functools import lru_cache
from itertools import permutations
from typing import TYPE_CHECKING, Any

from symmachia.debate.exchange.carried import Written
from symmachia.debate.exchange.dna import CODED, LONGEST, NOTED, OURS, TABLES, VARIABLES, seconds_of, units_of, who_of
from symmachia.debate.file import Actor
from symmachia.debate.network import labels
from symmachia.errors import DebateError
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from symmachia.debate.file import Code, Debate, Document, Statement

PASSWORD = "symmachia"
"""What opens a file of ours there; the format asks for one."""
DOT = "·"
"""Stands for each sign of a text that is not at hand."""
_COLOURS = {CODED: {"Red": 239, "Green": 208, "Blue": 51}, NOTED: {"Red": 211, "Green": 211, "Blue": 211}}
_ATTRIBUTES = ("Type", "Alias", "Notes")


def write_dna(debate: Debate, texts: Mapping[str, str]) -> Written:
    """A debate as the bytes of a `.dna` file, with the texts at hand by their hash, and what a reader there has to know."""
    return _Writer(debate, texts).written()


class _Writer:
    """Rows of one file in the making; each table counts its own ids."""

    def __init__(self, debate: Debate, texts: Mapping[str, str]):
        self.debate, self.db = debate, sqlite3.connect(":memory:")
        for table, columns in TABLES.items():
            self.db.execute(f"CREATE TABLE {table}({', '.join(columns)})")
        self.actors = {actor.id: actor for actor in debate.actors}
        self.names = labels(debate.actors)
        self.concepts = labels(debate.concepts)
        self.texts = {one.id: texts.get(one.sha256, "") for one in debate.documents}
        self.shown = {one.id: self.texts[one.id] or self._dotted(one.id) for one in debate.documents}

    def add(self, table: str, **values: Any) -> int:
        """Insert a row and give its id."""
        columns, marks = ", ".join(values), ", ".join("?" * len(values))
        return self.db.execute(f"INSERT INTO {table}({columns}) VALUES ({marks})", tuple(values.values())).lastrowid or 0

    def written(self) -> Written:
        """The whole file."""
        book = {key: value for key, value in asdict(self.debate).items() if key not in ("documents", "statements")}
        for name, value in (("version", "3.0.7"), ("date", "2022-06-10"), (OURS, json.dumps({OURS: book}, ensure_ascii=False))):
            self.add("SETTINGS", Property=name, Value=value)
        coders = dict.fromkeys(("Admin", *(code.coder for one in self.debate.statements for code in one.codes)))
        self.coders = {name: self.add("CODERS", Name=_short(name, "coder"), Refresh=0, Password=_sealed(name)) for name in coders}
        for coder, other in permutations(self.coders.values(), 2):
            self.add("CODERRELATIONS", Coder=coder, OtherCoder=other)
        self.documents = {one.id: self.document(one) for one in self.debate.documents}
        self.kinds = {kind: self.add("STATEMENTTYPES", Label=kind, **_COLOURS[kind]) for kind in VARIABLES}
        self.variables = {
            name: self.add("VARIABLES", Variable=name, DataType=data, StatementTypeId=self.kinds[kind])
            for kind, variables in VARIABLES.items()
            for name, data in variables.items()
        }
        self.entities = dict(self.entity_rows())
        noted = sum(self.statement(one) for one in self.debate.statements)
        dotted = sum(not text for text in self.texts.values())
        notes = [say("exchange-dna-dots", count=dotted) if dotted else "", say("exchange-dna-noted", count=noted) if noted else ""]
        return Written(self.db.serialize(), (*(str(note) for note in notes if note), str(say("exchange-dna-open", password=PASSWORD))))

    def document(self, one: Document) -> int:
        """One document with its text, or with dots where the text is not at hand."""
        return self.add(
            "DOCUMENTS", Title=_short(one.title, "title"), Text=self.shown[one.id], Coder=self.coders["Admin"],
            Source=_short(one.publisher, "publisher"),
            Notes=json.dumps({OURS: asdict(one), "text": bool(self.texts[one.id])}, ensure_ascii=False), Date=seconds_of(one.published),
        )  # fmt: skip

    def entity_rows(self) -> Iterator[tuple[tuple[str, str], int]]:
        """Persons, organizations and concepts, each kind with the empty one that is there for what is not coded, and with attributes."""
        people = {self.names[one.id]: one for one in self.actors.values() if one.kind != "organisation"}
        homes = {home: self.actors[home] for one in self.debate.statements if (home := self.home(one))}
        houses = {self.names[one.id]: one for one in (*(a for a in self.actors.values() if a.kind == "organisation"), *homes.values())}
        concepts = {self.concepts[one.id]: one for one in self.debate.concepts}
        attributes = {
            (name, attribute): self.add("ATTRIBUTEVARIABLES", VariableId=self.variables[name], AttributeVariable=attribute)
            for attribute in _ATTRIBUTES
            for name in ("person", "organization", "concept")
        }
        for variable, entries in (("person", people), ("organization", houses), ("concept", concepts)):
            for name in dict.fromkeys(("", *entries)):
                row = self.add("ENTITIES", VariableId=self.variables[variable], Value=_short(name, variable), Red=0, Green=0, Blue=0)
                entry = entries.get(name)
                known = (entry.kind, "; ".join(entry.aliases), "") if isinstance(entry, Actor) else ("", "", entry.definition if entry else "")
                for attribute, value in zip(_ATTRIBUTES, known, strict=True):
                    fits = value if len(value) <= LONGEST else ""
                    self.add("ATTRIBUTEVALUES", EntityId=row, AttributeVariableId=attributes[variable, attribute], AttributeValue=fits)
                yield (variable, name), row

    def statement(self, one: Statement) -> int:
        """A statement: its note, and a row for each code that says for or against. Gives how many codes the note alone holds."""
        text = self.shown[one.document]
        start, stop = (one.spans[0].start, one.spans[0].start + one.spans[0].length) if one.spans else (0, 1)
        if stop > len(text):
            raise DebateError(f"statement {one.id} marks signs beyond the end of {one.document}", fix="anchor the debate to this text first")
        place = {"DocumentId": self.documents[one.document], "Start": units_of(text, start), "Stop": units_of(text, stop)}
        noted = self.add("STATEMENTS", StatementTypeId=self.kinds[NOTED], Coder=self.coders["Admin"], **place)
        counts = one in self.debate.counted and one.voice != "article"
        rows = [self.code(one, code, place) if counts and code.stance else 0 for code in one.codes]
        note = json.dumps({OURS: asdict(one), "rows": rows}, ensure_ascii=False)
        self.add("DATALONGTEXT", StatementId=noted, VariableId=self.variables["note"], Value=note)
        return rows.count(0)

    def code(self, one: Statement, code: Code, place: Mapping[str, int]) -> int:
        """One code for or against, as DNA has it."""
        row = self.add("STATEMENTS", StatementTypeId=self.kinds[CODED], Coder=self.coders[code.coder], **place)
        person, organization = who_of(one, self.actors, self.names)
        for variable, name in (("person", person), ("organization", organization), ("concept", self.concepts[code.concept])):
            self.add("DATASHORTTEXT", StatementId=row, VariableId=self.variables[variable], Entity=self.entities[variable, name])
        self.add("DATABOOLEAN", StatementId=row, VariableId=self.variables["agreement"], Value=int(code.stance > 0))
        return row

    def home(self, one: Statement) -> str:
        """The organisation that a statement's speaker speaks for."""
        return one.organisation or self.actors[one.speaker].organisation

    def _dotted(self, document: str) -> str:
        """What stands for a text that is not at hand: its quoted words where they stood, dots around them."""
        spans = [span for one in self.debate.statements if one.document == document for span in one.spans]
        signs = [DOT] * max((span.start + span.length for span in spans), default=1)
        for span in spans:
            if len(span.exact) == span.length:
                signs[span.start : span.start + span.length] = span.exact
        return "".join(signs)


def _short(text: str, what: str) -> str:
    if len(text) > LONGEST:
        raise DebateError(f"the {what} {text[:40]!r}… has {len(text)} signs; a .dna file takes {LONGEST}", fix="shorten it")
    return text


@lru_cache
def _sealed(name: str) -> str:
    """The password of a coder, salted and hashed as DNA does it; the salt follows from the name, so that the same debate is the same file."""
    salt = hashlib.sha256(name.encode()).digest()[:16]
    digest = salt + PASSWORD.encode()
    for _ in range(100_000):
        digest = hashlib.sha256(digest).digest()
    return base64.b64encode(salt + digest).decode()
