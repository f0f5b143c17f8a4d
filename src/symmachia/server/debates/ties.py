"""Who stands where in a debate: speakers and concepts, who agrees with whom, and how close it comes to two camps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.briefing.content import Section, Table
from symmachia.charts import Chart, Point, Series
from symmachia.debate.network import LEAST, debate_network, debate_rows
from symmachia.debate.polarisation import polarisation
from symmachia.trace import Trace
from symmachia.words import Phrase, say, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.charts import Role
    from symmachia.debate import Debate
    from symmachia.debate.network import Network
    from symmachia.words import Sentence

STANCES: dict[str, Role] = {"for": "plain", "against": "short", "neutral": "other"}
BALANCES: dict[str, Role] = {"agree": "plain", "differ": "short", "even": "other"}
FEWEST = 3
"""Actors below which a map of who agrees with whom shows nothing that a sentence does not."""


def section(debate: Debate, by: str, network: str, *, explained: bool = False) -> Section:
    """The network of a debate by speaker or organisation; its figures are called, so that they can be explained, where somebody can ask again."""
    return _Ties(debate, by, network, explained).section()


class _Ties:
    """A debate counted, as sentences, charts and tables."""

    def __init__(self, debate: Debate, by: str, shown: str, explained: bool):
        self.debate, self.by, self.shown, self.explained = debate, by, shown, explained
        self.rows = debate_rows(debate, by)[0]
        self.words = {one.id: translated(one.words) or "…" for one in debate.statements}
        self.network: Network = debate_network(debate, "document", by)
        self.positions = self.network.edges()
        self.pairs = self.network.edges("subtract", "average")

    def section(self) -> Section:
        """Everything that can be said on so many statements; nothing is drawn where nobody is coded."""
        counted = say(
            "network-counted",
            statements=self.network.statements,
            actors=len(self.network.actors),
            concepts=len(self.network.concepts),
            per=say("network-per-document"),
        )
        left = [say(f"network-left-{why}", count=count) for why, count in self.network.left.items() if count]
        if not self.positions:
            return Section("network", say("view-network-empty"), tuple(left))
        chart = self.agreement() if self.shown == "agreement" else self.two_mode()
        tables = (self.table(), self.pair_table()) if self.pairs else (self.table(),)
        alone = () if chart or self.shown != "agreement" else (say("view-network-two", least=FEWEST),)
        return Section("network", self.headline(), (counted, *left, *self.camps(), *alone), (chart,) if chart else (), tables)

    def headline(self) -> Sentence:
        """The concept on which most actors stand on either side."""
        actors = {concept: [sum(row["concept"] == concept and row[side] > row[other] for row in self.positions)
                            for side, other in (("for", "against"), ("against", "for"))] for concept in self.network.concepts}  # fmt: skip
        concept, (favour, against) = max(actors.items(), key=lambda item: (min(item[1]), sum(item[1])))
        if not against or not favour:
            return say("view-network-together")
        sides = {"favour": self._count(favour, f"actors({concept}, for)"), "against": self._count(against, f"actors({concept}, against)")}
        return say("view-network-disputed", concept=translated(concept), **sides)

    def camps(self) -> tuple[Sentence, ...]:
        """How close the debate comes to two camps, or why that is not said."""
        found = polarisation(self.network)
        if found.value is None or found.by_chance is None:
            return (say("view-verbatim", text=found.why),)
        figures = {name: self._index(value, f"polarisation({name})") for name, value in (("value", found.value), ("chance", found.by_chance))}
        bound = say("view-polarisation-bound", bound=self._index(found.bound or 1.0, "polarisation(bound)"))
        first, second = (", ".join(map(translated, camp)) for camp in found.camps)
        said = say("view-polarisation", statements=found.statements, first=first, second=second, **figures)
        return (said,) if found.bound == found.value else (said, bound)

    def two_mode(self) -> Chart:
        """Actors on one side, concepts on the other."""
        series = [
            Series(
                say(f"view-stance-{stance}").text, role,
                tuple(Point(translated(row["actor"]), self._position(row, stance), role, translated(row["concept"]))
                      for row in self.positions if row[stance]),
            )
            for stance, role in STANCES.items()
        ]  # fmt: skip
        sides = say("view-network-who", by=self.by), say("view-network-what")
        return self._chart("network", series, say("view-network-subtitle", by=self.by), sides)

    def agreement(self) -> Chart | None:
        """Actors near those with whom they agree."""
        if len({name for row in self.pairs for name in (row["first"], row["second"])}) < FEWEST:
            return None
        series = []
        for balance, role in BALANCES.items():
            rows = [row for row in self.pairs if _balance(row) == balance]
            points = tuple(Point(translated(row["first"]), self._pair(row), role, translated(row["second"])) for row in rows)
            series.append(Series(say(f"view-balance-{balance}").text, role, points))
        return self._chart("agreement", series, say("view-agreement-subtitle", by=self.by), ())

    def table(self) -> Table:
        """Every position."""
        rows = tuple(
            (translated(row["actor"]), translated(row["concept"]), *(self._position(row, stance) for stance in STANCES)) for row in self.positions
        )
        head = (say("view-network-who", by=self.by), say("view-network-what"), *(say(f"view-stance-{stance}") for stance in STANCES))
        return Table(say("view-network-caption"), head, rows, self.source(), folded=True)

    def pair_table(self) -> Table:
        """Every pair, with an index only on enough statements."""
        rows = tuple(
            (
                say("view-pair", first=translated(row["first"]), second=translated(row["second"])),
                *(self._tie(row, name, row[name]) for name in ("congruence", "conflict")),
                say("view-index-withheld", least=LEAST) if row["weight"] is None else self._tie(row, "index", row["weight"]),
            )
            for row in self.pairs
        )
        head = (say("view-network-pair"), say("view-balance-agree"), say("view-balance-differ"), say("view-network-index"))
        return Table(say("view-agreement-caption"), head, rows, self.source(), folded=True)

    def source(self) -> Sentence:
        """Which texts were coded."""
        titles = [translated(document.title) for document in self.debate.documents]
        return say("view-network-source", title=translated(self.debate.title), documents="; ".join(titles[:3]), count=len(titles))

    def _chart(self, name: str, series: Sequence[Series], subtitle: Sentence, sides: tuple[Sentence, ...]) -> Chart:
        drawn = tuple(one for one in series if one.points)
        return Chart(name, "network", self.headline(), subtitle, self.source(), drawn, sides=sides, note=say("view-network-note"))

    def _position(self, row: dict[str, Any], stance: str) -> Trace:
        """How often an actor took one side of a concept, over the statements in which it did."""
        sign = {"for": 1, "neutral": 0, "against": -1}[stance]
        behind = tuple(
            Trace(value=sign, unit="count", name=Phrase("view-network-statement", {"id": one.statement, "words": self.words[one.statement]}),
                  context=say("view-network-dated", document=one.document, date=one.date or "none").text, call=f"statement({one.statement})")
            for one in self.rows
            if (one.actor, one.concept, one.stance) == (row["actor"], row["concept"], sign)
        )  # fmt: skip
        name = {"who": translated(row["actor"]), "concept": translated(row["concept"]), "stance": say(f"view-stance-{stance}").text}
        return self._figure(row[stance], "position", f"position({row['actor']}, {row['concept']}, {stance})", behind, **name)

    def _pair(self, row: dict[str, Any]) -> Trace:
        """By how much two agree more often than they differ, or the reverse."""
        return self._tie(row, "balance", abs(row["congruence"] - row["conflict"]))

    def _tie(self, row: dict[str, Any], what: str, value: float) -> Trace:
        names = {"first": translated(row["first"]), "second": translated(row["second"])}
        return self._figure(value, f"pair-{what}", f"pair({row['first']}, {row['second']}, {what})", (), unit="index", **names)

    def _count(self, many: int, call: str) -> Trace:
        return self._figure(many, "actors", call)

    def _index(self, value: float, call: str) -> Trace:
        return self._figure(value, "polarisation", call, unit="ratio")

    def _figure(self, value: float, name: str, call: str, inputs: tuple[Trace, ...] = (), unit: str = "count", **words: str) -> Trace:
        return Trace(
            value=value, unit=unit, name=Phrase(f"view-name-{name}", words), kind="model output" if unit != "count" else "observed",
            formula=say(f"view-formula-{name}").text, inputs=inputs, context=translated(self.debate.title), call=call if self.explained else "",
        )  # fmt: skip


def _balance(row: dict[str, Any]) -> str:
    more = row["congruence"] - row["conflict"]
    return "agree" if more > 0 else "differ" if more < 0 else "even"
