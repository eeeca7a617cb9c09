"""The programs in docs/writing-a-client.md run as they stand there."""

from __future__ import annotations

import asyncio
import re
import sys
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

from tests.client.scripted import TOKEN, Line, service

GUIDE = Path(__file__).parents[2] / "docs" / "writing-a-client.md"
PROGRAM = re.compile(r"<!-- (?P<name>\w+\.py) -->\n```python\n(?P<text>.*?)```", re.DOTALL)

VIEW: dict[str, Any] = {
    "turn": {"delegation": "co", "limit_ms": 60_000, "used_ms": 0, "class": "state_party"},
    "interrupted": [],
    "forecast": {"change_over_ms": 30_000, "pace": {}, "reserve_ms": 0},
}


async def said(name: str, url: str, lines: int) -> list[str]:
    """The first lines that a program of the guide prints, run on this service instead of the demo's."""
    programs = {found["name"]: found["text"] for found in PROGRAM.finditer(GUIDE.read_text(encoding="utf-8"))}
    demo = re.compile(r"http://127\.0\.0\.1:8000/meetings/apmbc-im-2022|ws://127[^\"]+")
    there = url if name == "chair.py" else f"{url.replace('http', 'ws')}/floor"
    text, times = demo.subn(there, programs[name])
    assert times == 1
    running = await asyncio.create_subprocess_exec(
        sys.executable, "-u", "-c", text, stdout=PIPE, env={"FLOOR_TOKEN": TOKEN}
    )
    assert running.stdout is not None
    try:
        async with asyncio.timeout(20):
            return [(await running.stdout.readline()).decode().strip() for _ in range(lines)]
    finally:
        running.kill()
        await running.communicate()


async def test_the_chair_in_twenty_lines() -> None:
    """The Python client calls the next speaker and follows."""

    async def script(line: Line) -> None:
        await line.welcome(**VIEW)
        command = await line.hear("command")
        await line.say(t="accepted", id=command["id"], seq=2, made={"turn": "t9"})
        await line.stay()

    async with service(script) as url:
        lines = await said("chair.py", url, 2)
    assert lines[0] == "called: t9"
    assert lines[1].startswith("co has the floor; the list ends at 17")


async def test_a_screen_in_forty_lines() -> None:
    """A program without our client shows who has the floor, patch by patch."""

    async def script(line: Line) -> None:
        hello = await line.welcome(**VIEW)
        assert hello == {"t": "hello", "token": TOKEN, "view": "public"}
        await line.say(t="live", n=1, live={})
        await line.patch(1, 2, turn={"delegation": "th"})
        await line.patch(2, 4, turn=None)
        await line.stay()

    async with service(script) as url:
        lines = await said("screen.py", url, 3)
    assert lines == ["1 co has the floor", "2 th has the floor", "4 nobody has the floor"]
