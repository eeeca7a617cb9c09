"""A small meeting for the tests of hub and web: ten delegations, two items, one sitting."""

from __future__ import annotations

import hashlib

from rostrum.floor.actor import Actor
from rostrum.floor.decide import Command
from rostrum.floor.items import OpenItem
from rostrum.floor.links import IssueLink
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.programme import Booth, Delegation, Inscription, Interpreter, Item, Officer, Programme, Sitting
from rostrum.floor.settings import Settings
from rostrum.floor.sittings import OpenSitting
from rostrum.floor.speakers import OpenList
from rostrum.floor.terms import Attendance, Role
from rostrum.hub.hall import Hall
from rostrum.hub.waiting import Accepted, Outcome

MEETING = "harbour"
OPERATOR = Actor(Role.OPERATOR)
DELEGATIONS = tuple(f"d{number}" for number in range(10))
DAY_MS = 86_400_000


def programme(settings: Settings | None = None, delegations: tuple[str, ...] = DELEGATIONS) -> Programme:
    """The meeting's programme."""
    return Programme(
        id=MEETING,
        title={"en": "Harbour"},
        timezone="Europe/Zurich",
        languages=("en", "fr"),
        floor_languages=("en", "fr", "ar"),
        sittings=(Sitting("s1", 0, 4 * DAY_MS, 3 * DAY_MS),),
        items=(Item("3", {"en": "Three"}, ("s1",)), Item("4", {"en": "Four"}, ("s1",))),
        officers=(Officer("chair", "en"),),
        delegations=tuple(
            Delegation(one, "state_party", {"en": one.upper()}, {"en": one.upper()}) for one in delegations
        ),
        booths=(Booth("fr", (Interpreter("i1", ("fr",), ("en",)),)),),
        settings=settings or Settings(),
    )


def token(role: Role | str, delegation: str | None = None) -> str:
    """The token of a role's personal link; the tests know it, the journal only its hash."""
    return f"token-of-{role}-{delegation or 'nobody'}"


def link(role: Role, delegation: str | None = None, expires_ms: int | None = None) -> IssueLink:
    """The command that issues it."""
    hashed = hashlib.sha256(token(role, delegation).encode()).hexdigest()
    return IssueLink(role, hashed, delegation, expires_ms=expires_ms)


async def do(hall: Hall, command: Command, actor: Actor = OPERATOR) -> Accepted:
    """Have a command done that the rules allow."""
    outcome = await hall.command(MEETING, command, actor)
    assert isinstance(outcome, Accepted), outcome
    return outcome


async def attempt(hall: Hall, command: Command, actor: Actor = OPERATOR) -> Outcome:
    """Try a command."""
    return await hall.command(MEETING, command, actor)


async def convene(
    hall: Hall, waiting: int = 0, settings: Settings | None = None, delegations: tuple[str, ...] = DELEGATIONS
) -> None:
    """Import the meeting, issue every link, open the sitting and item 3 with so many waiting."""
    inscriptions = tuple(
        Inscription("3", delegation, "en", attendance=Attendance.ROOM) for delegation in delegations[:waiting]
    )
    await do(hall, ImportMeeting(programme(settings, delegations), inscriptions))
    for role in (Role.CHAIR, Role.SECRETARIAT, Role.TECHNICIAN, Role.DISPLAY, Role.OBSERVER):
        await do(hall, link(role))
    for delegation in delegations:
        await do(hall, link(Role.DELEGATE, delegation))
    chair = Actor(Role.CHAIR)
    await do(hall, OpenSitting("s1"), chair)
    await do(hall, OpenItem("3"), chair)
    await do(hall, OpenList("3"), chair)
