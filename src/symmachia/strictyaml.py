"""Plain YAML, read strictly: what a file seems to say is what it says, and every key has a file and a line.

Texts, finite decimal numbers, true, false and null; lists and mappings of them. `no`, `010` and dates stay text. Whatever makes a file say one
thing and mean another is refused: a key that stands twice, a tag, an anchor, a merge key, a number that is not finite.
"""

from __future__ import annotations

import re
from math import isfinite
from typing import TYPE_CHECKING, Any

import yaml

from symmachia.errors import DataError

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 1_000_000
"""Bytes that a text file of a user may have, unless its reader allows more."""
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST = 20
_NUMBER = re.compile(r"-?[0-9]+(?P<real>(\.[0-9]+)?([eE][-+]?[0-9]+)?)")
_ENDLESS = re.compile(r"[-+]?\.?(inf|infinity|nan)", re.IGNORECASE)
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}


class Lines(dict[tuple[str | int, ...], int]):
    """The line of every key and item, by the keys that lead to it."""

    def __init__(self, file: str):
        super().__init__()
        self.file = file

    def where(self, *keys: str | int) -> str:
        """File and line of a key, or of the nearest key above it that the file holds."""
        while keys and keys not in self:
            keys = keys[:-1]
        return f"{self.file}:{self.get(keys, 1)}"


def read(path: Path, largest: int = LARGEST) -> tuple[Any, Lines]:
    """What a YAML file holds, and the line of each key."""
    return parse(plain_text(path, largest), path.name)


def parse(text: str, name: str) -> tuple[Any, Lines]:
    """What YAML under a name holds, and the line of each key."""
    lines = Lines(name)
    try:
        _refuse(text, lines)
        node = yaml.compose(text, LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise DataError(f"this is not YAML: {error.problem or error.context}", where=f"{name}:{line}") from None
    except yaml.YAMLError as error:
        raise DataError(f"this is not YAML: {' '.join(str(error).split())}", where=name) from None
    return (None if node is None else _value(node, (), lines)), lines


def plain_text(path: Path, largest: int = LARGEST) -> str:
    """The text of one file of a user: a file of sane size, in UTF-8 without a byte order mark, with line feeds between its lines."""
    try:
        if not path.is_file():
            raise DataError("there is no such file", where=str(path), fix="name a plain text file")
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except OSError as error:
        raise DataError(f"the file cannot be read: {error.strerror}", where=str(path), fix="check its name and its rights") from None
    return decoded(content, path.name, largest)


def decoded(content: bytes, name: str, largest: int = LARGEST) -> str:
    """The text of what somebody wrote, under the name that errors give it."""
    if len(content) > largest:
        raise DataError(f"the file is larger than {largest:,} bytes", where=name, fix="keep what the alliance needs, and no more")
    if content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise DataError("the file begins with a byte order mark", where=f"{name}:1", fix="save it as UTF-8 without BOM")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise DataError("this is not UTF-8", where=f"{name}:{line}", fix="save the file as UTF-8") from None
    for place, sign in enumerate(text):
        if (sign < " " and sign not in "\t\n") or sign == "\x7f":
            where = f"{name}:{text.count(chr(10), 0, place) + 1}"
            if sign == "\r":
                raise DataError("the line ends with a carriage return", where=where, fix="save the file with Unix line ends (LF)")
            raise DataError(f"the sign {sign!r} is no text", where=where, fix="delete it")
    return text


def _refuse(text: str, lines: Lines) -> None:
    """Anchors, aliases, tags and deep nesting, before anything is built."""
    depth = 0
    for event in yaml.parse(text, LOADER):
        where = f"{lines.file}:{event.start_mark.line + 1}"
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise DataError("anchors and aliases are not read here", where=where, fix="write the value out")
        if getattr(event, "tag", None):
            raise DataError("tags are not read here", where=where, fix="write a plain value")
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            depth += 1
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            depth -= 1
        if depth > DEEPEST:
            raise DataError("the file is nested too deeply", where=where, fix=f"at most {DEEPEST} levels are read")


def _value(node: yaml.Node, at: tuple[str | int, ...], lines: Lines) -> Any:
    lines.setdefault(at, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*at, position), lines) for position, item in enumerate(node.value)]
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node, lines.file)
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        where = f"{lines.file}:{key_node.start_mark.line + 1}"
        if not isinstance(key_node, yaml.ScalarNode):
            raise DataError("a key is a word, not a list or a mapping", where=where)
        key = key_node.value
        if key == "<<":
            raise DataError("merge keys are not read here", where=where, fix="write the keys out")
        if key in found:
            raise DataError(f"the key {key!r} stands twice", where=where, fix=f"keep one (first in line {lines[*at, key]})")
        lines[*at, key] = key_node.start_mark.line + 1
        found[key] = _value(value_node, (*at, key), lines)
    return found


def _scalar(node: yaml.ScalarNode, file: str) -> Any:
    text = node.value
    if node.style:
        return text
    if text in _WORDS:
        return _WORDS[text]
    match = _NUMBER.fullmatch(text)
    if match and not match["real"] and (text.lstrip("-") == "0" or not text.lstrip("-").startswith("0")) and len(text) <= 20:
        return int(text)
    finite = match is not None and isfinite(float(text))
    if _ENDLESS.fullmatch(text) or (match and not finite):
        raise DataError(f"{text[:40]} is not a finite number", where=f"{file}:{node.start_mark.line + 1}", fix="write plain digits")
    return float(text) if match and match["real"] else text
