"""What every row of a fact table must obey, as one table of rules: column, condition that breaks it, message, mend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from symmachia.errors import DataError, nearest
from symmachia.vocabulary import BASES, GRADES, STATUSES, VOCABULARY

if TYPE_CHECKING:
    import duckdb

COLUMNS: tuple[str, ...] = (
    "subject", "indicator", "year", "as_of", "variant", "value", "low", "high", "unit", "currency", "price_year", "basis", "status", "grade",
    "locator", "note",
)  # fmt: skip
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Rule:
    """A row breaks the rule where `broken` (SQL over the staged row; `q_…` are the columns of its quantity) is true."""

    column: str
    broken: str
    what: str
    fix: str


def _one_of(column: str, allowed: tuple[str, ...]) -> Rule:
    listed = ", ".join(f"'{name}'" for name in allowed)
    return Rule(column, f"{column} NOT IN ({listed})", f"the {column} is none of {', '.join(allowed)}", "")


_NUMBER = r"'-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?'"


def _number(column: str, *, empty: bool) -> Rule:
    spared = f"{column} != '' AND " if empty else ""
    plain = f"regexp_full_match({column}, {_NUMBER}) AND coalesce(isfinite(try_cast({column} AS DOUBLE)), false)"
    return Rule(column, f"{spared}NOT ({plain})", f"the {column} is not a number", "write a plain decimal: 1234.5")


RULES = (
    Rule("subject", "subject NOT IN (SELECT id FROM subject)", "unknown subject", "subjects"),
    Rule("indicator", "q_unit IS NULL", "unknown indicator", "indicators"),
    Rule("year", "NOT regexp_full_match(year, '(1[89]|20)[0-9]{2}')", "the year is not a year", "four digits: 2025"),
    Rule("as_of", "NOT regexp_full_match(as_of, '|[0-9]{4}-[0-9]{2}(-[0-9]{2})?')", "the date is not ISO", "write 2025-06 or 2025-06-24"),
    Rule(
        "variant", "NOT regexp_full_match(variant, '|[a-z0-9]+(-[a-z0-9]+)*')", "a variant is lower-case words joined by hyphens", "by-2030"
    ),
    _number("value", empty=False),
    _number("low", empty=True),
    _number("high", empty=True),
    Rule("low", "(low = '') != (high = '')", "one bound is given without the other", "give both bounds or none"),
    Rule(
        "value",
        "low != '' AND NOT (try_cast(low AS DOUBLE) <= try_cast(value AS DOUBLE) AND try_cast(value AS DOUBLE) <= try_cast(high AS DOUBLE))",
        "the bounds do not contain the value",
        "low ≤ value ≤ high",
    ),
    Rule(
        "value",
        "NOT (q_low <= try_cast(value AS DOUBLE) AND try_cast(value AS DOUBLE) <= q_high)",
        "the value is outside what the quantity may be",
        "check the unit: shares are per cent, money is millions",
    ),
    Rule("unit", "unit != q_unit", "the unit is not the quantity's", "the vocabulary fixes the unit; convert the value"),
    Rule(
        "currency",
        "q_kind = 'money' AND NOT regexp_full_match(currency, '[A-Z]{3,4}')",
        "a money figure without currency",
        "three letters: USD",
    ),
    Rule(
        "price_year",
        "q_kind = 'money' AND NOT regexp_full_match(price_year, '(19|20)[0-9]{2}')",
        "a money figure without price year",
        "four digits",
    ),
    Rule(
        "basis", f"q_kind = 'money' AND basis NOT IN {BASES}", "a money figure without price basis", "current or constant"
    ),
    Rule(
        "price_year",
        "q_kind = 'money' AND basis = 'current' AND price_year != year",
        "current prices are those of the year itself",
        "price_year = year, or basis constant",
    ),
    Rule(
        "currency",
        "q_kind != 'money' AND concat(currency, price_year, basis) != ''",
        "currency, price year and basis belong to money",
        "leave the three empty",
    ),
    _one_of("status", STATUSES),
    _one_of("grade", GRADES),
    Rule("locator", "trim(locator) = ''", "no locator", "say where in the source the figure stands"),
    Rule("grade", "status = 'assumption' AND grade != 'd'", "an assumption has grade d", "a source seen makes it an estimate"),
)  # fmt: skip


def check_rows(connection: duckdb.DuckDBPyConnection) -> None:
    """Check the staged rows against every rule and the key; raise one error that names each broken row."""
    problems: list[str] = []
    count = 0
    for rule in RULES:
        broken = connection.execute(f"SELECT file, line, {rule.column} FROM staged WHERE {rule.broken} ORDER BY ALL").fetchall()
        count += len(broken)
        for file, line, found in broken[: _SHOWN - len(problems)]:
            problems.append(f"{file}:{line}: {rule.what} ({rule.column} = {found!r}); {_mend(connection, rule, str(found))}".rstrip("; "))
    doubled = connection.execute(
        "SELECT file, list(line ORDER BY line), id FROM staged GROUP BY file, id HAVING count(*) > 1 ORDER BY ALL"
    ).fetchall()
    count += len(doubled)
    for file, lines, key in doubled[: _SHOWN - len(problems)]:
        problems.append(f"{file}:{lines[-1]}: the key {key} stands already in line {lines[0]}; tell the rows apart by a variant")
    if problems:
        more = f"\n… and {count - len(problems)} more" if count > len(problems) else ""
        raise DataError(
            f"{count} {'fault' if count == 1 else 'faults'} in the fact tables\n" + "\n".join(problems) + more,
            why="Nothing was built: a wrong row would be quoted in public.",
            fix="the columns are described in data/facts/README.md",
        )


def _mend(connection: duckdb.DuckDBPyConnection, rule: Rule, found: str) -> str:
    if rule.fix == "subjects":
        return nearest(found, [row[0] for row in connection.execute("SELECT id FROM subject").fetchall()])
    if rule.fix == "indicators":
        return nearest(found, VOCABULARY)
    return rule.fix
