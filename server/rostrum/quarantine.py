"""Quarantine: what comes from outside is read in a process of its own, without rights, within bounds, up to a deadline.

A file made to harm takes nothing with it but that process. The process is a module of ours that reads a task from its
standard input, calls `give_up_rights` before it looks at it, and writes a result.
"""

import asyncio
import logging
import resource
import sys
from contextlib import suppress
from typing import Final

MEMORY_BYTES: Final = 768 * 1024 * 1024
PROCESSOR_S: Final = 12
DEADLINE_S: Final = 20.0
AT_ONCE: Final = 2


class Quarantine:
    """Has tasks read by processes of one module, two at a time; further ones wait."""

    def __init__(self, module: str, deadline_s: float = DEADLINE_S) -> None:
        self._module = module
        self._deadline_s = deadline_s
        self._room = asyncio.Semaphore(AT_ONCE)

    async def read(self, task: bytes) -> bytes:
        """What the process says to a task, nothing where the system ended it; raises TimeoutError past the deadline."""
        async with self._room:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-I", "-m", self._module),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env={},
            )
            try:
                async with asyncio.timeout(self._deadline_s):
                    said, _ = await process.communicate(task)
            finally:
                with suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
            return said


def give_up_rights() -> None:
    """Bound memory and processor time by the system, and write no file from here on."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_S, PROCESSOR_S))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    logging.disable()  # what a library has to say about a file is nobody's business
