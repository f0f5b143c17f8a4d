"""What a `.dna` file is made of: SQLite tables as Discourse Network Analyzer 3 makes and expects them, and how we fill them.

Each code for or against is a statement of the type DNA Statement, with person, organization, concept and agreement, so that networks there are
networks here. What has no place in those tables (a code that is neither for nor against, words, voice, links, definitions) goes along in the notes of
documents and of an Annotation a statement, and in a setting; on the way back the tables come first and notes fill in the rest. Offsets count UTF-16
units.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from symmachia.debate.file import Actor, Statement

OURS = "symmachia"
"""The key of what we note there."""
CODED, NOTED = "DNA Statement", "Annotation"
VARIABLES = {
    CODED: {"person": "short text", "organization": "short text", "concept": "short text", "agreement": "boolean"},
    NOTED: {"note": "long text"},
}
LONGEST = 190
"""Signs that a name may have there."""


def _name(column: str, default: str = "") -> str:
    return f"{column} TEXT NOT NULL{default} CHECK (LENGTH({column}) < {LONGEST + 1})"


def _number(column: str, low: int, high: int, default: int | str = "", kind: str = "NOT NULL") -> str:
    preset = f" DEFAULT {default}" if default != "" else ""
    return f"{column} INTEGER{' ' + kind if kind else ''}{preset} CHECK ({column} BETWEEN {low} AND {high})"


def _colours(default: int | str = 0, kind: str = "NOT NULL") -> list[str]:
    return [_number(colour, 0, 255, default, kind) for colour in ("Red", "Green", "Blue")]


def _points(column: str, table: str) -> str:
    return f"FOREIGN KEY({column}) REFERENCES {table}(ID) ON DELETE CASCADE"


def _data(kind: str, *more: str) -> list[str]:
    return [
        "ID INTEGER PRIMARY KEY NOT NULL", "StatementId INTEGER NOT NULL", "VariableId INTEGER NOT NULL", kind,
        _points("StatementId", "STATEMENTS"), _points("VariableId", "VARIABLES"), *more, "UNIQUE (StatementId, VariableId)",
    ]  # fmt: skip


_KEY, _KEY_ = "ID INTEGER NOT NULL PRIMARY KEY", "ID INTEGER PRIMARY KEY NOT NULL"
_PERMISSIONS = (
    "AddDocuments", "EditDocuments", "DeleteDocuments", "ImportDocuments", "AddStatements", "EditStatements", "DeleteStatements", "EditAttributes",
    "EditRegex", "EditStatementTypes", "EditCoders", "EditCoderRelations", "ViewOthersDocuments", "EditOthersDocuments", "ViewOthersStatements",
    "EditOthersStatements",
)  # fmt: skip
_KINDS = " OR ".join(f"DataType = '{kind}'" for kind in ("boolean", "integer", "long text", "short text"))
_RELATIONS = ("viewStatements", "editStatements", "viewDocuments", "editDocuments")

TABLES: dict[str, list[str]] = {
    "SETTINGS": ["Property TEXT PRIMARY KEY", "Value TEXT NOT NULL"],
    "CODERS": [
        _KEY, _name("Name"), *_colours(), "Refresh INTEGER NOT NULL CHECK (Refresh BETWEEN 0 AND 9999) DEFAULT 0",
        "FontSize INTEGER NOT NULL CHECK (FontSize BETWEEN 1 AND 99) DEFAULT 14", _name("Password"),
        "PopupWidth INTEGER CHECK (PopupWidth BETWEEN 100 AND 9999) DEFAULT 300",
        *(f"{column} INTEGER NOT NULL CHECK ({column} BETWEEN 0 AND 1) DEFAULT {preset}"
          for column, preset in (("ColorByCoder", 0), ("PopupDecoration", 0), ("PopupAutoComplete", 1))),
        *(f"Permission{what} INTEGER NOT NULL CHECK (Permission{what} BETWEEN 0 AND 1) DEFAULT 1" for what in _PERMISSIONS),
    ],
    "DOCUMENTS": [
        _KEY, _name("Title"), "Text TEXT NOT NULL", "Coder INTEGER", *(_name(column, " DEFAULT ''") for column in ("Author", "Source", "Section")),
        "Notes TEXT NOT NULL DEFAULT ''", _name("Type", " DEFAULT ''"), "Date INTEGER NOT NULL", _points("Coder", "CODERS"),
    ],
    "STATEMENTTYPES": [_KEY, _name("Label"), *_colours()],
    "VARIABLES": [
        _KEY, _name("Variable"), f"DataType TEXT NOT NULL CHECK ({_KINDS}) DEFAULT 'short text'", "StatementTypeId INTEGER",
        _points("StatementTypeId", "STATEMENTTYPES"), "UNIQUE (Variable, StatementTypeId)",
    ],
    "VARIABLELINKS": [
        _KEY, "SourceVariableId INTEGER", "TargetVariableId INTEGER", "CHECK (TargetVariableId != SourceVariableId)",
        _points("SourceVariableId", "VARIABLES"), _points("TargetVariableId", "VARIABLES"),
    ],
    "REGEXES": [f"Label TEXT PRIMARY KEY CHECK (LENGTH(Label) < {LONGEST + 1})", *_colours()],
    "CODERRELATIONS": [
        _KEY, "Coder INTEGER CHECK(Coder > 0)", "OtherCoder INTEGER CHECK(OtherCoder > 0)",
        *(f"{column} INTEGER NOT NULL DEFAULT 1 CHECK({column} BETWEEN 0 AND 1)" for column in _RELATIONS),
        "CHECK (Coder != OtherCoder)", _points("Coder", "CODERS"), _points("OtherCoder", "CODERS"),
    ],
    "STATEMENTS": [
        _KEY, "StatementTypeId INTEGER", "DocumentId INTEGER", "Start INTEGER NOT NULL CHECK(Start >= 0)", "Stop INTEGER NOT NULL CHECK(Stop >= 0)",
        "Coder INTEGER", "CHECK (Start < Stop)", _points("StatementTypeId", "STATEMENTTYPES"), _points("Coder", "CODERS"),
        _points("DocumentId", "DOCUMENTS"),
    ],
    "DATABOOLEAN": _data("Value INTEGER NOT NULL DEFAULT 1"),
    "DATAINTEGER": _data("Value INTEGER NOT NULL DEFAULT 0"),
    "ENTITIES": [
        _KEY_, "VariableId INTEGER NOT NULL", _name("Value", " DEFAULT ''"), *_colours("", ""), "ChildOf INTEGER CHECK(ChildOf > 0)",
        "UNIQUE (VariableId, Value)", _points("ChildOf", "ENTITIES"), _points("VariableId", "VARIABLES"),
    ],
    "DATASHORTTEXT": _data("Entity INTEGER NOT NULL", _points("Entity", "ENTITIES")),
    "DATALONGTEXT": _data("Value TEXT DEFAULT ''"),
    "ATTRIBUTEVARIABLES": [
        _KEY_, "VariableId INTEGER NOT NULL", _name("AttributeVariable"), "UNIQUE(VariableId, AttributeVariable)", _points("VariableId", "VARIABLES"),
    ],
    "ATTRIBUTEVALUES": [
        _KEY_, "EntityId INTEGER NOT NULL", "AttributeVariableId INTEGER NOT NULL", _name("AttributeValue", " DEFAULT ''"),
        "UNIQUE (EntityId, AttributeVariableId)", _points("EntityId", "ENTITIES"), _points("AttributeVariableId", "ATTRIBUTEVARIABLES"),
    ],
}  # fmt: skip
"""Every table by its columns and rules, in the order in which they are made."""


def who_of(one: Statement, actors: Mapping[str, Actor], names: Mapping[str, str]) -> tuple[str, str]:
    """Person and organization of a statement; an organisation that speaks has no person."""
    actor = actors.get(one.speaker)
    if actor is None:
        return "", ""
    home = one.organisation or actor.organisation
    return ("", names[actor.id]) if actor.kind == "organisation" else (names[actor.id], names.get(home, ""))


def seconds_of(day: str) -> int:
    """A date as seconds since 1970, the first day where only month or year is known."""
    return int(datetime.combine(date.fromisoformat((day + "-01-01")[:10]), datetime.min.time(), UTC).timestamp()) if day else 0


def units_of(text: str, place: int) -> int:
    """A place in code points as UTF-16 units.

    >>> units_of("𝄞 plays", 2)
    3
    """
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
