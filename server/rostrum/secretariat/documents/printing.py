"""Printing: the moment that a document shows, for whom it is made, and what stands on every page of every document."""

from collections.abc import Sequence

import msgspec

from rostrum.floor.programme import Programme, Sitting
from rostrum.floor.state import State, item_of
from rostrum.floor.terms import Instant, ItemId, SittingId
from rostrum.floor.views.viewers import ViewKind
from rostrum.secretariat.documents.page import BOX, Document, Fact, Table, Words
from rostrum.secretariat.documents.speech import Edition, Speech

SHORT_HASH = 12
"""Hexadecimal digits of a hash that tell one record from another on paper."""


class Printing(msgspec.Struct, frozen=True):
    """The meeting as of the record `seq` with this hash, at an instant, for one kind of viewer."""

    state: State
    seq: int
    hash: bytes
    at: Instant
    kind: ViewKind

    @property
    def programme(self) -> Programme:
        """The programme, which there is once anything can be printed."""
        assert self.state.programme is not None, "a document before the programme was imported"
        return self.state.programme


def document(
    printing: Printing, edition: Edition, *, title: str, subject: Words, facts: Sequence[Fact], tables: Sequence[Table]
) -> Document:
    """A document with its head and foot; `title` is a message of the catalogues."""
    reach = "document-for-everybody" if printing.kind is ViewKind.PUBLIC else f"document-for-{printing.kind.value}"
    return Document(
        tongues=edition.tongues,
        over=edition.each(lambda speech: meeting_named(printing.programme, speech)),
        title=edition.say(title),
        subject=subject,
        facts=tuple(facts),
        tables=tuple(tables),
        reach=edition.say(reach),
        foot=edition.each(lambda speech: printed_at(printing, speech)),
        page=edition.say("document-page", n="{n}", all="{all}"),
        boxed=edition.say("document-boxed", box=BOX, letters="{letters}"),
    )


def meeting_named(programme: Programme, speech: Speech) -> str:
    """The meeting's title, and that it is made up where it is."""
    title = speech.name(programme.title)
    return f"{title} · {speech.say('illustrative')}" if programme.illustrative else title


def printed_at(printing: Printing, speech: Speech) -> str:
    """When it was printed, by the clock in the hall, and from which record, so that it can be found again."""
    return speech.say(
        "document-printed",
        date=speech.date(printing.at),
        time=speech.time(printing.at),
        zone=printing.programme.timezone,
        seq=speech.number(printing.seq),
        hash=printing.hash.hex()[:SHORT_HASH],
    )


def item_named(printing: Printing, item: ItemId, edition: Edition) -> Words:
    """An item with its number and title."""
    planned = item_of(printing.state, item)
    assert planned is not None, "an item that isn't planned"
    return edition.each(
        lambda speech: f"{speech.say('item-title', item=speech.figures(item))} · {speech.name(planned.title)}"
    )


def sitting_named(sitting: Sitting, edition: Edition) -> Words:
    """A sitting by its day and hours."""

    def named(speech: Speech) -> str:
        start, end = speech.time(sitting.starts_ms), speech.time(sitting.ends_ms)
        return speech.say("document-sitting", date=speech.day(sitting.starts_ms), start=start, end=end)

    return edition.each(named)


def items_of(printing: Printing, sitting: SittingId) -> tuple[ItemId, ...]:
    """The items that a sitting deals with, in the order of the agenda."""
    return tuple(item.number for item in printing.programme.items if sitting in item.sittings)
