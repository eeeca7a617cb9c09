"""The floor: the meeting itself, pure and deterministic, without a clock, a network or chance.

Read in this order: `terms`, `listed`, `state`, `settings`, `refusals`, `authority` for the vocabulary;
`decide` and `evolve` for the two doors;
`meeting`, `sittings`, `items`, `speakers`, `entries`, `policy`, `places`, `order`,
`turns`, `clock`, `limits`, `points`, `links`, `texts` for the rules, noun by noun;
`deadlines`, `forecast`, `projection` with its `sections`, `reading` and `viewers`, `why` for what a state answers.
"""
