"""The client of a Rostrum service: what a program needs to follow a meeting and take part in it.

    async with FloorClient("http://127.0.0.1:8000/meetings/apmbc-2022", token) as floor:
        done = await floor.do("inscribe", item="3", language="fr")
        async for view in floor.views():
            print(view["meeting"]["phase"])

Nothing here knows the service but by its protocol (docs/protocol.md).
"""

from floor_client.client import FloorClient
from floor_client.forecast import Forecast, WhatIf, forecast
from floor_client.outcomes import Accepted, Ended, Refused

__all__ = ["Accepted", "Ended", "FloorClient", "Forecast", "Refused", "WhatIf", "forecast"]
