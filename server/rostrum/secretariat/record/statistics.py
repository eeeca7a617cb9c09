"""Statistics of a meeting's turns: how often and how long was spoken, by whom, from where, in which language (PV3).

Whatever is public of each turn is summed as it is. A speaker's gender isn't public, so that its sums must not tell it:

- a sum is of five speakers or more, and beside one of another gender: a table of one line would tell everybody's;
- only sittings that are over count, and one that would let a difference of two tables tell of fewer than five waits
  for the next;
- its time is rounded to five minutes: each speaker's seconds are public, and an exact sum of them could be taken apart.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import msgspec

from rostrum.floor.state import State
from rostrum.floor.terms import MINUTE, DelegationId, Duration, Phase, SittingId
from rostrum.secretariat.record.account import Account, Accounts, Spoke

LEAST: Final = 5
"""So many speakers a sum by gender has at the least (PV3)."""
ROUNDED_TO: Final = 5 * MINUTE
"""A sum by gender is told no more exactly than this."""
NO_GROUP: Final = ""
"""The group of those that belong to none."""


class Sum(msgspec.Struct, frozen=True):
    """How many turns of how many delegations, how long they lasted, and how many went over their limit by how much."""

    turns: int
    delegations: int
    spoken_ms: Duration
    overruns: int
    over_ms: Duration


class Rounded(msgspec.Struct, frozen=True):
    """A sum that tells of nobody in it."""

    turns: int
    speakers: int
    spoken_ms: Duration


class Statistics(msgspec.Struct, frozen=True, omit_defaults=True):
    """Sums of one sitting or of all; `by_gender` is absent where nothing is known, empty where nothing may be told."""

    whole: Sum
    by_class: dict[str, Sum]
    by_group: dict[str, Sum]
    by_kind: dict[str, Sum]
    by_language: dict[str, Sum]
    by_attendance: dict[str, Sum]
    by_gender: dict[str, Rounded] | None = None


def statistics(
    told: Accounts, sitting: SittingId | None = None, genders: Mapping[DelegationId, str] | None = None
) -> Statistics:
    """The sums of one sitting, or of all; those by gender are of the meeting as a whole, and of no part of it."""
    turns = [spoke for account in told.of_sittings if sitting in (None, account.sitting) for spoke in account.turns]
    groups = groups_of(told.state)
    return Statistics(
        whole=sum_of(turns),
        by_class=summed(turns, lambda spoke: spoke.turn.speaking_class),
        by_group=summed(turns, lambda spoke: groups.get(spoke.turn.delegation, NO_GROUP)),
        by_kind=summed(turns, lambda spoke: spoke.turn.kind),
        by_language=summed(turns, lambda spoke: spoke.turn.language),
        by_attendance=summed(turns, lambda spoke: spoke.turn.attendance),
        by_gender=sums_by_gender(over(told), genders) if genders is not None and sitting is None else None,
    )


def groups_of(state: State) -> dict[DelegationId, str]:
    """The regional group of each delegation that belongs to one."""
    delegations = () if state.programme is None else state.programme.delegations
    return {delegation.id: delegation.group for delegation in delegations if delegation.group is not None}


def over(told: Accounts) -> Sequence[Account]:
    """The sittings that are over; the last one is where the meeting stands adjourned or closed."""
    ended = told.state.phase in {Phase.ADJOURNED, Phase.CLOSED}
    return told.of_sittings if ended else told.of_sittings[:-1]


def summed(turns: Iterable[Spoke], by: Callable[[Spoke], str]) -> dict[str, Sum]:
    """The sums of turns that are alike, the longest first."""
    sums = {name: sum_of(found) for name, found in alike(turns, by).items()}
    return dict(sorted(sums.items(), key=lambda named: (-named[1].spoken_ms, named[0])))


def alike(turns: Iterable[Spoke], by: Callable[[Spoke], str]) -> dict[str, list[Spoke]]:
    """The turns by what they have in common."""
    found: dict[str, list[Spoke]] = defaultdict(list)
    for spoke in turns:
        found[by(spoke)].append(spoke)
    return found


def sum_of(turns: Sequence[Spoke]) -> Sum:
    """All of these; a statement that was cut in two is one turn, and all of its time."""
    return Sum(
        turns=sum(spoke.counts for spoke in turns),
        delegations=speakers(turns),
        spoken_ms=sum(spoke.spoken_ms for spoke in turns),
        overruns=sum(spoke.over_ms > 0 for spoke in turns),
        over_ms=sum(spoke.over_ms for spoke in turns),
    )


def speakers(turns: Iterable[Spoke]) -> int:
    """How many delegations spoke."""
    return len({spoke.turn.delegation for spoke in turns})


def sums_by_gender(sittings: Sequence[Account], genders: Mapping[DelegationId, str]) -> dict[str, Rounded]:
    """The sums that may be told of these sittings; none, where none may be (PV3)."""

    def gender(spoke: Spoke) -> str:
        return genders.get(spoke.turn.delegation, "other")

    told: list[Spoke] = []
    waiting: list[Spoke] = []
    for sitting in sittings:
        waiting += sitting.turns
        parts = alike(waiting, gender)
        if len(parts) > 1 and all(speakers(part) >= LEAST for part in parts.values()):
            told += waiting
            waiting = []
    return {name: rounded(part) for name, part in sorted(alike(told, gender).items())}


def rounded(turns: Sequence[Spoke]) -> Rounded:
    """All of these, their time to the nearest five minutes."""
    spoken = sum(spoke.spoken_ms for spoke in turns)
    nearest = (spoken + ROUNDED_TO // 2) // ROUNDED_TO * ROUNDED_TO
    return Rounded(sum(spoke.counts for spoke in turns), speakers(turns), nearest)
