"""The names under which a journal lies in Redis.

rostrum:{M}:chain      stream, one entry a record: id "seq-0", fields at, hash, data
rostrum:{M}:commands   hash, command id to seq
rostrum:{M}:gate       the run of Redis (its replication id) for which appends are let through
rostrum:{M}:vault      hash, seal to salt and content
rostrum:{M}:sealed     sorted set, seal by when it was put
rostrum:meetings       set
rostrum:secret         32 bytes
rostrum:read           nothing: who reads a record writes here after it, and waits until the replicas have both
"""

from typing import Final

MEETINGS: Final = "rostrum:meetings"
READ: Final = "rostrum:read"
SECRET: Final = "rostrum:secret"  # noqa: S105  # where it lies, not what it is


class Keys:
    """The keys of one meeting; the braces keep them on one node of a cluster."""

    def __init__(self, meeting: str) -> None:
        self.chain, self.commands, self.gate, self.vault, self.sealed = (
            f"rostrum:{{{meeting}}}:{part}" for part in ("chain", "commands", "gate", "vault", "sealed")
        )
