"""Compiled engines are never stale: an edit of a function that the compiled one calls changes the answer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import symmachia

SCRIPT = """
import numpy as np
from symmachia.model.probe import fill

print(fill(4.0, np.ones(2), np.full(2, 9.0), np.zeros(2)))
"""
PROBE = """from symmachia.model.compile import engine
from symmachia.model.growth import water_fill


@engine
def fill(purse, weight, limit, money):
    water_fill(purse, weight, limit, money)
    return money.sum()
"""


def test_an_edit_of_a_callee_changes_the_result(tmp_path):
    copy = tmp_path / "symmachia"
    shutil.copytree(Path(symmachia.__file__).parent, copy, ignore=shutil.ignore_patterns("__pycache__", "facts"))
    (copy / "model" / "probe.py").write_text(PROBE)
    env = {**os.environ, "PYTHONPATH": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}

    def answer():
        return subprocess.run([sys.executable, "-c", SCRIPT], env=env, capture_output=True, text=True, check=True, cwd=tmp_path).stdout

    assert answer().startswith("4.0")
    assert answer().startswith("4.0")
    assert len(list((tmp_path / "cache" / "symmachia").glob("kernels-*"))) == 1
    growth = copy / "model" / "growth.py"
    growth.write_text(growth.read_text().replace("left, total, still_open = purse, 0.0, 0", "left, total, still_open = purse / 2, 0.0, 0"))
    assert answer().startswith("2.0")
