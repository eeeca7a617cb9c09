"""The service dies in the middle of a turn, and comes back where it was."""

from collections.abc import Mapping

from playwright.sync_api import Browser, expect

from tests.browser.hall import seated
from tests.browser.service import Demo, Link
from tests.browser.truth import name
from tests.browser.witness import Witness

SAID_WITHIN_MS = 3_000


def test_pages_say_that_the_line_is_lost_and_come_back_by_themselves(
    browser: Browser, demo: Demo, links: Mapping[str, Link], witness: Witness
) -> None:
    """The clock goes on meanwhile, on the pages and in the journal; what was pressed meanwhile is done once."""
    witness.expected.append("WebSocket connection to")
    hall = seated(browser, links, witness)
    hall.call_next("eu")
    before = hall.agree()
    demo.kill()
    for screen in hall.screens:
        expect(screen.part("link-state")).to_have_attribute("data-state", "lost", timeout=SAID_WITHIN_MS)
        assert abs(screen.shown().clock_s - before.clock_s(screen.shown().at_ms)) <= 1, "a clock stood still"
    hall.chair.press("+")
    expect(hall.chair.part("extend-button")).to_have_attribute("data-pending", "true")
    expect(hall.wall.part("plate-delegation")).to_contain_text(name("eu", "en"))
    demo.start()
    for screen in hall.screens:
        screen.is_live()
    expect(hall.wall.part("turn-state")).to_contain_text("5:00")
    after = hall.agree()
    assert before.turn is not None
    assert after.turn == {**before.turn, "limit_ms": before.turn["limit_ms"] + 60_000}
    assert after.waiting == before.waiting
    hall.call_next("co")
