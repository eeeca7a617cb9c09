"""Several people's pages in one browser."""

from collections.abc import Mapping

from playwright.sync_api import Browser, expect

from tests.browser.service import Link


def test_two_tabs_stay_who_they_were_when_they_are_loaded_again(browser: Browser, links: Mapping[str, Link]) -> None:
    """The chair's tab stays the chair's when a delegate's is opened beside it, and the other way round."""
    context = browser.new_context(locale="en")
    chair, delegate = context.new_page(), context.new_page()
    for page, who in ((chair, "chair"), (delegate, "delegate-co")):
        page.goto(links[who].link)
        expect(page.get_by_test_id("link-state")).to_have_attribute("data-state", "live")
    for page in (chair, delegate, chair):
        page.reload()
        expect(page.get_by_test_id("link-state")).to_have_attribute("data-state", "live")
    expect(chair.get_by_test_id("next-button")).to_be_visible()
    expect(delegate.get_by_test_id("mine")).to_have_attribute("data-ahead", "1")
    context.close()


def test_no_token_stays_in_an_address(browser: Browser, links: Mapping[str, Link]) -> None:
    """A link is spent at the door: what the address bar shows afterwards lets nobody in."""
    page = browser.new_context().new_page()
    page.goto(links["chair"].link)
    expect(page.get_by_test_id("link-state")).to_have_attribute("data-state", "live")
    assert links["chair"].token not in page.url
    stranger = browser.new_context().new_page()
    stranger.goto(page.url)
    expect(stranger.get_by_test_id("join")).to_be_visible()
