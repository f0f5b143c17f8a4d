"""A debate file drafted from an article: what the rules suggest, for a person to review; no word of the article unless it may be quoted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from symmachia.debate.anchors import span_of
from symmachia.debate.exchange.carried import new_id
from symmachia.debate.file import Actor, Candidate, Debate, Document, Kind, Statement
from symmachia.debate.matching import match

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.debate.reading import Article
    from symmachia.debate.suggest import Suggestion


def draft(article: Article, suggestions: Iterable[Suggestion], name: str, *, published: str = "", url: str = "", quoted: bool = False) -> Debate:
    """A debate of one document, in which each suggestion is a statement that waits, with the claims whose wording comes nearest."""
    actors: dict[str, Actor] = {}
    statements = []
    for number, one in enumerate(suggestions, 1):
        if one.speaker not in actors:
            taken = {actor.id for actor in actors.values()}
            actors[one.speaker] = Actor(new_id(one.speaker, taken), one.speaker, kind_of(one.speaker))
        spans = tuple(span_of(article.text, start, length, quoted=quoted) for start, length in one.spans)
        near = match(" ".join(article.text[start : start + length] for start, length in one.spans))
        statements.append(
            Statement(
                id=f"s{number:02d}", document="article", speaker=actors[one.speaker].id, voice=one.voice, kind=one.kind, cue=one.cue, spans=spans,
                candidates=tuple(Candidate(claim.claim, round(100 * claim.score)) for claim in near), suggested_by="rules", tier=one.tier,
            )
        )  # fmt: skip
    document = Document("article", name, published=published, url=url, sha256=article.sha256)
    return Debate(name, (document,), tuple(actors.values()), (), tuple(statements))


def kind_of(name: str) -> Kind:
    """What a speaker looks like: a person has a given name and another; many leaders are a group; a single word is an organisation.

    >>> [kind_of(name) for name in ("Anna Berg", "many leaders", "NATO", "The Ministry of Finance")]
    ['person', 'group', 'organisation', 'organisation']
    """
    words = name.split()
    if name[:1].islower():
        return "group"
    person = 1 < len(words) <= 4 and all(re.match(r"[A-Z][\w'’.-]*$|(de|van|von|der|den|da|di|la|le)$", word) for word in words) and words[0] != "The"
    return "person" if person else "organisation"
