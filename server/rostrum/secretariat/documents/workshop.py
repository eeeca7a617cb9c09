"""The workshop: has documents made, each in a process of its own with a deadline, and only so many may wait for it."""

from collections.abc import Sequence
from typing import Final, assert_never

import msgspec
import structlog

from rostrum.journal.port import Stored
from rostrum.quarantine import Quarantine
from rostrum.secretariat.documents.order import Order
from rostrum.secretariat.documents.press import Printed, numbers_of
from rostrum.secretariat.documents.worker import Failed, Made, Task, Wrong, encode, result_of
from rostrum.secretariat.imports.findings import Rejected

WORKER: Final = "rostrum.secretariat.documents.worker"
DEADLINE_S: Final = 30.0
MOST: Final = 8
"""Documents under way and waiting at the same time."""

log = structlog.get_logger(__name__)


class Full(Exception):
    """So many documents are under way already."""


class Unmade(Exception):
    """It came to nothing; the message says why."""


class Workshop:
    """Makes documents for one service."""

    def __init__(self, deadline_s: float = DEADLINE_S, most: int = MOST) -> None:
        self._quarantine = Quarantine(WORKER, deadline_s)
        self._most = most
        self._under_way = 0

    async def make(self, order: Order, meeting: str, records: Sequence[Stored]) -> bytes:
        """What was ordered; raises Full, Unmade and Rejected."""
        if self._under_way >= self._most:
            raise Full
        self._under_way += 1
        try:
            return await self._made(meeting, encode(Task(meeting, order, tuple(records))))
        except Unmade as error:
            log.warning("a document was not made", meeting=meeting, why=str(error))
            raise
        finally:
            self._under_way -= 1

    async def _made(self, meeting: str, task: bytes) -> bytes:
        try:
            result = result_of(await self._quarantine.read(task))
        except TimeoutError:
            raise Unmade("it took too long") from None
        except msgspec.MsgspecError:
            raise Unmade("its process ended before it was made") from None
        match result:
            case Made(printed=Printed(content=content, boxed=boxed)):
                if boxed:
                    log.warning("a document has boxes for letters", meeting=meeting, letters=numbers_of(boxed))
                return content
            case Wrong(findings=findings):
                raise Rejected(findings)
            case Failed(why=why):
                raise Unmade(why)
            case _:
                assert_never(result)
