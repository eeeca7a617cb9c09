"""The web: pages, HTTP and WebSockets, and the limits that stand before them."""
