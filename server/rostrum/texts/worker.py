"""The process that reads one file and ends: `python -m rostrum.texts.worker`, a Task on stdin, a Result on stdout.

It gives up rights before it looks at the file: no file can be written, memory and processor time are bounded by the
system, so that a file made to harm takes nothing with it but this process.
"""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from rostrum.quarantine import give_up_rights
from rostrum.texts import changes, docx, pdf, plain, words
from rostrum.texts.formats import Format, format_of
from rostrum.texts.task import Failed, Read, Result, Task, encode, task_of
from rostrum.texts.trouble import Trouble, Unreadable

COMPARING_S: Final = 3.0

READERS: Final[dict[Format, Callable[[bytes], str]]] = {
    Format.PDF: pdf.read,
    Format.DOCX: docx.read,
    Format.PLAIN: plain.read,
}


def main() -> None:
    """Read a task, write its result."""
    give_up_rights()
    sys.stdout.buffer.write(encode(result(task_of(sys.stdin.buffer.read()))))


def result(task: Task) -> Result:
    """What comes of a file."""
    try:
        return _read(task)
    except Unreadable as error:
        return Failed(error.trouble)
    except (MemoryError, RecursionError):
        return Failed(Trouble.UNPACKS_TOO_LARGE)


def _read(task: Task) -> Read:
    kind = format_of(task.file)
    paragraphs = plain.paragraphs(READERS[kind](task.file))
    counted = sum(words.count(paragraph) for paragraph in paragraphs)
    if counted == 0:
        raise Unreadable(Trouble.NO_WORDS if kind is Format.PDF else Trouble.EMPTY)
    if counted > task.most_words:
        raise Unreadable(Trouble.TOO_MANY_WORDS)
    compared = None
    if task.before is not None:
        with _at_most(COMPARING_S):
            compared = changes.compared(task.before, paragraphs)
    return Read(kind, paragraphs, counted, compared)


class _TooLong(Exception):
    pass


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Leave off after so long: two long texts with nothing in common take for ever to compare, and show nothing."""

    def leave_off(_: int, __: object) -> None:
        raise _TooLong

    signal.signal(signal.SIGALRM, leave_off)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    except _TooLong:
        pass
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


if __name__ == "__main__":
    main()
