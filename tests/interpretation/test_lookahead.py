"""Hand-overs at a change of speaker, and the queue with the rota as it will be."""

from rostrum.interpretation.cures import Exchange
from rostrum.interpretation.lookahead import Coming, look_ahead
from rostrum.interpretation.planner import plan
from rostrum.interpretation.relief import relief
from tests.interpretation.sample import TEAM, on_mic

MINUTE = 60_000
HALF_AN_HOUR = 30 * MINUTE


def queue(*languages: str, each: int = 3 * MINUTE, given_in: str = "en") -> list[Coming]:
    """So many speakers, one after the other, given the floor in English."""
    return [Coming(f"e{n}", language, n * each, (n + 1) * each, given_in) for n, language in enumerate(languages, 1)]


def fresh(**since: int) -> dict[str, int]:
    """Everybody went on microphone at zero, but for those named."""
    return dict.fromkeys(("ar", "en", "es", "fr", "ru"), 0) | since


def test_a_gap_is_seen_before_it_happens() -> None:
    """Tajikistan is ninth in Russian, with E1, F1 and S1 on microphone: eight speakers before, with its cure (IN6)."""
    languages = ("en", "ar", "en", "en", "fr", "en", "es", "en", "ru")
    ahead = look_ahead(TEAM, on_mic(), fresh(), queue(*languages), HALF_AN_HOUR)
    assert [stretch.entry for stretch in ahead if stretch.plan.unreached] == ["e9"]
    assert ahead[8].plan.unreached == (1, 2, 3, 5)
    assert ahead[8].cure == Exchange("en", "E2")


def test_whoever_is_tired_is_relieved_before_half_an_hour() -> None:
    """At the change of speaker after which the half hour would be over (IN7)."""
    ahead = look_ahead(TEAM, on_mic(), fresh(ar=-21 * MINUTE), queue("en", "en", "en", "en"), HALF_AN_HOUR)
    assert [stretch.exchanges for stretch in ahead] == [(), (), (Exchange("ar", "A2"),), ()]
    assert dict(ahead[3].rota)["ar"] == "A2"


def test_nobody_is_relieved_into_a_gap() -> None:
    """F2 alone has Russian: F2 stays for it, however long, and goes with the next speaker (IN7)."""
    rota = on_mic("F2")
    ahead = look_ahead(TEAM, rota, fresh(fr=-29 * MINUTE), queue("ru", "en"), HALF_AN_HOUR)
    assert ahead[0].exchanges == ()
    assert not any(ahead[0].plan.troubles)
    assert ahead[1].exchanges == (Exchange("fr", "F1"),)


def test_a_booth_that_has_to_stay_is_told() -> None:
    """So that the page can say why (IN7)."""
    assert relief(TEAM, on_mic("F2"), ("ru",), {"fr"}).kept == ("fr",)
    assert relief(TEAM, on_mic("F2"), ("en",), {"fr"}).exchanges == (Exchange("fr", "F1"),)


def test_whoever_presides_is_heard_too() -> None:
    """Given the floor in Russian, an English speaker still needs F2: the stretch between two speakers counts (IN12)."""
    spoken = Coming("e1", "en", 0, 3 * MINUTE, given_in="ru")
    (stretch,) = look_ahead(TEAM, on_mic("F2"), fresh(fr=-29 * MINUTE), [spoken], HALF_AN_HOUR)
    assert stretch.exchanges == ()
    assert stretch.before == plan(TEAM, "ru", on_mic("F2"))


def test_a_long_queue_asks_for_a_handful_of_plans() -> None:
    """They are remembered by floor language and rota (IN6)."""
    languages = ("en", "fr", "es", "ar") * 50
    plan.cache_clear()
    look_ahead(TEAM, on_mic("E2", "F1"), fresh(), queue(*languages, each=1), HALF_AN_HOUR)
    assert plan.cache_info().misses == 4
