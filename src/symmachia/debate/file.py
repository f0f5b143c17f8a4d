"""The debate file: who said what, where, how people coded it, and which claims of the catalogue check it.

A file is strict YAML with one line a field, so that a change reads well beside the version before. It never holds the text of a document: a document
is known by the hash of its text, and a statement by spans in it. What a field does not say is left out.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from shutil import copymode
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

from symmachia.errors import DataError, DebateError, UnknownName, nearest
from symmachia.strictyaml import Lines, decoded, parse, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SHIPPED = Path(__file__).parents[1] / "data" / "debates"
MOST_CONCEPTS = 25
LARGEST = 64_000_000
"""Bytes that a debate file may have."""

Stance = Literal[-1, 0, 1]
Kind = Literal["person", "organisation", "group"]


@dataclass(frozen=True, slots=True)
class Document:
    """A text that was read, known by the SHA-256 of it as `reading` gives it; never the text itself. Empty where nobody read it here."""

    id: str
    title: str
    publisher: str = ""
    published: str = ""
    url: str = ""
    sha256: str = ""
    primary: str = ""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who speaks, and for which organisation, itself an actor."""

    id: str
    name: str
    kind: Kind = "person"
    organisation: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Concept:
    """A position that one can be for or against, told apart from its neighbours."""

    id: str
    name: str
    definition: str = ""
    includes: str = ""
    excludes: str = ""
    example: str = ""
    opposite: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a document's text, in code points, with the SHA-256 of its words; words and what stands around them where they may be quoted."""

    start: int
    length: int
    sha256: str
    exact: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """One coder's judgement: for (1), against (−1) or neither (0), and how strongly, from 1 to 3."""

    concept: str
    stance: Stance
    coder: str
    strength: Literal[1, 2, 3] = 1


@dataclass(frozen=True, slots=True)
class Link:
    """A claim of the catalogue that the statement makes (1) or denies (−1)."""

    claim: str
    stance: Literal[-1, 1] = 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim that the statement may make, as a machine found it, and how near their wordings are, in per cent. It counts for nothing."""

    claim: str
    score: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What an actor said, in our words. `note` says what the coder has to add: where no claim is linked, why none checks it."""

    id: str
    document: str
    speaker: str
    organisation: str = ""
    reported_by: str = ""
    voice: Literal["speaker", "article", "unclear"]
    kind: Literal["direct", "indirect", "mixed"]
    cue: str = ""
    spans: tuple[Span, ...] = ()
    words: str = ""
    said: str = ""
    published: str = ""
    codes: tuple[Code, ...] = ()
    claims: tuple[Link, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    suggested_by: str = ""
    tier: Literal["", "A", "B", "C"] = ""
    status: Literal["suggested", "confirmed", "edited", "rejected"] = "suggested"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """A code as it stood before its concept was merged away; `doubled` where its statement held the same code of the other concept already."""

    statement: str
    code: Code
    doubled: Literal[0, 1] = 0


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the codebook: a concept's name or id, from `before` to `after`, or its merger into `after`, with what undoes it."""

    date: str
    what: Literal["rename", "merge"]
    before: str
    after: str
    lost: tuple[Concept, ...] = ()
    moved: tuple[Moved, ...] = ()


@dataclass(frozen=True, slots=True)
class Debate:
    """Documents, actors, concepts and statements that point at each other by id, and the history of the concepts."""

    title: str
    documents: tuple[Document, ...] = ()
    actors: tuple[Actor, ...] = ()
    concepts: tuple[Concept, ...] = ()
    statements: tuple[Statement, ...] = ()
    history: tuple[Change, ...] = ()

    @property
    def counted(self) -> tuple[Statement, ...]:
        """The statements that a person stands behind."""
        return tuple(one for one in self.statements if one.status in ("confirmed", "edited"))


def load_debate(source: str | Path) -> Debate:
    """Read a debate file by its path, or a shipped one by its name."""
    path = find_debate(source)
    try:
        found, lines = read(path, LARGEST)
        debate = _read(Debate, found, (), lines)
    except (DataError, DebateError) as error:
        backup = path.with_name(path.name + ".bak")
        fix = error.fix + (f"{'; ' if error.fix else ''}the save before stands in {backup.name}" if backup.exists() else "")
        raise DebateError(error.what, where=error.where, why=error.why, fix=fix or "correct the line, or take an older version of the file") from None
    return sound(debate, lines)


def parse_debate(content: bytes, name: str, largest: int = LARGEST) -> Debate:
    """A debate from the content of its file, under the name that errors give it; nothing on disk is read."""
    try:
        found, lines = parse(decoded(content, name, largest), name)
    except DataError as error:
        raise DebateError(error.what, where=error.where, why=error.why, fix=error.fix or "correct the line") from None
    return sound(_read(Debate, found, (), lines), lines)


def from_plain(kind: Any, found: Any, name: str) -> Any:
    """A part of a debate from plain data, as another file holds it: each field is checked."""
    return _read(kind, found, (), Lines(name))


def sound(debate: Debate, lines: Lines) -> Debate:
    """The debate, if each of its ids leads somewhere and every reader could use it."""
    for what, at, fix in _faults(debate):
        raise DebateError(what, where=lines.where(*at), fix=fix)
    return debate


def find_debate(source: str | Path) -> Path:
    """The file of a debate: a path, or the name of a shipped one."""
    shipped = {path.stem: path for path in SHIPPED.glob("*.yaml")}
    if not is_debate(source):
        if Path(source).suffix:
            raise DebateError(
                "there is no such debate file", where=str(source), fix=f"name a file, or a shipped debate: {', '.join(sorted(shipped))}"
            )
        raise UnknownName("debate file", str(source), shipped)
    return Path(source) if Path(source).is_file() else shipped[str(source)]


def own_debate(source: str | Path) -> Path:
    """A debate file that may be written to; a shipped one may not."""
    path = find_debate(source)
    if path.parent == SHIPPED and not Path(source).is_file():
        raise DebateError("a shipped debate is not changed", where=str(source), fix=f"copy {path} to a folder of yours, and name the copy")
    return path


def is_debate(source: str | Path) -> bool:
    """Whether a word is a file, or the name of a shipped debate."""
    return Path(source).is_file() or (SHIPPED / f"{source}.yaml").is_file()


def save_debate(debate: Debate, path: Path) -> None:
    """Write a debate file in one step: whoever is stopped midway leaves the old file or the new one, and the one before as `.bak`."""
    for what, at, fix in _faults(debate):
        raise DebateError(what, where=f"{path.name}, {' '.join(map(str, at))}", fix=fix)
    try:
        content = to_yaml(debate).encode()
    except UnicodeEncodeError as error:
        raise DebateError(f"{error.object[error.start]!r} is half a sign", where=path.name, fix="write the sign anew") from None
    write_whole(path, content)


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in the place of another in one step, and keep the other beside it as `.bak`."""
    path = path.resolve()
    new, backup = (path.with_name(path.name + ending) for ending in (".new", ".bak"))
    try:
        _write(new, content)
        if path.exists():
            aside = path.with_name(path.name + ".old")
            _write(aside, path.read_bytes())
            aside.replace(backup)
            copymode(path, new)
        new.replace(path)
    except OSError as error:
        raise DebateError(f"the file cannot be written: {error.strerror}", where=str(path), fix="name a folder that you may write to") from None


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _faults(debate: Debate) -> Iterator[tuple[str, tuple[str | int, ...], str]]:
    """What no reader could use, with its place and what to do: ids that stand twice or lead nowhere, more concepts than people tell apart, a date."""
    known = {kind: _ids(getattr(debate, kind)) for kind in ("documents", "actors", "concepts", "statements")}
    for kind, ids in known.items():
        for place, one in enumerate(getattr(debate, kind)):
            if not one.id or ids[one.id] != place:
                yield f"the id {one.id!r} stands twice" if one.id else "the id is empty", (kind, place, "id"), "give each its own id"
    if len(debate.concepts) > MOST_CONCEPTS:
        yield f"{len(debate.concepts)} concepts", ("concepts",), f"merge some: more than {MOST_CONCEPTS} are not coded alike by two people"
    for kind, at, name in _references(debate):
        if name not in known[kind]:
            yield f"there is no {kind[:-1]} {name!r}", at, nearest(name, known[kind]) if known[kind] else f"add it to {kind}"
    for at, one in _parts(debate, ()):
        for key in ("said", "published", "date"):
            day = getattr(one, key, "")
            if day and not _is_date(day):
                yield f"{key} is a date, not {day!r}", (*at, key), "write 2025-12-26, 2019-11 or 2019"
        digest = getattr(one, "sha256", "")
        if not re.fullmatch(r"[0-9a-f]{64}" if isinstance(one, Span) else r"([0-9a-f]{64})?", digest):
            yield f"sha256 is no hash: {digest!r}", (*at, "sha256"), "let suggest draft the file, or write sixty-four hexadecimal digits"
        if isinstance(one, Span) and (one.start < 0 or one.length < 1):
            yield "a span starts before the text or is empty", at, "count code points from nought"


def _ids(entries: Iterable[Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, one in enumerate(entries):
        found.setdefault(one.id, place)
    return found


def _references(debate: Debate) -> Iterator[tuple[str, tuple[str | int, ...], str]]:
    for place, actor in enumerate(debate.actors):
        if actor.organisation:
            yield "actors", ("actors", place, "organisation"), actor.organisation
    for place, one in enumerate(debate.statements):
        at = ("statements", place)
        yield "documents", (*at, "document"), one.document
        yield "actors", (*at, "speaker"), one.speaker
        for key in ("organisation", "reported_by"):
            if getattr(one, key):
                yield "actors", (*at, key), getattr(one, key)
        for number, code in enumerate(one.codes):
            yield "concepts", (*at, "codes", number, "concept"), code.concept


def _parts(one: Any, at: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """A dataclass and every one below it, each with its place in the file."""
    yield at, one
    for field in fields(one):
        value = getattr(one, field.name)
        for place, part in enumerate(value if isinstance(value, tuple) else ()):
            if is_dataclass(part):
                yield from _parts(part, (*at, field.name, place))


def _is_date(text: str) -> bool:
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", text, re.ASCII):
        return False
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return True


_hints = lru_cache(get_type_hints)


def _read(kind: Any, found: Any, at: tuple[str | int, ...], lines: Lines) -> Any:
    """A value of the kind that a field declares; anything else names its line."""
    key = next((str(part) for part in reversed(at) if isinstance(part, str)), "the file")
    if is_dataclass(kind):
        if not isinstance(found, dict):
            raise DebateError(f"{key} is not written as keys and values", where=lines.where(*at), fix="keys: " + ", ".join(_hints(kind)))
        for name in found:
            if name not in _hints(kind):
                raise DebateError(f"unknown key {name!r}", where=lines.where(*at, name), fix=nearest(name, _hints(kind)))
        for field in fields(kind):
            if field.default is MISSING and field.name not in found:
                raise DebateError(f"the key {field.name!r} is missing", where=lines.where(*at))
        return kind(**{name: _read(_hints(kind)[name], value, (*at, name), lines) for name, value in found.items()})  # pyright: ignore[reportCallIssue]
    if get_origin(kind) is tuple:
        if not isinstance(found, list):
            raise DebateError(f"{key} is no list", where=lines.where(*at), fix="begin each entry with a hyphen, or write [a, b]")
        return tuple(_read(get_args(kind)[0], one, (*at, place), lines) for place, one in enumerate(found))
    allowed = get_args(kind)
    wanted = type(allowed[0]) if allowed else kind
    if type(found) is not wanted or (allowed and found not in allowed):
        fix = "write one of " + ", ".join(str(one) or '""' for one in allowed) if allowed else "put it in quotes" if wanted is str else "write digits"
        raise DebateError(f"{key} is {found!r}", where=lines.where(*at), fix=fix)
    return found


def to_yaml(debate: Debate) -> str:
    """A debate as the text of its file."""
    return "".join(f"{line}\n" for line in _lines(debate))


def _lines(one: Any) -> Iterator[str]:
    for field in fields(one):
        value = getattr(one, field.name)
        if field.default is not MISSING and value == field.default:
            continue
        if not (isinstance(value, tuple) and value and is_dataclass(value[0])):
            yield f"{field.name}: {_plain(value)}"
            continue
        yield f"{field.name}:"
        for part in value:
            if isinstance(part, (Span, Code, Link, Candidate, Moved)):
                yield f"  - {_plain(part)}"
            else:
                yield from (f"  {'- ' if first == 0 else '  '}{line}" for first, line in enumerate(_lines(part)))


def _plain(value: Any) -> str:
    """A value on one line. Text that YAML could take for something else is quoted as JSON does it."""
    if is_dataclass(value):
        said = {field.name: getattr(value, field.name) for field in fields(value) if getattr(value, field.name) != field.default}
        return "{" + ", ".join(f"{key}: {_plain(part)}" for key, part in said.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_plain, value)) + "]"
    if isinstance(value, str) and not (_BARE.fullmatch(value) and value.casefold() not in _TAKEN):
        return _UNSEEN.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(value, ensure_ascii=False))
    return str(value)


_BARE = re.compile(r"[A-Za-z][A-Za-z0-9_-]*( [A-Za-z0-9_-]+)*|\d{4}-\d\d(-\d\d)?")
_TAKEN = ("null", "true", "false", "inf", "infinity", "nan")
_UNSEEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
