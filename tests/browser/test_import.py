"""The secretariat's room for importing: row 37 is named, and nothing comes in before it was seen and agreed to."""

from collections.abc import Mapping

from playwright.sync_api import Browser, FilePayload, expect

from tests.browser.screen import Screen, opened
from tests.browser.service import Link
from tests.browser.truth import name, truth
from tests.browser.witness import Witness
from tests.secretariat.imports.test_sorting import zipped

TITLES = "item,delegation,language,kind"


def choose(screen: Screen, part: str, *lines: str) -> None:
    """A file is chosen for a part of the meeting."""
    file = FilePayload(name=f"{part}.csv", mimeType="text/csv", buffer="\n".join(lines).encode())
    screen.part(f"file-{part}").set_input_files(file)


def drop(screen: Screen, name: str, text: str) -> None:
    """A file is dragged from the desktop into the room."""
    made = "([name, text]) => { const all = new DataTransfer(); all.items.add(new File([text], name)); return all; }"
    dragged = screen.page.evaluate_handle(made, [name, text])
    screen.part("heap").dispatch_event("dragover", {"dataTransfer": dragged})
    expect(screen.part("heap")).to_have_attribute("data-over", "true")
    screen.part("heap").dispatch_event("drop", {"dataTransfer": dragged})
    expect(screen.part("heap")).to_have_attribute("data-over", "false")


def test_a_broken_row_is_named_mended_and_imported(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """A wrong row 37 changes nothing, nor does one of several files; mended, all is shown, imported, on every page."""
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
    places = complaint.locator("td:nth-child(-n + 3) bdi")
    assert [place.evaluate("part => part.getClientRects().length") for place in places.all()] == [1, 1], "a name broke"
    expect(screen.part("import-agree")).to_have_count(0)
    assert truth(links["secretariat"]).view["items"] == before
    screen.part("leave-out-inscriptions").click()
    expect(complaint).to_have_count(0)
    people = FilePayload(name="salle.csv", mimeType="text/csv", buffer=b"delegation,attendance,seat\nbr,balcony,7\n")
    requests = f"{TITLES}\n5,br,en,statement\n3,co,es,statement".encode()
    archive = FilePayload(name="reste.zip", mimeType="application/zip", buffer=zipped({"demandes.csv": requests}))
    screen.part("file-heap").set_input_files([people, archive])
    expect(complaint).to_contain_text("salle.csv")
    expect(screen.part("part-inscriptions")).to_contain_text("reste.zip/demandes.csv")
    drop(screen, "salle.csv", "delegation,attendance,seat\nbr,room,7\n")
    expect(screen.part("change-participants")).to_be_visible()
    expect(complaint).to_have_count(0)
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
