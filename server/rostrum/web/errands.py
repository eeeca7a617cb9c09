"""Errands: commands that come over HTTP, each carried out once however often it is asked for.

    Rostrum-Command: 5b0c…    an id of 128 random bits made by the client, as over the WebSocket
    Rostrum-Again: yes        it was asked for before, and no answer came

Theory of operation
    An errand is a task of its own and outlives the request that began it. Each request for it waits a while, and is
    then told with 202 that nobody knows yet what becomes of it; asked for again, it is found, under way or done.
    What failed isn't remembered: asked for again, it is begun again.
    Another node, or this one after a restart, asks the journal for the id. Where it is, the answer is made from the
    record; where it isn't, the errand is begun under the same id, and should the first one land after all, the journal
    takes an id once (I6).
"""

import asyncio
import hashlib
import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from rostrum import catalogues
from rostrum.floor.decide import Command
from rostrum.floor.evolve import Event
from rostrum.floor.refusals import Code
from rostrum.hub.rules import decode_event
from rostrum.hub.waiting import STOPPED, Outcome, Refusal
from rostrum.journal.errors import JournalError
from rostrum.journal.port import Journal
from rostrum.journal.records import opened
from rostrum.web.admission import Guest
from rostrum.web.answers import answer, not_stored, refused
from rostrum.web.problems import Wrong, spoken, wrong

COMMAND_HEADER: Final = "rostrum-command"
AGAIN_HEADER: Final = "rostrum-again"
LONGEST_ID: Final = 128
PATIENCE_S: Final = 5.0
"""How long one request waits: a record takes a hundredth of that, and a page shouldn't be left without a word."""
WITH_FILES_S: Final = 30.0
"""The same where files are read first, and would have to be sent again."""

KEPT: Final = 1_000
"""Errands that are remembered; the oldest ones that are done go first."""


class Underway(msgspec.Struct, frozen=True):
    """It isn't known yet whether it was stored: ask again with the same id."""

    command: str
    detail: str


class Errand(msgspec.Struct, frozen=True):
    """One command over HTTP: its sender's id, and whether it may have been given before."""

    id: str
    again: bool


class Recorded(msgspec.Struct, frozen=True):
    """What the journal has under an errand's id."""

    seq: int
    events: tuple[Event, ...]


class _Carried(msgspec.Struct, frozen=True):
    content: bytes
    answer: asyncio.Task[Response]


class Errands:
    """Those of this node."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._carried: OrderedDict[str, _Carried] = OrderedDict()

    def knows(self, request: Request, guest: Guest) -> bool:
        """Whether what is asked for is under way here, or done."""
        return _name(guest, request.headers.get(COMMAND_HEADER, "")) in self._carried

    async def run(
        self,
        request: Request,
        guest: Guest,
        content: bytes,
        begin: Callable[[Errand], Awaitable[Response]],
        recall: Callable[[Recorded], Response | None],
        patience_s: float = PATIENCE_S,
    ) -> Response:
        """Carry it out, or tell what became of it.

        `content` is all that makes it another one; `begin` may raise JournalError where it gave nothing to the meeting;
        `recall` answers from its record, None where that is another command's.
        """
        lang, digest = spoken(request), hashlib.sha256(content).digest()
        errand = Errand(
            request.headers.get(COMMAND_HEADER) or secrets.token_hex(16), again=AGAIN_HEADER in request.headers
        )
        if len(errand.id) > LONGEST_ID:
            return wrong(Wrong.MALFORMED, lang, error=f"{COMMAND_HEADER}: at most {LONGEST_ID} characters").response()
        name = _name(guest, errand.id)
        known = self._carried.get(name)
        if known is None:
            known = _Carried(digest, asyncio.create_task(self._answered(guest, errand, begin, recall, lang)))
            self._carried[name] = known
            self._forget()
        if known.content != digest:
            return _reused(lang)
        done, _ = await asyncio.wait({known.answer}, timeout=patience_s)
        if not done:
            return underway(errand, lang)
        done_well = known.answer.exception() is None and known.answer.result().status_code == HTTPStatus.CREATED
        if not done_well and self._carried.get(name) is known:
            del self._carried[name]
        return known.answer.result()

    async def _answered(
        self,
        guest: Guest,
        errand: Errand,
        begin: Callable[[Errand], Awaitable[Response]],
        recall: Callable[[Recorded], Response | None],
        lang: str,
    ) -> Response:
        try:
            stored = await self._stored(guest, errand) if errand.again else None
            return await begin(errand) if stored is None else recall(stored) or _reused(lang)
        except Unsettled:
            return underway(errand, lang)
        except JournalError:
            # What this node didn't give to the meeting may have come to it through another.
            return underway(errand, lang) if errand.again else not_stored(lang).response()

    async def _stored(self, guest: Guest, errand: Errand) -> Recorded | None:
        """What the journal has under the errand's id; raises JournalError."""
        stored = await self._journal.find(guest.runner.meeting, f"{guest.link.id}/{errand.id}")
        if stored is None:
            return None
        return Recorded(stored.seq, tuple(decode_event(event) for event in opened(stored.data).events))

    def _forget(self) -> None:
        """Let go of the oldest that are done, once there are many."""
        while len(self._carried) > KEPT:
            name, oldest = next(iter(self._carried.items()))
            if not oldest.answer.done():
                return
            del self._carried[name]


class Unsettled(Exception):
    """This node goes before the journal has told what became of a command; whoever gave it asks another one."""


async def given(guest: Guest, command: Command, errand: Errand) -> Outcome:
    """What becomes of the errand's command, however long that takes; raises Unsettled."""
    outcome = await guest.runner.command(command, guest.actor, errand.id, again=errand.again)
    if isinstance(outcome, Refusal) and outcome.code == STOPPED:
        raise Unsettled
    return outcome


def underway(errand: Errand, lang: str) -> Response:
    """Nobody knows yet: ask again, with the same id."""
    told = answer(Underway(errand.id, catalogues.said("problem-pending", {}, lang)), HTTPStatus.ACCEPTED)
    told.headers["retry-after"] = "1"
    return told


def _reused(lang: str) -> Response:
    return refused(Refusal(Code.ID_REUSED), lang).response()


def _name(guest: Guest, id_: str) -> str:
    return f"{guest.runner.meeting}/{guest.link.id}/{id_}"
