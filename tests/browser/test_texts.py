"""The text of a statement on the delegate's page, which nobody else's page hears of (IN10)."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.screen import PHONE, Screen, opened
from tests.browser.service import Link
from tests.browser.truth import do
from tests.browser.witness import Witness
from tests.texts import made

CANARY = "Nobody may read this before it is spoken."


def hand_in(screen: Screen, file: Path, *, consent: bool = False) -> None:
    """Choose a file in the open form, and send it."""
    screen.part("text-file").set_input_files(file)
    if consent:
        screen.part("text-consent").check()
    screen.part("text-send").click()


@pytest.fixture
def statement(tmp_path: Path) -> Path:
    """A text of two hundred words."""
    file = tmp_path / "statement.docx"
    file.write_bytes(made.a_docx(CANARY, " ".join(["We thank the Secretariat."] * 48)))
    return file


def test_a_delegation_hands_its_text_in_by_phone(
    browser: Browser, links: Mapping[str, Link], witness: Witness, statement: Path, tmp_path: Path
) -> None:
    """What was counted shows at once; a file that is no text is told in a sentence, and what was chosen stays."""
    thailand = opened(browser, "delegate-th", links["delegate-th"], witness, "en", size=PHONE)
    thailand.part("text-hand-in").click()
    locked = Path(__file__).parents[1] / "texts" / "files" / "locked.pdf"
    hand_in(thailand, locked, consent=True)
    expect(thailand.part("text-trouble")).to_contain_text("protected by a password")
    expect(thailand.part("text-consent")).to_be_checked()
    # The browser notes every answer that is no; this one was expected.
    assert [trouble for trouble in witness.troubles if "422" not in trouble] == []
    witness.troubles.clear()
    large = tmp_path / "large.pdf"
    large.write_bytes(bytes(9 * 1024 * 1024))
    thailand.part("text-file").set_input_files(large)
    expect(thailand.part("text-trouble")).to_contain_text("larger than 8 MB")
    hand_in(thailand, statement)
    expect(thailand.part("text-form")).to_have_count(0)
    expect(thailand.part("text-facts")).to_contain_text("200 words")
    expect(thailand.part("my-text")).to_contain_text("May be published if we are not heard")


def test_a_text_changed_and_withdrawn_leaves_the_page(
    browser: Browser, links: Mapping[str, Link], witness: Witness, statement: Path
) -> None:
    """The second version has its number; withdrawn, after one question, nothing is left of it."""
    thailand = opened(browser, "delegate-th", links["delegate-th"], witness, "en", size=PHONE)
    for version in ("Version 1", "Version 2"):
        thailand.part("text-hand-in").click()
        hand_in(thailand, statement)
        expect(thailand.part("text-facts")).to_contain_text(version)
    thailand.part("text-withdraw").click()
    thailand.part("text-withdraw-ask-confirm").click()
    expect(thailand.part("text-facts")).to_have_count(0)
    expect(thailand.part("text-hand-in")).to_be_visible()


def test_a_text_that_is_too_fast_says_so(
    browser: Browser, links: Mapping[str, Link], witness: Witness, tmp_path: Path
) -> None:
    """In Arabic too, where the pace that can be interpreted is another (IN10)."""
    sudan = opened(browser, "delegate-sd", links["delegate-sd"], witness, "ar", size=PHONE)
    file = tmp_path / "statement.txt"
    file.write_text(" ".join(["السيد الرئيس"] * 400), encoding="utf-8")
    sudan.part("text-hand-in").click()
    hand_in(sudan, file)
    expect(sudan.part("text-too-fast")).to_be_visible()


def test_nobody_else_hears_of_a_text(
    browser: Browser, links: Mapping[str, Link], witness: Witness, statement: Path
) -> None:
    """No word of it is on the wall's page or the neighbour's, before it is delivered or after (PV3)."""
    others = [
        opened(browser, "display", links["display"], witness, "en"),
        opened(browser, "delegate-iq", links["delegate-iq"], witness, "en"),
    ]
    thailand = opened(browser, "delegate-th", links["delegate-th"], witness, "en", size=PHONE)
    thailand.part("text-hand-in").click()
    hand_in(thailand, statement)
    expect(thailand.part("text-facts")).to_be_visible()
    do(links["chair"], "call_next")
    for other in others:
        expect(other.part("plate-delegation").first).to_be_visible()
        assert CANARY not in other.page.content()
