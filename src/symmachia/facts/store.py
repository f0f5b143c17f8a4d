"""The fact store: a DuckDB file in the user's cache, always opened read-only, rebuilt when the text changes."""

from __future__ import annotations

import hashlib
import re
import tempfile
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import duckdb

from symmachia import vocabulary
from symmachia.errors import StoreError, UnknownName
from symmachia.facts.origin import Origin
from symmachia.facts.shelf import Shelf
from symmachia.folders import cache_folder
from symmachia.words import kept_by_language, translated

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Fact:
    """One sourced figure."""

    id: str
    source: str
    subject: str
    indicator: str
    year: int
    as_of: str
    variant: str
    value: float
    low: float | None
    high: float | None
    unit: str
    currency: str
    price_year: int | None
    basis: str
    edition: str
    status: str
    grade: str
    locator: str
    note: str

    @property
    def bounds(self) -> tuple[float, float]:
        """Low and high; the value itself where a source gives none."""
        return self.value if self.low is None else self.low, self.value if self.high is None else self.high


_KEPT = 4
_FACT = ", ".join(field.name for field in fields(Fact))


class Store:
    """A read-only door to the facts."""

    def __init__(self, path: Path, fingerprint: str, connection: duckdb.DuckDBPyConnection | None = None):
        self.path, self.fingerprint, self._lock = path, fingerprint, Lock()
        self._facts: dict[str, Fact] = {}
        self._members: dict[tuple[str, int], tuple[str, ...]] = {}
        try:
            self._connection = connection or duckdb.connect(path, read_only=True, config={"threads": 1})
            self._connection.execute("SELECT id FROM fact LIMIT 1")
        except duckdb.Error as error:
            raise StoreError(
                f"the fact store cannot be opened: {error}", where=str(path), fix="delete the file: it is rebuilt from the text tables"
            ) from None

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Rows of a read-only query. Threads take turns: a connection that two of them ask at once gives each the other's rows."""
        try:
            with self._lock:
                return self._connection.execute(sql, list(parameters)).fetchall()
        except (duckdb.IOException, duckdb.FatalException, duckdb.InternalException) as error:
            raise StoreError(
                f"the fact store is damaged: {error}", where=str(self.path), fix="delete the file: it is rebuilt from the text tables"
            ) from None

    def connect(self) -> duckdb.DuckDBPyConnection:
        """A connection of its own to the same facts."""
        return self._connection.cursor()

    def facts(self, where: str = "true", parameters: Sequence[object] = ()) -> list[Fact]:
        """The facts that a condition selects, by id."""
        return [Fact(*row) for row in self.query(f"SELECT {_FACT} FROM fact WHERE {where} ORDER BY id", parameters)]

    def fact(self, fact_id: str) -> Fact:
        """The fact of an id; an unknown id names the closest."""
        if fact_id not in self._facts:
            found = self.facts("id = ?", [fact_id])
            if not found:
                raise UnknownName("fact", fact_id, [self.nearest(fact_id)])
            self._facts[fact_id] = found[0]
        return self._facts[fact_id]

    def published(self, fact_id: str) -> Fact | None:  # noqa: ARG002
        """The fact as its source has it, where a user has set it to something else: nowhere in a store of what was published."""
        return None

    @cached_property
    def every(self) -> dict[str, Fact]:
        """Every fact by its id, for who needs many of them."""
        return {fact.id: fact for fact in self.facts()}

    @cached_property
    def _series(self) -> dict[tuple[str, str, str], list[Fact]]:
        found: dict[tuple[str, str, str], list[Fact]] = {}
        for fact in self.every.values():
            found.setdefault((fact.source, fact.subject, fact.indicator), []).append(fact)
        return found

    def series(self, source: str, subject: str, indicator: str) -> tuple[Fact, ...]:
        """Every fact of one source on one quantity of one subject, by id: any year, price basis and variant."""
        return tuple(self._series.get((source, subject, indicator), ()))

    def nearest(self, text: str) -> str:
        """The fact id most like a text."""
        return self.query("SELECT id FROM fact ORDER BY jaro_winkler_similarity(id, ?) DESC, id LIMIT 1", [text])[0][0]

    @cached_property
    def origins(self) -> dict[str, Origin]:
        """Every source by its id."""
        columns = ", ".join(field.name for field in fields(Origin))
        return {row[0]: Origin(*row) for row in self.query(f"SELECT {columns} FROM source ORDER BY id")}

    @cached_property
    def editions(self) -> tuple[str, ...]:
        """NATO's yearly tables that the store holds, oldest first."""
        return self.family("nato")

    def family(self, name: str) -> tuple[str, ...]:
        """The editions of one publication, oldest first: `imf-weo` finds `imf-weo-2025-10`."""
        found = [(origin.published, source) for source, origin in self.origins.items() if re.fullmatch(rf"{name}-\d{{4}}(-\d\d)?", source)]
        return tuple(source for _, source in sorted(found))

    def newest(self, name: str) -> str:
        """The newest edition of a publication."""
        found = self.family(name)
        if not found:
            raise UnknownName("publication", name, {source.rpartition("-")[0] for source in self.origins})
        return found[-1]

    @cached_property
    def subjects(self) -> dict[str, str]:
        """Every subject by its id, with its name in the data."""
        return dict(self.query("SELECT id, name FROM subject ORDER BY id"))

    @property
    def names(self) -> dict[str, str]:
        """What each subject is called in the language in force."""
        return _names(self)

    @cached_property
    def states(self) -> tuple[str, ...]:
        """Every state."""
        return tuple(row[0] for row in self.query("SELECT id FROM subject WHERE kind = 'state' ORDER BY id"))

    @cached_property
    def indicators(self) -> dict[str, frozenset[str]]:
        """What each source gives figures for."""
        found: dict[str, set[str]] = {}
        for source, indicator in self.query("SELECT DISTINCT source, indicator FROM fact"):
            found.setdefault(source, set()).add(indicator)
        return {source: frozenset(indicators) for source, indicators in found.items()}

    @cached_property
    def _memberships(self) -> dict[str, list[tuple[str, date | None, date | None]]]:
        found: dict[str, list[tuple[str, date | None, date | None]]] = {}
        for body, subject, start, end in self.query('SELECT body, subject, start, "end" FROM membership ORDER BY subject'):
            found.setdefault(body, []).append((subject, start, end))
        return found

    def members(self, body: str, year: int) -> tuple[str, ...]:
        """The members of a body on the last day of a year, as NATO counts them in its tables."""
        if (body, year) not in self._members:
            day = date(year, 12, 31)
            terms = self._memberships.get(body, ())
            found = tuple(subject for subject, start, end in terms if (start is None or start <= day) and (end is None or end >= day))
            self._members[body, year] = found
        return self._members[body, year]


@kept_by_language(16)
def _names(store: Store) -> dict[str, str]:
    return {subject: translated(name) for subject, name in store.subjects.items()}


def open_store(shelf: Shelf | None = None) -> Store:
    """Open the store of the shelf's text, building it first where it is missing."""
    shelf = shelf or Shelf.default()
    path = cache_folder() / f"facts-{shelf.fingerprint}-{_code()}-{duckdb.__version__}.duckdb"
    if not path.exists():
        _build(path, shelf)
    return _open(path, shelf.fingerprint)


@lru_cache(maxsize=4)
def _open(path: Path, fingerprint: str) -> Store:
    return Store(path, fingerprint)


@lru_cache(maxsize=1)
def _code() -> str:
    """A hash of the modules that shape a store."""
    modules = [vocabulary.__file__, *sorted(str(path) for path in Path(__file__).parent.glob("*.py"))]
    return hashlib.sha256(b"".join(Path(module).read_bytes() for module in modules)).hexdigest()[:8]


def _build(path: Path, shelf: Shelf) -> None:
    """Build under a temporary name and move into place, so that no reader ever sees half a store."""
    from symmachia.facts.build import build

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix="building-") as folder:
            draft = Path(folder) / path.name
            build(draft, shelf)
            with duckdb.connect(draft, read_only=True) as whole:
                whole.execute("SELECT count(*) FROM fact")
            draft.replace(path)
    except (OSError, duckdb.IOException, duckdb.TransactionException, duckdb.FatalException, duckdb.CatalogException) as error:
        raise StoreError(
            f"the fact store cannot be written: {getattr(error, 'strerror', None) or error}",
            where=str(path.parent),
            fix="free space or set XDG_CACHE_HOME to a folder that can be written",
        ) from None
    stores = sorted(path.parent.glob("facts-*.duckdb"), key=lambda store: store.stat().st_mtime, reverse=True)
    for old in stores[_KEPT:]:
        with suppress(OSError):
            old.unlink()
