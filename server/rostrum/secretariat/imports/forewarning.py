"""Forewarning: what the booths will not reach, seen when a meeting is imported (IN5, IN6).

The languages of those who are inscribed are checked against the rota that a sitting begins with (IN2). Nothing is
hindered by what is found: there are days left in which another interpreter can be asked for.
"""

from collections.abc import Iterator

import msgspec

from rostrum.floor.actor import OPERATOR
from rostrum.floor.decide import decide
from rostrum.floor.evolve import evolve
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.state import EMPTY
from rostrum.floor.terms import ItemId, Language
from rostrum.interpretation.cures import cure
from rostrum.interpretation.planner import plan
from rostrum.interpretation.team import InterpreterId, Rota, Team, first_rota


class Replacement(msgspec.Struct, frozen=True):
    """One interpreter to bring, and the colleague whose place they take on microphone."""

    bring: InterpreterId
    instead_of: InterpreterId


class Gap(msgspec.Struct, frozen=True):
    """Speakers of one item and language who wouldn't be heard on every channel, or on one only by a double relay."""

    item: ItemId
    places: tuple[int, ...]
    """Where they stand on the list, counted from 1."""
    language: Language
    unreached: tuple[Language, ...]
    """The languages whose channels nobody reaches."""
    doubles: tuple[Language, ...]
    """Those that only a relay of a relay reaches."""
    everywhere: bool
    """Whether no channel but the speaker's own is reached."""
    swap: Replacement | None
    """What mends it, where the exchange of one interpreter does."""


def gaps(command: ImportMeeting) -> tuple[Gap, ...]:
    """What would be amiss, by item and language, in the order of the programme and of the lists as they are now."""
    state = EMPTY
    for event in decide(state, command, OPERATOR, 0):
        state = evolve(state, event)
    rota = first_rota(state.team)
    return tuple(
        gap
        for item, speakers in state.lists.items()
        for gap in _gaps(state.team, rota, item, tuple(speakers.entries[entry].language for entry in speakers.queue))
    )


def _gaps(team: Team, rota: Rota, item: ItemId, languages: tuple[Language, ...]) -> Iterator[Gap]:
    """One for each language of a list that not everybody would hear."""
    on_mic = dict(rota)
    spoken = {channel.number: channel.language or "" for channel in team.channels}
    for language in dict.fromkeys(languages):
        found = plan(team, language, rota)
        if not any(found.troubles):
            continue
        mend = cure(team, language, rota)
        yield Gap(
            item,
            tuple(place for place, other in enumerate(languages, start=1) if other == language),
            language,
            tuple(spoken[channel] for channel in found.unreached),
            tuple(spoken[channel] for channel in found.doubles),
            {out.language for out in found.outputs} - {language} == {spoken[number] for number in found.unreached},
            None if mend is None else Replacement(mend.interpreter, on_mic[mend.booth]),
        )
