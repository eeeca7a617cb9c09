"""The secretariat's page: nameplates, lists beside each other, and conducting in the chair's place."""

from collections.abc import Mapping

from playwright.sync_api import Browser, Locator, expect

from tests.browser.screen import Screen, opened
from tests.browser.service import Link
from tests.browser.truth import Truth, name, truth
from tests.browser.witness import Witness


def office(browser: Browser, links: Mapping[str, Link], witness: Witness, language: str = "en") -> Screen:
    """The secretariat's page."""
    screen = opened(browser, "secretariat", links["secretariat"], witness, language)
    assert screen.page.url.endswith("/secretariat")
    return screen


def column(screen: Screen, item: str) -> Locator:
    """The list of an item, on the page."""
    return screen.part(f"column-{item}")


def shown(screen: Screen, item: str) -> list[str]:
    """The entries that wait on an item, as they stand on the page."""
    rows = column(screen, item).get_by_test_id("list-rows").get_by_test_id("list-row")
    return [str(row.get_attribute("data-entry")) for row in rows.all()]


def waiting(told: Truth, item: str) -> dict[str, str]:
    """The delegations that wait on an item and their entries, as the service tells the secretariat."""
    known = told.view["list"] if told.view["list"]["item"] == item else told.view["lists"][item]
    return {entry["delegation"]: id_ for id_, entry in known["entries"].items()}


def test_a_raised_nameplate_is_on_the_list_by_two_letters_and_enter(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """N, two letters, Enter: language and class are the delegation's own, and one press takes it back (LS22)."""
    screen = office(browser, links, witness)
    screen.press("n", "b", "r")
    first = screen.part("nameplate-match").first
    expect(first).to_have_attribute("data-delegation", "br")
    screen.press("ArrowDown", "ArrowUp", "Enter")
    expect(screen.part("made")).to_contain_text(name("br", "en"))
    told = truth(links["secretariat"])
    entry = told.view["list"]["entries"][waiting(told, "3")["br"]]
    assert (entry["class"], entry["language"]) == ("state_party", "en")
    expect(screen.part("nameplate-input")).to_be_focused()
    expect(screen.part("nameplate-input")).to_have_value("")
    screen.part("made-undo").click()
    expect(screen.part("made")).to_have_count(0)
    assert "br" not in waiting(truth(links["secretariat"]), "3")


def test_two_letters_find_a_delegation_in_the_readers_language_and_in_the_halls(
    browser: Browser, quiet_links: Mapping[str, Link], witness: Witness
) -> None:
    """On a page in French, Germany is still found by its English plate; who waits already is shown with its place."""
    screen = office(browser, quiet_links, witness, "fr")
    field = screen.part("nameplate-input")
    field.fill("germ")
    expect(screen.part("nameplate-match").first).to_have_attribute("data-delegation", "de")
    field.fill("co")
    expect(screen.part("nameplate-match").first).to_have_attribute("data-delegation", "co")
    expect(screen.part("nameplate-match").first).to_contain_text("2")


def test_somebody_who_just_walked_in_is_added_and_inscribed(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """With credentials pending, which the chair isn't told (LS22)."""
    screen = office(browser, links, witness)
    screen.press("n")
    screen.page.keyboard.type("Atlantis")
    screen.press("Enter")
    expect(screen.part("walk-in-name")).to_have_value("Atlantis")
    screen.part("walk-in-sheet-confirm").click()
    row = column(screen, "3").get_by_test_id("list-row").filter(has_text="Atlantis")
    expect(row).to_have_count(1)
    seen = truth(links["secretariat"]).view["list"]["entries"]
    entry = waiting(truth(links["secretariat"]), "3")["atlantis"]
    assert seen[entry]["credentials_pending"]
    assert "credentials_pending" not in truth(links["chair"]).view["list"]["entries"][entry]


def test_lists_stand_beside_each_other_and_each_can_be_reordered(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """By keyboard, on the current item and on one that isn't open yet; the pages follow the service (LS7).

    Who moved an entry still has it in focus at its new place.
    """
    screen = office(browser, links, witness)
    for item in ("3", "4"):
        before = shown(screen, item)
        column(screen, item).get_by_test_id("row-grip").first.focus()
        screen.press("Enter", "ArrowDown", "ArrowDown", "Enter")
        after = [before[1], before[2], before[0], *before[3:]]
        row = column(screen, item).get_by_test_id("list-row").nth(2)
        expect(row).to_have_attribute("data-entry", before[0])
        expect(row.get_by_test_id("row-grip")).to_be_focused()
        assert shown(screen, item) == after
    assert truth(links["secretariat"]).waiting == shown(screen, "3")


def test_an_entry_is_changed_and_swapped(browser: Browser, links: Mapping[str, Link], witness: Witness) -> None:
    """Language and speaker change, the place stays; two entries change places (LS2, LS9, LS10)."""
    screen = office(browser, links, witness)
    before = shown(screen, "3")
    column(screen, "3").get_by_test_id("row-menu").nth(1).click(force=True)
    screen.part("row-change").click()
    screen.part("field-language").select_option("fr")
    screen.part("change-speaker").fill("Sra. Ana Ruiz")
    screen.part("change-confirm").click()
    expect(screen.part("change")).to_have_count(0)
    entry = truth(links["chair"]).view["list"]["entries"][before[1]]
    assert (entry["language"], entry["speaker"]["name"]) == ("fr", "Sra. Ana Ruiz")
    column(screen, "3").get_by_test_id("row-menu").nth(1).click(force=True)
    screen.part("row-swap").click()
    screen.part("swap-other").select_option(before[3])
    screen.part("swap-confirm").click()
    expect(screen.part("swap")).to_have_count(0)
    after = [before[0], before[3], before[2], before[1]]
    expect(column(screen, "3").get_by_test_id("list-row").nth(1)).to_have_attribute("data-entry", after[1])
    assert shown(screen, "3")[:4] == after


def test_the_secretariat_conducts_at_once_when_the_podiums_page_is_lost(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """It says so, and one press has the podium's keys with their protection; before it Enter calls nobody (MT6).

    The keys that only open a sheet work all the time.
    """
    chair = opened(browser, "chair", links["chair"], witness, "en")
    screen = office(browser, links, witness)
    expect(screen.part("podium-gone")).to_have_count(0)
    screen.page.locator("body").click(position={"x": 700, "y": 8})
    for key, sheet in (("m", "matters"), ("i", "inscribe"), ("?", "keys")):
        screen.press(key)
        expect(screen.part(sheet)).to_be_visible()
        if sheet == "keys":
            expect(screen.part(sheet).locator("[data-off=true]")).to_have_count(7)
        screen.press("Escape")
        expect(screen.part(sheet)).to_have_count(0)
    screen.press("Enter")
    chair.page.close()
    expect(screen.part("podium-gone")).to_be_visible()
    assert truth(links["secretariat"]).turn is None
    screen.part("conduct-button").click()
    expect(screen.part("next-button")).to_be_visible()
    screen.page.locator("body").click(position={"x": 700, "y": 8})
    screen.press("Enter", "Enter")
    expect(screen.part("plate-delegation")).to_have_text(name("eu", "en"))
    turn = truth(links["secretariat"]).turn
    assert turn is not None
    assert turn["delegation"] == "eu"


def test_a_note_reaches_the_chair_and_nobody_else(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Written beside the lists, read over the podium's foot with one press, marked as read where it was written."""
    office = opened(browser, "secretariat", links["secretariat"], witness, "fr")
    chair = opened(browser, "chair", links["chair"], witness, "en")
    delegate = opened(browser, "delegate-co", links["delegate-co"], witness, "es")
    office.part("note-input").fill("Le Costa Rica attend dans le couloir.")
    office.part("note-send").click()
    expect(chair.part("unread-note")).to_contain_text("Costa Rica")
    expect(office.part("note-input")).to_have_value("")
    chair.part("note-read").click()
    expect(chair.part("unread-note")).to_have_count(0)
    expect(office.part("note")).to_have_attribute("data-read", "true")
    assert "notes" not in truth(links["delegate-co"]).view
    expect(delegate.page.get_by_text("Costa Rica attend")).to_have_count(0)
