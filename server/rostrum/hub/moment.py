"""The moment: the meeting as it stood after one record, which is what is decided on and what is shown."""

import msgspec

from rostrum.floor.state import State


class Moment(msgspec.Struct, frozen=True):
    """The meeting as it was after the record `seq` of its journal."""

    seq: int
    hash: bytes
    at: int
    state: State

    @property
    def mark(self) -> str:
        """The hash as clients are told it, in every patch: its first 48 bits, in hexadecimal, tell histories apart."""
        return self.hash.hex()[:12]
