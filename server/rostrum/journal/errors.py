"""What goes wrong with storage. Each message says what is the matter and what to do about it."""


class JournalError(Exception):
    """The journal could not be read or written.

    From `append` it means: nothing was acknowledged, and nobody can read any of it.
    """


class Unreachable(JournalError):
    """The storage is elsewhere and can't be asked just now; what was done before stands."""


class HeldJournal(JournalError):
    """Another process has this journal open."""


class DamagedJournal(JournalError):
    """What is stored is not what was written, or was never a journal."""


class NewerRecord(JournalError):
    """A record was written by a newer Rostrum than this one; its meeting cannot be served here."""


class ForkedJournal(JournalError):
    """The journal holds another history than the one that was read from it: records that were given out are lost."""
