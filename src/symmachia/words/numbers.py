"""Numbers as people read them: three significant digits, thin spaces, and the decimal mark of the language in force."""

from __future__ import annotations

from math import floor, isfinite, log10

from symmachia.words.language import language

THIN = "\u202f"
MINUS = "\u2212"
NOTHING = 1e-9
"""Below this a number is what rounding left of zero."""
MARKS = {"en": ".", "de": ","}


def significant(value: float, digits: int = 3, most: int = 9) -> str:
    """A number at `digits` significant digits and at most `most` decimals, never in powers of ten; an exact value keeps no idle zeros.

    >>> significant(57.349), significant(0.041249), significant(1588.2).replace(THIN, " "), significant(3.5), significant(-0.00991, most=2)
    ('57.3', '0.0412', '1 590', '3.5', '−0.01')
    """
    if not isfinite(value):
        raise ValueError(f"no number to write: {value}")
    if abs(value) < NOTHING:
        return "0"
    places = digits - 1 - floor(log10(abs(value)))
    rounded = round(value, places)
    places = min(digits - 1 - floor(log10(abs(rounded))) if rounded else places, most)
    while places > 0 and value == round(value, places - 1):
        places -= 1
    return grouped(round(value, places), max(places, 0))


def grouped(value: float, places: int = 0) -> str:
    """A number with fixed decimals and thin spaces between thousands."""
    text = f"{abs(value):,.{places}f}".replace(",", THIN).replace(".", MARKS[language()])
    return (MINUS if value < 0 and float(f"{value:.{places}f}") else "") + text


def tick(value: float) -> str:
    """A round number on a scale, as short as it can be written."""
    return grouped(value) if value == round(value) else f"{value:g}".replace(".", MARKS[language()]).replace("-", MINUS)
