"""What goes wrong on pages without anybody being told: a test fails by it however good the page looks."""

from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Error, Page, Request, WebSocket


class Witness:
    """Notes errors of scripts and of the console, what the content policy stopped, and requests to any other service.

    A console tells of every request that fails too: a test that makes them fail adds to `expected` what it says then.
    """

    def __init__(self) -> None:
        self.troubles: list[str] = []
        self.expected: list[str] = []

    def watch(self, who: str, page: Page, url: str) -> None:
        """Note all that goes wrong on this page of the service at `url`, from now on."""
        service = urlsplit(url).netloc

        def note(what: str) -> None:
            if not any(expected in what for expected in self.expected):
                self.troubles.append(f"{who}: {what}")

        def failed(error: Error) -> None:
            note(str(error))

        def said(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                note(message.text)

        def asked(request: Request | WebSocket) -> None:
            if urlsplit(request.url).netloc != service:
                note(f"a request to {request.url}")

        page.on("pageerror", failed)
        page.on("console", said)
        page.on("request", asked)
        page.on("websocket", asked)
