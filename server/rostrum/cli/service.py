"""Commands that run the service: serve, and the demo."""

import asyncio
import errno
import socket
import threading
import time
import webbrowser
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import click

from rostrum import bootstrap
from rostrum import demo as sample
from rostrum.cli.options import journal_option, journal_path, settings
from rostrum.cli.reader import Declined, say
from rostrum.cli.telling import links_told
from rostrum.config import REDIS, Config
from rostrum.journal.redis.journal import RedisJournal
from rostrum.secretariat.links import Holder, personal, written
from rostrum.secretariat.private import write_private
from rostrum.workers import workers as workers_of_the_same

CANNOT_LISTEN: Final = frozenset(
    {errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES, socket.EAI_NONAME, socket.EAI_AGAIN, socket.EAI_FAIL}
)
"""What binding an address fails with that another address or port cures."""

host_option = click.option("--host", help="The address to listen on.  [default: 127.0.0.1]")
port_option = click.option("--port", type=click.IntRange(0, 65535), help="0 takes a free one.  [default: 8000]")


@click.command()
@journal_option
@host_option
@port_option
@click.option("--public-url", metavar="URL", help="How browsers reach the service, where a proxy stands before it.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, help="Processes that share the port; needs Redis.")
@click.option("--share-port", is_flag=True, default=None, help="Listen beside others on this port, as workers do.")
@click.option("--allow-unsafe", is_flag=True, default=None, help="Take a Redis that may lose records, for a trial.")
def serve(
    journal: str | None,
    host: str | None,
    port: int | None,
    public_url: str | None,
    workers: int,
    share_port: bool | None,  # noqa: FBT001 -- click gives options by name
    allow_unsafe: bool | None,  # noqa: FBT001 -- as above
) -> None:
    """Run the service, until Ctrl-C or SIGTERM."""
    shared = True if workers > 1 else share_port
    config = settings(
        journal, host=host, port=port, public_url=public_url, allow_unsafe=allow_unsafe, share_port=shared
    )
    if workers > 1 and not config.journal.startswith(REDIS):
        raise Declined(say("machine-one-process", journal=config.journal))
    if workers > 1 and config.port == 0:
        raise Declined(say("machine-name-port"))

    async def ready(service: bootstrap.Service) -> None:
        click.echo(say("machine-serves", n=len(service.hall.runners), url=service.url))

    asyncio.run(_serve_with(workers - 1, config, ready))


async def _serve_with(more: int, config: Config, ready: Callable[[bootstrap.Service], Awaitable[None]]) -> None:
    """Run the service, and so many further processes of it."""
    names = ("journal", "host", "port", "public_url")
    given = [f"--{name.replace('_', '-')}={value}" for name in names if (value := getattr(config, name)) != ""]
    unsafe = ["--allow-unsafe"] if config.allow_unsafe else []
    async with workers_of_the_same(more, ["serve", "--share-port", *given, *unsafe]):
        await _serve(config, ready)


@click.command()
@host_option
@port_option
@click.option(
    "--dir",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Keep the meeting here, or go on with the one that is here.",
)
@click.option("--journal", metavar="ADDRESS", help="Keep the meeting in redis://HOST:PORT, for several nodes.")
@click.option("--browser/--no-browser", default=True, help="Open the chair's page in a browser.")
@click.option(
    "--links-json", type=click.Path(path_type=Path, dir_okay=False), help="Write everybody's links to this file."
)
def demo(
    host: str | None,
    port: int | None,
    folder: Path | None,
    journal: str | None,
    browser: bool,  # noqa: FBT001 -- click gives options by name
    links_json: Path | None,
) -> None:
    """Run the service with a sample meeting in the middle of its morning, and print links into it."""
    if journal is not None and (folder is not None or not journal.startswith(REDIS)):
        raise click.UsageError(say("machine-demo-journal"))
    with _kept(folder) as kept:
        config = settings(journal or f"sqlite:{kept / 'journal.db'}", host=host, port=port)
        asyncio.run(_demo(config, links_json, browser=browser))


@contextmanager
def _kept(folder: Path | None) -> Iterator[Path]:
    """The folder of the demo: the one given, or a fresh one that goes when the demo ends."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
        return
    with TemporaryDirectory(prefix="rostrum-demo-") as fresh:
        yield Path(fresh)


async def _demo(config: Config, links_json: Path | None, *, browser: bool) -> None:
    tokens = await _prepared(config)

    async def ready(service: bootstrap.Service) -> None:
        runner = service.hall.runner(sample.MEETING)
        if runner is None:
            raise Declined(say("machine-other-meetings", journal=config.journal))
        held = tokens if tokens is not None else await sample.issue(service.hall)
        links = {holder.name: personal(service.url, sample.MEETING, token) for holder, token in held.items()}
        if links_json is not None:
            write_private(links_json, written(links.items()))
        click.echo(links_told(runner.state, links))
        if browser:
            _open_browser(links["chair"].link)

    await _serve(config, ready)


async def _prepared(config: Config) -> dict[Holder, str] | None:
    """The morning in a journal that hasn't got it yet, and the tokens of its links; None where it goes on."""
    if config.journal.startswith(REDIS):
        journal = await bootstrap.opened_journal(config)
        assert isinstance(journal, RedisJournal), f"{config.journal} is a Redis"
        try:
            return await sample.prepare_in(journal, int((await journal.now()) / 1000) * 1000)
        finally:
            await journal.close()
    path = journal_path(config)
    if await asyncio.to_thread(path.exists):
        return None
    return await sample.prepare(path, int(time.time()) * 1000)


async def _serve(config: Config, ready: Callable[[bootstrap.Service], Awaitable[None]]) -> None:
    """Run the service; an address that can't be had is told with what to do."""
    try:
        await bootstrap.serve(config, ready)
    except OSError as error:
        if error.errno not in CANNOT_LISTEN:
            raise
        why, _, _ = str(error.strerror).partition(" (")
        raise Declined(say("machine-cannot-listen", host=config.host, port=str(config.port), why=why)) from error


def _open_browser(link: str) -> None:
    """Open a page in the browser of the desktop, if there is one; a browser in the terminal would be in the way."""

    def open_it() -> None:
        with suppress(Exception):
            controller = webbrowser.get()
            if type(controller) is not webbrowser.GenericBrowser:
                controller.open(link)

    threading.Thread(target=open_it, daemon=True).start()
