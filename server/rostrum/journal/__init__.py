"""The journal: what a meeting has decided, in order, for good.

What a journal promises and keeps:

port       the promises
records    the record, and how an older one is read
chain      how one record holds the one before
vault      the private matter that lies beside the chain
clock      milliseconds that never go back
errors     what goes wrong with storage

The journals:

admission  whether drafts may be appended now
bell       wakes those who follow
memory     for tests and trials
sqlite     one file, for one process: the default
redis      for several nodes

Afterwards:

verify     whether the records of a meeting are what was promised
"""
