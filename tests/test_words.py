from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from decimal import Decimal
from math import floor, log10
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor
from hypothesis import given, settings
from hypothesis import strategies as st

import symmachia
from symmachia.accounts.concentration import MEASURES
from symmachia.accounts.figures import PARTS, PURCHASING_POWER
from symmachia.accounts.groups import NAMED
from symmachia.accounts.pledges import PLEDGES
from symmachia.errors import UnknownName
from symmachia.trace import KINDS
from symmachia.vocabulary import BASES, VOCABULARY
from symmachia.words import Phrase, Sentence, amount, has, mark, say, unit_words
from symmachia.words.numbers import MINUS, THIN, grouped, significant

SOURCE = Path(symmachia.__file__).parent
CATALOGUE = FluentParser().parse((SOURCE / "words" / "en.ftl").read_text(encoding="utf-8"))
MESSAGES = {entry.id.name: entry for entry in CATALOGUE.body if isinstance(entry, ftl.Message)}
VALUES = st.floats(1e-6, 1e15) | st.integers(1, 10**15).map(float)
BARE = {"million", "per head", "index", "ratio", "times", "flag", "year"}
"""Units that are not written behind the number."""
OFTEN = settings(max_examples=300, deadline=None)


@dataclass(frozen=True)
class Figure:
    text: str
    kind: str = "estimate"
    call: str = "total(spending)"


@dataclass(frozen=True)
class Saying:
    """A call of say or Phrase in the source: the patterns its message id may have, and its arguments where the source lists them."""

    where: str
    patterns: tuple[str, ...]
    arguments: frozenset[str] | None


def patterns(node: ast.expr) -> tuple[str, ...]:
    match node:
        case ast.Constant(value=str(text)):
            return (re.escape(text),)
        case ast.IfExp():
            return (*patterns(node.body), *patterns(node.orelse))
        case ast.JoinedStr():
            return ("".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w-]+" for part in node.values),)
        case _:
            return ()


def arguments(call: ast.Call) -> frozenset[str] | None:
    if isinstance(call.func, ast.Name) and call.func.id == "Phrase":
        given = call.args[1] if len(call.args) > 1 else ast.Dict([], [])
        if not isinstance(given, ast.Dict) or not all(isinstance(key, ast.Constant) for key in given.keys):
            return None
        return frozenset(str(key.value) for key in given.keys if isinstance(key, ast.Constant))
    return frozenset(word.arg for word in call.keywords if word.arg) if all(word.arg for word in call.keywords) else None


def sayings() -> list[Saying]:
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("say", "Phrase") and node.args:
                where = f"{path.relative_to(SOURCE)}:{node.lineno}"
                found.append(Saying(where, patterns(node.args[0]), arguments(node)))
    for path in sorted(SOURCE.rglob("*.j2")):
        for match in re.finditer(r"\bsay\(\s*[\"']([\w-]+)[\"']", path.read_text(encoding="utf-8")):
            found.append(Saying(str(path.relative_to(SOURCE)), (re.escape(match[1]),), None))
    return found


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)


def variables(message: str) -> set[str]:
    visitor = Variables()
    visitor.visit(MESSAGES[message])
    return visitor.names


def read(written: str) -> Decimal:
    return Decimal(written.replace(THIN, "").replace(MINUS, "-"))


def test_the_catalogue_is_whole() -> None:
    assert not [entry.content for entry in CATALOGUE.body if isinstance(entry, ftl.Junk)]
    names = [entry.id.name for entry in CATALOGUE.body if isinstance(entry, (ftl.Message, ftl.Term))]
    assert sorted(names) == sorted(set(names))
    assert all(entry.value for entry in MESSAGES.values())


def test_every_message_that_the_program_says_exists() -> None:
    found = sayings()
    assert len(found) > 60
    missing = [f"{one.where}: {pattern}" for one in found for pattern in one.patterns if not any(re.fullmatch(pattern, name) for name in MESSAGES)]
    assert not missing


def test_every_message_gets_the_arguments_it_asks_for() -> None:
    missing = [
        f"{one.where}: {name} asks for {', '.join(sorted(variables(name) - one.arguments))}"
        for one in sayings()
        if one.arguments is not None
        for name in MESSAGES
        if re.escape(name) in one.patterns and not variables(name) <= one.arguments
    ]
    assert not missing


@pytest.mark.parametrize(
    ("prefix", "names"),
    [
        ("quantity", (*VOCABULARY, *PARTS, *PURCHASING_POWER)),
        ("group", NAMED),
        ("basis", BASES),
        ("kind", [kind.replace(" ", "-") for kind in KINDS]),
        ("pledge", PLEDGES),
        ("concentration", MEASURES),
        ("formula", MEASURES),
    ],
)
def test_every_name_of_a_table_has_its_words(prefix: str, names: list[str]) -> None:
    assert [name for name in names if not has(f"{prefix}-{name}")] == []


def test_two_quantities_never_have_one_label() -> None:
    labels = {name: say(name).text for name in MESSAGES if name.startswith("quantity-")}
    assert len(set(labels.values())) == len(labels)


def test_an_unknown_message_names_the_closest() -> None:
    with pytest.raises(UnknownName, match=r"did you mean total-name\?"):
        say("total-nam")
    assert not has("total-nam")
    assert has("total-name")


def test_a_missing_argument_is_an_error() -> None:
    with pytest.raises(KeyError, match="between"):
        say("between", low="1")


def test_figures_stay_figures_in_their_order() -> None:
    low, high = Figure("1\u202f%"), Figure("2\u202f%", "observed", "total(gdp)")
    sentence = say("between", low=low, high=high)
    assert sentence.parts == ("between ", low, " and ", high)
    assert sentence.figures == (low, high)
    assert sentence.text == str(sentence) == "between 1\u202f% and 2\u202f%"


def test_figures_stay_figures_through_phrases_and_sentences() -> None:
    figure = Figure("3.50\u202f%")
    pledge = Phrase("pledge-hague", {"level": figure})
    for inner in (pledge, pledge.say()):
        sentence = say("pledge-name", who="Germany", pledge=inner, year=2025)
        assert sentence.figures == (figure,)
        assert sentence.text == "distance of Germany to the core pledge of The Hague, 3.50\u202f% of GDP, 2025"


def test_text_counts_and_years_are_plain() -> None:
    assert say("members-of-year", year=2025, count=1).text == "one member, as of 2025"
    assert say("members-of-year", year=2025, count=32).parts == ("32 members, as of 2025",)
    assert say("total-name", what=Phrase("quantity-gdp"), who="x", year=2025).text == "GDP, x, 2025"


def test_a_sentence_as_html_escapes_text_and_marks_figures() -> None:
    figure = Figure("<5", "model output", 'share(spending, "EU")')
    marked = '<data class="figure model-output" value="share(spending, &quot;EU&quot;)" tabindex="0">&lt;5</data>'
    assert mark(figure) == marked
    assert Sentence(("a < b & ", figure)).__html__() == "a &lt; b &amp; " + marked


@given(value=VALUES)
@OFTEN
def test_a_number_is_within_half_a_unit_of_its_third_digit(value: float) -> None:
    unit = Decimal(10) ** (floor(log10(value)) - 2)
    assert abs(read(significant(value)) - Decimal(value)) <= unit / 2 * (1 + Decimal("1e-9"))


@given(value=VALUES)
@OFTEN
def test_a_number_has_three_digits_or_is_exact_and_never_a_power_of_ten(value: float) -> None:
    written = significant(value)
    assert re.fullmatch(rf"\d{{1,3}}({THIN}\d{{3}})*(\.\d+)?", written)
    digits = written.replace(THIN, "").replace(".", "").lstrip("0")
    assert not digits[3:].strip("0")
    assert len(digits) >= 3 or float(read(written)) == value


@given(value=VALUES)
@OFTEN
def test_the_minus_is_a_minus(value: float) -> None:
    assert significant(-value) == MINUS + significant(value)
    assert MINUS == "\u2212"
    assert "-" not in amount(-value, "points")


@given(value=VALUES, factor=st.integers(-3, 3))
@OFTEN
def test_writing_what_was_written_changes_nothing(value: float, factor: int) -> None:
    written = read(significant(value * 10.0**factor))
    assert read(significant(float(written))) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"), (1, "1"), (3.5, "3.5"), (0.1 + 0.2, "0.300"), (999.5, "1 000"), (0.9996, "1.00"), (9.996, "10.0"), (99.96, "100"), (100, "100"),
        (1234, "1 230"), (1_234_567, "1 230 000"), (0.00012345, "0.000123"), (-0.5, "−0.5"), (-57.349, "−57.3"),
    ],
)  # fmt: skip
def test_numbers_at_the_edge(value: float, written: str) -> None:
    assert significant(value).replace(THIN, " ") == written


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_is_not_written(value: float) -> None:
    for unit, currency in (("percent", ""), ("million", "USD"), ("index", "")):
        with pytest.raises(ValueError, match="no number"):
            amount(value, unit, currency)


@given(value=st.integers(-9_999, 9_999))
@settings(deadline=None)
def test_counts_below_ten_thousand_are_exact(value: int) -> None:
    assert read(amount(value, "tanks").partition(" ")[0]) == value


@pytest.mark.parametrize(("value", "places", "written"), [(-0.4, 0, "0"), (-0.6, 0, "−1"), (1234.5678, 2, "1 234.57"), (-0.001, 2, "0.00")])
def test_rounding_to_nothing_leaves_no_sign(value: float, places: int, written: str) -> None:
    assert grouped(value, places).replace(THIN, " ") == written


@pytest.mark.parametrize(
    ("value", "unit", "currency", "written"),
    [
        (634_221, "million", "USD", "USD 634 bn"),
        (1_588_200, "million", "USD", "USD 1 590 bn"),
        (542, "million", "EUR", "EUR 542 m"),
        (999, "million", "EUR", "EUR 999 m"),
        (1_500, "million", "EUR", "EUR 1.5 bn"),
        (-64_812, "million", "USD", "USD −64.8 bn"),
        (1_030_000, "million", "INTD", "Int$ 1 030 bn"),
        (910.6, "per head", "USD", "USD 911 per head"),
        (57.31, "percent", "", "57.3 %"),
        (1.2, "×", "", "1.2 ×"),
        (0.1966, "index", "", "0.197"),
        (0.00991, "points", "", "0.01 points"),
        (0.01234, "percent", "", "0.01 %"),
        (12_234, "tanks", "", "12 200 tanks"),
        (1_300_200, "persons", "", "1 300 000 persons"),
        (1, "batteries", "", "1 battery"),
        (1, "years", "", "1 year"),
        (-1, "aircraft", "", "−1 aircraft"),
    ],
)
def test_amounts_carry_their_unit(value: float, unit: str, currency: str, written: str) -> None:
    assert amount(value, unit, currency).replace(THIN, " ") == written


@given(
    value=VALUES,
    unit=st.sampled_from(sorted({quantity.unit for quantity in VOCABULARY.values()} - BARE)),
)
@settings(deadline=None)
def test_every_unit_is_written(value: float, unit: str) -> None:
    assert amount(value, unit).endswith("%" if unit == "percent" else unit_words(unit, 1 if value == 1 else 2))
    assert unit_words(unit) == unit


def test_a_year_is_not_a_quantity_of_years() -> None:
    assert amount(2035, "year") == "2035"


def test_every_message_is_said_somewhere() -> None:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in SOURCE.rglob("*.py")]
    built = {pattern for tree in trees for node in ast.walk(tree) if isinstance(node, (ast.Constant, ast.JoinedStr)) for pattern in patterns(node)}
    said = "|".join(sorted(built - {r"[\w-]+"} | {pattern for one in sayings() for pattern in one.patterns}))
    assert [name for name in MESSAGES if not re.fullmatch(said, name)] == []
