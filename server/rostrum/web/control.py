"""The control socket: how the commands of this machine ask the service that holds the journal.

A Unix socket beside the journal, which only the journal's owner can open; whoever can is the operator.
The lock file of the journal names it (`journal.sqlite.lock.holder`). What is wrong is told in the operator's language.
"""

import hashlib
import os
import socket
import tempfile
from collections.abc import AsyncIterator, Sequence
from http import HTTPStatus
from pathlib import Path
from typing import Final

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from rostrum import catalogues
from rostrum.floor.actor import OPERATOR
from rostrum.floor.decide import Command
from rostrum.floor.refusals import Code
from rostrum.floor.terms import Language
from rostrum.hub.hall import Hall
from rostrum.hub.waiting import Accepted, Refusal
from rostrum.journal.port import Journal, Stored, pages
from rostrum.web import problems
from rostrum.web.answers import refused
from rostrum.web.bodies import body_of
from rostrum.web.problems import Problem, problem, spoken

LONGEST_NAME: Final = 100
"""Bytes; the system allows 107 for the name of a socket."""

BODY_BYTES: Final = 16 * 1024 * 1024
BODY_S: Final = 30.0


class GivenCommand(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A command of the operator."""

    do: Command
    id: str | None = None


class Meeting(msgspec.Struct, frozen=True, omit_defaults=True):
    """A meeting of this journal, in short."""

    id: str
    seq: int
    hash: str
    phase: str
    stopped: str = ""


class Overview(msgspec.Struct, frozen=True):
    """All of them, and the address that links to them begin with."""

    url: str
    meetings: tuple[Meeting, ...]


class RecordLine(msgspec.Struct, frozen=True):
    """A stored record, as a line of JSON."""

    seq: int
    hash: str
    data: bytes

    @classmethod
    def of(cls, stored: Stored) -> "RecordLine":
        """A record for the line."""
        return cls(stored.seq, stored.hash.hex(), stored.data)

    @property
    def stored(self) -> Stored:
        """The record that the line holds."""
        return Stored(self.seq, bytes.fromhex(self.hash), self.data)


def control_path(journal: Path) -> Path:
    """Where the service of a journal takes orders: beside it, or elsewhere if the name would be too long."""
    beside = journal.resolve().with_name(journal.name + ".sock")
    if len(os.fsencode(beside)) <= LONGEST_NAME:
        return beside
    digest = hashlib.sha256(os.fsencode(beside)).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"rostrum-{os.getuid()}-{digest}.sock"


def control_socket(path: Path) -> socket.socket:
    """Listen there, for this user only. A file left behind is removed: by the journal's lock, its process is gone."""
    path.unlink(missing_ok=True)
    bound = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    masked = os.umask(0o177)
    try:
        bound.bind(str(path))
    finally:
        os.umask(masked)
    return bound


class Control:
    """The handlers."""

    def __init__(self, hall: Hall, journal: Journal, url: str) -> None:
        self._hall = hall
        self._journal = journal
        self._url = url

    def app(self) -> Starlette:
        """The application that the socket serves."""
        return Starlette(
            routes=[
                Route("/meetings", self.meetings),
                Route("/meetings/{meeting}/commands", self.command, methods=["POST"]),
                Route("/meetings/{meeting}/records", self.records),
            ],
            exception_handlers={HTTPException: problems.of_http, Exception: problems.of_ours},
        )

    async def meetings(self, _: Request) -> Response:
        """GET /meetings."""
        found = tuple(
            Meeting(
                id=runner.meeting,
                seq=runner.head.seq,
                hash=runner.head.hash.hex(),
                phase=runner.state.phase,
                stopped=runner.stopped,
            )
            for runner in self._hall.runners
        )
        return _json(Overview(self._url, found))

    async def command(self, request: Request) -> Response:
        """POST /meetings/{m}/commands."""
        meeting, lang = request.path_params["meeting"], spoken(request)
        body = await body_of(request, BODY_BYTES, BODY_S)
        if isinstance(body, Problem):
            return body.response()
        try:
            given = msgspec.json.decode(body, type=GivenCommand)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            return _not_understood(str(error), lang).response()
        outcome = await self._hall.command(meeting, given.do, OPERATOR, given.id)
        match outcome:
            case Accepted():
                return _json(outcome)
            case Refusal():
                return refused(outcome, lang, self._hall.runner(meeting)).response()

    async def records(self, request: Request) -> Response:
        """GET /meetings/{m}/records: the records as they are stored, one a line."""
        meeting: str = request.path_params["meeting"]
        if self._hall.runner(meeting) is None:
            return _unknown(meeting, tuple(runner.meeting for runner in self._hall.runners), spoken(request)).response()
        return StreamingResponse(self._lines(meeting), media_type="application/jsonl")

    async def _lines(self, meeting: str) -> AsyncIterator[bytes]:
        async for page in pages(self._journal, meeting):
            yield b"".join(msgspec.json.encode(RecordLine.of(stored)) + b"\n" for stored in page)


def _not_understood(error: str, lang: Language) -> Problem:
    facts = {"error": error}
    sentence = catalogues.said("machine-not-understood", facts, lang)
    return problem(HTTPStatus.BAD_REQUEST, Code.MALFORMED, sentence, args=facts)


def _unknown(meeting: str, others: Sequence[str], lang: Language) -> Problem:
    facts = {"meeting": meeting, "others": ", ".join(others)}
    sentence = catalogues.said("machine-no-meeting" if others else "machine-no-meeting-at-all", facts, lang)
    return problem(HTTPStatus.NOT_FOUND, "unknown_meeting", sentence, args=facts)


def _json(value: msgspec.Struct) -> Response:
    return Response(msgspec.json.encode(value), media_type="application/json")
