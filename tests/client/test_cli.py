"""The `floor` command: what it prints, and its exit codes."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from floor_client.cli import main
from floor_client.line import clock_text
from tests.client.scripted import TOKEN, Line, service

ENTRIES = {
    "e4": {"state": "heard", "item": "3"},
    "e5": {"state": "waiting", "item": "3"},
    "e6": {"state": "waiting", "item": "5"},
}
VIEW: dict[str, Any] = {
    "meeting": {"phase": "open", "item": "3", "directory": "d1"},
    "turn": {
        "id": "t9",
        "delegation": "co",
        "class": "state_party",
        "state": "paused",
        "limit_ms": 180_000,
        "used_ms": 73_000,
    },
    "interrupted": [],
    "list": {
        "item": "3",
        "state": "closed",
        "limits": {"state_party": 180_000},
        "entries": {
            "e18": {"place": 2048, "delegation": "jo", "kind": "statement", "class": "state_party", "state": "waiting"},
            "e17": {"place": 1024, "delegation": "th", "kind": "statement", "class": "state_party", "state": "waiting"},
        },
    },
    "forecast": {"change_over_ms": 30_000, "pace": {}, "reserve_ms": 0},
}


async def floor(*arguments: str, token: str | None = TOKEN) -> Result:
    """Runs the command beside the test's service."""
    return await asyncio.to_thread(CliRunner(env={"FLOOR_TOKEN": token}).invoke, main, list(arguments))


def answering(do: dict[str, Any], **answer: Any) -> Any:
    """A service that takes exactly this command, and answers."""

    async def script(line: Line) -> None:
        hello = await line.welcome(**VIEW)
        assert hello["token"] == TOKEN
        await line.say(t="own", seq=1, own={"entries": ENTRIES})
        command = await line.hear("command")
        assert command["do"] == do
        await line.say(id=command["id"], **answer)
        await line.stay()

    return script


async def test_watch_prints_a_line() -> None:
    """For a reader: who speaks and how long is left, who is next, how many wait; ids where no names can be had."""

    async def script(line: Line) -> None:
        await line.welcome(**VIEW)
        await line.stay()

    async with service(script) as url:
        result = await floor("watch", url, "--once")
    assert result.exit_code == 0, result.output
    assert result.stdout.split("  ", 1)[1] == (
        "open · item 3 · co paused 1:47 · next th · 2 waiting, 8 min · list closed\n"
    )


async def test_watch_prints_json() -> None:
    """For a script: each view on a line of its own."""

    async def script(line: Line) -> None:
        await line.welcome(**VIEW)
        await line.stay()

    async with service(script) as url:
        result = await floor("watch", url, "--once", "--json")
    assert json.loads(result.stdout) == {"seq": 1, "view": VIEW}


async def test_request() -> None:
    """Done is exit code 0, and names the entry."""
    do = {"kind": "inscribe", "item": "3", "language": "fr"}
    async with service(answering(do, t="accepted", seq=7, made={"entry": "e19"})) as url:
        result = await floor("request", url, "--item", "3", "--language", "fr")
    assert (result.exit_code, result.stdout) == (0, "On the list of item 3 as e19.\n")


async def test_refused_by_the_rules() -> None:
    """Refused is exit code 1, with the sentence, or all of it as JSON."""
    do = {"kind": "inscribe", "item": "3", "language": "fr"}
    refused = {"t": "refused", "code": "list_closed", "rule": "LS6", "args": {"item": "3"}, "message": "Closed."}
    async with service(answering(do, **refused), answering(do, **refused)) as url:
        result = await floor("request", url, "--item", "3", "--language", "fr")
        as_json = await floor("request", url, "--item", "3", "--language", "fr", "--json")
    assert (result.exit_code, result.stderr) == (1, "list_closed (LS6): Closed.\n")
    assert as_json.exit_code == 1
    assert json.loads(as_json.stdout)["refused"]["args"] == {"item": "3"}


async def test_withdraw_finds_the_one_on_the_current_item() -> None:
    """Without an entry it is the one that waits on the current item."""
    async with service(answering({"kind": "withdraw", "entry": "e5"}, t="accepted", seq=8)) as url:
        result = await floor("withdraw", url, "--json")
    assert (result.exit_code, json.loads(result.stdout)) == (0, {"seq": 8, "made": {}})


async def test_withdraw_does_not_guess() -> None:
    """Where several wait and none of them on the current item, each is named and none withdrawn."""

    async def script(line: Line) -> None:
        await line.welcome(**VIEW)
        await line.say(
            t="own", seq=1, own={"entries": {id_: {"state": "waiting", "item": "5"} for id_ in ("e6", "e7")}}
        )
        await line.stay()

    async with service(script) as url:
        result = await floor("withdraw", url)
    assert result.exit_code == 2
    assert "e6 (item 5), e7 (item 5)" in result.stderr


async def test_next_names_what_it_saw() -> None:
    """The turn that runs and the entry shown as next go along (TN2)."""
    do = {"kind": "call_next", "turn": "t9", "entry": "e17"}
    async with service(answering(do, t="accepted", seq=9, made={"turn": "t10"})) as url:
        result = await floor("next", url)
    assert (result.exit_code, result.stdout) == (0, "th has the floor (t10).\n")


async def test_load() -> None:
    """A crowd that all sees the same."""

    async def script(line: Line) -> None:
        await line.welcome(**VIEW)
        await asyncio.sleep(0.3)
        await line.patch(1, 2, turn=None)
        await line.stay()

    async with service(*[script] * 5) as url:
        result = await floor("load", url, "--clients", "5", "--seconds", "0.5", "--json")
    told = json.loads(result.stdout)
    assert result.exit_code == 0, result.output
    assert (told["connected"], told["converged"], told["seq"], told["publications"]) == (5, 5, 2, 1)
    assert told["spread_ms"]["last"] >= told["spread_ms"]["p50"] >= 0


async def test_load_that_does_not_get_in() -> None:
    """Clients that are turned away are counted with the reason, and the exit code says so."""

    async def script(line: Line) -> None:
        await line.hear("hello")
        await line.bye(4502, "bad_token")

    async with service(script, script) as url:
        result = await floor("load", url, "--clients", "2")
    assert result.exit_code == 3
    assert "0 of 2 clients connected" in result.stdout
    assert "2 × 4502 bad_token" in result.stdout


async def test_turned_away() -> None:
    """A token that the service doesn't know is no connection: exit code 3."""

    async def script(line: Line) -> None:
        await line.hear("hello")
        await line.bye(4502, "bad_token")

    async with service(script, script) as url:
        result = await floor("next", url)
        as_json = await floor("next", url, "--json")
    assert (result.exit_code, result.stderr) == (3, "4502 bad_token\n")
    assert json.loads(as_json.stdout) == {"no_connection": "4502 bad_token"}


@pytest.mark.parametrize(
    "arguments",
    [["watch"], ["watch", "ftp://h/meetings/x"], ["dance"], ["request", "http://h/meetings/x"]],
    ids=" ".join,
)
async def test_wrong_usage(arguments: list[str]) -> None:
    """Wrong usage is exit code 2."""
    assert (await floor(*arguments)).exit_code == 2


async def test_the_token_is_no_argument(tmp_path: Path) -> None:
    """Without FLOOR_TOKEN the token comes from a file, and without either that is wrong usage."""
    (tmp_path / "token").write_text(f"{TOKEN}\n", encoding="utf-8")
    do = {"kind": "withdraw", "entry": "e5"}
    async with service(answering(do, t="accepted", seq=8)) as url:
        result = await floor("withdraw", url, "e5", "--token-file", str(tmp_path / "token"), token=None)
        assert result.exit_code == 0, result.output
        result = await floor("withdraw", url, "e5", token=None)
    assert result.exit_code == 2
    assert "FLOOR_TOKEN" in result.stderr


@pytest.mark.parametrize(
    ("left_ms", "text"), [(107_000, "1:47"), (106_001, "1:47"), (0, "0:00"), (-999, "+0:00"), (-12_000, "+0:12")]
)
def test_the_text_of_a_clock(left_ms: int, text: str) -> None:
    """A second that has begun still counts; beyond the limit only whole ones do."""
    assert clock_text(left_ms) == text
