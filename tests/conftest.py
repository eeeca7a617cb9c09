"""How much is tried: what a change has to pass, and with `--release` (`make soak`) what a release has to."""

from typing import Protocol

import pytest
from hypothesis import settings

settings.register_profile("change", max_examples=500, stateful_step_count=50, deadline=None, print_blob=True)
settings.register_profile("release", max_examples=50_000, stateful_step_count=100, deadline=None, print_blob=True)


class Often(Protocol):
    """How often something is done."""

    def __call__(self, *, change: int, release: int) -> int:
        """One of the two numbers."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option of `make soak`."""
    parser.addoption("--release", action="store_true", help="as often as before a release; hours")


def pytest_configure(config: pytest.Config) -> None:
    """Before the tests are read: some count by the profile."""
    settings.load_profile("release" if config.getoption("release") else "change")


@pytest.fixture(scope="session")
def often(request: pytest.FixtureRequest) -> Often:
    """How often, by what is tested."""
    released = request.config.getoption("release")
    return lambda *, change, release: release if released else change
