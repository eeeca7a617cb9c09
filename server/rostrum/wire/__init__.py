"""The protocol between the service and its clients, without a socket and without a clock.

frames     the messages, as types
questions  what a client may ask
closing    the close codes, and what a client should do about each
codec      bytes to frames and back, in MessagePack and JSON
depth      how deep a message is nested, before a decoder sees it
wording    what is left out of the texts in a command
session    the service's side of one connection, as a machine
"""
