"""What one exchange mends."""

from itertools import product

from rostrum.interpretation.cures import Exchange, cure, cures, exchanged
from rostrum.interpretation.planner import plan
from tests.interpretation.sample import LANGUAGES, TEAM, a_team, every_rota, on_mic


def test_one_exchange_mends_each_of_the_36_troubles() -> None:
    """In two or three ways each; after the first of them everybody is reached without a double relay (IN5)."""
    troubled = [
        (floor, rota) for rota, floor in product(every_rota(), LANGUAGES) if any(plan(TEAM, floor, rota).troubles)
    ]
    assert len(troubled) == 36
    for floor, rota in troubled:
        ways = cures(TEAM, floor, rota)
        assert len(ways) in {2, 3}
        assert {plan(TEAM, floor, exchanged(rota, way)).troubles for way in ways} == {(0, 0)}
        assert cure(TEAM, floor, rota) == ways[0]


def test_the_best_exchange_comes_first() -> None:
    """Tajikistan in Russian with E1, F1 and S1 on microphone: E2, then F2; S2 would leave a double relay (IN4, IN5)."""
    assert cures(TEAM, "ru", on_mic("E1", "F1", "S1")) == (Exchange("en", "E2"), Exchange("fr", "F2"))


def test_nothing_amiss_needs_no_cure() -> None:
    """And where nobody could help none is invented (IN5)."""
    assert cure(TEAM, "en", on_mic()) is None
    assert cure(TEAM, "sw", on_mic()) is None


def test_half_a_cure_is_told_where_there_is_no_whole_one() -> None:
    """A gap that only a double relay closes is closed (IN5)."""
    team = a_team(
        en={"E1": (("en",), ()), "E2": (("en",), ("fr",))},
        fr={"F1": (("fr",), ("es",))},
        ru={"R1": (("ru",), ("en",))},
        es={},
    )
    rota = (("en", "E1"), ("fr", "F1"), ("ru", "R1"))
    assert plan(team, "es", rota).unreached == (1, 3)
    assert cure(team, "es", rota) == Exchange("en", "E2")
    assert plan(team, "es", exchanged(rota, Exchange("en", "E2"))).doubles == (3,)
