"""The client of a Rostrum service: what a program needs to follow a meeting and take part in it."""
