"""Somebody's page in a browser of its own, and what it shows."""

import re
from dataclasses import dataclass

from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from tests.browser.ear import Ear
from tests.browser.network import Network
from tests.browser.service import Link
from tests.browser.witness import Witness

LAPTOP = ViewportSize(width=1440, height=900)
PHONE = ViewportSize(width=390, height=844)
WALL = ViewportSize(width=1920, height=1080)

# Read in one go, with the time at which it was read.
READ = """() => {
  const parts = (name, within = document) => [...within.querySelectorAll(`[data-testid="${name}"]`)];
  const texts = (part) => (part.querySelector(".both") ? [...part.querySelectorAll(".both")] : [part]);
  const plate = parts("my-floor")[0] ?? parts("plate")[0];
  const list = parts("list-rows")[0] ?? document;
  return {
    at_ms: Date.now(),
    mine: parts("my-floor").length > 0,
    plate: parts("plate-delegation").flatMap(texts).map((part) => part.textContent),
    light: plate?.dataset.light ?? "off",
    clock: parts("clock")[0]?.dataset.text ?? "",
    order: [...parts("list-row", list), ...parts("next-row")].map((row) => row.dataset.entry),
    counted: ["list-count", "waiting-count", "more"].flatMap((name) => parts(name)).map((part) => part.textContent)[0],
  };
}"""


@dataclass(frozen=True)
class Shown:
    """What a page shows at a moment of this machine's clock: `mine` where its own delegation has the floor."""

    at_ms: float
    mine: bool
    plate: list[str]
    light: str
    clock: str
    order: list[str]
    counted: str | None

    @property
    def clock_s(self) -> int:
        """The seconds left on the clock, negative beyond the limit."""
        found = re.fullmatch(r"(\+?)(\d+):(\d\d)", self.clock)
        assert found, f"a clock shows {self.clock!r}"
        seconds = int(found[2]) * 60 + int(found[3])
        return -seconds if found[1] else seconds

    @property
    def count(self) -> int:
        """The number in the words about who waits, in whatever script."""
        found = re.search(r"\d+", self.counted or "")
        return int(found[0]) if found else 0


@dataclass(frozen=True)
class Screen:
    """A page; `languages` are those that it shows names in, `rows` how many of the list, where not all."""

    who: str
    page: Page
    languages: tuple[str, ...]
    rows: int | None = None

    def part(self, name: str) -> Locator:
        """What the page calls by this name."""
        return self.page.get_by_test_id(name)

    def press(self, *keys: str) -> None:
        """One key after another."""
        for key in keys:
            self.page.keyboard.press(key)

    def shown(self) -> Shown:
        """What it shows just now."""
        return Shown(**self.page.evaluate(READ))

    def is_live(self) -> None:
        """Wait until it is connected and shows the meeting."""
        expect(self.part("link-state")).to_have_attribute("data-state", "live")
        expect(self.part("plate").or_(self.part("my-floor"))).to_be_visible()


def opened(
    browser: Browser,
    who: str,
    link: Link,
    witness: Witness,
    *languages: str,
    size: ViewportSize = LAPTOP,
    network: Network | None = None,
    listen: list[Ear] | None = None,
    by_finger: bool = False,
) -> Screen:
    """Somebody's page by their personal link, in a browser of its own that speaks the first of these languages.

    Whoever wants to know what it is sent gives a list, and finds an ear in it.
    """
    proxy = None if network is None else network.proxy
    page = browser.new_context(
        viewport=size, locale=languages[0], proxy=proxy, has_touch=by_finger, is_mobile=by_finger
    ).new_page()
    witness.watch(who, page, link.url)
    if listen is not None:
        listen.append(Ear(page))
    page.goto(link.link)
    screen = Screen(who, page, languages)
    screen.is_live()
    return screen
