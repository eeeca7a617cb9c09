"""Takes the pictures of the pages, from the sample meeting.

python -m tests.browser.screenshots DOCS GALLERY

DOCS gets those that the documentation shows, and its tour; GALLERY every page at every size, in both themes and both
directions of writing: they are there to be looked at, and not kept.
"""

import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.chromium import chromium
from tests.browser.gallery import LANGUAGES, ROOMS, SIZES, THEMES, Hand, first_called, hung, resized, room_opened
from tests.browser.lost_lines import lines_lost, said_on
from tests.browser.morning import STEPS, gathered, tour
from tests.browser.podium_scenes import PODIUM_SCENES
from tests.browser.scenes import SCENES, played
from tests.browser.screen import LAPTOP, PHONE, WALL
from tests.browser.service import Demo, sample_meeting
from tests.browser.witness import Witness

SURE_AFTER_S = 11
"""A turn of this age is ended by one press; before that the chair's page asks for a second."""

ARRIVES_MS = 600
"""What slides in over a page has arrived by then."""


@dataclass(frozen=True)
class Picture:
    """One page as somebody has it open; `who` is the name of the link, `hash` what the page is to show beyond that."""

    name: str
    who: str
    size: ViewportSize
    language: str
    theme: Literal["light", "dark"]
    hash: str = ""


PICTURES = (
    Picture("chair", "chair", LAPTOP, "en", "dark"),
    Picture("chair-light", "chair", LAPTOP, "fr", "light"),
    Picture("display", "display", WALL, "en", "dark", "#en+fr"),
    Picture("delegate-speaking", "delegate-co", PHONE, "es", "dark"),
    Picture("delegate-waiting", "delegate-iq", PHONE, "ar", "light"),
)


def opened(browser: Browser, picture: Picture, link: str) -> Page:
    """The page, in a browser of its own."""
    context = browser.new_context(viewport=picture.size, locale=picture.language)
    context.add_init_script(f"localStorage.setItem('rostrum-theme', '{picture.theme}')")
    page = context.new_page()
    page.goto(link)
    expect(page.get_by_test_id("link-state").first).to_be_attached()
    page.evaluate("hash => { if (hash) location.hash = hash }", picture.hash)
    return page


def take(browser: Browser, folder: Path, into: Path) -> None:
    """Open every page, call two speakers, and take each picture in the second one's turn."""
    with sample_meeting(folder) as links:
        pages = [opened(browser, picture, links[picture.who].link) for picture in PICTURES]
        chair = pages[0]
        for _ in range(2):
            chair.keyboard.press("Enter")
            time.sleep(SURE_AFTER_S)
        into.mkdir(parents=True, exist_ok=True)
        for picture, page in zip(PICTURES, pages, strict=True):
            page.screenshot(path=into / f"{picture.name}.png")


def take_gallery(browser: Browser, folder: Path, into: Path) -> None:
    """Every page while somebody speaks, as `name-size-theme-language.png`."""
    into.mkdir(parents=True, exist_ok=True)
    for language, theme, hand in product(LANGUAGES, THEMES, SIZES):
        ending = f"{theme}-{language}"
        with Demo(folder / f"{ending}-{hand}") as demo:
            links = demo.start()
            gallery = hung(browser, links, Witness(), language, theme, hand)
            first_called(gallery)
            office = gallery.pages["secretariat"]
            take_each({name: page for name, page in gallery.pages.items() if page is not office}, hand, into, ending)
            for room in ROOMS:
                room_opened(office, room)
                take_each({f"secretariat-{room}": office}, hand, into, ending)
            with lines_lost(gallery, demo) as lost:
                said_on(lost, "lost")
                take_each({f"{name}-lost": page for name, page in lost.pages.items()}, hand, into, ending)
            for page in lost.pages.values():
                page.reload()  # no later picture tells of a bad line
            said_on(lost, "live")
            for scene in (*PODIUM_SCENES, *SCENES):
                take_each({scene.name: played(gallery, links, scene)}, hand, into, ending)
            gallery.close()


def take_each(pages: Mapping[str, Page], hand: Hand, into: Path, ending: str) -> None:
    """Each of these pages, by its name, on every screen that is used by this hand."""
    for on, size in SIZES[hand].items():
        for name, page in pages.items():
            resized(page, size)
            page.screenshot(path=into / f"{name}-{on}-{ending}.png")


def take_tour(browser: Browser, folder: Path, into: Path) -> None:
    """One picture of each step of the morning, and the page that tells them."""
    (into / "tour").mkdir(exist_ok=True)
    with Demo(folder) as demo, gathered(browser, demo, Witness()) as morning:
        for step in STEPS:
            step.act(morning)
            page = step.shown(morning).page
            page.evaluate("scrollTo(0, 0)")
            page.wait_for_timeout(ARRIVES_MS)
            page.screenshot(path=into / "tour" / f"{step.name}.png")
    (into / "tour.md").write_text(tour(), encoding="utf-8")


def main() -> None:
    """Take them all."""
    with TemporaryDirectory() as folder, chromium() as browser:
        docs = Path(sys.argv[1])
        take(browser, Path(folder), docs / "screenshots")
        take_tour(browser, Path(folder) / "morning", docs)
        take_gallery(browser, Path(folder), Path(sys.argv[2]))


if __name__ == "__main__":
    main()
