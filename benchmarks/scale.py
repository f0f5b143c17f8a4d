"""A run to disk of the shipped study: memory, time per future against a run of 2^14 futures, and its quantiles and regret in DuckDB.

`python benchmarks/scale.py [LOG2]` runs 2^LOG2 futures, 2^20 without an argument; each run has a process of its own.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import process_time
from typing import Any

import duckdb

import symmachia as sy
from interleaved import seconds_of
from symmachia.ensemble.run import run
from symmachia.model.outcomes import OUTCOMES

SMALL, LARGE = 14, 20
AT = "[0.05, 0.25, 0.5, 0.75, 0.95]"
MEMORY = "1GB"
"""What DuckDB may hold in memory; beyond it, it goes to disk."""


def ran(futures: int, folder: Path) -> dict[str, Any]:
    """Seconds by the clock and of processor time, and peak memory in GiB, of a run in this process."""
    prepared, _ = sy.prepared_study("debate", futures=futures)
    run(sy.prepared_study("debate", futures=256)[0], quiet=True)
    before = process_time()
    seconds = seconds_of(lambda: run(prepared, folder, quiet=True))
    busy = process_time() - before
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    return {"seconds": seconds, "busy": busy, "memory": memory, "bytes": size, "strategies": len(prepared.strategies)}


def asked(futures: int, folder: Path) -> dict[str, Any]:
    """Seconds that DuckDB takes for the quantiles of every measure and strategy, and for the regret of one measure; and peak memory."""
    manifest = json.loads((folder / "manifest.json").read_text())
    measures, strategies = manifest["measures"], len(manifest["strategies"])
    with duckdb.connect(config={"memory_limit": MEMORY, "preserve_insertion_order": False, "temp_directory": str(folder / "spill")}) as connection:
        connection.execute(f"CREATE VIEW futures AS SELECT * FROM read_parquet('{folder}/chunks/*.parquet')")
        columns = [f"m{q}" for q in range(len(measures))]

        def quantiles() -> None:
            for column in columns:
                connection.execute(f"SELECT strategy, quantile_cont({column}, {AT}) FROM futures GROUP BY strategy").fetchall()

        def regret() -> None:
            q = next(q for q, name in enumerate(measures) if OUTCOMES[name.partition("(")[0]].more_is_better is False)
            found = connection.execute(regrets(f"m{q}", strategies)).fetchall()
            assert len(found) == strategies
            assert all(least >= 0 for _, least, *_ in found)

        spent = {"quantiles": seconds_of(quantiles), "regret": seconds_of(regret)}
        assert connection.execute("SELECT count(*) FROM futures").fetchall() == [(futures * strategies,)]
    return {**spent, "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20}


def regrets(column: str, strategies: int) -> str:
    """Least, greatest, mean and 90 per cent of `loss_d - min_d loss` per strategy: the futures of a strategy are joined side by side."""
    sides = ", ".join(f"(SELECT future, {column} AS loss FROM futures WHERE strategy = {d}) s{d}" for d in range(strategies))
    losses = [f"s{d}.loss" for d in range(strategies)]
    joined = " AND ".join(f"s0.future = s{d}.future" for d in range(1, strategies)) or "TRUE"
    beyond = ", ".join(f"{loss} - least({', '.join(losses)}) AS r{d}" for d, loss in enumerate(losses))
    wide = f"WITH wide AS MATERIALIZED (SELECT {beyond} FROM {sides} WHERE {joined}) "
    figures = (f"SELECT {d}, min(r{d}), max(r{d}), avg(r{d}), quantile_cont(r{d}, 0.9) FROM wide" for d in range(strategies))
    return wide + " UNION ALL ".join(figures)


def alone(kind: str, power: int, folder: Path) -> dict[str, Any]:
    """One of the two in a fresh process."""
    command = [sys.executable, __file__, kind, str(power), str(folder)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)


def small_run() -> dict[str, Any]:
    """A run of 2^14."""
    with tempfile.TemporaryDirectory() as folder:
        return alone("ran", SMALL, Path(folder) / "run")


def main(power: int) -> None:
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "run"
        before = [small_run() for _ in range(3)]
        found = alone("ran", power, folder)
        after = [small_run() for _ in range(3)]
        answers = alone("asked", power, folder)
    small = {key: statistics.median(one[key] for one in before + after) / 2**SMALL for key in ("seconds", "busy")}
    large = {key: found[key] / 2**power for key in small}
    share = (answers["quantiles"] + answers["regret"]) / found["seconds"]
    lines = (
        (f"2^{power} futures × {found['strategies']} strategies, seconds", f"{found['seconds']:.1f}", ""),
        ("microseconds a strategy-future", f"{large['seconds'] / found['strategies'] * 1e6:.1f}", ""),
        ("bytes on disk a strategy-future", f"{found['bytes'] / 2**power / found['strategies']:.0f}", ""),
        ("peak memory of the run, GiB", f"{found['memory']:.2f}", "≤ 1.5"),
        (f"time per future over that at 2^{SMALL}", f"{large['seconds'] / small['seconds']:.2f}", "≤ 1.25"),
        ("the same in processor time, all threads", f"{large['busy'] / small['busy']:.2f}", ""),
        ("quantiles and regret over the run's time", f"{share:.1%}", "≤ 5%"),
        ("of which regret", f"{answers['regret'] / found['seconds']:.1%}", ""),
        ("peak memory of DuckDB, GiB", f"{answers['memory']:.2f}", ""),
    )
    for name, value, bar in lines:
        print(f"{name:<46}{value:>12}  {bar}")
    print(f"seconds a run of 2^{SMALL}: " + ", ".join(f"{one['seconds']:.2f}" for one in before + after))


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in ("ran", "asked"):
        work = {"ran": ran, "asked": asked}[sys.argv[1]]
        print(json.dumps(work(2 ** int(sys.argv[2]), Path(sys.argv[3]))))
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else LARGE)
