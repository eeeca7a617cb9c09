"""The floor: the meeting itself, pure and deterministic, without a clock, a network or chance.

Read in this order: `terms`, `listed`, `state`, `settings`, `refusals`, `authority` for the vocabulary;
`decide` and `evolve` for the two doors;
`meeting`, `sittings`, `items`, `speakers`, `entries`, `policy`, `places`, `order`,
`turns`, `clock`, `limits`, `points`, `links` for the rules, noun by noun;
`deadlines`, `forecast`, `projection` with its `sections` and `viewers`, `why` for the questions that a state answers.
"""
