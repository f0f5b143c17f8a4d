from __future__ import annotations

from pathlib import Path

import pytest
from browsing import Desk
from playwright.sync_api import Page

from symmachia.server.views import NAMES, PAGED

AXE = Path(__file__).parents[2] / "app" / "node_modules" / "axe-core" / "axe.min.js"


PAGES = [f"{name}/DEU" if name in PAGED else name for name in NAMES]


def violations(page: Page, *rules: str) -> list[str]:
    """What axe finds, by all of its rules or by some, with the element where it finds it."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("rules => axe.run(document, {resultTypes: ['violations'], ...(rules.length ? {runOnly: rules} : {})})", rules)
    return [f"{one['id']}: {node['target']} {node['failureSummary']}" for one in found["violations"] for node in one["nodes"]]


def unfold(page: Page) -> None:
    for folded in page.locator("main details, aside details").all():
        folded.evaluate("folded => folded.open = true")


@pytest.mark.parametrize("view", PAGES)
def test_every_view_loads_without_an_error_and_is_open_to_all(desk: Desk, view: str) -> None:
    with desk.open(view) as page:
        assert page.locator("main section").count() > 0
        assert page.locator("nav a[aria-current]").count() == 1
        unfold(page)
        assert violations(page) == []


@pytest.mark.parametrize("view", PAGES)
def test_every_view_speaks_german(desk: Desk, view: str) -> None:
    """Names may be the same in both languages, headings of ours are not."""
    said: dict[str, set[str]] = {}
    for language in ("en-GB", "de-DE"):
        with desk.open(view, language=language) as page:
            assert page.evaluate("document.documentElement.lang") == language[:2]
            said[language] = set(page.locator("main :is(h1, h2, summary), nav a, aside h2").all_inner_texts()) - {""}
    assert not said["en-GB"] & said["de-DE"]


@pytest.mark.parametrize("view", PAGES)
def test_every_view_has_contrast_in_the_dark(desk: Desk, view: str) -> None:
    with desk.open(view, theme="dark") as page:
        unfold(page)
        assert violations(page, "color-contrast") == []


BESIDE = """() => [...document.querySelectorAll('.canvas svg')].flatMap(picture => [...picture.querySelectorAll('text')]
    .filter(text => text.getBBox().x < -2 || text.getBBox().x + text.getBBox().width > picture.getAttribute('width'))
    .map(text => text.textContent))"""


@pytest.mark.parametrize("size", ["desktop", "phone"])
@pytest.mark.parametrize("view", PAGES)
def test_no_text_leaves_its_picture_in_the_fonts_of_the_page(desk: Desk, view: str, size: str) -> None:
    with desk.open(f"{view}?lang=de", size=size) as page:
        page.evaluate("document.fonts.ready")
        assert page.evaluate(BESIDE) == []


@pytest.mark.parametrize("view", PAGES)
def test_on_a_phone_the_view_in_sight_stands_in_sight_among_the_views(desk: Desk, view: str) -> None:
    with desk.open(view, size="phone") as page:
        box = page.locator("nav a[aria-current]").bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390


@pytest.mark.parametrize("view", PAGES)
def test_every_view_fits_a_phone(desk: Desk, view: str) -> None:
    with desk.open(view, size="phone") as page:
        unfold(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
