"""Totals and shares: how much of a quantity lies in a group, or outside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts.calls import verb
from symmachia.accounts.figures import HELD, check_sum, check_year, figure
from symmachia.accounts.groups import resolve, spoken, without
from symmachia.accounts.presence import beside
from symmachia.errors import CallError, MissingFigure, UnitError
from symmachia.trace import Trace, weakest
from symmachia.vocabulary import STOCK_NAMES, VOCABULARY
from symmachia.words import Phrase, amount, kept_by_language, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.alliance import Alliance


@verb
def total(
    alliance: Alliance, quantity: str, group: str = "NATO", *, year: int | None = None, of: str = "NATO", prices: str = "current",
    membership: str = "of-year", source: str = "",
) -> Trace:  # fmt: skip
    """Σ of a quantity over the members of a group.

    Bounds, where the facts have them, are the sums of the bounds: every member off in the same direction at once.
    """
    assert year is not None
    check_year(alliance, quantity, year, prices, source)
    members = resolve(alliance, group, year, membership, of)
    check_sum(quantity, len(members))
    if not members:
        raise MissingFigure(f"{group} has no member within {of} in {year}")
    parts = [figure(alliance, quantity, member, year, prices, source) for member in members]
    return Trace(
        value=sum(part.value for part in parts),
        low=sum(part.value if part.low is None else part.low for part in parts),
        high=sum(part.value if part.high is None else part.high for part in parts),
        unit=parts[0].unit,
        name=Phrase("total-name", {"what": Phrase(f"quantity-{quantity}"), "who": spoken(alliance, group), "year": year}),
        kind=weakest(part.kind for part in parts),
        currency=parts[0].currency,
        basis=parts[0].basis,
        formula=say("formula-total").text,
        inputs=tuple(parts),
        context="; ".join(filter(None, (_context(membership, year, len(members)), _counted(quantity, parts), _assumed(parts)))),
        beside=beside(alliance, quantity, members),
    )


@verb
def share(
    alliance: Alliance, quantity: str, group: str = "", *, outside: str = "", year: int | None = None, of: str = "NATO",
    prices: str = "current", membership: str = "of-year", source: str = "",
) -> Trace:  # fmt: skip
    """Σ over the group ÷ Σ over all of `of`, in per cent; with `outside`, over the members that are not in that group.

    Bounds take the group at its low and the rest at its high, and the other way round.
    """
    assert year is not None
    if bool(group) == bool(outside):
        raise CallError("share takes a group or outside=…, one of them", fix="share(spending, outside=EU) or share(spending, US)")
    if outside:
        group = without(of, outside)
        name = Phrase(
            "share-outside-name",
            {"what": Phrase(f"quantity-{quantity}"), "who": spoken(alliance, outside), "of": spoken(alliance, of), "year": year},
        )
    else:
        name = Phrase(
            "share-name", {"what": Phrase(f"quantity-{quantity}"), "who": spoken(alliance, group), "of": spoken(alliance, of), "year": year}
        )
    options = {"year": year, "of": of, "prices": prices, "membership": membership, "source": source}
    part, whole = total(alliance, quantity, group, **options), total(alliance, quantity, of, **options)
    if not whole.value:
        raise MissingFigure(f"the sum of {quantity} over {of} in {year} is zero: a share of it means nothing")
    low, high = part.value, part.value
    rest_low, rest_high = whole.value - part.value, whole.value - part.value
    if part.low is not None and part.high is not None and whole.low is not None and whole.high is not None:
        low, high, rest_low, rest_high = part.low, part.high, whole.low - part.low, whole.high - part.high
    return Trace(
        value=100 * part.value / whole.value,
        low=100 * low / (low + rest_high) if low + rest_high else 0.0,
        high=100 * high / (high + rest_low) if high + rest_low else 100.0,
        unit="percent",
        name=name,
        kind=weakest([part.kind, whole.kind]),
        basis=part.basis,
        formula=say("formula-share").text,
        inputs=(part, whole),
        context=whole.context,
        beside=part.beside,
    )


@verb
def change(
    alliance: Alliance, quantity: str, group: str = "NATO", *, since: int, year: int | None = None, of: str = "NATO", prices: str = "constant",
    membership: str = "of-year", source: str = "",
) -> Trace:  # fmt: skip
    """Growth of a group's total between two years, in per cent, by default in constant prices.

    The members are those of the last year in both years, so that an accession is not taken for growth.
    """
    assert year is not None
    if quantity in (*STOCK_NAMES, *HELD):
        raise UnitError(f"{quantity} were counted once: they have no change", fix="ask for total or share")
    if since > year:
        raise CallError(f"change runs forward: {since} is after {year}", fix=f"since={year}, year={since}")
    if VOCABULARY.get(quantity) and VOCABULARY[quantity].kind not in ("money", "count"):
        raise UnitError(f"a change of {quantity} in per cent would be read as points", fix="ask for total in both years")
    held = str(year) if membership == "of-year" else membership
    options = {"of": of, "prices": prices, "membership": held, "source": source}
    before, after = total(alliance, quantity, group, year=since, **options), total(alliance, quantity, group, year=year, **options)
    if not before.value:
        raise MissingFigure(f"{quantity} of {group} was zero in {since}: growth from nothing means nothing")
    return Trace(
        value=100 * (after.value / before.value - 1),
        unit="percent",
        name=Phrase("change-name", {"what": Phrase(f"quantity-{quantity}"), "who": spoken(alliance, group), "year_from": since, "year": year}),
        kind=weakest([before.kind, after.kind]),
        basis=after.basis,
        formula=say("formula-change").text,
        inputs=(after, before),
        context=after.context,
    )


def _counted(quantity: str, parts: Sequence[Trace]) -> str:
    """From which years the counts of a stock are: each country's latest."""
    if quantity not in (*STOCK_NAMES, *HELD):
        return ""
    years = [int(fact.split("/")[3]) for part in parts for fact in part.facts()]
    return say("latest-counts", year_first=min(years), year_last=max(years)).text if years else ""


def _assumed(parts: Sequence[Trace]) -> str:
    """How much of a sum rests on assumptions, where not all or nothing does."""
    assumed, whole = sum(part.value for part in parts if part.kind == "assumption"), sum(part.value for part in parts)
    if not any(part.kind == "assumption" for part in parts) or not whole:
        return ""
    return say("assumed-part", part=amount(100 * assumed / whole, "percent")).text


@kept_by_language(512)
def _context(membership: str, year: int, count: int) -> str:
    return say(
        "members-of-year" if membership == "of-year" else "members-held",
        year=year if membership == "of-year" else int(membership),
        count=count,
    ).text
