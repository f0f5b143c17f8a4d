"""The attributions of one sentence: a cue, its source, and the stretches that it reports."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from symmachia.debate.complements import CLAUSAL, NOMINAL, complement, end_of, is_clause
from symmachia.debate.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BE,
    BREAKS,
    DASHES,
    DATES,
    DETERMINERS,
    DO,
    HAVE,
    IRREGULAR,
    JOINTS,
    MODALS,
    NEGATIONS,
    PHASES,
    PREPOSITIONS,
    QUANTIFIERS,
    is_adverb,
    verbs,
)
from symmachia.debate.phrases import Phrase, after, before, explained, is_name, kind_of, speaks
from symmachia.debate.quotes import is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.debate.lexicon import Verb
    from symmachia.debate.quotes import Token

Range = tuple[int, int]
_COMMAS = DASHES | {","}
_SPECIFIC = DETERMINERS - QUANTIFIERS
_EMPTY = ADVERBS | PREPOSITIONS | DATES | DETERMINERS | {"and", "but"}
_SUBORDINATE = frozenset(("as", "while", "when", "after", "since", "although", "though"))
_POSSESSIVE = frozenset(("’s", "'s", "’"))


@dataclass(frozen=True, slots=True)
class Frame:
    """One attribution in ranges of tokens; one without source borrows that of its sentence. `how` is the frame that the cue opened."""

    source: Phrase | None
    cue: Range
    contents: tuple[Range, ...]
    how: str

    @property
    def start(self) -> int:
        """The first token of source and cue."""
        return min(self.cue[0], self.source.first) if self.source else self.cue[0]


def frames(tokens: Sequence[Token]) -> list[Frame]:
    """The attributions of a sentence in the order of their cues."""
    found: list[Frame] = []
    forms = verbs()
    for at, token in enumerate(tokens):
        frame = None
        if token.kind == "word" and token.low in forms:
            frame = _reported(tokens, at, forms[token.low])
        elif token.low == "according" and at + 2 < len(tokens) and tokens[at + 1].low == "to":
            frame = _according(tokens, at)
        elif token.text == ":" and 0 < at < len(tokens) - 1 and not any(first <= at + 1 < end for one in found for first, end in one.contents):
            frame = _colon(tokens, at)
        if frame and all(first < end for first, end in frame.contents):
            found.append(frame)
    return _apart(tokens, found)


def _according(tokens: Sequence[Token], at: int) -> Frame | None:
    first = last = at + 2
    while last + 1 < len(tokens) and tokens[last + 1].kind not in ("sign", "quote") and tokens[last + 1].low not in BREAKS:
        last += 1
    named = after(tokens, first)
    source = Phrase(first, last, named.head if named else last)
    source = explained(tokens, source)
    last = source.last
    if at > 2:
        return Frame(source, (at, at + 1), ((_lead(tokens, at), at - (tokens[at - 1].text == ",")),), "according")
    if last + 3 < len(tokens) and tokens[last + 1].text == ",":
        return Frame(source, (at, at + 1), ((last + 2, end_of(tokens)),), "according")
    return None


def _colon(tokens: Sequence[Token], at: int) -> Frame | None:
    source = after(tokens, 0)
    if not source or source.last != at - 1:
        last = tokens[at + 1].kind == "quote" and not is_title(tokens[at + 1]) and at + 2 >= end_of(tokens)
        return Frame(None, (at, at), ((at + 1, at + 2),), "quote") if last else None
    if at < 5 and all(is_name(tokens, k) and tokens[k].text.isupper() and len(tokens[k].text) > 1 for k in range(at)):
        return Frame(source, (at, at), ((at + 1, end_of(tokens)),), "transcript")
    if tokens[at + 1].kind == "quote" and speaks(tokens, source):
        return Frame(source, (at, at), ((at + 1, end_of(tokens)),), "quote")
    return None


def _reported(tokens: Sequence[Token], at: int, verb: Verb) -> Frame | None:
    """The frame that one form of a reporting verb opens, if it opens any."""
    first, helpers = _group(tokens, at)
    if not first and "ing" not in verb.forms:
        return None
    if helpers & NEGATIONS or helpers & MODALS or not _fits(tokens, first, at, verb, helpers):
        return None
    if not helpers and "ing" in verb.forms:
        return _participle(tokens, first, at, verb)
    if inverted := _inverted(tokens, first, at, verb, helpers):
        return inverted
    source, known = None, True
    if tokens[first - 1].low not in ("and", "but", "or", "then"):
        source = before(tokens, first - 1)
        known = bool(source and speaks(tokens, source))
        if not source or not (known or _may_speak(tokens, source, verb)) or not _agrees(tokens, source, verb, helpers):
            return None
        if back := _quote_before(tokens, source.first, verb):
            return Frame(source, (first, at), (back, *_quote_after(tokens, at + 1)), _backwards(tokens, back))
    if found := complement(tokens, at, verb):
        return Frame(source, (first, at), ((found.first, found.end),), found.how) if known or found.how not in NOMINAL else None
    back = _clause_before(tokens, source.first) if source and source.first and "bare" in verb.frames else None
    return Frame(source, (first, at), (back, *_rest(tokens, back, at + 1)), "back") if back else None


def _may_speak(tokens: Sequence[Token], source: Phrase, verb: Verb) -> bool:
    """Whether a noun that no list holds can be a source: a thing with an article, of a verb that facts cannot be the subject of."""
    head = tokens[source.head]
    return (
        head.kind == "word"
        and "fact" not in verb.frames
        and "quote" in verb.frames
        and tokens[source.first].low in ("the", "a", "an", "his", "her", "its")
    )


def _group(tokens: Sequence[Token], at: int) -> tuple[int, set[str]]:
    """Where the verb group begins, and what helps the verb in it."""
    first = at
    helpers: set[str] = set()
    while first:
        low = tokens[first - 1].low
        if low == "to" and first > 1:
            back = first - 2 - (tokens[first - 2].low == "on")
            if tokens[back].low not in PHASES:
                helpers.add("to")
                break
            helpers.add("phase")
            first = back
        elif low in AUXILIARIES or low in NEGATIONS:
            helpers.add(low)
            first -= 1
        elif tokens[first - 1].kind == "word" and is_adverb(low):
            first -= 1
        else:
            break
    while first < at and tokens[first].low in ADVERBS and first and tokens[first - 1].kind in ("sign", "quote"):
        first += 1
    return first, helpers


def _fits(tokens: Sequence[Token], first: int, at: int, verb: Verb, helpers: set[str]) -> bool:
    """Whether the form of the verb goes with its helpers, and is a verb at all where a noun is spelled like it."""
    if "to" in helpers:
        return False
    if helpers & BE:
        return "ing" in verb.forms
    if "phase" in helpers or helpers & DO:
        return "base" in verb.forms
    if helpers & HAVE:
        return "participle" in verb.forms
    if "ing" in verb.forms:
        return True
    previous, following = tokens[first - 1].low, tokens[at + 1].low if at + 1 < len(tokens) else ""
    if previous in PREPOSITIONS or previous in _POSSESSIVE or previous in _SPECIFIC or verb.forms == {"participle"}:
        return False
    if "past" in verb.forms:
        return following != "by"
    modifies = kind_of(following) and previous in DETERMINERS
    return not (following in AUXILIARIES | IRREGULAR or following == "and" or modifies or ("third" in verb.forms and following.endswith("ed")))


def _agrees(tokens: Sequence[Token], source: Phrase, verb: Verb, helpers: set[str]) -> bool:
    """Whether number of source and verb go together: a bare plural takes the base form, which a singular never does."""
    if helpers or "past" in verb.forms:
        return True
    head = tokens[source.head]
    several = head.low in QUANTIFIERS or head.low in ("they", "we", "people", "police") or (head.low.endswith("s") and not head.low.endswith("ss"))
    several = several or any(tokens[k].low == "and" for k in range(source.first, source.last))
    return several if "base" in verb.forms else not several or head.kind == "name"


def _participle(tokens: Sequence[Token], first: int, at: int, verb: Verb) -> Frame | None:
    """`…, questioning whether`, `by saying that`, and a participle that opens the sentence or follows a noun that speaks."""
    found = complement(tokens, at, verb)
    if not found:
        return None
    if not first:
        end = next((k for k in range(found.first, found.end) if tokens[k].text == ","), found.end)
        return Frame(None, (first, at), ((found.first, end),), found.how)
    previous = tokens[first - 1]
    if previous.text in _COMMAS or previous.kind == "quote" or previous.low in JOINTS:
        return Frame(None, (first, at), ((found.first, found.end),), found.how)
    source = before(tokens, first - 1)
    absolute = source and source.first and tokens[source.first - 1].low == "with" and speaks(tokens, source) and found.how not in NOMINAL
    if source and (absolute or (kind_of(tokens[source.head].low) and found.how in ("that", "quote"))):
        return Frame(source, (first, at), ((found.first, found.end),), found.how)
    return None


def _inverted(tokens: Sequence[Token], first: int, at: int, verb: Verb, helpers: set[str]) -> Frame | None:
    """`“…,” said the minister` and `…, said the minister`."""
    if helpers or "quote" not in verb.frames or "whom" in verb.frames or not verb.forms & {"past", "third"}:
        return None
    if tokens[first - 1].kind != "quote" and tokens[first - 1].text != ",":
        return None
    source = after(tokens, at + 1)
    if not source or not speaks(tokens, source) or tokens[source.head].low == "it":
        return None
    source = explained(tokens, source)
    following = tokens[source.last + 1] if source.last + 1 < len(tokens) else None
    quoted = "quote" in (tokens[first - 1].kind, tokens[first - 2].kind)
    if not quoted and following and following.text not in (",", ".", ";") and following.low not in DATES | PREPOSITIONS:
        return None
    back = _quote_before(tokens, first, verb) or _clause_before(tokens, first)
    if not back:
        return None
    how = _backwards(tokens, back)
    more = _quote_after(tokens, source.last + 1) if how == "quote" else _rest(tokens, back, source.last + 1)
    return Frame(source, (first, at), (back, *more), how)


def _backwards(tokens: Sequence[Token], span: Range) -> str:
    return "quote" if tokens[span[0]].kind == "quote" and span[1] - span[0] <= 2 else "back"


def _quote_before(tokens: Sequence[Token], at: int, verb: Verb) -> Range | None:
    """The quote that ends right before a place, with the words that lead into it."""
    place = at - 1 - (at > 1 and tokens[at - 1].text in _COMMAS)
    if "quote" not in verb.frames or place < 0 or tokens[place].kind != "quote":
        return None
    if place and tokens[place - 1].kind == "word" and is_title(tokens[place]):
        return None
    lead = place
    while lead and tokens[lead - 1].text not in (".", ";", ":", "—"):
        lead -= 1
    alone = all(token.kind == "sign" or token.low in ADVERBS or token.low in ("and", "but") for token in tokens[lead:place])
    return (place if alone else _lead(tokens, place), place + 1)


def _clause_before(tokens: Sequence[Token], at: int) -> Range | None:
    """The clause before a comma, from the beginning of the sentence."""
    lead = _lead(tokens, at)
    if tokens[at - 1].text not in _COMMAS or at - 1 - lead < 2 or tokens[lead].low in _SUBORDINATE:
        return None
    if all(tokens[k].low in _EMPTY or tokens[k].kind in ("number", "sign") for k in range(lead, at)):
        return None
    adjunct = tokens[lead].low in PREPOSITIONS | BREAKS or (tokens[lead].low.endswith("ing") and tokens[lead].kind == "name")
    return None if adjunct and not any(tokens[k].low in AUXILIARIES for k in range(lead, at)) else (lead, at - 1)


def _rest(tokens: Sequence[Token], back: Range, at: int) -> tuple[Range, ...]:
    """What goes on behind an inserted `he said`: a quote, or the clause that a short or subordinate beginning lacks."""
    if quoted := _quote_after(tokens, at):
        return quoted
    end = end_of(tokens)
    first = next((k + 1 for k in range(at, min(at + 5, end - 1)) if tokens[k].text == ","), end)
    unfinished = back[1] - back[0] < 8 or any(tokens[k].low in BREAKS for k in range(back[0], back[0] + 2))
    if not unfinished or first == end or tokens[first].low in BREAKS | {"and"} or tokens[first].low.endswith("ing"):
        return ()
    return ((first, end),) if tokens[first].low in AUXILIARIES or is_clause(tokens, first, end) else ()


def _quote_after(tokens: Sequence[Token], at: int) -> tuple[Range, ...]:
    """A quote that goes on behind `he said`, with up to an adjunct between."""
    for place in range(at, min(at + 14, len(tokens))):
        if tokens[place].kind == "quote":
            return ((place, end_of(tokens)),) if place == at or tokens[place - 1].text in (",", ":", "—") else ()
        if tokens[place].kind == "word" and tokens[place].low in verbs():
            break
    return ()


def _lead(tokens: Sequence[Token], at: int) -> int:
    """The beginning of the stretch that a cue behind it reports."""
    lead = at - 1
    while lead >= 0 and tokens[lead].text not in (";", ":"):
        lead -= 1
    lead += 1
    while lead < at - 1 and tokens[lead].text == ",":
        lead += 1
    return lead


def _apart(tokens: Sequence[Token], found: list[Frame]) -> list[Frame]:
    """The frames without those that lie inside what another reports, each cut off where the next one begins."""
    kept: list[Frame] = []
    for frame in found:
        if kept and frame.how != "according":
            earlier = kept[-1]
            start, stop = earlier.contents[-1]
            if start <= frame.start < stop:
                edge = _edge(tokens, start, frame.start)
                coordinated = frame.source is None and tokens[frame.start - 1].low == "and" and earlier.how in CLAUSAL
                joined = frame.how in ("that", "quote", "wh") if coordinated else frame.source is None or edge < frame.start
                if not joined and earlier.how not in NOMINAL and frame.how != "quote":
                    continue
                if joined and frame.contents[0][0] > frame.start and edge > start:
                    kept[-1] = replace(earlier, contents=(*earlier.contents[:-1], (start, edge)))
        kept.append(frame)
    return kept


def _edge(tokens: Sequence[Token], start: int, at: int) -> int:
    """Where a stretch ends before a frame that a comma or a conjunction joins to it."""
    while at > start and (tokens[at - 1].text in _COMMAS or tokens[at - 1].text == ";" or tokens[at - 1].low in JOINTS):
        at -= 1
    return at
