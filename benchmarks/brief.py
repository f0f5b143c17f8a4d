"""Rendering the brief against importing what it needs; both are measured inside one fresh process a pair."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys

PROGRAM = """
import json, time
start = time.perf_counter()
import duckdb, fluent.runtime, jinja2, numpy, platformdirs, scipy.stats, yaml
import symmachia.briefing
middle = time.perf_counter()
from symmachia.alliance import load
page = symmachia.briefing.render(load())
end = time.perf_counter()
print(json.dumps([middle - start, end - middle]))
"""

if __name__ == "__main__":
    runs = [json.loads(subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True).stdout) for _ in range(12)][1:]
    ratios = [work / imports for imports, work in runs]
    print(f"medians: {statistics.median(w for _, w in runs):.3f} s rendering against {statistics.median(i for i, _ in runs):.3f} s importing")
    print(f"ratio: median {statistics.median(ratios):.2f}, from {min(ratios):.2f} to {max(ratios):.2f}, {len(runs)} runs")
