"""The `floor` command: a meeting from a terminal or a script.

The token comes from FLOOR_TOKEN or from a file, never from the arguments, which every user of a machine can read.
Exit codes: 0 done, 1 refused by the rules, 2 wrong usage, 3 no connection.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from floor_client.client import FloorClient
from floor_client.connection import floor_urls
from floor_client.crowd import Crowd, Result
from floor_client.line import line
from floor_client.names import Names
from floor_client.outcomes import Accepted, Ended, Refused
from floor_client.session import ProtocolError
from floor_client.view import in_order

TIMEOUT_S = 10

P = ParamSpec("P")
T = TypeVar("T")


class Failure(click.ClickException):
    """What ends a command; as JSON on standard output where that was asked for."""

    def __init__(self, message: str, told: Mapping[str, object] | None) -> None:
        super().__init__(message)
        self.told = told

    def show(self, file: Any = None) -> None:
        """Print it where its reader looks."""
        if self.told is None:
            click.echo(self.message, file=file, err=file is None)
        else:
            click.echo(json.dumps(self.told, ensure_ascii=False))


class RefusedByTheRules(Failure):
    """The service was asked, and said no."""

    exit_code = 1


class NoConnection(Failure):
    """The service couldn't be asked, or what it said is not known."""

    exit_code = 3


def checked_urls(_context: click.Context, _parameter: click.Parameter, url: str) -> tuple[str, ...]:
    """The URL of a meeting, or those at which several nodes serve it; or wrong usage."""
    urls = tuple(url.split(","))
    try:
        floor_urls(urls)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error
    return urls


def read_token(_context: click.Context, _parameter: click.Parameter, file: Path | None) -> str:
    """The token from the file, else from FLOOR_TOKEN."""
    token = (file.read_text(encoding="utf-8") if file else os.environ.get("FLOOR_TOKEN", "")).strip()
    if not token:
        raise click.UsageError("Put your personal token into FLOOR_TOKEN, or its file's name after --token-file.")
    return token


def shared(command: Callable[P, T]) -> Callable[P, T]:
    """The argument and options that every command has."""
    for decorate in (
        click.argument("urls", metavar="URL", callback=checked_urls),
        click.option(
            "--token-file",
            "token",
            type=click.Path(exists=True, dir_okay=False, path_type=Path),
            callback=read_token,
            help="A file that holds the personal token; otherwise it is FLOOR_TOKEN.",
        ),
        click.option("--json", "as_json", is_flag=True, help="JSON, one value a line, for scripts."),
        click.option("--lang", default="en", show_default=True, help="The language of names and sentences."),
    ):
        command = decorate(command)
    return command


def perform(action: Coroutine[Any, Any, T], *, as_json: bool) -> T:
    """Runs an action to its end and makes what went wrong an exit code."""
    try:
        return asyncio.run(action)
    except Refused as refused:
        facts = {"code": refused.code, "rule": refused.rule, "args": refused.args, "message": refused.message}
        raise RefusedByTheRules(str(refused), {"refused": facts} if as_json else None) from refused
    except (ConnectionError, TimeoutError, Ended, ProtocolError) as error:
        message = str(error) or "no answer in time; whether it was done is not known"
        raise NoConnection(message, {"no_connection": message} if as_json else None) from error


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="rostrum")
def main() -> None:
    """Follow a meeting run by Rostrum, and take part in it.

    URL is the meeting's, as http://host:port/meetings/ID. Where several nodes serve it, it may be all their addresses,
    separated by commas: when one is gone, the command goes on at another.
    """


@main.command()
@click.option("--once", is_flag=True, help="Only the view now.")
@shared
def watch(urls: tuple[str, ...], token: str, lang: str, *, as_json: bool, once: bool) -> None:
    """Print the meeting whenever it changes."""

    async def action() -> None:
        names = Names(urls, lang)
        async with FloorClient(urls, token, lang=lang) as floor:
            async for view in floor.views():
                if as_json:
                    said = json.dumps({"seq": floor.seq, "view": dict(view)}, ensure_ascii=False)
                else:
                    await names.follow(view.get("meeting", {}).get("directory", ""))
                    said = f"{time.strftime('%H:%M:%S')}  {line(view, floor.server_now_ms(), names)}"
                click.echo(said)
                sys.stdout.flush()
                if once:
                    return

    perform(action(), as_json=as_json)


@main.command()
@click.option("--item", required=True, help="The number of the item.")
@click.option("--language", required=True, help="The language to speak in.")
@click.option("--kind", help="The kind of entry, where it is not a statement.")
@click.option("--attendance", type=click.Choice(["room", "remote"]), help="Where to speak from.")
@click.option("--on-behalf-of", help="For whom else.")
@click.option("--delegation", help="Whom to inscribe, for the chair and the secretariat.")
@shared
def request(
    urls: tuple[str, ...],
    token: str,
    lang: str,
    item: str,
    language: str,
    kind: str | None,
    attendance: str | None,
    on_behalf_of: str | None,
    delegation: str | None,
    *,
    as_json: bool,
) -> None:
    """Ask for the floor."""

    async def action() -> Accepted:
        async with FloorClient(urls, token, lang=lang) as floor:
            return await floor.do(
                "inscribe",
                timeout=TIMEOUT_S,
                item=item,
                language=language,
                entry_kind=kind,
                attendance=attendance,
                on_behalf_of=on_behalf_of,
                delegation=delegation,
            )

    done = perform(action(), as_json=as_json)
    tell(done, f"On the list of item {item} as {done.made.get('entry', '?')}.", as_json=as_json)


@main.command()
@shared
@click.argument("entry", required=False)
def withdraw(urls: tuple[str, ...], token: str, lang: str, entry: str | None, *, as_json: bool) -> None:
    """Take a request back: ENTRY, or the one that waits on the current item, or the only one."""

    async def action() -> tuple[str, Accepted]:
        async with FloorClient(urls, token, lang=lang) as floor:
            mine = entry or await only_waiting(floor)
            return mine, await floor.do("withdraw", timeout=TIMEOUT_S, entry=mine)

    withdrawn, done = perform(action(), as_json=as_json)
    tell(done, f"{withdrawn} is withdrawn.", as_json=as_json)


async def only_waiting(floor: FloorClient) -> str:
    """The one entry of this delegation that waits, on the current item if there is one."""
    if "delegation" not in floor.viewer:
        raise click.UsageError("Name the entry: this is no delegation's token.")
    async with asyncio.timeout(TIMEOUT_S):
        await floor.until(lambda: bool(floor.own))
    entries: Mapping[str, Mapping[str, str]] = floor.own.get("entries", {})
    waiting = {id_: entry["item"] for id_, entry in entries.items() if entry["state"] == "waiting"}
    current = floor.view.get("meeting", {}).get("item")
    here = [id_ for id_, item in waiting.items() if item == current] or list(waiting)
    if len(here) != 1:
        known = ", ".join(f"{id_} (item {item})" for id_, item in waiting.items()) or "none"
        raise click.UsageError(f"Name the entry. Of yours are waiting: {known}.")
    return here[0]


@main.command(name="next")
@shared
def call_next(urls: tuple[str, ...], token: str, lang: str, *, as_json: bool) -> None:
    """Call the next speaker, naming the turn and the entry as they are seen now (for the chair)."""

    async def action() -> tuple[str, Accepted]:
        names = Names(urls, lang)
        async with FloorClient(urls, token, lang=lang) as floor:
            view = floor.view
            waiting = in_order(view.get("list"))
            entry = waiting[0][0] if waiting else None
            turn = view["turn"]["id"] if "turn" in view else None
            done = await floor.do("call_next", timeout=TIMEOUT_S, turn=turn, entry=entry)
            await names.follow(view.get("meeting", {}).get("directory", ""))
            return names.delegation(waiting[0][1]["delegation"]) if waiting else "The next", done

    who, done = perform(action(), as_json=as_json)
    tell(done, f"{who} has the floor ({done.made.get('turn', '?')}).", as_json=as_json)


@main.command()
@click.option("--clients", default=100, show_default=True, type=click.IntRange(1, 20_000))
@click.option("--seconds", default=10.0, show_default=True, help="How long to watch once all are in.")
@shared
def load(
    urls: tuple[str, ...],
    token: str,
    lang: str,  # noqa: ARG001 -- every command takes it
    clients: int,
    seconds: float,
    *,
    as_json: bool,
) -> None:
    """A crowd of watching clients from this process, and whether all of them see the same."""

    async def action() -> Result:
        return await Crowd(urls, token, clients).watch(seconds)

    result = perform(action(), as_json=as_json)
    click.echo(json.dumps(asdict(result)) if as_json else report(result))
    if result.converged < result.clients:
        raise click.exceptions.Exit(NoConnection.exit_code)


def report(result: Result) -> str:
    """How a crowd did, for a reader."""
    lines = [
        f"{result.connected} of {result.clients} clients connected, {result.converged} converged at {result.seq}.",
        f"{result.publications} publications while they watched.",
    ]
    if result.spread_ms is not None:
        spread = result.spread_ms
        lines.append(f"After the first client: p50 {spread.p50} ms, p99 {spread.p99} ms, last {spread.last} ms.")
    return "\n".join([*lines, *(f"{count} × {reason}" for reason, count in result.failures.items())])


def tell(done: Accepted, sentence: str, *, as_json: bool) -> None:
    """What was done, as a sentence or as JSON."""
    click.echo(json.dumps({"seq": done.seq, "made": dict(done.made)}) if as_json else sentence)
