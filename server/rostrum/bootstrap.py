"""Bootstrap: the one place where everything is wired together."""

import asyncio
import resource
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import structlog
from starlette.applications import Starlette
from starlette.types import ASGIApp

from rostrum import logs
from rostrum.config import REDIS, Config, ConfigError
from rostrum.hub.hall import Hall
from rostrum.hub.neighbours import Neighbours
from rostrum.hub.rules import RULES, Rules
from rostrum.journal.memory import MemoryJournal
from rostrum.journal.port import Journal
from rostrum.journal.redis.address import Address
from rostrum.journal.redis.journal import RedisJournal
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.secretariat.documents.workshop import Workshop
from rostrum.texts.extraction import Extraction
from rostrum.web.activity import ActivityRecord
from rostrum.web.admission import Registrar
from rostrum.web.app import application
from rostrum.web.control import Control, control_path, control_socket
from rostrum.web.directory import Directory
from rostrum.web.documents import Documents
from rostrum.web.errands import Errands
from rostrum.web.gate import Gate
from rostrum.web.health import Probes
from rostrum.web.hindsight import Hindsight
from rostrum.web.identity import Identity
from rostrum.web.imports import Imports
from rostrum.web.limits import Buckets, frames
from rostrum.web.links import PersonalLinks
from rostrum.web.notes import Notes
from rostrum.web.server import Server
from rostrum.web.sessions import Sessions
from rostrum.web.socket import Reception
from rostrum.web.statements import Statements
from rostrum.web.texts import Texts
from rostrum.web.visitors import Visitors

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Service:
    """A running service."""

    config: Config
    hall: Hall
    journal: Journal

    @property
    def url(self) -> str:
        """Where people find it."""
        return self.config.url


async def serve(config: Config, ready: Callable[[Service], Awaitable[None]] | None = None) -> None:
    """Run until SIGTERM or SIGINT; `ready` is called once it listens.

    Then what waits is finished, everybody is told goodbye, and this returns within five seconds.
    Raises JournalError if the journal can't be opened, OSError if the address can't be had.
    """
    logs.set_up(config.log)
    _raise_file_limit()
    stop = asyncio.Event()
    with _signals(stop):
        async with running(config) as service:
            log.info("listening", url=service.url, journal=_told(config.journal), meetings=len(service.hall.runners))
            if ready is not None:
                await ready(service)
            await stop.wait()
            log.info("stopping")
    log.info("stopped")


@asynccontextmanager
async def running(config: Config, *, journal: Journal | None = None, rules: Rules = RULES) -> AsyncIterator[Service]:
    """The service for the length of a block, without signals: what `serve` runs, and tests and benchmarks too."""
    opened = await opened_journal(config) if journal is None else journal
    try:
        bound = _bound(config)
        config = config.on_port(bound.getsockname()[1])
        hall = Hall(opened, rules=rules)
        await hall.open()
        served = wired(config, hall, opened, await opened.secret())
        servers = [_server(served, bound, config)]
        if isinstance(opened, SqliteJournal):
            path = control_path(_path(config.journal))
            servers.append(_server(Control(hall, opened, config.url).app(), control_socket(path), config))
            opened.announce(str(path))
        for server in servers:
            await server.start()
        beside: list[asyncio.Task[None]] = []
        if isinstance(opened, RedisJournal):
            beside.append(asyncio.create_task(Neighbours(hall, opened.board).keep(), name="neighbours"))
        try:
            yield Service(config, hall, opened)
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)
            await hall.close()
            await asyncio.gather(*(server.stop() for server in servers))
    finally:
        if journal is None:
            await opened.close()


def wired(config: Config, hall: Hall, journal: Journal, secret: bytes) -> Starlette:
    """The application that serves this hall; sessions are signed with the journal's `secret`."""
    gate = Gate(config.allowed_origins(), config.max_connections)
    identity = Identity(secret)
    registrar = Registrar(hall, identity)
    pace = Buckets(frames(config.frames_per_second))
    visitors, errands = Visitors(registrar, gate, journal.now), Errands(journal)
    rooms = (
        Sessions(registrar, identity, gate, journal.now, secure=config.secure),
        Directory(hall),
        Probes(hall, journal, gate),
        Texts(visitors, journal, errands, Extraction()),
        Statements(visitors, journal),
        Notes(visitors, journal, errands),
        PersonalLinks(visitors, errands, config.url),
        ActivityRecord(visitors, journal),
        Imports(visitors, journal, errands),
        Documents(visitors, journal, Workshop()),
        Hindsight(visitors, journal),
    )
    return application(Reception(gate, registrar, journal, pace, unsafe=config.unsafe), rooms)


async def opened_journal(config: Config) -> Journal:
    """The journal that these settings name; raises JournalError, which says what to do, and ConfigError."""
    if config.journal.startswith("memory:"):
        return MemoryJournal()
    if not config.journal.startswith(REDIS):
        return await SqliteJournal.open(_path(config.journal))
    try:
        return await RedisJournal.open(config.journal, allow_unsafe=config.allow_unsafe)
    except ValueError as error:
        raise ConfigError(f"journal: {error}") from error


def _told(journal: str) -> str:
    """A journal as logs may name it: without a password."""
    return str(Address.read(journal)) if journal.startswith(REDIS) else journal


def _path(name: str) -> Path:
    return Path(name.removeprefix("sqlite:"))


def _bound(config: Config) -> socket.socket:
    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    return socket.create_server((config.host, config.port), family=family, backlog=2048, reuse_port=config.share_port)


def _server(app: ASGIApp, bound: socket.socket, config: Config) -> Server:
    return Server(app, bound, max_connections=config.max_connections, trusted_proxies=config.trusted_proxies)


@contextmanager
def _signals(stop: asyncio.Event) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    try:
        yield
    finally:
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(number)


def _raise_file_limit() -> None:
    """Each client takes a file descriptor, and most systems begin with room for a thousand."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 65_536 if hard == resource.RLIM_INFINITY else min(hard, 65_536)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
