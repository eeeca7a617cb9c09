from collections.abc import AsyncIterator

import pytest

from rostrum.bootstrap import Service, running
from rostrum.config import Config
from rostrum.journal.memory import MemoryJournal
from tests.hub.plenary import convene
from tests.hub.quiet import plain_logs
from tests.web.house import House


@pytest.fixture(scope="session", autouse=True)
def _plain_logs() -> None:
    plain_logs()


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    """A service in this test's loop, on a free port, with the meeting convened and five waiting."""
    async with running(Config(port=0), journal=MemoryJournal()) as running_service:
        await convene(running_service.hall, waiting=5)
        yield running_service


@pytest.fixture
async def house(service: Service) -> AsyncIterator[House]:
    """The same service, with visitors in it."""
    found = House(service)
    yield found
    await found.close()
