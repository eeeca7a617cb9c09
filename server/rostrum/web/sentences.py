"""Sentences: why something was not done, in the reader's language.

The core gives a code, the rule and facts; the catalogues in `locales/` make a sentence of them. Times in it are those
of the hall, since that is what the reader's neighbour in the room would say.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from fluent.runtime import FluentBundle, FluentResource

from rostrum.floor.refusals import Detail

LOCALES: Final = Path(__file__).parent.parent / "locales"
SOURCE: Final = "en"
_INSTANTS: Final = frozenset({"since", "opens", "deadline", "until"})
_FIRST_INSTANT: Final = 100_000_000_000
"""Milliseconds that are more than this are a time of day, not a duration: three years."""
_SAME_DAY: Final = timedelta(hours=18)


def languages() -> frozenset[str]:
    """The languages that there are sentences in."""
    return frozenset(folder.name for folder in LOCALES.iterdir() if (folder / "refusals.ftl").is_file())


def chosen(wanted: str | None) -> str:
    """The language to answer in: the one wanted (`fr-CA` is `fr`), where we have it."""
    short = (wanted or SOURCE).lower().split("-")[0]
    return short if short in languages() else SOURCE


def refusal(
    code: str, rule: str | None, details: Mapping[str, Detail], *, lang: str, timezone: str = "UTC", now_ms: int = 0
) -> str:
    """The sentence for a refusal; the facts that are times, durations or languages are put into words."""
    facts = {name: _told(name, fact, lang, timezone, now_ms) for name, fact in details.items()}
    facts["rule"] = rule or ""
    message = "refused-" + code.replace("_", "-")
    return _said(message, facts, lang) or _said("refused-other", facts, lang)


def sentence(message: str, facts: Mapping[str, str], lang: str) -> str:
    """Any message of the service's own catalogues, its facts put into words already."""
    return _said(message, facts, lang)


def _told(name: str, fact: Detail, lang: str, timezone: str, now_ms: int) -> str:
    match name, fact:
        case _, int() if name in _INSTANTS or fact > _FIRST_INSTANT:
            return _time(fact, lang, timezone, now_ms)
        case (("least" | "most" | "duration" | "limit"), int()):
            return f"{fact // 60_000}:{fact % 60_000 // 1000:02}"
        case (("language" | "languages"), str()):
            return ", ".join(_language(code, lang) for code in fact.split())
        case _:
            return str(fact)


def _time(instant_ms: int, lang: str, timezone: str, now_ms: int) -> str:
    zone = ZoneInfo(timezone)
    then = datetime.fromtimestamp(instant_ms / 1000, UTC).astimezone(zone)
    near = abs(timedelta(milliseconds=instant_ms - now_ms)) < _SAME_DAY
    return str(format_datetime(then, "HH:mm" if near else "d MMMM, HH:mm", locale=lang))


def _language(code: str, lang: str) -> str:
    return _said(f"language-{code}", {}, lang) or code


def said(message: str, facts: Mapping[str, str], lang: str) -> str:
    """A message of the catalogues in this language, else in English; empty if nobody wrote it."""
    return _said(message, facts, chosen(lang))


def _said(message: str, facts: Mapping[str, str], lang: str) -> str:
    """The message in this language, else in English; empty if nobody wrote it."""
    for catalogue in (_catalogue(lang), _catalogue(SOURCE)):
        if catalogue.has_message(message):
            pattern = catalogue.get_message(message).value
            assert pattern is not None, f"{message} has no text"
            return str(catalogue.format_pattern(pattern, dict(facts))[0])
    return ""


@lru_cache
def _catalogue(lang: str) -> FluentBundle:
    isolating = lang == "ar"  # elsewhere the marks are only in the way of those who copy a sentence
    catalogue = FluentBundle([lang], use_isolating=isolating)
    for name in ("refusals.ftl", "troubles.ftl", "why.ftl", "words.ftl"):
        catalogue.add_resource(FluentResource((LOCALES / lang / name).read_text("utf-8")))
    return catalogue
