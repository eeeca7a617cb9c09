"""The Chromium that the browser tests and the screenshots drive, and how it is started.

python -m tests.browser.chromium    prints its path, or what to install
"""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

# The shell first: the same engine without the browser's own windows, which cost more than what the tests do in them.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
MISSING = (
    "No Chromium was found, and the pages can't be tried without one: "
    "install Debian's package `chromium-headless-shell`, run `playwright install chromium`, "
    "or set ROSTRUM_CHROMIUM to its path."
)

# The pages need nobody but the service: every other name is unknown to this browser, and it calls nobody by itself.
FLAGS = (
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)


def executable(playwrights_own: str) -> Path:
    """ROSTRUM_CHROMIUM, else one on PATH, else the one Playwright installed; LookupError says what to install."""
    named = os.environ.get("ROSTRUM_CHROMIUM")
    candidates = [named] if named else [*map(shutil.which, NAMES), playwrights_own]
    for candidate in candidates:
        if candidate and Path(candidate).is_file():
            return Path(candidate)
    raise LookupError(MISSING)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A running Chromium without a window."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable(playwright.chromium.executable_path),
            args=[*FLAGS, *(["--no-sandbox"] if root else [])],
        )
        try:
            yield browser
        finally:
            browser.close()


def main() -> None:
    """Say where it is, for `make setup`."""
    with sync_playwright() as playwright:
        try:
            print(executable(playwright.chromium.executable_path))
        except LookupError as missing:
            sys.exit(str(missing))


if __name__ == "__main__":
    main()
