"""append.lua: how it is run, and what it is given."""

from collections.abc import Sequence
from hashlib import sha1
from pathlib import Path
from typing import Any, Final, Literal

from msgspec import Struct

from rostrum.journal.chain import genesis
from rostrum.journal.port import SKEW_MS, Head, Stored
from rostrum.journal.records import Draft, Record
from rostrum.journal.redis.keys import MEETINGS, Keys
from rostrum.journal.redis.link import Link, UnknownScript, Word

SCRIPT: Final = Path(__file__).with_name("append.lua").read_text(encoding="utf-8")
DIGEST: Final = sha1(SCRIPT.encode(), usedforsecurity=False).hexdigest()
KEYS: Final = 4


class Attempt(Struct, frozen=True):
    """What append.lua is asked to do: store records, as they were drafted, after a head."""

    how: Literal["append", "restore"]
    meeting: str
    head: Head
    records: Sequence[Stored]
    drafts: Sequence[Draft | Record]

    async def through(self, link: Link) -> Any:
        """What the script answers, once what it wrote is sure to last; raises what `Link.ask_surely` does."""
        words = self._words()
        try:
            (answer,) = await link.ask_surely(("EVALSHA", DIGEST, KEYS, *words))
        except UnknownScript:
            (answer,) = await link.ask_surely(("EVAL", SCRIPT, KEYS, *words))
        return answer

    def _words(self) -> list[Word]:
        keys = Keys(self.meeting)
        words: list[Word] = [keys.chain, keys.commands, keys.gate, MEETINGS, self.how, self.meeting]
        words += [self.head.seq, self.head.hash, genesis(self.meeting).hash, SKEW_MS]
        for draft, stored in zip(self.drafts, self.records, strict=True):
            words += [draft.id, draft.at, "" if draft.not_before is None else draft.not_before]
            words += [stored.hash, stored.data]
        return words
