"""The kernel against a C port of the same work: draws, the year loop, measures and bands (spine.c, chunk.c), both on threads over chunks.

The port is compiled here, in strict IEEE arithmetic, and has to agree with the kernel on every quantity before anything is timed.
"""

from __future__ import annotations

import ctypes
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

import symmachia as sy
from interleaved import medians, seconds_of, table
from symmachia.ensemble.sample import draws
from symmachia.model import arrays
from symmachia.model.chunk import BINS, SHARE_BINS, run_chunk
from symmachia.model.outcomes import OUTCOMES
from symmachia.model.structure import CURVES

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from symmachia.ensemble.prepare import Prepared

HERE = Path(__file__).parent
COMMAND = (
    "cc",
    "-std=c11",
    "-O3",
    "-march=native",
    "-ffp-contract=off",
    "-fno-fast-math",
    "-fno-math-errno",
    "-fno-trapping-math",
    "-shared",
    "-fPIC",
)
"""Numba's code neither sets `errno` nor expects traps; the port is allowed the same, and every value stays what IEEE arithmetic makes it."""
AGREE = 1e-9
LOCAL = ("ordered", "score")
"""What the port keeps in local arrays."""
FUTURES, CHUNK, THREADS = 2048, 256, 2


class Room:
    """Everything that one thread needs to run chunks of one strategy: the same blocks of memory serve the kernel and the port."""

    def __init__(self, prepared: Prepared, strategy: int):
        setting = prepared.settings[strategy]
        self.prepared, self.strategy = prepared, strategy
        self.inputs, self.theta = arrays.inputs(prepared.structure)
        self.theta[:] = prepared.theta[strategy]
        self.work, self.flat = arrays.work(prepared.structure, setting)
        self.watched = self.flat[: arrays.watched(prepared.structure, setting)]
        self.sets = arrays.sets(prepared.structure, setting)
        self.bands = np.zeros(prepared.band_shape, dtype=np.uint16)
        self.curves = np.zeros((0, len(CURVES), arrays.POINTS))
        self.member_bands = np.zeros((len(prepared.structure.members), SHARE_BINS), dtype=np.uint16)

    def clear(self) -> None:
        self.bands[:], self.member_bands[:] = 0, 0

    def kernel(self, rows: NDArray, measures: NDArray) -> None:
        cells, entries, kept = self.prepared.cells, self.prepared.entries, (measures, self.bands, self.member_bands, self.curves)
        bad = run_chunk(rows, cells, self.theta, self.sets, self.inputs, self.work, self.watched, entries, *kept)
        assert bad < 0, f"future {bad} is not finite"

    def port(self, library: ctypes.CDLL, rows: NDArray, measures: NDArray) -> None:
        cells, entries = self.prepared.cells, self.prepared.entries
        pointers = (ctypes.c_void_p * 11)(len(cells.target), *(array.ctypes.data for array in cells))
        blocks = (self.theta, np.asarray(self.sets), self.flat)
        bad = library.run_chunk(
            ctypes.c_int64(len(rows)), ctypes.c_int64(rows.shape[1]), _at(rows), pointers, *map(_at, blocks),
            ctypes.c_int64(len(self.watched)), ctypes.c_int64(len(entries)), *map(_at, (entries, measures, self.bands, self.member_bands)),
        )  # fmt: skip
        assert bad < 0, f"future {bad} is not finite"


def _at(array: NDArray) -> ctypes.c_void_p:
    assert array.flags.c_contiguous
    return ctypes.c_void_p(array.ctypes.data)


def shapes(prepared: Prepared, strategy: int) -> str:
    """The header: sizes of the axes, codes of the measures, and the engines' records as C structs."""
    structure, setting = prepared.structure, prepared.settings[strategy]
    sizes = {
        "YEARS": len(structure.years), "MEMBERS": len(structure.members), "CAPABILITIES": len(structure.capabilities),
        "FRAMEWORKS": len(structure.frameworks), "SCOPES": len(structure.scopes), "VIEWS": len(structure.views), "BASES": len(setting.bases),
        "AREAS": len(structure.areas), "BINS": BINS, "SHARE_BINS": SHARE_BINS,
    }  # fmt: skip
    room = Room(prepared, strategy)
    return "\n".join(
        (
            f"enum {{ {', '.join(f'{name} = {size}' for name, size in sizes.items())} }};",
            f"enum {{ {', '.join(name.upper() for name in OUTCOMES)} }};",
            _struct("sets_t", "int64_t", room.sets.dtype),
            _struct("inputs_t", "double", room.inputs.dtype),
            _struct("work_t", "double", room.work.dtype),
            "",
        )
    )


def _struct(name: str, kind: str, dtype: np.dtype[Any]) -> str:
    fields = [f"    {kind} {field}{''.join(f'[{size}]' for size in dtype[field].shape)};" for field in dtype.names or ()]
    return "\n".join(("typedef struct {", *fields, f"}} {name};", f'_Static_assert(sizeof({name}) == {dtype.itemsize}, "{name}");'))


def build(prepared: Prepared, folder: Path) -> list[ctypes.CDLL]:
    """One library a strategy, as the kernel is compiled once for each shape."""
    built: dict[str, ctypes.CDLL] = {}
    found = []
    for d in range(len(prepared.strategies)):
        header = shapes(prepared, d)
        if header not in built:
            home = folder / f"shape{len(built)}"
            home.mkdir()
            (home / "shapes.h").write_text(header)
            subprocess.run([*COMMAND, f"-I{home}", str(HERE / "chunk.c"), "-o", str(home / "port.so"), "-lm"], check=True)
            built[header] = ctypes.CDLL(str(home / "port.so"))
            built[header].run_chunk.restype = ctypes.c_int64
        found.append(built[header])
    return found


def agreement(prepared: Prepared, libraries: list[ctypes.CDLL], rows: NDArray) -> float:
    """The largest relative difference over all measures, and over all quantities of the last future; bands may differ at the edge of a bin."""
    worst = 0.0
    for d, library in enumerate(libraries):
        ours, theirs = Room(prepared, d), Room(prepared, d)
        kept = np.empty((2, len(rows), len(prepared.entries)))
        ours.kernel(rows, kept[0])
        theirs.port(library, rows, kept[1])
        assert np.isfinite(kept).all(), "a measure is not finite"
        worst = max(worst, _apart(*kept))
        for name in ours.work.dtype.names:
            if name not in LOCAL:
                worst = max(worst, _apart(np.asarray(ours.work[name]), np.asarray(theirs.work[name])))
        assert np.abs(ours.bands.astype(int) - theirs.bands).sum() <= 1e-6 * ours.bands.sum() + 2, "bands differ"
        assert np.abs(ours.member_bands.astype(int) - theirs.member_bands).sum() <= 2, "bands of members differ"
    assert worst <= AGREE, f"port and kernel differ by {worst}"
    return worst


def _apart(one: NDArray, other: NDArray) -> float:
    """Relative to the greater of the two, and to 10⁻⁶ of the array's greatest number where both nearly vanish."""
    size = np.maximum(np.maximum(np.abs(one), np.abs(other)), 1e-6 * np.abs(one).max(initial=1e-300) + 1e-300)
    return float((np.abs(one - other) / size).max(initial=0.0))


def chunks(prepared: Prepared, rows: NDArray, work: Callable[[Room, NDArray, NDArray], None], threads: int) -> Callable[[], float]:
    """Strategy-futures a second of a way to run chunks, on some threads."""
    rooms = [[Room(prepared, d) for d in range(len(prepared.strategies))] for _ in range(threads)]
    kept = np.empty((len(prepared.strategies), len(rows), len(prepared.entries)))

    def part(thread: int) -> None:
        for start in range(thread * CHUNK, len(rows), threads * CHUNK):
            for d, room in enumerate(rooms[thread]):
                room.clear()
                work(room, rows[start : start + CHUNK], kept[d, start : start + CHUNK])

    def once() -> float:
        return len(rows) * len(prepared.strategies) / seconds_of(lambda: list(pool.map(part, range(threads))))

    pool = ThreadPoolExecutor(threads)
    return once


def main() -> None:
    prepared, _ = sy.prepared_study("debate", futures=FUTURES)
    rows = draws(prepared.study["sampling"], prepared.study["seed"], FUTURES, len(prepared.columns), 0, FUTURES)
    with tempfile.TemporaryDirectory() as folder:
        libraries = build(prepared, Path(folder))
        print(f"port and kernel differ by at most {agreement(prepared, libraries, rows[:512]):.1e}, relative")

        def port(room: Room, part: NDArray, kept: NDArray) -> None:
            room.port(libraries[room.strategy], part, kept)

        ways = {"kernel": Room.kernel, "C port": port}
        rates = {f"{name}, {n} thread{'s' * (n > 1)}": chunks(prepared, rows, way, n) for n in (1, THREADS) for name, way in ways.items()}
        found = medians(rates)
    table(found, "strategy-futures a second")
    for n in ("1 thread", f"{THREADS} threads"):
        print(f"time of the kernel over the port's, {n}: {found[f'C port, {n}'] / found[f'kernel, {n}']:.2f} (bar 1.5)")


if __name__ == "__main__":
    main()
