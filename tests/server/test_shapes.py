from __future__ import annotations

import json
from pathlib import Path

from symmachia.server.application import create

ROOT = Path(__file__).parents[2]


def test_the_app_was_written_for_the_answers_that_the_server_gives() -> None:
    found = create().openapi()
    found["info"]["version"] = ""
    assert json.loads((ROOT / "app" / "openapi.json").read_text(encoding="utf-8")) == found, "the app's types are stale: make client"
