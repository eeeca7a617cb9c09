"""The floor: the meeting itself, pure and deterministic, without a clock, a network or chance.

Read in this order: `terms`, `state`, `settings`, `refusals`, `authority` for the vocabulary;
`decide` and `evolve` for the two doors; `sittings`, `speakers`, `order`, `turns`, `clock`, `limits`, `points` for the rules by noun;
`forecast` and `projection` for what is shown.
"""
