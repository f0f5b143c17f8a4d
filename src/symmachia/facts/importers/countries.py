"""Countries as the publishers spell them, and the subjects they are."""

from __future__ import annotations

import csv
import unicodedata
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

SPELLINGS = {
    "Bosnia-Herzegovina": "BIH",
    "China, People's Republic of": "CHN",
    "China, P.R.": "CHN",
    "Czech Republic": "CZE",
    "Czech Rep.": "CZE",
    "Kosovo, Republic of": "XKX",
    "Korea, South": "KOR",
    "Korea, Rep.": "KOR",
    "Republic of Korea": "KOR",
    "Moldova, Republic of": "MDA",
    "Republic of Moldova": "MDA",
    "Macedonia": "MKD",
    "Macedonia, FYR": "MKD",
    "Republic of North Macedonia": "MKD",
    "The former Yugoslav Republic of Macedonia": "MKD",
    "Russian Federation": "RUS",
    "Slovak Republic": "SVK",
    "The Netherlands": "NLD",
    "Turkey": "TUR",
    "Turkiye": "TUR",
    "UK": "GBR",
    "USA": "USA",
    "United States of America": "USA",
}
# Two-letter codes of Eurostat that are not ISO's.
EUROSTAT = {"EL": "GRC", "UK": "GBR", "XK": "XKX"}
# Three-letter codes that are not ISO's.
THREE = {"KOS": "XKX", "ROM": "ROU", "ZAR": "COD"}


@cache
def states() -> dict[str, tuple[str, str]]:
    """Every state of subjects.csv with its two-letter code and its name."""
    table = files("symmachia") / "data" / "subjects.csv"
    with table.open(encoding="utf-8") as lines:
        return {row["id"]: (row["iso2"], row["name"]) for row in csv.DictReader(lines) if row["kind"] == "state"}


def folded(name: str) -> str:
    """A name without accents, footnote marks, case and double spaces.

    >>> folded("Türkiye *"), folded("Cote  d’Ivoire")
    ('turkiye', "cote d'ivoire")
    """
    letters = unicodedata.normalize("NFKD", name.replace("’", "'"))
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter) and letter not in "*†‡§¶‖")
    return " ".join(kept.casefold().split())


@cache
def _names() -> dict[str, str]:
    known = {folded(name): subject for subject, (_, name) in states().items()}
    return known | {folded(name): subject for name, subject in SPELLINGS.items()}


def by_name(name: str) -> str | None:
    """The subject that a publisher's name means."""
    return _names().get(folded(name))


def by_two_letters(code: str) -> str | None:
    """The subject of a two-letter code, ISO's or Eurostat's."""
    if code in EUROSTAT:
        return EUROSTAT[code]
    return next((subject for subject, (iso2, _) in states().items() if iso2 == code), None)


def by_three_letters(code: str) -> str | None:
    """The subject of a three-letter code, ISO's or one that a publisher uses instead."""
    subject = THREE.get(code, code)
    return subject if subject in states() else None


def closest(name: str, cutoff: float = 0.6) -> str | None:
    """The known name nearest to an unknown one.

    >>> closest("Germny")
    'Germany'
    """
    close = get_close_matches(folded(name), _names(), n=1, cutoff=cutoff)
    return states()[_names()[close[0]]][1] if close else None
