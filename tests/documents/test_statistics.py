"""Statistics: sums of what is public, and of gender none that tells of a person (PV3)."""

import itertools
from collections.abc import Sequence

import msgspec
import pytest

from rostrum.demo import MEETING
from rostrum.floor.state import EMPTY
from rostrum.floor.terms import MINUTE, Ending, Phase
from rostrum.journal.chain import genesis
from rostrum.secretariat.documents.order import StatisticsOf
from rostrum.secretariat.imports.sources import Brought
from rostrum.secretariat.record.account import Account, Accounts, Spoke, accounts
from rostrum.secretariat.record.public_lines import TurnKnown
from rostrum.secretariat.record.statistics import statistics
from tests.documents.morning import Morning
from tests.documents.paper import cells_of, order, words_of

NUMBERS = itertools.count(1)


def spoke(delegation: str, minutes: float = 3) -> Spoke:
    """A turn of a delegation."""
    turn = TurnKnown(
        f"t{next(NUMBERS)}", "3", delegation, "statement", "state_party", "en", "room", 0, 3 * MINUTE, delegation
    )
    used = int(minutes * MINUTE)
    return Spoke(turn, used, used, used, 3 * MINUTE, Ending.ENDED)


def told(*sittings: Sequence[Spoke], phase: Phase = Phase.ADJOURNED) -> Accounts:
    """A meeting with these sittings, the last of which is over if the phase says so."""
    state = msgspec.structs.replace(EMPTY, phase=phase)
    parts = tuple(Account(f"s{number}", list(turns)) for number, turns in enumerate(sittings, start=1))
    return Accounts(parts, state, 0, genesis("m"))


def people(women: int, men: int, start: int = 0) -> tuple[list[Spoke], dict[str, str]]:
    """Turns of so many women and men, one each, and the genders of their delegations."""
    genders = {f"d{start + number}": "woman" if number < women else "man" for number in range(women + men)}
    return [spoke(delegation) for delegation in genders], genders


def test_every_way_of_summing_comes_to_the_whole(morning: Morning) -> None:
    """No turn is lost or counted twice."""
    sums = statistics(accounts(MEETING, morning.records))
    for part in (sums.by_class, sums.by_group, sums.by_kind, sums.by_language, sums.by_attendance):
        assert sum(found.turns for found in part.values()) == sums.whole.turns == 11
        assert sum(found.spoken_ms for found in part.values()) == sums.whole.spoken_ms
        assert sum(found.over_ms for found in part.values()) == sums.whole.over_ms
    assert sums.whole.overruns == 4
    assert sums.by_attendance["remote"].delegations == 3
    assert sums.by_gender is None


def test_a_sitting_is_summed_alone() -> None:
    """The sums of one sitting hold its own turns, those of the meeting the turns of all."""
    both = told([spoke("a")], [spoke("b"), spoke("a", 4)])
    assert statistics(both, "s2").whole.turns == 2
    assert statistics(both, "s2").whole.over_ms == MINUTE
    assert statistics(both).whole.delegations == 2


@pytest.mark.parametrize(("women", "men"), [(4, 9), (9, 4), (0, 12), (12, 0), (0, 0)])
def test_fewer_than_five_of_a_gender_are_not_summed(women: int, men: int) -> None:
    """Nor are five and more of one alone, which would tell everybody's."""
    turns, genders = people(women, men)
    assert statistics(told(turns), genders=genders or {"x": "woman"}).by_gender == {}


def test_five_of_each_are_summed_without_their_seconds() -> None:
    """Each speaker's seconds are public: an exact sum of them could be taken apart."""
    turns, genders = people(5, 6)
    sums = statistics(told(turns), genders=genders).by_gender
    assert sums is not None
    assert {name: (found.speakers, found.turns) for name, found in sums.items()} == {"man": (6, 6), "woman": (5, 5)}
    assert {name: found.spoken_ms // MINUTE for name, found in sums.items()} == {"man": 20, "woman": 15}


def test_who_speaks_often_is_one_speaker() -> None:
    """Five turns of one woman are no five women."""
    turns, genders = people(1, 6)
    assert statistics(told([*turns, *(spoke("d0") for _ in range(5))]), genders=genders).by_gender == {}


def test_the_difference_of_two_tables_tells_nothing_either() -> None:
    """A sitting of too few waits until the next ones make up for it; one that isn't over isn't counted at all."""
    first, genders = people(5, 5)
    second, more = people(1, 1, start=50)
    third, still = people(4, 4, start=70)
    genders |= more | still

    def speakers(*sittings: list[Spoke], phase: Phase = Phase.ADJOURNED) -> list[int]:
        sums = statistics(told(*sittings, phase=phase), genders=genders).by_gender
        return [found.speakers for found in (sums or {}).values()]

    assert speakers(first) == [5, 5]
    assert speakers(first, second) == [5, 5]
    assert speakers(first, second, third) == [10, 10]
    assert speakers(first, second, third, phase=Phase.OPEN) == [5, 5]


def test_gender_is_never_summed_for_a_part() -> None:
    """Of one sitting there is no table by gender: sittings could be compared with the whole."""
    turns, genders = people(8, 8)
    assert statistics(told(turns), "s1", genders).by_gender is None


def test_they_are_set_with_bars_and_in_words(morning: Morning) -> None:
    """The longest first, its share as a bar; genders that can't be summed are said to be."""
    genders = Brought("genders.csv", b"delegation,gender\nco,woman\n")
    document = words_of(morning, order(morning, StatisticsOf(genders=genders)))
    rows = cells_of(document)
    assert rows[0][0] == "Officers of the meeting"
    assert next(row for row in rows if row[0] == "in the room")[:4] == ("in the room", "6", "8", "2")
    assert document.tables[-1].note[0].startswith("Not shown")
    shares = [row.bar for row in document.tables[0].rows if hasattr(row, "bar")]
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) == pytest.approx(1)
