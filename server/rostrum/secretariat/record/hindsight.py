"""Hindsight in words: why one spoke before another, in the reader's language (LS15)."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from rostrum.catalogues import said
from rostrum.floor.listed import Entry, Heard, Speaking
from rostrum.floor.state import State, entry_of
from rostrum.floor.terms import EntryId, Role
from rostrum.floor.views.hindsight import Because, Reason, Step
from rostrum.journal.chain import Chain
from rostrum.journal.port import Stored
from rostrum.secretariat.record.replay import Replay


def steps_of(meeting: str, records: Iterable[Stored]) -> Iterator[Step]:
    """Everything that happened, with when and by whom; raises JournalError."""
    chain, replay = Chain(meeting), Replay()
    for stored in records:
        record = chain.open(stored)
        for event in replay.take(record):
            yield Step(record.at, Role(record.actor.role), event)


def meant(state: State, name: str) -> EntryId:
    """The entry of this id, or that of a delegation: rather one that was called."""
    if entry_of(state, name) is not None:
        return name
    own = [
        entry for speakers in state.lists.values() for entry in speakers.entries.values() if entry.delegation == name
    ]
    called = [entry for entry in own if isinstance(entry.standing, Speaking | Heard)]
    return next((entry.id for entry in (*called, *own)), name)


def sentences_of(state: State, reason: Reason, lang: str) -> tuple[str, ...]:
    """The answer in a few sentences, for whoever asks."""
    assert state.programme is not None, "somebody was called before the programme was imported"
    zone = ZoneInfo(state.programme.timezone)
    first, then = entry_of(state, reason.first), entry_of(state, reason.then)
    assert first is not None, "an entry was called and isn't there"
    by_class = reason.because is Because.CLASS
    facts = {
        "called": f"{datetime.fromtimestamp(reason.called_at / 1000, zone):%H:%M:%S}",
        "at": f"{datetime.fromtimestamp(reason.at / 1000, zone):%H:%M:%S}",
        "by": said(f"role-{reason.by}", {}, lang) or reason.by.value,
        "rule": reason.rule,
        "reason": reason.reason or "",
    }
    named = {"first": name_of(state, first, lang), "then": name_of(state, then, lang)}
    classes = {"first": class_in_words(first, lang), "then": class_in_words(then, lang)}
    because = f"why-{reason.because.replace('_', '-')}"
    sentences = (
        said("why-called", {**facts, **named}, lang),
        said(because, {**facts, **(classes if by_class else named)}, lang),
        said("why-rule", facts, lang),
        said("why-reason", facts, lang) if reason.reason else "",
    )
    return tuple(sentence for sentence in sentences if sentence)


def name_of(state: State, entry: Entry | None, lang: str) -> str:
    """The delegation's short name in this language, else in English."""
    assert state.programme is not None, "an entry before the programme was imported"
    names = {known.id: known.names for known in state.programme.delegations}
    found = names[entry.delegation] if entry is not None else {}
    return found.get(lang) or found.get("en") or (entry.delegation if entry is not None else "?")


def class_in_words(entry: Entry | None, lang: str) -> str:
    """What its class is called in this language."""
    speaking_class = entry.speaking_class if entry is not None else ""
    return said(f"class-{speaking_class.replace('_', '-')}", {}, lang) or speaking_class
