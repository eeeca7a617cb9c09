"""The journal in Redis, for several nodes.

journal     the journal itself
append.lua  what the nodes must agree on, decided in one place
script      how that is run
keys        the names under which it all lies
link        one connection, and what a lost answer means
address     where Redis is, as an operator writes it
master      which Redis has the say
sentinels   the same, as a majority of watchers tells it
fitness     what a Redis must be set to
healing     how a lost end of a chain is put back
clock       Redis's time, without asking each time
vault       private matter
board       what the nodes say of themselves
"""
