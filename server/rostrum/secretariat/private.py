"""Private files: what holds tokens is written whole or not at all, and for its owner's eyes only."""

import os
from pathlib import Path


def write_private(path: Path, content: bytes) -> None:
    """Put a file with this content in place of whatever was there; raises OSError naming the file."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        part.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None
    finally:
        part.unlink(missing_ok=True)
