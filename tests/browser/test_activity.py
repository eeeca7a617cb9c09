"""The secretariat's activity record: what happened, by whom and by which rule, searched and followed back."""

from collections.abc import Mapping

from playwright.sync_api import Browser, expect

from tests.browser.screen import opened
from tests.browser.service import Link
from tests.browser.truth import do, name, truth
from tests.browser.witness import Witness


def test_the_record_follows_the_meeting_and_is_searched(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """What the chair does comes to its head; by delegation, kind and rule it is found, and it answers "why"."""
    office = opened(browser, "secretariat", links["secretariat"], witness, "fr")
    office.part("room-activity").click()
    newest = office.part("deed").first
    expect(newest).to_be_visible()
    waiting = truth(links["chair"]).waiting
    do(links["chair"], "move_entry", entry=waiting[4], before=waiting[1])
    expect(newest).to_have_attribute("data-kind", "entry_moved")
    expect(newest.locator(".deed-rule")).to_have_text("LS7")
    office.part("activity-rule").fill("ls7")
    expect(office.part("deed")).to_have_count(1)
    office.part("deed-why").click()
    expect(office.part("why")).to_contain_text("LS7")
    before = truth(links["chair"]).view["last"]["delegation"]
    office.part("why-before").select_option(label=name(before, "fr"))
    expect(office.part("why-told")).to_contain_text(name(before, "fr"))
    office.press("Escape")
    office.part("activity-rule").fill("")
    office.part("activity-delegation").fill("col")
    office.part("activity-kind").select_option("entry_inscribed")
    expect(office.part("deed").first.locator(".deed-name")).to_have_text(name("co", "fr"))
    kinds = office.part("deed").evaluate_all("all => all.map(one => one.dataset.kind)")
    assert set(kinds) == {"entry_inscribed"}


def test_the_record_goes_back_to_the_import_by_keyboard(
    browser: Browser, quiet_links: Mapping[str, Link], witness: Witness
) -> None:
    """Page by page, from the rail to the first record, without a mouse and without a gap."""
    office = opened(browser, "secretariat", quiet_links["secretariat"], witness, "ar")
    office.part("room-activity").focus()
    office.press("Enter")
    expect(office.part("deed").first).to_be_visible()
    while office.part("activity-earlier").count():
        shown = office.part("deed").count()
        office.part("activity-earlier").focus()
        office.press("Enter")
        office.page.wait_for_function(
            "shown => document.querySelectorAll('[data-testid=deed]').length > shown", arg=shown
        )
    expect(office.part("deed").last).to_have_attribute("data-seq", "1")
    seqs = office.part("deed").evaluate_all("all => all.map(one => Number(one.dataset.seq))")
    assert seqs == sorted(seqs, reverse=True)
    assert set(seqs) >= {1, max(seqs)}
