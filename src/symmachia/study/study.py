"""A study: strategies × uncertainties × model choices × measures. A declaration only; its canonical form gives a fingerprint."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from symmachia.errors import StudyError, nearest
from symmachia.model.outcomes import OUTCOMES
from symmachia.model.structure import (
    ALLOCATIONS,
    CAMPAIGNS,
    COMMITMENTS,
    COMPARISONS,
    DEFENDERS,
    REQUIRED_OF,
    REQUIREMENTS,
    SPENDINGS,
    SUSTAINING,
    VALUES,
)
from symmachia.study.contingency import Contingency, load_contingency
from symmachia.study.held import Hold, joined, parse_held
from symmachia.study.members import Framework, parse_frameworks
from symmachia.study.reading import Beside, choice, items, keys, read, text, whole
from symmachia.study.strategy import Strategy, load_strategy, parse_strategy
from symmachia.study.uncertainty import Uncertainty, parse_uncertainty

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as Named
    from pathlib import Path

    from symmachia.text import Mapping

SAMPLING = ("sobol", "latin_hypercube")
TOLD_APART = "latin_hypercube"
"""The sampling by which to tell apart what each input does. Sobol points of a few hundred inputs run along with each other where futures are few:
over two thousand, three quarters of one input are seen in another."""
MOST_FUTURES, MOST_LATIN, MOST_MEASURES = 2**24, 2**17, 64
REQUIRED = ("name", "title", "strategies", "measures", "bases", "futures", "seed")
OPTIONAL = ("uncertainties", "sampling", "comparison", "choices", "horizon", "alliance", "frameworks", "contingency", "extends", "without")
FORETELLING = ("defenders", "commitment", "campaign", "values")
"""Choices that matter with a contingency alone."""
CHOICES = {
    "sustaining": SUSTAINING, "allocation": ALLOCATIONS, "requirement": REQUIRED_OF, "spending": SPENDINGS, "defenders": DEFENDERS,
    "commitment": COMMITMENTS,
    "campaign": CAMPAIGNS, "values": VALUES,
}  # fmt: skip
_CALL = re.compile(r"(?P<name>[a-z_]+)\((?P<arguments>[^()]*)\)")


@dataclass(frozen=True, slots=True)
class Measure:
    """One outcome of the table with its arguments, as a call."""

    name: str
    arguments: tuple[str, ...]
    where: str = ""

    @property
    def call(self) -> str:
        """The canonical text: every argument named."""
        named = zip(OUTCOMES[self.name].arguments, self.arguments, strict=True)
        return f"{self.name}({', '.join(f'{key}={value}' for key, value in named)})"


@dataclass(frozen=True, slots=True)
class Study:
    """What is asked, before anything is computed.

    `alliance` is the folder of a user's own, empty for the shipped one; `source` the file that the study was read from, or its shipped name.
    """

    name: str
    title: str
    strategies: tuple[Strategy, ...]
    uncertainties: tuple[Uncertainty, ...]
    measures: tuple[Measure, ...]
    bases: tuple[str, ...]
    futures: int
    seed: int
    sampling: str = "sobol"
    comparison: str = "equal_money"
    sustaining: str = "historical"
    allocation: str = "gap"
    requirement: str = "alliance"
    scope: str = "iiss"
    spending: str = "pledge"
    defenders: str = "alliance"
    commitment: str = "exogenous"
    campaign: str = "adm"
    values: str = "uniform"
    horizon: int = 2040
    contingency: Contingency | None = None
    frameworks: tuple[Framework, ...] = ()
    held: tuple[Hold, ...] = ()
    alliance: str = ""
    source: str = ""
    where: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The canonical form: everything that decides the answer, nothing that does not."""
        return {
            "strategies": [strategy.to_dict() for strategy in self.strategies],
            "uncertainties": [uncertainty.to_dict() for uncertainty in self.uncertainties],
            "measures": [measure.call for measure in self.measures],
            "bases": list(self.bases),
            **{
                key: getattr(self, key)
                for key in ("futures", "seed", "sampling", "comparison", "sustaining", "allocation", "requirement", "scope", "horizon")
            },
            **({"spending": self.spending} if self.spending != SPENDINGS[0] else {}),
            **({"contingency": self.contingency.name, **{key: getattr(self, key) for key in FORETELLING}} if self.contingency else {}),
            **({"frameworks": {framework.name: framework.words for framework in self.frameworks}} if self.frameworks else {}),
            **({"held": {hold.path.text: hold.to_dict() for hold in self.held}} if self.held else {}),
        }

    @property
    def fingerprint(self) -> str:
        """A hash of the canonical form: the same for any order of keys, comments and place of the file."""
        return hashlib.sha256(json.dumps(self.to_dict(), sort_keys=True, separators=(",", ":")).encode()).hexdigest()[:16]

    def measuring(self, calls: Iterable[str]) -> Study:
        """The same study with these measures in place of its own, each a call: `closing_year(tankers, view=eu, basis=replace_us:iiss)`."""
        measures = tuple(_measure(call, "") for call in calls)
        _once([measure.call for measure in measures], "measure", "")
        return replace(self, measures=measures)

    def changed(
        self, comparison: str = "", futures: int = 0, frameworks: Iterable[Framework] = (), choices: Named[str, str] | None = None,
        held: Named[str, Any] | None = None, strategies: Iterable[Strategy | Path | str] = (), contingency: Path | str = "", sampling: str = "",
    ) -> Study:  # fmt: skip
        """The same study with another comparison, another number of futures, drawn otherwise, frameworks redefined and inputs held beside its own,
        other rival models, and other strategies and another contingency in place of its own. A strategy is the study's own of that name, a shipped
        one, or a file."""
        if comparison and comparison not in COMPARISONS:
            raise StudyError(f"there is no comparison {comparison!r}", fix=nearest(comparison, COMPARISONS))
        chosen = choices or {}
        for key, word in chosen.items():
            if key not in ("scope", *CHOICES):
                raise StudyError(f"there is no choice {key!r}", fix=nearest(key, ("scope", *CHOICES)))
            if key != "scope" and word not in CHOICES[key]:
                raise StudyError(f"there is no {key} {word!r}", fix=nearest(word, CHOICES[key]))
        if sampling and sampling not in SAMPLING:
            raise StudyError(f"there is no sampling {sampling!r}", fix=nearest(sampling, SAMPLING))
        countable(futures or self.futures, sampling or self.sampling, "")
        redefined = {framework.name: framework for framework in (*self.frameworks, *frameworks)}
        own: dict[Any, Strategy] = {strategy.name: strategy for strategy in self.strategies}
        others = tuple(one if isinstance(one, Strategy) else own.get(one) or load_strategy(one) for one in strategies)
        _once([strategy.name for strategy in others], "strategy", "", 'give one another name: strategy.with_levers({}, name="other")')
        return replace(
            self, comparison=comparison or self.comparison, futures=futures or self.futures, sampling=sampling or self.sampling,
            strategies=others or self.strategies,
            contingency=load_contingency(contingency) if contingency else self.contingency,
            frameworks=tuple(redefined[name] for name in sorted(redefined)), held=joined(self.held, parse_held(held or {})), **chosen,
        )  # fmt: skip


def load_study(name: Path | str, *, alone: bool = False) -> Study:
    """A study from a file, or the shipped one of that name. One that `extends` another has everything of it but what it states itself: its
    uncertainties join or replace the other's, and `without` drops some. One that stands `alone`, as a stranger's does, may name nothing that does not
    ship."""
    found, path = read(name, "studies")
    beside = Beside(path, alone)
    extending = "extends" in found
    known = keys(found, f"{path.name}:1", ("name", "title") if extending else REQUIRED, (*(REQUIRED if extending else ()), *OPTIONAL))
    base = load_study(beside(text(known, "extends"), "studies", known.where("extends"))) if extending else None
    stated: dict[str, Any] = {"name": text(known, "name"), "title": text(known, "title"), "source": str(name), "where": known.where("bases")}
    if "strategies" in known:
        stated["strategies"] = tuple(_strategy(entry, beside, known.where("strategies")) for entry in items(known, "strategies"))
        _once([strategy.name for strategy in stated["strategies"]], "strategy", known.where("strategies"))
    stated["uncertainties"] = _uncertain(known, base)
    if "bases" in known:
        stated["bases"] = tuple(_basis(entry, known.where("bases")) for entry in items(known, "bases"))
        _once(stated["bases"], "basis", known.where("bases"))
    if "measures" in known:
        stated["measures"] = tuple(_measure(entry, known.where("measures")) for entry in items(known, "measures"))
        _once([measure.call for measure in stated["measures"]], "measure", known.where("measures"))
        if len(stated["measures"]) > MOST_MEASURES:
            fix = "drop some"
            raise StudyError(
                f"{len(stated['measures'])} measures are more than the {MOST_MEASURES} a run keeps", where=known.where("measures"), fix=fix
            )
    for key, most in (("futures", MOST_FUTURES), ("seed", 2**63 - 1)):
        if key in known:
            stated[key] = whole(known, key, 1 if key == "futures" else 0, most)
    for key, words in (("sampling", SAMPLING), ("comparison", COMPARISONS)):
        if key in known:
            stated[key] = choice(known, key, words)
    if "horizon" in known:
        stated["horizon"] = whole(known, "horizon", 1950, 2200)
    if "frameworks" in known:
        stated["frameworks"] = parse_frameworks(known.get("frameworks"), known.where("frameworks"))
    if "alliance" in known:
        if alone:
            raise StudyError("this study stands alone: it has no folder for an alliance", where=known.where("alliance"), fix="leave alliance out")
        stated["alliance"] = str((path.parent / text(known, "alliance")).resolve())
    if "contingency" in known:
        stated["contingency"] = load_contingency(beside(text(known, "contingency"), "contingencies", known.where("contingency")))
    stated |= _choices(known)
    study = replace(base, **stated) if base else Study(**stated)
    countable(study.futures, study.sampling, known.where("futures"))
    return study


def _choices(known: Mapping) -> dict[str, str]:
    if known.get("choices") is None:
        return {}
    choices = keys(known["choices"], known.where("choices"), (), ("scope", *CHOICES))
    found = {key: choice(choices, key, CHOICES[key]) for key in CHOICES if key in choices}
    return {**found, **({"scope": text(choices, "scope")} if "scope" in choices else {})}


def _uncertain(known: Mapping, base: Study | None) -> tuple[Uncertainty, ...]:
    own = tuple(
        parse_uncertainty(entry, known.where("uncertainties")) for entry in (items(known, "uncertainties") if known.get("uncertainties") else [])
    )
    if base is None:
        if "without" in known:
            raise StudyError(
                "without drops uncertainties of the study that another extends", where=known.where("without"), fix="name it under extends"
            )
        return own
    inherited = {uncertainty.path.text: uncertainty for uncertainty in base.uncertainties}
    for name in items(known, "without") if "without" in known else ():
        if not isinstance(name, str) or name not in inherited:
            raise StudyError(f"{base.name} does not sample {name!r}", where=known.where("without"), fix=nearest(str(name), inherited))
        del inherited[name]
    return tuple({**inherited, **{uncertainty.path.text: uncertainty for uncertainty in own}}.values())


def countable(futures: int, sampling: str, where: str = "") -> None:
    """A number of futures that the sampling can draw."""
    if not 1 <= futures <= MOST_FUTURES:
        raise StudyError(f"{futures} futures cannot be drawn", where=where, fix=f"ask for 1 to {MOST_FUTURES:,}")
    if sampling == "sobol" and futures & (futures - 1):
        near = 1 << futures.bit_length()
        raise StudyError(f"{futures} futures are no power of two, which Sobol points need", where=where, fix=f"ask for {near // 2} or {near}")
    if sampling == "latin_hypercube" and futures > MOST_LATIN:
        raise StudyError(f"a Latin hypercube is drawn whole, up to {MOST_LATIN:,} futures", where=where, fix="choose sampling: sobol")


def _strategy(entry: Any, beside: Beside, where: str) -> Strategy:
    return load_strategy(beside(entry, "strategies", where)) if isinstance(entry, str) else parse_strategy(entry, where)


def _once(names: list[str] | tuple[str, ...], what: str, where: str, fix: str = "keep one") -> None:
    for position, name in enumerate(names):
        if name in names[:position]:
            raise StudyError(f"the {what} {name!r} stands twice", where=where, fix=fix)


def _basis(entry: Any, where: str) -> str:
    kind = str(entry).partition(":")[0]
    if kind not in REQUIREMENTS:
        raise StudyError(f"there is no requirement {kind!r}", where=where, fix=nearest(kind, REQUIREMENTS))
    return str(entry)


def _measure(entry: Any, where: str) -> Measure:
    match = _CALL.fullmatch(str(entry).strip())
    if not match:
        raise StudyError(f"this is not a measure: {entry!r}", where=where, fix="write one like dependence(tankers, year=2035)")
    if match["name"] not in OUTCOMES:
        raise StudyError(f"there is no measure {match['name']!r}", where=where, fix=nearest(match["name"], OUTCOMES))
    wanted = OUTCOMES[match["name"]].arguments
    given: dict[str, str] = {}
    for position, word in enumerate(filter(None, (part.strip() for part in match["arguments"].split(",")))):
        key, equals, value = (part.strip() for part in word.partition("="))
        if not equals:
            if position >= len(wanted) or len(given) < position:
                raise StudyError(f"{entry!r}: {word!r} belongs to which argument?", where=where, fix=f"they are: {', '.join(wanted) or 'none'}")
            key, value = wanted[position], word
        if key not in wanted or key in given:
            raise StudyError(
                f"{entry!r} has {'no' if key not in wanted else 'twice the'} argument {key!r}", where=where, fix=nearest(key, wanted or ("none",))
            )
        given[key] = value
    missing = [key for key in wanted if key not in given]
    if missing:
        raise StudyError(f"{entry!r} needs {', '.join(missing)}", where=where, fix=f"write {match['name']}({', '.join(wanted)})")
    return Measure(match["name"], tuple(given[key] for key in wanted), where)
