"""The planner on the sample's team, and against one that tries everything."""

from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rostrum.interpretation.plan import Direct, FromFloor, Plan, Relay, Unreached, cost_of
from rostrum.interpretation.planner import plan
from rostrum.interpretation.team import Booth, Channel, Interpreter, Language, Rota, Team, at_work, rota_of, team_of
from tests.interpretation.rival import cheapest
from tests.interpretation.sample import LANGUAGES, TEAM, a_team, every_rota, on_mic


def source(found: Plan, language: Language) -> FromFloor | Direct | Relay | Unreached:
    """Where the channel of a language has its sound from."""
    return next(out.source for out in found.outputs if out.language == language)


def test_the_240_situations_of_the_sample() -> None:
    """Twelve have a channel that nobody reaches, 24 more one that only a double relay reaches (IN3, IN5)."""
    troubles = [plan(TEAM, floor, rota).troubles for rota, floor in product(every_rota(), LANGUAGES)]
    assert len(troubles) == 240
    assert sum(unreached > 0 for unreached, _ in troubles) == 12
    assert sum(unreached == 0 and doubles > 0 for unreached, doubles in troubles) == 24


def test_pairs_that_complement_each_other_reach_everybody() -> None:
    """E1 with F2, E2 with F1, and A1 or A3 for Arabic: 112 situations without gap or double relay (IN3)."""
    complementary = [
        (floor, rota)
        for rota, floor in product(every_rota(), LANGUAGES)
        if {("en", "E1"), ("fr", "F2")} <= set(rota) or {("en", "E2"), ("fr", "F1")} <= set(rota)
        if floor != "ar" or dict(rota)["ar"] in {"A1", "A3"}
    ]
    assert len(complementary) == 112
    assert {plan(TEAM, floor, rota).troubles for floor, rota in complementary} == {(0, 0)}


def test_every_channel_has_one_source() -> None:
    """The floor's own, a booth, or none that is shown as such, in the order of the channels (I12, IN3)."""
    for rota, floor in product(every_rota(), LANGUAGES):
        found = plan(TEAM, floor, rota)
        assert [out.channel for out in found.outputs] == [1, 2, 3, 4, 5]
        assert source(found, floor) == FromFloor()
        booths = [out.source.booth for out in found.outputs if isinstance(out.source, Direct | Relay)]
        assert len(booths) == len(set(booths)), "a booth puts out one language at a time"


def test_a_two_way_booth_does_retour_when_its_own_language_is_spoken() -> None:
    """A1 works into English then, the English booth rests, and the others take relay from there (IN3)."""
    found = plan(TEAM, "ar", on_mic())
    assert source(found, "en") == Direct("ar")
    assert source(found, "ru") == Relay("ru", 1)
    assert not any(isinstance(out.source, Direct | Relay) and out.source.booth == "en" for out in found.outputs)


def test_a_double_relay_only_where_nothing_else_reaches() -> None:
    """S2 on Russian is the only way out of it, so Arabic hears a relay of a relay (IN3)."""
    found = plan(TEAM, "ru", on_mic("S2"))
    assert source(found, "es") == Direct("es")
    assert source(found, "ar") == Relay("ar", 1, double=True)


def test_a_pivot_that_works_into_its_own_language_goes_first() -> None:
    """Of two equally near pivots the A language is taken and not the retour (IN4)."""
    team = a_team(
        en={"E1": (("en",), ("ar",))},
        fr={"F1": (("fr",), ("ar",))},
        ar={"A1": (("ar", "en"), ())},
        ru={"R1": (("ru",), ("en", "fr"))},
    )
    found = plan(team, "ar", rota_of(team, {"en": "E1", "fr": "F1", "ar": "A1", "ru": "R1"}))
    assert source(found, "en") == Direct("ar")
    assert source(found, "ru") == Relay("ru", 2), "channel 1 is a retour, channel 2 isn't"


def test_what_is_in_force_stays_where_it_is_as_good() -> None:
    """R1 could listen to English or French; it stays with the one it has (IN4)."""
    team = a_team(
        en={"E1": (("en",), ("es",))}, fr={"F1": (("fr",), ("es",))}, ru={"R1": (("ru",), ("en", "fr"))}, es={}
    )
    rota = rota_of(team, {"en": "E1", "fr": "F1", "ru": "R1"})
    usual = plan(team, "es", rota)
    assert source(usual, "ru") == Relay("ru", 1)
    without_english = plan(team, "es", rota[1:])
    assert source(without_english, "ru") == Relay("ru", 2)
    assert source(plan(team, "es", rota, without_english), "ru") == Relay("ru", 2)


def test_a_language_that_nobody_knows_reaches_nobody() -> None:
    """Which is shown, and breaks nothing (IN5)."""
    assert plan(TEAM, "sw", on_mic()).unreached == (1, 2, 3, 4, 5)


def test_a_stranger_on_microphone_is_our_mistake() -> None:
    """The floor has checked who belongs to which booth (IN2)."""
    with pytest.raises(AssertionError, match="doesn't belong"):
        at_work(TEAM, (("en", "F1"),))
    with pytest.raises(AssertionError, match="no booth"):
        at_work(TEAM, (("zh", "Z1"),))


@st.composite
def situations(draw: st.DrawFn) -> tuple[Team, Language, Rota, Rota]:
    """A small random team, a floor language, and two rotas that differ in one person."""
    chance = Random(draw(st.integers(0, 2**32)))
    languages = LANGUAGES[: chance.randrange(2, 6)]
    booths = []
    for booth in languages:
        others = [language for language in LANGUAGES if language != booth]
        people = tuple(
            Interpreter(
                f"{booth}{number}",
                (booth, *chance.sample(others, chance.choice((0, 0, 1, 2)))),
                tuple(chance.sample(others, chance.randrange(3))),
            )
            for number in (1, 2)
        )
        booths.append(Booth(booth, people))
    team = team_of(tuple(Channel(number, language) for number, language in enumerate(languages, 1)), tuple(booths))
    before = {booth.language: chance.choice(booth.interpreters).id for booth in booths if chance.random() < 0.9}
    changed = chance.choice(booths)
    after = before | {changed.language: chance.choice(changed.interpreters).id}
    return team, chance.choice(LANGUAGES), rota_of(team, before), rota_of(team, after)


@settings(max_examples=300, deadline=None)
@given(situations())
def test_no_plan_is_better(situation: tuple[Team, Language, Rota, Rota]) -> None:
    """Fewest gaps, doubles, relays, retour pivots, then changes, as trying every plan finds them (IN4).

    So where one person changes, as few channels change as can, and the same is found on every run.
    """
    team, floor, before, after = situation
    first = plan(team, floor, before)
    assert cost_of(first, None) == cheapest(team, floor, before)
    then = plan(team, floor, after, first)
    assert cost_of(then, first) == cheapest(team, floor, after, first)
    plan.cache_clear()
    assert plan(team, floor, after, first) == then
