"""The sample meeting, running as its users start it, for the tests in a browser and for the screenshots."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec

STARTS_WITHIN_S = 20
STOPS_WITHIN_S = 5


class Link(msgspec.Struct, frozen=True):
    """One person's way in: `link` for a browser, `url` and `token` for a client."""

    link: str
    url: str
    token: str


@contextmanager
def sample_meeting(folder: Path) -> Iterator[Mapping[str, Link]]:
    """The demo on a free port with its journal in `folder`: everybody's links, by role or `delegate-co`."""
    written = folder / "links.json"
    arguments = ("demo", "--no-browser", "--port", "0", "--dir", str(folder / "journal"), "--links-json", str(written))
    log = folder / "service.log"
    with log.open("w") as output:
        service = subprocess.Popen(
            [Path(sys.executable).with_name("rostrum"), *arguments], stdout=output, stderr=subprocess.STDOUT
        )
    try:
        yield links(service, written, log)
    finally:
        service.send_signal(signal.SIGTERM)
        service.wait(STOPS_WITHIN_S)


def links(service: "subprocess.Popen[bytes]", written: Path, log: Path) -> Mapping[str, Link]:
    """What the demo wrote once it listens; AssertionError with its log where it doesn't."""
    deadline = time.monotonic() + STARTS_WITHIN_S
    while time.monotonic() < deadline and service.poll() is None:
        if written.exists() and written.read_bytes().endswith(b"}\n"):
            return msgspec.json.decode(written.read_bytes(), type=dict[str, Link])
        time.sleep(0.05)
    raise AssertionError(f"the demo didn't start:\n{log.read_text()}")
