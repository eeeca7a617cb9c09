"""Telling: what was done, in sentences for the person at the machine."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from rostrum.catalogues import said
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.state import State
from rostrum.floor.terms import Language, OrderPolicy
from rostrum.floor.views.why import Reasons
from rostrum.secretariat.imports.forewarning import Gap
from rostrum.secretariat.imports.meeting import Reading
from rostrum.secretariat.links import PersonalLink

POLICIES: Final = {
    OrderPolicy.FIRST_COME: "first come, first served",
    OrderPolicy.ALPHABETICAL: "in alphabetical order",
    OrderPolicy.LOT: "by lot",
    OrderPolicy.FEWEST_TURNS: "fewest turns first",
}


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 item", "3 items"."""
    return f"{number} {noun if number == 1 else noun + 's'}"


def imported(reading: Reading[ImportMeeting]) -> str:
    """What an import brought."""
    programme = reading.command.programme
    parts = [
        counted(len(programme.sittings), "sitting"),
        counted(len(programme.items), "item"),
        counted(len(programme.delegations), "delegation"),
        counted(len(programme.participants), "participant"),
        counted(len(programme.booths), "booth"),
        counted(len(reading.command.inscriptions), "inscription"),
    ]
    left_out = len({(finding.file, finding.row) for finding in reading.left_out})
    tail = f"; {counted(left_out, 'row')} left out" if left_out else ""
    return f"Imported {programme.id}: {', '.join(parts)}{tail}."


def forewarned(gap: Gap) -> str:
    """What the booths would not reach, and whom to bring: "item 3, place 9, Russian: no path to any channel …"."""
    places = f"place{'s' * (len(gap.places) > 1)} {', '.join(map(str, gap.places))}"
    parts = []
    if gap.unreached:
        parts.append(f"no path to {'any channel' if gap.everywhere else named(gap.unreached)}")
    if gap.doubles:
        parts.append(f"only a relay of a relay to {named(gap.doubles)}")
    swap = gap.swap
    advice = "no exchange of one interpreter mends it" if swap is None else f"bring {swap.bring} for {swap.instead_of}"
    return f"item {gap.item}, {places}, {named((gap.language,))}: {' and '.join(parts)} with this rota; {advice}"


def named(languages: Sequence[Language]) -> str:
    """Languages by their names, by their codes where we have none."""
    return ", ".join(said(f"language-{code}", {}, "en") or code for code in languages)


def reasons(answer: Reasons, zone: ZoneInfo) -> str:
    """Why an entry stands where it stands (LS15)."""
    lines = [
        f"{answer.entry}, {answer.delegation}, item {answer.item}",
        f"  list     {POLICIES[answer.policy]} within each class (LS4)",
        f"  class    {answer.speaking_class}, number {answer.class_rank} in the order of classes (LS4)",
        f"  arrived  {clock(answer.arrived_ms, zone)}, as request {answer.arrival} on this item (LS5)",
        f"  made by  the {answer.inscribed_by}",
    ]
    if answer.seed is not None:
        lines.append(f"  lot      drawn with the seed {answer.seed} (LS4)")
    for move in answer.moves:
        told = f" ({move.reason})" if move.reason is not None else ""
        lines.append(f"  moved    {clock(move.at_ms, zone)}, by the {move.by} ({move.rule}){told}")
    if not answer.moves:
        lines.append("  moved    never")
    waits = "not waiting" if answer.ahead is None else f"{counted(answer.ahead, 'speaker')} ahead"
    return "\n".join([*lines, f"  now      {waits}"])


def clock(at: int, zone: ZoneInfo) -> str:
    """A date and time in the hall, to the second."""
    return f"{datetime.fromtimestamp(at / 1000, zone):%Y-%m-%d %H:%M:%S}"


SHOWN: Final = {
    "chair": "chair",
    "secretariat": "secretariat",
    "technician": "technician",
    "display": "display",
    "interpreter-fr": "interpreter (fr)",
    "delegate-co": "delegate (co)",
    "delegate-th": "delegate (th, remote)",
}
"""The demo's links that are printed: one for each role, and a delegate from afar."""


def links_told(state: State, links: Mapping[str, PersonalLink]) -> str:
    """The demo's welcome: what runs, how to come in, and how to stop it."""
    programme = state.programme
    assert programme is not None, "a demo without a programme"
    waiting = len(state.lists[state.item].queue) if state.item is not None else 0
    width = max(map(len, SHOWN.values()))
    return "\n".join(
        [
            "",
            f"  {programme.title['en']}",
            f"  A sample, illustrative. Item {state.item} is open, {counted(waiting, 'speaker')} waiting.",
            "",
            *(f"  {label:<{width}}  {links[name].link}" for name, label in SHOWN.items() if name in links),
            "",
            "  Each link is one person's way in. Open the chair's and press Enter; Ctrl-C here ends the demo.",
            "",
        ]
    )
