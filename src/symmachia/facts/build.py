"""From the reviewed text to the fact store: stage every row, check it, type it, check the whole; any fault stops the build."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import astuple
from datetime import date
from typing import TYPE_CHECKING

import duckdb

from symmachia.errors import DataError, nearest
from symmachia.facts.checks import check_figures
from symmachia.facts.origin import COLUMNS as ORIGIN_COLUMNS
from symmachia.facts.origin import read_origin
from symmachia.facts.rules import COLUMNS, check_rows
from symmachia.text import read_text
from symmachia.vocabulary import BODIES, STATUSES, VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from symmachia.facts.shelf import Shelf

SCHEMA = f"""
CREATE TABLE source ({", ".join(f"{name} VARCHAR NOT NULL" for name in ORIGIN_COLUMNS)}, PRIMARY KEY (id));
CREATE TABLE subject (id VARCHAR PRIMARY KEY, kind VARCHAR NOT NULL, iso2 VARCHAR NOT NULL, name VARCHAR NOT NULL);
CREATE TABLE quantity (name VARCHAR PRIMARY KEY, unit VARCHAR NOT NULL, kind VARCHAR NOT NULL, low DOUBLE, high DOUBLE, additive BOOLEAN);
CREATE TABLE membership (
    subject VARCHAR NOT NULL REFERENCES subject, body VARCHAR NOT NULL, start DATE, "end" DATE, status VARCHAR NOT NULL,
    source VARCHAR NOT NULL REFERENCES source, note VARCHAR NOT NULL);
CREATE TABLE fact (
    id VARCHAR PRIMARY KEY,
    source VARCHAR NOT NULL REFERENCES source, subject VARCHAR NOT NULL REFERENCES subject,
    indicator VARCHAR NOT NULL REFERENCES quantity, year SMALLINT NOT NULL, as_of VARCHAR NOT NULL, variant VARCHAR NOT NULL,
    value DOUBLE NOT NULL, low DOUBLE, high DOUBLE, unit VARCHAR NOT NULL, currency VARCHAR NOT NULL, price_year SMALLINT,
    basis VARCHAR NOT NULL, edition VARCHAR NOT NULL, status VARCHAR NOT NULL, grade VARCHAR NOT NULL,
    locator VARCHAR NOT NULL, note VARCHAR NOT NULL);
"""
STAGED = """
CREATE TEMP VIEW staged AS
SELECT raw.*, q.unit AS q_unit, q.kind AS q_kind, q.low AS q_low, q.high AS q_high,
       concat(source, '/', subject, '/', indicator, '/', year, if(currency = '', '', '/' || currency),
              if(basis = 'constant', '-' || price_year, ''), if(variant = '', '', ':' || variant)) AS id
FROM raw LEFT JOIN quantity q ON q.name = raw.indicator;
"""
INSERT = """
INSERT INTO fact
SELECT staged.id, source, subject, indicator, year, as_of, variant, value, nullif(low, ''), nullif(high, ''), unit, currency,
       nullif(price_year, ''), basis, s.edition, status, grade, locator, note
FROM staged JOIN source s ON s.id = staged.source
ORDER BY file, line;
"""


def build(target: Path, shelf: Shelf) -> None:
    """Build the store at `target` from the text files on the shelf."""
    with duckdb.connect(target) as connection:
        connection.execute("SET threads = 1")
        connection.begin()
        connection.execute(SCHEMA)
        _insert(connection, "quantity", [astuple(quantity) for quantity in VOCABULARY.values()])
        subjects = _table(shelf.subjects, ("id", "kind", "iso2", "name"))
        origins = [read_origin(path) for path in shelf.origins]
        _insert(connection, "subject", subjects)
        _insert(connection, "source", [astuple(origin) for origin in origins])
        known = {"subject": {row[0] for row in subjects}, "source": {origin.id for origin in origins}}
        _insert(connection, "membership", _memberships(shelf.memberships, known))
        connection.execute(f"CREATE TEMP TABLE raw (file VARCHAR, line INTEGER, source VARCHAR, {', '.join(f'{c} VARCHAR' for c in COLUMNS)})")
        connection.execute(STAGED)
        for path in shelf.tables:
            _stage(connection, path)
        check_rows(connection)
        connection.execute(INSERT)
        check_figures(connection, shelf.whitelists)
        connection.commit()
        connection.execute("CHECKPOINT")


def _table(path: Path, header: Sequence[str]) -> list[list[str]]:
    rows = list(csv.reader(io.StringIO(read_text(path))))
    if not rows or tuple(rows[0]) != tuple(header):
        raise DataError("the header is wrong", where=f"{path.name}:1", fix="write " + ",".join(header))
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(header):
            raise DataError(f"{len(row)} cells where {len(header)} belong", where=f"{path.name}:{number}", fix="quote cells that hold a comma")
    return rows[1:]


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[Sequence[object]]) -> None:
    if rows:
        try:
            connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        except duckdb.ConstraintException as error:
            raise DataError(f"a key of the table {table!r} is broken: {str(error).splitlines()[0]}") from None


def _memberships(path: Path, known: dict[str, set[str]]) -> list[list[str | None]]:
    rows = _table(path, ("subject", "body", "start", "end", "status", "source", "note"))
    seen: dict[tuple[str, ...], int] = {}
    for number, (subject, body, start, end, status, source, _) in enumerate(rows, 2):
        where = f"{path.name}:{number}"
        for kind, name in (("subject", subject), ("source", source)):
            if name not in known[kind]:
                raise DataError(f"unknown {kind} {name!r}", where=where, fix=nearest(name, known[kind]))
        if body not in BODIES:
            raise DataError(f"unknown body {body!r}", where=where, fix="known: " + ", ".join(BODIES))
        if status not in STATUSES:
            raise DataError(f"unknown status {status!r}", where=where, fix="known: " + ", ".join(STATUSES))
        days = [_day(text, where) for text in (start, end) if text]
        if days != sorted(days):
            raise DataError(f"the membership ends on {end}, before it starts", where=where, fix="end is the last day, start the first")
        first = seen.setdefault((subject, body, start), number)
        if first != number:
            raise DataError(f"the membership of {subject} in {body} stands already in line {first}", where=where, fix="keep one")
    return [[cell if cell or position in (4, 6) else None for position, cell in enumerate(row)] for row in rows]


def _day(text: str, where: str) -> date:
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise DataError(f"{text!r} is no day", where=where, fix="write 1949-08-24")


def _stage(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Load one fact table as text, so that every fault can be named by line."""
    text = read_text(path)
    header, _, body = text.partition("\n")
    if header != ",".join(COLUMNS):
        raise DataError("the header is wrong", where=f"{path.name}:1", fix="write " + ",".join(COLUMNS))
    if not path.with_suffix(".yaml").exists():
        raise DataError("a fact table without its origin record", where=path.name, fix=f"write {path.stem}.yaml beside it")
    if not body:
        return
    columns = ", ".join(f"coalesce({name}, '') AS {name}" for name in COLUMNS)
    types = "{" + ", ".join(f"'{name}': 'VARCHAR'" for name in COLUMNS) + "}"
    try:
        connection.execute(
            f"INSERT INTO raw SELECT ?, 1 + row_number() OVER (), ?, {columns} "
            f"FROM read_csv(?, header = true, auto_detect = false, columns = {types}, delim = ',', quote = '\"', escape = '\"', strict_mode = true)",
            [path.name, path.stem, str(path)],
        )
    except duckdb.Error as error:
        raise DataError("a row cannot be read: " + " ".join(str(error).split())[:300], where=path.name, fix="quote cells that hold a comma") from None
    staged = connection.execute("SELECT count(*) FROM raw WHERE file = ?", [path.name]).fetchone()
    if staged != (len(body.splitlines()),):
        raise DataError("a cell holds a line break, or the file a blank line", where=path.name, fix="one row a line")
