"""Extraction: has files read, each in a process of its own with a deadline, and only so many at once."""

import asyncio
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, assert_never

import msgspec

from rostrum.texts.task import Failed, Read, Task, encode, result_of
from rostrum.texts.trouble import Trouble, Unreadable

DEADLINE_S: Final = 20.0
AT_ONCE: Final = 2


class Extraction:
    """Reads files, two at a time; further ones wait."""

    def __init__(self, deadline_s: float = DEADLINE_S) -> None:
        self._deadline_s = deadline_s
        self._room = asyncio.Semaphore(AT_ONCE)

    async def read(self, file: bytes, before: Sequence[str] | None, most_words: int) -> Read:
        """The text of a file, and what changed in it since `before`; raises Unreadable."""
        task = encode(Task(file, None if before is None else tuple(before), most_words))
        async with self._room:
            said = await self._done(task)
        try:
            result = result_of(said)
        except msgspec.MsgspecError:
            raise Unreadable(Trouble.UNPACKS_TOO_LARGE) from None  # the system ended it, at one of its limits
        match result:
            case Read():
                return result
            case Failed(trouble=trouble):
                raise Unreadable(trouble)
            case _:
                assert_never(result)

    async def _done(self, task: bytes) -> bytes:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-m", "rostrum.texts.worker"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={},
        )
        try:
            async with asyncio.timeout(self._deadline_s):
                said, _ = await process.communicate(task)
        except TimeoutError:
            raise Unreadable(Trouble.TOO_SLOW) from None
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
        return said
