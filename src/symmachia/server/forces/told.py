"""The numbers of a force, each with its name, its formula and the facts behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from symmachia.accounts import evaluate
from symmachia.briefing.content import source_line
from symmachia.trace import Trace, price_basis
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.alliance import Alliance
    from symmachia.server.state import State
    from symmachia.words import Sentence

GROUPS = ("said", "open", "all")
AWAY, HELD, HOME = ("away", "held", "home")
MONEY = ("million", "per head")
GAPS = ("home", "away", "recovering")


class Told:
    """A finding as numbers. `us` is the way of the enablers, `who` the group that sends."""

    def __init__(self, alliance: Alliance, state: State, found: dict[str, Any]):
        self.alliance, self.state, self.found = alliance, state, found
        self.names = alliance.store.names
        self.who, self.us = state["senders"], state["enablers"]
        self.years, self.start = int(state.number("years")), state.year("start")
        self.asked = state.number("size")

    @property
    def group(self) -> str:
        """Who sends, in words."""
        return say("view-force-group", who=self.who, coalition=self.state["coalition"]).text

    @property
    def whose(self) -> str:
        """The coalition in words."""
        return say(f"option-coalition-{self.state['coalition']}").text

    @property
    def kept(self) -> float:
        """Soldiers in the theatre in the central case: the size, or the largest force where that is smaller."""
        return min(self.asked, self.found["central"])

    def trace(
        self, value: float, unit: str, name: str, call: str, *, span: list[float] | None = None, homes: Iterable[str] = (), **words: object
    ) -> Trace:
        """One number of the force; `span` holds outer quantiles and the median between them."""
        found = self.found
        return Trace(
            value=value, low=span[0] if span else None, high=span[-1] if span else None, unit=unit, kind="model output",
            name=Phrase(f"view-force-name-{name}", {"whose": self.whose, "length": self.years, "year": self.start, **words}),
            formula=say(f"view-force-formula-{name}").text,
            inputs=tuple(dict.fromkeys((*homes, *found["homes"]["mission"]))), call=f"force.{call}",
            context=say("view-force-context", futures=found["futures"], assumed=found["assumed"], run=found["fingerprint"]).text,
            currency=found["currency"] if unit in MONEY else "",
            basis=price_basis(found["currency"], "constant", found["price_year"]) if unit in MONEY else "",
        )  # fmt: skip

    def size(self) -> Trace:
        """The size that is asked for: the reader's own."""
        return Trace(
            value=self.asked, unit="soldiers", kind="assumption", name=Phrase("view-force-name-size"), call="force.size()",
            formula=say("view-force-formula-size").text,
        )  # fmt: skip

    def published(self, name: str) -> Trace:
        """A size of the debate."""
        return self.soldiers(self.found["sizes"][name])

    def soldiers(self, fact: str) -> Trace:
        """A fact that counts soldiers."""
        return replace(evaluate(self.alliance, fact), unit="soldiers")

    def largest(self, who: str = "", us: str = "") -> Trace:
        """The largest force of a group."""
        who, us = who or self.who, us or self.us
        span = self.found["largest"][f"{who}/{us}"]
        return self.trace(
            span[1], "soldiers", "largest", f"largest({who}, {us})", span=span, homes=self._brigades(), us=us, who=say(f"sustained-{who}").text
        )

    def central(self) -> Trace:
        """The largest force of the group in the central case."""
        who = say(f"sustained-{self.who}").text
        return self.trace(self.found["central"], "soldiers", "central", "central()", homes=self._brigades(), us=self.us, who=who)

    def alone(self) -> Trace:
        """What the United States could keep from its forces assigned to Europe."""
        span = self.found["alone"]
        return self.trace(span[1], "soldiers", "alone", "alone()", span=span)

    def chance(self, who: str = "", name: str = "") -> Trace:
        """In how many futures a size can be kept: the one asked for, or one of the debate."""
        who = who or self.who
        found = self.found["attainable"][name][GROUPS.index(who)] if name else self.found["chance"][who]
        call = f"chance({name or 'size'}, {who})"
        what = say(f"force-size-{name}").text if name else self.size().text
        homes = [self.found["sizes"][name]] if name else self._brigades()
        return self.trace(found, "percent", "chance", call, homes=homes, what=what, us=self.us, who=say(f"sustained-{who}").text)

    def binds(self, limit: str, who: str = "") -> Trace:
        """In how many futures a limit binds."""
        who = who or self.who
        share = self.found["binding"][who].get(limit, 0.0)
        what, whose = say(f"force-limit-{limit}").text, say(f"sustained-{who}").text
        return self.trace(share, "percent", "binds", f"binds({limit}, {who})", homes=self._brigades(), limit=what, us=self.us, who=whose)

    def rotated(self) -> Trace:
        """What contributors keep there by rotation, enablers apart."""
        span = self.found["rotated"]
        return self.trace(span[1], "soldiers", "rotated", "rotated()", span=span, homes=self._brigades(), who=say(f"sustained-{self.who}").text)

    def served(self, enabler: str, us: str) -> Trace:
        """How many soldiers an enabler serves."""
        span = self.found["served"][enabler][us]
        return self.trace(span[1], "soldiers", "served", f"served({enabler}, {us})", span=span, us=us, enabler=say(f"force-limit-{enabler}").text)

    def factor(self) -> Trace:
        """Deployable soldiers held for each one there."""
        span = self.found["factor"]
        return self.trace(span[1], "times", "factor", "factor()", span=span)

    def brigades(self, which: str) -> Trace:
        """Brigades in the theatre, or those that are held for them, too."""
        return self.trace(self.found["brigades"][(AWAY, HELD).index(which)], "brigades", f"brigades-{which}", f"brigades({which})")

    def closes(self, change: str) -> Trace:
        """The largest force if one thing were different."""
        return self.trace(self.found["close"][change], "soldiers", f"close-{change}", f"close({change})", homes=self._brigades())

    def sent(self, member: str, what: str) -> Trace:
        """Of a member: `brigades` on paper, `most` that it can keep there, what is `asked` of it, and the brigades that are then `held`."""
        row: dict[str, float] = dict(zip(("part", "brigades", "most", "asked", "held"), self.found["contributors"][member][2:], strict=True))
        unit = "brigades" if what in ("brigades", "held") else "soldiers"
        homes = self.found["homes"].get(member, ())
        return self.trace(row[what], unit, f"sent-{what}", f"sent({member}, {what})", homes=homes, who=self.names[member])

    def month(self, at: int, there: float, held: float) -> tuple[Trace, Trace]:
        """Soldiers there in a month, and those held for them."""
        return (
            self.trace(there, "soldiers", "month-there", f"month({at}, there)", month=at),
            self.trace(held, "soldiers", "month-held", f"month({at}, held)", month=at),
        )

    def home(self, basis: str, capability: str, what: str) -> Trace:
        """At home in the first year: units `required`, `usable`, or missing without the force, with it, and with its relief recovering."""
        row: dict[str, float] = dict(zip(("required", "usable", *GAPS), self.found["home"][basis][capability], strict=True))
        return self.trace(
            row[what], self._unit(capability), f"home-{what}", f"home({basis}, {capability}, {what})", what=say(f"measure-{capability}").text
        )

    def met(self, basis: str, capability: str, gap: str) -> Trace:
        """How far a requirement at home is met."""
        required, _, *gaps = self.found["home"][basis][capability]
        share = 100.0 * (1.0 - gaps[GAPS.index(gap)] / required) if required else 100.0
        return self.trace(share, "percent", f"met-{gap}", f"met({basis}, {capability}, {gap})", what=say(f"measure-{capability}").text)

    def cost(self, name: str) -> Trace:
        """A year of the force by a count."""
        fact, _, year = self.found["costs"][name]
        return self.trace(year, "million", "cost", f"cost({name})", homes=[fact] if fact else (), what=say(f"force-cost-{name}").text)

    def soldier(self, name: str) -> Trace:
        """A soldier's year by a count."""
        fact, each, _ = self.found["costs"][name]
        return self.trace(1e6 * each, "per head", "soldier", f"soldier({name})", homes=[fact] if fact else (), what=say(f"force-cost-{name}").text)

    def line(self, name: str, what: str) -> Trace:
        """Of a front held as densely as a source says: `km` that the force could hold, `soldiers` or brigades `held` that all of it takes."""
        fact, length, each, _, soldiers, held = self.found["fronts"][name]
        value = {"km": min(self.found["brigades"][0] * each, length), "soldiers": soldiers, "held": held}[what]
        unit = {"km": "km", "soldiers": "soldiers", "held": "brigades"}[what]
        homes = [fact, *([] if what == "km" else [self.found["front"]])]
        density = say(f"force-front-{name}").text
        return self.trace(value, unit, f"line-{what}", f"line({name}, {what})", homes=homes, what=density)

    def counted(self, stance: str) -> Trace:
        """How many members of the coalition said so last."""
        many = sum((row[0] or "silent") == stance for row in self.found["contributors"].values())
        return Trace(
            value=many, unit="count", kind="observed", call=f"force.stance({stance})", formula=say("view-force-formula-stance").text,
            name=Phrase("view-force-name-stance", {"stance": stance, "whose": self.whose}),
        )  # fmt: skip

    def source(self, figures: Iterable[Trace]) -> Sentence:
        """Where drawn figures come from."""
        return source_line(self.alliance, figures, self.found["fingerprint"])

    def _brigades(self) -> list[str]:
        return [home for member, homes in self.found["homes"].items() if member != "mission" for home in homes]

    def _unit(self, capability: str) -> str:
        return self.found["units"][capability]
