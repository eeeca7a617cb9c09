"""The moment that counts: from the chair's own send to the last of N screens, beside a bare loop of send().

    python -m benchmarks.fanout [--clients N] [--rounds N]

The product is the demo in a process of its own, its journal on disk; the crowd are raw sockets here, each of which
counts as reached when it holds the whole frame. In the same run, round by round, a C program sends the very same bytes
to as many sockets with nothing around it (a Python loop where there is no C compiler, and then it says so), and a
bare write and fdatasync shows what the journal can't do without.
"""

import argparse
import json
import os
import resource
import secrets
import selectors
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from base64 import b64encode
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgpack

BARE_LOOP = Path(__file__).with_name("bare_send.c")
SETTLED_S = 0.3


class Screen:
    """One socket of the crowd."""

    def __init__(self, address: tuple[str, int]) -> None:
        self.socket = socket.create_connection(address)
        self.received = b""

    def greet(self, meeting: str, token: str) -> None:
        """The handshake and the hello; answers are read later."""
        key = b64encode(secrets.token_bytes(16)).decode()
        self.socket.sendall(
            f"GET /meetings/{meeting}/floor HTTP/1.1\r\nHost: bench\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Protocol: rostrum.v1.msgpack\r\n\r\n".encode()
        )
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += self.socket.recv(1)
        assert b" 101 " in head, head
        self.say({"t": "hello", "token": token})

    def say(self, frame: dict[str, object]) -> None:
        """Send one frame, masked with zeros."""
        payload = msgpack.packb(frame)
        assert len(payload) < 65_536
        length = bytes([0x80 | len(payload)]) if len(payload) < 126 else b"\xfe" + len(payload).to_bytes(2, "big")
        self.socket.sendall(b"\x82" + length + bytes(4) + payload)

    def whole(self) -> bool:
        """Whether a whole frame has arrived."""
        data = self.received
        if len(data) < 4:
            return False
        if data[1] < 126:
            return len(data) >= 2 + data[1]
        return len(data) >= 4 + int.from_bytes(data[2:4], "big")


def payload(frame: bytes) -> dict[str, Any]:
    """What a frame of the service says."""
    decoded: dict[str, Any] = msgpack.unpackb(frame[{126: 4, 127: 10}.get(frame[1], 2) :])
    return decoded


def merged(target: Any, patch: Any) -> Any:
    """A merge patch applied (RFC 7396)."""
    if not isinstance(patch, dict):
        return patch
    known = target if isinstance(target, dict) else {}
    kept = {name: value for name, value in known.items() if patch.get(name, value) is not None}
    return kept | {name: merged(known.get(name), value) for name, value in patch.items() if value is not None}


class Crowd:
    """All screens, read as fast as one process can."""

    def __init__(self, screens: list[Screen]) -> None:
        self.screens = screens
        self.selector = selectors.EpollSelector()
        for screen in screens:
            screen.socket.setblocking(False)  # noqa: FBT003  # the library's own signature
            self.selector.register(screen.socket, selectors.EVENT_READ, screen)

    def settle(self) -> None:
        """Read until nothing more comes, and forget it."""
        while ready := self.selector.select(SETTLED_S):
            for key, _ in ready:
                key.fileobj.recv(1 << 20)  # type: ignore[union-attr]  # a socket
        for screen in self.screens:
            screen.received = b""

    def reached(self) -> tuple[float, float]:
        """When half of the screens and when the last had a whole frame."""
        missing, half = len(self.screens), 0.0
        while missing:
            ready = self.selector.select(10)
            assert ready, f"{missing} screens were not reached"
            for key, _ in ready:
                screen: Screen = key.data
                done = screen.whole()
                screen.received += key.fileobj.recv(65_536)  # type: ignore[union-attr]  # a socket
                if not done and screen.whole():
                    missing -= 1
                    if missing == len(self.screens) // 2:
                        half = time.perf_counter()
        return half, time.perf_counter()


class Bare:
    """The limit: a process that does nothing but send."""

    def __init__(self, folder: Path) -> None:
        compiler = shutil.which("cc")
        if compiler is not None:
            program = folder / "bare_send"
            subprocess.run([compiler, "-O2", "-o", program, BARE_LOOP], check=True)
            command, self.name = [str(program)], "a C loop of send()"
        else:
            command, self.name = [sys.executable, __file__, "--bare"], "a Python loop of send() (no C compiler here)"
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.process.stdout is not None
        self.address = ("127.0.0.1", int(self.process.stdout.readline()))

    def crowd(self, clients: int) -> Crowd:
        """As many sockets; an empty order now and then has them accepted before the system's queue is full."""
        screens = []
        for number in range(clients):
            screens.append(Screen(self.address))
            if number % 500 == 0:
                self.send(b"")
        return Crowd(screens)

    def send(self, frame: bytes) -> None:
        """Have these bytes sent to everybody."""
        assert self.process.stdin is not None
        self.process.stdin.write(len(frame).to_bytes(4, sys.byteorder) + frame)
        self.process.stdin.flush()


def bare_send() -> None:
    """The same as bare_send.c, for want of a compiler."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=4096)
    print(listening.getsockname()[1], flush=True)
    listening.setblocking(False)  # noqa: FBT003  # as above
    clients: list[socket.socket] = []
    while size := sys.stdin.buffer.read(4):
        frame = sys.stdin.buffer.read(int.from_bytes(size, sys.byteorder))
        while True:
            try:
                clients.append(listening.accept()[0])
            except BlockingIOError:
                break
        for client in clients:
            client.send(frame)


def cpu_s(pid: int) -> float:
    """Processor time of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def durable_write(folder: Path, size: int) -> float:
    """Milliseconds for one write on this disk, waited for."""
    with (folder / "durable").open("ab", buffering=0) as file:
        began = time.perf_counter()
        file.write(b"." * size)
        os.fdatasync(file.fileno())
        return (time.perf_counter() - began) * 1000


def demo(folder: Path, journal: str | None = None) -> tuple[subprocess.Popen[bytes], dict[str, dict[str, str]]]:
    """The product, and its links; its journal on disk here, or in a Redis."""
    links = folder / "links.json"
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    kept = ["--dir", str(folder / "demo")] if journal is None else ["--journal", journal]
    arguments = ["demo", "--no-browser", "--port", str(port), *kept, "--links-json", str(links)]
    rostrum = str(Path(sys.executable).with_name("rostrum"))
    process = subprocess.Popen([rostrum, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(300):
        if links.exists() and links.stat().st_size:
            break
        assert process.poll() is None, "the demo ended"
        time.sleep(0.1)
    return process, json.loads(links.read_text())


def seat(links: dict[str, dict[str, str]], name: str) -> Screen:
    """A screen that came with one of the demo's links."""
    url = urlsplit(links[name]["url"])
    screen = Screen((url.hostname or "", url.port or 0))
    screen.greet(url.path.rsplit("/", 1)[1], links[name]["token"])
    return screen


def viewed(links: dict[str, dict[str, str]]) -> Any:
    """The view that somebody gets who comes now."""
    screen = seat(links, "display")
    stream = screen.socket.makefile("rb")
    while True:
        head = stream.read(2)
        size = {126: 2, 127: 8}.get(head[1], 0)
        length = int.from_bytes(stream.read(size), "big") if size else head[1]
        frame = msgpack.unpackb(stream.read(length))
        if frame["t"] == "view":
            stream.close()
            screen.socket.close()
            return frame["view"]


@dataclass
class Rounds:
    """What each round took, in milliseconds; processor time in seconds over all of them."""

    last: list[float] = field(default_factory=list)
    half: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    disk: list[float] = field(default_factory=list)
    frame: bytes = b""
    cpu_s: float = 0.0
    bare_cpu_s: float = 0.0


def seated(links: dict[str, dict[str, str]], clients: int) -> tuple[Screen, Crowd]:
    """The chair, and the crowd of screens."""
    return seat(links, "chair"), Crowd([seat(links, "display") for _ in range(clients)])


def measured(
    clients: int, rounds: int, folder: Path, process: int, links: dict[str, dict[str, str]], bare: Bare
) -> Rounds:
    """Round by round, the product, the bare loop and the disk."""
    chair, crowd = seated(links, clients)
    idle = bare.crowd(clients)
    crowd.settle()
    took = Rounds()
    turn: dict[str, str] = {}
    view = viewed(links)
    for _ in range(rounds):
        spent = cpu_s(process)
        began = time.perf_counter()
        chair.say({"t": "command", "id": secrets.token_hex(16), "do": {"kind": "call_next", **turn}})
        half, last = crowd.reached()
        took.last.append((last - began) * 1000)
        took.half.append((half - began) * 1000)
        took.cpu_s += cpu_s(process) - spent
        took.frame = crowd.screens[0].received
        assert all(screen.received == took.frame for screen in crowd.screens), "everybody was told the same"
        patch = payload(took.frame)["patch"]
        view = merged(view, patch)
        turn = {"turn": patch["turn"]["id"]}
        crowd.settle()

        spent = cpu_s(bare.process.pid)
        began = time.perf_counter()
        bare.send(took.frame)
        _, last = idle.reached()
        took.bare.append((last - began) * 1000)
        took.bare_cpu_s += cpu_s(bare.process.pid) - spent
        idle.settle()
        took.disk.append(durable_write(folder, 700))
    assert view == viewed(links), "the steps lead to the view of who comes now"
    return took


def told(name: str, values: list[float]) -> float:
    """Print how a row of numbers lies, and return its middle."""
    ordered = sorted(values)
    middle, late = statistics.median(ordered), ordered[int(0.99 * (len(ordered) - 1) + 0.5)]
    print(f"  {name:<58} {middle:7.2f} ms   p99 {late:7.2f} ms")
    return middle


def compare(clients: int, rounds: int, folder: Path) -> None:
    """Measure and tell."""
    process, links = demo(folder)
    bare = Bare(folder)
    try:
        took = measured(clients, rounds, folder, process.pid, links, bare)
    finally:
        for child in (process, bare.process):
            child.terminate()
            child.wait()
    print(f"{clients} screens, {rounds} calls of the next speaker, a frame of {len(took.frame)} bytes")
    ours = told("the chair's send to the last screen", took.last)
    told("  of which to half of the screens", took.half)
    least = told(f"{bare.name}, the same bytes", took.bare) + told("one durable write on this disk", took.disk)
    step, bare_step = took.cpu_s / rounds * 1000, took.bare_cpu_s / rounds * 1000
    print(f"  ratio to durable write and bare loop together: {ours / least:.2f} (2 or less is wanted)")
    print(f"  processor time a step: {step:.1f} ms, the bare loop {bare_step:.1f} ms")


def main() -> None:
    """Measure once."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--clients", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--bare", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if given.bare:
        bare_send()
        return
    with tempfile.TemporaryDirectory() as folder:
        compare(given.clients, given.rounds, Path(folder))


if __name__ == "__main__":
    main()
