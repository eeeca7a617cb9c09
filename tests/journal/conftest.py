"""What the journal's tests are made of: journals to try, and drafts to give them."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from rostrum.journal.memory import MemoryJournal
from rostrum.journal.port import Journal
from rostrum.journal.records import Author, Draft
from rostrum.journal.redis.journal import RedisJournal
from rostrum.journal.sqlite.journal import SqliteJournal
from tests.journal.redis_server import RedisServer

Drafting = Callable[..., Draft]


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    """One Redis for all tests that leave it running; each begins with it empty."""
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture(params=["memory", "sqlite", "redis"])
async def journal(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Journal]:
    """Each implementation in turn, empty."""
    made: Journal
    match request.param:
        case "memory":
            made = MemoryJournal()
        case "sqlite":
            made = await SqliteJournal.open(tmp_path / "j.db")
        case _:
            server: RedisServer = request.getfixturevalue("redis_server")
            server.ask("FLUSHALL")
            made = await RedisJournal.open(server.address)
    yield made
    await made.close()


@pytest.fixture
def draft() -> Drafting:
    """Makes a draft: of a command id, at a time."""

    def make(command: str, at: int, *, not_before: int | None = None, digest: bytes = b"") -> Draft:
        event = msgspec.Raw(msgspec.msgpack.encode({"kind": "noted", "of": command}))
        return Draft(
            at=at, id=command, actor=Author(role="chair"), events=(event,), not_before=not_before, digest=digest
        )

    return make
