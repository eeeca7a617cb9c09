"""Takes the pictures of the pages for the docs, from the sample meeting a minute into its item.

python -m tests.browser.screenshots FOLDER
"""

import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.chromium import chromium
from tests.browser.screen import LAPTOP, PHONE, WALL
from tests.browser.service import sample_meeting

SURE_AFTER_S = 11
"""A turn of this age is ended by one press; before that the chair's page asks for a second."""


@dataclass(frozen=True)
class Picture:
    """One page as somebody has it open; `who` is the name of the link."""

    name: str
    who: str
    size: ViewportSize
    language: str
    theme: Literal["light", "dark"]


PICTURES = (
    Picture("chair", "chair", LAPTOP, "en", "dark"),
    Picture("chair-light", "chair", LAPTOP, "fr", "light"),
    Picture("display", "display", WALL, "en", "dark"),
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


def main() -> None:
    """Take them all."""
    with TemporaryDirectory() as folder, chromium() as browser:
        take(browser, Path(folder), Path(sys.argv[1]))


if __name__ == "__main__":
    main()
