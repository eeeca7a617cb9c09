"""The journal in Redis, for several nodes: read `journal`, then append.lua, which decides what they must agree on."""
