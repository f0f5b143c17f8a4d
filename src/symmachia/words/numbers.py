"""Numbers as people read them: three significant digits, thin spaces, the unit always."""

from __future__ import annotations

from math import floor, isfinite, log10

THIN = "\u202f"
MINUS = "\u2212"
_SYMBOLS = {"INTD": "Int$"}


def significant(value: float, digits: int = 3, most: int = 9) -> str:
    """A number at `digits` significant digits and at most `most` decimals, never in powers of ten; an exact value keeps no idle zeros.

    >>> significant(57.349), significant(0.041249), significant(1588.2).replace(THIN, " "), significant(3.5), significant(-0.00991, most=2)
    ('57.3', '0.0412', '1 590', '3.5', '−0.01')
    """
    if not isfinite(value):
        raise ValueError(f"no number to write: {value}")
    if value == 0:
        return "0"
    places = digits - 1 - floor(log10(abs(value)))
    rounded = round(value, places)
    places = min(digits - 1 - floor(log10(abs(rounded))) if rounded else places, most)
    while places > 0 and value == round(value, places - 1):
        places -= 1
    return grouped(round(value, places), max(places, 0))


def grouped(value: float, places: int = 0) -> str:
    """A number with fixed decimals and thin spaces between thousands."""
    text = f"{abs(value):,.{places}f}".replace(",", THIN)
    return (MINUS if value < 0 and float(f"{value:.{places}f}") else "") + text


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
            return f"{symbol}{THIN}{significant(value)} per head"
        if abs(value) >= 1000:
            return f"{symbol}{THIN}{significant(value / 1000)}{THIN}bn"
        return f"{symbol}{THIN}{significant(value)}{THIN}m"
    if unit == "percent":
        return f"{significant(value, most=2)}{THIN}%"
    if unit == "points":
        return f"{grouped(value, 2 if abs(value) < 9.995 else 1)} {unit}"
    if unit in ("index", "ratio", "flag", "times"):
        return significant(value, most=3)
    if unit == "year":
        return f"{value:.0f}"
    number = grouped(value) if value == int(value) and abs(value) < 10_000 else significant(value)
    if unit == "years" and value == 1:
        unit = "year"
    return f"{number}{THIN if unit == '×' else ' '}{unit}"
