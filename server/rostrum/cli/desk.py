"""The desk: where the operator's commands go, to the service that runs on a journal or to the journal itself.

the journal is in Redis                                the rules run here, as one more node
a service answers on the journal's control socket      it is asked
none does                                              the journal's lock is taken, and the rules run here
none does, and the lock is held                        refused, naming the process that holds it
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final, Protocol

import httpx
import msgspec

from rostrum import logs
from rostrum.bootstrap import opened_journal
from rostrum.cli.options import journal_path
from rostrum.cli.reader import Declined, reader, say
from rostrum.config import REDIS, Config
from rostrum.floor.actor import OPERATOR
from rostrum.floor.decide import Command
from rostrum.hub.hall import Hall
from rostrum.hub.waiting import Accepted, Refusal
from rostrum.journal.port import Journal, Stored, pages
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.web.control import GivenCommand, Overview, RecordLine, control_path
from rostrum.web.sentences import refusal

PATIENCE_S: Final = 30


class Desk(Protocol):
    """Takes the operator's commands for any meeting of one journal."""

    async def command(self, meeting: str, command: Command) -> dict[str, str]:
        """Have a command decided and journaled, and return the ids that it made; raises Declined."""
        ...

    async def records(self, meeting: str) -> list[Stored]:
        """All records of a meeting; none of one that there isn't. Raises Declined or JournalError."""
        ...

    async def meetings(self) -> list[str]:
        """The ids of the meetings in the journal."""
        ...

    async def url(self) -> str | None:
        """Where people find the service that runs; None where none does."""
        ...


@asynccontextmanager
async def open_desk(config: Config, *, begin: bool = False) -> AsyncIterator[Desk]:
    """The desk of a journal; a file that isn't there is made only to `begin` one. Raises Declined, JournalError."""
    if config.journal.startswith(REDIS):
        async with _at_journal(await opened_journal(config)) as desk:  # one more node among equals
            yield desk
        return
    journal = journal_path(config)
    transport = httpx.AsyncHTTPTransport(uds=str(control_path(journal)))
    async with httpx.AsyncClient(transport=transport, base_url="http://rostrum", timeout=PATIENCE_S) as client:
        try:
            (await client.get("/meetings")).raise_for_status()
        except httpx.ConnectError:
            pass  # nobody there: no service, or one that died
        else:
            yield ServiceDesk(client)
            return
    if not begin and not await asyncio.to_thread(journal.exists):
        raise Declined(say("machine-no-journal", path=str(journal)))
    async with _at_journal(await SqliteJournal.open(journal)) as desk:
        yield desk


@asynccontextmanager
async def _at_journal(opened: Journal) -> AsyncIterator[Desk]:
    desk = JournalDesk(opened)
    try:
        yield desk
    finally:
        await desk.close()
        await opened.close()


async def records_of(desk: Desk, meeting: str) -> list[Stored]:
    """The records of a meeting; raises Declined where there is no such meeting, and says which there are."""
    records = await desk.records(meeting)
    if not records:
        others = ", ".join(await desk.meetings())
        if not others:
            raise Declined(say("machine-no-meeting-at-all", meeting=meeting))
        raise Declined(say("machine-no-meeting", meeting=meeting, others=others))
    return records


async def read(config: Config, meeting: str) -> list[Stored]:
    """The records of a meeting, by a desk that is opened for them alone; raises as `open_desk` and `records_of` do."""
    async with open_desk(config) as desk:
        return await records_of(desk, meeting)


class JournalDesk:
    """No service runs: the rules are asked here. What is only read needs no meeting to run, so it may be damaged."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._hall: Hall | None = None

    async def close(self) -> None:
        """Finish what was begun."""
        if self._hall is not None:
            await self._hall.close()

    async def command(self, meeting: str, command: Command) -> dict[str, str]:
        if self._hall is None:
            logs.set_up("auto")
            self._hall = Hall(self._journal)
            await self._hall.open()
        match await self._hall.command(meeting, command, OPERATOR):
            case Accepted(made=made):
                return made
            case Refusal(code=code, rule=rule, details=details):
                raise Declined(refusal(code, rule, details, lang=reader()))

    async def records(self, meeting: str) -> list[Stored]:
        return [stored async for page in pages(self._journal, meeting) for stored in page]

    async def meetings(self) -> list[str]:
        return list(await self._journal.meetings())

    async def url(self) -> str | None:
        return None


class _Problem(msgspec.Struct):
    title: str = ""
    detail: str = ""


class ServiceDesk:
    """A service runs on the journal: it is asked through its control socket."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def command(self, meeting: str, command: Command) -> dict[str, str]:
        body = msgspec.json.encode(GivenCommand(command))
        answer = await self._asked("POST", f"/meetings/{meeting}/commands", body)
        return msgspec.json.decode(answer, type=Accepted).made

    async def records(self, meeting: str) -> list[Stored]:
        if meeting not in await self.meetings():
            return []
        lines = (await self._asked("GET", f"/meetings/{meeting}/records")).splitlines()
        return [msgspec.json.decode(line, type=RecordLine).stored for line in lines]

    async def meetings(self) -> list[str]:
        return [meeting.id for meeting in (await self._overview()).meetings]

    async def url(self) -> str | None:
        return (await self._overview()).url

    async def _overview(self) -> Overview:
        return msgspec.json.decode(await self._asked("GET", "/meetings"), type=Overview)

    async def _asked(self, method: str, path: str, body: bytes | None = None) -> bytes:
        headers = {"accept-language": reader()} | ({} if body is None else {"content-type": "application/json"})
        try:
            answer = await self._client.request(method, path, content=body, headers=headers)
        except httpx.TransportError as error:
            raise Declined(say("machine-broke-off", error=type(error).__name__)) from error
        if answer.is_success:
            return answer.content
        try:
            problem = msgspec.json.decode(answer.content, type=_Problem)
        except msgspec.MsgspecError:
            problem = _Problem()
        raise Declined(problem.detail or problem.title or say("machine-answered", status=str(answer.status_code)))
