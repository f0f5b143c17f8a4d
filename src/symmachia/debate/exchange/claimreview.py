"""Statements with linked claims as ClaimReview, the JSON-LD in which fact checks are published, and such reviews as a debate.

A review has no rating in points: its verdict stands in words, with the tables it was judged on.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from symmachia.debate.check import check_claims
from symmachia.debate.claims import find_claims
from symmachia.debate.exchange.carried import Imported, Written, new_id
from symmachia.debate.file import Actor, Debate, Document, Statement
from symmachia.errors import DebateError
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.debate.check import Verdict
    from symmachia.debate.file import Link

ADVISED = 75
"""Signs that search engines advise for a claim."""
_TYPES = {"person": "Person", "organisation": "Organization", "group": "Organization"}


def write_claimreview(debate: Debate, alliance: Alliance | None = None) -> Written:
    """A review for each claim that a statement which people stand behind makes or denies, judged at the date of the statement."""
    linked = [(one, link) for one in debate.counted for link in one.claims]
    published = {document.id: document.published for document in debate.documents}
    asked = []
    for one, link in linked:
        (claim,) = find_claims((link.claim,))
        said = one.said or one.published or published[one.document]
        asked.append(replace(claim, said=said) if len(said) >= len("2019-11") else claim)
    verdicts = check_claims(alliance, asked) if asked else ()
    reviews = [_review(debate, one, link, found) for (one, link), found in zip(linked, verdicts, strict=True)]
    long = sum(len(review["claimReviewed"]) > ADVISED for review in reviews)
    notes = [
        say("exchange-review-long", count=long) if long else "",
        say("exchange-review-left", count=len(debate.statements) - len({one.id for one, _ in linked})),
    ]
    content = json.dumps(reviews, ensure_ascii=False, indent=2).encode() + b"\n"
    return Written(content, tuple(str(note) for note in notes if note))


def _review(debate: Debate, one: Statement, link: Link, found: tuple[Verdict, Verdict, Verdict]) -> dict[str, Any]:
    then, _, now = found
    actors = {actor.id: actor for actor in debate.actors}
    document = next(document for document in debate.documents if document.id == one.document)
    speaker, said = actors[one.speaker], one.said or one.published or document.published
    who: dict[str, Any] = {"@type": _TYPES[speaker.kind], "name": speaker.name}
    if home := one.organisation or speaker.organisation:
        who |= {"affiliation" if speaker.kind == "person" else "parentOrganization": {"@type": "Organization", "name": actors[home].name}}
    seen = {key: value for key, value in (("name", document.title), ("url", document.url), ("datePublished", document.published)) if value}
    outcomes = [say(f"outcome-{verdict.outcome}", under="; ".join(c.reading.id for c in verdict.holding)) for verdict in (then, now)]
    tables = {"edition_then": then.edition, "edition_now": now.edition}
    denies = "yes" if link.stance < 0 else "no"
    verdict = say("exchange-review-verdict", denies=denies, claim=then.claim.text, then=outcomes[0], now=outcomes[1], **tables)
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "identifier": f"{one.id} {link.claim}",
        "claimReviewed": one.words or then.claim.text,
        "author": {"@type": "Organization", "name": "Symmachia"},
        "itemReviewed": {
            "@type": "Claim", "author": who, **({"datePublished": said} if said else {}), "appearance": {"@type": "CreativeWork", **seen},
        },
        "reviewRating": {"@type": "Rating", "alternateName": str(verdict)},
    }  # fmt: skip


def read_claimreview(content: bytes, name: str) -> Imported:
    """Reviews that somebody published as a debate without codes: who said what, where, and the verdict as a note."""
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise DebateError("this is not UTF-8", where=name, fix="save the file as UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise DebateError(f"this is no JSON: {error}", where=name, fix="name a file with ClaimReview in JSON-LD") from None
    entries = found.get("@graph", [found]) if isinstance(found, dict) else found if isinstance(found, list) else []
    reviews = [entry for entry in entries if isinstance(entry, dict) and entry.get("@type") == "ClaimReview"]
    if not reviews:
        raise DebateError("there is no ClaimReview in it", where=name, fix="name a file with ClaimReview in JSON-LD")
    documents: dict[tuple[str, str], Document] = {}
    actors: dict[str, Actor] = {}
    statements: list[Statement] = []
    for place, review in enumerate(reviews, 1):
        where = f"{name}, review {place}"
        item, rating = _part(review, "itemReviewed"), _part(review, "reviewRating")
        author, seen = _part(item, "author"), _part(item, "appearance")
        words, who, url = _text(review, "claimReviewed"), _text(author, "name"), _text(seen, "url")
        if not words or not who:
            raise DebateError("there is no claimReviewed or no author of the claim", where=where, fix="fill it in, or leave the review out")
        title, kind = _text(seen, "name") or url or where, "person" if author.get("@type") == "Person" else "organisation"
        document = documents.setdefault(
            (title, url), Document(new_id(title, {one.id for one in documents.values()}), title, published=_day(seen), url=url)
        )
        actor = actors.setdefault(who, Actor(new_id(who, {one.id for one in actors.values()}), who, kind))
        statements.append(
            Statement(
                id=f"review-{place}", document=document.id, speaker=actor.id, voice="unclear", kind="mixed", words=words, said=_day(item),
                status="confirmed", note=": ".join(filter(None, (_text(_part(review, "author"), "name"), _text(rating, "alternateName")))),
            )
        )  # fmt: skip
    title = name.rpartition(".")[0] or name
    return Imported(Debate(title, tuple(documents.values()), tuple(actors.values()), (), tuple(statements)), {}, (str(say("exchange-review-bare")),))


def _part(parent: dict[str, Any], key: str) -> dict[str, Any]:
    found = parent.get(key)
    if isinstance(found, list):
        found = next(iter(found), None)
    return found if isinstance(found, dict) else {}


def _text(parent: dict[str, Any], key: str) -> str:
    found = parent.get(key)
    return found if isinstance(found, str) else ""


def _day(parent: dict[str, Any]) -> str:
    return _text(parent, "datePublished")[:10]
