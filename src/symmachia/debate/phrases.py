"""Noun phrases in a sentence: who stands before a verb or behind it, told by word classes and not by a grammar."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from symmachia.debate.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BREAKS,
    DATES,
    DETERMINERS,
    FUNCTION,
    IRREGULAR,
    OPENERS,
    PARTICLES,
    PREPOSITIONS,
    QUANTIFIERS,
    SUBJECTS,
    sources,
    verbs,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.debate.quotes import Token

_APPOSED = DETERMINERS | PREPOSITIONS | {"who", "whose", "which", "himself", "herself"}
_INSERTED = {",": ",", ")": "(", "—": "—", "–": "–", "―": "―", "-": "-"}
_TIED = frozenset("&-’'")
_CLITICS = frozenset(("’s", "'s"))
_INSIDE = frozenset(("of", "for", "at", "from"))
_STOP = BREAKS | SUBJECTS | (AUXILIARIES - _CLITICS)
_VERBAL = IRREGULAR - {"need", "cut", "set", "hit", "want"}
_AGENTS = ("ers", "ors", "ists", "ians", "eers", "women")
_THINGS = words(
    "numbers orders matters powers letters papers others errors factors sectors corners borders waters winters summers centers computers quarters"
)
_PRONOUNS = SUBJECTS | QUANTIFIERS | {"who"}


class Phrase(NamedTuple):
    """A noun phrase: its first and last token, and its head."""

    first: int
    last: int
    head: int


@lru_cache(maxsize=10_000)
def kind_of(word: str) -> str:
    """What a common noun is as a source: role, person, group or text; empty where it is none.

    >>> kind_of("secretary-general"), kind_of("co-leaders"), kind_of("spending")
    ('role', 'group', '')
    """
    known = sources()
    found = known.get(word) or next((known[part] for part in reversed(word.split("-")) if part in known), "")
    return found or ("person" if word.endswith("year-old") else "group" if word.endswith(_AGENTS) and word not in _THINGS else "")


def is_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is part of a name: a capital that neither a date nor the first word of a sentence explains."""
    token = tokens[at]
    if token.kind != "name" or token.low in DATES or token.low in SUBJECTS:
        return False
    begins = at == 0 or tokens[at - 1].kind in ("quote", "sign")
    return not begins or (token.low not in FUNCTION and sources().get(token.low) != "group")


def name_end(tokens: Sequence[Token], first: int) -> int:
    """Behind the name that begins at a token, or that token where none does."""
    at = first
    while at < len(tokens) and (is_name(tokens, at) or (at > first and tokens[at].low in PARTICLES)):
        at += 1
    return at


def explained(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """The name behind a phrase that it explains, `the head of the port, Jon Dahl`, with what stands before the name; else the phrase itself."""
    comma = phrase.last + 1
    if is_name(tokens, phrase.head) or comma + 1 >= len(tokens) or tokens[comma].text != ",":
        return phrase
    end = next(
        (k for k in range(comma + 1, len(tokens)) if tokens[k].kind in ("sign", "quote") or tokens[k].low in FUNCTION - PARTICLES), len(tokens)
    )
    first = end
    while first > comma + 1 and name_end(tokens, first - 1) == end:
        first -= 1
    closed = end == len(tokens) or tokens[end].text in (",", ".", ";")
    return Phrase(first, end - 1, end - 1) if first < end and closed else phrase


def speaks(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase can be a source: a pronoun, a name or a noun that speaks."""
    head = tokens[phrase.head]
    if head.low in ("it", "i", "you"):
        return head.low == "it"
    return head.low in _PRONOUNS or is_name(tokens, phrase.head) or bool(kind_of(head.low))


def before(tokens: Sequence[Token], at: int) -> Phrase | None:
    """The noun phrase whose last token is `at`, or that stands before an inserted clause which ends with the comma `at`."""
    if at < 0:
        return None
    token = tokens[at]
    if token.text in _INSERTED:
        return _behind_insertion(tokens, at)
    if token.low in ("who", "which", "that") and at:
        return antecedent(tokens, at)
    return _ending(tokens, at)


def antecedent(tokens: Sequence[Token], at: int) -> Phrase | None:
    """What a relative pronoun stands for; an apposition hands on to the name that it explains."""
    last = at - 1 if tokens[at - 1].text != "," else at - 2
    phrase = _ending(tokens, last) if last >= 0 else None
    if phrase and not speaks(tokens, phrase) and kind_of(tokens[last].low):
        phrase = Phrase(last, last, last)
    return _named(tokens, phrase)


def _named(tokens: Sequence[Token], phrase: Phrase | None) -> Phrase | None:
    """The name that a phrase explains where it stands in apposition to one, else the phrase itself."""
    if not phrase or phrase.first < 2 or tokens[phrase.first - 1].text != "," or is_name(tokens, phrase.head):
        return phrase
    last = first = phrase.first - 2
    while first > 0 and is_name(tokens, first) and is_name(tokens, first - 1):
        first -= 1
    return Phrase(first, last, last) if is_name(tokens, last) else phrase


def _behind_insertion(tokens: Sequence[Token], at: int) -> Phrase | None:
    opening = _INSERTED[tokens[at].text]
    found: Phrase | None = None
    for comma in range(at - 1, max(at - 30, 0), -1):
        if tokens[comma].kind == "quote" or tokens[comma].text in (":", ";"):
            break
        if tokens[comma].text != opening:
            continue
        apposed = tokens[comma + 1]
        phrase = _ending(tokens, comma - 1)
        if phrase and not is_name(tokens, phrase.head) and name_end(tokens, comma + 1) == at:
            return Phrase(comma + 1, at - 1, at - 1)
        explains = apposed.low in _APPOSED or apposed.low in ADVERBS or (apposed.kind in ("name", "number", "word") and apposed.low not in FUNCTION)
        if phrase and explains and comma + 1 < at and speaks(tokens, phrase):
            found = phrase
            if is_name(tokens, phrase.head):
                return found
    return _named(tokens, found)


def _ending(tokens: Sequence[Token], last: int) -> Phrase | None:
    """The noun phrase that ends with the token `last`."""
    while last > 0 and tokens[last].low in DATES:
        last -= 1 + (tokens[last - 1].low in PREPOSITIONS)
    if last < 0 or tokens[last].kind in ("sign", "quote"):
        return None
    if tokens[last].low in SUBJECTS:
        return Phrase(last, last, last)
    first = last
    while first > 0 and _goes_on(tokens, first - 1, last):
        first -= 1
    while first < last and (tokens[first].low in OPENERS or tokens[first].low in DATES):
        first += 1
    if first and first < last and tokens[first].low in PREPOSITIONS and (tokens[first - 1].kind == "word" or tokens[first].low == "with"):
        first += 1
    while first < last and tokens[first].low in PREPOSITIONS:
        first += 2
        while first <= last and not (tokens[first].low in DETERMINERS or (is_name(tokens, first) and tokens[first - 1].kind != "name")):
            first += 1
    if first > last:
        return None
    head = first
    for at in range(first, last + 1):
        if at > first and (tokens[at].low in PREPOSITIONS or (tokens[at].low.endswith("ed") and kind_of(tokens[at - 1].low))):
            break
        plain = tokens[at].kind in ("word", "name", "number") and tokens[at].low != "and"
        if plain and (tokens[at].kind == "name" or kind_of(tokens[at].low) or not kind_of(tokens[head].low)):
            head = at
    if tokens[head].low in DETERMINERS and tokens[head].low not in QUANTIFIERS | {"this", "that"}:
        return None
    return Phrase(first, last, head)


def _goes_on(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether the phrase reaches on to the left over a token."""
    token = tokens[at]
    if token.kind == "clitic":
        return token.low in _CLITICS and tokens[at - 1].kind in ("name", "word") and tokens[at - 1].low not in FUNCTION
    if token.kind in ("sign", "quote"):
        return token.text in _TIED
    if token.low in BREAKS or token.low in SUBJECTS or token.low in AUXILIARIES or (token.kind == "word" and token.low in _VERBAL):
        return False
    verb = verbs().get(token.low) if token.kind == "word" else None
    if verb and verb.forms != {"base"} and not kind_of(token.low):
        return tokens[at - 1].low in DETERMINERS
    return not (token.low in ADVERBS and token.low not in DETERMINERS and at < last - 6)


def after(tokens: Sequence[Token], first: int) -> Phrase | None:
    """The noun phrase that begins with the token `first`."""
    if first >= len(tokens) or tokens[first].kind not in ("name", "word", "number"):
        return None
    if tokens[first].low in SUBJECTS:
        return Phrase(first, first, first)
    if tokens[first].low in PREPOSITIONS:
        return None
    last, head, inner = first - 1, -1, False
    for at in range(first, len(tokens)):
        token = tokens[at]
        if token.kind == "quote" or (token.kind == "sign" and token.text not in ("’", "&")) or token.low in _STOP:
            break
        if head >= 0 and token.kind == "word" and (token.low in IRREGULAR or token.low.endswith("ed")):
            break
        if head >= 0 and token.kind == "word" and tokens[at - 1].kind == "name" and not _titles(tokens, at):
            break
        if head >= 0 and (token.low in DATES or token.low in ADVERBS or (token.low in PREPOSITIONS and token.low not in _INSIDE)):
            break
        if head >= 0 and token.low in DETERMINERS and tokens[at - 1].low not in PREPOSITIONS and tokens[at - 1].low != "and":
            break
        inner = inner or token.low in PREPOSITIONS
        if not inner and token.kind in ("word", "name", "number"):
            head = at
        last = at
    if head < 0 or (tokens[head].low in DETERMINERS and tokens[head].low not in QUANTIFIERS):
        return None
    return Phrase(first, last, head)


def _titles(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name goes on in small letters: `EU foreign ministers`, `Bank of Lund`, `Berg and Dahl`."""
    low = tokens[at].low
    return low in PARTICLES or low in FUNCTION or any(token.kind == "word" and kind_of(token.low) for token in tokens[at : at + 3])


def _is_participle(word: str) -> bool:
    return word.endswith("ing") or (word in verbs() and "participle" in verbs()[word].forms)


def opening(tokens: Sequence[Token]) -> Phrase | None:
    """The subject of a sentence as far as its beginning shows it."""
    at = 0
    while at < len(tokens) and (tokens[at].low in OPENERS - PREPOSITIONS or tokens[at].text == ","):
        at += 1
    if at < len(tokens) and (tokens[at].low in PREPOSITIONS or tokens[at].low in BREAKS or _is_participle(tokens[at].low)):
        comma = next((k for k in range(at, len(tokens)) if tokens[k].text == ","), len(tokens))
        at = comma + 1
    phrase = after(tokens, at)
    return explained(tokens, phrase) if phrase else None
