from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.chromium import chromium
from tests.browser.service import Demo, Link, sample_meeting
from tests.browser.witness import Witness

# A page may take its time on a busy machine; what never comes is an error all the same.
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def running_chromium() -> Iterator[Browser]:
    """One Chromium for all browser tests."""
    with chromium() as running:
        yield running


@pytest.fixture
def browser(running_chromium: Browser) -> Iterator[Browser]:
    """The Chromium, in which no page of another test is open any more."""
    yield running_chromium
    for context in running_chromium.contexts:
        context.close()


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    """The sample meeting's service, not yet started."""
    with Demo(tmp_path) as service:
        yield service


@pytest.fixture
def links(demo: Demo) -> Mapping[str, Link]:
    """A fresh sample meeting, and everybody's links into it."""
    return demo.start()


@pytest.fixture(scope="session")
def quiet_links(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Link]]:
    """A sample meeting that nobody conducts, for all tests that don't need more: everybody's links into it."""
    with sample_meeting(tmp_path_factory.mktemp("quiet")) as written:
        yield written


@pytest.fixture
def witness() -> Iterator[Witness]:
    """Whoever opens a page has it watched; what went wrong fails the test at its end at the latest."""
    witness = Witness()
    yield witness
    assert not witness.troubles, witness.troubles
