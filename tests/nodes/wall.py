"""A wall between hosts: proxies that stop passing anything on between those that are cut off from each other.

Hosts are told apart by their addresses, 127.0.0.2 and so on; a host reaches another only through the other's proxies.
What is cut is silent, as with a broken network: nothing is refused or closed, and all goes on when it is mended.
"""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from itertools import product

CHUNK = 65_536


class Wall:
    """All proxies of a test."""

    def __init__(self) -> None:
        self._open = asyncio.Event()
        self._open.set()
        self._cut: frozenset[frozenset[str]] = frozenset()
        self._servers: list[asyncio.Server] = []
        self._lines: set[asyncio.Task[None]] = set()

    async def proxy(self, host: str, port: int) -> int:
        """A port of `host` by which others reach what listens on `port`."""

        async def passed_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            caller: str = writer.get_extra_info("peername")[0]
            task = asyncio.current_task()
            assert task is not None, "it runs in one"
            self._lines.add(task)
            try:
                await self._until_open(caller, host)
                beyond = await asyncio.open_connection("127.0.0.1", port)
                try:
                    there = asyncio.create_task(self._pass(reader, beyond[1], caller, host))
                    back = asyncio.create_task(self._pass(beyond[0], writer, caller, host))
                    await asyncio.wait({there, back}, return_when=asyncio.FIRST_COMPLETED)
                    there.cancel()
                    back.cancel()
                finally:
                    beyond[1].close()
            except (OSError, asyncio.CancelledError):
                pass  # nobody listens there any more, or the test is over: the caller sees the closed line
            finally:
                self._lines.discard(task)
                writer.close()

        server = await asyncio.start_server(passed_on, host, 0)
        self._servers.append(server)
        proxied: int = server.sockets[0].getsockname()[1]
        return proxied

    def cut(self, some: Iterable[str], others: Iterable[str]) -> None:
        """Nothing passes between some and the others from now on."""
        self._cut = frozenset(frozenset(pair) for pair in product(some, others))
        self._open.clear()

    def mend(self) -> None:
        """Everything passes again, also what was under way."""
        self._cut = frozenset()
        self._open.set()

    async def close(self) -> None:
        """At the end of a test."""
        for server in self._servers:
            server.close()
        for line in tuple(self._lines):
            line.cancel()
        await asyncio.gather(*self._lines, return_exceptions=True)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, one: str, other: str) -> None:
        with suppress(OSError):
            while chunk := await reader.read(CHUNK):
                await self._until_open(one, other)
                writer.write(chunk)
                await writer.drain()

    async def _until_open(self, one: str, other: str) -> None:
        while frozenset((one, other)) in self._cut:
            await self._open.wait()
