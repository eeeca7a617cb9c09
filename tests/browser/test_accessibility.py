"""What a machine can tell of WCAG 2.2 AA, on every page, in both themes."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.gallery import ROOMS, room_opened
from tests.browser.screen import LAPTOP, PHONE, WALL
from tests.browser.service import Link

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def violations(page: Page, within: str = "html") -> list[str]:
    """What axe objects to in a part of the page, with the first place of each."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, Any] = page.evaluate("([part, levels]) => axe.run(part, {runOnly: levels})", [within, LEVELS])
    return [f"{rule['id']}: {rule['help']}: {rule['nodes'][0]['html']}" for rule in found["violations"]]


@pytest.mark.parametrize(("theme", "language"), [("light", "ar"), ("dark", "en")])
def test_axe_objects_to_nothing(browser: Browser, links: Mapping[str, Link], theme: str, language: str) -> None:
    """Names, roles, contrast and language, in both directions, while somebody speaks; on a sheet over the page too."""
    pages: dict[str, Page] = {}
    for who, size, spoken in (
        ("chair", LAPTOP, language),
        ("secretariat", LAPTOP, language),
        ("technician", LAPTOP, language),
        ("interpreter-fr", LAPTOP, language),
        ("display", WALL, language),
        ("delegate-eu", PHONE, "fr"),
        ("delegate-iq", PHONE, "ar"),
        ("delegate-jp", LAPTOP, language),
    ):
        context = browser.new_context(viewport=size, locale=spoken, reduced_motion="reduce")
        context.add_init_script(f"localStorage.setItem('rostrum-theme', '{theme}')")
        pages[who] = context.new_page()
        pages[who].goto(links[who].link)
        expect(pages[who].get_by_test_id("link-state")).to_have_attribute("data-state", "live")
    pages["chair"].keyboard.press("Enter")
    expect(pages["delegate-eu"].get_by_test_id("my-floor")).to_be_visible()
    pages["delegate-jp"].get_by_test_id("ask").click()
    expect(pages["delegate-jp"].get_by_test_id("ask-form")).to_be_visible()
    stranger = pages["join"] = browser.new_context(locale="es").new_page()
    stranger.goto(links["chair"].link.partition("#")[0])
    expect(stranger.get_by_test_id("join")).to_be_visible()
    # Until one press is enough again, the podium's big key changes its colours.
    expect(pages["chair"].locator("[data-ready=ready]")).to_be_visible()
    assert {who: objections for who, page in pages.items() if (objections := violations(page))} == {}


@pytest.mark.parametrize(("theme", "language", "rooms"), [("light", "en", ROOMS[::2]), ("dark", "ar", ROOMS[1::2])])
def test_axe_objects_to_no_room_of_the_office(
    browser: Browser, quiet_links: Mapping[str, Link], theme: str, language: str, rooms: tuple[str, ...]
) -> None:
    """One after the other, with everything in it; each in one theme and direction."""
    context = browser.new_context(viewport=LAPTOP, locale=language, reduced_motion="reduce")
    context.add_init_script(f"localStorage.setItem('rostrum-theme', '{theme}')")
    page = context.new_page()
    page.goto(quiet_links["secretariat"].link)
    expect(page.get_by_test_id("nameplate-input")).to_be_visible()
    objections: dict[str, list[str]] = {}
    for room in rooms:
        room_opened(page, room)
        if found := violations(page, ".office-room"):
            objections[room] = found
    assert objections == {}


def test_axe_objects_to_a_picture_without_words(browser: Browser) -> None:
    """The check above sees something when there is something to see."""
    page = browser.new_page()
    page.set_content("<!doctype html><html lang=en><title>A picture</title><img src=''></html>")
    assert [objection.partition(":")[0] for objection in violations(page)] == ["image-alt"]
