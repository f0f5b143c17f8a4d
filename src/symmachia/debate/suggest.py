"""Suggestions: who says what in an article, by rule; a person confirms, edits or rejects each."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from symmachia.debate.complements import NOMINAL
from symmachia.debate.frames import frames
from symmachia.debate.people import People
from symmachia.debate.phrases import opening, speaks
from symmachia.debate.quotes import is_title, paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.debate.frames import Frame
    from symmachia.debate.phrases import Phrase
    from symmachia.debate.quotes import Token

Span = tuple[int, int]
Kind = Literal["direct", "indirect", "mixed"]
Tier = Literal["A", "B", "C"]
CONFIDENCE: dict[Tier, float] = {"A": 0.94, "B": 0.86, "C": 0.76}
"""The share of a tier with the right words and the right source, as `benchmarks/debate.py` measured it on articles that the rules had not seen."""
_ROLE = re.compile(r"\W*([A-Z]{2,}(?: [A-Z]{2,})?): ")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One attribution: the speaker's full name, where the text mentions the source, the cue, and the reported stretches as (start, length)."""

    speaker: str
    mentions: tuple[Span, ...]
    kind: Kind
    cue: str
    voice: Literal["speaker", "article", "unclear"]
    spans: tuple[Span, ...]
    tier: Tier

    def to_dict(self) -> dict[str, Any]:
        """The suggestion as plain data."""
        return {**{key: getattr(self, key) for key in self.__slots__}, "confidence": CONFIDENCE[self.tier]}


class _Source(NamedTuple):
    """Who speaks, whether the text names them there, and where it mentions them."""

    speaker: str
    named: bool
    mentions: tuple[Span, ...]
    phrase: Phrase


def suggest(text: str) -> tuple[Suggestion, ...]:
    """The attributions of a text in their order."""
    people = People()
    found: list[Suggestion] = []
    edge = 0
    for paragraph in paragraphs(text):
        first = len(found)
        for tokens in () if paragraph.heading else paragraph.sentences:
            _sentence(text, tokens, people, found, edge)
        spoken = paragraph.quotes and paragraph.quotes[0].start == paragraph.start
        edge = edge if spoken and len(found) == first else first
    return tuple(replace(one, speaker=people.later.get(one.speaker, one.speaker)) for one in found)


def _sentence(text: str, tokens: Sequence[Token], people: People, found: list[Suggestion], edge: int) -> None:
    """Add what a sentence attributes; `edge` is the first suggestion of the paragraph before."""
    people.read(tokens)
    here = frames(tokens)
    source: _Source | None = None
    for frame in here:
        source = _source(tokens, frame, people, source)
        if source:
            found.append(_suggestion(text, tokens, frame, source))
            people.spoke(source.speaker, tokens, source.phrase)
    if not here:
        _leftover(tokens, people, found, edge)
    people.passed(tokens)


def _source(tokens: Sequence[Token], frame: Frame, people: People, before: _Source | None) -> _Source | None:
    """The speaker of a frame, whether named, and where: its own source, that of the frame before, or the subject of the sentence."""
    phrase = frame.source
    if phrase is None:
        if before:
            return before
        phrase = opening(tokens)
        if not phrase or not speaks(tokens, phrase) or phrase.first <= frame.cue[0] <= phrase.last:
            return None
    name, named = people.resolve(tokens, phrase)
    start = tokens[phrase.first].start
    relative = tokens[frame.cue[0] - 1] if phrase.last + 1 < frame.cue[0] else None
    who = ((relative.start, relative.end - relative.start),) if relative and relative.low in ("who", "which", "that") else ()
    return _Source(name, named, ((start, tokens[phrase.last].end - start), *who), phrase)


def _suggestion(text: str, tokens: Sequence[Token], frame: Frame, source: _Source) -> Suggestion:
    spans = tuple((tokens[first].start, tokens[end - 1].end - tokens[first].start) for first, end in frame.contents)
    kinds = {token.kind for first, end in frame.contents for token in tokens[first:end]}
    whole = frame.how == "transcript" or (kinds <= {"quote", "sign"} and frame.how not in NOMINAL)
    kind: Kind = "direct" if whole else "mixed" if "quote" in kinds else "indirect"
    clear = frame.how not in NOMINAL and frame.how != "to"
    tier: Tier = "A" if whole and source.named else "B" if whole or (clear and source.named) else "C"
    cue = text[tokens[frame.cue[0]].start : tokens[frame.cue[1]].end]
    return Suggestion(source.speaker, source.mentions, kind, cue, "speaker" if clear else "unclear", spans, tier)


def _leftover(tokens: Sequence[Token], people: People, found: list[Suggestion], edge: int) -> None:
    """A sentence that is nothing but a quote, or nearly, goes to the speaker before it, in its paragraph or the one before."""
    quoted = [token for token in tokens if token.kind == "quote" and len(token.text.split()) > 1 and not is_title(token)]
    size = tokens[-1].end - tokens[0].start
    if not quoted or tokens[0].kind != "quote" or sum(len(token.text) for token in quoted) < 0.7 * size:
        return
    span = (tokens[0].start, quoted[-1].end - tokens[0].start if tokens[-1].kind in ("sign", "quote") and len(tokens) < 3 else size)
    if named := _ROLE.match(tokens[0].text):
        place = (tokens[0].start + named.start(1), len(named[1]))
        found.append(Suggestion(people.names.get(named[1].lower(), named[1].title()), (place,), "direct", ":", "speaker", (span,), "B"))
        return
    at = next((k for k in range(len(found) - 1, edge - 1, -1) if found[k].kind == "direct"), -1)
    if at >= 0 and found[at].speaker == found[-1].speaker:
        found[at] = replace(found[at], spans=(*found[at].spans, span))
    elif len(found) > edge:
        found.append(replace(found[-1], kind="direct", cue="", voice="speaker", spans=(span,), tier="C"))
