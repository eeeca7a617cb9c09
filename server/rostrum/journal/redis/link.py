"""A link: one connection to Redis, one question at a time.

What a lost answer means is decided here, and nowhere is anything asked twice by itself:

Away     nothing was asked, or Redis said that it did nothing
Silent   the question is out, and no answer came, or not enough replicas have it: whether it was done is open

A question that several nodes could ask may be asked again by whoever understands it; an append is
resolved by looking for its own command id.
"""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from redis import exceptions
from redis.asyncio.connection import Connection, SSLConnection

from rostrum.journal.errors import JournalError, Unreachable
from rostrum.journal.redis.address import Address, Place
from rostrum.journal.redis.master import WAIT_MS, Master

CONNECT_S: Final = 2.0
ANSWER_S: Final = 5.0
"""A Redis that takes longer for an answer is taken for gone."""

SOON_S: Final = 2.0
"""The same for what is asked every second: so everybody is told in time that a Redis hangs."""

Word = str | bytes | int


class Away(Unreachable):
    """Redis can't be asked, or did nothing."""


class Silent(Unreachable):
    """Redis was asked and gave no answer, or what it did isn't sure to last yet."""


def _connection_to(place: Place, address: Address) -> Connection:
    """A connection without any retries and timeouts of its own, not opened yet."""
    kind = SSLConnection if address.tls else Connection
    return kind(
        host=place.host,
        port=place.port,
        db=address.number,
        username=address.user,
        password=address.password,
        socket_timeout=None,
        socket_connect_timeout=CONNECT_S,
        protocol=2,
        driver_info=None,
    )


class Link:
    """Connects when it is asked something, and anew after every trouble or where another Redis is the master."""

    def __init__(self, address: Address, master: Master, *, role: bytes = b"master") -> None:
        """To the master, which has to have that `role`."""
        self._address, self._master, self._role = address, master, role
        self._place: Place | None = None
        self._connection: Connection | None = None
        self._turn = asyncio.Lock()
        self._closed = False

    async def ask(self, *words: Word, within_s: float = ANSWER_S) -> Any:
        """Redis's answer; raises Away, Silent, or RefusedByRedis for an error that Redis answers with."""
        (answer,) = await self.ask_all((words,), within_s=within_s)
        if isinstance(answer, RefusedByRedis):
            raise answer
        return answer

    async def info(self, section: str, field: str) -> str:
        """What a Redis says of itself under this name; raises as `ask` does."""
        said: bytes = await self.ask("INFO", section)
        return next(line.partition(":")[2] for line in said.decode().splitlines() if line.startswith(f"{field}:"))

    async def ask_surely(self, *questions: Sequence[Word]) -> list[Any]:
        """The answers, once a majority of the data hosts has all that the questions wrote.

        The replicas are waited for on the very connection that wrote, and afterwards its Redis still has to be the
        master that is agreed on. Else raises Silent; and RefusedByRedis for the first question that Redis refused.
        """
        replicas = self._master.replicas
        wait = (("WAIT", replicas, WAIT_MS),) if replicas else ()
        place, answers = await self._asked((*questions, *wait), ANSWER_S)
        for answer in answers:
            if isinstance(answer, RefusedByRedis):
                raise answer
        if replicas:
            reached = answers.pop()
            if reached < replicas:
                raise Silent(f"{reached} of {replicas} replicas needed have what Redis at {place} was told")
            if not self._is_master(place):
                raise Silent(f"Redis at {place} may be the master no more")
        return answers

    async def ask_all(self, questions: Sequence[Sequence[Word]], within_s: float = ANSWER_S) -> list[Any]:
        """The answers to several questions, asked at once and through the very same connection.

        Where Redis answers with an error, that is the answer; raises Away or Silent.
        """
        _, answers = await self._asked(questions, within_s)
        return answers

    async def _asked(self, questions: Sequence[Sequence[Word]], within_s: float) -> tuple[Place, list[Any]]:
        async with self._turn:
            place, connection = await self._connected()
            answers: list[Any] = []
            try:
                async with asyncio.timeout(within_s):
                    await connection.send_packed_command(connection.pack_commands(questions), check_health=False)
                    for question in questions:
                        answers.append(await self._answer(place, connection, question))  # noqa: PERF401 -- they count
                return place, answers
            except exceptions.BusyLoadingError as error:
                raise Away(f"Redis at {place} is still reading its file; it will be there soon") from error
            except (exceptions.ReadOnlyError, exceptions.MasterDownError) as error:
                raise Away(f"Redis at {place} is no master any more ({error})") from error
            except (exceptions.RedisError, OSError, TimeoutError) as error:
                raise Silent(f"Redis at {place} gave no answer ({type(error).__name__} {error})") from error
            finally:
                if len(answers) < len(questions):
                    await self._drop()

    async def _answer(self, place: Place, connection: Connection, question: Sequence[Word]) -> Any:
        try:
            return await connection.read_response(disconnect_on_error=False)
        except (exceptions.ReadOnlyError, exceptions.MasterDownError):
            raise
        except exceptions.NoScriptError as error:
            return UnknownScript(f"Redis at {place} has forgotten append.lua ({error})")
        except exceptions.ResponseError as error:
            return RefusedByRedis(f"Redis at {place} refuses {question[0]!s}: {error}")

    @property
    def place(self) -> Place | None:
        """Which Redis was last reached."""
        return self._place

    async def close(self) -> None:
        """Hang up for good; closing twice is harmless."""
        self._closed = True
        await self._drop()

    async def _connected(self) -> tuple[Place, Connection]:
        if self._closed:
            raise Away("this journal is closed")
        place = self._master.place()
        if self._connection is not None and self._connection.is_connected and place == self._place:
            return place, self._connection
        await self._drop()
        connection = _connection_to(place, self._address)
        try:
            async with asyncio.timeout(CONNECT_S):
                await connection.connect()  # type: ignore[no-untyped-call]  # redis-py types it not at all
                await connection.send_command("ROLE", check_health=False)
                role = (await connection.read_response())[0]
        except (exceptions.RedisError, OSError, TimeoutError) as error:
            await connection.disconnect(nowait=True)
            raise Away(f"Redis at {place} can't be reached ({type(error).__name__} {error}); is it running?") from error
        if role != self._role:
            await connection.disconnect(nowait=True)
            raise Away(f"Redis at {place} is a {role.decode()}; give the address of a {self._role.decode()}")
        self._connection, self._place = connection, place
        return place, connection

    def _is_master(self, place: Place) -> bool:
        try:
            return self._master.place() == place
        except Away:
            return False

    async def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.disconnect(nowait=True)


class RefusedByRedis(JournalError):
    """Redis answered with an error: what was asked for was not done."""


class UnknownScript(RefusedByRedis):
    """Redis was started anew, and has to be told the script again."""
