"""Logs without ornament: the default formatter of tracebacks takes seconds for one, and shows what it shouldn't."""

import structlog


def plain_logs() -> None:
    """Write logs to standard output, one line each, tracebacks as Python writes them."""
    structlog.configure(
        processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer(key_order=["event"])],
        cache_logger_on_first_use=False,
    )
