"""What goes out to other formats and what comes in, with what they cannot carry."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from symmachia.debate.file import Debate


@dataclass(frozen=True, slots=True)
class Written:
    """A file to be, and what its reader has to know."""

    content: bytes
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """A debate that was read, the texts that came with it by document, and what stayed behind."""

    debate: Debate
    texts: Mapping[str, str]
    notes: tuple[str, ...] = ()


def new_id(name: str, taken: Collection[str]) -> str:
    """A short id for a name that is not taken.

    >>> new_id("Élan & Co.", ["elan-co"])
    'elan-co-2'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "unnamed"
    number = 1
    while (found := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return found
