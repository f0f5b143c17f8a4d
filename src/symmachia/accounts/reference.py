"""The reference run: outcomes of the shipped strategies over thousands of futures, as quantiles that need no engine to be read."""

from __future__ import annotations

import json
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from symmachia.accounts.calls import forget
from symmachia.errors import MissingFigure
from symmachia.facts.shelf import DATA
from symmachia.folders import cache_folder
from symmachia.words import say

if TYPE_CHECKING:
    from pathlib import Path

    from symmachia.alliance import Alliance

PARTS = {"insured": "hedges", "on_front": "plans", "one_more": "plans", "planned": "plans", "sustained": "forces"}
VERBS = frozenset(PARTS) | frozenset((
    "bet", "break_even_years", "capabilities_short", "capabilities_supplied", "choice_explains", "crossing", "decides", "defence_explained",
    "exit_window", "gap_closed", "gaps_closed", "one_sided", "open_at_exit", "outcome", "per_head",
))  # fmt: skip
SHIPPED = DATA / "reference"
RUN, PLANS, HEDGED, FORCES = "debate", "plans", "hedges", "forces"
"""Its parts: the study over all its futures, the plans of its strategies, the hedges, and the forces abroad."""
_HELD: dict[tuple[str, str], dict[str, Any]] = {}


def reference(alliance: Alliance, part: str = RUN) -> dict[str, Any]:
    """The reference run on the facts of an alliance: one that was just made, the one that ships, or one that was made here before."""
    found = _find(alliance, part)
    if found is None:
        raise MissingFigure(
            "there is no reference run on these figures", why=missing(alliance), fix="leave the edition out, or run symmachia brief --fresh"
        )
    return found


def has_reference(alliance: Alliance, part: str = RUN) -> bool:
    """Whether there is a reference run of this alliance."""
    return _find(alliance, part) is not None


def missing(alliance: Alliance) -> str:
    """Why there is none: it is made from the newest edition, with NATO's own members, and figures may have come since."""
    return say("model-missing" if alliance.is_newest else "model-today").text


def _find(alliance: Alliance, part: str) -> dict[str, Any] | None:
    data = alliance.store.fingerprint
    if not alliance.is_newest:
        return None
    if (part, data) in _HELD:
        return _HELD[part, data]
    found = (_read(path) for path in (SHIPPED / f"{part}.json", _place(part, data)) if path.exists())
    return next((run for run in found if run["data"] == data), None)


def met_bands(alliance: Alliance, capability: str, view: str, basis: str, strategy: str) -> dict[int, list[float]]:
    """Quantiles of how far a requirement is met, by year."""
    run = reference(alliance)
    return dict(zip(run["years"], run["met"][f"{view}/{basis}/{capability}"][run["strategies"].index(strategy)], strict=True))


def exit_bands(alliance: Alliance, strategy: str) -> dict[int, list[float]]:
    """Quantiles of how many gaps are open when the United States leaves, by year of the exit."""
    return {int(year): row["all"] for year, row in reference(alliance)["exits"][strategy].items()}


def modelled(call: str) -> bool:
    """Whether a call asks the reference run."""
    return call.partition("(")[0] in VERBS


def answerable(alliance: Alliance, call: str) -> bool:
    """Whether a call asks no more of the reference run than there is of this alliance."""
    part = PARTS.get(call.partition("(")[0], RUN)
    return not modelled(call) or (has_reference(alliance) and has_reference(alliance, part))


def hold(alliance: Alliance, content: dict[str, Any], part: str = RUN) -> None:
    """Keep a reference run that was made here, for this process and for later ones."""
    data = alliance.store.fingerprint
    path = _place(part, data)
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft")
    draft.write_text(json.dumps(content), encoding="utf-8")
    draft.replace(path)
    _HELD[part, data] = json.loads(json.dumps(content))
    forget(alliance)


def _place(part: str, data: str) -> Path:
    """Where the reference run of other facts than the shipped ones is kept: by facts, engines and strategies."""
    return cache_folder() / f"reference-{part}-{data}-{_program()}.json"


@lru_cache(maxsize=1)
def _program() -> str:
    engines = (path for room in ("model", "planner", "deployment") for path in DATA.parent.glob(f"{room}/*.py"))
    made_of = (
        *engines,
        *(path for room in ("studies", "strategies", "contingencies", "missions", "positions") for path in DATA.glob(f"{room}/*.yaml")),
    )
    return sha256(b"".join(path.read_bytes() for path in sorted(made_of))).hexdigest()[:8]


@lru_cache(maxsize=4)
def _read(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))
