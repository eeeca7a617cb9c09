"""The workers: further processes of the same service on the same port, kept running until this one stops."""

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Final

import structlog

AGAIN_S: Final = 1.0
STOPS_WITHIN_S: Final = 8.0

log = structlog.get_logger(__name__)


@asynccontextmanager
async def workers(count: int, arguments: Sequence[str]) -> AsyncIterator[None]:
    """So many processes of `rostrum` beside this one; one that ends by itself is started again."""
    keepers = [asyncio.create_task(_kept(arguments), name=f"worker {number}") for number in range(count)]
    try:
        yield
    finally:
        for keeper in keepers:
            keeper.cancel()
        await asyncio.gather(*keepers, return_exceptions=True)


async def _kept(arguments: Sequence[str]) -> None:
    while True:
        process = await asyncio.create_subprocess_exec(sys.executable, "-m", "rostrum", *arguments)
        try:
            code = await process.wait()
        except asyncio.CancelledError:
            with suppress(ProcessLookupError):
                process.terminate()
            with suppress(TimeoutError):
                async with asyncio.timeout(STOPS_WITHIN_S):
                    await process.wait()
            with suppress(ProcessLookupError):
                process.kill()
            raise
        log.warning("a worker ended and is started again", code=code)
        await asyncio.sleep(AGAIN_S)
