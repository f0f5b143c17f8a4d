"""Do the figures agree with each other? Each check is one query; what it finds stands in the whitelist with a reason, or the build fails."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from symmachia.errors import CheckError, DataError, nearest
from symmachia.text import Mapping, expect_keys, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    import duckdb

_MEMBERS = """
    SELECT f.*, a.aggregate FROM fact f
    JOIN (VALUES ('NATO_TOTAL', 'NATO', ''), ('NATO_EUR_CAN', 'NATO', 'USA'), ('EU27', 'EU', '')) a(aggregate, body, spared) ON f.subject != a.spared
    JOIN membership m ON m.subject = f.subject AND m.body = a.body
        AND (m.start IS NULL OR m.start <= make_date(f.year, 12, 31)) AND (m."end" IS NULL OR m."end" >= make_date(f.year, 12, 31))
    WHERE f.variant = ''
"""


@dataclass(frozen=True, slots=True)
class Check:
    """`query` gives source, subject, indicator, year, found, expected for every pair; a pair further apart than `tolerance` is a fault."""

    name: str
    says: str
    query: str
    tolerance: float
    relative: bool


CHECKS = (
    Check(
        "shares-add-up",
        "equipment, personnel, infrastructure and other spending add up to 100 per cent",
        """SELECT source, subject, 'equipment_share', year, sum(value), 100.0::DOUBLE FROM fact
           WHERE indicator IN ('equipment_share', 'personnel_share', 'infrastructure_share', 'other_share')
           GROUP BY source, subject, year HAVING count(*) = 4""",
        0.02,
        relative=False,
    ),
    Check(
        "aggregate-is-the-sum",
        "a published aggregate equals the sum of the members in force at the end of that year",
        f"""SELECT t.source, t.subject, t.indicator, t.year, sum(m.value), any_value(t.value) FROM fact t
            JOIN quantity q ON q.name = t.indicator AND q.additive
            JOIN ({_MEMBERS}) m ON m.aggregate = t.subject AND m.source = t.source AND m.indicator = t.indicator AND m.year = t.year
                AND m.currency = t.currency AND m.price_year IS NOT DISTINCT FROM t.price_year AND m.basis = t.basis
            WHERE t.subject IN ('NATO_TOTAL', 'NATO_EUR_CAN', 'EU27') AND t.variant = ''
            GROUP BY t.source, t.subject, t.indicator, t.year, t.currency, t.price_year, t.basis""",
        0.0002,
        relative=True,
    ),
    Check(
        "share-is-the-ratio",
        "NATO's published share of GDP equals spending over GDP, both in constant prices",
        """SELECT f.source, f.subject, f.indicator, f.year, f.value, 100 * s.value / g.value FROM fact f
           JOIN fact s ON s.source = f.source AND s.subject = f.subject AND s.year = f.year AND s.indicator = 'spending'
           JOIN fact g ON g.source = f.source AND g.subject = f.subject AND g.year = f.year AND g.indicator = 'gdp'
           WHERE f.indicator = 'spending_share_gdp' AND starts_with(f.source, 'nato-')
             AND s.basis = 'constant' AND s.currency = 'USD' AND g.basis = 'constant' AND g.currency = 'USD'""",
        0.0105,
        relative=False,
    ),
    Check(
        "editions-agree",
        "two editions of NATO's tables give the same spending in current dollars up to the last year that both call observed",
        """WITH edition AS (SELECT id, lag(id) OVER (ORDER BY published) AS before FROM source WHERE regexp_full_match(id, 'nato-[0-9]{4}'))
           SELECT new.source, new.subject, new.indicator, new.year, new.value, old.value FROM fact new
           JOIN edition ON edition.id = new.source
           JOIN fact old ON old.source = edition.before AND old.subject = new.subject AND old.indicator = new.indicator AND old.year = new.year
               AND old.currency = new.currency AND old.basis = new.basis AND old.price_year = new.price_year
           WHERE new.indicator IN ('spending', 'gdp') AND new.currency = 'USD'
             AND new.basis = 'current' AND old.status = 'observed' AND new.status = 'observed'""",
        0.065,
        relative=True,
    ),
)


@dataclass(frozen=True, slots=True)
class Oddity:
    """A known fault that the build accepts, with the reason."""

    check: str
    source: str
    subject: str
    indicator: str
    years: tuple[int, ...]
    reason: str


def read_whitelist(path: Path) -> list[Oddity]:
    """Read the named oddities; `years` is one year, a list, or `2014-2016`."""
    names = [check.name for check in CHECKS]
    oddities = []
    for entry in read_yaml(path) or []:
        if not isinstance(entry, Mapping):
            raise DataError("an oddity is a mapping", where=path.name)
        expect_keys(entry, ("check", "source", "subject", "indicator", "years", "reason"))
        if entry["check"] not in names:
            raise DataError(f"unknown check {entry['check']!r}", where=entry.where("check"), fix=nearest(entry["check"], names))
        oddities.append(Oddity(entry["check"], entry["source"], entry["subject"], entry["indicator"], _years(entry), entry["reason"]))
    return oddities


def _years(entry: Mapping) -> tuple[int, ...]:
    written = entry["years"]
    spans = [str(part).partition("-") for part in (written if isinstance(written, list) else [written])]
    try:
        return tuple(year for first, _, last in spans for year in range(int(first), int(last or first) + 1))
    except ValueError:
        raise DataError(f"these are no years: {written!r}", where=entry.where("years"), fix="write 2020, 2014-2016 or [2014, 2016]") from None


def check_figures(connection: duckdb.DuckDBPyConnection, whitelists: Iterable[Path]) -> None:
    """Run every check; a fault outside the whitelist, or an entry of it that nothing needs, is an error."""
    oddities = [oddity for path in whitelists for oddity in read_whitelist(path)]
    known = {(o.check, o.source, o.subject, o.indicator, year) for o in oddities for year in o.years}
    sources = {row[0] for row in connection.execute("SELECT id FROM source").fetchall()}
    met: set[tuple[str, str, str, str, int]] = set()
    faults: list[str] = []
    for check in CHECKS:
        for source, subject, indicator, year, found, expected in connection.execute(check.query).fetchall():
            if abs(found - expected) <= check.tolerance * (abs(expected) if check.relative else 1):
                continue
            key = (check.name, source, subject, indicator, year)
            met.add(key)
            if key not in known:
                faults.append(f"{source}/{subject}/{indicator}/{year}: {found:.6g} against {expected:.6g} ({check.says})")
    if faults:
        raise CheckError(
            f"{len(faults)} {'figure does' if len(faults) == 1 else 'figures do'} not agree\n" + "\n".join(sorted(faults)[:20]),
            why="Nothing was built.",
            fix="correct the row, or name the oddity with its reason in a whitelist.yaml beside the folder of facts",
        )
    idle = sorted(key for key in known - met if key[1] in sources)
    if idle:
        raise CheckError("the whitelist excuses what is not odd: " + "; ".join(" ".join(map(str, key)) for key in idle[:5]), fix="delete the entry")
