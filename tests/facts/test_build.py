from __future__ import annotations

import multiprocessing
import shutil
from typing import TYPE_CHECKING, Any

import duckdb
import pytest

from symmachia.errors import DataError, StoreError, SymmachiaError
from symmachia.facts.rules import COLUMNS
from symmachia.facts.shelf import Shelf
from symmachia.facts.store import open_store
from symmachia.vocabulary import BODIES, VOCABULARY

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import TinyShelf

HEADER = "subject,body,start,end,status,source,note\n"
FILES = ("subjects.csv", "memberships.csv", "whitelist.yaml", "facts/tiny.csv", "facts/tiny.yaml", "facts/treaties.yaml")


def _refused(tiny: TinyShelf) -> DataError:
    with pytest.raises(DataError) as refused:
        tiny.build()
    return refused.value


def _stores(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "cache/symmachia").iterdir())


def test_what_the_text_says_stands_in_the_store(tiny: TinyShelf) -> None:
    row = {
        "subject": "FRA", "indicator": "spending", "year": "2024", "as_of": "2024-12", "variant": "gross", "value": "1.5", "low": "1", "high": "2",
        "unit": "million", "currency": "EUR", "price_year": "2015", "basis": "constant", "status": "estimate", "grade": "b",
        "locator": "page 3, row 4", "note": 'a "quoted" note, with a comma',
    }  # fmt: skip
    tiny.table("tiny", tiny.money(**row))
    assert tiny.query(f"SELECT id, source, edition, {', '.join(COLUMNS)} FROM fact") == [
        (
            "tiny/FRA/spending/2024/EUR-2015:gross", "tiny", "2025-06", "FRA", "spending", 2024, "2024-12", "gross", 1.5, 1.0, 2.0,
            "million", "EUR", 2015, "constant", "estimate", "b", "page 3, row 4", 'a "quoted" note, with a comma',
        )
    ]  # fmt: skip


def test_the_vocabulary_stands_in_the_store(tiny: TinyShelf) -> None:
    assert {name for (name,) in tiny.query("SELECT name FROM quantity")} == set(VOCABULARY)


def test_a_record_without_a_table_is_a_source(tiny: TinyShelf) -> None:
    assert tiny.query("SELECT id, count(f.source) FROM source LEFT JOIN (SELECT source FROM fact) f ON f.source = id GROUP BY id ORDER BY id") == [
        ("tiny", 2),
        ("treaties", 0),
    ]


def test_a_table_of_no_rows_is_sound(tiny: TinyShelf) -> None:
    tiny.table("tiny")
    assert tiny.query("SELECT count(*) FROM fact") == [(0,)]


@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_line_ends_of_any_system_are_read(tiny: TinyShelf, end: str) -> None:
    rows = (",".join(COLUMNS), tiny.people(note="the last cell"), tiny.people(year="2024", note="the last cell"))
    tiny.write("facts/tiny.csv", (end or "\n").join(rows) + end)
    assert tiny.query("SELECT year, note FROM fact ORDER BY year") == [(2024, "the last cell"), (2025, "the last cell")]


def test_a_table_without_its_record_is_refused(tiny: TinyShelf) -> None:
    (tiny.root / "facts/tiny.yaml").unlink()
    error = _refused(tiny)
    assert (error.what, error.where, error.fix) == ("a fact table without its origin record", "tiny.csv", "write tiny.yaml beside it")


def test_a_wrong_header_is_refused_with_the_right_one(tiny: TinyShelf) -> None:
    tiny.write("facts/tiny.csv", ",".join(COLUMNS).replace("locator", "page") + "\n" + tiny.people() + "\n")
    error = _refused(tiny)
    assert (error.what, error.where, error.fix) == ("the header is wrong", "tiny.csv:1", "write " + ",".join(COLUMNS))


@pytest.mark.parametrize("wrong", ["{}, one more", "FRA,military_personnel,2025,,,5", "{}\nFRA"])
def test_too_many_or_too_few_cells_name_file_and_line(tiny: TinyShelf, wrong: str) -> None:
    tiny.table("tiny", tiny.people(year="2024"), wrong.format(tiny.people()))
    error = _refused(tiny)
    assert error.where.startswith("tiny.csv")
    assert f"Line: {4 if wrong.endswith('FRA') else 3} " in error.what
    assert error.fix == "quote cells that hold a comma"


@pytest.mark.parametrize("gap", ["a\nb", "a\r\nb"])
def test_a_line_break_in_a_cell_is_refused(tiny: TinyShelf, gap: str) -> None:
    tiny.table("tiny", tiny.people(year="2024"), tiny.people(note=gap))
    error = _refused(tiny)
    assert error.where == "tiny.csv"
    assert error.what == "a cell holds a line break, or the file a blank line"


def test_a_blank_line_is_refused(tiny: TinyShelf) -> None:
    tiny.table("tiny", tiny.people(year="2024"), "", tiny.people())
    assert _refused(tiny).what == "a cell holds a line break, or the file a blank line"


@pytest.mark.parametrize("name", ["facts/tiny.csv", "facts/tiny.yaml", "subjects.csv"])
def test_a_file_in_another_encoding_is_named(tiny: TinyShelf, name: str) -> None:
    path = tiny.root / name
    path.write_bytes(path.read_bytes() + "ß".encode("latin-1"))
    with pytest.raises(DataError) as refused:
        tiny.build()
    assert refused.value.where.startswith(path.name)


def test_a_subject_that_stands_twice_is_refused(tiny: TinyShelf) -> None:
    path = tiny.root / "subjects.csv"
    tiny.write("subjects.csv", path.read_text(encoding="utf-8") + "FRA,state,FR,France\n")
    error = _refused(tiny)
    assert "'subject' is broken" in error.what
    assert "FRA" in error.what


@pytest.mark.parametrize(
    ("row", "named"),
    [("FRX,NATO,1949-08-24,,observed,treaties,", "FRX"), ("FRA,NATO,1949-08-24,,observed,treatise,", "treatise")],
)
def test_a_membership_of_an_unknown_state_or_source_is_refused(tiny: TinyShelf, row: str, named: str) -> None:
    tiny.write("memberships.csv", f"{HEADER}DEU,NATO,1955-05-06,,observed,treaties,\n{row}\n")
    error = _refused(tiny)
    assert named in error.what
    assert error.where == "memberships.csv:3"
    assert error.fix in ("did you mean FRA?", "did you mean treaties?")


def test_a_membership_in_an_unknown_body_names_line_and_bodies(tiny: TinyShelf) -> None:
    tiny.write("memberships.csv", f"{HEADER}DEU,NATO,1955-05-06,,observed,treaties,\nFRA,NATOO,1949-08-24,,observed,treaties,\n")
    error = _refused(tiny)
    assert (error.what, error.where, error.fix) == ("unknown body 'NATOO'", "memberships.csv:3", "known: " + ", ".join(BODIES))


@pytest.mark.parametrize("day", ["1949-13-24", "1949", "24.8.1949"])
def test_a_membership_from_no_day_of_the_calendar_is_refused(tiny: TinyShelf, day: str) -> None:
    tiny.write("memberships.csv", f"{HEADER}DEU,NATO,1955-05-06,,observed,treaties,\nFRA,NATO,{day},,observed,treaties,\n")
    error = _refused(tiny)
    assert error.where == "memberships.csv:3"
    assert day in error.what


@pytest.mark.parametrize(
    "rows",
    [
        "FRA,NATO,1949-08-24,,obbserved,treaties,",
        "FRA,NATO,1949-08-24,1940-01-01,observed,treaties,",
        "FRA,NATO,1949-08-24,,observed,treaties,\nFRA,NATO,1949-08-24,,observed,treaties,",
    ],
    ids=["unknown status", "ends before it starts", "stands twice"],
)
def test_a_membership_that_cannot_be_is_refused(tiny: TinyShelf, rows: str) -> None:
    tiny.write("memberships.csv", f"{HEADER}{rows}\n")
    assert _refused(tiny).where.startswith("memberships.csv:")


@pytest.mark.parametrize(
    ("name", "text", "where"),
    [
        ("subjects.csv", "id,kind,name\nFRA,state,France\n", "subjects.csv:1"),
        ("subjects.csv", "", "subjects.csv:1"),
        ("subjects.csv", "id,kind,iso2,name\nFRA,state,FR,France\nDEU,state,DE\n", "subjects.csv:3"),
        ("memberships.csv", f"{HEADER}FRA,NATO,1949-08-24,,observed,treaties,a note, with a comma\n", "memberships.csv:2"),
    ],
)
def test_the_other_tables_are_as_strict(tiny: TinyShelf, name: str, text: str, where: str) -> None:
    tiny.write(name, text)
    assert _refused(tiny).where == where


def test_the_store_itself_holds_the_keys(tiny: TinyShelf) -> None:
    keys = tiny.query("SELECT table_name, constraint_type, unnest(constraint_column_names) FROM duckdb_constraints()")
    for column in ("source", "subject", "indicator"):
        assert ("fact", "FOREIGN KEY", column) in keys
    for column in ("source", "subject"):
        assert ("membership", "FOREIGN KEY", column) in keys
    with duckdb.connect(tiny.stored()) as connection:
        for wrong in ("id = 'x', source = 'nobody'", "subject = 'nobody'", "indicator = 'nothing'", "value = NULL", "locator = NULL"):
            with pytest.raises(duckdb.ConstraintException):
                connection.execute(f"UPDATE fact SET {wrong}")


def test_a_users_source_replaces_the_shipped_one_of_its_name(tiny: TinyShelf) -> None:
    tiny.table("other", tiny.people(value="7"))
    tiny.table("tiny", tiny.people(value="8"), folder="user")
    both = Shelf((tiny.root / "facts", tiny.root / "user"), tiny.root)
    assert tiny.query("SELECT source, value FROM fact ORDER BY source", both) == [("other", 7.0), ("tiny", 8.0)]


def test_a_users_new_source_stands_beside_the_shipped_ones(tiny: TinyShelf) -> None:
    tiny.table("mine", tiny.people(value="8"), folder="user")
    both = Shelf((tiny.root / "facts", tiny.root / "user"), tiny.root)
    assert tiny.query("SELECT source, value FROM fact WHERE indicator = 'military_personnel' ORDER BY source", both) == [("mine", 8.0), ("tiny", 5.0)]


def test_a_user_has_no_folder_until_the_first_import(tiny: TinyShelf) -> None:
    both = Shelf((tiny.root / "facts", tiny.root / "nowhere"), tiny.root)
    assert both.fingerprint == tiny.shelf.fingerprint
    assert tiny.query("SELECT count(*) FROM fact", both) == [(2,)]


def test_a_users_table_brings_its_own_record(tiny: TinyShelf) -> None:
    tiny.table("tiny", tiny.people(value="8"), folder="user")
    (tiny.root / "user/tiny.yaml").unlink()
    with pytest.raises(DataError, match="a fact table without its origin record"):
        tiny.build(Shelf((tiny.root / "facts", tiny.root / "user"), tiny.root))


@pytest.mark.parametrize("name", FILES)
def test_the_fingerprint_changes_with_every_text_file(tiny: TinyShelf, name: str) -> None:
    before = tiny.shelf.fingerprint
    assert tiny.shelf.fingerprint == before
    path = tiny.root / name
    tiny.write(name, path.read_text(encoding="utf-8") + " ")
    assert tiny.shelf.fingerprint != before


def test_the_fingerprint_changes_when_a_file_is_added_or_renamed(tiny: TinyShelf) -> None:
    before = tiny.shelf.fingerprint
    added = tiny.table("added", tiny.people())
    with_one_more = tiny.shelf.fingerprint
    added.rename(added.with_name("renamed.csv"))
    assert len({before, with_one_more, tiny.shelf.fingerprint}) == 3


def test_the_fingerprint_is_that_of_the_text_wherever_it_lies(tiny: TinyShelf, tmp_path: Path) -> None:
    copy = shutil.copytree(tiny.root, tmp_path / "elsewhere")
    assert Shelf((copy / "facts",), copy).fingerprint == tiny.shelf.fingerprint


def test_a_store_is_built_once(tiny: TinyShelf, tmp_path: Path) -> None:
    store = open_store(tiny.shelf)
    built = store.path.stat().st_mtime_ns
    assert open_store(tiny.reshelved()).path == store.path
    assert store.path.stat().st_mtime_ns == built
    assert _stores(tmp_path) == [store.path.name]
    assert tiny.shelf.fingerprint in store.path.name


def test_text_that_changes_while_the_program_runs_is_read_anew(tiny: TinyShelf) -> None:
    assert open_store(tiny.shelf).fact("tiny/FRA/military_personnel/2025").value == 5
    tiny.table("tiny", tiny.people(value="6"))
    assert open_store(tiny.shelf).fact("tiny/FRA/military_personnel/2025").value == 6


def test_a_failed_build_leaves_nothing_and_an_older_store_untouched(tiny: TinyShelf, tmp_path: Path) -> None:
    old = open_store(tiny.shelf)
    before = old.path.read_bytes()
    tiny.table("tiny", tiny.people(grade="e"))
    with pytest.raises(DataError, match=r"tiny\.csv:2"):
        open_store(tiny.reshelved())
    assert _stores(tmp_path) == [old.path.name]
    assert old.path.read_bytes() == before
    assert old.fact("tiny/FRA/military_personnel/2025").value == 5


def test_a_failed_check_leaves_nothing(tiny: TinyShelf, tmp_path: Path) -> None:
    tiny.table("tiny", tiny.people(), tiny.people(subject="NATO_TOTAL", value="9"))
    with pytest.raises(SymmachiaError, match="not agree"):
        open_store(tiny.shelf)
    assert _stores(tmp_path) == []


def _open(shelf: Shelf, start: Any, found: Any) -> None:
    start.wait()
    found.put(open_store(shelf).fact("tiny/FRA/military_personnel/2025").value)


def test_two_processes_that_build_at_once_both_succeed(tiny: TinyShelf, tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    start, found = spawn.Barrier(2), spawn.Queue()
    both = [spawn.Process(target=_open, args=(tiny.shelf, start, found)) for _ in range(2)]
    for process in both:
        process.start()
    for process in both:
        process.join()
    assert [process.exitcode for process in both] == [0, 0]
    assert [found.get(), found.get()] == [5.0, 5.0]
    assert len(_stores(tmp_path)) == 1


def test_a_cache_that_cannot_be_written_says_what_to_do(tiny: TinyShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    with pytest.raises(StoreError, match="cannot be written") as refused:
        open_store(tiny.shelf)
    assert refused.value.where == str(blocked / "symmachia")
    assert "XDG_CACHE_HOME" in refused.value.fix


def _fill(shelf: Shelf, limit: int, found: Any) -> None:
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        found.put(("", open_store(shelf).query("SELECT count(*) FROM fact")))
    except Exception as error:
        found.put((type(error).__name__, getattr(error, "fix", str(error))))


@pytest.mark.parametrize("limit", [10_000, 20_000, 60_000, 300_000])
def test_a_full_disk_says_what_to_do_and_leaves_no_store(tiny: TinyShelf, tmp_path: Path, limit: int) -> None:
    """The system refuses the process any file above the limit, as a full disk would."""
    pytest.importorskip("resource")
    spawn = multiprocessing.get_context("spawn")
    found = spawn.Queue()
    process = spawn.Process(target=_fill, args=(tiny.shelf, limit, found))
    process.start()
    process.join()
    assert process.exitcode == 0
    kind, fix = found.get()
    assert (kind, "free space" in fix) == ("StoreError", True), fix
    assert _stores(tmp_path) == []


def test_a_database_that_is_no_store_says_what_to_do(tiny: TinyShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = open_store(tiny.shelf).path.name
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "other"))
    empty = tmp_path / "other/symmachia" / name
    empty.parent.mkdir(parents=True)
    duckdb.connect(empty).close()
    with pytest.raises(StoreError, match="cannot be opened") as refused:
        open_store(tiny.reshelved())
    assert "delete the file" in refused.value.fix


@pytest.mark.parametrize("cut", [b"no database", b"", None])
def test_a_store_that_cannot_be_opened_says_what_to_do(tiny: TinyShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cut: bytes | None) -> None:
    whole = open_store(tiny.shelf).path
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "other"))
    broken = tmp_path / "other/symmachia" / whole.name
    broken.parent.mkdir(parents=True)
    broken.write_bytes(whole.read_bytes()[:5000] if cut is None else cut)
    with pytest.raises(StoreError, match="cannot be opened") as refused:
        open_store(tiny.reshelved())
    assert refused.value.where == str(broken)
    assert refused.value.fix == "delete the file: it is rebuilt from the text tables"
    broken.unlink()
    assert open_store(tiny.reshelved()).path == broken
