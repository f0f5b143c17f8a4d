"""Every fact with what is said of it: its name, the inputs of the model that rest on it, how much it decides, and what others have in its place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from symmachia.accounts.reference import has_reference, reference
from symmachia.baseline.shipped import shipped
from symmachia.briefing.content import edition_of
from symmachia.briefing.sections.bet import driver
from symmachia.trace import KINDS
from symmachia.vocabulary import STOCK_NAMES
from symmachia.words import kept_by_language, say, translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from symmachia.alliance import Alliance
    from symmachia.facts.store import Fact
    from symmachia.server.desk import Desk

APART = 0.02
"""Sources that differ by less, of the larger value, agree: they round."""
MODEL = "model"
"""Stands for every input of the model."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact with what it is looked for by."""

    fact: Fact
    what: str
    who: str
    text: str
    inputs: tuple[str, ...]
    decides: float
    rivals: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Ledger:
    """The facts of a store, the ones on which most hangs first."""

    entries: tuple[Entry, ...]
    publishers: Mapping[str, str]

    @cached_property
    def counts(self) -> dict[str, dict[str, int]]:
        """How many facts each kind, each source, each subject and each input of the model has, and how many of each source the model takes in."""
        found: dict[str, dict[str, int]] = {"kind": {}, "source": {}, "subject": {}, "used": {MODEL: 0}, "modelled": {}}
        for entry in self.entries:
            fact = entry.fact
            found["used"][MODEL] += bool(entry.inputs)
            modelled = (fact.source,) if entry.inputs else ()
            for kind, names in (
                ("kind", (fact.status,)), ("source", (fact.source,)), ("subject", (fact.subject,)), ("used", entry.inputs), ("modelled", modelled),
            ):  # fmt: skip
                for name in names:
                    found[kind][name] = found[kind].get(name, 0) + 1
        return found


def ledger(desk: Desk) -> Ledger:
    """The ledger of the shipped facts in the language in force."""
    return _ledger(desk.shipped)


@kept_by_language(4)
def _ledger(alliance: Alliance) -> Ledger:
    store = alliance.store
    publishers = {name: edition_of(origin) for name, origin in store.origins.items()}
    uses, weights, rivals = _uses(alliance), _weights(alliance), _rivals(alliance)
    quantities = {name: say(f"quantity-{name}").text for name in {fact.indicator for fact in store.every.values()}}
    inputs_said = {name: say(f"input-{name}").text for names in uses.values() for name in names}
    subjects, entries = store.names, []
    for fact in store.every.values():
        what, who = with_variant(quantities[fact.indicator], fact), subjects[fact.subject]
        inputs = uses.get(fact.id, ())
        said = " ".join((what, who, str(fact.year), publishers[fact.source], fact.id, *(inputs_said[name] for name in inputs)))
        decides = max((weights.get((name, fact.variant.replace("-", "_")), weights.get((name, ""), 0.0)) for name in inputs), default=0.0)
        entries.append(Entry(fact, what, who, said.casefold(), inputs, decides, rivals.get(fact.id, ())))
    return Ledger(tuple(sorted(entries, key=_weight)), publishers)


def named(fact: Fact) -> str:
    """What a fact counts, with its variant."""
    return with_variant(say(f"quantity-{fact.indicator}").text, fact)


def with_variant(what: str, fact: Fact) -> str:
    """A name with the variant that a fact is of."""
    name = fact.variant.replace("-", "_")
    variant = say(f"quantity-{name}").text if name in STOCK_NAMES else translated(name.replace("_", " "))
    return f"{what}, {variant}" if variant else what


def _weight(entry: Entry) -> tuple[float, bool, int, str, str, int]:
    fact = entry.fact
    return -entry.decides, not entry.inputs, -KINDS.index(fact.status), entry.what, entry.who, -fact.year  # pyright: ignore[reportArgumentType]


@lru_cache(maxsize=2)
def _uses(alliance: Alliance) -> dict[str, tuple[str, ...]]:
    """The inputs of the model that rest on each fact."""
    found: dict[str, dict[str, None]] = {}
    for name, values in shipped(alliance).values.items():
        for fact in dict.fromkeys(home for cell in values.homes.ravel() for home in str(cell).split()):
            found.setdefault(fact, {})[name] = None
    return {fact: tuple(names) for fact, names in found.items()}


def _weights(alliance: Alliance) -> dict[tuple[str, str], float]:
    """How much of the answer each uncertain input decides, in per cent, by name and label."""
    if not has_reference(alliance):
        return {}
    rows = reference(alliance)["break_even"]["drivers"]["inputs"]
    return {driver(column): row[0] for column, row in rows.items()}


@lru_cache(maxsize=2)
def _rivals(alliance: Alliance) -> dict[str, tuple[str, ...]]:
    """What other sources have for the same quantity of the same subject and year, where somebody differs."""
    same: dict[tuple[object, ...], list[Fact]] = {}
    for fact in alliance.store.every.values():
        place = fact.subject, fact.indicator, fact.year, fact.as_of, fact.variant, fact.currency, fact.basis, fact.price_year
        same.setdefault(place, []).append(fact)
    found: dict[str, tuple[str, ...]] = {}
    for facts in same.values():
        values = [fact.value for fact in facts]
        if len({fact.source for fact in facts}) > 1 and max(values) - min(values) > APART * max(map(abs, values)):
            found |= {fact.id: tuple(other.id for other in facts if other is not fact) for fact in facts}
    return found
