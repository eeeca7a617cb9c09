"""What can be wrong with a file that somebody hands in, each with a sentence in the catalogues that says what to do."""

from enum import StrEnum
from typing import Final


class Trouble(StrEnum):
    """The stable codes; their sentences are `text-trouble-…` in `locales/*/troubles.ftl`."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    OLD_WORD = "old_word"
    NOT_A_TEXT = "not_a_text"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    UNPACKS_TOO_LARGE = "unpacks_too_large"
    NO_WORDS = "no_words"
    TOO_MANY_WORDS = "too_many_words"
    ENCODING = "encoding"
    TOO_SLOW = "too_slow"


class Unreadable(Exception):
    """A file that can't be taken as a text, and why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble: Final = trouble
