"""A process that reads what somebody brings and ends: `python -m symmachia.server.debates.reader`. Whatever a text does to it, it costs no more time
than it is given, and the server goes on.

Its standard input is a line of JSON that says what to do, and behind it the bytes to read; its standard output is the answer as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from symmachia.errors import DebateError, SymmachiaError
from symmachia.server.debates.coding import begin, claims, reopen
from symmachia.server.debates.shapes import Coding
from symmachia.words import spoken

SECONDS = 20.0
"""The longest article takes a tenth of it."""
COMMAND = (sys.executable, "-m", "symmachia.server.debates.reader")
PARTS = ("what", "where", "why", "fix")


async def apart(order: dict[str, Any], content: bytes, seconds: float = SECONDS) -> bytes:
    """Have something read in a process of its own; the answer as JSON, or its error."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*COMMAND, stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL)
    try:
        found, _ = await asyncio.wait_for(process.communicate(json.dumps(order).encode() + b"\n" + content), seconds)
    except TimeoutError:
        raise DebateError(f"reading this takes longer than {seconds:.0f} seconds", fix="paste the part that matters") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        raise DebateError("this could not be read", why="the process that read it has ended", fix="paste the part that matters")
    if found.startswith(b"!"):
        raise DebateError(**json.loads(found[1:]))
    return found


def answer(order: dict[str, Any], content: bytes) -> str:
    """What was read, in the language of the order."""
    with spoken(order["language"]):
        try:
            if order["do"] == "begin":
                debate, text, notes = begin(content, quoted=order["quoted"], codebook=order["codebook"])
            else:
                found = json.loads(content)
                debate, text, notes = reopen(found["file"], found["text"])
        except SymmachiaError as error:
            return "!" + json.dumps({part: getattr(error, part) for part in PARTS})
        return Coding(debate=debate, text=text, claims=claims(), notes=list(notes)).model_dump_json()


def main() -> None:
    """Read an order and its bytes, and answer."""
    order = json.loads(sys.stdin.buffer.readline())
    sys.stdout.write(answer(order, sys.stdin.buffer.read()))


if __name__ == "__main__":
    main()
