"""How the service is.

GET /healthz     the process is alive
GET /readyz      and its journal can be read and written
GET /metrics     the numbers, for Prometheus
"""

from http import HTTPStatus

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.hub.hall import Hall
from rostrum.journal.errors import JournalError
from rostrum.journal.port import Journal
from rostrum.web.gate import Gate
from rostrum.web.metrics import Metrics


class Health(msgspec.Struct, frozen=True):
    """How the service is; `stopped` says why, by meeting."""

    status: str
    stopped: dict[str, str]


class Probes:
    """The handlers, for whoever watches over the machines."""

    def __init__(self, hall: Hall, journal: Journal, gate: Gate) -> None:
        self._hall = hall
        self._journal = journal
        self._metrics = Metrics(hall, gate)

    def routes(self) -> list[BaseRoute]:
        """Every path of theirs."""
        return [
            Route("/healthz", self.healthz),
            Route("/readyz", self.readyz),
            Route("/metrics", self.metrics),
        ]

    async def healthz(self, _: Request) -> Response:
        """GET /healthz: meetings that were stopped are named."""
        return self._health("ok")

    async def readyz(self, _: Request) -> Response:
        """GET /readyz: the journal can be read, and the last that was written to it was written."""
        try:
            await self._journal.meetings()
        except JournalError:
            return self._health("journal unreadable", HTTPStatus.SERVICE_UNAVAILABLE)
        if any(runner.trouble for runner in self._hall.runners):
            return self._health("journal not writable", HTTPStatus.SERVICE_UNAVAILABLE)
        return self._health("ready")

    async def metrics(self, _: Request) -> Response:
        """GET /metrics, in Prometheus' text format."""
        return Response(self._metrics.text(), media_type="text/plain; version=0.0.4; charset=utf-8")

    def _health(self, status: str, answered: HTTPStatus = HTTPStatus.OK) -> Response:
        stopped = {runner.meeting: runner.stopped for runner in self._hall.runners if runner.stopped}
        health = Health(status if not stopped else f"{status}, but meetings were stopped", stopped)
        return Response(msgspec.json.encode(health), answered, media_type="application/json")
