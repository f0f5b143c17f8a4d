"""How engines are compiled: one decorator, and a cache that any change of any engine empties.

Numba's own check sees the file of the cached function only: after an edit of a function that it calls, it would answer with stale numbers.
So the cache folder carries a hash of every file of this room, of Numba's version and of the processor, and it is set before the first decorator runs.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import llvmlite.binding
import numba
from numba import config, njit

from symmachia.folders import cache_folder

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable")


def engine_hash() -> str:
    """A hash of everything that decides what a compiled engine computes."""
    code = b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))
    machine = f"{numba.__version__} {llvmlite.binding.get_host_cpu_name()} {llvmlite.binding.get_host_cpu_features().flatten()}"
    return hashlib.sha256(code + machine.encode()).hexdigest()[:16]


config.CACHE_DIR = str(cache_folder() / f"kernels-{engine_hash()}")  # pyright: ignore[reportAttributeAccessIssue]


def engine(function: F) -> F:
    """Compile an engine: serial, without the interpreter's lock, in strict IEEE arithmetic."""
    return njit(nogil=True, cache=True, error_model="numpy")(function)  # pyright: ignore[reportReturnType]


def section(function: F) -> F:
    """A part of an engine, written into its caller: calls between the parts of a year cost a fifth of a run. Compiling takes time by the square of
    what is written in, so each stage of a future is an engine of its own."""
    return njit(nogil=True, error_model="numpy", inline="always")(function)  # pyright: ignore[reportReturnType]
