"""Who sees what of the meeting: whole views with their patches, and the answers to questions (PV1, PV2, PV3).

No rule is decided here, and none looks in here.

viewers         the kinds of view, and who has which

Views:

projection      whole views, and the patches between them
sections        the sections of a view but the list
matters         those of points, motions, decisions, replies, swaps
interpretation  those of channels, booths, signals, calls
texts           those of texts and statements
own             what only one delegation sees

Answers:

foresight       the queue as the booths will meet it
why             why an entry stands where it stands
hindsight       why one spoke before another
"""
