"""The journal in one SQLite file, for one process: the default.

journal  the journal itself
scribe   its one thread
ledger   its file
lock     one process at a time
"""
