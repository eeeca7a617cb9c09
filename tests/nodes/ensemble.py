"""Three hosts, each with a Redis and a sentinel beside it, as tier C of docs/operating.md has them."""

import asyncio
import re
import subprocess
from pathlib import Path

from tests.journal.redis_server import SAFE, RedisServer, executable
from tests.nodes.wall import Wall

NAME = "hall"
HOSTS = ("127.0.0.2", "127.0.0.3", "127.0.0.4")
NODES = "127.0.0.1"
"""Where the nodes of a test are."""

READY_WITHIN_S = 20
FEWEST = ("--min-replicas-to-write", "1", "--repl-diskless-sync-delay", "0", "--protected-mode", "no")


def from_host(host: str) -> tuple[str, str]:
    """The setting by which a server calls others from this address; Redis 7 has a name of its own for it."""
    said = subprocess.run([executable(), "--version"], capture_output=True, check=True, text=True).stdout
    version = re.search(r"v=(\d+)", said)
    return ("bind-source-addr", host) if version and int(version[1]) >= 7 else ("bind", f"{host} 127.0.0.1")


class Host:
    """One machine: what runs on it, and where others reach that."""

    def __init__(self, address: str, folder: Path) -> None:
        self.address = address
        self._folder = folder
        self.redis = self.sentinel = RedisServer(folder)
        self.redis_port = self.sentinel_port = 0

    async def start(self, wall: Wall, master: "Host | None", options: tuple[str, ...]) -> None:
        """Start Redis, as a replica of the master if there is one yet."""
        name, value = from_host(self.address)
        behind = () if master is None else ("--replicaof", f"{master.address} {master.redis_port}")
        self.redis = RedisServer(self._folder / "redis", *SAFE, *FEWEST, f"--{name}", value, *behind, *options)
        self.redis_port = await wall.proxy(self.address, self.redis.port)
        self.redis.options += ("--replica-announce-ip", self.address, "--replica-announce-port", str(self.redis_port))
        await asyncio.to_thread(self.redis.start)

    async def watch(self, wall: Wall, master: "Host", down_after_ms: int) -> None:
        """Start the sentinel, to watch what the master's host has."""
        settings = self._folder / "sentinel" / "sentinel.conf"
        self.sentinel = RedisServer(settings.parent, str(settings), "--sentinel", first=True)
        self.sentinel_port = await wall.proxy(self.address, self.sentinel.port)
        settings.write_text(
            f"""
            protected-mode no
            {" ".join(from_host(self.address))}
            sentinel announce-ip {self.address}
            sentinel announce-port {self.sentinel_port}
            sentinel monitor {NAME} {master.address} {master.redis_port} 2
            sentinel down-after-milliseconds {NAME} {down_after_ms}
            sentinel failover-timeout {NAME} 6000
            sentinel parallel-syncs {NAME} 2
            """
        )
        await asyncio.to_thread(self.sentinel.start)

    def kill(self) -> None:
        """As if the machine had lost its current."""
        self.redis.kill()
        self.sentinel.kill()

    def stop(self) -> None:
        """At the end of a test."""
        self.redis.stop()
        self.sentinel.stop()


class Ensemble:
    """The three hosts, and the wall between them; the first has the master."""

    def __init__(self, folder: Path) -> None:
        self.wall = Wall()
        self.hosts = [Host(address, folder / address) for address in HOSTS]
        for host in self.hosts:
            for part in ("redis", "sentinel"):
                (folder / host.address / part).mkdir(parents=True)

    @property
    def address(self) -> str:
        """What `--journal` takes."""
        places = (f"{host.address}:{host.sentinel_port}" for host in self.hosts if host.sentinel_port)
        return f"redis+sentinel://{','.join(places)}/{NAME}"

    async def start(self, *options: str, down_after_ms: int = 2_000, hosts: int = 3) -> None:
        """Start all, and wait until every sentinel knows of every other and of every replica."""
        first, *others = running = self.hosts[:hosts]
        await first.start(self.wall, None, options)
        for other in others:
            await other.start(self.wall, first, options)
        async with asyncio.timeout(READY_WITHIN_S):
            while first.redis.ask("INFO", "replication").count(b"state=online") < len(others):  # noqa: ASYNC110
                await asyncio.sleep(0.05)  # a sentinel that finds them at its first look needs no second
            for host in running:
                await host.watch(self.wall, first, down_after_ms)
            for host in running:
                while not self._is_ready(host, hosts):  # noqa: ASYNC110 -- nobody tells the test
                    await asyncio.sleep(0.1)

    def master_of(self, host: Host) -> str:
        """The address of the master that the host's sentinel knows."""
        return self._known(host)["ip"]

    def _known(self, host: Host) -> dict[str, str]:
        said = host.sentinel.ask("SENTINEL", "MASTER", NAME).decode().split("\r\n")
        return {name: said[at + 2] for at, name in enumerate(said[:-2])}

    def _is_ready(self, host: Host, hosts: int) -> bool:
        known = self._known(host)
        return (
            known["num-other-sentinels"] == str(hosts - 1)
            and known["num-slaves"] == str(hosts - 1)
            and known["flags"] == "master"
        )

    async def stop(self) -> None:
        """Stop all."""
        for host in self.hosts:
            await asyncio.to_thread(host.stop)
        await self.wall.close()
