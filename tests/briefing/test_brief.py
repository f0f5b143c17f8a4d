from __future__ import annotations

import json
import re
from base64 import b64decode
from itertools import pairwise
from pathlib import Path
from typing import Any
from zlib import decompress

import pytest
from lxml import html

import symmachia as sy
from symmachia.accounts.calls import forget
from symmachia.accounts.reference import PLANS, reference
from symmachia.alliance import Alliance, load
from symmachia.briefing import render
from symmachia.briefing.compact import LOOKS
from symmachia.briefing.page import WIDTHS
from symmachia.briefing.sections import plan, sections
from symmachia.charts import paint
from symmachia.errors import SymmachiaError
from symmachia.trace import KINDS, Trace
from symmachia.words import say
from symmachia.words.numbers import grouped, significant

PACKAGE = Path(sy.__file__).parent
YEAR = re.compile(r"\b(18|19|20)\d\d\b")


@pytest.fixture(scope="module")
def page(alliance: Alliance) -> str:
    return render(alliance)


@pytest.fixture(scope="module")
def tree(page: str) -> html.HtmlElement:
    return html.fromstring(page)


def _homes(tree: html.HtmlElement) -> list[dict[str, Any]]:
    """What the panel of each figure shows, in the order of their numbers."""
    packed = b64decode(tree.xpath("//script[@id='homes']/text()")[0])
    return json.loads(decompress(packed))


def _calls(tree: html.HtmlElement) -> dict[str, set[str]]:
    """Every call in the page with the texts that stand under it."""
    homes, found = _homes(tree), {}
    for mark in tree.xpath("//data | //*[@data-call]"):
        found.setdefault(homes[int(mark.get("data-call") or mark.get("value"))]["call"], set()).add(mark.text_content())
    return found


def test_every_figure_is_found_again_by_its_call(alliance: Alliance, tree: html.HtmlElement) -> None:
    calls = _calls(tree)
    assert len(calls) > 300
    for call, texts in calls.items():
        trace = sy.explain(call, alliance)
        bare = {grouped(trace.value), f"{trace.value:.0f}", significant(trace.value)}
        assert texts <= {trace.text, *bare}, call
        assert all(alliance.store.fact(fact) for fact in trace.facts()), call


def test_every_figure_opens_its_home(tree: html.HtmlElement) -> None:
    homes = _homes(tree)
    assert set(_calls(tree)) <= {home["call"] for home in homes}
    assert {home["kind"] for home in homes} == set(KINDS)
    assert all(home["sources"] and all(home["sources"]) for home in homes)


def test_no_number_stands_without_a_mark(tree: html.HtmlElement) -> None:
    """Numbers outside marks are years, editions, axis ticks, key classes, points of an axis, ranges of a marked figure, counts of what the page
    itself lists, and what the table of statements tells of others' words."""
    main = html.fromstring(html.tostring(tree.xpath("//main")[0]))
    stated = main.xpath("//table[caption[contains(., 'Who said what about sending')]]")
    assert len(stated) == 1
    stated[0].drop_tree()
    for element in main.xpath("//*[@id='sources' or @id='record'] | //data | //*[@data-call] | //svg | //*[contains(@class, 'source')] | //caption"):
        element.drop_tree()
    for element in main.xpath("//figure//td[position()=3]"):
        element.drop_tree()
    own = re.compile(
        r"nato-\d+|between .*? and .*?(%|points|bn|soldiers)|between [\d.]+ and [\d.]+\)|between [\d., ]+ and [\d., ]+:"
        r"|in all \d+|\d+ of (them|\d+ meet)|in \d+ of \d+ years|and in \d+ two|out of \d+|in \d+ the range"
        r"|(not settled|depends on it): \d+ of \d+|\d{4}-\d\d(-\d\d)?|\d+ December 2025|EUR 150 bn|σ|80 %|Eighty"
        r"|reliability (of )?\d+ per cent|window every \d+ years|(\d+ of \d+ points )?years at \d+ per cent|share at \d+ per cent"
    )
    for text in main.xpath("//text()"):
        bare = YEAR.sub("", own.sub("", text.replace("\u202f", " ")))
        assert not re.search(r"\d", bare), text


def test_no_number_is_typed_in_the_template() -> None:
    template = (PACKAGE / "briefing" / "page.html.j2").read_text(encoding="utf-8")
    shown = re.sub(r"<[^>]*>|\{%.*?%\}|\{\{.*?\}\}", " ", template)
    assert not re.search(r"\d", shown)


def test_no_figure_is_typed_in_a_message() -> None:
    """Messages hold no figures; the digits in them are the parts of ids, selectors and the two numbers of a test's name."""
    for line in (PACKAGE / "words" / "en.ftl").read_text(encoding="utf-8").splitlines():
        words = re.sub(r"^[\w-]+ =|\{[^}]*\}|\[[^]]*\]|155 mm|#.*", "", line)
        assert not re.search(r"\d", words), line


def test_the_page_is_self_contained_and_small(page: str) -> None:
    assert len(page.encode()) < 1_000_000
    assert not re.search(r"(src|href)=[\"'](?!#)", page)
    assert "@import" not in page
    assert "url(" not in page


def test_equal_runs_give_equal_pages(alliance: Alliance, page: str) -> None:
    assert render(alliance) == page


def test_figures_without_a_reference_run_say_so(alliance: Alliance, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """After an import the run that ships is of other figures: the page says so, and nothing of it is shown."""
    from symmachia.accounts import reference as room

    monkeypatch.setattr(room, "SHIPPED", tmp_path)
    room._read.cache_clear()
    bare = {section.id: section for section in sections(alliance)}
    assert "brief --fresh" in bare["field"].text[0].text
    assert not {"gaps", "reliance", "costs", "plan"} & bare.keys()
    claims = {claim.text: claim for claim in bare["claims"].claims}
    essential = next(claim for text, claim in claims.items() if "is essential" in text)
    assert essential.outcome == "not-computable"


def test_a_fresh_brief_is_the_same_brief(page: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The study is run again. On the machine that made the run that ships, the page comes out to the byte; on another one up to last digits."""
    from symmachia.accounts import reference as room

    monkeypatch.setattr(room, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(room, "_HELD", {})
    written = sy.brief(load(), tmp_path / "brief.html", fresh=True).read_text(encoding="utf-8")
    changed = sum(one != two for one, two in zip(page.splitlines(), written.splitlines(), strict=True))
    assert changed < len(page.splitlines()) / 50
    assert len(list(tmp_path.glob("reference-*.json"))) == 3


def test_structure_reads_well_aloud(tree: html.HtmlElement) -> None:
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert tree.get("lang") == "en"
    assert len(tree.xpath("//h1")) == 1
    levels = [int(heading.tag[1]) for heading in tree.xpath("//h1 | //h2 | //h3")]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for picture in tree.xpath("//svg[@role]"):
        named = picture.get("aria-labelledby").split()
        assert [element.get("id") for element in picture.xpath("./title | ./desc")] == named
        assert all(picture.xpath(f".//*[@id='{name}']")[0].text.strip() for name in named)
    for figure in tree.xpath("//figure"):
        assert figure.xpath(".//details//table//td"), "a data table stands behind each chart"
    for table in tree.xpath("//table"):
        assert table.xpath(".//thead//th[@scope='col']")
        assert not table.xpath(".//tbody/tr[not(th[@scope='row'])]")


def test_source_year_and_prices_stand_inside_every_picture(tree: html.HtmlElement, alliance: Alliance) -> None:
    for picture in tree.xpath("//svg[@role]"):
        text = " ".join(picture.xpath(".//text/text()"))
        assert "Source:" in text
        assert alliance.store.fingerprint in text
        assert YEAR.search(text)
        if "USD" in text:
            assert "prices" in text


def test_a_picture_looks_on_the_page_as_it_is_painted(alliance: Alliance, page: str, tree: html.HtmlElement) -> None:
    """Looks stand in classes and shapes elsewhere: put back, every picture is the one that was painted."""
    looks = dict(re.findall(r"^\.(v\d+)\{(.*)\}$", page, re.MULTILINE))
    shapes = {shape.get("id"): shape.get("d") for shape in tree.xpath("//defs/path")}
    painted = {f"{chart.id}-{width}": paint(chart, width) for section in sections(alliance) for chart in section.charts for width in WIDTHS}
    assert len(shapes) > 30
    for picture in tree.xpath("//svg[@role]"):
        original = html.fromstring(painted[picture.get("aria-labelledby").split()[0].removesuffix("-t")])
        for now, before in zip(picture.iter(), original.iter(), strict=True):
            look = {name: value for name, value in before.items() if name in LOOKS}
            shown = dict(part.split(":", 1) for part in looks.get(now.get("class"), "").split(";") if part)
            assert {name: value.removesuffix("px") for name, value in shown.items()} == (look if now is not picture else {})
            path = now.get("d") or shapes.get((now.get("href") or "").removeprefix("#"))
            assert path == before.get("d")
            assert (now.text or "") == (before.text or "")


def test_estimates_look_different_from_observations(alliance: Alliance, tree: html.HtmlElement) -> None:
    homes = _homes(tree)
    for mark in tree.xpath("//data"):
        kind = sy.explain(homes[int(mark.get("value"))]["call"], alliance).kind
        assert mark.get("class") == kind.replace(" ", "-")


def test_titles_follow_the_data(alliance: Alliance) -> None:
    today = {chart.id: chart.title.text for section in sections(alliance) for chart in section.charts}
    before = {chart.id: chart.title.text for section in sections(load("nato-2024")) for chart in section.charts}
    modelled = {"field", "gaps", "reliance", "exit", "costs", "frontier", "theatre"}
    planned = {"plan-cost", "plan-total", "plan-bought", "plan-front", "plan-map", "plan-heads"}
    abroad = {"force-sizes", "force-map", "force-costs"}
    assert today.keys() - before.keys() == modelled | planned | abroad | {"hedge-saving"}, "the model runs on the newest edition"
    assert before.keys() <= today.keys()
    assert all(today[name] != before[name] for name in ("outside-over-time", "map", "spenders", "pledges", "burden", "rival"))


@pytest.mark.parametrize(("trend", "says"), [("peaked", "peaked"), ("up", "rose"), ("down", "fell"), ("flat", "hardly moved")])
def test_the_title_over_time_says_what_the_line_does(alliance: Alliance, trend: str, says: str) -> None:
    figure = sy.share(alliance, "spending", outside="EU")
    title = say("outside-time-title", trend=trend, first=figure, peak=figure, last=figure, year_first=2014, year_peak=2020, year_last=2026)
    assert says in title.text


def test_the_section_on_plans_says_other_things_of_other_plans(alliance: Alliance, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plans that close everything, for more than the pledges leave: sentences and titles change by themselves."""
    run = reference(alliance, PLANS)
    plans, ends = run["plans"], run["fronts"]["autonomous"]
    closed = {name: [100.0] * len(run["years"]) for name in run["capabilities"]}
    monkeypatch.setitem(plans, "autonomous/equal_adequacy", {**plans["autonomous/equal_adequacy"], "met": closed})
    monkeypatch.setitem(plans, "autonomous/equal_money", {**plans["autonomous/equal_money"], "pledge_used": [40.0] * 14 + [100.0]})
    monkeypatch.setitem(run["fronts"], "autonomous", {**ends, "gap_years": [*ends["gap_years"][:-1], 0.0]})
    forget(alliance)
    said = plan.section(alliance)
    forget(alliance)
    assert said
    text = " ".join(sentence.text for sentence in said.text)
    assert "0 capabilities are still short in 2035, none in 2040" in text
    assert "is not enough" in text
    assert "nothing stays short" in next(chart for chart in said.charts if chart.id == "plan-front").title.text
    assert "lower bounds" in text
    assert "assumptions of ours" in text


def test_us_totals_never_stand_without_the_forces_in_europe(alliance: Alliance) -> None:
    shown = [figure for section in sections(alliance) for figure in section.figures() if isinstance(figure, Trace)]
    american = [figure for figure in shown if re.search(r"\bUS\b", figure.call.partition("(")[2]) and figure.call.startswith(("share", "total"))]
    assert american
    assert all(figure.beside for figure in american)


def test_a_brief_that_cannot_be_written_leaves_the_old_one(alliance: Alliance, tmp_path: Path) -> None:
    old = tmp_path / "brief.html"
    old.mkdir()
    with pytest.raises(SymmachiaError, match="cannot be written"):
        sy.brief(alliance, old)
    with pytest.raises(SymmachiaError, match="cannot be written"):
        sy.brief(alliance, tmp_path / "nowhere" / "brief.html")
    assert list(tmp_path.iterdir()) == [old]
