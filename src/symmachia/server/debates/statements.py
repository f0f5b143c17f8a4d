"""The statements of a debate in the order of its text: who speaks, in whose voice, for and against what, and what holds of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from symmachia.briefing.content import Section, Table
from symmachia.words import say, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from symmachia.briefing.rulings import Ruling
    from symmachia.debate import Debate
    from symmachia.debate.file import Actor, Statement
    from symmachia.words import Sentence

HEADS = ("who", "words", "verdict", "codes")


def section(debate: Debate, rulings: Iterable[Ruling], speaker: str = "", topic: str = "") -> Section:
    """Statements that a person stands behind, of a speaker and on a topic where one is asked for."""
    kept = [
        one for one in debate.counted if speaker in ("", one.speaker) and (not topic or any(code.concept == topic for code in one.codes))
    ]  # fmt: skip
    voices = Counter(one.voice for one in kept)
    title = say("view-statements-title", count=len(kept), article=voices["article"]) if kept else say("view-statements-none")
    if not kept:
        return Section("statements", title)
    shown = _Shown(debate, rulings)
    rows = tuple((shown.who(one), translated(one.words) or "…", shown.verdict(one), shown.codes(one)) for one in _in_order(kept))
    head = tuple(say(f"view-column-{name}") for name in HEADS)
    documents = "; ".join(translated(document.title) for document in debate.documents)
    table = Table(say("view-statements-caption", documents=documents), head, rows)
    return Section("statements", title, (say("view-statements-text"),), tables=(table,))


def _in_order(statements: Iterable[Statement]) -> list[Statement]:
    """As they stand in their documents; those without a place last."""
    return sorted(statements, key=lambda one: (one.document, min((span.start for span in one.spans), default=2**40)))


class _Shown:
    """A debate's statements in words."""

    def __init__(self, debate: Debate, rulings: Iterable[Ruling]):
        self.actors: Mapping[str, Actor] = {one.id: one for one in debate.actors}
        self.concepts = {one.id: translated(one.name) for one in debate.concepts}
        self.published = {one.id: one.published for one in debate.documents}
        self.rulings = {(one.claim, one.said): one for one in rulings if one.claim}

    def who(self, one: Statement) -> Sentence:
        """The speaker, for whom, to whom, in whose voice."""
        speaker = self.actors[one.speaker]
        home = self.actors.get(one.organisation or speaker.organisation)
        via = self.actors.get(one.reported_by)
        return say(
            "view-statement-who",
            name=translated(speaker.name),
            home=translated(home.name) if home else "none",
            via=translated(via.name) if via else "none",
            voice=one.voice,
        )

    def codes(self, one: Statement) -> str:
        """For and against what."""
        return "; ".join(
            say("view-statement-code", stance=("against", "neither", "for")[code.stance + 1], concept=self.concepts[code.concept]).text
            for code in one.codes
        )

    def verdict(self, one: Statement) -> Sentence | str:
        """What holds of the claims that it makes or denies, on today's tables, or why there is nothing to check."""
        said = one.said or one.published or self.published[one.document]
        found = [(link, self.rulings[link.claim, said]) for link in one.claims if (link.claim, said) in self.rulings]
        if not found:
            return translated(one.note)
        parts = [
            say("view-statement-verdict", denies="yes" if link.stance < 0 else "no", claim=ruling.card.text, outcome=ruling.outcome).text
            for link, ruling in found
            if ruling.card
        ]
        return "; ".join(parts)
