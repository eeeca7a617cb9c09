"""Somebody asks why Iraq spoke before Uganda: the record answers, in five languages (LS15)."""

import json
from pathlib import Path

import pytest

from rostrum import demo
from rostrum.floor.actor import Actor
from rostrum.floor.terms import Role
from rostrum.floor.turns import CallNext
from tests.secretariat.operator import rostrum

START = 1_795_461_096_000
ANSWERS = {
    "en": "Iraq was called at 20:15:36, before Uganda. Iraq had asked first. Rule LS5.",
    "fr": "Iraq : parole donnée à 20:15:36, avant la délégation suivante : Ouganda. Iraq : première demande",
    "es": "Iraq recibió la palabra a las 20:15:36, antes que Uganda. Iraq había pedido la palabra primero. Regla LS5.",
    "ru": "Ирак: слово предоставлено в 20:15:36",
    "ar": "أُعطيت الكلمة",
    "xx": "Iraq was called at 20:15:36, before Uganda. Iraq had asked first. Rule LS5.",
}


@pytest.fixture
async def journal(tmp_path: Path) -> Path:
    """The demo's morning, a minute a speaker, until Iraq has the floor as the fourth."""
    path = tmp_path / "journal.db"
    await demo.prepare(path, START)
    async with demo.scripted(path, START + 60_000) as (hall, time):
        await hall.open()
        for number in range(1, 5):
            time.set(START + number * 60_000)
            await demo.done(hall, CallNext(f"t{number + 4}" if number > 1 else None), Actor(Role.CHAIR, link="l1"))
    return path


def asked(journal: Path, *arguments: str) -> str:
    """What `rostrum why` answers."""
    result = rostrum("why", demo.MEETING, *arguments, "--journal", f"sqlite:{journal}")
    assert result.exit_code == 0, result.stderr
    return result.stdout


@pytest.mark.parametrize("lang", ANSWERS)
def test_the_record_answers_in_the_readers_language(journal: Path, lang: str) -> None:
    """By delegation or by entry, whichever way round it is asked; English for a language that nobody wrote."""
    told = asked(journal, "iq", "--before", "ug", "--lang", lang)
    assert told.startswith(ANSWERS[lang])
    assert asked(journal, "ug", "--before", "iq", "--lang", lang) == told


def test_classes_are_named_in_words(journal: Path) -> None:
    """The European Union spoke before Uganda, and the record says by which rule."""
    assert "Classes are heard in their order: group statement before State Party. Rule LS4." in asked(
        journal, "eu", "--before", "ug"
    )


def test_scripts_get_it_as_json(journal: Path) -> None:
    """A code, the rule, who, when."""
    told = json.loads(asked(journal, "iq", "--before", "ug", "--json"))
    assert (told["because"], told["rule"], told["by"]) == ("arrival", "LS5", "operator")


def test_nothing_is_told_of_who_was_not_called(journal: Path) -> None:
    """Nor of a delegation that has no entry; stderr says which."""
    arguments = ("why", demo.MEETING, "td", "--before", "ug", "--journal", f"sqlite:{journal}")
    assert "Neither of them has been called." in rostrum(*arguments).stderr
    arguments = ("why", demo.MEETING, "td", "--before", "moon", "--journal", f"sqlite:{journal}")
    assert f"{demo.MEETING} has no entry moon" in rostrum(*arguments).stderr
