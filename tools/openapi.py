"""Write the shapes of the server's answers, from which the app's types are made: `make client`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from symmachia.server.application import create


def shapes() -> str:
    """The answers of the server as OpenAPI. The version is left out, so that a release changes no type."""
    found = create().openapi()
    found["info"]["version"] = ""
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(shapes(), encoding="utf-8")
