"""The lock: one process at a time has a journal, and everybody else can learn which.

Beside the journal lies a file with `{"pid": 4711, "control": "/path/to/socket" or null}`.
What counts is the kernel's lock (flock) on it, which ends with the process however it dies;
the words in it only tell others whom to ask. The file itself is never removed: a lock on a
file that somebody else replaced would hold nobody out.
"""

import fcntl
import os
import time
from pathlib import Path
from typing import Self

import msgspec

from rostrum.journal.errors import HeldJournal, JournalError

# Between taking the lock and writing one's name there is a moment; a reader waits that long.
_ATTEMPTS, _PAUSE_S = 20, 0.01


class Holder(msgspec.Struct, frozen=True):
    """The process that has a journal, and the path of the socket where it takes orders."""

    pid: int
    control: str | None = None


class Lock:
    """Held from `take` to `release`, or to the end of the process."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, journal: Path) -> Self:
        """Lock this journal for this process.

        Raises HeldJournal, with the holder's process id, if another opener has it.
        """
        try:
            descriptor = os.open(beside(journal), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise JournalError(
                f"cannot make a lock file for {journal}: {error.strerror}; give a path in a folder that can be written"
            ) from error
        # Twice, since who only asks for the holder has the lock for a moment too.
        if not _locked(descriptor) and not _locked(descriptor, after_s=_PAUSE_S):
            found = _read(descriptor)
            os.close(descriptor)
            raise HeldJournal(_refusal(journal, found))
        lock = cls(descriptor)
        lock.announce(None)
        return lock

    def announce(self, control: str | None) -> None:
        """Write into the lock file where this process takes orders."""
        if self._descriptor is not None:
            os.ftruncate(self._descriptor, 0)
            os.pwrite(self._descriptor, msgspec.json.encode(Holder(os.getpid(), control)), 0)

    def release(self) -> None:
        """Let others in. Releasing twice is harmless."""
        if self._descriptor is not None:
            os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = None


def holder(journal: Path) -> Holder | None:
    """Who has this journal open now; None if nobody has.

    Raises HeldJournal if somebody has it who does not say who they are.
    """
    try:
        descriptor = os.open(beside(journal), os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    try:
        if _locked(descriptor):
            return None
        found = _read(descriptor)
    finally:
        os.close(descriptor)
    if found is None:
        raise HeldJournal(_refusal(journal, found))
    return found


def beside(journal: Path) -> Path:
    """The lock file of a journal."""
    return journal.with_name(journal.name + ".lock")


def _locked(descriptor: int, after_s: float = 0) -> bool:
    time.sleep(after_s)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _read(descriptor: int) -> Holder | None:
    for _ in range(_ATTEMPTS):
        try:
            return msgspec.json.decode(os.pread(descriptor, 8192, 0), type=Holder)
        except msgspec.DecodeError:
            time.sleep(_PAUSE_S)
    return None


def _refusal(journal: Path, found: Holder | None) -> str:
    if found is None:
        return f"{journal} is held by another process, which left no name in {beside(journal)}; stop it first"
    way = f" or ask it through {found.control}" if found.control else ""
    return f"{journal} is held by process {found.pid}; stop that process first{way}"
