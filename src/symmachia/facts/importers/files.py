"""The user's file: there, not empty, not too large, and fingerprinted."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any, NoReturn

from symmachia.errors import ImportFileError

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 200 * 1024 * 1024
DAY = re.compile(r"(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)
AGAIN = "download it again from the publisher's page"


def read_bytes(path: Path) -> bytes:
    """The whole file, or one clear error."""
    where = str(path)
    if not path.exists():
        raise ImportFileError("there is no such file", where=where, fix="check the path: it is taken from the folder you are in")
    if not path.is_file():
        raise ImportFileError("this is not a file", where=where, fix="name the file itself, not its folder")
    size = path.stat().st_size
    if size > LIMIT:
        why = f"no file of these publishers comes near the limit of {LIMIT // 1024**2} MB"
        raise ImportFileError(f"the file is too large ({size // 1024**2} MB)", where=where, why=why, fix=AGAIN)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ImportFileError(f"the file cannot be read: {error.strerror}", where=where, fix="check its permissions") from None
    if not content:
        raise ImportFileError("the file is empty", where=where, fix=AGAIN)
    return content


def read_text(content: bytes, name: str) -> str:
    """UTF-8 text, with or without a byte order mark; a saved web page is refused."""
    try:
        found = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        fix = "a workbook goes to nato or sipri; save text as UTF-8"
        raise ImportFileError("this is not text in UTF-8", where=f"{name}, byte {error.start}", fix=fix) from None
    if found.lstrip()[:1] == "<":
        fix = "save the answer of the interface itself, in the format that the documentation of this import names"
        raise ImportFileError("this is a web page or XML", where=name, fix=fix)
    return found


def read_json(content: bytes, name: str) -> Any:
    """The JSON document in the file."""

    def refuse(constant: str) -> NoReturn:
        raise ImportFileError(f"the file holds {constant} where a number belongs", where=name, fix=AGAIN)

    try:
        return json.loads(read_text(content, name), parse_constant=refuse)
    except json.JSONDecodeError as error:
        why = "a download that broke off ends in the middle" if error.pos >= len(content) - 2 else ""
        raise ImportFileError(f"this is not JSON: {error.msg}", where=f"{name}, line {error.lineno}", why=why, fix=AGAIN) from None
    except RecursionError:
        raise ImportFileError("the JSON is nested too deeply", where=name, fix=AGAIN) from None


def update_day(text: str, name: str) -> str:
    """The day of the publisher's last update, YYYY-MM-DD: it dates the edition and names the files written."""
    if not DAY.match(text):
        raise ImportFileError(f"the date of the last update reads {text!r}", where=name, why="it is the edition", fix=AGAIN)
    return text[:10]


def seen(content: bytes, name: str) -> str:
    """The `seen` line of an origin: which copy was read."""
    return f"the user's copy of the publisher's file: {name}, SHA-256 {hashlib.sha256(content).hexdigest()}"
