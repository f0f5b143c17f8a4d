"""Running a study: chunks of futures through the engines, on threads here or on a cluster, in memory or to a folder that can be resumed."""

from __future__ import annotations

import os
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.ensemble.fault import fault
from symmachia.ensemble.folder import RunFolder
from symmachia.ensemble.progress import progress_bar
from symmachia.ensemble.sample import draws
from symmachia.errors import NotFinite, RunError
from symmachia.result import Result

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from symmachia.ensemble.prepare import Block, Prepared

IN_MEMORY = 4096
"""More futures than this go to a folder."""


def chunk_size(futures: int) -> int:
    """Futures a chunk: small enough to show progress, large enough that writing costs little; never a matter of who computes."""
    return min(futures, 256 if futures <= IN_MEMORY else 4096)


def compute(prepared: Prepared, start: int, count: int) -> Block:
    """One chunk, wherever it is computed."""
    study = prepared.study
    curved = prepared.foretells and prepared.futures <= IN_MEMORY
    return prepared.compute(draws(study["sampling"], study["seed"], prepared.futures, len(prepared.columns), start, count), curved)


def run(
    prepared: Prepared, folder: Path | str | None = None, *, workers: int = 0, cluster: str = "", resume: bool = False, quiet: bool = False,
    chunk: int = 0, tell: Callable[[int], object] | None = None,
) -> Result:  # fmt: skip
    """Run every future of a prepared study. The answer is the same, bit for bit, for any number of workers, on any cluster of like machines,
    and for any number of futures a `chunk`. `tell` hears how many futures are finished, whenever more are; Ctrl-C in it ends the run as any does."""
    if workers < 0:
        raise RunError(f"{workers} workers cannot compute", fix="name 1 or more, or leave it out for one on each core")
    size = chunk or chunk_size(prepared.futures)
    if folder is None:
        if resume:
            raise RunError("a run in memory leaves nothing to go on with", fix="name the folder of the run")
        if prepared.futures > IN_MEMORY:
            raise RunError(f"{prepared.futures:,} futures are too many to hold in memory", fix="name a folder to write the run to")
        return _in_memory(prepared, _chunks(prepared.futures, size), workers, cluster, quiet, tell)
    home = RunFolder(Path(folder))
    with home.locked():
        manifest = home.begin(prepared, size, resume=resume)
        chunks = _chunks(prepared.futures, manifest["chunk"])
        for name in home.damaged(manifest):
            manifest["done"].pop(str(int(Path(name).stem)), None)
        left = {number: span for number, span in chunks.items() if str(number) not in manifest["done"]}

        def keep(number: int, block: Block) -> dict[str, str]:
            return home.keep(number, chunks[number][0], block)

        def done(number: int, files: dict[str, str]) -> None:
            manifest["done"][str(number)] = files
            home.write(manifest)

        try:
            _each(prepared, left, len(chunks), keep, done, workers, cluster, quiet, tell, fix="go on with --resume")
        except NotFinite as found:
            found.where = home.keep_fault(found.details)
            raise
    return Result.open(home.path)


def _chunks(futures: int, size: int) -> dict[int, tuple[int, int]]:
    """First future and number of futures of every chunk."""
    return {number: (number * size, min(size, futures - number * size)) for number in range(-(-futures // size))}


def _in_memory(
    prepared: Prepared, chunks: dict[int, tuple[int, int]], workers: int, cluster: str, quiet: bool, tell: Callable[[int], object] | None
) -> Result:
    measures = np.empty((len(prepared.strategies), prepared.futures, len(prepared.measures)))
    counts: list[np.ndarray] = []
    curves: list[np.ndarray] = []

    def done(number: int, block: Block) -> None:
        start, count = chunks[number]
        measures[:, start : start + count] = block.measures
        if not curves:
            curves.append(np.empty((len(prepared.strategies), prepared.futures if block.curves.size else 0, *block.curves.shape[2:])))
        if block.curves.size:
            curves[0][:, start : start + count] = block.curves
        if not counts:
            counts.extend((block.bands.astype(np.int64), block.member_bands.astype(np.int64)))
        else:
            counts[0] += block.bands
            counts[1] += block.member_bands

    fix = "name a folder, and what is finished stays"
    _each(prepared, chunks, len(chunks), lambda _, block: block, done, workers, cluster, quiet, tell, fix=fix)
    return Result.of(prepared, measures, counts[0], counts[1], curves[0])


def _each(
    prepared: Prepared, left: dict[int, tuple[int, int]], total: int, keep: Callable[[int, Block], Any], done: Callable[[int, Any], None],
    workers: int, cluster: str, quiet: bool, tell: Callable[[int], object] | None, fix: str,
) -> None:  # fmt: skip
    """Compute what is left, keep each chunk where it was computed, and note it here. At most two chunks a worker are under way."""
    threads = workers or os.cpu_count() or 1

    def work(number: int) -> Any:
        block = computed(*left[number])
        if block.bad is not None:
            raise fault(prepared, block.bad[1], left[number][0] + block.bad[0])
        return keep(number, block)

    with _cluster(cluster, prepared) if cluster else nullcontext(lambda start, count: compute(prepared, start, count)) as computed:
        pool = ThreadPoolExecutor(threads if not cluster else 8)
        with progress_bar(prepared.futures, sum(count for _, count in left.values()), quiet) as advance:
            waiting: dict[Future[Any], int] = {}
            numbers, finished_now, ready = iter(left), 0, prepared.futures - sum(count for _, count in left.values())
            try:
                _fill(waiting, numbers, pool, work, 2 * threads)
                while waiting:
                    finished, _ = wait(waiting, return_when=FIRST_COMPLETED)
                    for future in sorted(finished, key=lambda future: waiting[future]):
                        number = waiting.pop(future)
                        done(number, future.result())
                        finished_now += 1
                        advance(left[number][1])
                        ready += left[number][1]
                    _fill(waiting, numbers, pool, work, 2 * threads)
                    if tell:
                        tell(ready)
            except (KeyboardInterrupt, NotFinite) as stop:
                pool.shutdown(wait=True, cancel_futures=True)
                for future, number in waiting.items():
                    if not future.cancelled() and not future.exception():
                        done(number, future.result())
                        finished_now += 1
                if isinstance(stop, NotFinite):
                    others = [error for future in waiting if not future.cancelled() and isinstance(error := future.exception(), NotFinite)]
                    raise min((stop, *others), key=lambda error: error.details["future"]) from None
                raise RunError(f"stopped: {total - len(left) + finished_now} of {total} chunks are finished", fix=fix) from None
            finally:
                pool.shutdown(wait=True, cancel_futures=True)


def _fill(waiting: dict[Future[Any], int], numbers: Iterator[int], pool: ThreadPoolExecutor, work: Callable[[int], Any], most: int) -> None:
    for number in numbers:
        waiting[pool.submit(work, number)] = number
        if len(waiting) >= most:
            return


def _cluster(address: str, prepared: Prepared):
    from symmachia.ensemble.cluster import on_cluster

    return on_cluster(address, prepared)
