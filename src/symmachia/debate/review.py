"""Review: a person goes through the statements of a debate file, one key a decision, each of which is saved at once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from symmachia.debate.anchors import hash_of, reanchor
from symmachia.debate.claims import read_claims
from symmachia.debate.file import MOST_CONCEPTS, Code, Concept, Link, Statement, load_debate, own_debate, save_debate
from symmachia.errors import DebateError, nearest
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from symmachia.debate.file import Debate

AROUND = 160
"""Signs of the text shown before and after a statement's words."""
KEYS = {
    "a": "accept", "r": "reject", "n": "next", "p": "previous", "w": "words", "s": "speaker", "v": "voice", "c": "code", "l": "link", "u": "undo",
    "q": "quit",
}  # fmt: skip
VOICES = ("speaker", "article", "unclear")


@dataclass(slots=True)
class Review:
    """A debate file under review: where it stands, by whom it is coded, what its articles read, and what can be undone."""

    path: Path
    coder: str
    debate: Debate
    texts: dict[str, str] = field(default_factory=dict)
    place: int = 0
    before: list[tuple[Debate, int]] = field(default_factory=list)
    notes: tuple[str, ...] = ()
    saved: str = ""

    @property
    def statement(self) -> Statement:
        """The statement under review."""
        return self.debate.statements[self.place]

    @property
    def waiting(self) -> int:
        """How many statements nobody has decided on."""
        return sum(one.status == "suggested" for one in self.debate.statements)

    def press(self, key: str, ask: Callable[[str], str]) -> str:
        """Do what a key stands for, and say what came of it. `ask` gives a line that the person writes."""
        one = self.statement
        match KEYS.get(key, key):
            case "accept":
                self._decide(replace(one, status="edited" if one.status == "edited" else "confirmed"), move=True)
            case "reject":
                self._decide(replace(one, status="rejected"), move=True)
            case "next" | "previous" as way:
                self.place = (self.place + (1 if way == "next" else -1)) % len(self.debate.statements)
            case "words":
                if words := ask(say("review-words").text).strip():
                    self._decide(replace(one, words=words))
            case "speaker":
                return self._speaker(ask(say("review-speaker", actors=", ".join(actor.id for actor in self.debate.actors)).text).strip())
            case "voice":
                voice = VOICES[(VOICES.index(one.voice) + 1) % len(VOICES)]
                self._decide(replace(one, voice=voice, status="edited" if one.suggested_by else one.status))
            case "code":
                concepts = ", ".join(concept.id for concept in self.debate.concepts)
                return self._code(ask(say("review-code", concepts=concepts or "–").text).split(), ask)
            case "link":
                return self._link(ask(say("review-link").text).split())
            case "undo":
                if not self.before:
                    return say("review-nothing-to-undo").text
                debate, self.place = self.before.pop()
                self.save(debate)
            case digit if digit.isdecimal() and 0 < int(digit) <= len(one.candidates):
                return self._link([one.candidates[int(digit) - 1].claim])
            case _:
                return say("review-keys", keys=", ".join(f"{key} {name}" for key, name in KEYS.items())).text
        return ""

    def shown(self) -> list[str]:
        """The statement under review as lines of text: what the article reads, what was decided so far, and which claims come near."""
        one, text = self.statement, self.texts.get(self.statement.document, "")
        names = {actor.id: actor.name for actor in self.debate.actors}
        head = say(
            "review-head", place=self.place + 1, count=len(self.debate.statements), waiting=self.waiting, id=one.id, status=one.status,
            speaker=names[one.speaker], kind=one.kind, voice=one.voice, cue=one.cue or "–", tier=one.tier or "–",
        ).text  # fmt: skip
        lines = [head, *(f"  {_in_place(text, span.start, span.length)}" for span in one.spans if text)]
        lines += [f"  = {one.words}"] if one.words else []
        lines += [f"  {code.stance:+d} {code.concept} ({code.coder})" for code in one.codes]
        lines += [f"  {link.stance:+d} {link.claim}" for link in one.claims]
        texts = {claim.id: claim.text for claim in read_claims()}
        return lines + [f"  {key}  {near.claim}, {near.score}: {texts.get(near.claim, '')}" for key, near in enumerate(one.candidates, 1)]

    def _decide(self, decided: Statement, *, move: bool = False) -> None:
        """Put a statement in the place of the one under review, save, and go on to the next that waits."""
        self._change(replace(self.debate, statements=_put(self.debate.statements, self.place, decided)))
        if move and self.waiting:
            later = [
                (at - self.place - 1) % len(self.debate.statements) for at, one in enumerate(self.debate.statements) if one.status == "suggested"
            ]
            self.place = (self.place + 1 + min(later)) % len(self.debate.statements)

    def _change(self, debate: Debate) -> None:
        was = self.debate, self.place
        self.save(debate)
        self.before.append(was)

    def save(self, debate: Debate) -> None:
        """Put a debate in the place of the one in the file, unless somebody else wrote to it since."""
        if hash_of(self.path.read_text(encoding="utf-8")) != self.saved:
            raise DebateError("the file was changed elsewhere since it was read", where=str(self.path), fix="start the review again")
        save_debate(debate, self.path)
        self.debate, self.saved = debate, hash_of(self.path.read_text(encoding="utf-8"))

    def _speaker(self, name: str) -> str:
        known = {actor.id: actor for actor in self.debate.actors}
        if name in known:
            one = self.statement
            self._decide(replace(one, speaker=name, status="edited" if one.suggested_by else one.status))
        return "" if name in known or not name else say("review-unknown", name=name, fix=nearest(name, known)).text

    def _code(self, words: list[str], ask: Callable[[str], str]) -> str:
        """Code with a concept and a stance; a new concept wants a definition first, and the same concept anew replaces this coder's code."""
        if not words:
            return ""
        name, stance, strength = (*words, *("+", "1")[len(words) - 1 :])[:3]
        if stance not in _STANCES or strength not in ("1", "2", "3"):
            return say("review-bad-code").text
        debate = self.debate
        if all(concept.id != name for concept in debate.concepts):
            definition = ask(say("review-define", name=name).text).strip()
            if not definition:
                return ""
            debate = replace(debate, concepts=(*debate.concepts, Concept(name, name, definition)))
        kept = tuple(code for code in self.statement.codes if (code.concept, code.coder) != (name, self.coder))
        codes: Any = (*kept, Code(name, _STANCES[stance], self.coder, int(strength)))  # pyright: ignore[reportArgumentType]
        if len(debate.concepts) > MOST_CONCEPTS:
            return say("review-too-many").text
        self._change(replace(debate, statements=_put(debate.statements, self.place, replace(self.statement, codes=codes))))
        return ""

    def _link(self, words: list[str]) -> str:
        """Link a claim, or deny it with a minus; naming a linked claim again turns it from made to denied, and from denied to none."""
        if not words:
            return ""
        name, known = words[0], [claim.id for claim in read_claims()]
        if name not in known:
            return say("review-unknown", name=name, fix=nearest(name, known)).text
        one = self.statement
        was = next((link.stance for link in one.claims if link.claim == name), 0)
        stance = {"+": 1, "-": -1}.get(words[1] if len(words) > 1 else "", {0: 1, 1: -1, -1: 0}[was])
        rest = tuple(link for link in one.claims if link.claim != name)
        linked = (Link(name, 1),) if stance > 0 else (Link(name, -1),) if stance else ()
        self._decide(replace(one, claims=(*rest, *linked)))
        return ""


_STANCES = {"+": 1, "0": 0, "-": -1, "+1": 1, "1": 1, "-1": -1}


def open_review(path: Path, coder: str, text: str = "") -> Review:
    """Open a debate file where the first statement waits. A text of it that was edited since is anchored anew, and the notes say what moved."""
    path = own_debate(path)
    debate = load_debate(path)
    if not debate.statements:
        raise DebateError("there is no statement to review", where=str(path), fix="draft the file with symmachia debate suggest")
    review = Review(path, coder, debate, saved=hash_of(path.read_text(encoding="utf-8")))
    if text:
        review.texts[_document(debate, text, path)] = text
        _anchor(review)
    review.place = next((at for at, one in enumerate(debate.statements) if one.status == "suggested"), 0)
    return review


def _document(debate: Debate, text: str, path: Path) -> str:
    """Which document a text is: the one with its hash, or the only one there is."""
    same = [one.id for one in debate.documents if one.sha256 == hash_of(text)]
    if not same and len(debate.documents) > 1:
        raise DebateError("the text is none of the file's documents", where=str(path), fix="name the text of one of them, as it was read")
    return same[0] if same else next(one.id for one in debate.documents)


def _anchor(review: Review) -> None:
    ((document, text),) = review.texts.items()
    done = reanchor(review.debate, document, text)
    if done.lost and set(done.lost) == {one.id for one in review.debate.statements if one.document == document and one.spans}:
        raise DebateError("no span of the file stands in this text", where=str(review.path), fix="name the article that the file codes")
    review.notes = tuple(say(f"review-{how}", ids=", ".join(ids)).text for how in ("moved", "changed", "lost") if (ids := getattr(done, how)))
    if done.debate != review.debate:
        review.save(done.debate)


def _put(statements: tuple[Statement, ...], place: int, one: Statement) -> tuple[Statement, ...]:
    return (*statements[:place], one, *statements[place + 1 :])


def _in_place(text: str, start: int, length: int) -> str:
    """A statement's words between brackets, with what stands around them, on one line."""
    end = start + length
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    marked = f"{'…' if first else ''}{text[first:start]}[{text[start:end]}]{text[end:last]}{'…' if last < len(text) else ''}"
    return " ".join(marked.split())
