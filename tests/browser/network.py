"""A network of the tests between a browser and the service, which can be cut, slow, and given to stalling.

Going offline in a browser closes no WebSocket, and its own slow network doesn't touch them. This is a SOCKS proxy
(RFC 1928, no authentication, CONNECT only) that carries every byte both ways, so that a page keeps the service's
address; while it is cut it carries nothing and closes nothing, as a network does that has gone. Where the service has
several nodes it leads to another one when that which was asked for doesn't listen, as a balancer does.
"""

import asyncio
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import ProxySettings

READ_BYTES = 16 * 1024
STALL_S = 1.0


class Network:
    """One browser's way to the service; `delay_ms` each way, and one read in `stalls_every` waits for a second.

    It leads to the port `instead` where nobody listens at the one that was asked for.
    """

    def __init__(self, *, delay_ms: int = 0, stalls_every: int = 0, seed: int = 1, instead: int = 0) -> None:
        self._delay_s = delay_ms / 1000
        self._stalls_every = stalls_every
        self._chance = random.Random(seed)
        self._instead = instead
        self._loop = asyncio.new_event_loop()
        self._whole = asyncio.Event()
        self._whole.set()
        self.port = 0

    @property
    def proxy(self) -> ProxySettings:
        """What a browser is told to go through."""
        return ProxySettings(server=f"socks5://127.0.0.1:{self.port}", bypass="<-loopback>")

    def cut(self) -> None:
        """From now on nothing arrives, and nothing is closed."""
        self._loop.call_soon_threadsafe(self._whole.clear)

    def mend(self) -> None:
        """What was on its way arrives."""
        self._loop.call_soon_threadsafe(self._whole.set)

    @contextmanager
    def running(self) -> Iterator["Network"]:
        """Carry until the end of the block, in a thread of its own: Playwright's loop runs in this one."""
        listening, over = threading.Event(), asyncio.Event()

        async def serve() -> None:
            carrying: set[asyncio.Task[None]] = set()
            server = await asyncio.start_server(
                lambda *ends: carrying.add(asyncio.create_task(self._carry(*ends))), "127.0.0.1", 0, limit=READ_BYTES
            )
            self.port = server.sockets[0].getsockname()[1]
            listening.set()
            await over.wait()
            server.close()
            for task in carrying:
                task.cancel()
            await asyncio.gather(*carrying, return_exceptions=True)

        thread = threading.Thread(target=lambda: self._loop.run_until_complete(serve()))
        thread.start()
        listening.wait()
        try:
            yield self
        finally:
            self._loop.call_soon_threadsafe(over.set)
            thread.join()
            self._loop.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ends = [writer]
        try:
            service_reader, service_writer = await self._reached(*await _asked_for(reader, writer))
            ends.append(service_writer)
            writer.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._pipe(reader, service_writer))
                tasks.create_task(self._pipe(service_reader, writer))
        except* (ConnectionError, EOFError):
            pass  # one side has gone; so does the other
        finally:
            for end in ends:
                end.transport.abort()
            await asyncio.sleep(0)

    async def _reached(self, host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        try:
            return await asyncio.open_connection(host, port, limit=READ_BYTES)
        except ConnectionRefusedError:
            if not self._instead:
                raise
            return await asyncio.open_connection(host, self._instead, limit=READ_BYTES)

    async def _pipe(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one direction; what is read waits for its delay without holding up the reading of what follows."""
        loop, on_the_way = asyncio.get_running_loop(), asyncio.Queue[tuple[float, bytes]]()

        async def read() -> None:
            data = b"."
            while data:
                data = await reader.read(READ_BYTES)
                stalls = self._stalls_every and self._chance.randrange(self._stalls_every) == 0
                on_the_way.put_nowait((loop.time() + self._delay_s + (STALL_S if stalls else 0), data))

        async def write() -> None:
            data = b"."
            while data:
                due, data = await on_the_way.get()
                await asyncio.sleep(due - loop.time())
                await self._whole.wait()
                writer.write(data)
                await writer.drain()
            raise EOFError

        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(read())
            tasks.create_task(write())


async def _asked_for(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> tuple[str, int]:
    """The address that a client wants to be connected to (RFC 1928, sections 3 and 4)."""
    _, methods = await reader.readexactly(2)
    await reader.readexactly(methods)
    writer.write(b"\x05\x00")
    _, _, _, kind = await reader.readexactly(4)
    length = 4 if kind == 1 else (await reader.readexactly(1))[0]
    address = await reader.readexactly(length)
    host = ".".join(map(str, address)) if kind == 1 else address.decode()
    return host, int.from_bytes(await reader.readexactly(2), "big")
