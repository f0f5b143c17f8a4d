"""What the axes of the spine are: who is a member of what, which capability belongs to which area, which views and bases a run reports."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from symmachia.model.inputs import EQUIPMENT, KINDS_OF_BRIGADE, PRESETS, PRIORS, STATES, TIERS

if TYPE_CHECKING:
    from numpy.typing import NDArray

Aggregator = Literal["sum", "weakest", "best", "ces"]
Requirement = Literal["replace_us", "nato_targets", "adversary_paced"]
REQUIREMENTS: tuple[Requirement, ...] = ("replace_us", "nato_targets", "adversary_paced")
SUSTAINING = ("historical", "bottom_up")
ALLOCATIONS, FOLLOWED = ("gap", "fixed"), "plan"
"""How orders follow from gaps; a strategy that states its orders follows them."""
REQUIRED_OF = ("alliance", "own")
COMPARISONS = ("equal_money", "equal_adequacy")
LEDGER = ("replacement", "procurement", "lines", "upgrades", "running", "pay", "operations", "unspent")
BRIGADES, INTERCEPTORS = "brigades", "interceptors"
SPENDINGS = ("pledge", "joint_product")
DEFENDERS = ("alliance", "plan")
COMMITMENTS = ("exogenous", "endogenous")
"""Whether the reliability of the leading ally answers to what Europe does."""
CAMPAIGNS = ("adm", "adm_smooth", "adm_salvo", "eto", "cadb")
VALUES = ("uniform", "exponential")
PRESENCES = ("with", "without")
"""Whether the leading ally's forces arrive."""
CURVES = (*(f"output:{preset}" for preset in PRESETS), "ground", "conquests", "wars")
"""What a run keeps over the reliability of the leading ally, per attack window a year: present values of output lost and of ground lost, and the
discounted numbers of conquests and of wars."""


@dataclass(frozen=True, slots=True)
class Area:
    """A capability area: how its capabilities join (Hirshleifer), and the exponent of the CES form."""

    name: str
    aggregator: Aggregator
    nu: float = 1.0


@dataclass(frozen=True, eq=False)
class Structure:
    """The sets of an alliance. `inside[framework, member]`; the first framework is the whole alliance; `leader` is −1 where nobody leads."""

    base_year: int
    horizon: int
    members: tuple[str, ...]
    regions: tuple[str, ...]
    region_of: tuple[int, ...]
    leader: int
    capabilities: tuple[str, ...]
    areas: tuple[Area, ...]
    area_of: tuple[int, ...]
    frameworks: tuple[str, ...]
    inside: NDArray
    scopes: tuple[str, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """Every year from the base year to the horizon."""
        return tuple(range(self.base_year, self.horizon + 1))

    @cached_property
    def axes(self) -> dict[str, tuple[str, ...]]:
        """The labels of every axis."""
        return {
            "year": tuple(str(year) for year in self.years),
            "member": self.members,
            "capability": self.capabilities,
            "framework": self.frameworks,
            "scope": self.scopes,
            "state": STATES,
            "region": self.regions,
            "kind": KINDS_OF_BRIGADE,
            "equipment": EQUIPMENT,
            "area": tuple(area.name for area in self.areas),
            "tier": TIERS,
            "prior": PRIORS,
            "preset": PRESETS,
            "presence": PRESENCES,
        }

    def led(self, framework: int) -> bool:
        """Whether the leading ally stands in a framework."""
        return self.leader >= 0 and bool(self.inside[framework, self.leader])

    @cached_property
    def views(self) -> tuple[tuple[int, int], ...]:
        """Every view: a framework with a state of the leading ally's contribution; without that ally there is one state, `withdrawn`."""
        return tuple((f, z) for f in range(len(self.frameworks)) for z in (range(len(STATES)) if self.led(f) else (STATES.index("withdrawn"),)))

    @cached_property
    def view_names(self) -> tuple[str, ...]:
        """What each view is called: `nato.reduced`, and plain `eu` where there is one state only."""
        return tuple(f"{self.frameworks[f]}.{STATES[z]}" if self.led(f) else self.frameworks[f] for f, z in self.views)


@dataclass(frozen=True, slots=True)
class Setting:
    """What one strategy of a study computes: the bases it reports, the plan its growth money follows, and the rival models chosen.

    `bases` holds (kind of requirement, scope index); `plan_view` indexes the structure's views and `plan_bases` the bases. `support_basis` is the
    basis by which a campaign judges air, air defence, enablers and munitions; −1 where the study names no contingency.
    """

    bases: tuple[tuple[Requirement, int], ...]
    plan_view: int
    plan_bases: tuple[int, ...]
    sustaining: str = "historical"
    allocation: str = "gap"
    requirement: str = "alliance"
    comparison: str = "equal_money"
    spending: str = "pledge"
    defenders: str = "alliance"
    commitment: str = "exogenous"
    campaign: str = "adm"
    values: str = "uniform"
    support_basis: int = -1
