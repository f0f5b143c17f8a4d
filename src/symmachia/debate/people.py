"""Who is meant: full names and their short forms, offices and their holders, and what a pronoun carries over."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from symmachia.debate.lexicon import PARTICLES, PREPOSITIONS, given_names, sources, words
from symmachia.debate.phrases import is_name, kind_of, opening

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from symmachia.debate.phrases import Phrase
    from symmachia.debate.quotes import Token

_TITLES = words("mr mrs ms mx dr prof sen rep gov gen col lt maj capt sgt adm rev hon pres sir dame lord lady messrs former")
_HUMAN = ("role", "person")
_CLOSED = PREPOSITIONS | {",", ".", "who", "“"}
_HE = words("mr sir lord king prince spokesman chairman congressman businessman pope father")
_SHE = words("mrs ms dame lady queen princess spokeswoman chairwoman congresswoman businesswoman")


@dataclass(slots=True)
class People:
    """The people of a text as it goes on: full names, offices, and who spoke last."""

    names: dict[str, str] = field(default_factory=dict)
    offices: dict[str, tuple[str, frozenset[str]]] = field(default_factory=dict)
    gender: dict[str, str] = field(default_factory=dict)
    recent: list[str] = field(default_factory=list)
    later: dict[str, str] = field(default_factory=dict)
    speaker: str = ""
    group: str = ""
    subject: str = ""
    office: str = ""
    unnamed: str = ""
    known: frozenset[str] = frozenset()
    since: int = 0

    def read(self, tokens: Sequence[Token]) -> None:
        """Take in the names of a sentence."""
        self.since += 1
        at = 0
        while at < len(tokens):
            end = at + 1
            if tokens[at].kind == "name" and is_name(tokens, at):
                while end < len(tokens) and (is_name(tokens, end) or self._particle(tokens, end)):
                    end += 1
                self._name(tokens, at, end)
            at = end

    def _holds(self, name: str) -> bool:
        return any(holder == name for holder, _ in self.offices.values())

    def _appoint(self, name: str, words: Iterable[str]) -> None:
        """Note every office in some words, with what else they say of it."""
        described = frozenset(word.lower() for word in words)
        for word in described:
            if kind_of(word) in _HUMAN:
                self.offices[word] = (name, described)

    @staticmethod
    def _particle(tokens: Sequence[Token], at: int) -> bool:
        return tokens[at].low in PARTICLES and any(token.kind == "name" for token in tokens[at + 1 : at + 3])

    def _name(self, tokens: Sequence[Token], first: int, end: int) -> None:
        name, titles = _stripped(tokens, first, end)
        parts = name.split()
        if not parts:
            return
        led = first > 0 and tokens[first - 1].kind == "word" and kind_of(tokens[first - 1].low) in _HUMAN
        plain = 1 < len(parts) < 6 and parts[-1].lower() not in sources() and not name.isupper() and not (first and tokens[first - 1].low == "the")
        person = bool(titles) or led or plain
        if len(parts) == 1:
            name = self.names.get(name.lower(), name)
            person = person or name in self.recent
        elif person:
            self.names[parts[-1].lower()] = self.names[" ".join(parts[1:]).lower()] = name
            self.names.setdefault(parts[0].lower(), name)
        if not person:
            return
        for title in titles:
            if title in _HE | _SHE:
                self.gender[name] = "he" if title in _HE else "she"
        if titles or led:
            self._appoint(name, (token.text for token in tokens[max(first - 4, 0) : end]))
        if end + 1 < len(tokens) and tokens[end].text == ",":
            close = next((k for k in range(end + 1, min(end + 10, len(tokens))) if tokens[k].low in _CLOSED), end)
            self._appoint(name, (token.text for token in tokens[end + 1 : close]))
        if name in self.recent:
            self.recent.remove(name)
        self.recent.append(name)

    def resolve(self, tokens: Sequence[Token], phrase: Phrase) -> tuple[str, bool]:
        """The canonical name of a source, and whether the text names it there."""
        head = tokens[phrase.head]
        if head.low in ("he", "she"):
            return self._pronoun(head.low), False
        if head.low in ("they", "we"):
            return self.group or self.speaker or head.low, False
        if head.low == "it":
            return self.group or head.low, False
        if is_name(tokens, phrase.head):
            first, end = phrase.head, phrase.head + 1
            while first > phrase.first and (is_name(tokens, first - 1) or tokens[first - 1].low in PARTICLES):
                first -= 1
            while end <= phrase.last and (
                is_name(tokens, end) or tokens[end].low in PARTICLES or (tokens[end].low == "of" and head.low in sources())
            ):
                end += 1
            name, _ = _stripped(tokens, first, end)
            if name:
                return self.names.get(name.lower(), name), True
        definite = tokens[phrase.first].low in ("the", "this", "that")
        if definite and kind_of(head.low) in _HUMAN and (holder := self._holder(tokens, phrase)):
            return holder, False
        end = phrase.head + 1
        end = end if end <= phrase.last and tokens[end].low.endswith("ed") else phrase.last + 1
        whole = tokens[phrase.first + (tokens[phrase.first].low in ("the", "a", "an")) : end]
        text = re.sub(r" ([’'])", r"\1", " ".join(token.text for token in whole)) or head.text
        return text, False

    def _holder(self, tokens: Sequence[Token], phrase: Phrase) -> str:
        """Who holds an office that a phrase names, or, where nobody is known to, the last speaker without any."""
        head = tokens[phrase.head].low
        if head.endswith("year-old"):
            return self.speaker
        name, described = self.offices.get(head, ("", frozenset[str]()))
        more = {token.low for token in tokens[phrase.first + 1 : phrase.head]}
        if name or more & {"’s", "'s"}:
            return name if more <= described else ""
        return self.speaker if self.speaker in self.recent and not self._holds(self.speaker) else ""

    def spoke(self, name: str, tokens: Sequence[Token], phrase: Phrase) -> None:
        """Remember who spoke; an office that spoke shortly before a new name without one is the same person."""
        self.speaker = name
        if self.unnamed and self.since < 2 and " " in name and name in self.recent and name not in self.known and not self._holds(name):
            self.later[self.unnamed] = name
            self._appoint(name, self.unnamed.split())
            self.unnamed = ""
        head = tokens[phrase.head].low
        if head in ("he", "she"):
            self.gender.setdefault(name, head)
        elif name not in self.recent:
            self.group = name
            if kind_of(head) in _HUMAN:
                self.office = name
                if tokens[phrase.first].low not in ("a", "an"):
                    self.unnamed, self.known, self.since = name, frozenset(self.recent), 0

    def _pronoun(self, pronoun: str) -> str:
        other = "she" if pronoun == "he" else "he"
        for name in (self.subject, self.speaker, *reversed(self.recent)):
            if name and (name in self.recent or name == self.office) and self.gender.get(name, given_names().get(name.split()[0].lower())) != other:
                return name
        return self.speaker or pronoun

    def passed(self, tokens: Sequence[Token]) -> None:
        """Note the subject of a sentence that has been read."""
        if phrase := opening(tokens):
            self.subject = self.resolve(tokens, phrase)[0]


def _stripped(tokens: Sequence[Token], first: int, end: int) -> tuple[str, list[str]]:
    """A name without titles and offices, and these; an office or a title alone is no name."""
    titles: list[str] = []
    start = first
    if kind_of(tokens[end - 1].low) != "group":
        for at in range(first, end - 1):
            low = tokens[at].low.rstrip(".")
            if low in _TITLES or kind_of(low) in _HUMAN:
                titles.append(low)
                start = at + 1
    parts = [token.text for token in tokens[start:end] if token.kind != "clitic"]
    return ("" if len(parts) == 1 and kind_of(parts[0].lower()) == "role" else " ".join(parts)), titles
