"""The browser of these tests."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error

from tests.browser.chromium import executable


def test_a_missing_chromium_is_said_and_not_skipped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where there is none, the tests fail with what to install."""
    monkeypatch.delenv("ROSTRUM_CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(LookupError, match="install Debian's package `chromium-headless-shell`"):
        executable(str(tmp_path / "chrome"))


def test_the_browser_reaches_nobody_but_this_machine(browser: Browser) -> None:
    """A page that asked another host for anything would fail here, and so in every browser test."""
    page = browser.new_page()
    with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
        page.goto("http://rostrum.example/")
    page.close()
