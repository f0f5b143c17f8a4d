"""Who agrees with whom: actors and concepts, and the ties among actors that follow.

Counts n[actor, concept, stance] of statements are the two-mode network. Two actors who speak of one concept agree or disagree about it: with stances
k, l in −1, 0, 1 and d = |k − l| / 2,

    congruence[i, j] = Σ n[i, c, k] n[j, c, l] (1 − d)        conflict[i, j] = Σ n[i, c, k] n[j, c, l] d

so that congruence + conflict = mentions, the sum of products of what both say of each concept, and subtract = congruence − conflict. A weight may be
divided by the average of what the two say (average), by the mentions and what either says of a concept that the other leaves alone (jaccard), or by
the lengths of their vectors of counts (cosine); with every stance counted once the last two are the usual coefficients.
After Leifeld, P. (2017), Discourse network analysis, in: The Oxford Handbook of Political Networks.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.errors import DebateError, UnknownName
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from symmachia.debate.file import Actor, Concept, Debate, Statement

STANCES = (-1, 0, 1)
MODES = ("two-mode", "congruence", "conflict", "subtract", "mentions")
NORMALS = ("none", "average", "jaccard", "cosine")
PERIODS = {"statement": 0, "document": 0, "week": 10, "month": 7, "year": 4, "debate": 0}
"""What a stance counts once in, and how much of a date it takes to tell."""
LEAST = 10
"""Statements below which no index is given: of the two actors together for a tie, of the debate for its polarisation."""
PROXIMITY = 1 - np.abs(np.subtract.outer(STANCES, STANCES)) / 2


@dataclass(frozen=True, slots=True)
class Row:
    """One code of one statement, as the counting needs it."""

    actor: str
    concept: str
    stance: int
    document: str = ""
    date: str = ""
    statement: str = ""


@dataclass(frozen=True)
class Network:
    """Counts of statements by actor, concept and stance, with what they were counted from."""

    actors: tuple[str, ...]
    concepts: tuple[str, ...]
    counts: np.ndarray
    per: str = "statement"
    left: Mapping[str, int] = field(default_factory=dict)

    @property
    def statements(self) -> int:
        """Statements counted."""
        return int(self.counts.sum())

    @property
    def said(self) -> np.ndarray:
        """Statements by actor and concept."""
        return self.counts.sum(axis=2)

    def matrix(self, mode: str = "congruence", normal: str = "none") -> np.ndarray:
        """The weights among actors, zero on the diagonal; in two-mode the balance of actor and concept, for less against."""
        _known("network", mode, MODES)
        _known("normalisation", normal, NORMALS)
        if mode == "two-mode":
            if normal != "none":
                raise DebateError("a two-mode network is not normalised", fix="ask for congruence, conflict or subtract")
            return self.counts @ np.array(STANCES)
        total = self.said @ self.said.T
        close = np.einsum("ick,kl,jcl->ij", self.counts, PROXIMITY, self.counts)
        weights = {"congruence": close, "conflict": total - close, "subtract": 2 * close - total, "mentions": total}[mode]
        scale = self._scale(normal, total)
        weights = np.divide(weights, scale, out=np.zeros_like(total), where=scale > 0)
        np.fill_diagonal(weights, 0)
        return weights

    def _scale(self, normal: str, total: np.ndarray) -> np.ndarray:
        said = self.said
        match normal:
            case "average":
                return np.add.outer(said.sum(1), said.sum(1)) / 2
            case "jaccard":
                alone = said @ (said == 0).T
                return total + alone + alone.T
            case "cosine":
                lengths = np.sqrt((said**2).sum(1))
                return np.outer(lengths, lengths)
            case _:
                return np.ones_like(total)

    def edges(self, mode: str = "two-mode", normal: str = "none", least: int = LEAST) -> list[dict[str, Any]]:
        """The ties, each with the counts that it rests on; a normalised weight is None below `least` statements of the two actors."""
        weights, said = self.matrix(mode, normal), self.said
        if mode == "two-mode":
            return [
                {"actor": actor, "concept": concept, "weight": float(weights[i, c]), "statements": int(said[i, c]),
                 "for": int(self.counts[i, c, 2]), "neutral": int(self.counts[i, c, 1]), "against": int(self.counts[i, c, 0])}
                for i, actor in enumerate(self.actors) for c, concept in enumerate(self.concepts) if said[i, c]
            ]  # fmt: skip
        congruence, conflict, both = self.matrix("congruence"), self.matrix("conflict"), said > 0
        rows = []
        for i, j in zip(*np.triu_indices(len(self.actors), 1), strict=True):
            shared = both[i] & both[j]
            if shared.any():
                statements = int(said[[i, j]].sum())
                given = normal == "none" or statements >= least
                rows.append(
                    {"first": self.actors[i], "second": self.actors[j], "weight": float(weights[i, j]) if given else None,
                     "congruence": float(congruence[i, j]), "conflict": float(conflict[i, j]), "concepts": int(shared.sum()),
                     "on_them": int(said[[i, j]][:, shared].sum()), "statements": statements}
                )  # fmt: skip
        return rows

    def lines(self, mode: str = "two-mode", normal: str = "none", least: int = LEAST) -> list[str]:
        """The network as lines of text."""
        rows = self.edges(mode, normal, least)
        head = say(
            "network-counted", statements=self.statements, actors=len(self.actors), concepts=len(self.concepts), per=say(f"network-per-{self.per}")
        )
        shown = [str(head), *(str(say(f"network-left-{why}", count=count)) for why, count in self.left.items() if count), ""]
        if mode == "two-mode":
            shown.append(f"{'for':>5}{'neutral':>9}{'against':>9}  actor and concept")
            return shown + [f"{row['for']:>5}{row['neutral']:>9}{row['against']:>9}  {row['actor']}: {row['concept']}" for row in rows]
        shown.append(f"{mode:>10}{'agree':>9}{'differ':>9}{'concepts':>10}{'statements':>12}  actors")
        for row in sorted(rows, key=lambda row: (row["weight"] is None, -(row["weight"] or 0))):
            weight = "–" if row["weight"] is None else f"{row['weight']:.3g}"
            counts = f"{row['congruence']:>9.3g}{row['conflict']:>9.3g}{row['concepts']:>10}{row['statements']:>12}"
            shown.append(f"{weight:>10}{counts}  {row['first']}, {row['second']}")
        withheld = sum(row["weight"] is None for row in rows)
        return shown + ([str(say("network-withheld", count=withheld, least=least))] if withheld else [])


def network(rows: Iterable[Row], per: str = "document") -> Network:
    """Count statements by actor, concept and stance, each once a statement, document, week, month, year or debate."""
    _known("way to count", per, PERIODS)
    rows = tuple(rows)
    counted = {(row.actor, row.concept, row.stance, _period(row, per, at)) for at, row in enumerate(rows)}
    actors, concepts = (tuple(sorted({getattr(row, name) for row in rows})) for name in ("actor", "concept"))
    counts = np.zeros((len(actors), len(concepts), len(STANCES)))
    places = [{name: at for at, name in enumerate(names)} for names in (actors, concepts)]
    for actor, concept, stance, _ in counted:
        counts[places[0][actor], places[1][concept], STANCES.index(stance)] += 1
    return Network(actors, concepts, counts, per)


def debate_network(debate: Debate, per: str = "document", by: str = "speaker", coder: str = "") -> Network:
    """The network of a debate, by speaker or by organisation, as one coder or all of them have it."""
    rows, left = debate_rows(debate, by, coder)
    return replace(network(rows, per), left=left)


def debate_rows(debate: Debate, by: str = "speaker", coder: str = "") -> tuple[list[Row], dict[str, int]]:
    """The codes that count, those of what people stand behind and speakers say, and how many statements are left out and why."""
    _known("way to name actors", by, ("speaker", "organisation"))
    actors, concepts = labels(debate.actors), labels(debate.concepts)
    home = {actor.id: actor.organisation for actor in debate.actors}
    dates = {document.id: document.published for document in debate.documents}
    counted = [one for one in debate.counted if one.voice != "article"]
    coders = {code.coder for one in counted for code in one.codes}
    if coder and coder not in coders:
        raise UnknownName("coder", coder, coders)
    rows = [
        Row(
            actors[(one.organisation or home[one.speaker] or one.speaker) if by == "organisation" else one.speaker],
            concepts[concept],
            stance,
            one.document,
            one.said or one.published or dates[one.document],
            one.id,
        )
        for one in counted
        for concept, stance in stances(one, coder).items()
    ]
    left = {
        "suggested": sum(one.status == "suggested" for one in debate.statements),
        "article": len(debate.counted) - len(counted),
        "uncoded": sum(not stances(one, coder) for one in counted),
    }
    return rows, left


def stances(statement: Statement, coder: str = "") -> dict[str, int]:
    """The stance of a statement on each concept that it is coded with; coders who differ are an error, unless one is named."""
    found: dict[str, int] = {}
    for code in statement.codes:
        if coder in ("", code.coder) and found.setdefault(code.concept, code.stance) != code.stance:
            raise DebateError(
                f"coders differ on {code.concept}: {found[code.concept]:+d} and {code.stance:+d}",
                where=f"statement {statement.id}",
                fix="settle it in the file, or name one coder" if not coder else "keep one of the two codes",
            )
    return found


def labels(entries: Sequence[Actor | Concept]) -> dict[str, str]:
    """What each is called, with its id where two have one name."""
    many = Counter(entry.name for entry in entries)
    return {entry.id: entry.name if many[entry.name] == 1 else f"{entry.name} ({entry.id})" for entry in entries}


def _period(row: Row, per: str, at: int) -> object:
    match per:
        case "statement":
            return at
        case "document":
            return row.document
        case _:
            return period_of(row, per)


def period_of(row: Row, per: str) -> str:
    """The week, month or year of a row, or nothing where the whole debate is one."""
    if len(row.date) < PERIODS[per]:
        raise DebateError(
            f"statement {row.statement} has no date that tells its {per}", where=row.document, fix="date its document, or count otherwise"
        )
    if per == "week":
        year, week, _ = date.fromisoformat(row.date).isocalendar()
        return f"{year}-W{week:02}"
    return row.date[: PERIODS[per]]


def _known(kind: str, name: str, known: Iterable[str]) -> None:
    if name not in known:
        raise UnknownName(kind, name, known)
