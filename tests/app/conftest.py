"""A real server and a real browser. Without chromium or a built app these tests are skipped, and say so."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from browsing import PATIENCE, Desk, serving
from playwright.sync_api import Browser, expect, sync_playwright

from symmachia.server.application import STATIC

ARGUMENTS = ("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a server of this checkout, with a slash at its end."""
    if not (STATIC / "index.html").exists():
        pytest.skip("the app is not built: make app")
    with serving() as (address, _):
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Anew for each module: while it is open an event loop runs in this thread, which later tests could not do with."""
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("there is no chromium to test the app in")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        expect.set_options(timeout=PATIENCE)
        yield started
        started.close()


@pytest.fixture
def desk(browser: Browser, server: str) -> Iterator[Desk]:
    opened = Desk(browser, server)
    yield opened
    assert opened.faults == []
