"""The witness of the other tests: it sees something when there is something to see."""

import time
from collections.abc import Mapping

from playwright.sync_api import Browser

from tests.browser.screen import opened
from tests.browser.service import Link
from tests.browser.witness import Witness

WITHIN_S = 15
# What no page of ours may do, and what is noted of it.
MISDEEDS = {
    "setTimeout(() => { throw new Error('of ours') })": "of ours",
    "document.body.append(Object.assign(document.createElement('script'), {text: '1'}))": "script-src",
    "document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')": "style-src",
    "void fetch('http://rostrum.example/').catch(() => null)": "connect",
    "open('http://rostrum.example/', '_self')": "a request to http://rostrum.example/",
}


def test_what_a_page_must_not_do_is_noted(browser: Browser, quiet_links: Mapping[str, Link]) -> None:
    """An error of a script, what the content policy stops, a request to another service."""
    witness = Witness()
    page = opened(browser, "display", quiet_links["display"], witness, "en").page
    assert not witness.troubles
    for act in MISDEEDS:
        page.evaluate(act)
    deadline = time.monotonic() + WITHIN_S
    while (unseen := missed(witness)) and time.monotonic() < deadline:
        page.wait_for_timeout(50)
    assert not unseen, witness.troubles


def missed(witness: Witness) -> list[str]:
    """What should have been noted and wasn't."""
    return [noted for noted in MISDEEDS.values() if not any(noted in trouble for trouble in witness.troubles)]
