"""Who carries more than its weight, and where our figures and a published finding part ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import burden_gap, concentration, rank_test, share, spillover_burden
from symmachia.accounts.groups import spoken
from symmachia.briefing.content import Section, Table, source_line, trend
from symmachia.charts import Chart, Point, Series
from symmachia.debate import read_findings
from symmachia.words import say, translated

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.words import Sentence

SIGNIFICANT = 0.05
HILDEBRANDT = ("US", "GBR", "DEU", "FRA", "ITA", "POL")


def section(alliance: Alliance) -> Section:
    """Europe's share of spending against its share of GDP, concentration, rank tests, spill-over."""
    return Section(
        "burden",
        say("burden-heading"),
        text=(*_disagreement(alliance), say("spillover-text")),
        charts=(weight(alliance),),
        tables=(_measures(alliance), ranks(alliance), spillover(alliance)),
    )


def weight(alliance: Alliance) -> Chart:
    """European allies' share of GDP and of spending over the years."""
    years = alliance.years
    series = (
        Series(say("short-gdp").text, "other", tuple(Point(str(year), share(alliance, "gdp", "Europe", year=year), "other") for year in years)),
        Series(say("short-spending").text, "eu", tuple(Point(str(year), share(alliance, "spending", "Europe", year=year), "eu") for year in years)),
    )
    before, now = burden_gap(alliance, "Europe", year=years[0]), burden_gap(alliance, "Europe", year=years[-1])
    return Chart(
        id="burden",
        kind="lines",
        title=say("burden-title", trend=trend(-before.value, -now.value, 0.5), before=before, now=now, year_first=years[0], year_last=years[-1]),
        subtitle=say("burden-subtitle", year_first=years[0], year_last=years[-1]),
        source=source_line(alliance, (point.figure for line in series for point in line.points)),
        series=series,
        unit="percent",
        top=60.0,
    )


def _disagreement(alliance: Alliance) -> tuple[Sentence, ...]:
    """Each published finding on exploitation beside the same test on our figures, for the years that both cover."""
    sentences = []
    for finding in read_findings():
        years = [year for year in alliance.years if finding.first <= year <= finding.last]
        if not years:
            sentences.append(
                say("finding-before", citation=translated(finding.citation), says=translated(finding.says), year_first=alliance.years[0])
            )
            continue
        one = [rank_test(alliance, "kendall", "p-value", year=year, tail="greater") for year in years]
        two = [rank_test(alliance, "kendall", "p-value", year=year) for year in years]
        clear_one, clear_two = (sum(p.value < SIGNIFICANT for p in tests) for tests in (one, two))
        agree = "agree" if clear_two == len(years) else "tail" if clear_one == len(years) else "disagree" if not clear_one else "partly"
        sentences.append(
            say(
                "finding-compared",
                agree=agree,
                citation=translated(finding.citation),
                says=translated(finding.says),
                seen=translated(finding.seen),
                one=clear_one,
                two=clear_two,
                count=len(years),
                lowest=min(one, key=lambda p: p.value),
                highest=max(one, key=lambda p: p.value),
                year_first=years[0],
                year_last=years[-1],
            )
        )
    return tuple(sentences)


def _measures(alliance: Alliance) -> Table:
    years = (alliance.years[0], alliance.years[len(alliance.years) // 2], alliance.latest)
    forms = (("hhi", 1), ("gini", 1), ("top", 1), ("top", 3))
    rows = [(say(f"row-{form}-{n}").text, *(concentration(alliance, "spending", form, n=n, year=year) for year in years)) for form, n in forms]
    rows.append((say("row-gap").text, *(burden_gap(alliance, "Europe", year=year) for year in years)))
    rows.append((say("row-gap-us").text, *(burden_gap(alliance, "US", year=year) for year in years)))
    return Table(
        say("measures-caption"),
        (say("column-measure"), *(say("column-year", year=year) for year in years)),
        tuple(rows),
        source_line(alliance, (cell for row in rows for cell in row[1:])),
    )


def ranks(alliance: Alliance) -> Table:
    """The exploitation test, year by year."""
    rows = tuple(
        (
            str(year),
            rank_test(alliance, "kendall", year=year),
            rank_test(alliance, "kendall", "p-value", year=year),
            rank_test(alliance, "kendall", "p-value", year=year, tail="greater"),
            rank_test(alliance, "spearman", year=year),
            rank_test(alliance, "spearman", "p-value", year=year),
        )
        for year in alliance.years
    )
    heads = ("column-year-head", "column-kendall", "column-p-two", "column-p-one", "column-spearman", "column-p-two")
    source = source_line(alliance, (cell for row in rows for cell in row[1:]))
    return Table(say("ranks-caption"), tuple(say(head) for head in heads), rows, source, folded=True)


def spillover(alliance: Alliance) -> Table:
    """Burdens that count what the others' spending gives."""
    year = alliance.latest
    rows = tuple(
        (spoken(alliance, who), spillover_burden(alliance, who, year=year), spillover_burden(alliance, who, year=year, spill="half"))
        for who in HILDEBRANDT
    )
    assumed = [cell.inputs[0] for _, *cells in rows[:1] for cell in cells]
    heads = (say("column-group"), *(say("column-spill", spill=level) for level in assumed))
    source = source_line(alliance, (cell for row in rows for cell in row[1:]))
    return Table(say("spillover-caption", year=year), heads, rows, source, folded=True)
