"""The lock: one process has a journal, and the others learn which."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rostrum.journal.errors import HeldJournal, JournalError
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.journal.sqlite.lock import Holder, Lock, beside, holder

HOLD = """
import asyncio, sys
from pathlib import Path
from rostrum.journal.sqlite.journal import SqliteJournal

async def hold():
    journal = await SqliteJournal.open(Path(sys.argv[1]))
    journal.announce("/run/rostrum.sock")
    print("held", flush=True)
    await asyncio.sleep(3600)

asyncio.run(hold())
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal is."""
    return tmp_path / "j.db"


@pytest.fixture
def other(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the journal open."""
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


async def test_a_second_process_is_refused_with_the_holders_id(path: Path, other: subprocess.Popen[str]) -> None:
    """Opening a journal that another process has names that process, its socket and what to do."""
    before = path.read_bytes()
    with pytest.raises(HeldJournal, match=rf"held by process {other.pid}; stop that .* through /run/rostrum\.sock"):
        await SqliteJournal.open(path)
    assert holder(path) == Holder(other.pid, "/run/rostrum.sock")
    assert path.read_bytes() == before


async def test_a_killed_holder_leaves_the_journal_free(path: Path, other: subprocess.Popen[str]) -> None:
    """The lock ends with its process, whatever its file still says."""
    other.send_signal(signal.SIGKILL)
    other.wait()
    assert json.loads(beside(path).read_bytes())["pid"] == other.pid
    assert holder(path) is None
    journal = await SqliteJournal.open(path)
    assert holder(path) == Holder(os.getpid(), None)
    await journal.close()


async def test_the_same_process_cannot_open_it_twice_either(path: Path) -> None:
    """A second opening in one process would be a second connection, and is refused as well."""
    journal = await SqliteJournal.open(path)
    with pytest.raises(HeldJournal, match=f"process {os.getpid()}"):
        await SqliteJournal.open(path)
    await journal.close()
    await (await SqliteJournal.open(path)).close()


def test_a_lock_says_who_and_where(path: Path) -> None:
    """The file beside the journal holds pid and control socket as JSON while it is held."""
    lock = Lock.take(path)
    assert json.loads(beside(path).read_bytes()) == {"pid": os.getpid(), "control": None}
    lock.announce("/tmp/a/rather/long/path.sock")  # noqa: S108  a name, not a file
    assert json.loads(beside(path).read_bytes())["control"] == "/tmp/a/rather/long/path.sock"  # noqa: S108  a name only
    lock.announce("/s")
    assert json.loads(beside(path).read_bytes())["control"] == "/s"
    lock.release()
    lock.release()
    assert beside(path).read_bytes() == b""


def test_without_a_lock_file_nobody_holds_it(path: Path) -> None:
    """Asking who holds a journal that never was opened makes nothing."""
    assert holder(path) is None
    assert not beside(path).exists()


def test_a_holder_that_left_no_name_is_still_a_holder(path: Path) -> None:
    """The kernel's lock counts, not the words: without them the refusal names the lock file."""
    lock = Lock.take(path)
    beside(path).write_bytes(b"")
    with pytest.raises(HeldJournal, match=r"another process.*j\.db\.lock"):
        holder(path)
    lock.release()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    """A path that cannot be is an error that says what to give."""
    with pytest.raises(JournalError, match=r"missing/j\.db: No such file or directory; give a path"):
        Lock.take(tmp_path / "missing" / "j.db")
