"""The wording of imported text: one spelling each, and nothing in it that could forge a line or turn it."""

import unicodedata
from typing import Final

from rostrum.wire.wording import KEPT_FORMATS

FIXED_SPACES: Final = frozenset("\u00a0\u202f")
"""The spaces that French sets before a colon; they stay what they are."""


def normalised(text: str) -> str:
    """Give a text from outside the form in which Rostrum keeps it.

    NFC, without control, format, surrogate and private characters; single spaces, none at the ends.
    """
    composed = unicodedata.normalize("NFC", text)
    spaced = "".join(" " if c.isspace() and c not in FIXED_SPACES else c for c in composed)
    clean = "".join(c for c in spaced if c in KEPT_FORMATS or unicodedata.category(c)[0] != "C")
    return " ".join(piece for piece in clean.split(" ") if piece).strip()
