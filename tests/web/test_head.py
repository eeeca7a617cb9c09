"""Deadlines before anything was said."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
import uvicorn
from starlette.types import Receive, Scope, Send
from uvicorn.server import ServerState

from rostrum.web.head import HEAD_BYTES, PunctualHttp


class HastyHttp(PunctualHttp):
    """The same with less patience, so that the test needs none either."""

    head_s = 0.4


async def answer(scope: Scope, receive: Receive, send: Send) -> None:
    """Says yes to everything."""
    assert scope["type"] == "http"
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})


@pytest.fixture
async def port() -> AsyncIterator[int]:
    """A port where an impatient server listens."""
    bound = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(answer, http=HastyHttp, lifespan="off", log_config=None, loop="none")
    config.load()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: HastyHttp(config, ServerState(), {}), sock=bound)
    yield bound.getsockname()[1]
    server.close()
    await server.wait_closed()


async def test_a_trickling_head_is_cut_off(port: int) -> None:
    """A byte now and then doesn't hold a connection: the head has a deadline, counted from its first byte."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    reading = asyncio.create_task(reader.read())
    for byte in b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ":
        if not reading.done():
            writer.write(bytes([byte]))
            await asyncio.sleep(0.03)
    with suppress(ConnectionResetError):  # a byte that was still under way when the connection was cut
        assert (await asyncio.wait_for(reading, 2)).startswith(b"HTTP/1.1 408 ")
    writer.close()


async def test_a_silent_connection_is_cut_off(port: int) -> None:
    """So is one that says nothing at all."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    assert (await asyncio.wait_for(reader.read(), 2)).startswith(b"HTTP/1.1 408 ")
    writer.close()


async def test_a_second_request_has_the_same_deadline(port: int) -> None:
    """After an answered request, the deadline runs again from the next one's first byte."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 204 ")
    await asyncio.sleep(0.6)
    writer.write(b"GET / HT")
    assert (await asyncio.wait_for(reader.read(), 2)).startswith(b"HTTP/1.1 408 ")
    writer.close()


async def test_a_request_in_time_is_answered(port: int) -> None:
    """A body may take longer than the head's deadline; that one is the handler's."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n1")
    await asyncio.sleep(0.6)
    writer.write(b"2")
    assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 204 ")
    writer.close()


async def test_an_endless_head_is_refused(port: int) -> None:
    """A head has a size as well as a time."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X-More: 1\r\n" * (HEAD_BYTES // 10))
    assert (await asyncio.wait_for(reader.read(), 2)).startswith(b"HTTP/1.1 431 ")
    writer.close()
