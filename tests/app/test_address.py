from __future__ import annotations

import re
from urllib.parse import parse_qs, urlparse

import pytest
from browsing import Desk, settled
from playwright.sync_api import Page, Route, expect

WARNING = "#control-h-warning_days"


def entries(page: Page) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(urlparse(page.url).query).items()}


def depth(page: Page) -> int:
    return page.evaluate("history.length")


def unfold(page: Page, control: str) -> None:
    page.locator("details.group", has=page.locator(control)).evaluate("group => group.open = true")


def test_a_slider_writes_the_address_anew_and_leaves_the_way_back_alone(desk: Desk) -> None:
    with desk.open("question") as page:
        before = depth(page)
        unfold(page, "#control-window")
        page.locator("#control-window").press("ArrowRight")
        page.locator("#control-window").press("ArrowRight")
        settled(page)
        assert float(entries(page)["window"]) > 30
        assert depth(page) == before
        expect(page.locator("output[for=control-window]")).to_have_text(f"once in {entries(page)['window']} years")


def test_a_choice_is_undone_by_the_way_back(desk: Desk) -> None:
    with desk.open("question") as page:
        said = page.locator("h1").inner_text()
        page.get_by_label("strategy B").select_option("status_quo")
        expect(page.locator("h1")).not_to_have_text(said)
        assert entries(page) == {"b": "status_quo"}
        page.go_back()
        expect(page.locator("h1")).to_have_text(said)
        settled(page)
        expect(page.get_by_label("strategy B")).to_have_value("autonomous")
        assert entries(page) == {}


def test_an_input_is_held_at_a_value_within_a_band_or_nowhere(desk: Desk) -> None:
    with desk.open("question") as page:
        unfold(page, WARNING)
        said = page.locator("output[for=control-h-warning_days]")
        expect(said).to_have_text("whole range")
        page.locator(WARNING).press("Home")
        settled(page)
        assert entries(page) == {"h.warning_days": "0"}
        group = page.locator(".field", has=page.locator(WARNING))
        group.locator(".bands button").nth(1).click()
        settled(page)
        assert entries(page) == {"h.warning_days": "14~45"}
        expect(said).to_have_text(re.compile("14.*45"))
        group.get_by_role("button", name="Whole range").click()
        settled(page)
        assert entries(page) == {}
        expect(said).to_have_text("whole range")


def test_an_address_leads_to_what_it_was_copied_from(desk: Desk) -> None:
    with desk.open("question?b=hedge_30&window=50&h.warning_days=14") as page:
        title = page.locator("h1").inner_text()
        assert entries(page) == {"b": "hedge_30", "window": "50", "h.warning_days": "14"}
        address = page.url
    with desk.open(urlparse(address).path + "?" + urlparse(address).query) as again:
        expect(again.locator("h1")).to_have_text(title)


def test_what_an_address_cannot_mean_is_said_and_dropped(desk: Desk) -> None:
    with desk.open("question?b=hedge_31&window=50&windw=7") as page:
        assert entries(page) == {"window": "50"}
        notices = page.locator(".notices p")
        expect(notices).to_have_count(2)
        expect(notices.first).to_contain_text("hedge_31")
        notices.first.get_by_role("button").click()
        expect(notices).to_have_count(1)


def test_everything_goes_back_to_ours(desk: Desk) -> None:
    with desk.open("question?window=50&h.warning_days=14&lang=de") as page:
        page.locator("aside .state button").click()
        settled(page)
        assert entries(page) == {"lang": "de"}


def test_the_strategies_change_places_with_their_levers(desk: Desk) -> None:
    with desk.open("question?a=hedge_30&a.pledge=3") as page:
        page.get_by_role("button", name="Swap the two strategies").click()
        settled(page)
        assert entries(page) == {"a": "autonomous", "b": "hedge_30", "b.pledge": "3"}


def test_views_keep_the_state(desk: Desk) -> None:
    with desk.open("question?window=50") as page:
        page.get_by_role("link", name="Who carries it").click()
        page.wait_for_url("**/carries?*")
        settled(page)
        assert page.evaluate("document.activeElement.tagName") == "H1"
        page.go_back()
        page.wait_for_url("**/question?window=50")
        settled(page)


def test_the_language_is_changed_and_remembered(desk: Desk) -> None:
    with desk.open("carries") as page:
        page.locator(".languages button[lang=de]").click()
        expect(page.locator("nav")).to_contain_text("Wer es trägt")
        settled(page)
        assert page.evaluate("document.documentElement.lang") == "de"
        assert entries(page) == {"lang": "de"}
        page.goto(desk.server + "carries")
        expect(page.locator("nav")).to_contain_text("Wer es trägt")
        page.locator(".languages button[lang=en]").click()
        expect(page.locator("nav")).to_contain_text("Who carries it")
        settled(page)
        assert entries(page) == {}


def test_a_german_browser_is_answered_in_german(desk: Desk) -> None:
    with desk.open("carries", language="de-DE") as page:
        expect(page.locator("nav")).to_contain_text("Wer es trägt")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_other_colours_are_chosen_and_remembered(desk: Desk, theme: str) -> None:
    with desk.open("carries", theme=theme) as page:
        paper = "getComputedStyle(document.body).backgroundColor"
        before = page.evaluate(paper)
        page.get_by_role("button", name="Dark colours" if theme == "light" else "Light colours").click()
        after = page.evaluate(paper)
        assert after != before
        page.reload()
        settled(page)
        assert page.evaluate(paper) == after


def test_a_stale_answer_is_dimmed_and_stays_where_it_is(desk: Desk) -> None:
    with desk.open("question") as page:
        held: list[Route] = []
        page.route("**/api/views/**", lambda route: held.append(route))
        top = page.locator("main section").first.bounding_box()
        page.get_by_label("strategy B").select_option("status_quo")
        expect(page.locator("main")).to_have_attribute("aria-busy", "true")
        expect(page.get_by_role("status").filter(has_text="Computing")).to_have_count(1)
        assert page.locator("main section").first.bounding_box() == top
        for route in held:
            route.continue_()
        settled(page)
        assert entries(page) == {"b": "status_quo"}


def test_a_long_wait_is_explained_until_it_ends(desk: Desk) -> None:
    with desk.open("question") as page:
        held: list[Route] = []
        page.route("**/api/views/**", lambda route: held.append(route))
        page.locator("#control-high").press("ArrowLeft")
        expect(page.get_by_text("This takes longer than usual")).to_be_visible()
        for route in held:
            route.continue_()
        settled(page)
        expect(page.get_by_text("This takes longer than usual")).to_have_count(0)


def test_a_server_that_is_away_is_named_and_asked_again(desk: Desk) -> None:
    with desk.open("question") as page:
        page.route("**/api/views/**", lambda route: route.abort())
        page.get_by_label("strategy B").select_option("status_quo")
        trouble = page.get_by_role("alert")
        expect(trouble).to_contain_text("The server does not answer.")
        page.unroute("**/api/views/**")
        trouble.get_by_role("button", name="Try again").click()
        expect(trouble).to_have_count(0)
        settled(page)
        assert entries(page) == {"b": "status_quo"}
        desk.faults = [fault for fault in desk.faults if "net::ERR_FAILED" not in fault]
