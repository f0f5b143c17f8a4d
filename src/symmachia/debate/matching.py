"""From a statement to claims: which claims of the catalogue its words may mean. A person picks, and judges the stance."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from math import log, sqrt
from typing import TYPE_CHECKING

from symmachia.debate.claims import read_claims
from symmachia.debate.lexicon import FUNCTION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.debate.claims import Claim

SIZES = (3, 4, 5)
"""Lengths of the runs of letters that are compared."""


@dataclass(frozen=True, slots=True)
class Match:
    """A claim that a statement may make, and how near their wordings are, from 0 to 1."""

    claim: str
    score: float


def match(statement: str, claims: Sequence[Claim] | None = None, top: int = 5) -> tuple[Match, ...]:
    """The claims nearest to a statement, best first; none where it shares no keyword with any.

    >>> match("The ferry was late.")
    ()
    """
    index = _catalogue() if claims is None else _index(claims)
    words = _keywords(statement)
    runs = index.weighed(_runs(statement))
    scored = [Match(claim, max(_cosine(runs, known) for known in wordings)) for claim, keywords, wordings in index.claims if keywords & words]
    return tuple(sorted((one for one in scored if one.score), key=lambda one: -one.score)[:top])


@dataclass(frozen=True, slots=True)
class _Index:
    """The rarity of each run of letters, and for each claim its keywords and its wordings, weighed."""

    rarity: dict[str, float]
    claims: tuple[tuple[str, frozenset[str], tuple[dict[str, float], ...]], ...]

    def weighed(self, runs: Counter[str]) -> dict[str, float]:
        """Runs by frequency and rarity, at length one."""
        weights = {run: (1 + log(count)) * self.rarity[run] for run, count in runs.items() if run in self.rarity}
        length = sqrt(sum(weight * weight for weight in weights.values()))
        return {run: weight / length for run, weight in weights.items()}


@cache
def _catalogue() -> _Index:
    return _index(read_claims())


def _index(claims: Sequence[Claim]) -> _Index:
    wordings = [(claim.text, *claim.aliases) for claim in claims]
    runs = [[_runs(words) for words in several] for several in wordings]
    found = Counter(run for several in runs for one in several for run in one)
    size = sum(map(len, runs))
    index = _Index({run: log((1 + size) / (1 + count)) + 1 for run, count in found.items()}, ())
    words = [_keywords(" ".join(several)) for several in wordings]
    spread = Counter(word for several in words for word in several)
    telling = [frozenset(word for word in several if spread[word] <= len(claims) / 2) for several in words]
    known = [tuple(map(index.weighed, several)) for several in runs]
    return replace(index, claims=tuple(zip((claim.id for claim in claims), telling, known, strict=True)))


def _keywords(text: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning."""
    return frozenset(word[:5] for word in re.findall(r"\w+", text.lower()) if word not in FUNCTION and len(word) > 1)


def _runs(text: str) -> Counter[str]:
    """Runs of letters within words, with the edges of the words marked."""
    words = [f" {word} " for word in re.findall(r"\w+", text.lower())]
    return Counter(word[at : at + size] for word in words for size in SIZES for at in range(len(word) - size + 1))


def _cosine(first: dict[str, float], second: dict[str, float]) -> float:
    return sum(weight * second[run] for run, weight in first.items() if run in second)
