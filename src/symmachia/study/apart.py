"""How two strategies of a study differ going in."""

from __future__ import annotations

from typing import Any

from symmachia.model.inputs import INPUTS

PLAN_FOR, PLAN_BY = "plan for", "plan by"


def apart(study: dict[str, Any], first: str, second: str) -> list[tuple[str, Any, Any, str]]:
    """What differs going in: a name or path, the value of each, and the unit."""
    a, b = (next(entry for entry in study["strategies"] if entry["name"] == name) for name in (first, second))
    found = []
    if a["plan"]["view"] != b["plan"]["view"]:
        found.append((PLAN_FOR, a["plan"]["view"], b["plan"]["view"], ""))
    if study["comparison"] == "equal_money" and a["plan"]["bases"] != b["plan"]["bases"]:
        found.append((PLAN_BY, " and ".join(a["plan"]["bases"]), " and ".join(b["plan"]["bases"]), ""))
    one, other = ({**entry["patch"], **entry.get("levers", {})} for entry in (a, b))
    for path in sorted({*one, *other}):
        if one.get(path) != other.get(path):
            found.append((path, one.get(path), other.get(path), INPUTS[path.partition("[")[0]].unit))
    return found
