"""The catalogues: what is said to people, in each language, out of the Fluent files that the pages read too."""

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

LOCALES: Final = Path(__file__).parent / "locales"
SOURCE: Final = "en"
_PARTS: Final = re.compile(r"[-,;]")
RIGHT_TO_LEFT: Final = frozenset({"ar"})
_SPOKEN_BY_SERVICE: Final = (
    *("documents.ftl", "findings.ftl", "machine.ftl", "office.ftl", "problems.ftl"),
    *("refusals.ftl", "troubles.ftl", "why.ftl", "words.ftl"),
)


def languages() -> frozenset[str]:
    """The languages that there are catalogues in."""
    return frozenset(folder.name for folder in LOCALES.iterdir() if (folder / "refusals.ftl").is_file())


def chosen(wanted: str | None) -> str:
    """The language to speak: the first one wanted (`fr-CA,en;q=0.8` is `fr`), where we have it."""
    short = _PARTS.split((wanted or SOURCE).strip().lower(), maxsplit=1)[0]
    return short if short in languages() else SOURCE


def said(message: str, facts: Mapping[str, str | int], lang: str) -> str:
    """The message in this language, else in English; empty if nobody wrote it."""
    for catalogue in (_catalogue(chosen(lang)), _catalogue(SOURCE)):
        if catalogue.has_message(message):
            pattern = catalogue.get_message(message).value
            assert pattern is not None, f"{message} has no text"
            return str(catalogue.format_pattern(pattern, dict(facts))[0])
    return ""


@lru_cache
def _catalogue(lang: str) -> FluentBundle:
    # Marks that keep a Latin name from turning an Arabic sentence; elsewhere they are only in the way of who copies it.
    catalogue = FluentBundle([lang], use_isolating=lang in RIGHT_TO_LEFT)
    for name in _SPOKEN_BY_SERVICE:
        catalogue.add_resource(FluentResource((LOCALES / lang / name).read_text("utf-8")))
    return catalogue
