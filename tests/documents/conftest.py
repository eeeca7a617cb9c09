import pytest

from tests.documents.morning import Morning, morning
from tests.hub.quiet import plain_logs


@pytest.fixture(scope="session", name="morning")
def _morning() -> Morning:
    """The same morning for all: documents only read it."""
    plain_logs()
    return morning()
