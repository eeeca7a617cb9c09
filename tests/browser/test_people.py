"""The secretariat's room of participants and links: who is here, badges on paper, and an end to a link."""

from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.screen import PHONE, Screen, opened
from tests.browser.service import Link
from tests.browser.truth import name
from tests.browser.witness import Witness
from tests.browser.words import sentence


def people(
    browser: Browser, links: Mapping[str, Link], witness: Witness, language: str = "en", typed: str = ""
) -> Screen:
    """The room, with something typed where one searches."""
    screen = opened(browser, "secretariat", links["secretariat"], witness, language)
    screen.part("room-people").click()
    expect(screen.part("holders")).to_have_attribute("aria-busy", "false")
    screen.part("people-find").fill(typed)
    return screen


def pages_on_paper(page: Page) -> int:
    """How many sheets a page would be printed on."""
    return page.pdf(format="A4").count(b"/Type /Page\n")


def test_a_badge_lets_somebody_in_and_a_link_revoked_shows_all_its_pages_out(
    browser: Browser, quiet_links: Mapping[str, Link], witness: Witness
) -> None:
    """Two devices are marked; after the end both pages say so in their language; ending one's own link warns first."""
    office = people(browser, quiet_links, witness, typed="japan")
    expect(office.page.locator(".holder")).to_have_count(1)
    before = office.part("holder-delegate-jp").locator(".holder-link").count()
    office.part("issue-delegate-jp").click()
    expect(office.part("badge")).to_contain_text(name("jp", "en"))
    shown = office.part("badge-link").inner_text()
    known = quiet_links["delegate-jp"]
    link = Link(shown, known.url, shown.partition("#")[2])
    office.part("badges-done").click()
    phone = opened(browser, "delegate-jp", link, witness, "fr", size=PHONE)
    new = office.part("holder-delegate-jp").locator(".holder-link").nth(before)
    expect(new).to_have_attribute("data-here", "1")
    laptop = opened(browser, "delegate-jp", link, witness, "ru")
    expect(new).to_have_attribute("data-here", "2")
    expect(new.locator("[data-tone=warn] .chip")).to_be_visible()
    new.get_by_role("button").click()
    office.part("revoke-confirm").click()
    for screen, language in ((phone, "fr"), (laptop, "ru")):
        expect(screen.part("link-state")).to_contain_text(sentence(language, "words", "line-revoked"))
    expect(office.part("holder-delegate-jp").locator(".holder-link")).to_have_count(before)
    assert link.token not in office.page.content()
    office.part("people-find").fill("secretariat")
    office.part("holder-secretariat").get_by_role("button").first.click()
    expect(office.part("revoke").locator("[data-tone=stop]")).to_be_visible()
    office.part("revoke-cancel").click()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_badges_are_printed_several_to_a_page_and_nothing_else_is(
    browser: Browser, quiet_links: Mapping[str, Link], witness: Witness, language: str
) -> None:
    """Every delegation without a link gets one at once; the cards alone are on the paper, black on white."""
    office = people(browser, quiet_links, witness, language)
    if office.part("issue-missing").is_enabled():
        office.part("issue-missing").click()
    else:
        office.part("issue-delegate-co").click()
    expect(office.part("badges")).to_be_visible(timeout=30_000)
    count = office.part("badge").count()
    office.page.emulate_media(media="print")
    expect(office.part("badge").first).to_be_visible()
    for left_out in ("badges-print", "conduct", "nameplate-input", "room-lists", "keys-button", "link-state"):
        expect(office.part(left_out).first).to_be_hidden()
    code = office.part("badge").first.locator("svg")
    assert code.evaluate("one => [getComputedStyle(one).fill, getComputedStyle(one).backgroundColor]") == [
        "rgb(0, 0, 0)",
        "rgb(255, 255, 255)",
    ]
    box = code.bounding_box()
    assert box is not None
    assert box["width"] > 100
    assert pages_on_paper(office.page) == -(-count // 10)
