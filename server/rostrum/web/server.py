"""The server: Uvicorn on a socket of ours, with this house's limits, started and stopped by whoever wires it."""

import asyncio
import socket
from contextlib import nullcontext
from typing import Any, Final

import uvicorn
from starlette.types import ASGIApp

from rostrum.web.head import PunctualHttp
from rostrum.web.line import FloorLine
from rostrum.wire.codec import MAX_FRAME_BYTES

FAREWELL_S: Final = 2
"""How long clients have to answer a close frame when the service stops."""

ABOVE_CONNECTIONS: Final = 1_000
"""Requests let in beside the WebSockets, which the gate counts, before Uvicorn turns them away."""


class Server(uvicorn.Server):
    """One application on one socket; signals are not its business."""

    def __init__(self, app: ASGIApp, bound: socket.socket, *, max_connections: int, trusted_proxies: str) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http=PunctualHttp,
                ws=FloorLine,
                ws_max_size=MAX_FRAME_BYTES,
                ws_ping_interval=None,  # the protocol has its own heartbeat, which browsers can see
                ws_per_message_deflate=False,
                lifespan="off",
                loop="none",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=True,
                forwarded_allow_ips=trusted_proxies,
                limit_concurrency=max_connections + ABOVE_CONNECTIONS,
                timeout_graceful_shutdown=FAREWELL_S,
            )
        )
        self._bound = bound
        self._task: asyncio.Task[None] | None = None
        self._listening = asyncio.Event()

    def capture_signals(self) -> Any:
        """Leave them alone."""
        return nullcontext()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """As Uvicorn does, and say when it is done."""
        await super().startup(sockets)
        self._listening.set()

    async def start(self) -> None:
        """Listen; returns once it does."""
        self._task = asyncio.create_task(self.serve([self._bound]))
        listening = asyncio.create_task(self._listening.wait())
        await asyncio.wait({self._task, listening}, return_when=asyncio.FIRST_COMPLETED)
        if self._task.done():
            listening.cancel()
            self._task.result()

    async def stop(self) -> None:
        """Stop listening, and wait until the last connection is closed or its time is over."""
        self.should_exit = True
        if self._task is not None:
            await self._task
