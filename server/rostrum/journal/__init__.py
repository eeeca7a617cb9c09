"""The journal: what a meeting has decided, in order, for good.

Read in this order: `port` (what every journal promises), `records` (what is kept),
`chain` (how one record holds the one before), `admission` (what may be appended),
`vault` (the private matter that lies beside the chain),
then the implementations: `memory`, `sqlite` with its `lock`, and `verify`.
"""
