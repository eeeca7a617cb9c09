"""A service in a process of its own, to be killed: `python -m tests.hub.serving FOLDER` says its address when ready."""

import asyncio
import sys

from rostrum.bootstrap import Service, serve
from rostrum.config import Config
from tests.hub.plenary import MEETING, convene


async def ready(service: Service) -> None:
    """Convene the meeting if this is a new journal, and tell where it is."""
    if service.hall.runner(MEETING) is None:
        await convene(service.hall, waiting=8)
    print(service.url, flush=True)  # it is what the test waits for


if __name__ == "__main__":
    folder, port = sys.argv[1:]
    asyncio.run(serve(Config(journal=f"sqlite:{folder}/journal.db", port=int(port), log="json"), ready))
