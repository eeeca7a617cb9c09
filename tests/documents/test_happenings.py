"""Happenings: whatever the public record tells besides turns has its sentence in five languages."""

from typing import get_args

import pytest

from rostrum import catalogues
from rostrum.demo import MEETING
from rostrum.floor.evolve import Event
from rostrum.floor.matters import Appeal, Decision, Motion
from rostrum.floor.messages import tag_of
from rostrum.floor.terms import Becomes, DisplayMode, EntryKind, MotionKind, Ruling
from rostrum.secretariat.documents.happenings import sentence
from rostrum.secretariat.documents.speech import Speech
from rostrum.secretariat.record import public_lines as public
from rostrum.secretariat.record.disclosure import SHOWN
from rostrum.secretariat.record.public_lines import Happening, OfTurns
from rostrum.secretariat.record.replay import replayed
from tests.documents.morning import Morning

HAPPENINGS: tuple[Happening, ...] = (
    public.EntryInscribed(public.EntryKnown("e9", "th", EntryKind.RIGHT_OF_REPLY)),
    public.EntryPassedOver("e6"),
    public.SittingOpened("mon-am"),
    public.SittingSuspended(),
    public.SittingSuspended(1_655_719_200_000),
    public.SittingResumed(),
    public.SittingAdjourned(),
    public.AdjournmentRevoked(),
    public.InterpretationEndMoved(1_655_722_800_000),
    public.ChairHandedOver("vice_chair"),
    public.MeetingClosed(),
    public.RecordCorrected("t7", "The speaker was the Minister."),
    *(public.DisplaySet(mode) for mode in DisplayMode),
    *(public.RecordsLost(public.LossKnown(12, 12 + more)) for more in (0, 1, 4, 10, 20, 99)),
    *(public.ItemClosed("3", ("e1",) * count) for count in (0, 1, 2, 3, 11, 21, 100)),
    public.ItemReopened("3"),
    public.ListOpened("3"),
    public.ListClosed("3"),
    *(public.PointRuled("p1", "iq", ruling) for ruling in Ruling),
    *(public.PointRuled("p1", "iq", Ruling.NOTED, becomes) for becomes in Becomes),
    public.RulingAppealed(Appeal("p1", "iq", 0)),
    public.AppealDecided(overruled=True),
    public.AppealDecided(overruled=False),
    *(public.MotionPut(Motion("m1", kind, "co", 0)) for kind in MotionKind),
    *(public.MotionDecided(kind, carried=kind is MotionKind.CLOSE_DEBATE) for kind in MotionKind),
    public.ObjectionRaised("co"),
    public.ProposalWithdrawn("d1"),
    public.Decided(Decision("d1", "So be it.", 0, "chair")),
    public.TextPublished("co", delivered=True),
    public.TextPublished("co", delivered=False),
)
UNSAID = (public.ItemOpened("3"), public.EntryInscribed(public.EntryKnown("e9", "th", EntryKind.STATEMENT)))
"""What heads others, or goes without saying."""


@pytest.mark.parametrize("lang", sorted(catalogues.languages()))
def test_each_has_a_sentence_in_every_language(morning: Morning, lang: str) -> None:
    """Whole, with its names, and of its own."""
    state = replayed(MEETING, morning.records)
    assert state.programme is not None
    speech = Speech(lang, state.programme)
    said = [sentence(what, state, speech) for what in HAPPENINGS]
    assert {type(what) for what in (*HAPPENINGS, *UNSAID)} == set(get_args(Happening))
    assert len(set(said)) == len(said)
    assert not [one for one in said if not one or "{" in one or "happened-" in one or "motion-" in one]
    assert [sentence(what, state, speech) for what in UNSAID] == ["", ""]


def test_each_line_is_an_event_and_reads_only_what_is_public() -> None:
    """A field that the public record doesn't show would keep every account from being made (PV1)."""
    shown = {tag_of(event): paths for event, paths in SHOWN.items()}
    assert shown.keys() == {tag_of(event) for event in get_args(Event)}
    for line in (*get_args(Happening), *get_args(OfTurns)):
        public_fields = {path.partition(".")[0] for path in shown[tag_of(line)]}
        assert set(line.__struct_encode_fields__) <= public_fields, line
