"""Links that let nobody in: the page says what to do, in the reader's language."""

import secrets
import time
from collections.abc import Mapping
from hashlib import sha256

from playwright.sync_api import Browser, Page, expect

from tests.browser.screen import PHONE, opened
from tests.browser.service import Link
from tests.browser.truth import do
from tests.browser.witness import Witness
from tests.browser.words import sentence

REFUSED = ("(Unauthorized)", "(Forbidden)")
"""How a console ends what it says of a link that isn't good."""
EXPIRES_IN_MS = 8_000


def issued(links: Mapping[str, Link], delegation: str, expires_ms: int | None = None) -> tuple[str, Link]:
    """A link for a delegate by the secretariat: its id, and itself."""
    token = secrets.token_urlsafe()
    made = do(
        links["secretariat"],
        "issue_link",
        role="delegate",
        delegation=delegation,
        token_hash=sha256(token.encode()).hexdigest(),
        expires_ms=expires_ms,
    )
    known = links["chair"]
    return made["link"], Link(known.link.replace(known.token, token), known.url, token)


def shut(page: Page, link: Link, trouble: str, language: str) -> None:
    """The door tells this reader what is wrong, and what to do."""
    page.goto("about:blank")
    page.goto(link.link)
    expect(page.get_by_test_id("join")).to_have_attribute("data-trouble", trouble)
    told = page.get_by_role("alert")
    expect(told.get_by_role("heading")).to_have_text(sentence(language, "join", f"join-trouble-{trouble}"))
    expect(told).to_contain_text(sentence(language, "join", f"join-trouble-{trouble}-what"))


def test_a_link_copied_wrongly_asks_for_the_whole_one(
    browser: Browser, quiet_links: Mapping[str, Link], witness: Witness
) -> None:
    """And takes it pasted into the page."""
    witness.expected.extend(REFUSED)
    known = quiet_links["delegate-co"]
    page = browser.new_context(locale="es", viewport=PHONE).new_page()
    witness.watch("es", page, known.url)
    cut = Link(known.link[:-4], known.url, known.token[:-4])
    shut(page, cut, "unknown", "es")
    page.get_by_test_id("join-paste").fill(known.link)
    page.get_by_test_id("join-open").click()
    expect(page.get_by_test_id("mine")).to_have_attribute("data-ahead", "1")


def test_a_revoked_link_ends_the_page_and_opens_no_other(
    browser: Browser, quiet_links: Mapping[str, Link], witness: Witness
) -> None:
    """At once, on the page that is open; who tries it again is told at the door."""
    witness.expected.extend(REFUSED)
    id_, link = issued(quiet_links, "iq")
    screen = opened(browser, "delegate-iq", link, witness, "ar", size=PHONE)
    do(quiet_links["secretariat"], "revoke_link", link=id_)
    expect(screen.part("link-state")).to_have_attribute("data-state", "ended")
    expect(screen.part("link-state")).to_contain_text(sentence("ar", "words", "line-revoked"))
    expect(screen.part("ended")).to_be_visible()
    shut(screen.page, link, "revoked", "ar")
    assert screen.page.evaluate("document.documentElement.dir") == "rtl"


def test_a_link_is_good_until_its_time(browser: Browser, quiet_links: Mapping[str, Link], witness: Witness) -> None:
    """Then the page that is open says so by itself, and the door does."""
    witness.expected.extend(REFUSED)
    _, link = issued(quiet_links, "td", expires_ms=int(time.time() * 1000) + EXPIRES_IN_MS)
    screen = opened(browser, "delegate-td", link, witness, "fr")
    expect(screen.part("link-state")).to_have_attribute("data-state", "ended")
    expect(screen.part("link-state")).to_contain_text(sentence("fr", "words", "line-expired"))
    shut(screen.page, link, "expired", "fr")
