"""Who sees what of the meeting: whole views with their patches, and the answers to questions (PV1, PV2, PV3).

No rule is decided here, and none looks in here.

viewers         the kinds of view, and who has which

Views:

projection      whole views, and the patches between them
meeting         what it is, where it stands, what holds in it
lists           the lists of speakers
turns           who has the floor, and the clock
matters         points, motions, decisions, replies, swaps, notes, losses
interpretation  channels, booths, signals, calls
texts           texts and published statements
own             what only one delegation sees
patches         what leads from one value to the next

Answers:

foresight       the queue as the booths will meet it
why             why an entry stands where it stands
hindsight       why one spoke before another
"""
