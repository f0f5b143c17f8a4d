"""Figures with their units: the unit's words come from the catalogue, in the number that the figure asks for."""

from __future__ import annotations

import re

from symmachia.words.catalogue import has, say
from symmachia.words.language import kept_by_language, language
from symmachia.words.numbers import MINUS, THIN, grouped, significant

_SYMBOLS = {"INTD": "Int$"}
_CURRENCY_LAST = frozenset({"de"})


@kept_by_language(512)
def unit_words(unit: str, count: int = 2) -> str:
    """What a unit is called beside so many of it; a unit that the catalogue does not know stands as it is.

    >>> unit_words("batteries"), unit_words("batteries", 1), unit_words("leagues")
    ('batteries', 'battery', 'leagues')
    """
    message = f"unit-{re.sub('[^a-z]+', '-', unit.lower()).strip('-')}"
    return say(message, count=count).text if has(message) else unit


def amount(value: float, unit: str, currency: str = "") -> str:
    """A figure with its unit.

    >>> print(amount(634_221, "million", "USD").replace(THIN, " "))
    USD 634 bn
    >>> print(amount(57.31, "percent").replace(THIN, " "), amount(-1.234, "points"), amount(24, "batteries"), sep=", ")
    57.3 %, −1.23 points, 24 batteries
    """
    if currency:
        symbol = _SYMBOLS.get(currency, currency)
        if unit == "per head":
            return f"{_money(symbol, significant(value))} {unit_words(unit)}"
        if abs(value) >= 1000:
            return _money(symbol, significant(value / 1000), unit_words("billion"))
        return _money(symbol, significant(value), unit_words("million"))
    if unit == "percent":
        return f"{significant(value, most=2)}{THIN}%"
    if unit in ("index", "ratio", "flag", "times"):
        return significant(value, most=3)
    if unit == "count":
        return grouped(value)
    if unit == "year":
        return f"{value:.0f}"
    if unit == "points":
        number = grouped(value, 2 if abs(value) < 9.995 else 1)
    else:
        number = grouped(value) if value == int(value) and abs(value) < 10_000 else significant(value)
    return f"{number}{THIN if unit == '×' else ' '}{unit_words(unit, 1 if number.strip(MINUS) == '1' else 2)}"


def _money(symbol: str, *number: str) -> str:
    return THIN.join((*number, symbol) if language() in _CURRENCY_LAST else (symbol, *number))
