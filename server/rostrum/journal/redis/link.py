"""A link: one connection to Redis, one question at a time.

What a lost answer means is decided here, and nowhere is anything asked twice by itself:

Away     nothing was asked, or Redis said that it did nothing
Silent   the question is out, and no answer came: whether it was done is open

A question that several nodes could ask may be asked again by whoever understands it; an append is
resolved by looking for its own command id.
"""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from redis import exceptions
from redis.asyncio.connection import Connection, SSLConnection

from rostrum.journal.errors import JournalError, Unreachable
from rostrum.journal.redis.address import Address

CONNECT_S: Final = 2.0
ANSWER_S: Final = 5.0
"""A Redis that takes longer for an answer is taken for gone."""

Word = str | bytes | int


class Away(Unreachable):
    """Redis can't be asked, or did nothing."""


class Silent(Unreachable):
    """Redis was asked and gave no answer."""


def connection_to(address: Address) -> Connection:
    """A connection without any retries and timeouts of its own, not opened yet."""
    kind = SSLConnection if address.tls else Connection
    return kind(
        host=address.place.host,
        port=address.place.port,
        db=address.number,
        username=address.user,
        password=address.password,
        socket_timeout=None,
        socket_connect_timeout=CONNECT_S,
        protocol=2,
        driver_info=None,
    )


class Link:
    """Connects when it is asked something, and anew after every trouble."""

    def __init__(self, address: Address) -> None:
        self._address, self._place = address, address.place
        self._connection: Connection | None = None
        self._turn = asyncio.Lock()
        self._closed = False

    async def ask(self, *words: Word, within_s: float = ANSWER_S) -> Any:
        """Redis's answer; raises Away, Silent, or Refusal for an error that Redis answers with."""
        (answer,) = await self.ask_all((words,), within_s=within_s)
        if isinstance(answer, Refusal):
            raise answer
        return answer

    async def ask_all(self, questions: Sequence[Sequence[Word]], within_s: float = ANSWER_S) -> list[Any]:
        """The answers to several questions, asked at once and through the very same connection.

        Where Redis answers with an error, that is the answer; raises Away or Silent.
        """
        async with self._turn:
            connection = await self._connected()
            answers: list[Any] = []
            try:
                async with asyncio.timeout(within_s):
                    await connection.send_packed_command(connection.pack_commands(questions), check_health=False)
                    for question in questions:
                        answers.append(await self._answer(connection, question))  # noqa: PERF401 -- those so far count
                return answers
            except exceptions.BusyLoadingError as error:
                raise Away(f"Redis at {self._place} is still reading its file; it will be there soon") from error
            except (exceptions.ReadOnlyError, exceptions.MasterDownError) as error:
                raise Away(f"Redis at {self._place} is no master any more ({error})") from error
            except (exceptions.RedisError, OSError, TimeoutError) as error:
                raise Silent(f"Redis at {self._place} gave no answer ({type(error).__name__} {error})") from error
            finally:
                if len(answers) < len(questions):
                    await self._drop()

    async def _answer(self, connection: Connection, question: Sequence[Word]) -> Any:
        try:
            return await connection.read_response(disconnect_on_error=False)
        except (exceptions.ReadOnlyError, exceptions.MasterDownError):
            raise
        except exceptions.NoScriptError as error:
            return UnknownScript(f"Redis at {self._place} has forgotten append.lua ({error})")
        except exceptions.ResponseError as error:
            return Refusal(f"Redis at {self._place} refuses {question[0]!s}: {error}")

    async def close(self) -> None:
        """Hang up for good; closing twice is harmless."""
        self._closed = True
        await self._drop()

    async def _connected(self) -> Connection:
        if self._closed:
            raise Away("this journal is closed")
        if self._connection is not None and self._connection.is_connected:
            return self._connection
        await self._drop()
        connection = connection_to(self._address)
        try:
            async with asyncio.timeout(CONNECT_S):
                await connection.connect()  # type: ignore[no-untyped-call]  # redis-py types it not at all
                await connection.send_command("ROLE", check_health=False)
                role = await connection.read_response()
        except (exceptions.RedisError, OSError, TimeoutError) as error:
            await connection.disconnect(nowait=True)
            raise Away(
                f"Redis at {self._place} can't be reached ({type(error).__name__} {error}); is it running?"
            ) from error
        if role[0] != b"master":
            await connection.disconnect(nowait=True)
            raise Away(f"Redis at {self._place} is a replica; give the address of the master")
        self._connection = connection
        return connection

    async def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.disconnect(nowait=True)


class Refusal(JournalError):
    """Redis answered with an error: what was asked for was not done."""


class UnknownScript(Refusal):
    """Redis was started anew, and has to be told the script again."""
