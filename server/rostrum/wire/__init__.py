"""The protocol between the service and its clients: frames, codecs, merge patches, sessions, close codes."""
