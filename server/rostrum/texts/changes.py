"""What changed between two versions of a text, word by word, as whoever reads the new one wants to see it."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final, TypeAlias

import msgspec

PARAGRAPH: Final = "\n"


class Change(StrEnum):
    """What became of a run of words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


class Run(msgspec.Struct, frozen=True):
    """Words that follow each other, all of them the same, added or removed."""

    text: str
    change: Change = Change.SAME


Paragraph: TypeAlias = tuple[Run, ...]


def unchanged(paragraphs: Sequence[str]) -> tuple[Paragraph, ...]:
    """A first version: everything is as it is."""
    return tuple((Run(paragraph),) for paragraph in paragraphs)


def compared(before: Sequence[str], after: Sequence[str]) -> tuple[Paragraph, ...]:
    """The paragraphs of the new version, with what was added and what is gone."""
    return tuple(_paragraphs(_marked(_tokens(before), _tokens(after))))


def _tokens(paragraphs: Sequence[str]) -> list[str]:
    return [token for paragraph in paragraphs for token in (*paragraph.split(" "), PARAGRAPH)]


def _marked(before: list[str], after: list[str]) -> Iterator[tuple[Change, list[str]]]:
    for what, start, end, new_start, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            yield Change.SAME, after[new_start:new_end]
            continue
        # What is gone takes no line of its own: the paragraphs are those of the new version.
        yield Change.REMOVED, [token for token in before[start:end] if token != PARAGRAPH]
        yield Change.ADDED, after[new_start:new_end]


def _paragraphs(marked: Iterable[tuple[Change, list[str]]]) -> Iterator[Paragraph]:
    runs: list[tuple[Change, list[str]]] = []
    for change, tokens in marked:
        for token in tokens:
            if token == PARAGRAPH:
                yield _runs(runs)
                runs = []
            elif runs and runs[-1][0] is change:
                runs[-1][1].append(token)
            else:
                runs.append((change, [token]))
    if runs:
        yield _runs(runs)


def _runs(runs: Iterable[tuple[Change, list[str]]]) -> Paragraph:
    return tuple(Run(" ".join(words), change) for change, words in runs)
