"""The technician's page: the line of the voice on the floor, and who is connected."""

from collections.abc import Mapping

from playwright.sync_api import Browser, expect

from tests.browser.screen import PHONE, opened
from tests.browser.service import Link
from tests.browser.truth import do, name, truth
from tests.browser.witness import Witness


def called(links: Mapping[str, Link], delegation: str) -> None:
    """The chair gives the floor to one that waits."""
    waiting = truth(links["chair"]).view["list"]["entries"]
    do(links["chair"], "give_floor", entry=next(id_ for id_, one in waiting.items() if one["delegation"] == delegation))


def test_the_technicians_word_on_a_line_is_everybodys(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Where the technician tells of the line: not heard, lost, back, still heard, each with one key (TN7, LS11)."""
    do(links["secretariat"], "change_settings", settings={"line_source": "technician"})
    technician = opened(browser, "technician", links["technician"], witness, "en")
    delegate = opened(browser, "delegate-th", links["delegate-th"], witness, "en", size=PHONE)
    called(links, "th")
    expect(technician.part("plate-delegation")).to_have_text(name("th", "en"))
    expect(technician.part("line")).to_have_attribute("data-state", "up")
    technician.press("n")
    expect(technician.part("line")).to_have_attribute("data-state", "unheard")
    expect(delegate.part("my-floor")).to_contain_text("check that your microphone is on")
    technician.press("b")
    expect(technician.part("line")).to_have_attribute("data-state", "up")
    technician.press("l")
    expect(technician.part("line")).to_have_attribute("data-state", "lost")
    expect(technician.part("announcer-line")).to_contain_text(name("th", "en"))
    expect(delegate.part("my-floor")).to_have_attribute("data-light", "paused")
    technician.press("b")
    expect(technician.part("line")).to_have_attribute("data-state", "up")
    technician.press("l")
    expect(technician.part("line")).to_have_attribute("data-state", "lost")
    technician.press("h")
    expect(technician.part("line")).to_have_attribute("data-state", "ignored")
    told = truth(links["technician"]).turn
    assert told is not None
    assert (told["state"], told["line_ignored"]) == ("speaking", True)
    # A key that can do nothing does nothing.
    technician.press("b", "h", "l", "n")
    expect(technician.part("refusal")).to_have_count(0)


def test_a_connection_shows_and_its_end_too(browser: Browser, links: Mapping[str, Link], witness: Witness) -> None:
    """One that is to speak soon counts as trouble without a device; who left is kept in sight, with the time."""
    technician = opened(browser, "technician", links["technician"], witness, "en")
    row = technician.page.locator("[data-testid=connection][data-delegation=th]")
    expect(row).to_have_attribute("data-health", "gone")
    delegate = opened(browser, "delegate-th", links["delegate-th"], witness, "en", size=PHONE)
    expect(row).to_have_attribute("data-health", "here")
    delegate.page.context.close()
    expect(row).to_have_attribute("data-health", "gone")
    expect(row).to_contain_text("left at")
    technician.part("only-trouble").click()
    expect(technician.part("connection").first).to_have_attribute("data-health", "gone")
    expect(technician.part("service")).to_have_attribute("data-state", "ready")
