"""The storage lost records that were acknowledged: the podium is shown which, until it has noted it (MT9)."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.nodes import at, origin, serving
from tests.browser.screen import PHONE, opened
from tests.browser.service import Demo, Link
from tests.browser.truth import do, name, truth
from tests.browser.witness import Witness
from tests.browser.words import sentence
from tests.journal.redis_server import RedisServer


class Storage:
    """The sample meeting's first node, on a Redis that can lose what came after a copy of it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "redis").mkdir()
        self.redis = RedisServer(folder / "redis")
        self.demo = Demo(folder, self.redis.address)

    def start(self) -> Mapping[str, Link]:
        """Start both, and keep a copy: everybody's links."""
        self.redis.start()
        links = self.demo.start()
        self.redis.copied(self._folder / "before")
        return links

    @contextmanager
    def relapsing(self, links: Mapping[str, Link]) -> Iterator[Mapping[str, Link]]:
        """Redis comes back from the copy, and through a node that never had more another record follows: its links."""
        with ExitStack() as until_the_end:
            with self.demo.hanging():
                self.redis.kill()
                self.redis.restored(self._folder / "before")
                self.redis.start()
                log, first = self._folder / "second.log", origin(links["chair"].url)
                second = until_the_end.enter_context(serving(self.redis.address, log, first))
                there = {who: at(second, link) for who, link in links.items()}
                do(there["chair"], "set_limit", item="3", limit_ms=150_000)
            yield there

    def stop(self) -> None:
        """Stop both."""
        self.demo.stop()
        self.redis.stop()


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[Storage]:
    """One that isn't started yet."""
    built = Storage(tmp_path)
    yield built
    built.stop()


def test_the_podium_is_shown_what_the_storage_lost_until_it_is_noted(
    browser: Browser, storage: Storage, witness: Witness
) -> None:
    """On the page that saw it happen and on one of another node: each lost deed by its doer; noted once for both."""
    witness.expected.append("WebSocket connection to")
    links = storage.start()
    chair = opened(browser, "chair", links["chair"], witness, "ar", size=PHONE)
    do(links["chair"], "call_next")
    do(links["delegate-th"], "request_reply")
    with storage.relapsing(links) as there:
        secretariat = opened(browser, "secretariat", there["secretariat"], witness, "en")
        for screen in (chair, secretariat):
            language = screen.languages[0]
            screen.page.locator(".loss-deeds summary").click()
            given, asked = screen.part("loss").get_by_role("listitem").all()
            expect(given).to_contain_text(sentence(language, "deeds", "deed-turn-called"))
            expect(asked).to_contain_text(sentence(language, "deeds", "deed-reply-requested"))
            expect(asked).to_contain_text(name("th", language))
        expect(chair.part("plate")).to_have_attribute("data-light", "off")
        assert "losses" not in truth(there["display"]).view
        chair.part("loss-noted").click()
        for screen in (chair, secretariat):
            expect(screen.part("loss")).to_have_count(0)
