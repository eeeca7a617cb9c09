"""The secretariat's room of texts: against the limit, confidential until delivered, then published."""

from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.layout import findings
from tests.browser.screen import PHONE, opened
from tests.browser.service import Link
from tests.browser.truth import do, name, own, truth
from tests.browser.witness import Witness
from tests.texts import made

FAST = " ".join(["Nobody may read this before it is spoken."] * 60)
"""480 words for three minutes."""


def test_a_text_is_measured_read_and_published_once_it_was_delivered(
    browser: Browser, links: Mapping[str, Link], witness: Witness, tmp_path: Path
) -> None:
    """Too fast is marked; one is handed in for a delegation; none is published before delivery (IN10)."""
    office = opened(browser, "secretariat", links["secretariat"], witness, "fr")
    office.part("room-texts").click()
    expect(office.part("text")).to_have_count(0)
    file = tmp_path / "statement.docx"
    file.write_bytes(made.a_docx(FAST))
    delegate = opened(browser, "delegate-co", links["delegate-co"], witness, "es", size=PHONE)
    delegate.part("text-hand-in").click()
    delegate.part("text-file").set_input_files(file)
    delegate.part("text-send").click()
    row = office.part("text")
    expect(row).to_have_attribute("data-state", "confidential")
    expect(row).to_contain_text(name("co", "fr"))
    expect(row.locator("[data-fast=true]")).to_contain_text("160 mots par minute")
    entry = row.get_attribute("data-entry") or ""
    expect(office.part(f"publish-{entry}")).to_have_count(0)
    assert findings(office.page, by_finger=False) == []
    office.part(f"read-{entry}").click()
    expect(office.part("text-words")).to_contain_text("Nobody may read this")
    office.press("Escape")
    for_thailand = next(iter(own(links["delegate-th"])["entries"]))
    office.part("text-hand-in").click()
    office.part("text-file").set_input_files(file)
    expect(office.part("text-send")).to_have_attribute("aria-disabled", "true")
    office.part("text-entry").select_option(for_thailand)
    assert findings(office.page, by_finger=False) == []
    office.part("text-send").click()
    expect(row).to_have_count(2)
    expect(row.filter(has_text=name("th", "fr"))).to_contain_text("remis par le secrétariat")
    assert own(links["delegate-th"])["entries"][for_thailand]["text"]["by"] == "secretariat"
    row = row.filter(has_text=name("co", "fr"))
    turn = do(links["chair"], "give_floor", entry=entry)["turn"]
    do(links["chair"], "end_turn", turn=turn)
    expect(row).to_have_attribute("data-state", "delivered")
    office.part(f"publish-{entry}").click()
    office.part("publish-confirm").click()
    expect(row).to_have_attribute("data-state", "published")
    assert entry in truth(links["display"]).view["statements"]
