"""Interleaved repeats: A B A B …, and the median of the ratios pair by pair."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable


def seconds(program: str) -> float:
    """Wall time of a program in a fresh interpreter."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def ratio(one: Callable[[], float], other: Callable[[], float], repeats: int = 11) -> None:
    """Print the medians of both and of the ratios, after one uncounted pair."""
    one()
    other()
    pairs = [(one(), other()) for _ in range(repeats)]
    ratios = [a / b for a, b in pairs]
    print(f"medians: {statistics.median(a for a, _ in pairs):.3f} s against {statistics.median(b for _, b in pairs):.3f} s")
    print(f"ratio: median {statistics.median(ratios):.2f}, from {min(ratios):.2f} to {max(ratios):.2f}, {repeats} pairs")


def medians(rates: dict[str, Callable[[], float]], repeats: int = 5) -> dict[str, float]:
    """The median of each rate over interleaved rounds, after one uncounted round."""
    rounds = [{name: rate() for name, rate in rates.items()} for _ in range(repeats + 1)][1:]
    return {name: statistics.median(found[name] for found in rounds) for name in rates}


def seconds_of(work: Callable[[], object]) -> float:
    """Wall time of a call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def table(found: dict[str, float], unit: str) -> None:
    """One line a figure."""
    for name, value in found.items():
        print(f"{name:<34}{value:>14,.0f} {unit}")
