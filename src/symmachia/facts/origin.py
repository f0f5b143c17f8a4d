"""Origin records: who published a source, which edition, on what terms, and what was done to its figures."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from symmachia.errors import DataError
from symmachia.text import Mapping, expect_keys, read_yaml

if TYPE_CHECKING:
    from pathlib import Path

REDISTRIBUTION = ("yes", "no-sale", "non-commercial", "share-alike", "unclear")
STUDY_FIELDS = ("concept", "baseline", "horizon", "exclusions")


@dataclass(frozen=True, slots=True)
class Origin:
    """One source: one edition of one publication."""

    id: str
    producer: str
    title: str
    edition: str
    published: str
    citation: str
    url: str
    seen: str
    definition: str
    processing: str
    licence: str
    redistribution: str
    attribution: str
    concept: str = ""
    baseline: str = ""
    horizon: str = ""
    exclusions: str = ""


COLUMNS = tuple(field.name for field in fields(Origin))
_TERMS = ("licence", "redistribution", "attribution")
_REQUIRED = tuple(name for name in COLUMNS if name not in ("id", *_TERMS, *STUDY_FIELDS))


def read_origin(path: Path) -> Origin:
    """Read and check one origin record."""
    record = read_yaml(path)
    if not isinstance(record, Mapping):
        raise DataError("an origin record is a mapping", where=f"{path.name}:1")
    expect_keys(record, (*_REQUIRED, "terms"), STUDY_FIELDS)
    terms = record["terms"]
    if not isinstance(terms, Mapping):
        raise DataError("terms is a mapping of licence, redistribution and attribution", where=record.where("terms"))
    expect_keys(terms, _TERMS)
    if terms["redistribution"] not in REDISTRIBUTION:
        raise DataError(f"redistribution {terms['redistribution']!r} is not one of {', '.join(REDISTRIBUTION)}", where=terms.where("redistribution"))
    given = [name for name in STUDY_FIELDS if record.get(name)]
    if given and len(given) < len(STUDY_FIELDS):
        missing = ", ".join(name for name in STUDY_FIELDS if name not in given)
        raise DataError(f"a study's total needs all four fields; missing: {missing}", where=record.where(given[0]))
    flat = {**{key: record[key] for key in record if key != "terms"}, **terms}
    for key, value in flat.items():
        where = (terms if key in terms else record).where(key)
        if isinstance(value, list | dict):
            raise DataError(f"{key!r} is text, not a list or mapping", where=where, fix="quote it")
        if value in (None, "") and key != "url" and key not in STUDY_FIELDS:
            raise DataError(f"{key!r} is empty", where=where, fix="say what is known, or that it is not stated")
    return Origin(id=path.stem, **{key: "" if value is None else " ".join(str(value).split()) for key, value in flat.items()})
