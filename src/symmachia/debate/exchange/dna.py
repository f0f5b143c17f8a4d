"""Discourse Network Analyzer's `.dna`, a SQLite file, written and read.

Each code for or against is a statement of the type DNA Statement, with person, organization, concept and agreement, so that networks there are
networks here. What has no place in those tables (a code that is neither for nor against, words, voice, links, definitions) goes along in the notes of
documents and of an Annotation a statement, and in a setting; on the way back the tables come first and notes fill in the rest. Offsets count UTF-16
units.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sqlite3
from collections import defaultdict
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from types import NoneType
from typing import TYPE_CHECKING, Any

from symmachia.debate.anchors import span_of
from symmachia.debate.exchange.carried import Imported, Written, new_id
from symmachia.debate.exchange.schema import LONGEST, TABLES
from symmachia.debate.file import Actor, Code, Concept, Debate, Document, Statement, from_plain
from symmachia.debate.network import labels
from symmachia.debate.reading import normalised
from symmachia.errors import DebateError
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PASSWORD = "symmachia"
"""What opens a file of ours there; the file format asks for one."""
DOT = "·"
"""Stands for each sign of a text that is not at hand."""
OURS = "symmachia"
_CODED, _NOTED = "DNA Statement", "Annotation"
_VARIABLES = {
    _CODED: {"person": "short text", "organization": "short text", "concept": "short text", "agreement": "boolean"},
    _NOTED: {"note": "long text"},
}
_COLOURS = {_CODED: {"Red": 239, "Green": 208, "Blue": 51}, _NOTED: {"Red": 211, "Green": 211, "Blue": 211}}
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
        for name, value in (("version", "3.0.7"), ("date", "2022-06-10"), (OURS, json.dumps(book, ensure_ascii=False))):
            self.add("SETTINGS", Property=name, Value=value)
        coders = dict.fromkeys(("Admin", *(code.coder for one in self.debate.statements for code in one.codes)))
        self.coders = {name: self.add("CODERS", Name=_short(name, "coder"), Refresh=0, Password=_sealed(name)) for name in coders}
        self.documents = {one.id: self.document(one) for one in self.debate.documents}
        self.kinds = {kind: self.add("STATEMENTTYPES", Label=kind, **_COLOURS[kind]) for kind in _VARIABLES}
        self.variables = {
            name: self.add("VARIABLES", Variable=name, DataType=data, StatementTypeId=self.kinds[kind])
            for kind, variables in _VARIABLES.items()
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
            Notes=json.dumps({OURS: asdict(one), "text": bool(self.texts[one.id])}, ensure_ascii=False), Date=_seconds(one.published),
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
        place = {"DocumentId": self.documents[one.document], "Start": _units(text, start), "Stop": _units(text, stop)}
        noted = self.add("STATEMENTS", StatementTypeId=self.kinds[_NOTED], Coder=self.coders["Admin"], **place)
        counts = one in self.debate.counted and one.voice != "article"
        rows = [self.code(one, code, place) if counts and code.stance else 0 for code in one.codes]
        note = json.dumps({OURS: asdict(one), "rows": rows}, ensure_ascii=False)
        self.add("DATALONGTEXT", StatementId=noted, VariableId=self.variables["note"], Value=note)
        return rows.count(0)

    def code(self, one: Statement, code: Code, place: Mapping[str, int]) -> int:
        """One code for or against, as DNA has it."""
        row = self.add("STATEMENTS", StatementTypeId=self.kinds[_CODED], Coder=self.coders[code.coder], **place)
        person, organization = _who(one, self.actors, self.names)
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


@dataclass(frozen=True, slots=True)
class _Row:
    """A coded statement of DNA."""

    document: int
    start: int
    stop: int
    coder: str
    person: str
    organization: str
    concept: str
    stance: int


def read_dna(content: bytes, name: str) -> Imported:
    """The debate of a `.dna` file, the texts in it, and what stays behind."""
    db = sqlite3.connect(":memory:")
    if not content.startswith(b"SQLite format 3\0"):
        raise DebateError("this is no SQLite file", where=name, fix="name a file that Discourse Network Analyzer saved")
    try:
        db.deserialize(content)
        db.execute("PRAGMA ignore_check_constraints = 1")
        broken = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise DebateError(f"the file is damaged: {error}", where=name, fix="take a copy of it from before") from None
    if broken != "ok":
        raise DebateError(f"the file is damaged: {broken}", where=name, fix="take a copy of it from before")
    return _Reader(db, name).imported()


class _Reader:
    """The tables of one file, checked as they are read."""

    def __init__(self, db: sqlite3.Connection, name: str):
        self.db, self.name = db, name
        settings = dict(self.rows("SETTINGS", Property=str, Value=str))
        if not settings.get("version", "").startswith("3."):
            version = settings.get("version", "none")
            raise DebateError(
                f"version {version} of the format is not read", where=name, fix="open it in Discourse Network Analyzer 3, which converts it"
            )
        book = self.plain(Debate, {"title": name.rpartition(".")[0] or name, **self.ours(settings.get(OURS, "{}"), "SETTINGS")})
        self.book, self.actors, self.concepts = book, list(book.actors), list(book.concepts)
        self.known = {kind: {label: id_ for id_, label in labels(getattr(book, kind)).items()} for kind in ("actors", "concepts")}
        self.coders = dict(self.rows("CODERS", ID=int, Name=str))
        self.kinds = dict(self.rows("STATEMENTTYPES", ID=int, Label=str))
        self.variables: defaultdict[int, dict[tuple[str, str], int]] = defaultdict(dict)
        for row, variable, data, kind in self.rows("VARIABLES", ID=int, Variable=str, DataType=str, StatementTypeId=int):
            self.variables[kind][variable, data] = row
        self.entities = dict(self.rows("ENTITIES", ID=int, Value=str))
        self.short = {(one, variable): entity for one, variable, entity in self.rows("DATASHORTTEXT", StatementId=int, VariableId=int, Entity=int)}
        self.agree = {(one, variable): value for one, variable, value in self.rows("DATABOOLEAN", StatementId=int, VariableId=int, Value=int)}
        self.long = {
            (one, variable): value or "" for one, variable, value in self.rows("DATALONGTEXT", StatementId=int, VariableId=int, Value=(str, NoneType))
        }

    def rows(self, table: str, **columns: Any) -> list[tuple[Any, ...]]:
        """Columns of a table; one that is missing or holds something else than it should is named."""
        try:
            found = self.db.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1").fetchall()
        except sqlite3.OperationalError as error:
            raise DebateError(f"{table} cannot be read: {error}", where=self.name, fix="is it a file of Discourse Network Analyzer 3?") from None
        except sqlite3.DatabaseError as error:
            raise DebateError(f"{table} is damaged: {error}", where=self.name, fix="take a copy of the file from before") from None
        for row in found:
            for (column, kind), value in zip(columns.items(), row, strict=True):
                if not isinstance(value, kind):
                    raise DebateError(
                        f"{column} is {value!r}", where=f"{self.name}, {table} {row[0]}", fix="correct it in Discourse Network Analyzer"
                    )
        return found

    def imported(self) -> Imported:
        """The whole debate."""
        self.documents, self.texts, at_hand = {}, {}, {}
        for row, title, text, source, notes, seconds in self.rows("DOCUMENTS", ID=int, Title=str, Text=str, Source=str, Notes=str, Date=int):
            ours = self.ours(notes, f"DOCUMENTS {row}")
            self.texts[row] = normalised(text)
            self.documents[row] = self.document(row, title, source, seconds, ours)
            if ours.get("text", True):
                at_hand[self.documents[row].id] = self.texts[row]
        self.raw = dict(self.rows("DOCUMENTS", ID=int, Text=str))
        coded, notes, other = {}, [], 0
        for row, kind, document, start, stop, coder in self.rows(
            "STATEMENTS", ID=int, StatementTypeId=int, DocumentId=int, Start=int, Stop=int, Coder=int
        ):  # fmt: skip
            self.must(kind, self.kinds, "STATEMENTTYPES", row)
            self.must(document, self.documents, "DOCUMENTS", row)
            names = self.variables[kind]
            if ("concept", "short text") in names and ("agreement", "boolean") in names:
                coded[row] = self.coded(row, names, document, (start, stop), self.must(coder, self.coders, "CODERS", row))
            elif note := self.ours(self.long.get((row, names.get(("note", "long text"), 0)), ""), f"STATEMENTS {row}"):
                notes.append((document, (start, stop), note))
            else:
                other += 1
        statements = [self.noted(document, place, note, coded) for document, place, note in notes]
        taken = {row for _, _, note in notes for row in note["rows"]}
        foreign = [row for row in coded if row not in taken]
        self.taken = {one.id for one in statements}
        statements += [self.foreign(row, coded[row]) for row in foreign]
        debate = replace(
            self.book,
            documents=tuple(self.documents.values()),
            actors=tuple(self.actors),
            concepts=tuple(self.concepts),
            statements=tuple(statements),
        )
        left = {"other": other, "kind": len(foreign), "attributes": self.attributes(), "regexes": len(self.rows("REGEXES", Label=str))}
        return Imported(debate, at_hand, tuple(str(say(f"exchange-dna-{why}", count=count)) for why, count in left.items() if count))

    def attributes(self) -> int:
        """Attributes of entities that a file of others has filled in."""
        if self.book.actors or self.book.concepts:
            return 0
        return sum(bool(value) for _, value in self.rows("ATTRIBUTEVALUES", ID=int, AttributeValue=str))

    def document(self, row: int, title: str, source: str, seconds: int, ours: Mapping[str, Any]) -> Document:
        """A document: title, source and date of the table, the rest of its note."""
        noted = self.plain(Document, ours[OURS]) if ours else Document(f"document-{row}", title)
        digest = noted.sha256 if ours else hashlib.sha256(self.texts[row].encode("utf-8", "surrogatepass")).hexdigest()
        try:
            day = datetime.fromtimestamp(seconds, UTC).date().isoformat()
        except (OverflowError, ValueError, OSError):
            raise DebateError(f"Date is {seconds}", where=f"{self.name}, DOCUMENTS {row}", fix="correct it in Discourse Network Analyzer") from None
        published = noted.published if ours and _seconds(noted.published) == seconds else day
        return replace(noted, title=title, publisher=source, published=published, sha256=digest)

    def coded(self, row: int, names: Mapping[tuple[str, str], int], document: int, place: tuple[int, int], coder: str) -> _Row:
        """One coded statement; what is not filled in is empty."""
        said = {}
        for name in ("person", "organization", "concept"):
            entity = self.short.get((row, names.get((name, "short text"), 0)))
            said[name] = "" if entity is None else self.must(entity, self.entities, "ENTITIES", row)
        agree = self.agree.get((row, names["agreement", "boolean"]))
        if agree not in (0, 1):
            raise DebateError(f"agreement is {agree}", where=f"{self.name}, STATEMENTS {row}", fix="correct it in Discourse Network Analyzer")
        return _Row(document, *place, coder, **said, stance=1 if agree else -1)

    def noted(self, document: int, place: tuple[int, int], note: Mapping[str, Any], coded: Mapping[int, _Row]) -> Statement:
        """A statement of ours: the tables say who speaks, of what and how; the note says the rest."""
        one = self.plain(Statement, note[OURS])
        rows = [(code, coded.get(row)) for code, row in zip(one.codes, note["rows"], strict=True) if not row or row in coded]
        codes = tuple(
            code if row is None else replace(code, concept=self.entry("concepts", row.concept), stance=row.stance, coder=row.coder)
            for code, row in rows
        )
        text, spans = self.texts[document], one.spans
        first = (spans[0].start, spans[0].start + spans[0].length) if spans else (0, 1)
        if place != tuple(_units(text, at) for at in first):
            spans = (self.span(document, place), *spans[1:])
        who = next((row for _, row in rows if row), None)
        if who and (who.person, who.organization) != _who(one, {actor.id: actor for actor in self.book.actors}, labels(self.book.actors)):
            speaker, organisation = self.speaker(who)
            one = replace(one, speaker=speaker, organisation=organisation)
        return replace(one, document=self.documents[document].id, codes=codes, spans=spans)

    def foreign(self, row: int, one: _Row) -> Statement:
        """A statement that was coded there."""
        speaker, organisation = self.speaker(one)
        codes = (Code(self.entry("concepts", one.concept), 1 if one.stance > 0 else -1, one.coder),) if one.concept else ()
        return Statement(
            id=new_id(f"dna-{row}", self.taken), document=self.documents[one.document].id, speaker=speaker,
            organisation=organisation, voice="unclear", kind="mixed", spans=(self.span(one.document, (one.start, one.stop)),), codes=codes,
            status="confirmed",
        )  # fmt: skip

    def speaker(self, one: _Row) -> tuple[str, str]:
        """Speaker and organisation of a row: the person, else the organization, else somebody without a name."""
        if one.person:
            return self.entry("actors", one.person), self.entry("actors", one.organization, "organisation") if one.organization else ""
        return self.entry("actors", one.organization or str(say("exchange-nobody")), "organisation" if one.organization else "group"), ""

    def entry(self, kind: str, name: str, what: str = "person") -> str:
        """The id of an actor or concept by its name; a new one is added."""
        known, entries = self.known[kind], self.actors if kind == "actors" else self.concepts
        if name not in known:
            known[name] = new_id(name, known.values())
            entries.append(Concept(known[name], name) if kind == "concepts" else Actor(known[name], name, what))  # pyright: ignore[reportArgumentType]
        return known[name]

    def span(self, document: int, place: tuple[int, int]) -> Any:
        """A place in UTF-16 units as a span of the text as we read it."""
        raw, text = self.raw[document], self.texts[document]
        units = raw.encode("utf-16-le", "surrogatepass")
        start, stop = (len(normalised(units[: 2 * at].decode("utf-16-le", "ignore"))) for at in place)
        if not 0 <= place[0] < place[1] <= len(units) // 2 or start >= stop:
            where = f"{self.name}, {self.documents[document].id}"
            raise DebateError(f"signs {place[0]} to {place[1]} are marked in a text of {len(units) // 2}", where=where, fix="mark them anew")
        return span_of(text, start, stop - start)

    def must(self, row: int, table: Mapping[int, Any], name: str, at: int) -> Any:
        """What a reference leads to; one that leads nowhere is named."""
        if row not in table:
            raise DebateError(f"{name} has no {row}", where=f"{self.name}, STATEMENTS {at}", fix="take a copy of the file from before")
        return table[row]

    def ours(self, note: str, where: str) -> dict[str, Any]:
        """What we wrote into a note; nothing where the note is not ours."""
        try:
            found = json.loads(note) if note.startswith("{") else {}
        except ValueError:
            raise DebateError(
                "a note of ours was changed and cannot be read", where=f"{self.name}, {where}", fix="undo the change, or empty it"
            ) from None
        return found if isinstance(found, dict) and (OURS in found or where == "SETTINGS") else {}

    def plain(self, kind: Any, found: Any) -> Any:
        """A value of one of our kinds."""
        return from_plain(kind, found, self.name)


def _who(one: Statement, actors: Mapping[str, Actor], names: Mapping[str, str]) -> tuple[str, str]:
    """Person and organization of a statement; an organisation that speaks has no person."""
    actor = actors[one.speaker]
    if actor.kind == "organisation":
        return "", names[actor.id]
    home = one.organisation or actor.organisation
    return names[actor.id], names[home] if home else ""


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


def _seconds(day: str) -> int:
    """A date as seconds since 1970, the first day where only month or year is known."""
    return int(datetime.combine(date.fromisoformat((day + "-01-01")[:10]), datetime.min.time(), UTC).timestamp()) if day else 0


def _units(text: str, place: int) -> int:
    """A place in code points as UTF-16 units.

    >>> _units("𝄞 plays", 2)
    3
    """
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
