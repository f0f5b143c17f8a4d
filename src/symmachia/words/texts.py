"""The texts that data carry, such as names of states and words of claims, in the language in force: a table of pairs beside the catalogue."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from symmachia.words.language import LANGUAGES, language

_SIGN = "= "


def translated(text: str) -> str:
    """A text of the data in the language in force; one that has no translation stands as it is.

    >>> translated("Germany")
    'Germany'
    """
    return text if language() == LANGUAGES[0] else translations(language()).get(text, text)


@lru_cache(maxsize=4)
def translations(tongue: str) -> dict[str, str]:
    """Every text of the data that has a translation: a line as the data have it, and below it, behind a sign, its translation."""
    found: dict[str, str] = {}
    before = ""
    for line in Path(__file__).with_name(f"texts.{tongue}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(_SIGN):
            found[before] = line.removeprefix(_SIGN)
        before = line
    return found
