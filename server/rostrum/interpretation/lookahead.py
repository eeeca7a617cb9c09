"""The plans of a whole queue, with the rota as it will be then (IN6)."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import msgspec

from rostrum.interpretation.cures import Exchange, cure
from rostrum.interpretation.plan import Plan
from rostrum.interpretation.planner import plan
from rostrum.interpretation.relief import Relief, relief
from rostrum.interpretation.team import Language, Rota, Team

Since: TypeAlias = Mapping[Language, int]
"""Since when each booth's interpreter is on microphone, in milliseconds."""


class Coming(msgspec.Struct, frozen=True):
    """Somebody who will speak: in which language, and from when until when as it is expected."""

    entry: str
    language: Language
    starts_ms: int
    ends_ms: int
    given_in: Language
    """The language in which the floor is given to them (IN12)."""


class Stretch(msgspec.Struct, frozen=True):
    """One speaker to come: who will be on microphone, what each channel will get, and what would mend it."""

    entry: str
    rota: Rota
    plan: Plan
    before: Plan
    """What each channel gets while the floor is given to them (IN12)."""
    exchanges: tuple[Exchange, ...] = ()
    """The hand-overs with which it begins."""
    cure: Exchange | None = None


def look_ahead(team: Team, rota: Rota, since: Since, coming: Sequence[Coming], longest_ms: int) -> tuple[Stretch, ...]:
    """Walk through the queue; whoever would be longer than `longest_ms` on microphone is relieved before (IN7).

    Each plan is made as if none were in force, so that a long queue asks for the few that its languages and rotas make.
    """
    on_since = dict(since)
    stretches: list[Stretch] = []
    for speaker in coming:
        tired = {booth for booth, began in on_since.items() if speaker.ends_ms - began > longest_ms}
        change = relief(team, rota, (speaker.language, speaker.given_in), tired) if tired else Relief(rota)
        rota = change.rota
        on_since |= {exchange.booth: speaker.starts_ms for exchange in change.exchanges}
        found = plan(team, speaker.language, rota)
        before = plan(team, speaker.given_in, rota)
        mend = cure(team, speaker.language, rota) if any(found.troubles) else None
        stretches.append(Stretch(speaker.entry, rota, found, before, change.exchanges, mend))
    return tuple(stretches)
