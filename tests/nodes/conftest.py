from collections.abc import Iterator

import pytest

from tests.hub.quiet import plain_logs
from tests.journal.redis_server import RedisServer


@pytest.fixture(scope="session", autouse=True)
def _plain_logs() -> None:
    plain_logs()


@pytest.fixture
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    """A Redis of the test's own, which it may kill."""
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()
