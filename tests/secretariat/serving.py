"""A service of the tests: the command `rostrum` as a process of its own, as somebody starts it at a terminal."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

STARTS_WITHIN_S = 15
STOPS_WITHIN_S = 5


@contextmanager
def started(*arguments: str | Path, says: str = "Ctrl-C") -> Iterator[subprocess.Popen[str]]:
    """Start `rostrum` and go on when it says that it runs; stop it by SIGTERM, within the five seconds it has."""
    command = [sys.executable, "-c", "from rostrum.cli import main; main()", *map(str, arguments)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    watchdog = threading.Timer(STARTS_WITHIN_S, process.kill)
    watchdog.start()
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if says in line:
                break
        else:
            raise AssertionError(f"it never said {says!r}: {process.stderr and process.stderr.read()}")
        watchdog.cancel()
        yield process
    finally:
        watchdog.cancel()
        process.terminate()
        try:
            process.communicate(timeout=STOPS_WITHIN_S)
        finally:
            process.kill()
            process.wait()
