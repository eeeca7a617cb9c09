"""From a command on one node to the last of N screens on another, beside the same with one node.

    python -m benchmarks.nodes [--clients N] [--rounds N]

Two nodes share a Redis that writes each record through, and all screens are on the second. Round by round the chair
calls the next speaker once on the screens' own node and once on the other, so that both ways are measured on the same
crowd, with the same frames, on the same machine and at the same time.
"""

import argparse
import secrets
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from benchmarks.fanout import Crowd, Screen, demo, payload, seat, told
from tests.journal.redis_server import RedisServer

Links = dict[str, dict[str, str]]


def second(journal: str, links: Links) -> tuple[subprocess.Popen[bytes], Links]:
    """Another node on the same journal, and the links that lead to it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    rostrum = str(Path(sys.executable).with_name("rostrum"))
    process = subprocess.Popen(
        [rostrum, "serve", "--journal", journal, "--port", str(port)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout is not None
    said = process.stdout.readline().decode()
    assert "serves 1 meeting" in said, said
    meeting = links["chair"]["url"].rpartition("/")[2]
    url = f"http://127.0.0.1:{port}/meetings/{meeting}"
    return process, {name: {**link, "url": url} for name, link in links.items()}


def called(chair: Screen, turn: dict[str, str], crowd: Crowd) -> tuple[float, dict[str, str]]:
    """The next speaker called: milliseconds until the last screen has it, and the turn that it made."""
    began = time.perf_counter()
    chair.say({"t": "command", "id": secrets.token_hex(16), "do": {"kind": "call_next", **turn}})
    _, last = crowd.reached()
    frame = crowd.screens[0].received
    assert all(screen.received == frame for screen in crowd.screens), "everybody was told the same"
    crowd.settle()
    return (last - began) * 1000, {"turn": payload(frame)["patch"]["turn"]["id"]}


def compare(clients: int, rounds: int, folder: Path) -> None:
    """Measure and tell."""
    with ExitStack() as stack:
        (folder / "redis").mkdir()
        redis = RedisServer(folder / "redis")
        redis.start()
        stack.callback(redis.stop)
        first, links = demo(folder, redis.address)
        stack.callback(first.wait)
        stack.callback(first.terminate)
        other, links_there = second(redis.address, links)
        stack.callback(other.wait)
        stack.callback(other.terminate)

        here, there = seat(links_there, "chair"), seat(links, "chair")
        crowd = Crowd([seat(links_there, "display") for _ in range(clients)])
        crowd.settle()
        turn: dict[str, str] = {}
        one_node, two_nodes = [], []
        for _ in range(rounds):
            took, turn = called(here, turn, crowd)
            one_node.append(took)
            took, turn = called(there, turn, crowd)
            two_nodes.append(took)
    print(f"{clients} screens on one of two nodes, {rounds} calls on each")
    ours = told("a call on the screens' own node to the last screen", one_node)
    theirs = told("a call on the other node to the last screen", two_nodes)
    between = [far - near for far, near in zip(two_nodes, one_node, strict=True)]
    print(f"  the way between the nodes: {statistics.median(between):.1f} ms")
    print(f"  ratio: {theirs / ours:.2f} (2 or less is wanted)")


def main() -> None:
    """Measure once."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--clients", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=12)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        compare(given.clients, given.rounds, Path(folder))


if __name__ == "__main__":
    main()
