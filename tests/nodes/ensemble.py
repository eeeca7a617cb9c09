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
DEPLOY = Path(__file__).parents[2] / "deploy"
USER, PASSWORD = "rostrum", "change-me"
"""The nodes', in the settings that are deployed."""

SENTINEL = f"""
sentinel monitor {NAME} HOST1 6379 2
sentinel down-after-milliseconds {NAME} 2000
sentinel failover-timeout {NAME} 6000
sentinel parallel-syncs {NAME} 2
"""
FEWEST = ("--min-replicas-to-write", "1")
SWIFT = ("--repl-diskless-sync-delay", "0", "--protected-mode", "no")


def from_host(host: str) -> tuple[str, ...]:
    """The setting by which a server calls others from this address; Redis 7 has a name of its own for it."""
    said = subprocess.run([executable(), "--version"], capture_output=True, check=True, text=True).stdout
    version = re.search(r"v=(\d+)", said)
    return ("bind-source-addr", host) if version and int(version[1]) >= 7 else ("bind", host, "127.0.0.1")


class Host:
    """One machine: what runs on it, and where others reach that."""

    def __init__(self, address: str, folder: Path) -> None:
        self.address = address
        self._folder = folder
        self.redis = self.sentinel = RedisServer(folder)
        self.redis_port = self.sentinel_port = 0

    async def start(self, wall: Wall, master: "Host | None", options: tuple[str, ...], *, deployed: bool) -> None:
        """Start Redis, as a replica of the master if there is one yet; with the settings in deploy/, or safe ones."""
        name, *values = from_host(self.address)
        behind = () if master is None else ("--replicaof", master.address, str(master.redis_port))
        settings = self._folder / "redis" / "redis.conf"
        parts = [DEPLOY / "redis.conf", DEPLOY / "redis-replicated.conf"] if deployed else []
        settings.write_text("\n".join(part.read_text() for part in parts))
        given = (
            str(settings),
            *(() if deployed else (*SAFE, *FEWEST)),
            *SWIFT,
            f"--{name}",
            *values,
            *behind,
            *options,
        )
        who = f"{USER} {PASSWORD}" if deployed else ""
        self.redis = RedisServer(settings.parent, *given, first=True, user=who)
        self.redis_port = await wall.proxy(self.address, self.redis.port)
        self.redis.options += ("--replica-announce-ip", self.address, "--replica-announce-port", str(self.redis_port))
        await asyncio.to_thread(self.redis.start)

    async def watch(self, wall: Wall, master: "Host", down_after_ms: int, *, deployed: bool) -> None:
        """Start the sentinel, to watch what the master's host has."""
        settings = self._folder / "sentinel" / "sentinel.conf"
        given = (str(settings), "--sentinel")
        self.sentinel = RedisServer(settings.parent, *given, first=True, user=f"{USER} {PASSWORD}" if deployed else "")
        self.sentinel_port = await wall.proxy(self.address, self.sentinel.port)
        told = (DEPLOY / "sentinel.conf").read_text() if deployed else SENTINEL
        told = told.replace("HOST1 6379", f"{master.address} {master.redis_port}")
        told = told.replace(f"down-after-milliseconds {NAME} 2000", f"down-after-milliseconds {NAME} {down_after_ms}")
        own = (
            "protected-mode no",
            " ".join(from_host(self.address)),
            f"sentinel announce-ip {self.address}",
            f"sentinel announce-port {self.sentinel_port}",
        )
        settings.write_text("\n".join((told, *own)))
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

    def __init__(self, folder: Path, *, deployed: bool = False) -> None:
        """With the settings in deploy/, or safe ones."""
        self.wall = Wall()
        self._deployed = deployed
        self.hosts = [Host(address, folder / address) for address in HOSTS]
        for host in self.hosts:
            for part in ("redis", "sentinel"):
                (folder / host.address / part).mkdir(parents=True)

    @property
    def address(self) -> str:
        """What `--journal` takes."""
        places = (f"{host.address}:{host.sentinel_port}" for host in self.hosts if host.sentinel_port)
        who = f"{USER}:{PASSWORD}@" if self._deployed else ""
        return f"redis+sentinel://{who}{','.join(places)}/{NAME}"

    async def start(self, *options: str, down_after_ms: int = 2_000, hosts: int = 3) -> None:
        """Start all, and wait until every sentinel knows of every other and of every replica."""
        first, *others = running = self.hosts[:hosts]
        await first.start(self.wall, None, options, deployed=self._deployed)
        for other in others:
            await other.start(self.wall, first, options, deployed=self._deployed)
        async with asyncio.timeout(READY_WITHIN_S):
            while first.redis.ask("INFO", "replication").count(b"state=online") < len(others):
                await asyncio.sleep(0.05)  # a sentinel that finds them at its first look needs no second
            for host in running:
                await host.watch(self.wall, first, down_after_ms, deployed=self._deployed)
            for host in running:
                while not self._is_ready(host, hosts):
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
