"""Missions and positions of a test, written beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from symmachia.facts.shelf import DATA

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = DATA / "missions" / "ukraine.yaml"


def mission(folder: Path, positions: dict[str, str] | None = None, **values: float) -> Path:
    """The shipped mission with other figures in it, and other positions: `{"FRA": "sends", "DEU": "sends 500"}`, a stance or one with a number."""
    found = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
    for name, value in values.items():
        found["values"][name] = {"value": value, "unit": found["values"][name]["unit"], "assumption": "a test's"}
    if positions is not None:
        entries = [_entry(member, *said.split()) for member, said in positions.items()]
        (folder / "said.yaml").write_text(yaml.safe_dump({"name": "said", "title": "Said", "positions": entries}), encoding="utf-8")
        found["positions"] = "said.yaml"
    path = folder / "mission.yaml"
    path.write_text(yaml.safe_dump(found), encoding="utf-8")
    return path


def _entry(member: str, stance: str, most: str = "") -> dict[str, object]:
    said = {"speaker": "A minister", "words": "Said.", "source": "A paper", "seen": "copy", "grade": "c", "said": "2026-01-06"}
    return {"member": member, "stance": stance, **said, **({"most": int(most)} if most else {})}
