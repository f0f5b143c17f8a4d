"""The better bet: for which reliability of the United States, and how frequent a danger, each strategy is it, and what that depends on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.accounts import bet, break_even_years, crossing, decides, defence_explained, one_sided, outcome
from symmachia.accounts.reference import has_reference, reference
from symmachia.briefing.content import Cell, Section, Table, source_line
from symmachia.charts import Band, Chart, Point, Reference, Series, Strip
from symmachia.trace import Trace, fact_trace
from symmachia.words import say, translated

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.charts import Role
    from symmachia.words import Sentence

WINDOW, EVEN = 30, 50
ADEQUACY = "equal_adequacy"
ENDS, CORNERS = (0, 50, 100), (0, 100)
DRAWN = tuple(range(0, 101, 10))
MOSTLY = 80.0
HALF, EVENLY = 50.0, 5.0
"""Half of the futures, and how far from it an answer counts as even."""
SHOWN = 3
LINES: tuple[tuple[str, Role, dict[str, str | int]], ...] = (
    ("base", "autonomous", {}),
    ("gross", "other", {"premium": "gross"}),
    ("scope", "us", {"scope": "bruegel-kiel"}),
    ("battles", "eu", {"campaign": "cadb"}),
    ("stated", "rival", {"stated": 3000}),
)
RIVALS: dict[str, tuple[dict[str, str | int], ...]] = {
    "premium": ({"premium": "gross"}, {"comparison": "equal_money"}),
    "scope": ({"scope": "bruegel-kiel"}, {"scope": "third"}),
    "campaign": ({"campaign": "adm_smooth"}, {"campaign": "adm_salvo"}, {"campaign": "eto"}, {"campaign": "cadb"}),
    "loss": ({"preset": "revised"}, {"preset": "first"}, {"preset": "event"}),
    "stated": ({"stated": 1000}, {"stated": 3000}, {"stated": 10000}),
    "values": ({"values": "exponential"},),
    "commitment": ({"commitment": "endogenous"},),
    "defenders": ({"defenders": "plan"},),
    "contingency": ({"contingency": "finland_north"},),
}
"""What the answer may depend on, and the rivals of the study as it ships in each."""
STRIPS: dict[str, tuple[tuple[str, str], ...]] = {
    "honoured": (
        ("leeds", "leeds-long-mitchell-2000/WORLD/commitments_honoured_share/1944:all-1816-1944"),
        ("all", "berkemeier-fuhrmann-2018/WORLD/commitments_honoured_share/2003:all-1816-2003"),
        ("pacts", "berkemeier-fuhrmann-2018/WORLD/commitments_honoured_share/2003:defence-pacts"),
        ("recent", "berkemeier-fuhrmann-2018/WORLD/commitments_honoured_share/2003:all-1945-2003"),
    ),
    "elicited": (
        ("russian-first", "microcode-2025/public_rus/elicited_likelihood/2025:us-defends-nato-january"),
        ("russian-second", "microcode-2025/public_rus/elicited_likelihood/2025:us-defends-nato-march"),
    ),
    "polls": (
        ("use-force", "press-polls/public_usa/poll_share/2025:use-force-for-nato"),
        ("defend-allies", "yougov-2024/public_usa/poll_share/2024:defend-allies-yes"),
        ("not-reliable", "iga-2025/public_deu_fra_gbr/poll_share/2025:us-not-reliable"),
        ("trust", "press-polls/public_deu/poll_share/2025:trust-us-yes"),
    ),
    "markets": (("exit", "polymarket-2026/polymarket/market_probability/2026:exit-2026-july"),),
}


def section(alliance: Alliance) -> Section | None:
    """The frontier with its marks, what it depends on, and the campaign behind it. Nothing where no reference run is of these figures."""
    if not has_reference(alliance):
        return None
    text = (
        say("bet-text"),
        say("bet-crux", fixed=bet(alliance, EVEN, WINDOW), answering=bet(alliance, EVEN, WINDOW, commitment="endogenous"), at=EVEN, window=WINDOW),
        say(
            "bet-money", at=EVEN, same=bet(alliance, EVEN, WINDOW, comparison="equal_money"), net=bet(alliance, EVEN, WINDOW),
            gross=bet(alliance, EVEN, WINDOW, premium="gross"), window=WINDOW,
        ),
        say("bet-existing-text", plain=defence_explained(alliance), stated=defence_explained(alliance, stated=3000)),
    )  # fmt: skip
    charts = (_frontier(alliance), _theatre(alliance))
    return Section(
        "bet", say("bet-heading"), text=text, charts=charts, tables=(_sets(alliance), drivers(alliance), _windows(alliance), _rivals(alliance))
    )


def depends(alliance: Alliance) -> tuple[str, ...]:
    """What turns the answer at an even reliability: where a rival puts another side ahead, or makes an even answer clear; what moves most stands
    first."""
    usual = bet(alliance, EVEN, WINDOW).value
    moves: dict[str, float] = {}
    for name, rivals in RIVALS.items():
        shares = [bet(alliance, EVEN, WINDOW, **rival).value for rival in rivals]  # pyright: ignore[reportArgumentType]
        turned = [abs(share - usual) for share in shares if _ahead(share) != _ahead(usual)]
        if turned:
            moves[name] = max(turned)
    return tuple(sorted(moves, key=lambda name: -moves[name]))[:SHOWN]


def _ahead(share: float) -> int:
    return 0 if abs(share - HALF) <= EVENLY else 1 if share > HALF else -1


def headline(alliance: Alliance) -> Sentence:
    """The finding in words: one end where over four fifths of the futures lie there, else what it depends on."""
    first, even, last = (break_even_years(alliance, at) for at in ENDS)
    ends = {kind: one_sided(alliance, kind, WINDOW) for kind in ("never", "always")}
    end = next((kind for kind, share in ends.items() if share.value > MOSTLY), "")
    turns = depends(alliance)
    first_driver = next(iter(reference(alliance)["break_even"]["drivers"]["inputs"]))
    return say(
        "bet-title", end=end or "neither", share=ends[end or "never"], window=WINDOW, first=first, even=even, last=last,
        pays_last="no" if last.value == 0 else "yes", input=driver_name(first_driver),
        turns=", ".join(say(f"bet-on-{name}").text for name in turns) or "none",
    )  # fmt: skip


def _frontier(alliance: Alliance) -> Chart:
    run = reference(alliance)["break_even"]
    series = []
    for name, role, rival in LINES:
        figures = {at: break_even_years(alliance, at, **rival) for at in DRAWN}  # pyright: ignore[reportArgumentType]
        bands = tuple(Band(at, (figure.low or 0.0, figure.value, figure.high or 0.0)) for at, figure in figures.items()) if not rival else ()
        points = tuple(Point(str(at), figure, role, say("bet-at", at=at).text) for at, figure in figures.items())
        series.append(Series(say(f"bet-line-{name}").text, role, points, bands))
    return Chart(
        id="frontier",
        kind="frontier",
        title=headline(alliance),
        subtitle=say("bet-subtitle", futures=run["futures"], year_first=reference(alliance)["years"][0], year_last=reference(alliance)["years"][-1]),
        source=source_line(alliance, (point.figure for line in series for point in line.points), run["baseline"]),
        series=tuple(series),
        unit="years",
        strips=marks(alliance),
        sides=(say("bet-side-autonomous"), say("bet-side-transatlantic")),
        note=say("bet-note"),
    )


def marks(alliance: Alliance) -> tuple[Strip, ...]:
    """Rates of honouring, elicited likelihoods, polls and markets: points of comparison, none of which is the reliability."""
    return tuple(Strip(say(f"bet-strip-{name}").text, tuple(_mark(alliance, *mark) for mark in row)) for name, row in STRIPS.items())


def _mark(alliance: Alliance, name: str, fact: str) -> Reference:
    figure = fact_trace(alliance.store.fact(fact), alliance.store)
    return Reference(figure, say(f"bet-mark-{name}").text)


def _theatre(alliance: Alliance) -> Chart:
    run = reference(alliance)
    years = (2026, 2030, 2035, 2040)
    lines: tuple[tuple[str, Role, str, str], ...] = (
        ("without-transatlantic", "transatlantic", "without", "transatlantic"),
        ("without-autonomous", "autonomous", "without", "autonomous"),
        ("with-transatlantic", "us", "with", "transatlantic"),
    )
    series = tuple(
        Series(
            say(f"theatre-line-{name}").text,
            role,
            tuple(
                Point(str(year), outcome(alliance, "attained", presence=presence, at=year, strategy=strategy, comparison=ADEQUACY), role)
                for year in years
            ),
        )
        for name, role, presence, strategy in lines
    )
    without, alone, with_them = (line.points[2].figure for line in series)
    return Chart(
        id="theatre",
        kind="lines",
        title=say("theatre-title", year=years[2], without=without, alone=alone, with_them=with_them),
        subtitle=say("theatre-subtitle", futures=run["break_even"]["futures"]),
        source=source_line(alliance, (point.figure for line in series for point in line.points), run["break_even"]["baseline"]),
        series=series,
        unit="percent",
        top=100.0,
        note=say("theatre-note", north=outcome(alliance, "attained", contingency="finland_north", at=years[2], comparison=ADEQUACY), year=years[2]),
    )


def _sets(alliance: Alliance) -> Table:
    """The distribution of the set of reliabilities, with its mass at never and always, and c* where one may be quoted."""
    run = reference(alliance)["break_even"]
    windows = run["windows"]
    rows: list[tuple[Cell, ...]] = [(say(f"bet-set-{kind}"), *(one_sided(alliance, kind, window) for window in windows)) for kind in run["kinds"]]
    quoted = run["cases"]["as it ships"]["below"]
    stars = (crossing(alliance, window) if found else "" for window, found in zip(windows, quoted, strict=True))
    rows.append((say("bet-set-crossing"), *stars))
    head = (say("column-set"), *(say("column-window-every", window=window) for window in windows))
    figures = [cell for row in rows for cell in row[1:] if isinstance(cell, Trace)]
    return Table(say("bet-sets-caption"), head, tuple(rows), source_line(alliance, figures, run["baseline"]))


def drivers(alliance: Alliance) -> Table:
    """The panel of what would change the answer."""
    run = reference(alliance)["break_even"]
    rows = tuple((driver_name(name), decides(alliance, name), say(f"bet-side-{row[3] or 'none'}")) for name, row in run["drivers"]["inputs"].items())
    head = (say("column-input"), say("column-decides"), say("column-side"))
    source = source_line(alliance, (row[1] for row in rows), run["baseline"])
    return Table(say("bet-decides-caption", coverage=decides(alliance, "coverage")), head, rows, source)


def driver(column: str) -> tuple[str, str]:
    """The name of an uncertain input, and the label of its axis where it has one."""
    name, _, label = column.partition("·")
    return name.partition("[")[0], label


def driver_name(column: str) -> str:
    """The same in words."""
    name, label = driver(column)
    words = say(f"input-{name}").text
    return f"{words}, {translated(label.replace('_', ' '))}" if label else words


def _rivals(alliance: Alliance) -> Table:
    rows: list[tuple[Cell, ...]] = [(say("bet-case-usual"), *_row(alliance, {}))]
    rows += [
        (say(f"bet-case-{'-'.join(str(word) for word in rival.values())}"), *_row(alliance, rival)) for rivals in RIVALS.values() for rival in rivals
    ]
    head = (say("column-case"), *(say("column-years-at", at=at) for at in CORNERS), say("column-share-at", at=EVEN, window=WINDOW))
    figures = [cell for row in rows for cell in row[1:] if not isinstance(cell, str)]
    source = source_line(alliance, figures, reference(alliance)["break_even"]["baseline"])  # pyright: ignore[reportArgumentType]
    return Table(say("bet-rivals-caption", window=WINDOW), head, tuple(rows), source, folded=True)


def _row(alliance: Alliance, rival: dict[str, str | int]) -> tuple[Trace | str, ...]:
    same = rival.get("comparison") == "equal_money"
    years = ("",) * len(CORNERS) if same else tuple(break_even_years(alliance, at, **rival) for at in CORNERS)  # pyright: ignore[reportArgumentType]
    return (*years, bet(alliance, EVEN, WINDOW, **rival))  # pyright: ignore[reportArgumentType]


def _windows(alliance: Alliance) -> Table:
    rows = tuple(
        (
            say(f"attack-{name}"),
            *(
                outcome(alliance, name, at=year, strategy=strategy, comparison=ADEQUACY)
                for strategy in ("transatlantic", "autonomous")
                for year in (2030, 2040)
            ),
        )
        for name in ("deterred", "yielded", "backed_down", "war")
    )
    head = (say("column-window"), *(say(f"column-{strategy}-in", year=year) for strategy in ("transatlantic", "autonomous") for year in (2030, 2040)))
    figures = (figure for row in rows for figure in row[1:])
    return Table(say("attack-caption"), head, rows, source_line(alliance, figures, reference(alliance)["break_even"]["baseline"]))
