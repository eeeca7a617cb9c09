"""The sample meeting, running as its users start it, for the tests in a browser and for the screenshots."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

import msgspec

STARTS_WITHIN_S = 20
STOPS_WITHIN_S = 15


class Link(msgspec.Struct, frozen=True):
    """One person's way in: `link` for a browser, `url` and `token` for a client."""

    link: str
    url: str
    token: str


class Demo:
    """`rostrum demo` with its journal in `folder` or a Redis, which can be killed and started again where it was.

    As a context it is stopped at its end.
    """

    def __init__(self, folder: Path, redis: str | None = None) -> None:
        folder.mkdir(exist_ok=True)
        self._folder = folder
        self._kept = ("--dir", str(folder / "journal")) if redis is None else ("--journal", redis)
        self._port = 0
        self._service: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def journal(self) -> Path:
        """Where its record lies."""
        return self._folder / "journal" / "journal.db"

    def start(self) -> Mapping[str, Link]:
        """Start it, on a free port at first and on the same one again: everybody's links, by role or `delegate-co`."""
        written, log = self._folder / "links.json", self._folder / "service.log"
        written.unlink(missing_ok=True)
        arguments = ("--no-browser", "--port", str(self._port), "--links-json", str(written))
        with log.open("a") as output:
            self._service = subprocess.Popen(
                [Path(sys.executable).with_name("rostrum"), "demo", *self._kept, *arguments],
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        found = links(self._service, written, log)
        self._port = urlsplit(found["chair"].url).port or 0
        return found

    def kill(self) -> None:
        """As if its machine had lost its current."""
        assert self._service is not None, "killed before it was started"
        self._service.kill()
        self._service.wait(STOPS_WITHIN_S)

    @contextmanager
    def hanging(self) -> Iterator[None]:
        """It neither answers nor closes anything."""
        assert self._service is not None, "stopped before it was started"
        self._service.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._service.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        """As its users stop it."""
        if self._service is None or self._service.poll() is not None:
            return
        self._service.send_signal(signal.SIGTERM)
        self._service.wait(STOPS_WITHIN_S)


@contextmanager
def sample_meeting(folder: Path) -> Iterator[Mapping[str, Link]]:
    """The demo for as long as it is needed, and everybody's links into it."""
    with Demo(folder) as demo:
        yield demo.start()


def links(service: "subprocess.Popen[bytes]", written: Path, log: Path) -> Mapping[str, Link]:
    """What the demo wrote once it listens; AssertionError with its log where it doesn't."""
    deadline = time.monotonic() + STARTS_WITHIN_S
    while time.monotonic() < deadline and service.poll() is None:
        if written.exists() and written.read_bytes().endswith(b"}\n"):
            return msgspec.json.decode(written.read_bytes(), type=dict[str, Link])
        time.sleep(0.05)
    raise AssertionError(f"the demo didn't start:\n{log.read_text()}")
