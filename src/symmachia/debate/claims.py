"""Claims and their readings, as the catalogue in `data/debate/claims.yaml` states them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from symmachia.errors import DataError, UnknownName
from symmachia.text import Mapping, expect_keys, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CATALOGUE = Path(__file__).parents[1] / "data" / "debate" / "claims.yaml"
RANGES = {"c": ("reliability", (0, 50, 100)), "w": ("danger", (10, 30, 100))}
"""What a reading may run over, by its placeholder: per cent of reliability, and years between attack windows."""
_TEST = re.compile(r"(?P<how>above|below|at least|at most|about) (?P<threshold>-?\d+(?:\.\d+)?)(?: within (?P<within>\d+(?:\.\d+)?))?")


@dataclass(frozen=True, slots=True)
class Threshold:
    """What a reading demands of its figure."""

    how: str
    threshold: float
    within: float = 0.0

    def met(self, value: float) -> bool:
        """Whether a value meets it."""
        match self.how:
            case "above":
                return value > self.threshold
            case "below":
                return value < self.threshold
            case "at least":
                return value >= self.threshold
            case "at most":
                return value <= self.threshold
            case _:
                return abs(value - self.threshold) <= self.within


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a claim: calls whose figures must all meet a threshold, or the reason why it cannot be computed.

    One that runs `over` the reliability of the leading ally is asked at points from 0 to 100 per cent: where some meet the threshold and some do not,
    the reading depends on it."""

    id: str
    says: str
    calls: tuple[str, ...] = ()
    threshold: Threshold | None = None
    why: str = ""
    cannot: str = ""
    over: tuple[dict[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody said, in our words, with its readings; the main one stands at the top."""

    id: str
    text: str
    speaker: str
    said: str
    reported: str
    aliases: tuple[str, ...]
    readings: tuple[Reading, ...]
    note: str = ""


def read_claims(path: Path | None = None) -> tuple[Claim, ...]:
    """Read and check a catalogue; the shipped one, which does not change while a process runs, once."""
    return _read(path) if path else _shipped()


@lru_cache(maxsize=1)
def _shipped() -> tuple[Claim, ...]:
    return _read(CATALOGUE)


def _read(path: Path) -> tuple[Claim, ...]:
    entries = read_yaml(path)
    if not isinstance(entries, list) or not entries:
        raise DataError("the catalogue is a list of claims", where=path.name)
    claims = tuple(_claim(entry, path.name) for entry in entries)
    _unique([claim.id for claim in claims], path.name)
    return claims


def find_claims(ids: Iterable[str]) -> tuple[Claim, ...]:
    """The claims of some ids, all where none is named; an unknown id names the closest."""
    claims = {claim.id: claim for claim in read_claims()}
    for name in (wanted := tuple(ids)):
        if name not in claims:
            raise UnknownName("claim", name, claims)
    return tuple(claims[name] for name in wanted or claims)


def _claim(entry: Any, file: str) -> Claim:
    if not isinstance(entry, Mapping):
        raise DataError("a claim is a mapping", where=file)
    expect_keys(entry, ("id", "text", "speaker", "said", "reported", "readings"), ("aliases", "note"))
    if not re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", str(entry["said"])):
        raise DataError(f"said is a date, not {entry['said']!r}", where=entry.where("said"), fix="write 2024-02-14 or 2019-11")
    readings = tuple(_reading(reading, entry) for reading in entry["readings"])
    _unique([reading.id for reading in readings], entry.where("readings"))
    text = {key: " ".join(str(entry.get(key, "")).split()) for key in ("id", "text", "speaker", "said", "reported", "note")}
    return Claim(**text, aliases=tuple(entry.get("aliases", ())), readings=readings)


def _reading(entry: Any, claim: Mapping) -> Reading:
    if not isinstance(entry, Mapping):
        raise DataError("a reading is a mapping", where=claim.where("readings"))
    if "cannot" in entry:
        expect_keys(entry, ("id", "says", "cannot"))
        return Reading(entry["id"], entry["says"], cannot=" ".join(entry["cannot"].split()))
    many = "calls" in entry
    expect_keys(entry, ("id", "says", "calls" if many else "call", "is"), ("why", "over"))
    within = [key for key in RANGES if not many and f"{{{key}}}" in entry["call"]]
    if str(entry.get("over", "")) != " and ".join(RANGES[key][0] for key in within):
        raise DataError(
            "over names what a call runs over",
            where=entry.where("over"),
            fix="write over: reliability for {c}, danger for {w}, or both joined by and",
        )
    found = _TEST.fullmatch(str(entry["is"]))
    if not found:
        raise DataError(f"no threshold: {entry['is']!r}", where=entry.where("is"), fix="write above 50, below 0, at least 20, or about 80 within 2.5")
    threshold = Threshold(found["how"], float(found["threshold"]), float(found["within"] or 0))
    calls = tuple(entry["calls"]) if many else (entry["call"],)
    points = tuple(dict(zip(within, values, strict=True)) for values in product(*(RANGES[key][1] for key in within))) if within else ()
    calls = tuple(reduce(lambda call, key: call.replace(f"{{{key}}}", str(point[key])), within, entry["call"]) for point in points) or calls
    return Reading(entry["id"], entry["says"], calls, threshold, " ".join(str(entry.get("why", "")).split()), over=points)


def _unique(ids: Sequence[str], where: str) -> None:
    for name in ids:
        if list(ids).count(name) > 1:
            raise DataError(f"the id {name!r} stands twice", where=where, fix="rename one")
