"""Strict reading of our text files: a duplicate or unknown key is an error with file and line, never a guess."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from symmachia.errors import DataError, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Mapping(dict[str, Any]):
    """A YAML mapping that remembers the line of each key."""

    lines: dict[str, int]
    file: str

    def where(self, key: str = "") -> str:
        """File and line of a key, or of the mapping's first key."""
        return f"{self.file}:{self.lines.get(key) or min(self.lines.values(), default=1)}"


LONGEST = 20
"""Signs of a whole number: no figure of ours has more."""


class _Loader(yaml.SafeLoader):
    """SafeLoader that keeps lines and dates as text and refuses duplicate keys and endless numbers."""

    file = ""

    def mapping(self, node: yaml.MappingNode) -> Mapping:
        found = Mapping()
        found.lines, found.file = {}, self.file
        for key_node, value_node in node.value:
            key = str(self.construct_object(key_node, deep=True))
            line = key_node.start_mark.line + 1
            if key in found:
                raise DataError(f"the key {key!r} stands twice", where=f"{self.file}:{line}", fix=f"keep one (first in line {found.lines[key]})")
            found[key] = self.construct_object(value_node, deep=True)
            found.lines[key] = line
        return found

    def whole(self, node: yaml.ScalarNode) -> int:
        if len(node.value) > LONGEST:
            raise DataError(f"{node.value[:LONGEST]}… has too many digits", where=f"{self.file}:{node.start_mark.line + 1}")
        return self.construct_yaml_int(node)


_Loader.add_constructor("tag:yaml.org,2002:int", _Loader.whole)
_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _Loader.mapping)
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read_text(path: Path) -> str:
    """Read one text file; another encoding than UTF-8 names the file."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise DataError("this is not UTF-8", where=f"{path.name}:{line}", fix="save the file as UTF-8") from None


def read_yaml(path: Path) -> Any:
    """Read one YAML file; mappings come back as `Mapping`."""
    return parse_yaml(read_text(path), path.name)


def parse_yaml(text: str, name: str) -> Any:
    """What the text of a file of that name says."""
    try:
        loader = _Loader(text)
        loader.file = name
        return loader.get_single_data()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise DataError(f"this is not YAML: {error.problem}", where=f"{name}:{line}") from None
    except yaml.YAMLError as error:
        raise DataError(f"this is not YAML: {' '.join(str(error).split())}", where=name) from None


def expect_keys(found: Mapping, required: Iterable[str], optional: Iterable[str] = ()) -> None:
    """Refuse missing and unknown keys."""
    required = tuple(required)
    known = (*required, *optional)
    for key in found:
        if key not in known:
            raise DataError(f"unknown key {key!r}", where=found.where(key), fix=nearest(key, known))
    for key in required:
        if key not in found:
            raise DataError(f"the key {key!r} is missing", where=found.where())
