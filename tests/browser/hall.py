"""The hall as the tests see it: everybody's page, and what the service says, to be compared after each step."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import httpx
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from floor_client import FloorClient
from tests.browser.service import Link

T = TypeVar("T")

LAPTOP = ViewportSize(width=1440, height=900)
PHONE = ViewportSize(width=390, height=844)
WALL = ViewportSize(width=1920, height=1080)
CLOCKS_APART_S = 1


def by_script(link: Link, act: Callable[[FloorClient], Awaitable[T]]) -> T:
    """What a program does with somebody's link, beside the pages."""

    async def connected() -> T:
        async with FloorClient(link.url, link.token) as floor:
            return await act(floor)

    # Playwright's loop runs in this thread.
    with ThreadPoolExecutor(1) as other:
        return other.submit(asyncio.run, connected()).result()


@dataclass(frozen=True)
class Screen:
    """Somebody's page in a browser of its own; `languages` are those that it shows names in."""

    page: Page
    languages: tuple[str, ...]

    def part(self, name: str) -> Locator:
        """What the page calls by this name."""
        return self.page.get_by_test_id(name)

    def press(self, key: str) -> None:
        """One key."""
        self.page.keyboard.press(key)

    def clock_s(self) -> int:
        """The seconds left on its clock, negative beyond the limit."""
        text = self.part("clock").first.get_attribute("data-text") or ""
        found = re.fullmatch(r"(\+?)(\d+):(\d\d)", text)
        assert found, f"a clock shows {text!r}"
        seconds = int(found[2]) * 60 + int(found[3])
        return -seconds if found[1] else seconds


class Hall:
    """The chair reads English, a remote delegate Arabic on a phone, one in the room French, the wall two languages."""

    def __init__(self, browser: Browser, links: Mapping[str, Link]) -> None:
        self._browser = browser
        self.links = links
        self.troubles: list[str] = []
        self.chair = self._opened("chair", LAPTOP, "en")
        self.remote = self._opened("delegate-sd", PHONE, "ar")
        self.inside = self._opened("delegate-sn", LAPTOP, "fr")
        self.wall = self._opened("display", WALL, "en", "fr")
        self.wall.page.evaluate("location.hash = '#en+fr'")
        self.screens = {"sd": self.remote, "sn": self.inside}
        digest = self.view()["meeting"]["directory"]
        self._delegations = httpx.get(f"{links['chair'].url}/directory/{digest}").json()["delegations"]

    def _opened(self, who: str, size: ViewportSize, *languages: str) -> Screen:
        context = self._browser.new_context(viewport=size, locale=languages[0])
        page = context.new_page()
        page.on("pageerror", lambda error: self.troubles.append(f"{who}: {error}"))
        page.on("console", lambda said: self.troubles.append(f"{who}: {said.text}") if said.type == "error" else None)
        page.goto(self.links[who].link)
        expect(page.get_by_test_id("link-state")).to_have_attribute("data-state", "live")
        return Screen(page, languages)

    def view(self) -> Mapping[str, Any]:
        """The meeting as the service tells it to the chair just now."""

        async def seen(floor: FloorClient) -> Mapping[str, Any]:
            return floor.view

        return by_script(self.links["chair"], seen)

    def name(self, delegation: str, language: str) -> str:
        """The name on the nameplate."""
        return str(self._delegations[delegation]["names"][language])

    def call_next(self, delegation: str) -> None:
        """The chair's Enter, pressed again where the page asks for it after a call just made."""
        expect(self.chair.page.locator("[data-testid=next-button]:not([aria-disabled])")).to_be_visible()
        self.chair.press("Enter")
        if self.chair.part("next-button").get_attribute("data-armed"):
            self.chair.press("Enter")
        expect(self.chair.part("plate-delegation")).to_have_text(self.name(delegation, "en"))
        self.agree()

    def agree(self) -> None:
        """Every page shows what the service says: who has the floor, who is next, light and time; none complains."""
        view = self.view()
        turn = view.get("turn")
        self._plates_agree(turn)
        queue = sorted(
            (entry["place"], int(id_[1:]), id_)
            for id_, entry in view["list"]["entries"].items()
            if entry["state"] == "waiting"
        )
        order = [id_ for _, _, id_ in queue]
        rows = self.chair.part("list-rows").get_by_test_id("list-row")
        expect(rows).to_have_count(len(order))
        assert rows.evaluate_all("rows => rows.map(row => row.dataset.entry)") == order
        next_rows = self.wall.part("next-row")
        expect(next_rows).to_have_count(min(3, len(order)))
        assert next_rows.evaluate_all("rows => rows.map(row => row.dataset.entry)") == order[:3]
        assert not self.troubles, self.troubles
        if turn is not None:
            clocks = [screen.clock_s() for screen in (self.chair, self.remote, self.inside, self.wall)]
            assert max(clocks) - min(clocks) <= CLOCKS_APART_S, clocks

    def _plates_agree(self, turn: Mapping[str, Any] | None) -> None:
        if turn is None:
            expect(self.wall.part("plate-delegation")).to_have_count(0)
            for screen in (self.chair, *self.screens.values()):
                expect(screen.part("plate")).to_have_attribute("data-empty", "true")
            return
        speaker = turn["delegation"]
        expect(self.chair.part("plate-delegation")).to_have_text(self.name(speaker, "en"))
        for language in self.wall.languages:
            expect(self.wall.part("plate-delegation")).to_contain_text(self.name(speaker, language))
        for delegation, screen in self.screens.items():
            if delegation == speaker:
                expect(screen.part("my-floor")).to_be_visible()
            else:
                (language,) = screen.languages
                expect(screen.part("plate-delegation")).to_have_text(self.name(speaker, language))
        light = self.chair.part("plate").get_attribute("data-light")
        assert light is not None
        expect(self.wall.part("plate")).to_have_attribute("data-light", light)
        for delegation, screen in self.screens.items():
            plate = screen.part("my-floor" if delegation == speaker else "plate")
            expect(plate).to_have_attribute("data-light", light)
