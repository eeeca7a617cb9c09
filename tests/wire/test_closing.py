"""The close codes: what they tell a client to do, and that the reference lists them all."""

from __future__ import annotations

import pytest

from rostrum.wire.closing import MEANING, CloseCode


@pytest.mark.parametrize("code", CloseCode)
def test_the_range_says_what_to_do(code: CloseCode) -> None:
    """Below 4500 come back, from there on don't; each code has its sentence."""
    assert 4000 <= code <= 4999
    assert code.reconnect == (code < 4500)
    assert MEANING[code].endswith(".")
    assert len(code.reason) <= 123  # what a close frame has room for
