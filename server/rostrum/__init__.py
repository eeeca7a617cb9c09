"""Rostrum: session control for hybrid multilateral meetings.

The floors of the house, from the ground up; every import goes down:

floor           the meeting itself
wire            the protocol, without a socket
journal         what was decided, in order, for good
hub             one runner per meeting
secretariat     what is prepared, printed and filed
web             pages, HTTP, WebSockets

Beside them:

interpretation  which booth is heard on which channel; the floor asks it
texts           a file that is handed in becomes plain text
catalogues      what is said to people, in five languages
quarantine      what comes from outside is read without rights
config          the settings of the service
logs            one record a line
bootstrap       where everything is wired together
workers         further processes of the same service
demo            the sample meeting in the middle of its morning
cli             the command `rostrum`
"""
