from collections.abc import AsyncIterator

import pytest

from rostrum.hub.hall import Hall
from rostrum.journal.memory import MemoryJournal
from tests.hub.plenary import convene
from tests.hub.quiet import plain_logs


@pytest.fixture(scope="session", autouse=True)
def _plain_logs() -> None:
    plain_logs()


@pytest.fixture
async def hall() -> AsyncIterator[Hall]:
    """A hall without a web, its meeting convened with five waiting."""
    opened = Hall(MemoryJournal())
    await opened.open()
    await convene(opened, waiting=5)
    yield opened
    await opened.close()
