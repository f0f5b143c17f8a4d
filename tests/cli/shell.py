"""A command in a process of its own, as the shell runs it."""

from __future__ import annotations

import os
import subprocess
import sys


def run(*words: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from symmachia.cli import main; main()", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **(env or {})}, timeout=120)
