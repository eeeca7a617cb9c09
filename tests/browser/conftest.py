from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.chromium import chromium
from tests.browser.service import Link, sample_meeting

# A page may take its time on a busy machine; what never comes is an error all the same.
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all browser tests; every test opens contexts of its own and closes them."""
    with chromium() as running:
        yield running


@pytest.fixture
def links(tmp_path: Path) -> Iterator[Mapping[str, Link]]:
    """A fresh sample meeting, and everybody's links into it."""
    with sample_meeting(tmp_path) as written:
        yield written
