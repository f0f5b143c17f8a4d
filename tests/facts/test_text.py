"""The YAML reader guesses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symmachia.errors import DataError
from symmachia.text import Mapping, expect_keys, read_yaml

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def written(tmp_path: Path):
    """Write a YAML file and read it."""

    def read(text: str) -> object:
        path = tmp_path / "record.yaml"
        path.write_text(text, encoding="utf-8")
        return read_yaml(path)

    return read


@pytest.mark.parametrize(
    ("text", "line", "first"),
    [
        ("title: a\nyear: 1\ntitle: b\n", 3, 1),
        ("terms:\n  licence: a\n  licence: a\n", 3, 2),
        ("- check: a\n- check: b\n  check: c\n", 3, 2),
        ("1: a\n'1': b\n", 2, 1),
        ("{a: 1, a: 2}\n", 1, 1),
    ],
)
def test_a_key_that_stands_twice_is_refused_with_both_lines(written, text: str, line: int, first: int) -> None:
    with pytest.raises(DataError, match="stands twice") as refused:
        written(text)
    assert refused.value.where == f"record.yaml:{line}"
    assert refused.value.fix == f"keep one (first in line {first})"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("title: a\n\tyear: 1\n", 2),
        ("title: a\nyear: [1, 2\n", 3),
        ("title: 'a\n", 2),
        ("a: 1\n---\nb: 2\n", 2),
        ("a: *nowhere\n", 1),
        ("a: 1\nb: !!python/name:os.system x\n", 2),
    ],
)
def test_what_is_not_yaml_is_refused_with_its_line(written, text: str, line: int) -> None:
    with pytest.raises(DataError, match="this is not YAML") as refused:
        written(text)
    assert refused.value.where == f"record.yaml:{line}"


def test_a_control_character_is_refused_like_other_bad_text(written) -> None:
    with pytest.raises(DataError, match="this is not YAML") as refused:
        written("a: 1\nb: bell \x07\n")
    assert refused.value.where.startswith("record.yaml")


def test_dates_stay_text(written) -> None:
    assert written("published: 2024-06-17\nmonth: 2024-06\n") == {"published": "2024-06-17", "month": "2024-06"}


def test_numbers_and_truth_values_keep_their_types(written) -> None:
    assert written("a: 2014\nb: 2014-2016\nc: yes\nd: 'yes'\ne:\n") == {"a": 2014, "b": "2014-2016", "c": True, "d": "yes", "e": None}


def test_an_empty_file_holds_nothing(written) -> None:
    assert written("# a comment only\n") is None


def test_mappings_know_their_lines_at_every_depth(written) -> None:
    found = written("title: a\n\n# a remark\nterms:\n  licence: b\n  attribution: c\nrows:\n- x: 1\n  y: 2\n")
    assert isinstance(found, Mapping)
    assert found.lines == {"title": 1, "terms": 4, "rows": 7}
    assert found["terms"].where("attribution") == "record.yaml:6"
    assert found["rows"][0].where("y") == "record.yaml:9"
    assert found["terms"].where() == "record.yaml:5"


def test_an_unknown_key_names_its_line_and_the_closest_key(written) -> None:
    found = written("title: a\n\nlicense: b\n")
    with pytest.raises(DataError, match="unknown key 'license'") as refused:
        expect_keys(found, ("title",), ("licence", "url"))
    assert (refused.value.where, refused.value.fix) == ("record.yaml:3", "did you mean licence?")


def test_a_missing_key_names_the_record(written) -> None:
    with pytest.raises(DataError, match="the key 'url' is missing") as refused:
        expect_keys(written("\n\ntitle: a\n"), ("title", "url"))
    assert refused.value.where == "record.yaml:3"


def test_optional_keys_may_be_left_out(written) -> None:
    expect_keys(written("title: a\n"), ("title",), ("url",))
    expect_keys(written("url: b\ntitle: a\n"), ("title",), ("url",))
