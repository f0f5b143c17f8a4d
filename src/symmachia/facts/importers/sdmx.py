"""SDMX 3.0 data messages as the IMF sends them: SDMX-JSON 2.0 and SDMX-CSV 2.0."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from symmachia.errors import ImportFileError
from symmachia.facts.importers.files import AGAIN, read_json, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Groups = dict[tuple[str, ...], dict[tuple[str, ...], dict[str, str]]]  # dimensions: their codes: what is said about all that has these codes
SERVICE = {"STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "DATAFLOW"}
DIMENSIONS = ("COUNTRY", "INDICATOR", "FREQUENCY")


@dataclass(frozen=True, slots=True)
class Observation:
    """One figure: the codes that identify it, its period, its value as written, and what is said about it."""

    codes: dict[str, str]
    value: str
    attributes: dict[str, str]
    at: str


@dataclass(slots=True)
class Message:
    """The data flow, what is said about all of it, and its observations."""

    flow: str
    attributes: dict[str, str] = field(default_factory=dict)
    observations: list[Observation] = field(default_factory=list)


def read_message(content: bytes, name: str) -> Message:
    """Read either form; which one it is shows in the first character."""
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        return _read_json(read_json(content, name), name)
    return _read_csv(read_text(content, name), name)


def _read_json(data: Any, name: str) -> Message:
    if isinstance(data, dict) and data.get("errors"):
        error = data["errors"][0]
        told = error.get("title") or error.get("detail") or error if isinstance(error, dict) else error
        raise ImportFileError(f"the service answered with an error: {told}", where=name, fix="correct the query and save its answer")
    try:
        structures, data_sets = data["data"]["structures"], data["data"]["dataSets"]
    except (KeyError, TypeError):
        why = "it has data.structures and data.dataSets"
        fix = "ask for SDMX-JSON 2.0 (application/vnd.sdmx.data+json;version=2.0.0)"
        raise ImportFileError("this is not an SDMX-JSON 2.0 data message", where=name, why=why, fix=fix) from None
    try:
        message = Message("")
        for data_set in data_sets:
            structure = structures[data_set.get("structure", 0)]
            message.flow = message.flow or _flow(structure)
            level = structure["attributes"]
            dataset_level = level.get("dataSet", level.get("dataset", []))
            message.attributes |= _attributes(dataset_level, data_set.get("attributes", []))
            message.observations += _observations(structure, data_set, name)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        what = f"the data message contradicts its own structure: {type(error).__name__}: {error}"
        raise ImportFileError(what, where=name, fix=AGAIN) from None
    return message


def _flow(structure: dict[str, Any]) -> str:
    urns = [str(link.get("urn", "")) for link in structure.get("links", [])]
    return next((urn.split("=", 1)[1] for urn in urns if ".Dataflow=" in urn), "")


def _observations(structure: dict[str, Any], data_set: dict[str, Any], name: str) -> Iterator[Observation]:
    dimensions, level = structure["dimensions"], structure["attributes"]
    fixed = {each["id"]: _code(each["values"][0]) for each in dimensions.get("dataSet", [])}
    of_series, of_observation = dimensions.get("series", []), dimensions["observation"]
    measures = len(structure.get("measures", {}).get("observation", [])) or 1
    groups = _groups(level.get("dimensionGroup", []), data_set.get("dimensionGroupAttributes", {}), [*of_series, *of_observation])
    for key, series in (data_set.get("series") or {"": data_set}).items():
        codes = fixed | _key(of_series if key else [], key)
        about = _attributes(level.get("series", []), series.get("attributes", [])) if key else {}
        for place, values in series.get("observations", {}).items():
            found = codes | _key(of_observation, place)
            if not values or values[0] is None:
                continue
            shared = _about(groups, found)
            own = _attributes(level.get("observation", []), values[measures:])
            yield Observation(found, str(values[0]), shared | about | own, f"{name}, series {key or '-'}, observation {place}")


def _key(dimensions: list[dict[str, Any]], key: str) -> dict[str, str]:
    places = key.split(":") if key else []
    if len(places) != len(dimensions):
        raise ValueError(f"the key {key!r} does not fit {len(dimensions)} dimensions")
    return {each["id"]: _code(each["values"][_place(place)]) for each, place in zip(dimensions, places, strict=True)}


def _place(text: str) -> int:
    if not text.isdecimal():
        raise ValueError(f"{text!r} is no place in a list")
    return int(text)


def _code(value: Any) -> str:
    return str(value.get("id", value.get("value"))) if isinstance(value, dict) else str(value)


def _groups(described: list[dict[str, Any]], groups: dict[str, Any], dimensions: list[dict[str, Any]]) -> Groups:
    """What is said about groups of series.

    A key such as `0:2::` fills the places of the dimensions that the group is about. One row may hold attributes of other groups; only
    those that are declared for just these dimensions count.
    """
    found: Groups = {}
    for key, values in groups.items():
        filled = [(each, place) for each, place in zip(dimensions, key.split(":"), strict=False) if place]
        wanted = {each["id"]: _code(each["values"][_place(place)]) for each, place in filled}
        kept = [
            None if set(each.get("relationship", {}).get("dimensions", wanted)) != set(wanted) else value
            for each, value in zip(described, values, strict=False)
        ]
        found.setdefault(tuple(wanted), {})[tuple(wanted.values())] = _attributes(described, kept)
    return found


def _about(groups: Groups, codes: dict[str, str]) -> dict[str, str]:
    """All that the groups say about an observation with these codes."""
    found = {}
    for dimensions, table in groups.items():
        found |= table.get(tuple(codes.get(dimension, "") for dimension in dimensions), {})
    return found


def _attributes(described: list[dict[str, Any]], values: Iterable[Any]) -> dict[str, str]:
    """Values of attributes: a place in the list of codes, or the value itself; null says nothing."""
    found = {}
    for each, raw in zip(described, values, strict=False):
        value = raw[0] if isinstance(raw, list) and raw else raw
        if isinstance(value, int) and not isinstance(value, bool) and each.get("values"):
            value = _code(each["values"][value])
        elif isinstance(value, dict):
            value = value.get("en", next(iter(value.values()), None))
        if value not in (None, "", []):
            found[each["id"]] = str(value)
    return found


def _read_csv(text: str, name: str) -> Message:
    lines = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        return _read_lines(lines, name)
    except csv.Error as error:
        raise ImportFileError(f"this is not CSV: {error}", where=f"{name}, line {lines.line_num}", fix=AGAIN) from None


def _read_lines(lines: csv.DictReader[str], name: str) -> Message:
    header = [str(column).split("[")[0] for column in lines.fieldnames or []]
    missing = [column for column in (*DIMENSIONS, "TIME_PERIOD", "OBS_VALUE") if column not in header]
    if not header or header[0] not in ("STRUCTURE", "DATAFLOW") or missing:
        why = f"missing columns: {', '.join(missing)}" if missing else "its first column is STRUCTURE"
        fix = "ask for SDMX-CSV 2.0 (application/vnd.sdmx.data+csv;version=2.0.0) with labels=id"
        raise ImportFileError("this is not an SDMX-CSV 2.0 data message", where=name, why=why, fix=fix)
    lines.fieldnames = header
    message, groups = Message(""), Groups()
    for line in lines:
        at = f"{name}, line {lines.line_num}"
        if None in line or None in line.values():
            raise ImportFileError("the line has not as many fields as the header", where=at, why="a file cut off ends like this", fix=AGAIN)
        message.flow = message.flow or line.get("STRUCTURE_ID") or line.get("DATAFLOW") or ""
        codes = {column: line[column] for column in DIMENSIONS if line[column]}
        about = {key: value for key, value in line.items() if value and key not in SERVICE and key not in (*DIMENSIONS, "TIME_PERIOD", "OBS_VALUE")}
        if not codes or not line["TIME_PERIOD"]:
            groups.setdefault(tuple(codes), {}).setdefault(tuple(codes.values()), {}).update(
                about
            )  # the IMF sends what holds for a whole series in lines of their own
        elif line["OBS_VALUE"] and line["OBS_VALUE"] != "NaN":
            message.observations.append(Observation(codes | {"TIME_PERIOD": line["TIME_PERIOD"]}, line["OBS_VALUE"], about, at))
    for observation in message.observations:
        shared = _about(groups, observation.codes)
        observation.attributes.update({key: value for key, value in shared.items() if key not in observation.attributes})
    if message.observations:
        message.attributes = dict(message.observations[0].attributes)
    return message
