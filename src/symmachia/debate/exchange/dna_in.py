"""A `.dna` file read as a debate."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import NoneType
from typing import TYPE_CHECKING, Any

from symmachia.debate.anchors import hash_of, span_of
from symmachia.debate.exchange.carried import Imported, new_id
from symmachia.debate.exchange.dna import OURS, seconds_of, units_of, who_of
from symmachia.debate.file import Actor, Code, Concept, Debate, Document, Statement, from_plain
from symmachia.debate.network import labels
from symmachia.debate.reading import normalised
from symmachia.errors import DebateError
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from symmachia.debate.file import Span


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
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
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
        book = self.plain(Debate, {"title": name.rpartition(".")[0] or name, **self.ours(settings.get(OURS, ""), "SETTINGS").get(OURS, {})})
        self.book, self.actors, self.concepts = book, list(book.actors), list(book.concepts)
        self.people, self.names = {actor.id: actor for actor in book.actors}, labels(book.actors)
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
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
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
                one, rows = self.plain(Statement, note[OURS]), note.get("rows")
                if not isinstance(rows, list) or len(rows) != len(one.codes):
                    raise self.changed(f"STATEMENTS {row}")
                notes.append((document, (start, stop), one, rows))
            else:
                other += 1
        statements = [self.noted(document, place, one, rows, coded) for document, place, one, rows in notes]
        taken = {row for _, _, _, rows in notes for row in rows}
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
        digest = noted.sha256 if ours else hash_of(self.texts[row])
        try:
            day = datetime.fromtimestamp(seconds, UTC).date().isoformat()
        except (OverflowError, ValueError, OSError):
            raise DebateError(f"Date is {seconds}", where=f"{self.name}, DOCUMENTS {row}", fix="correct it in Discourse Network Analyzer") from None
        published = noted.published if ours and seconds_of(noted.published) == seconds else day
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

    def noted(self, document: int, place: tuple[int, int], one: Statement, ids: list[int], coded: Mapping[int, _Row]) -> Statement:
        """A statement of ours: the tables say who speaks, of what and how; its note says the rest."""
        rows = [(code, coded.get(row)) for code, row in zip(one.codes, ids, strict=True) if not row or row in coded]
        codes = tuple(
            code if row is None else replace(code, concept=self.entry("concepts", row.concept), stance=row.stance, coder=row.coder)
            for code, row in rows
        )
        text, spans = self.texts[document], one.spans
        first = (spans[0].start, spans[0].start + spans[0].length) if spans else (0, 1)
        if place != tuple(units_of(text, at) for at in first):
            spans = (self.span(document, place), *spans[1:])
        who = next((row for _, row in rows if row), None)
        if who and (who.person, who.organization) != who_of(one, self.people, self.names):
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

    def span(self, document: int, place: tuple[int, int]) -> Span:
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
            return json.loads(note) if note.startswith(f'{{"{OURS}"') else {}
        except ValueError:
            raise self.changed(where) from None

    def changed(self, where: str) -> DebateError:
        """A note of ours that somebody changed beyond reading."""
        return DebateError("a note of ours was changed and cannot be read", where=f"{self.name}, {where}", fix="undo the change, or empty the note")

    def plain(self, kind: Any, found: Any) -> Any:
        """A value of one of our kinds."""
        return from_plain(kind, found, self.name)
