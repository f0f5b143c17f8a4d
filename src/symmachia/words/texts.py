"""The texts that data carry, such as names of states and words of claims, and what errors say, in the language in force: tables of pairs beside the
catalogue."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from symmachia.words.language import LANGUAGES, language

_SIGN, _BLANK = "= ", "{}"


def translated(text: str) -> str:
    """A text of the data in the language in force; one that has no translation stands as it is.

    >>> translated("Germany")
    'Germany'
    """
    return text if language() == LANGUAGES[0] else translations(language()).get(text, text)


def worded(text: str) -> str:
    """What an error says in the language in force, with its names and numbers; one that has no translation stands as it is."""
    for pattern, said in _faults(language()) if text else ():
        if found := pattern.fullmatch(text):
            return said.format(*found.groups())
    return text


@lru_cache(maxsize=4)
def _faults(tongue: str) -> list[tuple[re.Pattern[str], str]]:
    pairs = {} if tongue == LANGUAGES[0] else translations(tongue, "faults")
    return [(re.compile("(.+?)".join(map(re.escape, text.split(_BLANK)))), said) for text, said in pairs.items()]


@lru_cache(maxsize=4)
def translations(tongue: str, table: str = "texts") -> dict[str, str]:
    """Every text of the data that has a translation: a line as the data have it, and below it, behind a sign, its translation."""
    found: dict[str, str] = {}
    before = ""
    for line in Path(__file__).with_name(f"{table}.{tongue}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(_SIGN):
            found[before] = line.removeprefix(_SIGN)
        before = line
    return found
