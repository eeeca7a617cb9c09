"""The hub: one runner per meeting decides, records, and then tells everybody."""
