"""Instants: the dates and times that a secretariat writes, read in the zone of the hall (MT1)."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from rostrum.floor.terms import Instant
from rostrum.secretariat.imports.expected import Expected, Moment, MomentOfZone, Zone

WALL_CLOCK: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
YEARS: Final = range(2000, 2200)
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND: Final = timedelta(milliseconds=1)


class NoTime(ValueError):
    """What is written is no time, or no zone; `expected` says what would be one."""

    def __init__(self, expected: Expected) -> None:
        super().__init__(expected)
        self.expected: Final = expected


class HallClock:
    """The clock in the hall: that of its zone."""

    def __init__(self, zone: str) -> None:
        """Open a zone by its IANA name; raises NoTime."""
        try:
            self.zone: Final = ZoneInfo(zone)
        except (ValueError, OSError, LookupError):
            raise NoTime(Zone()) from None

    def instant(self, text: str) -> Instant:
        """Read a date and time of ISO 8601; without an offset it is in the zone of the hall.

        Raises NoTime, also for a time that the hall's clock skips in spring.
        """
        try:
            read = datetime.fromisoformat(text.strip())
        except ValueError:
            read = None
        if read is None or len(text.strip()) <= len("2022-06-20") or read.year not in YEARS:
            raise NoTime(Moment())
        if read.tzinfo is None:
            there = read.replace(tzinfo=self.zone)
            back = there.astimezone(UTC).astimezone(self.zone)
            if back.replace(tzinfo=None) != read:
                raise NoTime(MomentOfZone(self.zone.key))
            read = there
        return (read - EPOCH) // MILLISECOND

    def clock(self, at: Instant) -> str:
        """The wall clock of the hall at an instant, as printed in a programme: 10:30."""
        return (EPOCH + at * MILLISECOND).astimezone(self.zone).strftime("%H:%M")

    def on_day_of(self, at: Instant, clock: str) -> Instant:
        """The instant at which the hall's clock shows a time such as 10:30, on the day of another instant."""
        day = (EPOCH + at * MILLISECOND).astimezone(self.zone).date()
        return self.instant(f"{day.isoformat()}T{clock}")
