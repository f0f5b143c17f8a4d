"""Joint debt: a part of the bill is borrowed together and paid back over years."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class JointDebt:
    """A share of every year's bill that is borrowed, at a real rate, and paid back in equal amounts over whole years from the year after."""

    share: float = 0.0
    rate: float = 0.0
    years: int = 1

    @property
    def annuity(self) -> float:
        """What a euro borrowed takes a year."""
        return self.rate / -np.expm1(-self.years * np.log1p(self.rate)) if self.rate > 0 else 1.0 / self.years

    def service(self, borrowed: Floats) -> Floats:
        """What is paid back, by year until the last debt is gone, for what is borrowed. Axes: year × member."""
        paid = np.zeros((len(borrowed) + self.years, borrowed.shape[1]))
        for t, much in enumerate(borrowed):
            paid[t + 1 : t + 1 + self.years] += self.annuity * much
        return paid
