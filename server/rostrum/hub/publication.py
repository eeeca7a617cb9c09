"""The publication: what a meeting shows, encoded once however many watch.

Theory of operation
    `latest` is the newest moment that the journal confirmed, `shown` the one that everybody is being told of. One pump
    goes from the one to the other: it takes the step from `shown` to whatever is `latest` by then, so that records
    which come faster than they can be told are told as one, and it finishes a step before it begins the next.

    Within a step each kind of view that somebody watches has one patch, encoded once in each encoding in use.
    A kind in which nothing changed is told nothing: its next patch then reaches further back (`_since`).
    Who gave one of the commands is shown the step first and answered then, so that an answer never comes before its
    effect. The pump lets others run after every CHUNK clients. Who sits down or catches up meanwhile is given `shown`
    whole, and is passed over by the rest of the step.

    Nobody ever holds a view that isn't the projection of a moment between two steps (I5), which is why a patch may say
    nothing of what changed and changed back within it.

    For those who come back, the last RECENT moments are kept, not their patches: from any of them the way to `shown` is
    one patch, made when the first asks and kept until the next step. The hash tells that it was the same history.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from rostrum.floor.programme import Programme
from rostrum.floor.state import State
from rostrum.floor.views.viewers import ViewKind
from rostrum.hub.chronicle import RECENT
from rostrum.hub.framing import framed
from rostrum.hub.moment import Moment
from rostrum.hub.own_views import OwnViews
from rostrum.hub.presence import Presence
from rostrum.hub.rules import Rules
from rostrum.hub.seats import Gallery, Seat, Seats
from rostrum.hub.tally import Tally
from rostrum.hub.waiting import Accepted, Waiting
from rostrum.wire.closing import CloseCode
from rostrum.wire.codec import Codec
from rostrum.wire.frames import Patch, Resume, ServerFrame, View

REACH_S: Final = 1.0
"""How long a client that is ahead of this node waits for it; then it gets the whole view, which is always right."""

CHUNK: Final = 256
"""Clients told without a pause: about a millisecond and a half."""


class Publication:
    """What one meeting shows on this node, and to whom."""

    def __init__(self, rules: Rules, start: Moment, tally: Tally) -> None:
        self.seats = Seats()
        self.latest = start
        self.shown = start
        self.journal = ""
        self._rules = rules
        self._tally = tally
        self._recent: OrderedDict[int, Moment] = OrderedDict()
        self._since: dict[ViewKind, Moment] = {}
        self._views: dict[Gallery, bytes] = {}
        self._patches: dict[tuple[int, Gallery, bool], bytes] = {}
        self._own_views = OwnViews(rules)
        self.presence = Presence(self.seats, lambda: self.shown.state)
        self._answers: deque[tuple[Waiting, Accepted]] = deque()
        self._news = asyncio.Event()
        self._stepped = asyncio.Event()
        """Set when `shown` has moved on; then another takes its place."""

    def answer(self, waiting: Waiting, outcome: Accepted) -> None:
        """Answer an accepted command once its sender has been shown what it did."""
        self._answers.append((waiting, outcome))
        self._news.set()

    def answer_all(self) -> None:
        """Give the answers that are due."""
        while self._answers:
            waiting, outcome = self._answers.popleft()
            waiting.settle(outcome)

    def remember(self, moments: Iterable[Moment]) -> None:
        """The journal confirmed these; they are shown as soon as the pump comes round."""
        for moment in moments:
            self._close_revoked(self.latest.state, moment.state)
            self._keep(moment)
        self._news.set()

    def _keep(self, moment: Moment) -> None:
        self.latest = moment
        self._recent[moment.seq] = moment
        if moment.seq == 1:
            self.journal = moment.hash.hex()[:16]
        if len(self._recent) > RECENT:
            self._recent.popitem(last=False)

    def restart(self, newest: Moment, recent: Iterable[Moment]) -> None:
        """Another history counts from now on: everybody is shown the whole of it, and stale links lead out (MT9)."""
        before = self.shown
        for known in (self._recent, self._since, self._views, self._patches):
            known.clear()
        for moment in recent:
            self._keep(moment)
        self.latest = self.shown = newest
        self._own_views = OwnViews(self._rules)
        links = newest.state.links
        for seat in self.seats:
            self._since[seat.kind] = newest
            seat.moment, seat.own_seq = None, -1
            if seat.actor.link and (seat.actor.link not in links or links[seat.actor.link].revoked):
                seat.outbox.close(CloseCode.REVOKED)
            elif seat.outbox.flowing:
                seat.outbox.write(self.missed(seat))
        self.presence.stepped(before.state, newest.state)

    def begin(self) -> None:
        """Show the newest moment at once: the journal was read, and nobody has come yet."""
        self.shown = self.latest

    def programme(self, digest: str) -> Programme | None:
        """The programme whose directory has this digest, while anybody may still hold a view that names it."""
        for moment in (self.latest, *reversed(self._recent.values())):
            if moment.state.directory == digest:
                return moment.state.programme
        return None

    # One client

    def admit(self, seat: Seat, resume: Resume | None) -> tuple[bool, bytes]:
        """Let a client in: whether it resumes, and the frames that bring it up to date (perhaps none)."""
        if not self.seats.watches(seat.kind):
            self._since[seat.kind] = self.shown
        self.seats.take(seat)
        self.presence.changed()
        seat.outbox.refill_from(lambda: self.missed(seat))
        if resume is not None and resume.journal == self.journal:
            known = self._recent.get(resume.seq)
            if known is not None and known.mark == resume.hash and known.seq <= self.shown.seq:
                seat.moment = known
                return True, self.missed(seat)
        return False, self.missed(seat)

    async def reach(self, resume: Resume) -> None:
        """Wait a moment for a record that a client has seen and this node has not: another node was faster."""
        if resume.journal != self.journal:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(REACH_S):
                while self.shown.seq < resume.seq:
                    await self._stepped.wait()

    def leave(self, seat: Seat) -> None:
        """A client is gone."""
        self.seats.leave(seat)
        self.presence.left(seat)
        if seat.actor.delegation is not None and seat.actor.delegation not in self.seats.delegations():
            self._own_views.forget(seat.actor.delegation)

    def missed(self, seat: Seat) -> bytes:
        """What brings this client to `shown`: the way from where it stands, else the whole view; and its own."""
        known = seat.moment
        if known is None or (known is not self.shown and known.seq not in self._recent):
            frames = self._view(seat.gallery)
        else:
            # A view that changed and changed back still has to move the client's seq past the last patch of its kind.
            frames = self._patch(known, seat.gallery, even_empty=known.seq < self._since[seat.kind].seq)
        if frames:
            seat.moment = self.shown
        return frames + self._own_views.missed(seat, self.shown) + self.presence.missed(seat)

    def dismiss(self, code: CloseCode, retry_after_ms: int | None = None) -> None:
        """Say goodbye to everybody."""
        for seat in self.seats:
            seat.outbox.close(code, retry_after_ms)

    def close(self) -> None:
        """Tell nobody any more."""
        self.presence.close()

    # Everybody

    async def pump(self) -> None:
        """Tell everybody, step by step, for ever."""
        while True:
            await self._news.wait()
            self._news.clear()
            if self.latest is self.shown:
                self.answer_all()
            else:
                await self._step(self.latest)

    async def _step(self, after: Moment) -> None:
        before, self.shown = self.shown, after
        self._stepped.set()
        self._stepped = asyncio.Event()
        self._views.clear()
        self._patches.clear()
        self.answer_all()
        told = 0
        since: dict[ViewKind, Moment] = {}
        for gallery, seats in self.seats.galleries():
            kind, _ = gallery
            start = since.setdefault(kind, self._since.get(kind, before))
            patch = self._patch(start, gallery)
            if not patch:
                continue
            self._since[kind] = after
            for seat in seats:
                outbox = seat.outbox
                if outbox.flowing and seat.moment is not after:
                    seat.moment = after
                    outbox.write(patch)
                    told += 1
                    if told % CHUNK == 0:
                        await asyncio.sleep(0)
                        if self.shown is not after:
                            return  # another history counts, and everybody has been shown that
        self.presence.stepped(before.state, after.state)
        self._tally.steps += 1
        self._tally.told += told
        for seat in self._own_views.step(before, after, self.seats.delegations().items()):
            if seat.outbox.flowing and (own := self._own_views.missed(seat, after)):
                seat.outbox.write(own)

    def _close_revoked(self, before: State, after: State) -> None:
        """Close the sockets of a link in the moment in which it was revoked."""
        if before.links is after.links:
            return
        for link in after.links.values():
            if link.revoked and link is not before.links.get(link.id):
                for seat in self.seats.by_link(link.id):
                    seat.outbox.close(CloseCode.REVOKED)

    # Encoding, once each

    def _view(self, gallery: Gallery) -> bytes:
        frame = self._views.get(gallery)
        if frame is None:
            kind, codec = gallery
            view = self._rules.project(self.shown.state, kind)
            shown = self.shown
            frame = self._framed(codec, View(self.journal, shown.seq, shown.mark, view))
            self._views[gallery] = frame
        return frame

    def _patch(self, before: Moment, gallery: Gallery, *, even_empty: bool = False) -> bytes:
        """The step from `before` to `shown`; no bytes if nothing changed for this kind."""
        if before is self.shown:
            return b""
        key = (before.seq, gallery, even_empty)
        frame = self._patches.get(key)
        if frame is None:
            kind, codec = gallery
            shown = self.shown
            changed = self._rules.changes(before.state, shown.state, kind)
            told = bool(changed) or even_empty
            frame = self._framed(codec, Patch(before.seq, shown.seq, shown.mark, changed or {})) if told else b""
            self._patches[key] = frame
        return frame

    def _framed(self, codec: Codec, frame: ServerFrame) -> bytes:
        self._tally.encoded += 1
        return framed(codec.encode(frame), binary=codec.binary)
