"""How far two coders agree: on what is a statement, which concepts it speaks of, and with what stance; and where they do not, place by place."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from itertools import product
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from symmachia.debate.network import LEAST, stances
from symmachia.errors import DebateError
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from symmachia.debate.file import Debate, Statement

HALF = 0.5
"""Of the signs that either marks, what two statements share at least to be one."""
_STANCES = {-1: "against", 0: "neither", 1: "for"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where two coders differ, and what each has there; nothing where a coder has nothing."""

    document: str
    start: int
    what: Literal["statement", "speaker", "concept", "stance"]
    first: str
    second: str
    words: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two debate files agree. An alpha is None where there is too little to tell or where every judgement is the same."""

    statements: tuple[int, int]
    shared: int
    spans: float
    characters: float
    judged: int
    concepts: float | None
    coded: int
    stance_nominal: float | None
    stance_ordinal: float | None
    differences: tuple[Difference, ...]
    least: int = LEAST

    def to_dict(self) -> dict[str, Any]:
        """The agreement as plain data."""
        return asdict(self)

    def lines(self) -> list[str]:
        """The agreement as lines of text."""
        first, second = self.statements
        alphas = [
            self._alpha("concepts", self.concepts, self.judged),
            self._alpha("stance-nominal", self.stance_nominal, self.coded),
            self._alpha("stance-ordinal", self.stance_ordinal, self.coded),
        ]
        head = [
            str(say("agree-statements", first=first, second=second, shared=self.shared)),
            str(say("agree-spans", spans=f"{self.spans:.2f}", characters=f"{self.characters:.2f}")),
            *alphas,
            "",
            str(say("agree-differences", count=len(self.differences))),
        ]
        return head + [
            f"  {one.document}, {one.start}: {say(f'agree-{one.what}')}: {one.first or '–'} | {one.second or '–'}   {one.words}".rstrip()
            for one in self.differences
        ]

    def _alpha(self, name: str, value: float | None, units: int) -> str:
        if value is not None:
            return str(say(f"agree-{name}", alpha=f"{value:.2f}", units=units))
        return str(say("agree-few" if units < self.least else "agree-alike", what=say(f"agree-{name}-name"), units=units, least=self.least))


def agree(first: Debate, second: Debate, least: int = LEAST) -> Agreement:
    """Compare two codings of the same documents; what nobody stands behind does not count."""
    sides = tuple(_marked(debate) for debate in (first, second))
    if not {document for document, _ in sides[0]} & {document for document, _ in sides[1]}:
        raise DebateError("the two share no document that both have coded", fix="name two codings of the same texts, with statements confirmed")
    pairs = _matched(*sides)
    matched = tuple({pair[side].id for pair in pairs} for side in (0, 1))
    names = tuple({actor.id: actor.name for actor in debate.actors} for debate in (first, second))
    labels = tuple({concept.id: concept.name for concept in debate.concepts} for debate in (first, second))
    differences = [
        Difference(one.document, _start(one), "statement", *((names[0][one.speaker], "") if side == 0 else ("", names[1][one.speaker])), one.words)
        for side, marks in enumerate(sides)
        for _, one in marks
        if one.id not in matched[side]
    ]
    codebook = sorted(set(labels[0].values()) | set(labels[1].values()))
    presence, stance = [], []
    for one, other in pairs:
        place = (one.document, _start(one))
        speakers = names[0][one.speaker], names[1][other.speaker]
        if speakers[0].casefold() != speakers[1].casefold():
            differences.append(Difference(*place, "speaker", *speakers, one.words))
        codes = tuple({labels[side][concept]: value for concept, value in stances(mark).items()} for side, mark in enumerate((one, other)))
        for concept in codebook:
            here, there = (side.get(concept) for side in codes)
            presence.append((here is not None, there is not None))
            if here is not None and there is not None:
                stance.append((here, there))
                if here != there:
                    differences.append(Difference(*place, "stance", _stance(concept, here), _stance(concept, there), one.words))
            elif here is not None or there is not None:
                differences.append(Difference(*place, "concept", "" if here is None else concept, "" if there is None else concept, one.words))
    counts = len(sides[0]), len(sides[1])
    return Agreement(
        counts,
        len(pairs),
        _f1(len(pairs), *counts),
        _characters(*sides),
        len(presence),
        krippendorff(presence) if len(presence) >= least else None,
        len(stance),
        krippendorff(stance) if len(stance) >= least else None,
        krippendorff(stance, "ordinal") if len(stance) >= least else None,
        tuple(sorted(differences, key=lambda one: (one.document, one.start, one.what, one.first, one.second))),
        least,
    )


def krippendorff(units: Iterable[Sequence[float | None]], level: Literal["nominal", "ordinal"] = "nominal") -> float | None:
    """Krippendorff's alpha, one less the disagreement seen over the disagreement by chance; None where every value is the same.

    Each unit holds one value a coder, None where a coder gave none. Krippendorff, K. (2004), Content Analysis, chapter 11.

    >>> krippendorff([(1, 1), (2, 2), (1, 2), (2, 2)])
    0.5333333333333333
    """
    kept = [[value for value in unit if value is not None] for unit in units]
    kept = [unit for unit in kept if len(unit) > 1]
    values = sorted({value for unit in kept for value in unit})
    if len(values) < 2:
        return None
    place = {value: at for at, value in enumerate(values)}
    seen = np.zeros((len(values), len(values)))
    for unit in kept:
        counts = Counter(place[value] for value in unit)
        for (c, many), (k, more) in product(counts.items(), repeat=2):
            seen[c, k] += many * (more - (c == k)) / (len(unit) - 1)
    totals = seen.sum(0)
    if level == "nominal":
        apart = 1 - np.eye(len(values))
    else:
        ranks = totals.cumsum() - totals / 2
        apart = np.subtract.outer(ranks, ranks) ** 2
    return float(1 - (totals.sum() - 1) * (seen * apart).sum() / (np.outer(totals, totals) * apart).sum())


def _marked(debate: Debate) -> list[tuple[str, Statement]]:
    """The statements that count, each with what tells its document in another file: the hash of its text, else its id."""
    documents = {document.id: document.sha256 or document.id for document in debate.documents}
    return [(documents[one.document], one) for one in debate.counted]


def _signs(one: Statement) -> set[int]:
    return {place for span in one.spans for place in range(span.start, span.start + span.length)}


def _start(one: Statement) -> int:
    return min((span.start for span in one.spans), default=0)


def _matched(first: list[tuple[str, Statement]], second: list[tuple[str, Statement]]) -> list[tuple[Statement, Statement]]:
    """Pairs of statements that are one, those first that share most; statements without a place are one where their ids are."""
    signs = [[_signs(one) for _, one in side] for side in (first, second)]
    places: dict[str, list[int]] = {}
    for j, (document, _) in enumerate(second):
        places.setdefault(document, []).append(j)
    found = []
    for i, (document, one) in enumerate(first):
        for j in places.get(document, ()):
            other, either = second[j][1], signs[0][i] | signs[1][j]
            share = len(signs[0][i] & signs[1][j]) / len(either) if either else float(one.id == other.id)
            if share >= HALF:
                found.append((-share, one.speaker != other.speaker, i, j))
    taken: tuple[set[int], set[int]] = set(), set()
    pairs = []
    for _, _, i, j in sorted(found):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((first[i][1], second[j][1]))
    return pairs


def _characters(first: list[tuple[str, Statement]], second: list[tuple[str, Statement]]) -> float:
    marks = [{(document, place) for document, one in side for place in _signs(one)} for side in (first, second)]
    return _f1(len(marks[0] & marks[1]), len(marks[0]), len(marks[1]))


def _stance(concept: str, stance: int) -> str:
    return f"{concept}, {say(f'stance-{_STANCES[stance]}')}"


def _f1(shared: int, first: int, second: int) -> float:
    return 2 * shared / (first + second) if first + second else 1.0
