"""Where a number comes from: a value with its unit, price basis and kind, the formula, and what went into it, down to the facts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from symmachia.words import Phrase, amount, kept_by_language, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from symmachia.facts.store import Fact, Store

Kind = Literal["observed", "estimate", "assumption", "model output"]
KINDS: tuple[Kind, ...] = ("observed", "estimate", "assumption", "model output")


def weakest(kinds: Iterable[str]) -> Kind:
    """The weakest of some kinds, which a result inherits.

    >>> weakest(["observed", "assumption", "estimate"])
    'assumption'
    """
    return KINDS[max((KINDS.index(kind) for kind in kinds), default=0)]  # pyright: ignore[reportArgumentType]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Trace:
    """A number that knows its way home. `inputs` are Traces or fact ids; `call` is what `symmachia explain` takes to find it again.

    `beside` holds figures that must be read with it, such as the US forces in Europe beside a worldwide total.
    """

    value: float
    unit: str
    name: Phrase
    low: float | None = None
    high: float | None = None
    kind: Kind = "observed"
    currency: str = ""
    basis: str = ""
    formula: str = ""
    inputs: tuple[Trace | str, ...] = ()
    context: str = ""
    citation: str = ""
    call: str = ""
    beside: tuple[Trace, ...] = ()

    def __float__(self) -> float:
        return float(self.value)

    @property
    def text(self) -> str:
        """The value with its unit, as a sentence shows it."""
        return amount(self.value, self.unit, self.currency)

    @property
    def has_range(self) -> bool:
        """Whether the facts behind it carry bounds that differ from the value."""
        return self.low is not None and self.high is not None and self.high > self.low

    @property
    def range_text(self) -> str:
        """The bounds as a sentence shows them."""
        if not self.has_range or self.low is None or self.high is None:
            return ""
        return say("between", low=amount(self.low, self.unit, self.currency), high=amount(self.high, self.unit, self.currency)).text

    @property
    def kind_text(self) -> str:
        """The kind as a sentence shows it."""
        return say(f"kind-{self.kind.replace(' ', '-')}").text

    def called(self, call: str) -> Trace:
        """The same number under the call that made it."""
        return replace(self, call=call)

    def facts(self) -> Iterator[str]:
        """The ids of the facts it rests on, each once, in order."""
        seen: dict[str, None] = {}
        for part in self.inputs:
            seen.update(dict.fromkeys(part.facts() if isinstance(part, Trace) else (part,)))
        yield from seen

    def sources(self) -> tuple[str, ...]:
        """The sources it rests on."""
        return tuple(dict.fromkeys(fact.partition("/")[0] for fact in self.facts()))

    def to_dict(self) -> dict[str, Any]:
        """The tree as plain data."""
        return {
            "name": self.name.say().text,
            "value": self.value,
            "unit": self.unit,
            **({"low": self.low, "high": self.high} if self.has_range else {}),
            **{key: getattr(self, key) for key in ("currency", "basis", "context", "kind", "formula", "citation", "call") if getattr(self, key)},
            **({"beside": [part.to_dict() for part in self.beside]} if self.beside else {}),
            "inputs": [part.to_dict() if isinstance(part, Trace) else part for part in self.inputs],
        }

    def __repr__(self) -> str:
        return f"<Trace {self}>"

    def __str__(self) -> str:
        basis = f" ({self.basis})" if self.basis else ""
        span = f", {self.range_text}" if self.has_range else ""
        return f"{self.name.say().text}: {self.text}{span}{basis}, {self.kind_text}"


def fact_trace(fact: Fact, store: Store) -> Trace:
    """A fact as the leaf of a tree; one that a user has set says what its source has."""
    published = store.published(fact.id)
    return Trace(
        value=fact.value,
        low=fact.low,
        high=fact.high,
        unit=fact.unit,
        name=Phrase("fact-name", {"what": Phrase(f"quantity-{fact.indicator}"), "who": store.names[fact.subject], "year": fact.as_of or fact.year}),
        kind=weakest([fact.status]),
        currency=fact.currency,
        basis=price_basis(fact.currency, fact.basis, fact.price_year),
        context=say("fact-edited", was=amount(published.value, fact.unit, fact.currency)).text if published else "",
        inputs=(fact.id,),
        call=fact.id,
    )


@kept_by_language(256)
def price_basis(currency: str, basis: str, price_year: int | None) -> str:
    """The price basis in words that stand beside a money figure.

    >>> price_basis("USD", "constant", 2021), price_basis("INTD", "current", 2026), price_basis("", "", None)
    ('2021 prices and exchange rates', 'current prices, purchasing power', '')
    """
    if not currency:
        return ""
    rates = "purchasing-power" if currency == "INTD" else "market"
    return say(f"basis-{basis}", rates=rates, year=price_year or 0).text
