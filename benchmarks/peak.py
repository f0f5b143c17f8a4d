"""How near the kernel comes to what the machine can do: arithmetic and memory a second beside peaks measured in the same run, on one thread.

The arithmetic of a future is counted, not estimated: the C port runs once with a number that counts what is done to it (count.hpp).
"""

from __future__ import annotations

import ctypes
import subprocess
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

import symmachia as sy
from interleaved import medians, seconds_of
from port import COMMAND, HERE, Room, chunks, shapes
from symmachia.ensemble.sample import draws

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.ensemble.prepare import Prepared

FUTURES, COUNTED = 1024, 32
KINDS = ("additions, subtractions, multiplications", "divisions, square roots", "comparisons", "powers, logarithms")
LINE = 64
"""Bytes of a cache line: what a count in a band costs at least."""


def counts(prepared: Prepared, rows: NDArray, folder: Path) -> NDArray[np.float64]:
    """Operations of each kind in a strategy-future, the mean over some futures and all strategies."""
    total = np.zeros(len(KINDS))
    for d in range(len(prepared.strategies)):
        home = folder / f"counted{d}"
        home.mkdir()
        (home / "shapes.h").write_text(shapes(prepared, d))
        flags = ("-std=gnu++17", "-O1", "-fpermissive", "-w", "-shared", "-fPIC", "-include", str(HERE / "count.hpp"), f"-I{home}")
        subprocess.run(["c++", *flags, "-x", "c++", str(HERE / "chunk.c"), "-o", str(home / "counted.so")], check=True)
        library = ctypes.CDLL(str(home / "counted.so"))
        library.run_chunk.restype = ctypes.c_int64
        Room(prepared, d).port(library, rows, np.empty((len(rows), len(prepared.entries))))
        total += np.array((ctypes.c_int64 * len(KINDS)).in_dll(library, "counted")) / len(rows)
    return total / len(prepared.strategies)


def touched(prepared: Prepared) -> int:
    """Bytes of memory that a strategy-future passes through at least once: workspace, inputs, uncertain cells, draws, and a line for each count."""
    room = Room(prepared, 0)
    bands = np.prod(prepared.band_shape[:-1]) + len(prepared.structure.members)
    return int(room.flat.nbytes + room.theta.nbytes + sum(array.nbytes for array in prepared.cells) + 8 * len(prepared.columns) + LINE * bands)


def peaks(folder: Path, size: int) -> dict[str, partial[float]]:
    """Rates of the machine: GFLOP/s of multiply-add, GB/s of a triad as large as a future's memory, and of one far beyond the caches."""
    subprocess.run([*COMMAND, "-mprefer-vector-width=512", str(HERE / "peak.c"), "-o", str(folder / "peak.so")], check=True)
    library = ctypes.CDLL(str(folder / "peak.so"))
    for name in ("fused", "separate", "triad"):
        library[name].restype = ctypes.c_double

    def flops(name: str) -> float:
        rounds = 10**6
        return rounds * 128 * 2 / seconds_of(lambda: library[name](ctypes.c_int64(rounds))) / 1e9

    def triad(rounds: int, arrays: NDArray) -> float:
        at = [ctypes.c_void_p(row.ctypes.data) for row in arrays]
        seconds = seconds_of(lambda: library.triad(ctypes.c_int64(rounds), ctypes.c_int64(arrays.shape[1]), *at))
        return rounds * arrays.nbytes / seconds / 1e9

    near, far = np.ones((3, size // 24)), np.ones((3, 2**24))
    return {
        "multiply-add, fused, GFLOP/s": partial(flops, "fused"),
        "multiply, then add, GFLOP/s": partial(flops, "separate"),
        "triad over a future's memory, GB/s": partial(triad, 500, near),
        "triad over 400 MB, GB/s": partial(triad, 2, far),
    }


def main() -> None:
    prepared, _ = sy.prepared_study("debate", futures=FUTURES)
    rows = draws(prepared.study["sampling"], prepared.study["seed"], FUTURES, len(prepared.columns), 0, FUTURES)
    size = touched(prepared)
    with tempfile.TemporaryDirectory() as home:
        operations = counts(prepared, rows[:COUNTED], Path(home))
        limits = peaks(Path(home), size)
        found = medians({**limits, "kernel": chunks(prepared, rows, Room.kernel, 1)})
    kernel = found.pop("kernel")
    print(f"a strategy-future: {size:,} bytes, " + ", ".join(f"{number:,.0f} {kind}" for kind, number in zip(KINDS, operations, strict=True)))
    flops, traffic = (operations[0] + operations[1]) * kernel / 1e9, size * kernel / 1e9
    print(f"kernel: {kernel:,.0f} strategy-futures a second, {flops:.2f} GFLOP/s (comparisons and powers not counted), {traffic:.2f} GB/s")
    for name, value in found.items():
        reached = flops if "FLOP" in name else traffic
        print(f"{name:<38}{value:>10,.1f}  the kernel reaches {reached / value:.1%}")


if __name__ == "__main__":
    main()
