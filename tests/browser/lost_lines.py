"""Pages that the service no longer answers: what may be old is grey, the clock goes on, and what was typed stays."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import expect

from tests.browser.gallery import Gallery
from tests.browser.service import Demo

LOST = (
    "chair",
    "secretariat",
    "interpreter",
    "technician",
    "display",
    "display-ar",
    "delegate-speaking",
    "delegate-next",
    "delegate-waiting",
    "delegate-watching",
)
WITHIN_MS = 15_000
TYPED = "the Group of 77 and China"


@contextmanager
def lines_lost(gallery: Gallery, demo: Demo) -> Iterator[Gallery]:
    """These pages for as long as the service hangs; before and afterwards they are as they were.

    Each marks its clock as unconfirmed. One delegation was just asking for the floor: it is told over its sheet, and
    finds what it has typed.
    """
    lost = Gallery({name: gallery.pages[name] for name in LOST})
    asking = gallery.pages["delegate-watching"]
    asking.get_by_test_id("ask").click()
    behalf = asking.get_by_test_id("ask-behalf")
    behalf.fill(TYPED)
    with demo.hanging():
        for page in lost.pages.values():
            expect(page.get_by_test_id("link-state")).not_to_have_attribute("data-state", "live", timeout=WITHIN_MS)
            expect(page.locator("[data-unconfirmed=true]")).to_be_attached()
        expect(asking.locator("dialog .connection-label")).to_be_visible()
        yield lost
    said_on(lost, "live")
    expect(behalf).to_have_value(TYPED)
    behalf.fill("")
    asking.get_by_test_id("ask-cancel").click()


def said_on(gallery: Gallery, state: str) -> None:
    """Wait until every page says that its line is so."""
    for page in gallery.pages.values():
        expect(page.get_by_test_id("link-state")).to_have_attribute("data-state", state, timeout=WITHIN_MS)
