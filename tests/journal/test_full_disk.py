"""A full disk: the callers are told, nothing is half-written, and with room again it goes on."""

import subprocess
import sys
from pathlib import Path


def test_a_full_disk_stops_only_as_long_as_it_is_full(tmp_path: Path) -> None:
    """At whatever byte the disk is full, each append gets a JournalError and leaves nothing behind.

    Everything before it is there, can be read meanwhile, and the same append is stored once there is room.
    The checks are in full_disk.py, since the limit that stands in for the disk binds a whole process.
    """
    program = Path(__file__).with_name("full_disk.py")
    ran = subprocess.run(
        [sys.executable, str(program), str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert int(ran.stdout) > 20
