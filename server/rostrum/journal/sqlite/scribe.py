"""The scribe: the one thread that works on a ledger.

Whatever waits when it wakes is served together: all appends in one transaction, then the
questions. So the longer the disk takes, the more each wait for it settles, and an append
that nobody disturbs waits for nothing but the disk.
"""

import asyncio
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeAlias, TypeVar

from msgspec import Struct

from rostrum.journal.errors import JournalError
from rostrum.journal.port import Appended, Outcome
from rostrum.journal.sqlite.ledger import Append, Ledger

T = TypeVar("T")


class Writing(Struct, frozen=True):
    """An append, and who waits for its outcome."""

    append: Append
    answer: asyncio.Future[Outcome]


class Asking(Struct, frozen=True):
    """A question to the ledger, and who waits for the answer."""

    question: Callable[[Ledger], Any]
    answer: asyncio.Future[Any]


class Leaving(Struct, frozen=True):
    """The last order: close the ledger and go."""

    answer: asyncio.Future[None]


Order: TypeAlias = Writing | Asking | Leaving
Settled: TypeAlias = tuple[asyncio.Future[Any], Any]


class Scribe:
    """Takes orders on the event loop, carries them out on its own thread, answers on the loop.

    `appended` is called on the loop for each meeting that got records, whether or not the
    one who gave them still waits.
    """

    def __init__(self, path: Path, appended: Callable[[str], None]) -> None:
        self._path = path
        self._appended = appended
        self._loop = asyncio.get_running_loop()
        self._orders: SimpleQueue[Order] = SimpleQueue()
        self._closed = False

    async def start(self) -> None:
        """Open the ledger on the thread; raises JournalError if that fails."""
        opened: asyncio.Future[None] = self._loop.create_future()
        threading.Thread(target=self._work, args=(opened,), name="journal", daemon=True).start()
        await opened

    async def write(self, append: Append) -> Outcome:
        """Append, with whatever else is waiting."""
        answer: asyncio.Future[Outcome] = self._loop.create_future()
        self._order(Writing(append, answer))
        return await answer

    async def ask(self, question: Callable[[Ledger], T]) -> T:
        """Have the question answered; it sees all that was ordered before it."""
        answer: asyncio.Future[T] = self._loop.create_future()
        self._order(Asking(question, answer))
        return await answer

    async def leave(self) -> None:
        """Finish every order given so far, then close the ledger."""
        if not self._closed:
            answer: asyncio.Future[None] = self._loop.create_future()
            self._order(Leaving(answer))
            self._closed = True
            await answer

    def _order(self, order: Order) -> None:
        if self._closed:
            raise JournalError("this journal is closed")
        self._orders.put(order)

    def _work(self, opened: asyncio.Future[None]) -> None:
        try:
            ledger = Ledger(self._path)
        except Exception as error:  # noqa: BLE001  whatever it was, somebody waits for it on the loop
            self._tell([(opened, error)])
            return
        self._tell([(opened, None)])
        leaving: Leaving | None = None
        while leaving is None:
            orders = [self._orders.get()]
            orders += [self._orders.get() for _ in range(self._orders.qsize())]
            self._write(ledger, [order for order in orders if isinstance(order, Writing)])
            self._answer(ledger, [order for order in orders if isinstance(order, Asking)])
            leaving = next((order for order in orders if isinstance(order, Leaving)), None)
        ledger.close()
        self._tell([(leaving.answer, None)])

    def _write(self, ledger: Ledger, orders: Sequence[Writing]) -> None:
        if not orders:
            return
        outcomes: Sequence[Outcome | Exception]
        try:
            outcomes = ledger.append([order.append for order in orders])
        except Exception as error:  # noqa: BLE001  as above
            outcomes = [error] * len(orders)
        meetings = {
            order.append.meeting
            for order, outcome in zip(orders, outcomes, strict=True)
            if isinstance(outcome, Appended)
        }
        self._tell([(order.answer, outcome) for order, outcome in zip(orders, outcomes, strict=True)], meetings)

    def _answer(self, ledger: Ledger, orders: Sequence[Asking]) -> None:
        for order in orders:
            try:
                answer = order.question(ledger)
            except Exception as error:  # noqa: BLE001  as above
                answer = error
            self._tell([(order.answer, answer)])

    def _tell(self, settled: Sequence[Settled], meetings: Sequence[str] | set[str] = ()) -> None:
        # A loop that is closed has nobody left who waits.
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._settle, settled, meetings)

    def _settle(self, settled: Sequence[Settled], meetings: Sequence[str] | set[str]) -> None:
        for answer, result in settled:
            if answer.done():
                continue
            if isinstance(result, Exception):
                answer.set_exception(result)
            else:
                answer.set_result(result)
        for meeting in meetings:
            self._appended(meeting)
