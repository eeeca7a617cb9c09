"""What a page costs the line that it comes over, and whether it stands still when the meeting arrives."""

import re
from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser, Response, expect

from tests.browser.screen import LAPTOP
from tests.browser.service import Link
from tests.browser.witness import Witness

SCRIPT_BYTES = 60_000
"""Of a page's scripts as they come over the line, packed; its words in one language counted."""

PAGES = {
    "chair": "chair",
    "secretariat": "secretariat",
    "delegate": "delegate-iq",
    "interpreter": "interpreter-ru",
    "display": "display",
    "technician": "technician",
}

SHIFT = 0.005
"""Of what moves, as Chromium counts it: a font that comes late may move a letter, and nothing else."""

SHIFTS = """() => new Promise(done => {
  const shifts = [];
  const named = ({node}) => node?.className || node?.parentElement?.className || node?.nodeName;
  new PerformanceObserver(list => {
    for (const {value, sources} of list.getEntries()) shifts.push([value, sources.map(named).join(", ")]);
  }).observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => done(shifts)));
})"""


@pytest.mark.parametrize("page_name", PAGES)
def test_a_page_is_light_and_stands_still(
    browser: Browser, quiet_links: Mapping[str, Link], witness: Witness, page_name: str
) -> None:
    """Under 60 kB of packed scripts in the language with the most letters, and nothing moves when the view arrives.

    Counted is all that comes until the page stands there, for a browser that has nothing of it yet; what it brings
    along in its first idle moment, the sheets that open over it, is held back by never letting it be idle.
    """
    link = quiet_links[PAGES[page_name]]
    context = browser.new_context(viewport=LAPTOP, locale="ru")
    context.add_init_script("globalThis.requestIdleCallback = () => 0")
    page = context.new_page()
    witness.watch(page_name, page, link.url)
    page.goto(link.link)
    expect(page.get_by_test_id("link-state")).to_have_attribute("data-state", "live")
    if page_name == "display":
        # Of itself the wall takes its languages in turn.
        page.evaluate("location.hash = 'en+fr'")
    # The page behind the link has brought some of it along.
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.setBypassServiceWorker", {"bypass": True})
    line.send("Network.clearBrowserCache")
    answers: list[Response] = []

    def note(answer: Response) -> None:
        answers.append(answer)

    page.on("response", note)
    page.reload()
    expect(page.get_by_test_id("link-state")).to_have_attribute("data-state", "live")
    page.wait_for_load_state("networkidle")
    shifts: list[tuple[float, str]] = page.evaluate(SHIFTS)
    assert sum(moved for moved, _ in shifts) < SHIFT, shifts
    weights = {answer.url.rpartition("/")[2]: packed(answer) for answer in answers if is_script(answer)}
    assert SCRIPT_BYTES / 4 < sum(weights.values()) < SCRIPT_BYTES, weights


def is_script(answer: Response) -> bool:
    """Whether it is a script, or words that come as one."""
    return re.search(r"\.js(\?|$)", answer.url) is not None


def packed(answer: Response) -> int:
    """How many bytes came over the line for it."""
    assert answer.header_value("content-encoding") == "gzip", answer.url
    size = answer.request.sizes()["responseBodySize"]
    assert size > 0, answer.url
    return size
