"""A bell that wakes everybody who waits for it, as often as it is rung."""

from __future__ import annotations

import asyncio


class Bell:
    """Each ring wakes those who wait at that moment; who comes later waits for the next."""

    def __init__(self) -> None:
        self._next = asyncio.Event()

    def ring(self) -> None:
        """Wake everybody who waits."""
        self._next.set()
        self._next = asyncio.Event()

    async def wait(self) -> None:
        """Until the next ring."""
        await self._next.wait()
