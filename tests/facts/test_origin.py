from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symmachia.errors import DataError
from symmachia.facts.origin import REDISTRIBUTION, STUDY_FIELDS, Origin, read_origin

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import TinyShelf

STUDY = "concept: a bill\nbaseline: 2024\nhorizon: 25 years\nexclusions: space\n"


@pytest.fixture
def changed(tiny: TinyShelf) -> Callable[..., Origin]:
    """Read the tiny shelf's sound record with one passage replaced or text added at its end."""

    def read(old: str = "", new: str = "", add: str = "") -> Origin:
        path = tiny.root / "facts/tiny.yaml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        return read_origin(tiny.write("facts/tiny.yaml", (text.replace(old, new) if old else text) + add))

    return read


def test_a_sound_record_is_read(changed) -> None:
    origin = changed()
    assert (origin.id, origin.producer, origin.edition, origin.licence) == ("tiny", "A ministry", "2025-06", "CC-BY-4.0")
    assert origin.published == "2025-06-24"
    assert origin.url == ""
    assert not origin.concept


def test_the_file_name_is_the_source(tiny: TinyShelf) -> None:
    assert read_origin(tiny.root / "facts/treaties.yaml").id == "treaties"


def test_a_folded_text_is_one_line(changed) -> None:
    assert changed("definition: What", "definition: >-\n  one\n  two\n\n  three\n#").definition == "one two three"


@pytest.mark.parametrize("terms", REDISTRIBUTION)
def test_every_kind_of_redistribution_can_be_said(changed, terms: str) -> None:
    assert changed('"yes"', f'"{terms}"').redistribution == terms


def test_an_unquoted_yes_is_a_truth_value_and_refused(changed) -> None:
    with pytest.raises(DataError, match="redistribution True is not one of yes, no-sale") as refused:
        changed('"yes"', "yes")
    assert refused.value.where == "tiny.yaml:12"


@pytest.mark.parametrize(
    ("old", "new", "message", "where", "fix"),
    [
        ("title:", "titel:", "unknown key 'titel'", "tiny.yaml:2", "did you mean title?"),
        ("licence:", "license:", "unknown key 'license'", "tiny.yaml:11", "did you mean licence?"),
        ("definition: What the ministry counts\n", "", "the key 'definition' is missing", "tiny.yaml:1", ""),
        ("  attribution: A ministry\n", "", "the key 'attribution' is missing", "tiny.yaml:11", ""),
        ("seen: original", "seen:", "'seen' is empty", "tiny.yaml:7", "say what is known, or that it is not stated"),
        ("citation: A", 'citation: ""  #', "'citation' is empty", "tiny.yaml:5", "say what is known, or that it is not stated"),
        ("seen: original", "seen: original\nseen: copy", "the key 'seen' stands twice", "tiny.yaml:8", "keep one (first in line 7)"),
    ],
)
def test_a_fault_names_its_line(changed, old: str, new: str, message: str, where: str, fix: str) -> None:
    with pytest.raises(DataError) as refused:
        changed(old, new)
    assert (refused.value.what, refused.value.where, refused.value.fix) == (message, where, fix)


@pytest.mark.parametrize("licence", ["", ' ""'])
def test_an_empty_licence_names_its_line(changed, licence: str) -> None:
    with pytest.raises(DataError, match="'licence' is empty") as refused:
        changed("licence: CC-BY-4.0", f"licence:{licence}")
    assert refused.value.where == "tiny.yaml:11"


def test_a_record_without_terms_is_refused(tiny: TinyShelf) -> None:
    path = tiny.root / "facts/tiny.yaml"
    head = path.read_text(encoding="utf-8").partition("terms:")[0]
    with pytest.raises(DataError, match="the key 'terms' is missing"):
        read_origin(tiny.write("facts/tiny.yaml", head))
    with pytest.raises(DataError, match="terms is a mapping of licence, redistribution and attribution") as refused:
        read_origin(tiny.write("facts/tiny.yaml", head + "terms: CC-BY-4.0\n"))
    assert refused.value.where == "tiny.yaml:10"


@pytest.mark.parametrize("text", ["", "- a list\n", "a word\n"])
def test_a_record_is_a_mapping(tiny: TinyShelf, text: str) -> None:
    with pytest.raises(DataError, match="an origin record is a mapping") as refused:
        read_origin(tiny.write("facts/tiny.yaml", text))
    assert refused.value.where == "tiny.yaml:1"


@pytest.mark.parametrize("value", ["[one, two]", "{one: two}"])
def test_a_list_or_mapping_is_no_text(changed, value: str) -> None:
    with pytest.raises(DataError, match="title") as refused:
        changed("title: A table", f"title: {value}")
    assert refused.value.where == "tiny.yaml:2"


def test_a_study_has_all_four_fields(changed) -> None:
    origin = changed(add=STUDY)
    assert [getattr(origin, name) for name in STUDY_FIELDS] == ["a bill", "2024", "25 years", "space"]


@pytest.mark.parametrize("missing", STUDY_FIELDS)
def test_a_study_that_lacks_one_of_its_four_fields_is_refused(changed, missing: str) -> None:
    kept = "".join(line for line in STUDY.splitlines(keepends=True) if not line.startswith(missing))
    with pytest.raises(DataError, match=f"a study's total needs all four fields; missing: {missing}$") as refused:
        changed(add=kept)
    assert refused.value.where == "tiny.yaml:14"


def test_an_empty_study_field_counts_as_missing(changed) -> None:
    with pytest.raises(DataError, match="missing: baseline"):
        changed(add=STUDY.replace("2024", '""'))
