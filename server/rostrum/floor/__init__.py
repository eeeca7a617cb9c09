"""The floor: the meeting itself, pure and deterministic, without a clock, a network or chance.

Its rooms in the order in which they are best read. Each imports from its own part of this page and from those above,
never from those below; an import contract holds that.

The vocabulary:

terms         roles, phases, kinds, ids, times
settings      where practice differs between bodies
programme     what is imported: sittings, items, delegations, officers
directory     its names and titles, under their digest
listed        entries, where each stands, and the list
matters       points, swaps, replies, motions, proposals, notes, losses
interpreting  shifts, hand-overs, signals, calls
manuscripts   texts, as the record knows them
state         all of that at one seq of the journal
actor         who acts
messages      what all commands and all events are
refusals      the codes, and the exception that carries them

The rules, noun by noun, each with its commands and events:

meeting       import, settings, who presides, the end
rights        who may act for a delegation, by its kind
arrivals      requests of a file, put on their lists
addenda       what is brought in later
links         personal links
sittings      open, suspended, adjourned
items         which one is current, and its closing
speakers      the list: opening, closing
inscriptions  getting on it
entries       an entry after its inscription
policy        what a list is ordered by
places        the numbers by which it is read
order         the hands that change the order
openings      the lot of the first moments
swaps         two delegations change places
deck          the next three
limits        how long a turn may last
budgets       the time that a class or a group has
forecast      when each will start
dynamic       the limit with which all are heard
turns         giving the floor and taking it back
clock         intervals, pauses, extensions
lines         a remote speaker's line
points        points of order
motions       procedural motions, appeals
replies       rights of reply
decisions     proposals and objections
display       what the hall is shown instead
texts         texts handed in with an entry
notes         between chair and secretariat
losses        records that the storage lost
booths        who is on microphone
channels      the language on the floor, and the plan
signals       from booths and listeners, calls
overtime      the end of interpretation

The doors:

authority     who may give which command in which phase: one table
decide        a command becomes events, or is refused
evolve        an event makes the next state
deadlines     what falls due by itself

Above them:

views         who sees what, and what is answered to whoever asks why
"""
