"""Plain YAML says what it seems to say, and knows its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from symmachia.errors import DataError
from symmachia.strictyaml import read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "study.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_every_key_has_its_line(file: Callable[[str], Path]):
    data, lines = read(file("# first\nname: x\nplan:\n  view: nato\n  bases: [a,\n    b]\n"))
    assert data == {"name": "x", "plan": {"view": "nato", "bases": ["a", "b"]}}
    assert lines.where("name") == "study.yaml:2"
    assert lines.where("plan") == "study.yaml:3"
    assert lines.where("plan", "view") == "study.yaml:4"
    assert lines.where("plan", "bases", 1) == "study.yaml:6"
    assert lines.where("plan", "missing", "below") == "study.yaml:3"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1), ("-3", -3), ("0", 0), ("1.5", 1.5), ("1e3", 1000.0), ("true", True), ("false", False), ("null", None), ("~", None), ("", None),
        ("no", "no"), ("yes", "yes"), ("010", "010"), ("1_000", "1_000"), ("1:30", "1:30"), ("2025-01-01", "2025-01-01"), ("0x1f", "0x1f"),
        ("'1'", "1"), ('"null"', "null"), ("=", "="), ("{}", {}), ("[]", []), ("[1, [2]]", [1, [2]]),
        ("99999999999999999999999", "99999999999999999999999"),
        ("+1", "+1"), (".5", ".5"),
    ],
)  # fmt: skip
def test_a_value_is_what_it_seems_to_be(file: Callable[[str], Path], text: str, value: Any):
    data, _ = read(file(f"key: {text}\n"))
    assert data == {"key": value}
    assert type(data["key"]) is type(value)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("a: 1\nb: 2\na: 3\n", "study.yaml:3: the key 'a' stands twice\n→ keep one (first in line 1)"),
        ("a:\n  b: 1\n  b: 2\n", "study.yaml:3: the key 'b' stands twice"),
        ("1: a\n'1': b\n", "study.yaml:2: the key '1' stands twice"),
        ("a: 1\nb: !!python/object:os.system x\n", "study.yaml:2: tags are not read here"),
        ("a: !!str 1\n", "study.yaml:1: tags are not read here"),
        ("a: ! 1\n", "study.yaml:1: tags are not read here"),
        ("a: &x 1\n", "study.yaml:1: anchors and aliases"),
        ("a: 1\nb: *x\n", "study.yaml:2: anchors and aliases"),
        ("a:\n  <<: {b: 1}\n", "study.yaml:2: merge keys"),
        ("a: 1\nb: .inf\n", "study.yaml:2: .inf is not a finite number"),
        ("a: -.INF\n", "-.INF is not a finite number"),
        ("a: [1, .nan]\n", ".nan is not a finite number"),
        ("a: nan\n", "nan is not a finite number"),
        ("a: 1e999\n", "study.yaml:1: 1e999 is not a finite number"),
        ("? [a, b]\n: 1\n", "study.yaml:1: a key is a word"),
        ("a: [1\n", "study.yaml:2: this is not YAML"),
        ("a: 1\n---\nb: 2\n", "this is not YAML"),
        ("\ta: 1\n", "study.yaml:1: this is not YAML"),
        ("a: " + "[" * 500 + "]" * 500, "study.yaml:1: the file is nested too deeply"),
        ("a: 1\nb: \x1b[0m\n", "study.yaml:2: the sign '\\x1b' is no text"),
        ("a: 1\nb: \ufffe\n", "this is not YAML"),
    ],
)
def test_what_means_another_thing_than_it_says_is_refused(file: Callable[[str], Path], text: str, what: str):
    with pytest.raises(DataError) as refused:
        read(file(text))
    assert what in str(refused.value)


def test_an_empty_file_holds_nothing(file: Callable[[str], Path]):
    assert read(file("# only a comment\n"))[0] is None


def test_a_file_that_is_not_there(tmp_path: Path):
    with pytest.raises(DataError, match="there is no such file"):
        read(tmp_path / "no.yaml")


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text("aé01-:#.yn ", max_size=6).filter(lambda text: "nan" not in text),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=3),
    max_leaves=12,
)


@given(value=PLAIN)
def test_what_a_writer_of_plain_yaml_writes_reads_back(value: Any, tmp_path_factory: pytest.TempPathFactory):
    path = tmp_path_factory.getbasetemp() / "plain.yaml"
    path.write_text(yaml.safe_dump({"key": value}, allow_unicode=True), encoding="utf-8")
    assert read(path)[0] == {"key": value}
