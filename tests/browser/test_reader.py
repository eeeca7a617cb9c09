"""A delegate who reads the page by ear: everything by name and role, as a screen reader tells it."""

import re
from collections.abc import Mapping

from playwright.sync_api import Browser, Page, expect

from tests.browser.screen import PHONE, opened
from tests.browser.service import Link
from tests.browser.truth import do, truth
from tests.browser.witness import Witness


def press(page: Page, words: str) -> None:
    """The button of this name, reached and pressed by keyboard."""
    button = page.get_by_role("button", name=words, exact=True)
    button.focus()
    page.keyboard.press("Enter")


def test_a_delegate_does_the_whole_task_by_ear(browser: Browser, links: Mapping[str, Link], witness: Witness) -> None:
    """Asks, hears its place, is told to be ready, speaks, finishes, and hears each by itself; asserted on the tree."""
    japan = opened(browser, "delegate-jp", links["delegate-jp"], witness, "en", size=PHONE)
    page = japan.page
    body = page.locator("body")
    expect(body).to_match_aria_snapshot(
        """
        - status: Connected
        - status: Nobody has the floor
        - alert
        - banner:
          - paragraph: /Item 3/
        - main:
          - heading "You are not on the list" [level=2]
          - region "list open":
            - heading "list open" [level=2]
            - list:
              - listitem: /1 European Union/
        - contentinfo:
          - button "Ask for the floor"
          - button "Point of order"
          - button "More"
        """
    )
    press(page, "Ask for the floor")
    dialog = page.get_by_role("dialog", name="Ask for the floor")
    expect(dialog).to_match_aria_snapshot(
        """
        - dialog "Ask for the floor":
          - group "You will speak in":
            - radio "English" [checked]
            - radio "French"
          - group "You will speak from":
            - radio "The room"
          - textbox "On behalf of (only if not for yourselves alone)"
          - button "Cancel"
          - button "Ask"
        """
    )
    dialog.get_by_role("radio", name="French").focus()
    page.keyboard.press("Space")
    press(page, "Ask")
    expect(page.get_by_role("heading", level=2, name=re.compile("^24th$"))).to_be_visible()
    entry = next(
        entry for entry, one in truth(links["chair"]).view["list"]["entries"].items() if one["delegation"] == "jp"
    )
    do(links["chair"], "call_next")
    expect(page.get_by_role("status").filter(has_text="European Union has the floor")).to_have_count(1)
    do(links["chair"], "move_entry", entry=entry, before=truth(links["chair"]).waiting[1])
    expect(page.get_by_role("alert").filter(has_text="Be ready: 2nd")).to_have_count(1)
    running = truth(links["chair"]).turn
    assert running is not None
    do(links["chair"], "give_floor", entry=entry, turn=running["id"])
    expect(page.get_by_role("alert").filter(has_text="You have the floor")).to_have_count(1)
    expect(page.get_by_role("main")).to_match_aria_snapshot(
        """
        - main:
          - heading "You have the floor" [level=1]
          - text: /left of/
          - button /I have finished/
        """
    )
    # Who can't hold a key is asked in words instead.
    page.get_by_role("button", name="Hold: I have finished").dispatch_event("click")
    finish = page.get_by_role("dialog", name="End your turn?")
    finish.get_by_role("button", name="I have finished").click()
    expect(page.get_by_role("heading", name="Your statement has been heard")).to_be_visible()
