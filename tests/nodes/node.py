"""A node in a process of its own, to be killed: `rostrum serve` on a journal in Redis."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from rostrum.bootstrap import running
from rostrum.config import Config
from tests.hub.plenary import convene
from tests.journal.redis_server import RedisServer, free_port

LISTENS_WITHIN_S = 20


async def convened(server: RedisServer) -> None:
    """The small meeting, before any node of the test serves it."""
    async with running(Config(journal=server.address, port=0)) as service:
        await convene(service.hall, waiting=8)


@asynccontextmanager
async def node(
    address: str, *, port: int = 0, workers: int = 1, **settings: object
) -> AsyncIterator[tuple[Process, str]]:
    """It, and where it is found once it listens; settings as in its environment, but in small letters."""
    port = port or free_port()
    arguments = ("serve", "--journal", address, "--port", str(port), "--workers", str(workers))
    environment = {f"ROSTRUM_{name.upper()}": str(value) for name, value in settings.items()}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "rostrum", *arguments, stdout=PIPE, stderr=DEVNULL, env={**os.environ, **environment}
    )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(LISTENS_WITHIN_S):
            said = (await process.stdout.readline()).decode()
        assert "serves" in said, said
        yield process, f"http://127.0.0.1:{port}"
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        with suppress(TimeoutError):
            async with asyncio.timeout(10):
                await process.wait()
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
