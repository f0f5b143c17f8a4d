"""What the values of a baseline obey, whoever gave them: the bounds of the inputs, and what the model divides by or adds up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from symmachia.baseline.figures import TABLE
from symmachia.errors import DataError
from symmachia.model.structure import BRIGADES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from symmachia.baseline.table import Values
    from symmachia.model.structure import Structure

ABOVE_ZERO = ("gdp", "unit_price")
WHOLE = ("exit_year", "exit_state", "war_end_year")


def check_values(values: Mapping[str, Values], structure: Structure) -> None:
    """Refuse values that the model cannot take, by the place that they come from."""
    for check in (_within, _above_zero, _whole, _parts, _brigades):
        check(values, structure)


def _within(values: Mapping[str, Values], structure: Structure) -> None:  # noqa: ARG001
    for name, entry in values.items():
        low, high, unit = TABLE[name].low, TABLE[name].high, TABLE[name].unit
        for array in (entry.low, entry.high):
            beyond = np.flatnonzero(~((array >= low) & (array <= high)))
            if len(beyond):
                amount, home = array.ravel()[beyond[0]], str(entry.homes.ravel()[beyond[0]])
                raise DataError(f"{name} is {amount:g}, outside {low:g} to {high:g}", where=home, fix=f"its unit is {unit}")


def _above_zero(values: Mapping[str, Values], structure: Structure) -> None:
    for name in ABOVE_ZERO:
        for amount, label, home in zip(values[name].low, structure.axes[TABLE[name].dims[0]], values[name].homes, strict=True):
            if amount <= 0:
                raise DataError(f"{name} of {label} may be 0", where=home, why="the model divides by it", fix="give a value and a low bound above 0")


def _whole(values: Mapping[str, Values], structure: Structure) -> None:  # noqa: ARG001
    for name in WHOLE:
        entry = values[name]
        if not float(entry.value).is_integer():
            raise DataError(f"{name} is {float(entry.value):g}, which is not whole", where=str(entry.homes), fix="write a whole number")


def _parts(values: Mapping[str, Values], structure: Structure) -> None:
    """Equipment and personnel are parts of a budget, so that operations do not fall below nothing."""
    for one, two, labels in (
        ("equipment_share", "personnel_share", structure.members), ("marginal_equipment_share", "marginal_personnel_share", ("",)),
    ):  # fmt: skip
        whole = (values[one].value + values[two].value).ravel()
        for label, amount, home in zip(labels, whole, values[two].homes.ravel(), strict=True):
            if amount > 100 + 1e-9:
                named = f" of {label}" if label else ""
                raise DataError(f"{one} and {two}{named} are {amount:g} percent together", where=home, fix="they are parts of one budget")


def _brigades(values: Mapping[str, Values], structure: Structure) -> None:
    if BRIGADES in structure.capabilities and values["brigade_share"].value.sum() <= 0:
        raise DataError("no kind of brigade has a brigade_share", where=str(values["brigade_share"].homes[0]), fix="give one of them a share above 0")
