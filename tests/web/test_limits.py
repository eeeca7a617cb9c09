"""Token buckets, and the cookies that a browser keeps."""

import pytest

from rostrum.web.identity import COOKIES_KEPT, Identity
from rostrum.web.limits import Bucket, Buckets, Rate
from rostrum.web.origin import Provenance, provenance

RATE = Rate(burst=3, per_second=2)


def test_a_bucket_gives_its_burst_and_then_what_runs_in() -> None:
    """Three at once, and one more for each half second."""
    bucket = Bucket(RATE, 0)
    assert [bucket.take(0) for _ in range(4)] == [True, True, True, False]
    assert [bucket.take(0.5), bucket.take(0.5)] == [True, False]
    assert [bucket.take(100) for _ in range(4)] == [True, True, True, False], "it never holds more than its burst"


def test_who_owes_waits_for_it() -> None:
    """A token that isn't there is given on credit, and the wait for it grows with the debt."""
    bucket = Bucket(RATE, 0)
    assert [bucket.owe(0) for _ in range(5)] == [0, 0, 0, 0.5, 1.0]


def test_addresses_are_counted_apart_and_forgotten_in_turn() -> None:
    """One flooder uses up its own bucket only; those seen longest ago are forgotten first."""
    buckets = Buckets(RATE, known=2)
    assert [buckets.take("a", 0) for _ in range(4)] == [True, True, True, False]
    assert buckets.take("b", 0)
    assert not buckets.take("a", 0)
    assert buckets.take("c", 0), "and b, seen longest ago, is forgotten"
    assert not buckets.take("a", 0)


@pytest.mark.parametrize(
    ("origins", "expected"),
    [
        ([], Provenance.NO_PAGE),
        (["http://a:1"], Provenance.OURS),
        (["http://a"], Provenance.FOREIGN),
        (["http://a:1", "http://a:1"], Provenance.FOREIGN),
        (["HTTP://A:1"], Provenance.FOREIGN),
        ([""], Provenance.FOREIGN),
    ],
)
def test_origins_are_compared_whole(origins: list[str], expected: Provenance) -> None:
    """Exactly as a browser writes it, and once."""
    assert provenance(origins, frozenset({"http://a:1"})) is expected


def test_a_browsers_cookies_do_not_pile_up() -> None:
    """Cookies of services that were here before are dropped once there are many; ours stay."""
    ours, earlier = Identity(b"1" * 32), Identity(b"2" * 32)
    cookies: dict[str, str] = {}
    for number in range(COOKIES_KEPT):
        maker = ours if number == 0 else earlier
        session = maker.begin("harbour", f"l{number}", {})
        name, _, rest = maker.set_cookie(session, secure=False).partition("=")
        cookies[name] = rest.partition(";")[0]
    dropped = [header.partition("=")[0] for header in ours.forget_cookies(cookies, secure=True)]
    assert dropped == list(cookies)[1:]
    assert all("Max-Age=0" in header for header in ours.forget_cookies(cookies, secure=True))
    assert ours.forget_cookies(dict(list(cookies.items())[:5]), secure=True) == []
