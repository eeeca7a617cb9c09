"""The secretariat's room for importing: row 37 is named, and nothing comes in before it was seen and agreed to."""

from collections.abc import Mapping

from playwright.sync_api import Browser, FilePayload, expect

from tests.browser.screen import Screen, opened
from tests.browser.service import Link
from tests.browser.truth import name, truth
from tests.browser.witness import Witness

TITLES = "item,delegation,language,kind"


def choose(screen: Screen, part: str, *lines: str) -> None:
    """A file is chosen for a part of the meeting."""
    file = FilePayload(name=f"{part}.csv", mimeType="text/csv", buffer="\n".join(lines).encode())
    screen.part(f"file-{part}").set_input_files(file)


def test_a_broken_row_is_named_mended_and_imported(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """The file with a wrong row 37 changes nothing; mended, it is shown and imported, and every page has it."""
    screen = opened(browser, "secretariat", links["secretariat"], witness, "fr")
    screen.part("room-import").click()
    expect(screen.part("file-programme")).to_be_disabled()
    rows = [TITLES, *["5,br,en,comment"] * 59]
    rows[36] = "5,br,tlh,comment"
    before = truth(links["secretariat"]).view["items"]
    choose(screen, "inscriptions", *rows)
    complaint = screen.part("complaint")
    expect(complaint).to_have_count(1)
    expect(complaint).to_have_attribute("data-row", "37")
    expect(complaint).to_contain_text("«\u00a0tlh\u00a0»")
    expect(complaint).to_contain_text("une valeur parmi")
    expect(screen.part("import-agree")).to_have_count(0)
    assert truth(links["secretariat"]).view["items"] == before
    choose(screen, "inscriptions", TITLES, "5,br,en,statement", "3,co,es,statement")
    screen.part("change-inscriptions").locator("summary").click()
    expect(screen.part("change-inscriptions")).to_contain_text(f"5: {name('br', 'fr')}")
    assert truth(links["secretariat"]).view["items"] == before
    screen.part("import-agree").click()
    expect(screen.part("import-done")).to_be_visible()
    after = truth(links["secretariat"]).view
    assert after["items"]["5"]["waiting"] == before["5"]["waiting"] + 1
    assert after["items"]["3"] == before["3"]
    choose(screen, "inscriptions", TITLES, "5,br,en,statement")
    expect(screen.part("complaint")).to_contain_text("MT1")
