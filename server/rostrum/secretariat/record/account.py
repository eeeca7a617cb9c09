"""The account of a sitting: who spoke on what, from when to when, and what else happened, out of the public record.

A delegation that is called again after its place was kept, or after it was put back, goes on with the time it used
before (TN7, LS16): what is told of a turn is what was spoken in it, and only the last one counts.
"""

from collections.abc import Iterable
from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.state import EMPTY, State
from rostrum.floor.terms import Duration, Ending, EntryId, Instant, SittingId, TurnId
from rostrum.journal.chain import Chain
from rostrum.journal.port import Head, Stored
from rostrum.secretariat.record import public_lines as public
from rostrum.secretariat.record.public_lines import Happening, OfTurns, TurnKnown
from rostrum.secretariat.record.public_record import lines_of

GOES_ON = frozenset({Ending.PUT_BACK, Ending.PLACE_KEPT})
"""Endings after which the same statement has another turn."""


class Spoke(msgspec.Struct, frozen=True):
    """A turn that is over: what was spoken in it, and what its statement used in all against its limit."""

    turn: TurnKnown
    ended_at: Instant
    spoken_ms: Duration
    used_ms: Duration
    limit_ms: Duration
    how: Ending

    @property
    def counts(self) -> bool:
        """Whether it was the statement's last turn."""
        return self.how not in GOES_ON

    @property
    def over_ms(self) -> Duration:
        """How far it went beyond its limit."""
        return max(0, self.used_ms - self.limit_ms) if self.counts else 0


class Happened(msgspec.Struct, frozen=True):
    """Something else that the record tells."""

    at: Instant
    what: Happening


Entered: TypeAlias = Spoke | Happened


class Account(msgspec.Struct):
    """A sitting, or the meeting before its first, up to the next one's opening."""

    sitting: SittingId | None
    entered: list[Entered] = []

    @property
    def turns(self) -> list[Spoke]:
        """The turns in it."""
        return [entered for entered in self.entered if isinstance(entered, Spoke)]

    def happened(self, kind: type[Happening]) -> list[Happened]:
        """What happened of one kind."""
        return [entered for entered in self.entered if isinstance(entered, Happened) and isinstance(entered.what, kind)]


class Accounts(msgspec.Struct, frozen=True):
    """The accounts of all sittings so far, the state that they lead to, and the record that they end with."""

    of_sittings: tuple[Account, ...]
    state: State
    at: Instant
    head: Head

    def of(self, sitting: SittingId) -> Account:
        """The account of one sitting; an empty one where it was never opened."""
        parts = [account for account in self.of_sittings if account.sitting == sitting]
        return Account(sitting, [entered for account in parts for entered in account.entered])


def accounts(meeting: str, records: Iterable[Stored]) -> Accounts:
    """The accounts of a meeting's records; raises JournalError."""
    chain = Chain(meeting)
    rapporteur = Rapporteur()
    state, at = EMPTY, 0
    for told in lines_of(chain, records):
        rapporteur.write(told.at, told.line)
        state, at = told.state, told.at
    return Accounts(tuple(rapporteur.accounts), state, at, chain.head)


class Rapporteur:
    """Writes the accounts, line after line."""

    def __init__(self) -> None:
        self.accounts: list[Account] = [Account(None)]
        self._turns: dict[TurnId, TurnKnown] = {}
        self._used: dict[EntryId, Duration] = {}

    def write(self, at: Instant, line: OfTurns | Happening) -> None:
        """Take a line in."""
        if isinstance(line, public.SittingOpened):
            self.accounts.append(Account(line.sitting, []))
        if isinstance(line, Happening):
            self.accounts[-1].entered.append(Happened(at, line))
        else:
            self._write_turn(at, line)

    def _write_turn(self, at: Instant, line: OfTurns) -> None:
        match line:
            case public.TurnCalled(turn=turn):
                self._turns[turn.id] = turn
            case public.TurnEnded():
                self._end(at, line)
            case public.TurnExtended() | public.TurnLimitChanged() | public.VideoFailed():
                self._change(line.turn, limit_ms=line.limit_ms)
            case public.LanguageDeclared(turn=turn_id, language=language):
                self._change(turn_id, language=language)
            case public.SpeakerNamed(entry=entry, speaker=speaker):
                for turn in [turn for turn in self._turns.values() if turn.entry == entry]:
                    self._change(turn.id, speaker=speaker)
            case public.EntryPutBack(entry=entry):
                self._put_back(entry)
            case _:
                assert_never(line)

    def _change(self, turn_id: TurnId, **changes: object) -> None:
        turn = self._turns.get(turn_id)
        if turn is not None:  # one that was called in private isn't known (MT8)
            self._turns[turn_id] = msgspec.structs.replace(turn, **changes)

    def _end(self, at: Instant, line: public.TurnEnded) -> None:
        turn = self._turns.pop(line.turn, None)
        if turn is None or line.how is Ending.NOT_THERE:
            return
        before = 0 if turn.entry is None else self._used.pop(turn.entry, 0)
        if turn.entry is not None and line.how in GOES_ON:
            self._used[turn.entry] = line.used_ms
        spoken = Spoke(turn, at, max(0, line.used_ms - before), line.used_ms, turn.limit_ms, line.how)
        self.accounts[-1].entered.append(spoken)

    def _put_back(self, entry: EntryId) -> None:
        """The turn that ended last was a mistake; it may have ended before anybody said so (LS16)."""
        entered = self.accounts[-1].entered
        for place in range(len(entered) - 1, -1, -1):
            spoke = entered[place]
            if isinstance(spoke, Spoke) and spoke.turn.entry == entry:
                entered[place] = msgspec.structs.replace(spoke, how=Ending.PUT_BACK)
                self._used[entry] = spoke.used_ms
                return
