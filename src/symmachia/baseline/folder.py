"""A user's own alliance, from a folder of plain files: docs/own-alliance.md describes them. Nothing is guessed, and nothing loads half."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from symmachia.baseline.figures import FIGURE, TABLE, Labels, Ledger, parse_figure
from symmachia.baseline.limits import check_values
from symmachia.baseline.sets import read_sets
from symmachia.baseline.table import Baseline
from symmachia.baseline.tables import read_table
from symmachia.errors import DataError, nearest
from symmachia.model.inputs import EQUIPMENT, INPUTS
from symmachia.model.structure import BRIGADES

if TYPE_CHECKING:
    from symmachia.baseline.sets import Sets
    from symmachia.baseline.table import Values
    from symmachia.baseline.tables import Row
    from symmachia.model.structure import Structure

FILES = ("alliance.yaml", "members.csv", "capabilities.csv", "stocks.csv", "inputs.csv")
STOCK_COLUMNS = ("member", "capability", *FIGURE)
INPUT_COLUMNS = ("input", "label1", "label2", "year", *FIGURE)
RED = ("red_stock", "new_production", "refurbishment", "depot_stock", "war_losses", "share_tied", "war_end_year", "postwar_level")
LEADERS_OWN = ("us_assigned", "us_contribution", "supply_risk")


def load_folder(path: Path | str) -> Baseline:
    """The alliance in a folder. Each cell keeps the file and line that it came from."""
    folder = Path(path)
    for name in FILES:
        if not (folder / name).is_file():
            raise DataError(f"the folder has no {name}", where=str(folder), fix=f"an alliance is the files {', '.join(FILES)}")
    sets = read_sets(folder)
    ledger = Ledger(sets.structure)
    for row in read_table(folder / "stocks.csv", STOCK_COLUMNS):
        _add_stock(ledger, row, sets)
    for row in read_table(folder / "inputs.csv", INPUT_COLUMNS):
        _add_input(ledger, row, sets)
    values = {name: ledger.values(name, _neutral(name, ledger, sets)) for name in TABLE}
    _leader(values, sets.structure)
    check_values(values, sets.structure)
    population, daily_use = values.pop("population"), values.pop("daily_use")
    capabilities = tuple(replace(capability, daily_use=float(use)) for capability, use in zip(sets.capabilities, daily_use.value, strict=True))
    for capability, home in zip(capabilities, daily_use.homes, strict=True):
        if capability.daily_use and not capability.consumable:
            raise DataError(f"{capability.name} is not fired, and has a daily_use", where=home, fix="make its kind consumable, or drop the row")
    return Baseline(
        title=sets.title, structure=sets.structure, capabilities=capabilities, unpriced=sets.unpriced, values=values, names=sets.names,
        population=population.value, currency=sets.currency, price_year=sets.price_year,
    )  # fmt: skip


def _add_stock(ledger: Ledger, row: Row, sets: Sets) -> None:
    units = {capability.name: capability.unit for capability in sets.capabilities}
    name = row["capability"]
    if name not in units:
        raise DataError(f"there is no capability {name!r}", where=row.where, fix=nearest(name, units))
    figure = parse_figure(row, f"the stock of {name}", units[name], INPUTS["stock"].low, INPUTS["stock"].high)
    ledger.add("stock", (row["member"], name), "", figure)


def _add_input(ledger: Ledger, row: Row, sets: Sets) -> None:
    name = row["input"]
    if name == "stock":
        raise DataError("stocks stand in a table of their own", where=row.where, fix="move the row to stocks.csv")
    if name not in TABLE:
        raise DataError(f"there is no input {name!r}", where=row.where, fix=nearest(name, TABLE))
    dims, labels = ledger.dims(name), (row["label1"], row["label2"])
    if any(labels[len(dims) :]):
        fix = f"they are: {', '.join(dims)}" if dims else "leave label1 and label2 empty"
        raise DataError(f"{name} has {len(dims)} labels", where=row.where, fix=fix)
    if sets.structure.leader < 0 and name in LEADERS_OWN:
        raise DataError(f"{name} belongs to a leading ally, and there is none", where=row.where, fix="drop the row, or name the leader")
    entry = TABLE[name]
    unit = entry.unit.replace("EUR", sets.currency)
    ledger.add(name, labels[: len(dims)], row["year"], parse_figure(row, name, unit, entry.low, entry.high))


def _neutral(name: str, ledger: Ledger, sets: Sets) -> dict[Labels, float]:
    """What holds for labels that no row names: a default of the table, what is so by definition, or the value that makes an input not matter."""
    structure, entry = sets.structure, TABLE[name]
    cells = list(product(*(structure.axes[dim] for dim in ledger.dims(name))))
    led = structure.leader >= 0
    if entry.default is not None:
        return dict.fromkeys(cells, entry.default)
    if name in RED and not any(ledger.figures[other] for other in RED):
        return dict.fromkeys(cells, {"war_end_year": float(structure.base_year), "postwar_level": 100.0}.get(name, 0.0))
    if name in LEADERS_OWN and not led:
        return dict.fromkeys(cells, 0.0)
    if name == "us_contribution":
        return {("full",): 100.0, ("withdrawn",): 0.0}
    if name == "supply_risk":
        return {("full",): 0.0}
    if name in ("stock", "soldiers"):
        return {labels: 0.0 for labels in cells if led and labels[0] == structure.members[structure.leader]}
    if name == "brigade_share" and BRIGADES not in structure.capabilities:
        return dict.fromkeys(cells, 100.0 / len(cells))
    if name == "brigade_need":
        needed = [kind for kind in EQUIPMENT if BRIGADES in structure.capabilities and kind in structure.capabilities]
        return {labels: 0.0 for labels in cells if labels[1] not in needed}
    if name == "daily_use":
        return {(capability.name,): 0.0 for capability in sets.capabilities if not capability.consumable}
    return {}


def _leader(values: dict[str, Values], structure: Structure) -> None:
    if structure.leader < 0:
        return
    leader = structure.members[structure.leader]
    for name in ("stock", "soldiers"):
        amounts, homes = (np.atleast_1d(cells[structure.leader]) for cells in (values[name].value, values[name].homes))
        for home in homes[amounts > 0]:
            fix = f"drop the row, or name the members instead of * ({leader} leads)"
            raise DataError(f"the forces of the leading ally are us_assigned, not its {name}", where=home, fix=fix)
