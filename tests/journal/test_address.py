"""Addresses of a Redis, as operators write them."""

import pytest

from rostrum.journal.redis.address import Address, Place


def test_one_redis() -> None:
    """A host is enough; user, password, port and number of the database may be there."""
    assert Address.read("redis://db") == Address((Place("db", 6379),))
    assert Address.read("rediss://u:p%40ss@[::1]:7000/2") == Address(
        (Place("::1", 7000),), number=2, user="u", password="p@ss", tls=True
    )


def test_sentinels() -> None:
    """Several hosts and the name of what they watch; the port is theirs unless it is given."""
    read = Address.read("redis+sentinel://u:p@a,b:7000,[::1]/hall/3")
    places = (Place("a", 26379), Place("b", 7000), Place("::1", 26379))
    assert read == Address(places, master="hall", number=3, user="u", password="p")


@pytest.mark.parametrize(
    "text",
    [
        "redis:",
        "redis://",
        "redis://a,b",
        "redis://a/hall",
        "redis://a:port",
        "redis+sentinel://a,b",
        "redis+sentinel://a,,b/hall",
        "redis+sentinel://a/hall/x",
        "redis+sentinel://a/hall/1/2",
        "http://a",
        "redis://[::1",
    ],
)
def test_anything_else_is_refused_with_what_was_expected(text: str) -> None:
    """Whatever is wrong with it."""
    with pytest.raises(ValueError, match=r"expected redis|Invalid IPv6"):
        Address.read(text)


@pytest.mark.parametrize("text", ["redis://db:6379", "rediss+sentinel://a:1,b:2/hall/3", "redis://[::1]:6379/2"])
def test_it_is_told_as_it_was_written(text: str) -> None:
    """For logs: without user and password."""
    assert str(Address.read(text)) == text
    assert str(Address.read(text.replace("://", "://me:secret@"))) == text


def test_a_wrong_one_doesnt_tell_the_password() -> None:
    """What is wrong is shown, and what is secret isn't."""
    with pytest.raises(ValueError, match="…@a,b") as refused:
        Address.read("redis://me:secret@a,b")
    assert "secret" not in str(refused.value)
