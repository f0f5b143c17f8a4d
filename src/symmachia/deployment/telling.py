"""A force as lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.deployment.force import GROUPS
from symmachia.words import has, say

if TYPE_CHECKING:
    from symmachia.deployment.force import Band, Contributor, Force

SHOWN = "replace_us:iiss"


def lines(force: Force) -> list[str]:
    """The largest force by who takes part, what binds, who sends what, what it costs and what it leaves uncovered."""
    span = f"from {force.start} for {force.years:g} years"
    found = [
        ", ".join((f"{force.mission.title}: {force.coalition}", span, *([_served(force, force.us)] if force.leader else []))),
        "soldiers in the theatre, support included; 5 and 95 per cent of the futures",
        "",
    ]
    found.append(f"{'largest force that can be kept':<52}{'median':>9}   between{'':<20}central")
    for group in GROUPS:
        for led in (False, True) if force.leader else (False,):
            band = force.largest(group, led)
            label = ", ".join((say(f"force-{group}").text, *([_served(force, led)] if force.leader else [])))
            found.append(f"{label:<52}{band.median:>9,.0f}   {_span(band):<27}{band.central:>9,.0f}")
    found += ["", "what binds: " + ", ".join(f"{_limit(name)} in {share:.0f} %" for name, share in force.binding().items())]
    found.append(f"held for each soldier in the theatre, of those who can be deployed: {force.factor:.2f}")
    if force.size:
        found += ["", *_asked(force)]
    found += ["", *contributor_lines(force), "", *_enablers(force), "", *_costs(force), "", *_uncovered(force), ""]
    return [*found, "Sizes, costs and rules of rotation are published; usable shares, dwell and what enablers serve are assumptions"]


def contributor_lines(force: Force) -> list[str]:
    """Who sends what, members that send nobody at the end with their latest position."""
    rows = force.contributors
    sent = [row for row in rows if row.asked > 0]
    found = [f"{'central case':<10}{'brigades':>10}{'can keep':>11}{'is asked':>11}{'brigades held':>15}   position"]
    found += [f"{row.member:<10}{row.brigades:>10.1f}{row.most:>11,.0f}{row.asked:>11,.0f}{row.held:>15.1f}   {_position(row)}" for row in sent]
    silent = [f"{row.member} ({_position(row)})" for row in rows if row.asked <= 0]
    return [*found, f"sends nobody: {', '.join(silent)}"] if silent else found


def _served(force: Force, led: bool) -> str:
    """Whether the enablers of the leading ally serve."""
    return f"{'with' if led else 'without'} {force.leader} enablers"


def _position(row: Contributor) -> str:
    return say("force-stance", stance=row.stance or "silent", named=row.named).text


def _limit(name: str) -> str:
    return say(f"force-limit-{name}").text


def _span(band: Band) -> str:
    return f"{band.low:,.0f} and {band.high:,.0f}"


def _asked(force: Force) -> list[str]:
    name = f" ({force.size_name.replace('_', ' ')})" if force.size_name else ""
    found = [f"asked for: {force.size:,.0f}{name}; can be kept in {force.attainable(force.size):.0f} % of the futures"]
    if force.short:
        found.append(f"centrally {force.short:,.0f} short; {_limit(force.binds)} binds. It would be")
        found += [f"  {soldiers:>9,.0f} " + say(f"force-close-{name}", leader=_leader(force)).text for name, soldiers in force.would_close().items()]
    return found


def _enablers(force: Force) -> list[str]:
    heads = f"{f'without {force.leader}':>16}{'with it':>12}" if force.leader else f"{'':>16}"
    found = [f"{'soldiers that enablers serve, median':<38}{heads}"]
    for one in force.enablers:
        with_leader = f"{one.with_leader.median:>12,.0f}" if force.leader else ""
        found.append(f"{_limit(one.name):<38}{one.without.median:>16,.0f}{with_leader}")
    return found


def _leader(force: Force) -> str:
    """The leading ally in a sentence."""
    names = force.baseline.store.names if force.baseline.store else {}
    return say(f"group-{force.leader}").text if has(f"group-{force.leader}") else names.get(force.leader, force.leader)


def _costs(force: Force) -> list[str]:
    baseline = force.baseline
    found = [f"{f'a year, {baseline.currency} of {baseline.price_year}':<58}{'a soldier':>11}{'the force, bn':>15}   published"]
    for row in force.costs:
        message = f"force-cost-{row.name}"
        label = say(message).text if has(message) else row.name.replace("_", " ")
        each, year = ("–", "–") if row.soldier_year is None or row.year is None else (f"{1e6 * row.soldier_year:,.0f}", f"{row.year / 1e3:,.1f}")
        found.append(f"{label:<58}{each:>11}{year:>15}   {row.published}".rstrip())
    return found


def _uncovered(force: Force) -> list[str]:
    rows = [row for row in force.uncovered if row.basis == SHOWN] or list(force.uncovered)
    whose = f"{'with' if force.us else 'without'} {force.leader} forces, " if force.leader else ""
    found = [f"requirement {rows[0].basis} at home, {whose}while brigades are bound; with those that recover, in brackets"]
    found.append(f"{'':<30}{'year':>6}{'required':>10}{'usable':>10}{'gap':>9}{'then':>9}")
    for row in rows:
        if row.year in (force.start, rows[-1].year):
            units = f"{row.required:>10,.0f}{row.usable:>10,.0f}{row.gap:>9,.1f}{row.gap_with:>9,.1f}"
            found.append(f"{row.capability:<30}{row.year:>6}{units}  ({row.gap_most:,.1f})")
    return found
