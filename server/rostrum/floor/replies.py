"""Rights of reply: asked for during the item, granted by the chair, heard at the end (RR1, RR2).

A granted reply is an entry at the end of the item's list, so that the forecast reserves its time;
all first replies come before any second (`policy.second`). They are granted on a closed list too (LS6).
Its limit is its own, another one for a second reply, and no ceiling or budget touches it.
Whoever asked can take the request back as the chair declines it; when the item closes it lapses.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.inscriptions import EntryInscribed
from rostrum.floor.listed import Entry, SpeakersList, Unheard, Withdrawn, outlasts
from rostrum.floor.matters import Reply
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.places import ListSpread, arrival_place
from rostrum.floor.policy import class_of
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.rights import claimant
from rostrum.floor.speakers import with_standing
from rostrum.floor.state import State, attendance_of, language_of
from rostrum.floor.terms import DelegationId, Duration, EntryId, EntryKind, Instant, ItemId, ReplyId

SECOND_REPLY = "second_reply"
"""The name under which `limits` may limit second replies apart from first ones (RR2)."""


class RequestReply(CommandMessage, frozen=True):
    """Ask for a right of reply on the current item; chair and secretariat name the `delegation`."""

    delegation: DelegationId | None = None


class GrantReply(CommandMessage, frozen=True):
    """Let it be heard at the end."""

    reply: ReplyId


class DeclineReply(CommandMessage, frozen=True):
    """Don't; or, by the delegation that asked, take the request back."""

    reply: ReplyId


class ReplyRequested(EventMessage, frozen=True):
    """The chair has been asked for a right of reply."""

    reply: Reply


class ReplyGranted(EventMessage, frozen=True):
    """It is granted; the entry that follows in the same record is its place."""

    reply: ReplyId
    at: Instant


class ReplyDeclined(EventMessage, frozen=True):
    """It is not."""

    reply: ReplyId
    at: Instant


class RepliesUnheard(EventMessage, frozen=True):
    """Rights of reply that waited for the end of a sitting or day stay unheard: the meeting is closed."""

    item: ItemId
    entries: tuple[EntryId, ...]
    at: Instant


ReplyCommand: TypeAlias = RequestReply | GrantReply | DeclineReply
ReplyEvent: TypeAlias = ReplyRequested | ReplyGranted | ReplyDeclined | RepliesUnheard
Happening: TypeAlias = ReplyEvent | EntryInscribed | ListSpread


def decide(state: State, command: ReplyCommand, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """What becomes of a right of reply."""
    match command:
        case RequestReply():
            return request_reply(state, command, actor, at)
        case GrantReply():
            return grant_reply(state, standing_reply(state, command.reply), actor, at)
        case DeclineReply():
            return (ReplyDeclined(standing_reply(state, command.reply).id, at),)
        case _:
            assert_never(command)


def request_reply(state: State, command: RequestReply, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """During the item, by those whom the rules allow, and no more often than they allow (RR1, RR2)."""
    delegation = claimant(state, command.delegation, actor, state.settings.replies_by, "RR1", "request_reply")
    if state.item is None:
        raise Refused(Code.NOT_RUNNING, "RR1")
    for reply in state.replies:
        if reply.delegation == delegation and reply.item == state.item:
            raise Refused(Code.ALREADY_SO, "RR1", reply=reply.id)
    most = state.settings.replies_per_item
    if replies_on(state.lists[state.item], delegation) >= most:
        raise Refused(Code.TOO_MANY, "RR2", allowed=most)
    return (ReplyRequested(Reply(f"r{state.replies_made + 1}", state.item, delegation, at)),)


def granted_at_once(state: State, delegation: DelegationId, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """A right of reply that nobody need ask for any more, since the chair heard it asked for (PO2, RR1)."""
    for reply in standing_replies(state):
        if reply.delegation == delegation and reply.item == state.item:
            return grant_reply(state, reply, actor, at)
    asked = request_reply(state, RequestReply(delegation), actor, at)
    (requested,) = asked
    assert isinstance(requested, ReplyRequested), "a request for a right of reply was something else"
    return *asked, *grant_reply(state, requested.reply, actor, at)


def replies_on(speakers: SpeakersList, delegation: DelegationId) -> int:
    """How many rights of reply a delegation has had granted on an item (RR2)."""
    return sum(
        1
        for entry in speakers.entries.values()
        if entry.kind is EntryKind.RIGHT_OF_REPLY
        and entry.delegation == delegation
        and not isinstance(entry.standing, Withdrawn)
    )


def standing_replies(state: State) -> tuple[Reply, ...]:
    """The requests that wait for an answer, on items that aren't closed."""
    return tuple(reply for reply in state.replies if state.lists[reply.item].item_closed_at is None)


def standing_reply(state: State, reply: ReplyId) -> Reply:
    """A request that waits for an answer, or a refusal."""
    found = next((known for known in standing_replies(state) if known.id == reply), None)
    if found is None:
        raise Refused(Code.UNKNOWN_ID, "RR1", field="reply", id=reply)
    return found


def grant_reply(state: State, reply: Reply, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """An entry at the end of the list, behind all statements; second replies behind all first ones (RR1, RR2)."""
    speakers = state.lists[reply.item]
    entry = Entry(
        id=f"e{state.entries_made + 1}",
        item=reply.item,
        delegation=reply.delegation,
        kind=EntryKind.RIGHT_OF_REPLY,
        speaking_class=class_of(state, EntryKind.RIGHT_OF_REPLY, reply.delegation),
        language=language_of(state, reply.delegation),
        attendance=attendance_of(state, reply.delegation),
        place=0,
        arrived=at,
        inscribed_by=actor.role,
        limit_ms=limit_of_reply(state, second=replies_on(speakers, reply.delegation) > 0),
        heard_at=state.settings.replies_heard,
    )
    if outlasts(entry):
        return ReplyGranted(reply.id, at), EntryInscribed(entry)
    place, spread = arrival_place(state, speakers, entry)
    return ReplyGranted(reply.id, at), *spread, EntryInscribed(msgspec.structs.replace(entry, place=place))


def limit_of_reply(state: State, *, second: bool) -> Duration:
    """The limit of a right of reply: a second one's where the meeting has one, else that of all (RR2)."""
    limits = state.settings.limits
    general = limits.get(EntryKind.RIGHT_OF_REPLY, state.settings.default_limit_ms)
    return limits.get(SECOND_REPLY, general) if second else general


def evolve(state: State, event: ReplyEvent) -> State:
    """The state after a right of reply was asked for, granted or declined."""
    match event:
        case ReplyRequested():
            return msgspec.structs.replace(
                state, replies=(*state.replies, event.reply), replies_made=state.replies_made + 1
            )
        case ReplyGranted() | ReplyDeclined():
            replies = tuple(reply for reply in state.replies if reply.id != event.reply)
            return msgspec.structs.replace(state, replies=replies)
        case RepliesUnheard():
            for entry in event.entries:
                state = with_standing(state, event.item, entry, Unheard(event.at))
            return state
        case _:
            assert_never(event)
