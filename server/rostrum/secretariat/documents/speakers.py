"""The list of speakers on paper, as it stands at a moment: who has the floor, who waits, and from when on (FC1).

It is made from the view of whoever asks for it, so that a list for everybody holds no more than everybody sees (PV2).
"""

from collections.abc import Iterator
from itertools import groupby

from rostrum.floor.forecast import forecast
from rostrum.floor.overtime import interpretation_until
from rostrum.floor.state import sitting_of
from rostrum.floor.terms import EntryId, EntryKind, ItemId, SittingId
from rostrum.secretariat.documents.page import Band, Column, Document, Fact, Remark, Row, Table, Tone, Words
from rostrum.secretariat.documents.printing import Printing, document, item_named, items_of, sitting_named
from rostrum.secretariat.documents.seen import EntrySeen, ListSeen, ReplySeen, TurnSeen, ViewSeen, seen
from rostrum.secretariat.documents.speech import Edition, Speech
from rostrum.secretariat.record.public_lines import TurnKnown


def list_of_item(printing: Printing, item: ItemId, edition: Edition) -> Document:
    """The list of one item; raises Covered."""
    sheet = Sheet(printing, seen(printing.state, printing.kind, [item]), edition)
    return document(
        printing,
        edition,
        title="document-speakers",
        subject=item_named(printing, item, edition),
        facts=[*sheet.facts_of_sitting(), *sheet.facts_of_list(item)],
        tables=[sheet.table(item)],
    )


def lists_of_sitting(printing: Printing, sitting: SittingId, edition: Edition) -> Document:
    """The lists of every item of a sitting, one after the other; raises Covered."""
    items = items_of(printing, sitting)
    planned = sitting_of(printing.state, sitting)
    assert planned is not None, "a sitting that isn't planned"
    sheet = Sheet(printing, seen(printing.state, printing.kind, items), edition)
    return document(
        printing,
        edition,
        title="document-speakers",
        subject=sitting_named(planned, edition),
        facts=list(sheet.facts_of_sitting()),
        tables=[sheet.table(item, heading=item_named(printing, item, edition)) for item in items],
    )


class Sheet:
    """Lists in the words of an edition, as far as they are seen."""

    def __init__(self, printing: Printing, view: ViewSeen, edition: Edition) -> None:
        self._view = view
        self._edition = edition
        self._at = printing.at
        self._forecast = forecast(printing.state, printing.at)
        self._until = interpretation_until(printing.state)
        self._groups = {one.id: one.group for one in printing.programme.delegations if one.group is not None}

    def facts_of_sitting(self) -> Iterator[Fact]:
        """As of when the list is, and until when there is interpretation."""
        edition = self._edition
        yield Fact(edition.say("document-as-of"), edition.time(self._at))
        if self._until is not None and self._until > self._at:
            yield Fact(edition.say("document-interpretation-until"), edition.time(self._until))

    def facts_of_list(self, item: ItemId) -> Iterator[Fact]:
        """How the list stands, how many wait, and when it ends if it goes on like this."""
        edition, speakers = self._edition, self._view.lists[item]
        waiting = len(speakers.queue) if speakers.waiting is None else speakers.waiting
        yield Fact(edition.say("document-list"), edition.each(lambda speech: state_of(speakers, speech)))
        yield Fact(edition.say("document-waiting"), edition.number(waiting))
        if self._is_current(item) and waiting:
            yield Fact(edition.say("document-ends"), edition.time(self._forecast.ends_ms))

    def table(self, item: ItemId, heading: Words = ()) -> Table:
        """Who waits, whoever has the floor first; then who was passed over, and rights of reply kept for the end."""
        speakers, say = self._view.lists[item], self._edition.say
        rows = (
            *self._speaking(item),
            *self._waiting(speakers),
            *self._replies(item),
            *self._passed_over(speakers),
        )
        note = () if rows else say("document-nobody")
        if speakers.waiting:
            note = say("document-not-all", n=speakers.waiting)
        return Table(heading, tuple(self._columns(item)) if rows else (), rows, note)

    def _columns(self, item: ItemId) -> Iterator[Column]:
        say = self._edition.say
        yield Column(say("document-place"), figures=True)
        yield Column(self._edition.each(delegation_and_group), share=1)
        yield Column(say("document-language"))
        yield Column(say("document-from"))
        yield Column(say("document-limit"), figures=True)
        if self._is_current(item):
            yield Column(say("document-expected"), figures=True)
        if self._view.texts:
            yield Column(say("document-text"))

    def _speaking(self, item: ItemId) -> Iterator[Row]:
        turn = self._view.turn
        if turn is not None and self._is_current(item):
            edition = self._edition
            limit, now = edition.duration(turn.limit_ms), edition.say("document-now")
            yield self._cells((), edition.each(lambda speech: who(turn, speech)), turn, limit, now, "", "loud")

    def _waiting(self, speakers: ListSeen) -> Iterator[Row | Band | Remark]:
        """The queue by class, with a line where interpretation will have ended."""
        edition, until = self._edition, self._until
        late = set(self._forecast.unheard) if self._is_current(speakers.item) else set()
        place = 0
        for heading, under in groupby(speakers.queue, key=lambda named: heading_of(named[1])):
            yield Band(self._heading(heading))
            for name, entry in under:
                place += 1
                if name in late and until is not None:
                    yield Remark(edition.time(until), edition.say("document-interpretation-ends"))
                    late = set()
                yield self._row(speakers, name, entry, edition.number(place), "plain")

    def _replies(self, item: ItemId) -> Iterator[Row | Band]:
        """The rights of reply that wait for the end of the sitting or day, under the item that is before it (RR1)."""
        replies = self._view.reserved if self._is_current(item) else ()
        if replies:
            yield Band(self._edition.say("document-replies"))
        yield from (self._reply(reply, place) for place, reply in enumerate(replies, start=1))

    def _passed_over(self, speakers: ListSeen) -> Iterator[Row | Band]:
        missed = [(name, entry) for name, entry in speakers.entries.items() if entry.state == "passed_over"]
        if missed:
            yield Band(self._edition.say("document-passed-over"))
        yield from (self._row(speakers, name, entry, (), "quiet") for name, entry in missed)

    def _heading(self, heading: str) -> Words:
        return self._edition.each(lambda speech: class_named(heading, speech))

    def _row(self, speakers: ListSeen, name: EntryId, entry: EntrySeen, place: Words, tone: Tone) -> Row:
        edition, limit_ms = self._edition, speakers.limit_of(entry)
        delegation = edition.each(lambda speech: who(entry, speech))
        limit = () if limit_ms is None else edition.duration(limit_ms)
        start = self._start(name) if self._is_current(speakers.item) else None
        return self._cells(place, delegation, entry, limit, start, name, tone)

    def _reply(self, reply: ReplySeen, place: int) -> Row:
        edition = self._edition
        delegation = edition.each(lambda speech: speech.delegation(reply.delegation))
        limit = edition.duration(reply.limit_ms)
        return self._cells(
            edition.number(place), delegation, reply, limit, self._start(reply.entry), reply.entry, "plain"
        )

    def _start(self, name: EntryId) -> Words:
        start = self._forecast.starts.get(name)
        return () if start is None else self._edition.time(start)

    def _cells(
        self,
        place: Words,
        delegation: Words,
        speaking: EntrySeen | TurnSeen | ReplySeen,
        limit: Words,
        start: Words | None,
        name: EntryId,
        tone: Tone,
    ) -> Row:
        """A row of the columns that there are."""
        edition = self._edition
        group = self._groups.get(speaking.delegation)
        cells = [
            place,
            delegation,
            edition.term("language", speaking.language),
            edition.term("attendance", speaking.attendance),
            limit,
        ]
        if start is not None:
            cells.append(start)
        if self._view.texts:
            cells.append(edition.say("document-text-there") if name in self._view.texts else ())
        return Row(tuple(cells), tone, () if group is None else edition.term("group", group))

    def _is_current(self, item: ItemId) -> bool:
        return item == self._view.meeting.item


def state_of(speakers: ListSeen, speech: Speech) -> str:
    """Whether the list takes inscriptions, and since when or until when."""
    if speakers.closes_ms is not None:
        return speech.say("document-list-closes", time=speech.time(speakers.closes_ms))
    if speakers.closed_ms is not None:
        return speech.say("document-list-closed-since", time=speech.time(speakers.closed_ms))
    return speech.term("document-list", speakers.state)


def delegation_and_group(speech: Speech) -> str:
    """What heads the column of both."""
    return f"{speech.say('document-delegation')} · {speech.say('document-group')}"


def heading_of(entry: EntrySeen) -> str:
    """What an entry stands under: its class, but rights of reply under their own."""
    return entry.kind if entry.kind == EntryKind.RIGHT_OF_REPLY else entry.speaking_class


def class_named(name: str, speech: Speech) -> str:
    """A class, where it heads those of it."""
    return speech.say(f"classes-{name.replace('_', '-')}") or speech.term("class", name)


def who(speaking: EntrySeen | TurnSeen | TurnKnown, speech: Speech) -> str:
    """A delegation; for whom and with whom it speaks, who speaks for it, and what for, where that is known."""
    told = [speech.delegation(speaking.delegation)]
    if speaking.on_behalf_of is not None:
        told.append(speech.say("on-behalf-of", who=speaking.on_behalf_of))
    if speaking.joined_by:
        told.append(speech.say("document-joined", who=speech.delegations(speaking.joined_by)))
    if speaking.speaker is not None:
        function = speaking.speaker.function
        told.append(speaking.speaker.name if function is None else f"{speaking.speaker.name}, {speech.name(function)}")
    if speaking.kind not in {EntryKind.STATEMENT, speaking.speaking_class}:
        told.append(speech.term("kind", speaking.kind))
    return " · ".join(told)
