"""A delegate on a phone whose network is slow and stalls: the whole task, as everybody else does it."""

from collections.abc import Mapping

from playwright.sync_api import Browser, expect

from tests.browser.network import Network
from tests.browser.screen import PHONE, opened
from tests.browser.service import Link
from tests.browser.truth import do, truth
from tests.browser.witness import Witness

CLOCKS_APART_S = 1


def test_a_delegate_on_a_slow_line_does_the_whole_task(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """400 ms each way, and one read in a hundred stands still for a second: asks, leaves, comes back, speaks, ends."""
    with Network(delay_ms=400, stalls_every=100).running() as network:
        japan = opened(browser, "delegate-jp", links["delegate-jp"], witness, "en", size=PHONE, network=network)
        japan.part("ask").click()
        japan.part("ask-attendance-remote").check(force=True)
        japan.part("ask-behalf").fill("the Pacific group")
        japan.part("ask-send").click()
        expect(japan.part("mine")).to_have_attribute("data-ahead", "23")
        japan.part("leave").click()
        japan.part("undo-leave").click()
        expect(japan.part("mine")).to_have_attribute("data-ahead", "23")
        told = truth(links["chair"])
        entry = next(one for one, waits in told.view["list"]["entries"].items() if waits["delegation"] == "jp")
        assert told.view["list"]["entries"][entry]["on_behalf_of"] == "the Pacific group"
        do(links["chair"], "give_floor", entry=entry)
        expect(japan.part("my-floor")).to_have_attribute("data-light", "green")
        shown, told = japan.shown(), truth(links["chair"])
        assert abs(shown.clock_s - told.clock_s(shown.at_ms)) <= CLOCKS_APART_S
        japan.part("finish").focus()
        japan.page.keyboard.down("Enter")
        expect(japan.part("finish")).to_have_attribute("data-stage", "regret")
        japan.page.keyboard.up("Enter")
        expect(japan.part("mine")).to_have_attribute("data-at", "free")
        assert truth(links["chair"]).turn is None
        expect(japan.part("link-state")).to_have_attribute("data-state", "live")
