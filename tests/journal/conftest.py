"""What the journal's tests are made of: journals to try, and drafts to give them."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import msgspec
import pytest

from rostrum.journal.memory import MemoryJournal
from rostrum.journal.port import Journal
from rostrum.journal.records import Author, Draft
from rostrum.journal.sqlite import SqliteJournal

Drafting = Callable[..., Draft]


@pytest.fixture(params=["memory", "sqlite"])
async def journal(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Journal]:
    """Each implementation in turn, empty."""
    made: Journal = MemoryJournal() if request.param == "memory" else await SqliteJournal.open(tmp_path / "j.db")
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
