"""Extraction: has files read, each in a process of its own with a deadline, and only so many at once."""

from collections.abc import Sequence
from typing import Final, assert_never

import msgspec

from rostrum.quarantine import DEADLINE_S, Quarantine
from rostrum.texts.task import Failed, Read, Task, encode, result_of
from rostrum.texts.trouble import Trouble, Unreadable

WORKER: Final = "rostrum.texts.worker"


class Extraction:
    """Reads files, two at a time; further ones wait."""

    def __init__(self, deadline_s: float = DEADLINE_S) -> None:
        self._quarantine = Quarantine(WORKER, deadline_s)

    async def read(self, file: bytes, before: Sequence[str] | None, most_words: int) -> Read:
        """The text of a file, and what changed in it since `before`; raises Unreadable."""
        task = encode(Task(file, None if before is None else tuple(before), most_words))
        try:
            result = result_of(await self._quarantine.read(task))
        except TimeoutError:
            raise Unreadable(Trouble.TOO_SLOW) from None
        except msgspec.MsgspecError:
            raise Unreadable(Trouble.UNPACKS_TOO_LARGE) from None  # the system ended it, at one of its limits
        match result:
            case Read():
                return result
            case Failed(trouble=trouble):
                raise Unreadable(trouble)
            case _:
                assert_never(result)
