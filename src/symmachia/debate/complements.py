"""What a reporting verb reports to its right: which of its frames opens there, where the words begin and where they end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from symmachia.debate.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BREAKS,
    DASHES,
    DATES,
    DETERMINERS,
    FUNCTION,
    IRREGULAR,
    NEGATIONS,
    OBJECTS,
    PREPOSITIONS,
    QUESTIONS,
    SUBJECTS,
    is_adverb,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.debate.lexicon import Verb
    from symmachia.debate.quotes import Token

CLAUSAL = frozenset(("that", "bare", "wh", "to"))
NOMINAL = frozenset(("object", "preposition"))
_PARTICLES = frozenset(("out", "clear", "it"))
"""What belongs to a verb: point out, make clear, put it."""
_HIDDEN = frozenset(("named", "identified", "quoted"))
_PRONOUNS = OBJECTS | {"this", "that", "so"}
_TIED = frozenset(("’", "'", "&", "-"))
_NOTHING = BREAKS | {"and", "or", "but", "as"}
_SUBJECTS = SUBJECTS | {"there"}
_STOP_TOLD = BREAKS | NEGATIONS | SUBJECTS | PREPOSITIONS | DATES | ADVERBS | (AUXILIARIES - {"’s", "'s"})
_STOP_ADJUNCT = _SUBJECTS | (BREAKS - {"that", "as", "since"})
_NEW = BREAKS | {"and", "a", "an", "with"}


class Complement(NamedTuple):
    """The frame that opened, and the first and last token (exclusive) of what it reports."""

    how: str
    first: int
    end: int


def end_of(tokens: Sequence[Token]) -> int:
    """The end of a sentence without its full stop."""
    return len(tokens) - (len(tokens) > 1 and tokens[-1].text in (".", "!", "?", "…", ";"))


def complement(tokens: Sequence[Token], at: int, verb: Verb) -> Complement | None:
    """What the verb at a place reports to its right, if anything."""
    opened = _opened(tokens, at + 1, end_of(tokens), verb)
    return Complement(*opened, _stop(tokens, *opened)) if opened else None


def _opened(tokens: Sequence[Token], place: int, end: int, verb: Verb) -> tuple[str, int] | None:
    takes = verb.frames
    told = not takes & {"person", "whom"}
    while place < end:
        token = tokens[place]
        low = token.low
        following = tokens[place + 1] if place + 1 < end else None
        if token.kind == "quote":
            return ("quote", place) if takes & {"quote", "bare"} else ("object", place) if takes & {"object", "quoted"} else None
        if token.text in (",", ":"):
            if following and following.kind == "quote" and "quote" in takes:
                return ("quote", place + 1)
            if token.text == ":" and takes & {"quote", "bare"}:
                return ("colon", place + 1)
            place = next((k + 1 for k in range(place + 1, min(place + 8, end - 1)) if tokens[k].text == "," and tokens[k + 1].low == "that"), end)
        elif low == "that" and takes & {"that", "bare"}:
            return ("that", place)
        elif low in QUESTIONS and "wh" in takes:
            return ("wh", place)
        elif low == "not" and "to" in takes and following and following.low == "to":
            return None if any(token.low in _HIDDEN for token in tokens[place : place + 4]) else ("to", place)
        elif low == "to" and "to" in takes and following and following.kind == "word" and following.low not in DETERMINERS | OBJECTS:
            return ("to", place)
        elif low in takes and low in _PARTICLES:
            takes |= {"that", "object"} if low == "out" else {"that"}
            place += 1
        elif low in takes and low in PREPOSITIONS:
            return ("that" if following and following.low == "that" else "preposition", place + 1)
        elif low in PREPOSITIONS:
            place = _behind_adjunct(tokens, place, end)
        elif low in DATES or (token.kind == "word" and is_adverb(low)):
            place += 1
        elif low in ("last", "next") and following and following.low in DATES:
            place += 2
        elif token.kind == "sign" or (low in _NOTHING and not (low == "that" and "object" in takes)):
            return None
        elif not told:
            place, told = _behind_addressee(tokens, place, end), True
        elif "bare" in takes and end - place >= 3 and is_clause(tokens, place, end):
            return ("bare", place)
        else:
            named = "object" in takes and end - place >= 2 and not (low in _PRONOUNS and following and following.low in PREPOSITIONS | DATES)
            return ("object", place) if named or ("quoted" in takes and any(tokens[k].kind == "quote" for k in range(place, end))) else None
    return None


def _stop(tokens: Sequence[Token], how: str, first: int) -> int:
    """Where what is reported ends: with the sentence or a semicolon, and for a noun with the first comma that begins something new."""
    end = next((k for k in range(first, len(tokens)) if tokens[k].text == ";"), end_of(tokens))
    if how not in NOMINAL:
        return end
    for k in range(first + 1, end - 1):
        following = tokens[k + 1].low
        if tokens[k].text in DASHES or tokens[k].text == "-" or (tokens[k].text == "," and (following in _NEW or following.endswith("ing"))):
            return k
    return end


def is_clause(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether a stretch looks like a clause: a subject and then something finite, or a quote that may hold it."""
    return tokens[first].low in _SUBJECTS - {"you"} or any(tokens[k].kind == "quote" or _finite(tokens[k]) for k in range(first + 1, end))


def _finite(token: Token) -> bool:
    low = token.low
    if low in AUXILIARIES:
        return token.kind != "clitic"
    return low in IRREGULAR or (token.kind == "word" and low.endswith(("ed", "s", "n’t")) and low not in FUNCTION)


def _behind_addressee(tokens: Sequence[Token], place: int, end: int) -> int:
    """Behind whoever is told."""
    if tokens[place].low in OBJECTS:
        return place + 1
    for at in range(place + 1, end):
        token, previous = tokens[at], tokens[at - 1]
        if token.kind == "quote" or (token.kind == "sign" and token.text not in _TIED) or token.low in _STOP_TOLD:
            return at
        fresh = previous.low not in PREPOSITIONS | DETERMINERS and previous.low != "and"
        if fresh and token.kind == "word" and token.low in DETERMINERS:
            return at
        if fresh and token.kind == "name" and previous.kind == "word" and previous.low.endswith("s"):
            return at
    return end


def _behind_adjunct(tokens: Sequence[Token], place: int, end: int) -> int:
    """Behind a prepositional phrase of time, place or occasion."""
    complete = False
    for at in range(place + 1, end):
        token, previous = tokens[at], tokens[at - 1]
        if (token.kind in ("sign", "quote") and token.text not in _TIED) or token.low in _STOP_ADJUNCT:
            return at
        if complete and (token.low in ("that", "to") or (token.low in DETERMINERS and token.low not in PREPOSITIONS)):
            return at
        if complete and token.kind == "name" and token.low not in DATES and (previous.kind != "name" or previous.low in DATES):
            return at
        complete = token.low not in PREPOSITIONS and (complete or token.low not in DETERMINERS)
    return end
