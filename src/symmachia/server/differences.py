"""How the strategies in the slots differ going in, in the reader's language: one sentence an input."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from symmachia.study.apart import PLAN_BY, PLAN_FOR
from symmachia.words import amount, has, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SHOWN = 4
"""So many places of one input are named."""


def differences(rows: Iterable[Sequence[Any]]) -> tuple[str, ...]:
    """Sentences from `study.apart`. What a plan orders, year by year and member by member, is told as one."""
    listed = list(rows)
    loose = [row for row in listed if not row[0].startswith("plan_")]
    follows = (say("view-differs-follows").text,) if len(loose) < len(listed) else ()
    return follows + tuple(_sentence(name, list(group)) for name, group in groupby(loose, key=lambda row: row[0].partition("[")[0]))


def _sentence(name: str, rows: list[Sequence[Any]]) -> str:
    _, one, other, unit = rows[0]
    if name == PLAN_FOR:
        return say("view-differs-plan", a=_view(one), b=_view(other)).text
    if name == PLAN_BY:
        return say("view-differs-basis", a=_basis(one), b=_basis(other)).text
    places = [_place(label) for path, *_ in rows if (label := path.partition("[")[2].rstrip("]"))]
    what = say(f"input-{name}").text
    if len({(str(row[1]), str(row[2])) for row in rows}) == 1:
        where = f" ({_listed(places)})" if places else ""
        return say("view-differs", what=what + where, a=_value(one, unit), b=_value(other, unit)).text
    return say("view-differs-several", what=what, places=_listed(places)).text


def _listed(places: list[str]) -> str:
    left = len(places) - SHOWN
    named = "; ".join(places[:SHOWN])
    return say("view-and-more", places=named, count=left).text if left > 0 else named


def _place(label: str) -> str:
    if has(f"place-{label}"):
        return say(f"place-{label}").text
    return ", ".join(say(f"measure-{part}").text if has(f"measure-{part}") else part for part in label.split(", "))


def _view(name: str) -> str:
    return say(f"view-{name.replace('.', '-')}").text


def _basis(names: str) -> str:
    return " + ".join(say(f"basis-name-{name.partition(':')[0]}").text for name in names.split(" and "))


def _value(value: Any, unit: str) -> str:
    if value is None:
        return say("view-as-today").text
    if isinstance(value, dict):
        return ", ".join(say("view-in-year", value=amount(much, unit), year=int(year)).text for year, much in sorted(value.items()))
    return amount(value, "times" if unit in BARE else unit)


BARE = ("weight", "state")
"""Units that say nothing."""
