"""What only one delegation sees, made again only where a step concerns it.

Seventy delegations' own views made and compared at every step cost more than all else in the step together;
most steps concern one or two.
"""

from collections.abc import Iterable, Iterator

from rostrum.floor.actor import Actor
from rostrum.floor.deck import on_deck
from rostrum.floor.interpreting import DelegationCall
from rostrum.floor.listed import SpeakersList
from rostrum.floor.replies import standing_replies
from rostrum.floor.settings import ListVisibility
from rostrum.floor.state import State, entry_of
from rostrum.floor.swaps import standing_swaps
from rostrum.hub.framing import framed
from rostrum.hub.moment import Moment
from rostrum.hub.rules import Rules
from rostrum.hub.seats import Seat
from rostrum.wire.codec import Codec
from rostrum.wire.frames import Own


class OwnViews:
    """The `own` frame of each delegation that somebody is here for, as it was told last."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._frames: dict[str, Own] = {}
        self._bytes: dict[tuple[str, Codec], bytes] = {}

    def missed(self, seat: Seat, shown: Moment) -> bytes:
        """The frame that this client still lacks; empty if it has none, or was told it."""
        delegation = seat.actor.delegation
        if delegation is None or not seat.sees_own:
            return b""
        if delegation not in self._frames:
            self._make(seat.actor, delegation, shown)
        frame = self._frames.get(delegation)
        if frame is None or seat.own_seq == frame.seq:
            return b""
        seat.own_seq = frame.seq
        return self._encoded(delegation, frame, seat.outbox.codec)

    def step(self, before: Moment, after: Moment, present: Iterable[tuple[str, tuple[Seat, ...]]]) -> Iterator[Seat]:
        """Those among the present whose delegation sees something new."""
        concerns = set(concerned(before.state, after.state))
        for delegation, seats in present:
            if delegation in concerns and self._make(seats[0].actor, delegation, after):
                yield from seats

    def forget(self, delegation: str) -> None:
        """Nobody is here for this delegation any more."""
        self._frames.pop(delegation, None)
        for key in [key for key in self._bytes if key[0] == delegation]:
            del self._bytes[key]

    def _make(self, actor: Actor, delegation: str, moment: Moment) -> bool:
        """Make the frame anew; False if it says what the last one said."""
        own = self._rules.own(moment.state, actor)
        last = self._frames.get(delegation)
        if own is None or (last is not None and last.own == own):
            return False
        self.forget(delegation)
        self._frames[delegation] = Own(moment.seq, own)
        return True

    def _encoded(self, delegation: str, frame: Own, codec: Codec) -> bytes:
        data = self._bytes.get((delegation, codec))
        if data is None:
            data = self._bytes[delegation, codec] = framed(codec.encode(frame), binary=codec.binary)
        return data


def concerned(before: State, after: State) -> Iterator[str]:
    """Every delegation whose own view may differ between two states, found by what the states don't share."""
    for one, other in ((before, after), (after, before)):
        yield from (point.delegation for point in one.points if point not in other.points)
        yield from (reply.delegation for reply in standing_replies(one) if reply not in standing_replies(other))
        if one.calls is not other.calls:
            yield from (call.delegation for call in one.calls if isinstance(call, DelegationCall))
        for swap in standing_swaps(one):
            if swap not in standing_swaps(other):
                entries = one.lists[swap.item].entries
                yield from (entries[side].delegation for side in (swap.entry, swap.other))
    if before.texts is not after.texts:
        yield from (text.delegation for name, text in after.texts.items() if before.texts.get(name) is not text)
    decks = on_deck(before), on_deck(after)
    if decks[0] != decks[1]:
        yield from (known.delegation for deck in decks for name in deck if (known := entry_of(after, name)) is not None)
    yield from (state.turn.delegation for state in (before, after) if state.signals and state.turn is not None)
    yield from _listed(before, after)


def _listed(before: State, after: State) -> Iterator[str]:
    """Every delegation of which an entry may look different."""
    everybody = before.settings is not after.settings
    if everybody:
        yield from after.delegations
    places_show = after.settings.list_visibility is not ListVisibility.ALL
    for item, now in after.lists.items():
        was = before.lists.get(item)
        held = budgeted(now) and (before.turn, before.interrupted) != (after.turn, after.interrupted)
        if was is now and not everybody and not held:
            continue
        if was is None or everybody or held or places_show or _limits_differ(was, now):
            yield from (entry.delegation for entry in now.entries.values())
        else:
            yield from (entry.delegation for known, entry in now.entries.items() if was.entries.get(known) is not entry)


def _limits_differ(was: SpeakersList, now: SpeakersList) -> bool:
    """Limits, a ceiling, or a budget, whose rest is shared out among those who wait (TN3, TN8)."""
    budgets = was.budgets != now.budgets or was.group_budgets != now.group_budgets
    shared = budgeted(now) and (was.spent, was.group_spent, was.queue) != (now.spent, now.group_spent, now.queue)
    return was.limits != now.limits or was.ceiling_ms != now.ceiling_ms or budgets or shared


def budgeted(speakers: SpeakersList) -> bool:
    """Whether what one may use on a list hangs on what others use (TN8)."""
    return bool(speakers.budgets or speakers.group_budgets)
