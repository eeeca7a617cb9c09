"""What viewers learn of texts: nothing but the readers' counts before publication, then that there is one (IN10, PV3).

The words themselves are in no view: over HTTP readers are given them, and a delegation its own.
"""

from typing import Any

from rostrum.floor.limits import limit_of
from rostrum.floor.listed import Entry, Heard, SpeakersList, Unheard, Withdrawn
from rostrum.floor.manuscripts import Text, Version, direction
from rostrum.floor.state import State
from rostrum.floor.terms import MINUTE, Duration, EntryId, Plain, Role
from rostrum.floor.views.viewers import PODIUM, READERS, ViewKind

TOLD = PODIUM | READERS
"""Who is told that an entry has a text: its readers, and the chair, for whoever is on deck (PR2)."""


def texts_section(state: State, kind: ViewKind) -> Plain | None:
    """The texts that this kind of viewer is told of, by entry."""
    if kind not in TOLD:
        return None
    told = {name: text_view(state, text, kind) for name, text in state.texts.items() if is_told(state, text, kind)}
    return told or None


def is_told(state: State, text: Text, kind: ViewKind) -> bool:
    """Whether a viewer is told of this text: not of one withdrawn, and only the secretariat once the turn is over."""
    standing = entry_with(state, text).standing
    if text.latest is None or isinstance(standing, Withdrawn):
        return False
    return kind is ViewKind.SECRETARIAT or not isinstance(standing, Heard | Unheard)


def text_view(state: State, text: Text, kind: ViewKind) -> Plain:
    """A text for the chair: that it is there; for readers: what it will be like to interpret; to publish: whether."""
    latest = text.latest
    assert latest is not None, "a withdrawn text has no view"
    view: Plain = {"version": latest.number, "language": latest.language}
    if kind not in READERS:
        return view
    view |= {"words": latest.words, "direction": direction(latest.language), **pace_view(state, text, latest)}
    if kind is ViewKind.SECRETARIAT:
        view |= {"state": standing_of(state, text), "consent": text.consent}
        view |= {"delegation": text.delegation, "item": text.item, **hand_view(latest)}
    return view


def pace_view(state: State, text: Text, version: Version) -> Plain:
    """Words a minute within the limit as it is, and whether they are too many for the language (IN10)."""
    limit_ms = limit_for(state, entry_with(state, text))
    if limit_ms == 0:
        return {}
    pace = version.words * MINUTE // limit_ms
    too_fast = pace > state.settings.words_per_minute.get(version.language, state.settings.default_words_per_minute)
    return {"pace": pace, "too_fast": True} if too_fast else {"pace": pace}


def hand_view(version: Version) -> Plain:
    """Who handed a version in, where it wasn't the delegation itself (IN10)."""
    return {} if version.by is Role.DELEGATE else {"by": version.by.value}


def limit_for(state: State, entry: Entry) -> Duration:
    """The limit of the turn that the entry has or will have."""
    turn = next((turn for turn in (state.turn, *state.interrupted) if turn and turn.entry == entry.id), None)
    return limit_of(state, entry) if turn is None else turn.limit_ms


def standing_of(state: State, text: Text) -> str:
    """Where a text stands, in a word."""
    if text.published_at is not None:
        return "published"
    match entry_with(state, text).standing:
        case Heard():
            return "delivered"
        case Unheard():
            return "unheard"
        case _:
            return "confidential"


def entry_with(state: State, text: Text) -> Entry:
    """The entry that a text belongs to."""
    return state.lists[text.item].entries[text.entry]


def own_text(state: State, entry: Entry) -> Plain | None:
    """A delegation's own text, as far as the record knows it."""
    text = state.texts.get(entry.id)
    latest = text.latest if text is not None else None
    if text is None or latest is None:
        return None
    view: Plain = {
        "version": latest.number,
        "language": latest.language,
        "words": latest.words,
        "at_ms": latest.at,
        "consent": text.consent,
        **hand_view(latest),
        **pace_view(state, text, latest),
    }
    return view if text.published_at is None else {**view, "published_ms": text.published_at}


def statements_section(state: State) -> Plain | None:
    """The statements that are published, by entry: for everybody, and to be fetched (IN10)."""
    return {
        text.entry: {
            "item": text.item,
            "delegation": text.delegation,
            "language": text.latest.language,
            "at_ms": text.published_at,
        }
        for text in state.texts.values()
        if text.published_at is not None and text.latest is not None
    } or None


# ── patches ──────────────────────────────────────────────────────────────────────────────────────


def texts_differ(before: State, after: State, kind: ViewKind) -> bool:
    """Whether the texts may look different to a viewer, without looking at those that surely don't."""
    if kind not in TOLD:
        return False
    if before.texts is not after.texts or before.settings is not after.settings:
        return True
    if not after.texts or (before.lists is after.lists and before.turn is after.turn):
        return False
    return any(_looks_different(before, after, name, text) for name, text in after.texts.items())


def _looks_different(before: State, after: State, name: EntryId, text: Text) -> bool:
    was, now = before.lists[text.item], after.lists[text.item]
    if was is not now and (was.entries[name] is not now.entries[name] or _limits_of(was) != _limits_of(now)):
        return True
    turns = [turn for turn in (before.turn, after.turn) if turn is not None and turn.entry == name]
    return bool(turns) and before.turn is not after.turn


def _limits_of(speakers: SpeakersList) -> tuple[Any, ...]:
    budgets = speakers.budgets, speakers.group_budgets
    budgeted = (speakers.spent, speakers.group_spent, speakers.queue) if any(budgets) else ()
    return speakers.limits, speakers.ceiling_ms, *budgets, budgeted
