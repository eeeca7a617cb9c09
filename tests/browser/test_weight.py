"""What a page costs the line that it comes over, and whether it stands still when the meeting arrives."""

from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser, expect

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

SCRIPTS = r"""() => performance.getEntriesByType("resource")
  .filter(({name}) => /\.js(\?|$)/.test(name))
  .map(({name, encodedBodySize, decodedBodySize}) => [name.split("/").pop(), encodedBodySize, decodedBodySize])"""
"""Each script, words that come as one too: its bytes packed and unpacked, wherever the browser has them from."""


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
    # What the delegate's page keeps for offline hours is kept unpacked.
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.setBypassServiceWorker", {"bypass": True})
    page.reload()
    expect(page.get_by_test_id("link-state")).to_have_attribute("data-state", "live")
    page.wait_for_load_state("networkidle")
    shifts: list[tuple[float, str]] = page.evaluate(SHIFTS)
    assert sum(moved for moved, _ in shifts) < SHIFT, shifts
    scripts: list[tuple[str, int, int]] = page.evaluate(SCRIPTS)
    packed = sum(size for _, size, _ in scripts)
    assert SCRIPT_BYTES / 4 < packed < SCRIPT_BYTES, scripts
    assert packed < sum(letters for _, _, letters in scripts) / 2, scripts
    assert all(size > 0 for _, size, _ in scripts), scripts
