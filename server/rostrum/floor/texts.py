"""Texts handed in with an entry: confidential until delivered, then published by the secretariat (IN10, LS13, PV3).

The content lies in the vault, where it can be erased; commands and events name its seal.

    hand in ──▶ version 1 ──hand in──▶ version 2 … ──withdraw──▶ nothing, and the vault forgets all of them
                                          └──publish──▶ a statement, for good

A text is delivered when the turn of its entry is over. Until then it is nobody's but the delegation's, the
secretariat's and the interpreters'. One whose entry was never called is published only with the consent that was
given when it was handed in.
"""

from collections.abc import Iterator
from typing import Final, TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.listed import Entry, Heard, Unheard, Withdrawn
from rostrum.floor.manuscripts import Text, Version
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State, entry_of
from rostrum.floor.terms import SEAL, DelegationId, EntryId, Instant, ItemId, Language

MOST_WORDS: Final = 20_000
"""Two hours and a half of speaking."""
MOST_VERSIONS: Final = 50


class HandInText(CommandMessage, frozen=True):
    """Hand in a text, or a changed one. The service makes this command of an upload, when the vault has the content."""

    entry: EntryId
    seal: str
    language: Language
    words: int
    consent: bool = False
    """May be published if we aren't heard (LS13)."""


class WithdrawText(CommandMessage, frozen=True):
    """Take the text back, with all its versions."""

    entry: EntryId


class PublishText(CommandMessage, frozen=True):
    """Make the text of a delegation that was heard, or that agreed to it, a statement on the public record."""

    entry: EntryId


class TextHandedIn(EventMessage, frozen=True):
    """An entry has a text, or a newer version of it."""

    entry: EntryId
    item: ItemId
    version: Version
    consent: bool = False


class TextWithdrawn(EventMessage, frozen=True):
    """It has none any more."""

    entry: EntryId
    item: ItemId
    at: Instant


class TextPublished(EventMessage, frozen=True):
    """The last version is public, in the language of submission."""

    entry: EntryId
    item: ItemId
    delegation: DelegationId
    language: Language
    delivered: bool
    """Spoken on the floor; otherwise a written statement (LS13)."""
    at: Instant


TextCommand: TypeAlias = HandInText | WithdrawText | PublishText
TextEvent: TypeAlias = TextHandedIn | TextWithdrawn | TextPublished


def decide(state: State, command: TextCommand, actor: Actor, at: Instant) -> tuple[TextEvent, ...]:
    """What becomes of a text."""
    match command:
        case HandInText():
            return hand_in(state, command, actor, at)
        case WithdrawText():
            return withdraw(state, command, at)
        case PublishText():
            return publish(state, command, at)
        case _:
            assert_never(command)


def hand_in(state: State, command: HandInText, actor: Actor, at: Instant) -> tuple[TextEvent, ...]:
    """At any time until it is published, also late and after speaking; not for an entry that was withdrawn (IN10)."""
    entry = named_entry(state, command.entry)
    if isinstance(entry.standing, Withdrawn):
        raise Refused(Code.NOT_WAITING, "IN10", entry=entry.id)
    if SEAL.fullmatch(command.seal) is None:
        raise Refused(Code.MALFORMED, "IN10", field="seal")
    if not 1 <= command.words <= MOST_WORDS:
        raise Refused(Code.MALFORMED, "IN10", field="words", allowed=MOST_WORDS)
    refuse_language_of_text(state, entry, command.language)
    text = state.texts.get(entry.id)
    refuse_published(text)
    number = 1 + (text.handed_in if text is not None else 0)
    if number > MOST_VERSIONS:
        raise Refused(Code.TOO_MANY, "IN10", allowed=MOST_VERSIONS)
    version = Version(number, command.seal, command.language, command.words, at, actor.role)
    return (TextHandedIn(entry.id, entry.item, version, command.consent),)


def withdraw(state: State, command: WithdrawText, at: Instant) -> tuple[TextEvent, ...]:
    """Until it is published (IN10)."""
    text = standing_text(state, command.entry)
    refuse_published(text)
    return (TextWithdrawn(text.entry, text.item, at),)


def publish(state: State, command: PublishText, at: Instant) -> tuple[TextEvent, ...]:
    """Once it is delivered (IN10); unheard, with consent only (LS13)."""
    text = standing_text(state, command.entry)
    latest = text.latest
    assert latest is not None, "a text stands without a version"
    if text.published_at is not None:
        raise Refused(Code.ALREADY_SO, "IN10", entry=text.entry)
    entry = named_entry(state, command.entry)
    if isinstance(entry.standing, Unheard):
        if not text.consent:
            raise Refused(Code.NO_CONSENT, "LS13", entry=entry.id)
    elif not isinstance(entry.standing, Heard):
        raise Refused(Code.NOT_DELIVERED, "IN10", entry=entry.id)
    delivered = isinstance(entry.standing, Heard)
    return (TextPublished(text.entry, text.item, text.delegation, latest.language, delivered, at),)


def named_entry(state: State, name: EntryId) -> Entry:
    """The entry that a command names, or a refusal."""
    entry = entry_of(state, name)
    if entry is None:
        raise Refused(Code.UNKNOWN_ID, "IN10", field="entry", id=name)
    return entry


def standing_text(state: State, name: EntryId) -> Text:
    """The text of an entry, or a refusal where it has none."""
    text = state.texts.get(name)
    if text is None or not text.versions:
        raise Refused(Code.UNKNOWN_ID, "IN10", field="text", id=name)
    return text


def refuse_published(text: Text | None) -> None:
    """What is public can't be changed or taken back (IN10)."""
    if text is not None and text.published_at is not None:
        raise Refused(Code.TOO_LATE, "IN10", entry=text.entry, since=text.published_at)


def refuse_language_of_text(state: State, entry: Entry, language: Language) -> None:
    """A text is in a language of the meeting, or in the one that is spoken."""
    assert state.programme is not None, "an entry before the programme was imported"
    known = dict.fromkeys((*state.programme.languages, *state.programme.floor_languages, entry.language))
    if language not in known:
        raise Refused(Code.UNKNOWN_LANGUAGE, "IN10", language=language, languages=" ".join(known))


def seals(state: State, at: Instant) -> Iterator[str]:
    """What the vault has to keep for texts; nothing for an entry whose withdrawal can't be undone any more (LS8)."""
    for text in state.texts.values():
        entry = state.lists[text.item].entries[text.entry]
        gone = isinstance(entry.standing, Withdrawn) and at > entry.standing.at + state.settings.undo_withdrawal_ms
        if not gone:
            yield from (version.seal for version in text.versions)


def evolve(state: State, event: TextEvent) -> State:
    """The state after a text was handed in, withdrawn or published."""
    match event:
        case TextHandedIn():
            owner = state.lists[event.item].entries[event.entry].delegation
            text = state.texts.get(event.entry) or Text(event.entry, event.item, owner)
            return with_text(
                state,
                msgspec.structs.replace(
                    text,
                    versions=(*text.versions, event.version),
                    consent=event.consent,
                    handed_in=event.version.number,
                ),
            )
        case TextWithdrawn():
            return with_text(state, msgspec.structs.replace(state.texts[event.entry], versions=(), consent=False))
        case TextPublished():
            return with_text(state, msgspec.structs.replace(state.texts[event.entry], published_at=event.at))
        case _:
            assert_never(event)


def with_text(state: State, text: Text) -> State:
    """The state with another text of an entry."""
    return msgspec.structs.replace(state, texts={**state.texts, text.entry: text})
