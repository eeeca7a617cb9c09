"""What the process that reads files is asked, and what it answers."""

from typing import TypeAlias

import msgspec

from rostrum.texts.changes import Paragraph
from rostrum.texts.formats import Format
from rostrum.texts.trouble import Trouble


class Task(msgspec.Struct, frozen=True):
    """A file, the paragraphs of the version before where there is one, and how many words there may be."""

    file: bytes
    before: tuple[str, ...] | None
    most_words: int


class Read(msgspec.Struct, frozen=True, tag="read"):
    """The text of the file; `changes` is none where there is nothing to compare with, or too much."""

    format: Format
    paragraphs: tuple[str, ...]
    words: int
    changes: tuple[Paragraph, ...] | None = None


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """Why it can't be taken."""

    trouble: Trouble


Result: TypeAlias = Read | Failed

encode = msgspec.msgpack.Encoder().encode
_results = msgspec.msgpack.Decoder(Result)
task_of = msgspec.msgpack.Decoder(Task).decode


def result_of(said: bytes) -> Result:
    """The result that the process said; raises MsgspecError where it came to no end."""
    result: Result = _results.decode(said)
    return result
