"""Coding an article: a draft of who says what, a decision on a statement, a mark of one's own, and a file that is opened again.

Each function takes what it needs and gives back the debate one step on; none keeps anything.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from symmachia.debate import load_debate, read_claims
from symmachia.debate.anchors import hash_of, reanchor, span_of
from symmachia.debate.drafting import draft, kind_of
from symmachia.debate.exchange.carried import new_id
from symmachia.debate.file import Actor, Candidate, Statement, parse_debate, sound, to_yaml
from symmachia.debate.matching import match
from symmachia.debate.reading import normalised, understood
from symmachia.debate.review import Review
from symmachia.debate.suggest import suggest
from symmachia.errors import DebateError
from symmachia.strictyaml import Lines
from symmachia.words import say, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.debate.file import Debate, Span

MOST_ARTICLE = 200_000
"""Bytes of an article: a report of a hundred pages stays below."""
MOST_FILE = 600_000
MOST_STATEMENTS, MOST_ACTORS = 1_000, 1_000
"""Larger debates are work for the command line."""
MOST_DRAFTED = 500
TITLE = 80
NAME = "upload"


def begin(raw: bytes, *, quoted: bool, codebook: bool) -> tuple[Debate, str, tuple[str, ...]]:
    """A draft of an article: the debate, its text, and what to know of it. With a codebook it brings the concepts of the shipped debate."""
    if len(raw) > MOST_ARTICLE:
        raise DebateError(f"the article is larger than {MOST_ARTICLE:,} bytes", fix="paste the part that matters, or use symmachia debate suggest")
    article = understood(raw, NAME)
    found = suggest(article.text)
    title = next((line.strip() for line in article.text.splitlines() if line.strip()), "")
    debate = draft(article, found[:MOST_DRAFTED], title if len(title) <= TITLE else title[: TITLE - 1] + "…", quoted=quoted)
    if codebook:
        debate = replace(debate, concepts=load_debate("seed").concepts)
    notes = () if found else (say("view-coding-nothing").text,)
    if len(found) > MOST_DRAFTED:
        notes = (say("view-coding-more", count=len(found) - MOST_DRAFTED, most=MOST_DRAFTED).text,)
    return debate, article.text, notes


def reopen(file: str, text: str) -> tuple[Debate, str, tuple[str, ...]]:
    """A debate file opened again, its spans found in the text as it stands now; only in the document that the text is."""
    debate = bounded(parse_debate(file.encode("utf-8", "surrogatepass"), NAME, MOST_FILE))
    if not text.strip():
        return debate, "", ()
    text = normalised(text)
    document = _document(debate, text)
    done = reanchor(debate, document, text)
    placed = {one.id for one in debate.statements if one.document == document and one.spans}
    if done.lost and set(done.lost) == placed:
        raise DebateError("no span of the file stands in this text", fix="paste the article that the file codes")
    notes = tuple(say(f"review-{how}", ids=", ".join(ids)).text for how in ("moved", "changed", "lost") if (ids := getattr(done, how)))
    return done.debate, text, notes


def decide(debate: Debate, coder: str, key: str, lines: Sequence[str]) -> tuple[Debate, str]:
    """What a key of a review does to each statement of a part of a debate, and what it says where it cannot be done."""
    given = list(lines)
    if key == "s" and given:
        debate, given[0] = _known(debate, given[0].strip())
    review = _Held(Path(NAME), coder, checked(debate))
    said = ""
    for place in range(len(debate.statements)):
        review.place, answers = place, iter(given)
        said = review.press(key, lambda _, answers=answers: next(answers, "")) or said
    return review.debate, said


def mark(debate: Debate, words: str, span: Span, speaker: str, taken: Sequence[str]) -> Debate:
    """A statement that a person found, as one that waits, with the claims whose wording comes nearest."""
    near = match(words)
    number = len(taken) + 1
    while (name := f"s{number:02d}") in taken:
        number += 1
    who = speaker or next((one.id for one in debate.actors), "")
    if not who:
        debate, who = _known(debate, say("view-coding-somebody").text)
    one = Statement(
        id=name, document=debate.documents[0].id if debate.documents else "", speaker=who, voice="speaker", kind="indirect", spans=(span,),
        candidates=tuple(Candidate(claim.claim, round(100 * claim.score)) for claim in near),
    )  # fmt: skip
    return checked(replace(debate, statements=(one,)))


def marked_span(start: int, words: str, prefix: str, suffix: str, *, quoted: bool) -> Span:
    """The span of marked words, told from them and what stands around them."""
    return replace(span_of(prefix + words + suffix, len(prefix), len(words), quoted=quoted), start=start)


def written(debate: Debate) -> str:
    """The file of a debate, which `symmachia debate check` reads: what could not be read again is not written."""
    text = to_yaml(checked(debate))
    parse_debate(text.encode(), NAME, MOST_FILE)
    return text


def checked(debate: Debate) -> Debate:
    """A debate that somebody sent, if every id in it leads somewhere."""
    return bounded(sound(debate, Lines(NAME)))


def bounded(debate: Debate) -> Debate:
    """A debate that the page can hold."""
    for many, most, what in ((len(debate.statements), MOST_STATEMENTS, "statements"), (len(debate.actors), MOST_ACTORS, "actors")):
        if many > most:
            raise DebateError(f"{many} {what} are more than the page holds", fix=f"at most {most}; use symmachia debate for more")
    return debate


def claims() -> dict[str, str]:
    """Every claim of the catalogue by id, in the language in force."""
    return {claim.id: translated(claim.text) for claim in read_claims()}


class _Held(Review):
    """A review of a debate that is in no file."""

    def save(self, debate: Debate) -> None:
        self.debate = sound(debate, Lines(NAME))


def _known(debate: Debate, name: str) -> tuple[Debate, str]:
    """The id of an actor whom somebody names; one who is not there yet is added."""
    for actor in debate.actors:
        if name == actor.id or name.casefold() in (actor.name.casefold(), *(alias.casefold() for alias in actor.aliases)):
            return debate, actor.id
    if not name:
        return debate, name
    actor = Actor(new_id(name, {one.id for one in debate.actors}), name, kind_of(name))
    return replace(debate, actors=(*debate.actors, actor)), actor.id


def _document(debate: Debate, text: str) -> str:
    """Which document a text is: the one with its hash, or the only one there is."""
    same = [one.id for one in debate.documents if one.sha256 == hash_of(text)]
    if same or len(debate.documents) == 1:
        return same[0] if same else debate.documents[0].id
    raise DebateError("the text is none of the file's documents", fix="paste the text of one of them, as it was read")
