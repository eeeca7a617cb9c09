"""Happenings in words: what the record tells besides turns, one sentence each, in a document's language."""

from typing import assert_never

from rostrum.floor.state import State, entry_of
from rostrum.floor.terms import EntryId, EntryKind, Instant
from rostrum.secretariat.documents.page import Words
from rostrum.secretariat.documents.speech import Edition, Speech
from rostrum.secretariat.record import public_lines as public
from rostrum.secretariat.record.public_lines import Happening


def happening(what: Happening, state: State, edition: Edition) -> Words:
    """What happened, in each language of a document."""
    return edition.each(lambda speech: sentence(what, state, speech))


def sentence(what: Happening, state: State, speech: Speech) -> str:
    """What happened; empty where an account has another place for it, or nothing to say."""
    match what:
        case public.EntryInscribed(entry=entry):
            granted = entry.kind is EntryKind.RIGHT_OF_REPLY
            return speech.say("happened-inscribed-reply", who=speech.delegation(entry.delegation)) if granted else ""
        case public.EntryPassedOver(entry=name):
            return speech.say("happened-passed-over", who=named(state, name, speech))
        case public.RecordsLost(loss=loss):
            numbers = {"first": speech.number(loss.first), "last": speech.number(loss.last)}
            return speech.say("happened-records-lost", n=loss.last - loss.first + 1, **numbers)
        case public.DisplaySet(mode=mode):
            return speech.say(f"happened-display-{mode}")
        case public.TextPublished(delegation=delegation, delivered=delivered):
            message = "happened-text-published" if delivered else "happened-text-published-unheard"
            return speech.say(message, who=speech.delegation(delegation))
        case (
            public.SittingOpened()
            | public.SittingSuspended()
            | public.SittingResumed()
            | public.SittingAdjourned()
            | public.AdjournmentRevoked()
            | public.InterpretationEndMoved()
            | public.ChairHandedOver()
            | public.MeetingClosed()
            | public.RecordCorrected()
        ):
            return of_the_sitting(what, state, speech)
        case (
            public.ItemOpened()
            | public.ItemClosed()
            | public.ItemReopened()
            | public.ListOpened()
            | public.ListClosed()
        ):
            return of_an_item(what, speech)
        case (
            public.PointRuled()
            | public.RulingAppealed()
            | public.AppealDecided()
            | public.MotionPut()
            | public.MotionDecided()
            | public.ObjectionRaised()
            | public.ProposalWithdrawn()
            | public.Decided()
        ):
            return of_procedure(what, speech)
        case _:
            assert_never(what)


def of_the_sitting(
    what: (
        public.SittingOpened
        | public.SittingSuspended
        | public.SittingResumed
        | public.SittingAdjourned
        | public.AdjournmentRevoked
        | public.InterpretationEndMoved
        | public.ChairHandedOver
        | public.MeetingClosed
        | public.RecordCorrected
    ),
    state: State,
    speech: Speech,
) -> str:
    """What happened to the sitting."""
    match what:
        case public.SittingOpened():
            return speech.say("happened-sitting-opened")
        case public.SittingSuspended(until_ms=until):
            return suspended(until, speech)
        case public.SittingResumed():
            return speech.say("happened-sitting-resumed")
        case public.SittingAdjourned():
            return speech.say("happened-sitting-adjourned")
        case public.AdjournmentRevoked():
            return speech.say("happened-adjournment-revoked")
        case public.InterpretationEndMoved(until_ms=until):
            return speech.say("happened-interpretation-end-moved", time=speech.time(until))
        case public.ChairHandedOver(to=role):
            return speech.say("happened-chair-handed-over", officer=officer_named(state, role, speech))
        case public.MeetingClosed():
            return speech.say("happened-meeting-closed")
        case public.RecordCorrected(subject=subject, text=text):
            return speech.say("happened-record-corrected", subject=subject, text=text)
        case _:
            assert_never(what)


def suspended(until: Instant | None, speech: Speech) -> str:
    """That the sitting pauses, and until when if that was said."""
    if until is None:
        return speech.say("happened-sitting-suspended")
    return speech.say("happened-sitting-suspended-until", time=speech.time(until))


def of_an_item(
    what: public.ItemOpened | public.ItemClosed | public.ItemReopened | public.ListOpened | public.ListClosed,
    speech: Speech,
) -> str:
    """What happened to an item or its list; that it was opened heads what follows, and is no sentence."""
    item = speech.figures(what.item)
    match what:
        case public.ItemOpened():
            return ""
        case public.ItemClosed(unheard=()):
            return speech.say("happened-item-closed", item=item)
        case public.ItemClosed(unheard=unheard):
            return speech.say("happened-item-closed-unheard", item=item, n=len(unheard))
        case public.ItemReopened():
            return speech.say("happened-item-reopened", item=item)
        case public.ListOpened():
            return speech.say("happened-list-opened", item=item)
        case public.ListClosed():
            return speech.say("happened-list-closed", item=item)
        case _:
            assert_never(what)


def of_procedure(
    what: (
        public.PointRuled
        | public.RulingAppealed
        | public.AppealDecided
        | public.MotionPut
        | public.MotionDecided
        | public.ObjectionRaised
        | public.ProposalWithdrawn
        | public.Decided
    ),
    speech: Speech,
) -> str:
    """Points of order, motions, decisions."""
    match what:
        case public.PointRuled(delegation=delegation, ruling=ruling, becomes=becomes):
            told = speech.say(f"happened-point-{ruling.replace('_', '-')}", who=speech.delegation(delegation))
            after = "" if becomes is None else speech.say(f"happened-point-{becomes.replace('_', '-')}")
            return f"{told} {after}".strip()
        case public.RulingAppealed(appeal=appeal):
            return speech.say("happened-ruling-appealed", who=speech.delegation(appeal.delegation))
        case public.AppealDecided(overruled=overruled):
            return speech.say("happened-appeal-overruled" if overruled else "happened-appeal-stands")
        case public.MotionPut(motion=motion):
            moved = speech.term("motion", motion.kind)
            return speech.say("happened-motion-put", who=speech.delegation(motion.delegation), motion=moved)
        case public.MotionDecided(kind_of_motion=kind, carried=carried):
            message = "happened-motion-carried" if carried else "happened-motion-not-carried"
            return speech.say(message, motion=speech.term("motion", kind))
        case public.ObjectionRaised(delegation=delegation):
            return speech.say("happened-objection-raised", who=speech.delegation(delegation))
        case public.ProposalWithdrawn():
            return speech.say("happened-proposal-withdrawn")
        case public.Decided(decision=decision):
            return speech.say("happened-decided", text=decision.text)
        case _:
            assert_never(what)


def named(state: State, entry: EntryId, speech: Speech) -> str:
    """The delegation of an entry."""
    known = entry_of(state, entry)
    assert known is not None, "an entry on the record that isn't on a list"
    return speech.delegation(known.delegation)


def officer_named(state: State, role: str, speech: Speech) -> str:
    """An officer by their function, as the programme has it, else by their role; with their delegation if any."""
    assert state.programme is not None, "an officer before the programme was imported"
    officer = next((one for one in state.programme.officers if one.role == role), None)
    function = "" if officer is None else speech.name(officer.function)
    told = function or speech.term("officer", role)
    return f"{told}, {speech.delegation(officer.delegation)}" if officer and officer.delegation else told
