"""Published findings that our figures can be held against."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from symmachia.text import expect_keys, read_yaml

CATALOGUE = Path(__file__).parents[1] / "data" / "debate" / "findings.yaml"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a study found for the years from `first` to `last`."""

    id: str
    citation: str
    says: str
    first: int
    last: int
    seen: str


def read_findings(path: Path = CATALOGUE) -> tuple[Finding, ...]:
    """Read the findings."""
    found = []
    for entry in read_yaml(path):
        expect_keys(entry, ("id", "citation", "says", "first", "last", "seen"))
        found.append(Finding(**entry))
    return tuple(found)
