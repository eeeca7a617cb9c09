"""The vault: private matter that belongs to a meeting and lies outside its chain (PV3).

What is in the chain can never be taken back, so gender, contact data, private notes and undelivered
texts are kept here instead, in the same storage. The record holds only a seal: SHA-256 over a random
salt and the content. The seal is also the name under which the vault gives the content out, so whoever
has the record can tell that what they were given is what was handed in. Once it is erased, salt and
content are gone: the chain still holds, and the seal tells nothing, not even to somebody who guesses.

Every implementation guarantees, and tests/journal/test_vault.py asks of each:

durable   what `put` answered survives what the journal's tier promises
exact     content is given back as it was put, or DamagedJournal is raised
apart     a seal opens nothing in another meeting
gone      after `erase`, no byte of salt or content is left in the storage's files

Put first, then give the command that names the seal; if it is refused, erase. What a crash leaves
between the two is found with `seals` and erased by the hub.
"""

import hashlib
import secrets
from typing import Final, Protocol, TypeAlias

from msgspec import Struct

from rostrum.journal.errors import DamagedJournal

SALT_BYTES: Final = 16
MOST_BYTES: Final = 16 * 1024 * 1024
"""What one seal may hold; whoever puts more has forgotten a limit of their own."""

Seal: TypeAlias = str
"""64 hexadecimal digits."""


class Sealed(Struct, frozen=True):
    """Content with its salt, as it lies in the vault."""

    salt: bytes
    content: bytes

    @classmethod
    def new(cls, content: bytes) -> "Sealed":
        """The content under a fresh salt, so that the same content never has the same seal twice."""
        assert len(content) <= MOST_BYTES, f"{len(content)} bytes are more than a vault takes at once"
        return cls(secrets.token_bytes(SALT_BYTES), content)

    @property
    def seal(self) -> Seal:
        """What the record may hold of it."""
        return hashlib.sha256(self.salt + self.content).hexdigest()

    def opened(self, seal: Seal) -> bytes:
        """The content; raises DamagedJournal if it is not what this seal stood for."""
        if self.seal != seal:
            raise DamagedJournal(f"what the vault holds under {seal[:12]} is not what was put there; restore a copy")
        return self.content


class Vault(Protocol):
    """The private matter of all meetings of one journal; raises JournalError where the storage fails."""

    async def put(self, meeting: str, content: bytes) -> Seal:
        """Keep the content; returns its seal when that is durable."""
        ...

    async def get(self, meeting: str, seal: Seal) -> bytes | None:
        """The content of a seal; None if it was erased, or never was in this meeting."""
        ...

    async def erase(self, meeting: str, seal: Seal) -> bool:
        """Have it gone for good; returns when it is, whether there was anything."""
        ...

    async def seals(self, meeting: str, until: int) -> tuple[Seal, ...]:
        """All that were put at or before `until`, in milliseconds of the journal's clock; sorted."""
        ...
