"""Spans in a text that was edited: each is found again by its words, its hash, what stands around it, or what comes nearest to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from symmachia.debate.file import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from symmachia.debate.file import Debate

AROUND = 32
"""Signs kept before and after the words of a span that may be quoted."""
NEAR = 0.75
"""How much of its words a span must keep to be found by likeness: their share of the signs of both versions, as difflib's ratio counts."""

How = Literal["there", "moved", "changed"]
"""Where it was; elsewhere, with the same words; with other words, which a person has to read again."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """A debate whose spans of one document fit a text, with those that moved, those whose words changed, and those not found, by statement."""

    debate: Debate
    moved: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def hash_of(text: str) -> str:
    """The hash that stands for words, or for a whole text."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def span_of(text: str, start: int, length: int, *, quoted: bool = False) -> Span:
    """A span of a text: its place and its hash, with words and surroundings only where they may be quoted."""
    words = text[start : start + length]
    if not quoted:
        return Span(start, length, hash_of(words))
    end = start + length
    return Span(start, length, hash_of(words), words, text[max(0, start - AROUND) : start], text[end : end + AROUND])


def anchor(text: str, span: Span) -> tuple[Span, How] | None:
    """The span in a text that may have been edited since; None where nothing in the text comes near it.

    >>> place, how = anchor("Well. He said: no.", span_of("He said: no.", 9, 2))
    >>> place.start, how
    (15, 'moved')
    """
    if hash_of(text[span.start : span.start + span.length]) == span.sha256:
        return span, "there"
    same = _nearest(_same(text, span), text, span)
    if same is not None:
        return span_of(text, same, span.length, quoted=bool(span.exact)), "moved"
    found = _between(text, span) or _alike(text, span)
    return (span_of(text, *found, quoted=True), "changed") if found else None


def reanchor(debate: Debate, document: str, text: str) -> Anchored:
    """Every span of a document in its text as it stands now. A span that is not found stays as it was, and its statement is named."""
    statements, seen = [], {"moved": [], "changed": [], "lost": []}
    for one in debate.statements:
        spans = []
        for span in one.spans if one.document == document else ():
            found = anchor(text, span)
            spans.append(found[0] if found else span)
            if (how := found[1] if found else "lost") != "there":
                seen[how].append(one.id)
        statements.append(replace(one, spans=tuple(spans)) if spans else one)
    documents = tuple(replace(one, sha256=hash_of(text)) if one.id == document else one for one in debate.documents)
    named = {how: tuple(dict.fromkeys(ids)) for how, ids in seen.items()}
    return Anchored(replace(debate, documents=documents, statements=tuple(statements)), **named)


def _same(text: str, span: Span) -> Iterator[int]:
    """Where the very words stand: by the words if they are known, by their hash in every window of that length if not."""
    if span.exact:
        at = text.find(span.exact)
        while at >= 0:
            yield at
            at = text.find(span.exact, at + 1)
        return
    yield from (at for at in range(len(text) - span.length + 1) if hash_of(text[at : at + span.length]) == span.sha256)


def _nearest(places: Iterator[int], text: str, span: Span) -> int | None:
    """Of several places, the one with most of what stood around it, then the nearest to where it was."""

    def kept(at: int) -> tuple[int, int]:
        end = at + span.length
        around = _common(text[:at][::-1], span.prefix[::-1]) + _common(text[end : end + AROUND], span.suffix)
        return around, -abs(at - span.start)

    return max(places, key=kept, default=None)


def _common(first: str, second: str) -> int:
    return next((place for place, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second)))


def _between(text: str, span: Span) -> tuple[int, int] | None:
    """What stands now between the surroundings, where each stands once and the words are no longer than twice what they were."""
    if not (span.prefix and span.suffix and text.count(span.prefix) == 1):
        return None
    start = text.index(span.prefix) + len(span.prefix)
    end = text.find(span.suffix, start, start + 2 * span.length + len(span.suffix))
    return (start, end - start) if end > start else None


def _alike(text: str, span: Span) -> tuple[int, int] | None:
    """The stretch of a text that is most like the words: around their longest common run, kept if near enough."""
    if not span.exact:
        return None
    run = SequenceMatcher(None, text, span.exact, autojunk=False).find_longest_match()
    if not run.size:
        return None
    start = max(0, run.a - run.b)
    *blocks, _ = SequenceMatcher(None, text[start : start + 2 * span.length], span.exact, autojunk=False).get_matching_blocks()
    first, last = blocks[0], blocks[-1]
    start, end = start + max(0, first.a - first.b), start + last.a + last.size
    near = SequenceMatcher(None, text[start:end], span.exact, autojunk=False).ratio()
    return (start, end - start) if near >= NEAR else None
