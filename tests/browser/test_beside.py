"""The text beside the interpreter's console: whose it is, loud where it isn't what is heard, and gone in time."""

from collections.abc import Mapping
from typing import Any

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from tests.browser.screen import Screen, opened
from tests.browser.service import Link
from tests.browser.truth import do, name, truth
from tests.browser.witness import Witness

ENGLISH = "Mister Chairperson,\n\nWe thank the Committee for its useful observations."
CHANGED = "Mister Chairperson,\n\nWe thank the Committee for its excellent observations."
ARABIC = "السيد الرئيس،\n\nيشكر وفد بلادي اللجنة على ملاحظاتها."
ZOOMED = ViewportSize(width=720, height=450)
"""A laptop's screen at 200 per cent."""


def hand_in(browser: Browser, link: Link, entry: str, language: str, text: str) -> None:
    """A text as plain text, with the secretariat's link."""
    home, _, _ = link.url.partition("/meetings/")
    client = browser.new_context().request
    session: str = client.post(f"{home}/session", data={"token": link.token}).json()["session"]
    address = f"{link.url}/texts/{entry}?language={language}&consent=yes"
    taken = client.post(address, data=text.encode(), headers={"rostrum-session": session})
    assert taken.ok, taken.text()


def entry_of(link: Link, delegation: str) -> str:
    """The waiting entry of a delegation."""
    waiting: dict[str, Any] = truth(link).view["list"]["entries"]
    return next(entry for entry, one in waiting.items() if one["delegation"] == delegation)


@pytest.fixture
def console(browser: Browser, links: Mapping[str, Link], witness: Witness) -> Screen:
    """The French booth, before the first statement; Thailand and Iraq, third and fourth, have handed in theirs."""
    hand_in(browser, links["secretariat"], entry_of(links["chair"], "th"), "en", ENGLISH)
    hand_in(browser, links["secretariat"], entry_of(links["chair"], "iq"), "ar", ARABIC)
    return opened(browser, "interpreter-fr", links["interpreter-fr"], witness, "en")


def test_the_text_follows_the_floor_and_says_loudly_when_it_is_ahead(
    console: Screen, links: Mapping[str, Link]
) -> None:
    """The next one that there is, until its speaker is on air; one opened by its number stays, from right to left."""
    text, title, words = console.part("text"), console.part("text-delegation"), console.part("text-words")
    expect(text).to_have_attribute("data-when", "ahead")
    expect(title).to_have_text(name("th", "en"))
    console.press("4")
    expect(title).to_have_text(name("iq", "en"))
    expect(words).to_have_attribute("dir", "rtl")
    expect(words).to_contain_text("يشكر وفد بلادي")
    do(links["chair"], "give_floor", entry=entry_of(links["chair"], "th"))
    expect(console.part("announce")).to_contain_text(name("th", "en"))
    expect(title).to_have_text(name("iq", "en"))
    expect(text).to_have_attribute("data-when", "ahead")
    expect(console.part("text-when")).to_contain_text(name("th", "en"))
    console.press("0")
    expect(text).to_have_attribute("data-when", "air")
    expect(title).to_have_text(name("th", "en"))


def test_a_later_version_shows_what_changed_and_a_withdrawn_text_leaves_the_screen(
    browser: Browser, console: Screen, links: Mapping[str, Link]
) -> None:
    """Without anybody's key, on the page that is open (IN10)."""
    words = console.part("text-words")
    expect(words).to_contain_text("useful")
    expect(words.locator("ins")).to_have_count(0)
    entry = entry_of(links["chair"], "th")
    hand_in(browser, links["secretariat"], entry, "en", CHANGED)
    expect(words.locator("ins")).to_have_text("excellent")
    expect(words.locator("del")).to_have_text("useful")
    do(links["secretariat"], "withdraw_text", entry=entry)
    expect(console.part("text-delegation")).to_have_text(name("iq", "en"))
    expect(console.page.locator("body")).not_to_contain_text("excellent")


def test_nothing_moves_when_the_speaker_changes(console: Screen, links: Mapping[str, Link]) -> None:
    """Every part of the console stands where it stood, whoever speaks, and at 200 per cent all of it is reached."""
    parts = ("on-air", "route", "shift", "script", "next", "forecast", "text", "slower")
    before = {part: console.part(part).bounding_box() for part in parts}
    for delegation in ("eu", "co"):
        told = truth(links["chair"]).turn
        turn = {} if told is None else {"turn": told["id"]}
        do(links["chair"], "give_floor", entry=entry_of(links["chair"], delegation), **turn)
        expect(console.part("plate-delegation")).to_have_text(name(delegation, "en"))
        assert {part: console.part(part).bounding_box() for part in parts} == before
    console.page.set_viewport_size(ZOOMED)
    assert console.page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    for part in parts:
        console.part(part).scroll_into_view_if_needed()
        expect(console.part(part)).to_be_in_viewport()
