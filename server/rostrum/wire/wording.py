"""The wording of what a person says in a command: nothing in it that is unseen, or turns the text around it."""

import unicodedata
from typing import Any, Final

KEPT_FORMATS: Final = frozenset("\u200c\u200d")
"""The joiners that scripts need to be written rightly; every other format character goes (bidi marks too)."""
_UNSEEN: Final = frozenset({"Cc", "Cf"})


def without_unseen(value: Any) -> Any:
    """A plain value without the control and format characters in its texts; lines stay lines, and keys as they are.

    They come with what is copied from elsewhere, our own pages among them, so nobody is refused for them.
    """
    match value:
        case str():
            return value if value.isascii() and value.isprintable() else "".join(filter(_seen, value))
        case dict():
            return {name: without_unseen(inside) for name, inside in value.items()}
        case list() | tuple():
            return type(value)(without_unseen(inside) for inside in value)
        case _:
            return value


def _seen(character: str) -> bool:
    return character == "\n" or character in KEPT_FORMATS or unicodedata.category(character) not in _UNSEEN
