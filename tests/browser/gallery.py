"""Every page of the sample meeting in the middle of a turn, as the layout test measures it and the pictures show it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.screen import LAPTOP, PHONE, WALL, Screen
from tests.browser.service import Link
from tests.browser.witness import Witness

Theme = Literal["light", "dark"]

Hand = Literal["finger", "pointer"]

SIZES: Mapping[Hand, Mapping[str, ViewportSize]] = {
    "finger": {"phone": PHONE},
    "pointer": {"laptop": LAPTOP, "wall": WALL},
}
LANGUAGES = ("en", "ar")
THEMES: tuple[Theme, ...] = ("light", "dark")


@dataclass(frozen=True)
class Sitter:
    """Somebody at a page: `who` is the name of their link, `hash` what their page is to show beyond that."""

    name: str
    who: str
    hash: str = ""


SITTERS = (
    Sitter("chair", "chair"),
    # The longest words, and the two scripts that run against each other.
    Sitter("display", "display", "#ru+en"),
    Sitter("display-ar", "display", "#fr+ar"),
    Sitter("secretariat", "secretariat"),
    Sitter("interpreter", "interpreter-fr"),
    Sitter("technician", "technician"),
    Sitter("delegate-speaking", "delegate-eu"),
    Sitter("delegate-next", "delegate-co"),
    Sitter("delegate-waiting", "delegate-iq"),
    Sitter("delegate-watching", "delegate-jp"),
)


ROOMS = ("lists", "programme", "import", "people", "texts", "interpretation", "documents", "activity")
"""The rooms of the secretariat's page."""

STRANGER = Sitter("join", "chair")
"""Somebody who has no link, at the door."""


@dataclass(frozen=True)
class Gallery:
    """Everybody's pages of one meeting, in one language and theme, by the names of those who sit at them."""

    pages: Mapping[str, Page]

    def sized(self, size: ViewportSize) -> Mapping[str, Page]:
        """The same pages, each on a screen of this size, drawn and at rest."""
        for page in self.pages.values():
            resized(page, size)
        return self.pages

    def close(self) -> None:
        """Close every page, with the browser that it was opened in."""
        for page in self.pages.values():
            page.context.close()


def resized(page: Page, size: ViewportSize) -> None:
    """The page on a screen of this size, drawn and at rest."""
    page.set_viewport_size(size)
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def hung(
    browser: Browser, links: Mapping[str, Link], witness: Witness, language: str, theme: Theme, hand: Hand
) -> Gallery:
    """Open every page, each in a browser of its own that speaks this language and is used by finger or by pointer."""
    pages: dict[str, Page] = {}
    for sitter in (*SITTERS, STRANGER):
        context = browser.new_context(
            viewport=next(iter(SIZES[hand].values())),
            locale=language,
            reduced_motion="reduce",
            has_touch=hand == "finger",
            is_mobile=hand == "finger",
        )
        context.add_init_script(f"localStorage.setItem('rostrum-theme', '{theme}')")
        page = pages[sitter.name] = context.new_page()
        link = links[sitter.who]
        witness.watch(sitter.name, page, link.url)
        if sitter is STRANGER:
            page.goto(link.link.partition("#")[0])
            expect(page.get_by_test_id("join")).to_be_visible()
        else:
            page.goto(link.link)
            expect(page.get_by_test_id("link-state")).to_have_attribute("data-state", "live")
        page.evaluate(
            "hash => { if (hash) location.hash = hash; return document.fonts.ready.then(() => true); }", sitter.hash
        )
    return Gallery(pages)


def room_opened(page: Page, room: str) -> None:
    """The secretariat goes into a room, waits until everything is there, and opens what can be opened."""
    expect(page.get_by_test_id("link-state")).to_have_attribute("data-state", "live")
    page.evaluate("room => { location.hash = room }", room)
    expect(page.get_by_test_id(f"room-{room}")).to_have_attribute("aria-current", "page")
    expect(page.locator(".office-room > *")).to_be_visible()
    expect(page.locator(".office-room [aria-busy=true]")).to_have_count(0)
    page.evaluate("() => document.querySelectorAll('.office-room details').forEach(part => { part.open = true })")


def first_called(gallery: Gallery) -> None:
    """The chair calls the first speaker, and everybody sees it."""
    chair = Screen("chair", gallery.pages["chair"], ("en",))
    chair.press("Enter")
    expect(gallery.pages["delegate-speaking"].get_by_test_id("my-floor")).to_be_visible()
    expect(chair.part("plate-delegation")).to_be_visible()
