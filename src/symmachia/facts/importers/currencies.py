"""Currencies as the publishers name them, and the currency of each state."""

from __future__ import annotations

EURO = "EUR"
EURO_USERS = frozenset(
    [
        "AUT",
        "BEL",
        "CYP",
        "DEU",
        "ESP",
        "EST",
        "FIN",
        "FRA",
        "GRC",
        "IRL",
        "ITA",
        "LTU",
        "LUX",
        "LVA",
        "MLT",
        "MNE",
        "NLD",
        "PRT",
        "SVK",
        "SVN",
        "XKX",
    ]
)
# The year from which the publishers' tables of a later joiner are in euro.
EURO_FROM = {"HRV": 2023, "BGR": 2026}
# Subject: code, then the words for it in the publishers' tables.
OWN = {
    "ALB": ("ALL", "lek", "leks"),
    "AUS": ("AUD", "dollars", "australian dollars"),
    "BGR": ("BGN", "leva"),
    "BIH": ("BAM", "marka", "convertible marka"),
    "BLR": ("BYN", "roubles", "rubles"),
    "CAN": ("CAD", "dollars", "canadian dollars"),
    "CHE": ("CHF", "francs", "swiss francs"),
    "CHN": ("CNY", "yuan"),
    "CZE": ("CZK", "koruny"),
    "DNK": ("DKK", "kroner"),
    "GBR": ("GBP", "pounds", "pounds sterling"),
    "GEO": ("GEL", "lari"),
    "HRV": ("HRK", "kunas", "kuna"),
    "HUN": ("HUF", "forint"),
    "ISL": ("ISK", "krónur"),
    "JPN": ("JPY", "yen"),
    "KOR": ("KRW", "won"),
    "MDA": ("MDL", "lei"),
    "MKD": ("MKD", "denars"),
    "NOR": ("NOK", "kroner"),
    "NZL": ("NZD", "dollars", "new zealand dollars"),
    "POL": ("PLN", "zlotys", "zloty"),
    "ROU": ("RON", "new lei", "lei"),
    "RUS": ("RUB", "roubles", "rubles"),
    "SRB": ("RSD", "dinar", "dinars"),
    "SWE": ("SEK", "kronor", "kroner"),
    "TUR": ("TRY", "liras", "lira"),
    "UKR": ("UAH", "hryvnias", "hryvnia"),
    "USA": ("USD", "us dollars", "dollars"),
}


def named(subject: str, word: str) -> str | None:
    """The code of the currency that a table names for a state, or None where it cannot be that state's.

    >>> named("NOR", "Kroner"), named("BGR", "Leva"), named("BGR", "Euros"), named("DEU", "Forint")
    ('NOK', 'BGN', 'EUR', None)
    """
    plain = " ".join(word.casefold().split())
    code, *words = OWN.get(subject, ("",))
    if plain in words:
        return code
    uses_euro = subject in EURO_USERS or subject in EURO_FROM
    return EURO if uses_euro and plain in ("euro", "euros") else None


def domestic(subject: str, year: int) -> str:
    """The currency of a state in an edition published in this year.

    >>> domestic("BGR", 2025), domestic("BGR", 2026), domestic("HRV", 2025)
    ('BGN', 'EUR', 'EUR')
    """
    if subject in EURO_USERS or EURO_FROM.get(subject, 9999) <= year:
        return EURO
    return OWN[subject][0]
