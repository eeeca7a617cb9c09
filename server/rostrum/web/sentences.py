"""Sentences: why something was not done, in the reader's language.

The core gives a code, the rule and facts; the catalogues in `locales/` make a sentence of them. Times in it are those
of the hall, since that is what the reader's neighbour in the room would say.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from rostrum.catalogues import said
from rostrum.floor.refusals import Detail

_INSTANTS: Final = frozenset({"since", "opens", "deadline", "until"})
_FIRST_INSTANT: Final = 100_000_000_000
"""Milliseconds that are more than this are a time of day, not a duration: three years."""
_SAME_DAY: Final = timedelta(hours=18)


def refusal(
    code: str, rule: str | None, details: Mapping[str, Detail], *, lang: str, timezone: str = "UTC", now_ms: int = 0
) -> str:
    """The sentence for a refusal; the facts that are times, durations or languages are put into words."""
    facts = {name: _told(name, fact, lang, timezone, now_ms) for name, fact in details.items()}
    facts["rule"] = rule or ""
    message = "refused-" + code.replace("_", "-")
    return said(message, facts, lang) or said("refused-other", facts, lang)


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
    return said(f"language-{code}", {}, lang) or code
