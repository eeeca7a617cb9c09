"""The ledger: one SQLite file, read and written by one thread through one connection.

A group of appends is one transaction, so one wait for the disk serves all of them. Whether
an append is admitted is known before anything of it is written; hence what does fail inside
the transaction is the storage, and takes the whole group back.

WAL with synchronous=FULL: a commit returns when its bytes are on the disk. SQLite before
3.51.3 can damage a WAL that two connections use, so the file is locked for this one alone;
with that, SQLite needs no shared memory beside it either.
"""

import os
import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct

from rostrum.journal.admission import Tip, barred
from rostrum.journal.chain import genesis
from rostrum.journal.errors import DamagedJournal, JournalError
from rostrum.journal.port import Appended, Duplicate, Head, Outcome, Stored
from rostrum.journal.records import Draft
from rostrum.journal.vault import Seal, Sealed

_APPLICATION = 0x526F5374
_LAYOUT = 2  # the tables' version; of what is in a record, `records.VERSION` speaks

# `record` and `vault` keep their row numbers, since their rows are long; `kept` is for what lies outside
# every chain, one value a name. Snapshots of states will be a table of their own in layout 3.
_VAULT = """
CREATE TABLE vault (
    meeting TEXT NOT NULL, seal TEXT NOT NULL, at INTEGER NOT NULL, salt BLOB NOT NULL, content BLOB NOT NULL,
    PRIMARY KEY (meeting, seal)
)"""
_SCHEMA = f"""
CREATE TABLE record (
    meeting TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, hash BLOB NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (meeting, seq)
);
CREATE TABLE command (
    meeting TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (meeting, id)
) WITHOUT ROWID;
CREATE TABLE kept (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
{_VAULT}"""
_STEPS = {1: (_VAULT,)}
"""What brings a file of each older layout to the next one; never removed."""

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class Append(Struct, frozen=True):
    """An append on its way: what was asked, how it would be stored, and the clock when it was asked."""

    meeting: str
    head: Head
    drafts: tuple[Draft, ...]
    new: tuple[Stored, ...]
    clock: int


class Ledger:
    """All meetings' records in one file; each method answers as its namesake in `port.Journal`.

    `last_at` is the `at` of the record that was stored last when it was opened, 0 without any.
    Every method raises JournalError when the storage fails.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tips: dict[str, Tip] = {}
        with self._storage():
            # Before SQLite does, so that the links' hashes and the secret are nobody else's to read.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
            self._sql = sqlite3.connect(path, timeout=1.0, isolation_level=None)
        try:
            with self._storage():
                self._prepare()
                self.last_at = self._number("SELECT coalesce((SELECT at FROM record ORDER BY rowid DESC LIMIT 1), 0)")
        except JournalError:
            self._sql.close()
            raise

    def append(self, group: Sequence[Append]) -> list[Outcome]:
        """Store each that is admitted, all of them in one transaction; one outcome each."""
        tips: dict[str, Tip] = {}
        with self._storage():
            self._sql.execute("BEGIN IMMEDIATE")
            try:
                outcomes = [self._appended(append, tips) for append in group]
                self._sql.execute("COMMIT")
            except BaseException:
                # SQLite may have taken it back itself, as it does when the disk is full.
                if self._sql.in_transaction:
                    self._sql.execute("ROLLBACK")
                raise
        self._tips.update(tips)
        return outcomes

    def head(self, meeting: str) -> Head:
        with self._storage():
            return self._tip(meeting).head

    def read(self, meeting: str, after: int, limit: int) -> list[Stored]:
        with self._storage():
            rows = self._sql.execute(
                "SELECT seq, hash, data FROM record WHERE meeting = ? AND seq > ? ORDER BY seq LIMIT ?",
                (meeting, after, limit),
            )
            return [Stored(*row) for row in rows]

    def find(self, meeting: str, command: str) -> Stored | None:
        with self._storage():
            row = self._sql.execute(
                "SELECT seq, hash, data FROM command JOIN record USING (meeting, seq) WHERE meeting = ? AND id = ?",
                (meeting, command),
            ).fetchone()
            return None if row is None else Stored(*row)

    def meetings(self) -> tuple[str, ...]:
        with self._storage():
            rows = self._sql.execute("SELECT meeting FROM record WHERE seq = 1 ORDER BY meeting")
            return tuple(meeting for (meeting,) in rows)

    def secret(self) -> bytes:
        with self._storage():
            (value,) = self._sql.execute("SELECT value FROM kept WHERE name = 'secret'").fetchone()
            return bytes(value)

    def put(self, meeting: str, sealed: Sealed, at: int) -> None:
        """Keep private matter, put at `at`; durable when this returns (`vault.Vault`)."""
        with self._storage():
            self._sql.execute(
                "INSERT INTO vault (meeting, seal, at, salt, content) VALUES (?, ?, ?, ?, ?)",
                (meeting, sealed.seal, at, sealed.salt, sealed.content),
            )

    def sealed(self, meeting: str, seal: Seal) -> Sealed | None:
        """What lies in the vault under a seal."""
        with self._storage():
            row = self._sql.execute(
                "SELECT salt, content FROM vault WHERE meeting = ? AND seal = ?", (meeting, seal)
            ).fetchone()
            return None if row is None else Sealed(*row)

    def erase(self, meeting: str, seal: Seal) -> bool:
        """Have it gone from the file and from the log beside it; whether there was anything."""
        with self._storage():
            found = self._sql.execute("DELETE FROM vault WHERE meeting = ? AND seal = ?", (meeting, seal)).rowcount > 0
            # Also if this time nothing was found: an earlier erasure may have got no further than to here.
            self._sql.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return found

    def seals(self, meeting: str, until: int) -> tuple[Seal, ...]:
        with self._storage():
            rows = self._sql.execute(
                "SELECT seal FROM vault WHERE meeting = ? AND at <= ? ORDER BY seal", (meeting, until)
            )
            return tuple(seal for (seal,) in rows)

    def close(self) -> None:
        """Bring the log home and let go of the file. Where there is no room for that, it stays in the log."""
        with suppress(sqlite3.Error):
            self._sql.close()

    def _appended(self, append: Append, tips: dict[str, Tip]) -> Outcome:
        meeting, named = append.meeting, append.head
        for draft in append.drafts:
            stored = self.find(meeting, draft.id)
            if stored is not None:
                return Duplicate(draft.id, stored)
        tip = tips.get(meeting) or self._tip(meeting)
        stored_hash = tip.head.hash if named.seq == tip.head.seq else self._hash(meeting, named.seq)
        refusal = barred(tip, named, stored_hash, append.drafts, append.clock)
        if refusal is not None:
            return refusal
        self._insert(append)
        tips[meeting] = Tip(append.new[-1].head, append.drafts[-1].at)
        return Appended(append.new)

    def _insert(self, append: Append) -> None:
        pairs = list(zip(append.drafts, append.new, strict=True))
        self._sql.executemany(
            "INSERT INTO record (meeting, seq, at, hash, data) VALUES (?, ?, ?, ?, ?)",
            [(append.meeting, stored.seq, draft.at, stored.hash, stored.data) for draft, stored in pairs],
        )
        self._sql.executemany(
            "INSERT INTO command (meeting, id, seq) VALUES (?, ?, ?)",
            [(append.meeting, draft.id, stored.seq) for draft, stored in pairs],
        )

    def _tip(self, meeting: str) -> Tip:
        tip = self._tips.get(meeting)
        if tip is None:
            row = self._sql.execute(
                "SELECT seq, hash, at FROM record WHERE meeting = ? ORDER BY seq DESC LIMIT 1", (meeting,)
            ).fetchone()
            if row is None:
                return Tip(genesis(meeting), 0)  # not kept: anybody may ask for meetings that never were
            tip = self._tips[meeting] = Tip(Head(row[0], row[1]), row[2])
        return tip

    def _hash(self, meeting: str, seq: int) -> bytes | None:
        if seq == 0:
            return genesis(meeting).hash
        row = self._sql.execute("SELECT hash FROM record WHERE meeting = ? AND seq = ?", (meeting, seq)).fetchone()
        return None if row is None else bytes(row[0])

    def _prepare(self) -> None:
        """Take the file for this connection alone, and make the tables if it is new."""
        self._sql.execute("PRAGMA locking_mode = EXCLUSIVE")
        application, layout, tables = (
            self._number("PRAGMA application_id"),
            self._number("PRAGMA user_version"),
            self._number("SELECT count(*) FROM sqlite_schema"),
        )
        new = (application, layout, tables) == (0, 0, 0)
        if not new and application != _APPLICATION:
            raise DamagedJournal(f"{self._path} is a database, but not Rostrum's; give the path of a journal")
        if layout > _LAYOUT:
            raise JournalError(
                f"{self._path} has layout {layout}, and this Rostrum knows layouts up to {_LAYOUT}; "
                "open it with the newer Rostrum that made it"
            )
        (mode,) = self._sql.execute("PRAGMA journal_mode = WAL").fetchone()
        if mode != "wal":
            raise JournalError(f"{self._path} cannot have a write-ahead log; put it on a local disk")
        self._sql.execute("PRAGMA synchronous = FULL")
        self._sql.execute("PRAGMA secure_delete = ON")  # what leaves the vault is overwritten, not only unlinked
        # What fails here closes the connection, and SQLite takes the whole of it back.
        self._sql.execute("BEGIN IMMEDIATE")
        if new:
            self._create()
        for number in range(_LAYOUT if new else layout, _LAYOUT):
            self._bring(number)
        self._sql.execute("COMMIT")

    def _create(self) -> None:
        for statement in _SCHEMA.split(";"):
            self._sql.execute(statement)
        self._sql.execute("INSERT INTO kept (name, value) VALUES ('secret', ?)", (secrets.token_bytes(32),))
        self._sql.execute(f"PRAGMA application_id = {_APPLICATION}")
        self._sql.execute(f"PRAGMA user_version = {_LAYOUT}")

    def _bring(self, layout: int) -> None:
        """Bring a file of this layout to the next one."""
        for statement in _STEPS[layout]:
            self._sql.execute(statement)
        self._sql.execute(f"PRAGMA user_version = {layout + 1}")

    def _number(self, query: str) -> int:
        return int(self._sql.execute(query).fetchone()[0])

    @contextmanager
    def _storage(self) -> Iterator[None]:
        """Name in the journal's own words what SQLite or the system says."""
        try:
            yield
        except sqlite3.Error as error:
            raise self._trouble(error) from error
        except OSError as error:
            raise JournalError(
                f"cannot open {self._path}: {error.strerror}; give a path in a folder that can be written"
            ) from error

    def _trouble(self, error: sqlite3.Error) -> JournalError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _DAMAGED:
            return DamagedJournal(
                f"{self._path} is damaged, or no journal at all ({error}); "
                "keep it as it is, and go on from a copy or an export"
            )
        if code == sqlite3.SQLITE_BUSY:
            return JournalError(f"{self._path} is open in another program; close that first")
        return JournalError(
            f"{self._path}: the storage failed ({error}), and nothing was acknowledged; "
            "make room on the disk or mend it, and the journal goes on by itself"
        )
