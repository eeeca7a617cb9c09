"""Two nodes on one Redis, as their users start them, with everybody's links spread over both."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tests.browser.service import STARTS_WITHIN_S, STOPS_WITHIN_S, Demo, Link
from tests.journal.redis_server import RedisServer, free_port

ON_THE_OTHER = ("display", "delegate-sd")
"""Whose pages come from the second node; all others' from the first."""


@dataclass(frozen=True)
class Nodes:
    """The first is the demo with the sample meeting; the second serves what it finds in Redis, as a trial."""

    redis: RedisServer
    first: Demo
    second: int
    """The port of the second."""
    links: Mapping[str, Link]


@contextmanager
def two_nodes(folder: Path) -> Iterator[Nodes]:
    """They and their Redis, for as long as they are needed."""
    (folder / "redis").mkdir()
    redis = RedisServer(folder / "redis")
    redis.start()
    demo = Demo(folder, redis.address)
    try:
        links = demo.start()
        with serving(redis.address, folder / "second.log", origin(links["chair"].url)) as second:
            spread = {who: at(second, link) if who in ON_THE_OTHER else link for who, link in links.items()}
            yield Nodes(redis, demo, urlsplit(second).port or 0, spread)
    finally:
        demo.stop()
        redis.stop()


@contextmanager
def serving(address: str, log: Path, other: str) -> Iterator[str]:
    """`rostrum serve` for a trial on a journal in Redis, and where it is found; the other node's pages may come too."""
    port = free_port()
    rostrum = str(Path(sys.executable).with_name("rostrum"))
    arguments = ("--journal", address, "--port", str(port), "--allow-unsafe")
    environment = {**os.environ, "ROSTRUM_ORIGINS": f"{other},http://127.0.0.1:{port}"}
    with log.open("w") as output:
        service = subprocess.Popen(
            (rostrum, "serve", *arguments), stdout=output, stderr=subprocess.STDOUT, env=environment
        )
    try:
        yield where(service, log)
    finally:
        service.terminate()
        service.wait(STOPS_WITHIN_S)


def where(service: "subprocess.Popen[bytes]", log: Path) -> str:
    """The address that it says once it listens; AssertionError with its log where it doesn't."""
    deadline = time.monotonic() + STARTS_WITHIN_S
    while time.monotonic() < deadline and service.poll() is None:
        _, said, rest = log.read_text().partition("Rostrum serves 1 meeting at ")
        if said and "Ctrl-C" in rest:
            return rest.partition(". ")[0]
        time.sleep(0.05)
    raise AssertionError(f"the node didn't start:\n{log.read_text()}")


def at(address: str, link: Link) -> Link:
    """The same person's way in through another node."""
    here = origin(link.url)
    return Link(link.link.replace(here, address, 1), link.url.replace(here, address, 1), link.token)


def origin(url: str) -> str:
    """The part of an address that names the node."""
    return "{0.scheme}://{0.netloc}".format(urlsplit(url))
