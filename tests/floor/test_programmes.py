"""Programmes as data, replayed in the order that they should: published ones with their source, others labelled."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from rostrum.floor.decide import Command
from rostrum.floor.items import OpenItem
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.programme import Inscription, Item, Officer, Programme
from rostrum.floor.settings import Settings
from rostrum.floor.sittings import OpenSitting
from rostrum.floor.terms import SECOND
from tests.floor.scene import CHAIR, HOUR, OPERATOR, Meeting, a_delegation, a_sitting, called, later, when

FILES = sorted((Path(__file__).parent / "programmes").glob("*.json"))


class Meanwhile(msgspec.Struct, forbid_unknown_fields=True):
    """What the chair does after so many turns."""

    after: int
    do: dict[str, Any]


class Replayed(msgspec.Struct, forbid_unknown_fields=True):
    """A meeting as data; `heard` are delegation, kind and limit in seconds of each turn."""

    title: str
    source: str | None
    constructed: str
    settings: dict[str, Any]
    delegations: dict[str, str]
    asks: list[tuple[str, str, str | None]]
    meanwhile: list[Meanwhile]
    heard: list[tuple[str, str, int]]


def opened(told: Replayed) -> Meeting:
    """Its only item, with everybody inscribed who asked."""
    programme = Programme(
        id="replayed",
        title={"en": told.title},
        timezone="Europe/Zurich",
        languages=("en",),
        floor_languages=("en",),
        sittings=(a_sitting("s1", 0, 3 * HOUR),),
        items=(Item("1", {"en": told.title}, ("s1",)),),
        officers=(Officer("chair", "en"),),
        delegations=tuple(a_delegation(name, kind, name) for name, kind in told.delegations.items()),
        settings=msgspec.convert(told.settings, Settings),
    )
    asked = [
        {"item": "1", "delegation": by, "language": "en", "kind": kind, "thread": at} for by, kind, at in told.asks
    ]
    meeting = Meeting()
    when(meeting, OPERATOR, ImportMeeting(programme, msgspec.convert(asked, tuple[Inscription, ...])))
    when(meeting, CHAIR, OpenSitting("s1"))
    when(meeting, CHAIR, OpenItem("1"))
    return meeting


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_programme_is_heard_in_its_order(file: Path) -> None:
    """Who is heard after whom, as what, and for how long: classes, groups, threads, limits (LS4, LS12, TN3)."""
    told = msgspec.json.decode(file.read_bytes(), type=Replayed)
    meeting = opened(told)
    heard = []
    for turns in range(len(told.asks)):
        for command in (step.do for step in told.meanwhile if step.after == turns):
            meant: Command = msgspec.convert(command, type=Command)
            when(meeting, CHAIR, meant)
        called(meeting)
        heard.append((meeting.turn.delegation, meeting.turn.kind, meeting.turn.limit_ms // SECOND))
        later(meeting, 90 * SECOND)
    assert heard == told.heard
    assert meeting.queue("1") == ()


def test_every_programme_says_what_of_it_is_invented() -> None:
    """And at least one is from a published record, with its source."""
    programmes = [msgspec.json.decode(file.read_bytes(), type=Replayed) for file in FILES]
    assert len(programmes) >= 3
    assert all(programme.constructed for programme in programmes)
    assert any(programme.source for programme in programmes)
