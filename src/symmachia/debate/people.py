"""Who is meant: full names and their short forms, offices and their holders, and what a pronoun carries over."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from symmachia.debate.lexicon import PREPOSITIONS, given_names, words
from symmachia.debate.phrases import is_name, kind_of, opening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.debate.phrases import Phrase
    from symmachia.debate.quotes import Token

_TITLES = words("mr mrs ms mx dr prof sen rep gov gen col lt maj capt sgt adm rev hon pres sir dame lord lady messrs former")
_PARTICLES = words("van von der den de la le di da du dos bin al el ten ter zu af")
_HUMAN = ("role", "person")
_HE = words("mr sir lord king prince spokesman chairman congressman businessman pope father")
_SHE = words("mrs ms dame lady queen princess spokeswoman chairwoman congresswoman businesswoman")


@dataclass(slots=True)
class People:
    """The people of a text as it goes on: full names, offices, and who spoke last."""

    names: dict[str, str] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    gender: dict[str, str] = field(default_factory=dict)
    recent: list[str] = field(default_factory=list)
    speaker: str = ""
    group: str = ""
    subject: str = ""

    def read(self, tokens: Sequence[Token]) -> None:
        """Take in the names of a sentence."""
        at = 0
        while at < len(tokens):
            if not is_name(tokens, at):
                at += 1
                continue
            end = at + 1
            while end < len(tokens) and (is_name(tokens, end) or self._particle(tokens, end)):
                end += 1
            self._name(tokens, at, end)
            at = end

    @staticmethod
    def _particle(tokens: Sequence[Token], at: int) -> bool:
        return tokens[at].low in _PARTICLES and any(token.kind == "name" for token in tokens[at + 1 : at + 3])

    def _name(self, tokens: Sequence[Token], first: int, end: int) -> None:
        name, roles = self._stripped(tokens, first, end)
        if not name:
            return
        if first and tokens[first - 1].kind == "word" and kind_of(tokens[first - 1].low) in _HUMAN:
            roles = [*roles, tokens[first - 1].low]
        parts = name.split()
        plain = 1 < len(parts) < 6 and not kind_of(parts[-1].lower()) and not name.isupper() and not (first and tokens[first - 1].low == "the")
        person = bool(roles) or plain
        if len(parts) == 1:
            name = self.names.get(name, name)
            person = person or name in self.recent
        elif person:
            self.names[parts[-1]] = name
            self.names.setdefault(parts[0], name)
            self.names[" ".join(parts[1:])] = name
        for role in roles:
            bare = role.rstrip(".")
            if bare in _HE | _SHE:
                self.gender[name] = "he" if bare in _HE else "she"
            if kind_of(bare) in _HUMAN:
                self.roles[bare] = name
        if end + 1 < len(tokens) and tokens[end].text == "," and person:
            for token in tokens[end + 1 : end + 8]:
                if token.text == "," or token.low in PREPOSITIONS | {"who"}:
                    break
                if token.kind == "word" and kind_of(token.low) in _HUMAN:
                    self.roles[token.low] = name
        if person:
            if name in self.recent:
                self.recent.remove(name)
            self.recent.append(name)

    @staticmethod
    def _stripped(tokens: Sequence[Token], first: int, end: int) -> tuple[str, list[str]]:
        """A name without titles and offices, and these."""
        roles: list[str] = []
        start = first
        for at in range(first, end):
            low = tokens[at].low.rstrip(".")
            if (low in _TITLES or kind_of(low) in _HUMAN) and at + 1 < end:
                roles.append(low)
                start = at + 1
        parts = [token.text for token in tokens[start:end] if token.kind != "clitic"]
        if len(parts) == 1 and kind_of(parts[0].lower()) == "role":
            return "", roles
        return " ".join(parts), roles

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
            first = phrase.head
            while first > phrase.first and (is_name(tokens, first - 1) or tokens[first - 1].low in _PARTICLES):
                first -= 1
            end = phrase.head + 1
            while end <= phrase.last and (is_name(tokens, end) or tokens[end].low in _PARTICLES):
                end += 1
            name, _ = self._stripped(tokens, first, end)
            if name:
                return self.names.get(name, name), True
        if kind_of(head.low) in _HUMAN and tokens[phrase.first].low in ("the", "this", "that") and self.roles.get(head.low):
            return self.roles[head.low], False
        whole = tokens[phrase.first : phrase.last + 1]
        text = " ".join(token.text for token in whole if token.low not in ("the", "a", "an")).replace(" ’s", "’s").replace(" 's", "'s")
        return text or head.text, False

    def spoke(self, name: str, tokens: Sequence[Token], phrase: Phrase | None) -> None:
        """Remember who spoke."""
        self.speaker = name
        if phrase and tokens[phrase.head].low not in ("he", "she") and name not in self.recent:
            self.group = name
        elif phrase and tokens[phrase.head].low in ("he", "she"):
            self.gender.setdefault(name, tokens[phrase.head].low)

    def _pronoun(self, pronoun: str) -> str:
        other = "she" if pronoun == "he" else "he"
        for name in (self.subject, self.speaker, *reversed(self.recent)):
            if name and name in self.recent and self.gender.get(name, given_names().get(name.split()[0].lower())) != other:
                return name
        return self.speaker or pronoun

    def passed(self, tokens: Sequence[Token]) -> None:
        """Note the subject of a sentence that has been read."""
        phrase = opening(tokens)
        if phrase:
            name, _ = self.resolve(tokens, phrase)
            self.subject = name
