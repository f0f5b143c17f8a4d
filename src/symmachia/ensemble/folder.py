"""The folder of a run: finished chunks, and a manifest that says which. Every file appears whole or not at all.

manifest.json          fingerprint, study, versions, machine, and the hash of every finished file
chunks/00007.parquet   measures of one chunk: future, strategy, one column per measure
chunks/00007.bands     its counts, compressed
fault.json             the future that stopped the run, where one did: its strategy, figure, draws and inputs
lock                   held while a run writes
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import json
import os
import platform
import zlib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.errors import RunError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from symmachia.ensemble.prepare import Block, Prepared

MANIFEST, FAULT = "manifest.json", "fault.json"


class RunFolder:
    """Where a run keeps what it has finished."""

    def __init__(self, path: Path):
        self.path = path

    @property
    def place(self) -> str:
        """Where the manifest lies."""
        return str(self.path / MANIFEST)

    @property
    def manifest(self) -> dict[str, Any]:
        """The manifest; a folder without one is no run."""
        try:
            found = json.loads(Path(self.place).read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            raise RunError(
                "this is not the folder of a run", where=str(self.path), why=f"it holds no {MANIFEST}", fix="name the folder of a run"
            ) from None
        except (OSError, ValueError, RecursionError) as error:
            raise RunError(f"the manifest cannot be read: {error}", where=self.place, fix=AGAIN) from None
        wrong = _wrong(found)
        if wrong:
            raise RunError(f"this is not the manifest of a run: {wrong}", where=self.place, fix=AGAIN)
        return found

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the folder against a second run; the system lets go of it even when a run is killed."""
        with _clear(self.path):
            (self.path / "chunks").mkdir(parents=True, exist_ok=True)
            handle = os.open(self.path / "lock", os.O_CREAT | os.O_RDWR)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise RunError("another run writes to this folder", where=str(self.path), fix="wait for it, or choose another folder") from None
            yield
        finally:
            os.close(handle)

    def begin(self, prepared: Prepared, chunk: int, *, resume: bool) -> dict[str, Any]:
        """A fresh manifest, or with `resume` the one that stands, if it is of the same run."""
        if not (self.path / MANIFEST).exists():
            others = [entry.name for entry in self.path.iterdir() if entry.name not in ("chunks", "lock")]
            if others:
                raise RunError(f"the folder holds other things: {', '.join(sorted(others)[:3])}", where=str(self.path), fix="name a new folder")
            manifest = {
                "fingerprint": prepared.fingerprint,
                "study": prepared.study,
                "baseline": prepared.baseline,
                "versions": prepared.versions,
                "machine": {"processor": platform.processor() or platform.machine(), "python": platform.python_version()},
                "strategies": prepared.strategies,
                "measures": prepared.measures,
                "columns": prepared.columns,
                "axes": prepared.axes,
                "shapes": prepared.shapes,
                "chunk": chunk,
                "done": {},
            }
            self.write(manifest)
            return json.loads(json.dumps(manifest))
        manifest = self.manifest
        if not resume:
            raise RunError("the folder holds a run already", where=str(self.path), fix="go on with --resume, or name a new folder")
        if manifest["fingerprint"] != prepared.fingerprint:
            raise RunError(
                f"the folder holds a run of {differing(manifest, prepared)}", where=str(self.path),
                why="its chunks would not agree with new ones", fix="name a new folder",
            )  # fmt: skip
        return manifest

    def write(self, manifest: dict[str, Any]) -> None:
        """Write the manifest."""
        self._put(MANIFEST, json.dumps(manifest, indent=1).encode())

    def keep_fault(self, details: dict[str, Any]) -> str:
        """Write what is known of a future that stopped the run, and return where it lies."""
        self._put(FAULT, json.dumps(details, indent=1).encode())
        return str(self.path / FAULT)

    def keep(self, number: int, start: int, block: Block) -> dict[str, str]:
        """Write a finished chunk and return the hash of each of its files."""
        import duckdb

        count = block.measures.shape[1]
        table: dict[str, NDArray] = {
            "future": np.tile(np.arange(start, start + count, dtype=np.int32), len(block.measures)),
            "strategy": np.repeat(np.arange(len(block.measures), dtype=np.uint8), count),
        }
        table |= {f"m{q}": np.ascontiguousarray(block.measures[:, :, q]).ravel() for q in range(block.measures.shape[2])}
        name = f"chunks/{number:05d}"
        draft = self.path / f"{name}.draft"
        with _clear(self.path), duckdb.connect(config={"threads": 1}) as connection:
            connection.register("finished", table)
            connection.execute(f"COPY finished TO '{_quoted(draft)}' (FORMAT parquet, COMPRESSION snappy)")
            draft.replace(self.path / f"{name}.parquet")
        counts = np.concatenate([block.bands.ravel(), block.member_bands.ravel()]).astype("<u2")
        self._put(f"{name}.bands", zlib.compress(counts.tobytes(), 1))
        return {kind: self.hash(f"{name}.{kind}") for kind in ("parquet", "bands")}

    def counts(self, number: int, size: int) -> NDArray[np.uint16]:
        """The counts of a finished chunk."""
        path = self.path / f"chunks/{number:05d}.bands"
        try:
            found = np.frombuffer(zlib.decompress(path.read_bytes()), dtype="<u2")
        except (OSError, zlib.error) as error:
            raise RunError(f"the chunk cannot be read: {error}", where=str(path), fix=REDO) from None
        if len(found) != size:
            raise RunError("the chunk is not of this run", where=str(path), fix=REDO)
        return found

    def columns(self, strategy: int, measures: Sequence[int], chunks: Iterable[int]) -> list[NDArray[np.float64]]:
        """Some measures of one strategy over the futures of some chunks, in their order."""
        import duckdb

        files = [str(self.path / f"chunks/{number:05d}.parquet") for number in chunks]
        try:
            with duckdb.connect() as connection:
                query = f"SELECT {', '.join(f'm{q}' for q in measures)} FROM read_parquet(?) WHERE strategy = ? ORDER BY future"
                found = connection.execute(query, [files, strategy]).fetchnumpy()
                return [np.asarray(found[f"m{q}"]) for q in measures]
        except duckdb.Error as error:
            raise RunError(f"the chunks cannot be read: {str(error).splitlines()[0]}", where=str(self.path), fix=REDO) from None

    def hash(self, name: str) -> str:
        """The hash of a file as it lies on disk."""
        try:
            with (self.path / name).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise RunError(f"a file of the run cannot be read: {error.strerror}", where=str(self.path / name), fix=REDO) from None

    def damaged(self, manifest: dict[str, Any]) -> list[str]:
        """Files of finished chunks that are gone or differ from what was written."""
        found = []
        for number, files in manifest["done"].items():
            for kind, digest in files.items():
                name = f"chunks/{int(number):05d}.{kind}"
                if not (self.path / name).exists() or self.hash(name) != digest:
                    found.append(name)
        return found

    def _put(self, name: str, content: bytes) -> None:
        """Write a file under another name, see it safe on disk, and move it into place."""
        draft = self.path / f"{name}.draft"
        with _clear(self.path):
            with draft.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self.path / name)


REDO = "run the study again with --resume: chunks that are whole stay"
AGAIN = "run the study again, to a new folder"
KEYS = {
    "fingerprint": str, "study": dict, "baseline": str, "versions": dict, "strategies": list, "measures": list, "axes": dict, "shapes": dict,
    "chunk": int, "done": dict,
}  # fmt: skip


def _wrong(manifest: Any) -> str:
    """What a manifest lacks that everything else relies on; nothing where it is whole."""
    if not isinstance(manifest, dict):
        return "it is no mapping"
    for key, kind in KEYS.items():
        if not isinstance(manifest.get(key), kind):
            return f"{key} is missing, or of another kind"
    futures, comparison = manifest["study"].get("futures"), manifest["study"].get("comparison")
    if not isinstance(futures, int) or not isinstance(comparison, str) or futures < 1 or manifest["chunk"] < 1:
        return "its study or its chunks cannot be"
    shapes = [manifest["shapes"].get(key) for key in ("bands", "members")]
    if not all(isinstance(shape, list) and all(isinstance(size, int) for size in shape) for shape in shapes):
        return "its shapes cannot be"
    kinds = {"parquet", "bands"}
    if not all(number.isdecimal() and isinstance(files, dict) and set(files) == kinds for number, files in manifest["done"].items()):
        return "done is no list of chunks"
    return ""


def differing(manifest: dict[str, Any], prepared: Prepared) -> str:
    """What keeps two runs from being the same, in words."""
    if manifest["study"] != json.loads(json.dumps(prepared.study)):
        ours, theirs = json.loads(json.dumps(prepared.study)), manifest["study"]
        keys = [key for key in dict.fromkeys((*ours, *theirs)) if ours.get(key) != theirs.get(key)]
        return f"another study: {', '.join(keys)} differ"
    if manifest["baseline"] != prepared.baseline:
        return "other figures: the facts behind it have changed"
    changed = [name for name, value in prepared.versions.items() if manifest["versions"].get(name) != value]
    return f"another program: {', '.join(changed)} differ" if changed else "another fingerprint: its manifest was changed by hand"


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


@contextmanager
def _clear(path: Path) -> Iterator[None]:
    """One clear error for a disk that is full or a folder that cannot be written."""
    import duckdb

    try:
        yield
    except duckdb.IOException as error:
        raise RunError(
            f"the run cannot be written: {str(error).splitlines()[0]}",
            where=str(path),
            why="finished chunks are safe",
            fix="free space, then go on with --resume",
        ) from None
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        raise RunError(
            f"the run cannot be written: {error.strerror or error}",
            where=str(path),
            why="finished chunks are safe" if full else "",
            fix="free space, then go on with --resume" if full else "name a folder that can be written",
        ) from None
