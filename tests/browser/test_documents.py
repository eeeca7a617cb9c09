"""The secretariat's room of documents: what is put on paper, and how long was spoken."""

from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.screen import PHONE, Screen, opened
from tests.browser.service import Link
from tests.browser.truth import do, name, truth
from tests.browser.witness import Witness
from tests.browser.words import sentence
from tests.documents.paper import text_of


def documents(browser: Browser, links: Mapping[str, Link], witness: Witness, language: str) -> Screen:
    """The room, with what was spoken so far."""
    screen = opened(browser, "secretariat", links["secretariat"], witness, language)
    screen.part("room-documents").click()
    expect(screen.part("speaking")).to_have_attribute("aria-busy", "false")
    return screen


def test_documents_are_chosen_by_keyboard_and_saved(
    browser: Browser, links: Mapping[str, Link], witness: Witness, tmp_path: Path
) -> None:
    """The list in two languages, then the account; what can't be printed is told in the page's language (MT8)."""
    office = documents(browser, links, witness, "fr")
    office.part("document-beside").select_option("ar")
    office.part("document-save").focus()
    with office.page.expect_download() as saving:
        office.press("Enter")
    assert saving.value.suggested_filename == "apmbc-im-2022-list-3-fr-ar.pdf"
    saving.value.save_as(tmp_path / "list.pdf")
    text = text_of((tmp_path / "list.pdf").read_bytes())
    assert "Liste des orateurs" in text
    assert name("co", "fr") in text
    assert name("co", "ar") in text

    office.part("paper-speakers").focus()
    office.press("ArrowDown")
    expect(office.part("paper-account")).to_be_checked()
    expect(office.part("document-about")).to_have_value("sitting:mon-am")
    with office.page.expect_download() as saving:
        office.part("document-save").click()
    assert saving.value.suggested_filename == "apmbc-im-2022-account-mon-am-fr-ar.pdf"

    office.part("paper-speakers").check(force=True)
    office.part("document-reach").select_option("public")
    do(links["chair"], "set_display", mode="private")
    witness.expected.append("409")
    office.part("document-save").click()
    expect(office.part("document-failed")).to_have_text(sentence("fr", "documents", "documents-covered"))


def test_podium_and_delegate_have_their_papers(browser: Browser, links: Mapping[str, Link], witness: Witness) -> None:
    """The chair the account and the list as the podium sees it, a delegate the list as everybody does (PV2)."""
    chair = opened(browser, "chair", links["chair"], witness, "en")
    chair.part("more-button").click()
    chair.part("papers-button").click()
    chair.part("papers-language").select_option("es")
    for paper, saved in (
        ("speakers", "apmbc-im-2022-list-3-es.pdf"),
        ("account", "apmbc-im-2022-account-mon-am-es.pdf"),
    ):
        with chair.page.expect_download() as saving:
            chair.part(f"save-{paper}").click()
        assert saving.value.suggested_filename == saved
    delegate = opened(browser, "delegate-iq", links["delegate-iq"], witness, "en", size=PHONE)
    delegate.part("more").click()
    delegate.part("menu-papers").click()
    with delegate.page.expect_download() as saving:
        delegate.part("save-speakers").click()
    assert "For everybody in the meeting" in text_of(saving.value.path().read_bytes())
    expect(delegate.part("published")).to_have_count(0)


def test_genders_go_with_one_document(
    browser: Browser, quiet_links: Mapping[str, Link], witness: Witness, tmp_path: Path
) -> None:
    """With a file, the speaking time has its table by gender or says why not; without it again, it has none (PV3)."""
    office = documents(browser, quiet_links, witness, "es")
    heading = sentence("es", "documents", "document-by-gender")
    office.part("paper-statistics").check(force=True)
    expect(office.part("document-genders")).to_have_count(0)
    office.part("document-about").select_option("meeting")
    office.part("document-genders").set_input_files(
        {"name": "genders.csv", "mimeType": "text/csv", "buffer": b"delegation,gender\nco,woman\n"}
    )
    for told in (True, False):
        with office.page.expect_download() as saving:
            office.part("document-save").click()
        saving.value.save_as(tmp_path / "sums.pdf")
        assert (heading in text_of((tmp_path / "sums.pdf").read_bytes())) is told
        if told:
            office.part("genders-leave-out").click()


def test_speaking_time_follows_the_meeting(browser: Browser, links: Mapping[str, Link], witness: Witness) -> None:
    """A turn that ends is in the sums a moment later; they are shown by class, group, kind, language and from where."""
    office = documents(browser, links, witness, "ar")
    rows = office.part("sum")
    expect(rows).to_have_count(2)
    do(links["chair"], "call_next")
    turn = truth(links["chair"]).view["turn"]["id"]
    do(links["chair"], "end_turn", turn=turn)
    expect(rows).to_have_count(3)
    office.part("speaking-by").select_option("language")
    expect(rows.filter(has_text=sentence("ar", "words", "language-fr"))).to_have_count(1)
