"""Forks: this node's history and the journal's have grown apart, and the journal's goes on (MT9).

What this node alone had is lost. It is named on the surviving chain, by every node that had it and once all the same:
the command's id is made from the last hash of the lost branch, and the rules take one branch once.
Commands that weren't acknowledged yet are decided again, on the history that goes on.
"""

from collections.abc import Sequence
from typing import Final

import msgspec
import structlog

from rostrum.floor.actor import SERVICE
from rostrum.floor.losses import NameLoss
from rostrum.floor.matters import LostDeed
from rostrum.hub.chronicle import Chronicle
from rostrum.hub.publication import Publication
from rostrum.hub.tally import Tally
from rostrum.hub.waiting import Answer, Waiting
from rostrum.journal.port import Stored
from rostrum.journal.records import opened

NAMED: Final = 100
"""Of a longer loss, the last so many are told one by one."""

log = structlog.get_logger(__name__)


class _Kind(msgspec.Struct):
    kind: str


_kind = msgspec.msgpack.Decoder(_Kind).decode


async def take_over(chronicle: Chronicle, publication: Publication, tally: Tally) -> Waiting | None:
    """Go on with the journal's history, show it to everybody, and name what is lost by that.

    None where nothing is; raises JournalError, and then nothing has changed.
    """
    lost, recent = await chronicle.restart()
    if not lost:
        return None
    tally.forks += 1
    log.error("records were lost", meeting=chronicle.meeting, first=lost[0].seq, last=lost[-1].seq)
    publication.restart(chronicle.moment, recent)
    return naming(chronicle.meeting, lost)


def naming(meeting: str, lost: Sequence[Stored]) -> Waiting:
    """The command that names what was lost."""
    command = NameLoss(
        branch=lost[0].hash.hex()[:16],
        first=lost[0].seq,
        last=lost[-1].seq,
        deeds=tuple(_deed(record) for record in lost[-NAMED:]),
    )

    def answered(answer: Answer) -> None:
        log.info("what was lost is named", meeting=meeting, answer=type(answer).__name__)

    # Another node may have named it already, and it has to be named whatever becomes of the journal just now.
    return Waiting.of(f"fork:{lost[-1].hash.hex()}", command, SERVICE, answered, again=True)


def _deed(stored: Stored) -> LostDeed:
    record = opened(stored.data)
    kinds = tuple(_kind(event).kind for event in record.events)
    return LostDeed(record.seq, record.at, record.actor.role, kinds, record.actor.delegation)
