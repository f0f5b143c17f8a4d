"""Suggestions against texts that people marked: how many are right, how many are missed, and which.

A marked file holds texts that begin with `=== number`, lines `n | speaker | kind` that name the attributions of each, and their words as ⟦n words⟧.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from symmachia.debate.suggest import suggest
from symmachia.errors import DebateError
from symmachia.text import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from symmachia.debate.suggest import Span, Suggestion


class Marked(NamedTuple):
    """An attribution as a person marked it."""

    speaker: str
    kind: str
    spans: tuple[Span, ...]


class Fault(NamedTuple):
    """What is wrong in a text: a false suggestion, a missed attribution, or a wrong speaker or kind."""

    text: int
    what: str
    speaker: str
    words: str


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of suggestions and marks, of those that match, and of matches with the right speaker and kind."""

    suggested: int = 0
    marked: int = 0
    matched: int = 0
    speaker: int = 0
    kind: int = 0

    @property
    def precision(self) -> float:
        """The share of suggestions whose words are right."""
        return self.matched / self.suggested

    @property
    def recall(self) -> float:
        """The share of marked attributions that are suggested."""
        return self.matched / self.marked

    @property
    def speakers(self) -> float:
        """The share of matches with the right speaker."""
        return self.speaker / self.matched


def read_marked(path: Path) -> tuple[tuple[str, tuple[Marked, ...]], ...]:
    """The texts of a marked file without their marks, each with its attributions."""
    texts: list[tuple[str, tuple[Marked, ...]]] = []
    for block in re.split(r"^=== \d+\n", read_text(path), flags=re.MULTILINE)[1:]:
        heads = re.findall(r"^(\d+) \| (.+) \| (direct|indirect|mixed)\n", block, flags=re.MULTILINE)
        text, spans = "", {number: [] for number, _, _ in heads}
        for number, words, plain in re.findall(r"⟦(\d+) ([^⟧]+)⟧|([^⟦]+)", re.sub(r"^\d+ \| .+\n", "", block, flags=re.MULTILINE)):
            if number:
                spans.setdefault(number, []).append((len(text), len(words)))
            text += words or plain
        if wrong := [number for number in spans if not spans[number] or all(number != head for head, _, _ in heads)]:
            raise DebateError(f"attribution {wrong[0]} of text {len(texts) + 1} lacks its line or its words", where=path.name, fix="mark both")
        texts.append((text, tuple(Marked(speaker, kind, tuple(spans[number])) for number, speaker, kind in heads)))
    return tuple(texts)


def words_in(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """The words of some stretches, each by its place."""
    return frozenset(word.start() + start for start, length in spans for word in re.finditer(r"\w+", text[start : start + length]))


def paired(ours: Sequence[frozenset[int]], theirs: Sequence[frozenset[int]]) -> dict[int, int]:
    """Which of our stretches are which of theirs: at least half of their words together are common, the nearest first, each once.

    >>> paired([frozenset((1, 2, 3)), frozenset((7,))], [frozenset((2, 3))])
    {0: 0}
    """
    near = [(len(one & other) / len(one | other), i, j) for i, one in enumerate(ours) for j, other in enumerate(theirs) if one & other]
    found: dict[int, int] = {}
    for overlap, i, j in sorted(near, key=lambda entry: (-entry[0], entry[1:])):
        if overlap >= 0.5 and i not in found and j not in found.values():
            found[i] = j
    return found


def measure(path: Path, which: Callable[[Suggestion | Marked], bool] = lambda _: True) -> Score:
    """The score over a marked file, of those suggestions and marks that a test lets through."""
    suggested = marked = matched = speaker = kind = 0
    for text, marks in read_marked(path):
        found = suggest(text)
        pairs = [(found[i], marks[j]) for i, j in _pairs(text, found, marks).items()]
        suggested += sum(map(which, found))
        marked += sum(map(which, marks))
        pairs = [(one, mark) for one, mark in pairs if which(one)]
        matched += len(pairs)
        speaker += sum(one.speaker.casefold() == mark.speaker.casefold() for one, mark in pairs)
        kind += sum(one.kind == mark.kind for one, mark in pairs)
    return Score(suggested, marked, matched, speaker, kind)


def faults(path: Path) -> tuple[Fault, ...]:
    """Every fault over a marked file."""
    listed: list[Fault] = []
    for number, (text, marks) in enumerate(read_marked(path), 1):
        found = suggest(text)
        pairs = _pairs(text, found, marks)
        listed += [Fault(number, "false", one.speaker, _words(text, one.spans)) for i, one in enumerate(found) if i not in pairs]
        listed += [Fault(number, "missed", one.speaker, _words(text, one.spans)) for j, one in enumerate(marks) if j not in pairs.values()]
        for i, j in pairs.items():
            if found[i].speaker.casefold() != marks[j].speaker.casefold():
                listed.append(Fault(number, "speaker", found[i].speaker, f"not {marks[j].speaker}"))
            if found[i].kind != marks[j].kind:
                listed.append(Fault(number, "kind", found[i].speaker, f"{found[i].kind}, not {marks[j].kind}"))
    return tuple(listed)


def _pairs(text: str, found: Sequence[Suggestion], marks: Sequence[Marked]) -> dict[int, int]:
    return paired([words_in(text, one.spans) for one in found], [words_in(text, one.spans) for one in marks])


def _words(text: str, spans: Iterable[Span]) -> str:
    return " … ".join(text[start : start + length] for start, length in spans)
