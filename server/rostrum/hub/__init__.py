"""The hub: one runner per meeting decides, records, and then tells everybody.

From a command to the record:

hall          all meetings of a node
runner        one of them: the loop that decides, appends, answers
rules         the core as the hub calls it
moment        the meeting as it stood after one record
waiting       a command that waits, and the answers there are
answers       what those are told who gave commands
batch         what the commands in hand come to
chronicle     where the node stands in the journal
doubts        commands of which nobody knows yet
last_records  the last that this node knows, should the journal lose them
forks         going on with another history
custodian     keeps the vault to what the meeting names

From the record to everybody:

publication   views and patches, encoded once
own_views     what only one delegation sees
seats         who watches
outbox        what one client has still to be sent
framing       WebSocket frames, made once
tally         what is counted

What is only alive now:

presence      who is connected, and how their devices are
rollcall      the same as a value, over several nodes
neighbours    the other nodes
watch         asks a remote speaker's devices for signs of life
lines         what to tell the floor when they stop
"""
