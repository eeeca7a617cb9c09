"""The command `rostrum links`: issue personal links, and take back those that they replace."""

import asyncio
from pathlib import Path

import click
import msgspec

from rostrum.cli.desk import open_desk, records_of
from rostrum.cli.options import FILE, journal_option, meeting_argument, settings
from rostrum.cli.reader import Declined, reader, say
from rostrum.cli.telling import listed
from rostrum.config import Config
from rostrum.floor.links import GIVEN, RevokeLink
from rostrum.floor.programme import Programme
from rostrum.floor.state import Link, State
from rostrum.floor.terms import Instant, Role
from rostrum.secretariat.imports.instants import HallClock, NoTime
from rostrum.secretariat.imports.sentences import expected_told
from rostrum.secretariat.links import Holder, NoDelegation, PersonalLink, holders, issuing, new_token, personal, written
from rostrum.secretariat.private import write_private
from rostrum.secretariat.record.replay import replayed
from rostrum.secretariat.sheet import sheet as sheet_of


class Wish(msgspec.Struct, frozen=True):
    """Whom the operator wants links for, until when, and whether their earlier ones shall go."""

    roles: tuple[Role, ...]
    delegations: tuple[str, ...]
    expires: str | None
    replace: bool


class Issued(msgspec.Struct, frozen=True):
    """What came of it."""

    programme: Programme
    links: list[tuple[Holder, PersonalLink]]
    revoked: int


@click.command()
@meeting_argument
@click.option(
    "--role",
    "roles",
    multiple=True,
    type=click.Choice(sorted(role.value for role in GIVEN)),
    help="Only for this role.",
)
@click.option("--delegation", "delegations", multiple=True, help="Only for this delegation.")
@click.option("--expires", metavar="TIME", help="Until when they are good, such as 2022-06-25T18:00 in the hall.")
@click.option("--replace", is_flag=True, help="Revoke the links that the same people have had so far.")
@click.option("--json", "json_file", type=FILE, help="Write them to this file, for scripts and mailings.")
@click.option("--sheet", "sheet_file", type=FILE, help="Write a page to print, with a code for phones, to this file.")
@click.option("--base-url", metavar="URL", help="How browsers reach the service.  [default: where it runs]")
@journal_option
def links(
    meeting: str,
    roles: tuple[str, ...],
    delegations: tuple[str, ...],
    expires: str | None,
    replace: bool,  # noqa: FBT001 -- click gives options by name
    json_file: Path | None,
    sheet_file: Path | None,
    base_url: str | None,
    journal: str | None,
) -> None:
    """Issue personal links to a MEETING: one a role, a booth and a delegation.

    Each run issues new links; those issued before stay good until they expire, unless --replace revokes them.
    """
    wish = Wish(tuple(map(Role, roles)), delegations, expires, replace)
    issued = asyncio.run(_issue(settings(journal), meeting, wish, base_url))
    named = [(holder.name, link) for holder, link in issued.links]
    if json_file is not None:
        write_private(json_file, written(named))
    if sheet_file is not None:
        write_private(sheet_file, sheet_of(issued.programme, issued.links, reader()).encode())
    if json_file is None and sheet_file is None:
        width = max((len(name) for name, _ in named), default=0)
        for name, link in named:
            click.echo(f"{name:<{width}}  {link.link}")
        return
    click.echo(say("machine-links-issued", n=len(named)))
    if issued.revoked:
        click.echo(say("machine-links-revoked", n=issued.revoked))


async def _issue(config: Config, meeting: str, wish: Wish, base_url: str | None) -> Issued:
    async with open_desk(config) as desk:
        base = base_url or await desk.url() or config.url
        state = replayed(meeting, await records_of(desk, meeting))
        assert state.programme is not None, "a meeting began with something else than its import"
        wanted, until = _understood(state.programme, wish)
        links = []
        for holder in wanted:
            token = new_token()
            await desk.command(meeting, issuing(holder, token, until))
            links.append((holder, personal(base, meeting, token)))
        earlier = _links_of(state, wanted) if wish.replace else ()
        for link in earlier:
            await desk.command(meeting, RevokeLink(link.id))
        return Issued(state.programme, links, len(earlier))


def _understood(programme: Programme, wish: Wish) -> tuple[tuple[Holder, ...], Instant | None]:
    """The holders that the operator means, and until when their links are good; raises Declined."""
    try:
        wanted = holders(programme, wish.roles, wish.delegations)
        return wanted, None if wish.expires is None else HallClock(programme.timezone).instant(wish.expires)
    except NoDelegation as error:
        raise Declined(say("machine-no-delegation", missing=listed(error.missing))) from error
    except NoTime as error:
        expected = expected_told(error.expected, reader())
        raise Declined(say("machine-no-time", given=str(wish.expires), expected=expected)) from error


def _links_of(state: State, wanted: tuple[Holder, ...]) -> tuple[Link, ...]:
    """The links that these holders have, less those that were revoked already."""
    return tuple(
        link
        for link in state.links.values()
        if not link.revoked and Holder(link.role, link.delegation, link.booth) in wanted
    )
