"""Several people's pages in one browser."""

from collections.abc import Mapping

from playwright.sync_api import Browser, expect

from tests.browser.screen import Screen, opened
from tests.browser.service import Link
from tests.browser.truth import name
from tests.browser.witness import Witness


def test_two_tabs_stay_who_they_were_when_they_are_loaded_again(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """The chair's tab stays the chair's when a delegate's is opened beside it, and the other way round."""
    context = browser.new_context(locale="en")
    chair, delegate = (Screen(who, context.new_page(), ("en",)) for who in ("chair", "delegate-eu"))
    for screen in (chair, delegate):
        witness.watch(screen.who, screen.page, links[screen.who].url)
        screen.page.goto(links[screen.who].link)
        screen.is_live()
    for screen in (chair, delegate, chair):
        screen.page.reload()
        screen.is_live()
    expect(delegate.part("mine")).to_have_attribute("data-ahead", "0")
    chair.press("Enter")
    expect(chair.part("plate-delegation")).to_have_text(name("eu", "en"))
    expect(delegate.part("my-floor")).to_be_visible()


def test_no_token_stays_in_an_address(browser: Browser, quiet_links: Mapping[str, Link], witness: Witness) -> None:
    """A link is spent at the door: what the address bar shows afterwards lets nobody in."""
    chair = opened(browser, "chair", quiet_links["chair"], witness, "en")
    assert quiet_links["chair"].token not in chair.page.url
    stranger = browser.new_context().new_page()
    witness.watch("stranger", stranger, quiet_links["chair"].url)
    stranger.goto(chair.page.url)
    expect(stranger.get_by_test_id("join")).to_have_attribute("data-trouble", "missing")
