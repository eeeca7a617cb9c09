"""Sign language and captions are outputs like the others (IN1)."""

from rostrum.interpretation.cures import Exchange, cures
from rostrum.interpretation.plan import AnySource, Direct, FromFloor, Relay, Unreached
from rostrum.interpretation.planner import plan
from rostrum.interpretation.team import (
    Booth,
    Channel,
    Interpreter,
    Language,
    Medium,
    Rota,
    medium_of,
    rota_of,
    spoken_form,
    team_of,
)

SIGNING = team_of(
    tuple(Channel(number, language) for number, language in enumerate(("en", "fr", "ils", "en-Latn"), 1)),
    (
        Booth("en", (Interpreter("E1", ("en",), ("fr",)),)),
        Booth("fr", (Interpreter("F1", ("fr",), ("en",)),)),
        Booth("ils", (Interpreter("I1", ("ils", "en"), ()), Interpreter("I2", ("ils",), ("fr",)))),
        Booth("en-Latn", (Interpreter("C1", ("en-Latn",), ("en",)),)),
    ),
)


def on_mic(signer: str) -> Rota:
    """The rota with this one signing."""
    return rota_of(SIGNING, {"en": "E1", "fr": "F1", "ils": signer, "en-Latn": "C1"})


def sources(floor: Language, signer: str) -> dict[Language, AnySource]:
    """What each output gets, by its language."""
    return {out.language: out.source for out in plan(SIGNING, floor, on_mic(signer)).outputs}


def test_a_tag_tells_how_an_output_reaches_people() -> None:
    """A sign language has a tag of its own; with its script a language is written."""
    media = [medium_of(language) for language in ("en", "ils", "en-Latn", "zh-Hant", "pt-BR")]
    assert media == [Medium.VOICE, Medium.SIGN, Medium.CAPTIONS, Medium.CAPTIONS, Medium.VOICE]
    assert [spoken_form(language) for language in ("en-Latn", "ar-Arab", "fr", "ils")] == ["en", "ar", "fr", "ils"]


def test_both_work_from_the_floor_where_they_understand_it() -> None:
    """Captions are written from what is said; nobody takes relay for it."""
    found = sources("en", "I1")
    assert (found["en"], found["ils"], found["en-Latn"]) == (FromFloor(), Direct("ils"), Direct("en-Latn"))


def test_both_take_relay_where_they_do_not() -> None:
    """In French from the English channel, and a signer who has French from the floor."""
    found = sources("fr", "I1")
    assert (found["ils"], found["en-Latn"]) == (Relay("ils", 1), Relay("en-Latn", 1))
    assert sources("fr", "I2")["ils"] == Direct("ils")


def test_who_signs_on_the_floor_is_interpreted() -> None:
    """The signer works into English, whose booth rests; French and the captions take relay from there (IN3)."""
    found = sources("ils", "I1")
    assert (found["en"], found["ils"]) == (Direct("ils"), FromFloor())
    assert (found["fr"], found["en-Latn"]) == (Relay("fr", 1), Relay("en-Latn", 1))


def test_a_colleague_cures_what_one_signer_cannot() -> None:
    """With I2, who only signs, a signing speaker would reach nobody (IN5)."""
    assert sources("ils", "I2")["en"] == Unreached()
    assert cures(SIGNING, "ils", on_mic("I2")) == (Exchange("ils", "I1"),)
