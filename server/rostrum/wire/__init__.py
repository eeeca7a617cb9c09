"""The protocol between the service and its clients: frames, two encodings, sessions, close codes."""
