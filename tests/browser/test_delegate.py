"""What a delegation does on its own page, with one thumb or by keyboard."""

from collections.abc import Mapping

from playwright.sync_api import Browser, expect

from tests.browser.screen import PHONE, opened
from tests.browser.service import Demo, Link
from tests.browser.truth import do, name
from tests.browser.witness import Witness

GIVEN_UP_MS = 6_000
DOUBTED_WITHIN_MS = 4_500
"""The page's three seconds, which the connection's own tests hold, and what a busy machine adds."""

WATCH_LINE = """() => {
  const watch = () => {
    const { state } = document.querySelector('[data-testid="link-state"]').dataset;
    if (state === "live") requestAnimationFrame(watch);
    else window.doubtedMs = Date.now();
  };
  watch();
}"""
"""Notes on the page's own clock when its line was live no more: whoever looks from outside looks later."""


def test_who_leaves_the_list_can_take_its_place_back(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Within a minute, and at the same place (LS8)."""
    thailand = opened(browser, "delegate-th", links["delegate-th"], witness, "en", size=PHONE)
    expect(thailand.part("mine")).to_have_attribute("data-ahead", "2")
    thailand.part("leave").click()
    expect(thailand.part("mine")).to_have_attribute("data-at", "left")
    thailand.part("undo-leave").click()
    expect(thailand.part("mine")).to_have_attribute("data-ahead", "2")


def test_a_speaker_ends_the_turn_by_keyboard_and_can_take_it_back(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Held like with a finger; a short press ends nothing, and three seconds are left to go on (TN10)."""
    union = opened(browser, "delegate-eu", links["delegate-eu"], witness, "en")
    do(links["chair"], "call_next")
    finish = union.part("finish")
    finish.focus()
    union.press("Enter")
    expect(finish).to_have_attribute("data-stage", "rest")
    union.page.keyboard.down("Enter")
    expect(finish).to_have_attribute("data-stage", "regret")
    union.page.keyboard.up("Enter")
    union.press("Enter")
    expect(finish).to_have_attribute("data-stage", "rest")
    union.page.wait_for_timeout(3_200)
    expect(union.part("my-floor")).to_be_visible()
    union.page.keyboard.down("Space")
    expect(finish).to_have_attribute("data-stage", "regret")
    union.page.keyboard.up("Space")
    expect(union.part("my-floor")).to_have_count(0)
    expect(union.part("mine")).to_have_attribute("data-at", "free")


def test_the_language_changes_on_the_page_as_it_stands(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Words, names, direction and the service's own sentences; nothing is loaded again, and nothing is lost."""
    japan = opened(browser, "delegate-jp", links["delegate-jp"], witness, "en", size=PHONE)
    do(links["chair"], "call_next")
    japan.page.evaluate("window.sameAsBefore = true")
    for language in ("ru", "ar"):
        japan.part("language-menu").select_option(language)
        expect(japan.part("plate-delegation")).to_have_text(name("eu", language))
    expect(japan.page.locator("html")).to_have_attribute("dir", "rtl")
    japan.part("ask").click()
    do(links["chair"], "close_list", item="3")
    expect(japan.part("ask")).to_have_count(0)
    japan.part("ask-send").click()
    expect(japan.part("notice")).to_contain_text("قائمة المتكلمين")
    assert japan.page.evaluate("window.sameAsBefore") is True
    japan.page.reload()
    expect(japan.page.locator("html")).to_have_attribute("lang", "ar")


def test_a_line_that_says_nothing_is_shown_within_three_seconds_and_the_clock_goes_on(
    browser: Browser, demo: Demo, witness: Witness
) -> None:
    """The service hangs and the socket stays open: the page must find out by itself; then the service comes to."""
    links = demo.start()
    union = opened(browser, "delegate-eu", links["delegate-eu"], witness, "en", size=PHONE)
    do(links["chair"], "call_next")
    expect(union.part("my-floor")).to_be_visible()
    union.page.evaluate(WATCH_LINE)
    before = union.shown()
    with demo.hanging():
        expect(union.part("link-state")).to_have_attribute("data-state", "doubtful", timeout=GIVEN_UP_MS)
        after = union.shown()
        assert union.page.evaluate("doubtedMs") - before.at_ms < DOUBTED_WITHIN_MS
        assert abs(before.clock_s - after.clock_s - (after.at_ms - before.at_ms) / 1_000) < 1.5
    expect(union.part("link-state")).to_have_attribute("data-state", "live")


def test_whoever_comes_without_a_good_link_is_told_what_to_do_in_five_languages(
    browser: Browser, links: Mapping[str, Link]
) -> None:
    """Nobody knows which of them the reader reads; and the link can be pasted there."""
    page = browser.new_context(viewport=PHONE, locale="es").new_page()
    page.goto(links["chair"].link.split("#")[0] + "#not-a-token")
    expect(page.get_by_test_id("join")).to_have_attribute("data-trouble", "unknown")
    assert "#" not in page.url
    spoken = page.locator("[lang]").evaluate_all("found => found.map(one => one.lang)")
    assert {"ar", "en", "es", "fr", "ru"} <= set(spoken)
    page.get_by_test_id("join-paste").fill(links["delegate-co"].link)
    page.get_by_test_id("join-open").click()
    expect(page.get_by_test_id("mine")).to_be_visible()
