"""Paragraphs, sentences, words and quoted stretches of a text, each with its place; a quoted stretch counts as one word of its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from symmachia.debate.lexicon import FUNCTION, verbs

LONGEST = 400
"""The most words a sentence has; what goes on longer is a list or a table."""
_MARK = re.compile(r"[“”„‟«»\"‘]|``|''|(?<![\w’'])['’](?=[\w“])")
_CLOSERS = {"“": '”"', "‟": "”", "„": "“”", "«": "»", "»": "«", '"': '"”', "``": "''", "''": "''"}
_TITLES = "Mr Mrs Ms Mx Dr Prof Sen Rep Gov Gen Col Lt Maj Capt Sgt Adm Rev Hon Pres St Messrs Sir"
_SHORT = (
    "Jr Sr Inc Corp Co Ltd Bros vs etc No Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec "
    "Conn Calif Mass Fla Pa Va Wash Ala Ariz approx a.m p.m e.g i.e"
)
_WORD = re.compile(
    rf"(?:[A-Z]-)?(?:[A-Za-z]\.){{2,}}(?:[A-Z]\b)?|\b(?:{'|'.join(map(re.escape, (_TITLES + ' ' + _SHORT).split()))})\.|\b[A-Z]\.(?=\s*[A-Z])"
    r"|(?<=\w)n[’']t\b|(?<=\w)[’'](?:s|d|m|ll|re|ve)\b|\d+(?:-[a-z]+)+|\d+(?:[.,:/]\d+)*%?|\w+?(?=n[’']t\b)|\w+(?:[-‐‑]\w+)*|\.{3}|…|[^\w\s]"
)
_DATELINE = re.compile(r"(?:[A-Z]{3}[A-Z .,/-]*(?:\([^)\n]{1,30}\))?|[A-Z][\w .,/-]{2,30}\([^)\n]{1,30}\))\s*[-–—―]{1,2}\s+")
_NEVER = frozenset(f"{title}." for title in _TITLES.split())
_ENDS = frozenset(".!?…") | {"..."}


class Token(NamedTuple):
    """A word, a sign or a whole quoted stretch (kind `quote`); `low` is its lower case."""

    text: str
    low: str
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted stretch with its marks. An `open` one lacks its closing mark, one that `continues` goes on from the paragraph before."""

    start: int
    end: int
    open: bool = False
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its quotes and sentences; a heading has no end mark."""

    start: int
    end: int
    quotes: tuple[Quote, ...]
    sentences: tuple[tuple[Token, ...], ...]
    heading: bool


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text: its lines, or what stands between blank lines where lines are broken at a width."""
    lines = [line for line in text.split("\n") if line.strip()]
    wrapped = len(lines) > 4 and sum(not re.search(r"[.!?…:”\"'’)»]\s*$", line) for line in lines) > len(lines) / 2 and "\n\n" in text.strip()
    pattern = r"\S(?:.*\S)?(?:\n[^\S\n]*\S.*)*" if wrapped else r"\S.*"
    found: list[Paragraph] = []
    before: Quote | None = None
    for match in re.finditer(pattern, text):
        start, end = match.start(), match.start() + len(match[0].rstrip())
        if dateline := _DATELINE.match(text, start, end):
            start = dateline.end()
        quotes = find_quotes(text, start, end, bool(before and before.open))
        sentences = _sentences(text, start, end, quotes)
        found.append(Paragraph(start, end, quotes, sentences, _heading(text[start:end], sentences)))
        before = quotes[-1] if quotes else None
    return tuple(found)


def find_quotes(text: str, start: int, end: int, going_on: bool = False) -> tuple[Quote, ...]:
    """The quoted stretches of a paragraph, with balanced marks or not; `going_on` says that the paragraph before left one open.

    >>> text = 'He said: “We will stay, and „nobody“ leaves.” It was "clear".'
    >>> [text[quote.start:quote.end] for quote in find_quotes(text, 0, len(text))]
    ['“We will stay, and „nobody“ leaves.”', '"clear"']
    """
    found: list[Quote] = []
    at, last = start, start
    while match := _MARK.search(text, at, end):
        mark, place = match[0], match.start()
        at = match.end()
        before, after = text[place - 1 : place] if place > start else " ", text[at : at + 1] or " "
        if mark == "”" and before.isspace() and not after.isspace():
            mark = "“"
        if mark == "»" and (not before.isspace() or after.isspace()):
            mark = ""
        closes = mark in ('"', "“", "''") and not before.isspace() and before not in "([—–-/" and not after.isalnum()
        if mark in ("”", "") or closes:
            opened = _sentence_start(text, last, place)
            if place > opened + 1:
                found.append(Quote(opened, at, continues=going_on and opened == start))
            last = at
            continue
        if mark in "‘'’":
            close = _single(text, at, min(end, at + 10 * LONGEST))
            if close:
                found.append(Quote(place, close))
                at = last = close
            continue
        close, still_open = _closing(text, at, end, mark)
        found.append(Quote(place, close, still_open, going_on and place == start))
        at = last = close
    return tuple(found)


def _closing(text: str, at: int, end: int, mark: str) -> tuple[int, bool]:
    """Where a quote ends, and whether it lacks its closing mark."""
    closers = _CLOSERS[mark]
    depth = 0
    for other in re.finditer("''" if closers == "''" else r"[“”„«»\"]", text[at:end]):
        place = at + other.start()
        spaced = text[place - 1].isspace()
        if other[0] == "„":
            depth += 1
        elif depth and other[0] in "“”":
            depth -= 1
        elif other[0] in closers and not (other[0] in ('"', "''") and spaced and text[at + other.end() : at + other.end() + 1].isalnum()):
            return at + other.end(), False
        elif other[0] == mark and (spaced or mark not in ('"', "''")):
            recovered = _before_cue().search(text, at, place)
            return (recovered.end(), False) if recovered else (at + len(text[at:place].rstrip()), False)
    recovered = _before_cue().search(text, at, end)
    return (recovered.end(), False) if recovered and not text[end:].lstrip().startswith(mark) else (end, True)


def _single(text: str, at: int, end: int) -> int:
    """Where a quote in single marks ends, or 0 where the mark was an apostrophe."""
    ends = list(re.finditer(r"(?<=\S)[’'](?!\w)", text[at:end]))
    firm = [found for found in ends if text[at + found.start() - 1] in ",.?!…"]
    firm = firm or [found for found in ends if text[at + found.start() - 1] != "s"] or ends
    return at + firm[0].end() if firm else 0


@cache
def _before_cue() -> re.Pattern[str]:
    """A comma or full stop with `said X` or `X said` behind it, which is where an unclosed quote must have ended."""
    words = "|".join(sorted(word for word, verb in verbs().items() if "quote" in verb.frames and verb.forms & {"past", "third"}))
    return re.compile(rf"[,.?!](?=\s(?:[\w.’-]+\s){{0,3}}(?:{words})\b)")


def is_title(token: Token) -> bool:
    """Whether a quoted stretch is the title of a work, with capitals throughout."""
    words = [word.strip("“„\"'‘") for word in token.text.split()]
    long = [word for word in words if len(word) > 3]
    return bool(long) and len(words) < 12 and sum(word[:1].isupper() for word in long) > len(long) / 2


def _sentence_start(text: str, last: int, place: int) -> int:
    ends = [found.end() for found in re.finditer(r"[.!?]\s+|^\s*", text[last:place])]
    return last + ends[-1] if ends else last


def _sentences(text: str, start: int, end: int, quotes: tuple[Quote, ...]) -> tuple[tuple[Token, ...], ...]:
    tokens: list[Token] = []
    at = start
    for quote in (*quotes, Quote(end, end)):
        tokens += [_token(found) for found in _WORD.finditer(text, at, quote.start)]
        if quote.end > quote.start:
            tokens.append(Token(text[quote.start : quote.end], "“", quote.start, quote.end, "quote"))
        at = quote.end
    found: list[tuple[Token, ...]] = []
    first = 0
    for index in range(len(tokens) - 1):
        may_end = tokens[index].kind in ("sign", "quote") or tokens[index].text.endswith(".")
        if (may_end and _ends(tokens, index)) or index - first >= LONGEST:
            found.append(tuple(tokens[first : index + 1]))
            first = index + 1
    return (*found, tuple(tokens[first:])) if tokens[first:] else tuple(found)


def _token(found: re.Match[str]) -> Token:
    word = found[0]
    kind = "word" if word[0].islower() else "name" if word[0].isupper() else "number" if word[0].isdigit() else "clitic" if len(word) > 1 else "sign"
    return Token(word, word.lower(), found.start(), found.end(), kind)


def _ends(tokens: list[Token], index: int) -> bool:
    """Whether a sentence ends behind a token."""
    token, following = tokens[index], tokens[index + 1]
    if token.kind == "quote":
        inner = token.text.rstrip("”\"'’»“ ")[-1:]
        near = [verbs()[other.low] for other in tokens[index + 1 : index + 5] if other.kind == "word" and other.low in verbs()]
        asks = inner in "?!" and any("quote" in verb.frames for verb in near)
        return inner in _ENDS and not asks and following.kind in ("name", "quote", "number")
    if token.text in _ENDS:
        return following.kind in ("name", "quote", "number") or following.text in ("(", "[", "-", "—", "–", "•", "*", "$", "#", "@")
    if token.text.endswith(".") and len(token.text) > 1 and token.text not in _NEVER:
        return following.kind == "name" and following.low in FUNCTION and following.low != "i"
    return False


def _heading(paragraph: str, sentences: tuple[tuple[Token, ...], ...]) -> bool:
    """Whether a line is a title: short, and written in capitals or without an end mark."""
    words = [word for word in re.findall(r"\w+", paragraph) if word.lower() not in FUNCTION]
    if len(words) > 16 or len(sentences) > 1:
        return False
    titled = len(words) > 2 and sum(not word[0].islower() for word in words) > 0.8 * len(words)
    return titled or not re.search(r"[.!?…:;,”\"'’»)]$", paragraph)
