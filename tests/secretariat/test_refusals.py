"""The sentences of refusals: one for every code, that reads well whatever the rule and the arguments."""

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

import rostrum
from rostrum.floor.refusals import Code

LOCALES = Path(rostrum.__file__).parent / "locales"
LANGUAGES = ("ar", "en", "es", "fr", "ru")
TEXTS = {"since": "11:42", "opens": "09:00", "deadline": "18:00", "least": "0:05", "most": "4:00", "languages": "A, B"}


def bundle(language: str) -> FluentBundle:
    """The catalogue of refusals in one language."""
    catalogue = FluentBundle([language], use_isolating=False)
    catalogue.add_resource(FluentResource((LOCALES / language / "refusals.ftl").read_text(encoding="utf-8")))
    return catalogue


@pytest.mark.parametrize("code", Code)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_sentence(language: str, code: Code) -> None:
    """No refusal reaches a person as a code."""
    catalogue = bundle(language)
    message = catalogue.get_message(f"refused-{code.replace('_', '-')}")
    assert message is not None
    assert message.value is not None
    arguments = TEXTS | {"item": "3", "waiting": 3, "named": 2, "id": "x", "language": "Z", "field": "f", "rule": ""}
    sentence, errors = catalogue.format_pattern(message.value, arguments | {"phase": "open", "by": "delegate"})
    assert not errors
    assert isinstance(sentence, str)
    assert sentence.endswith(".")
    assert "{" not in sentence
