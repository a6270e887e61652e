"""How a web server is asked for seeds: no redirect is followed, and one that says when to come again is believed.

A server that has had enough answers 429 or 503, and may say in ``Retry-After`` when it will answer again. It is asked again
then, if it is soon; else the answer stands, and the file or folder is deferred to the next run.
"""

from __future__ import annotations

import email.utils
import time
from asyncio import sleep
from datetime import UTC
from typing import Any

# Waited at most since the server last answered: for one file, and for all that it refuses one after the other.
MOST_SECONDS = 60.0
_LATER = (429, 503)
_DIGITS = 9  # of a number of seconds; 30 years, and more is no number


async def client(**options: Any) -> Any:
    """A session that takes a redirect for a failure: it could lead to any host, or back into our own."""
    import aiohttp

    waited = 0.0

    async def refuse(response: aiohttp.ClientResponse) -> None:
        if 300 <= response.status < 400:
            raise PermissionError(f"{response.url.path} redirects, and redirects are not followed")

    async def wait_for_it(
        request: aiohttp.ClientRequest, ask: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        nonlocal waited
        while True:
            response = await ask(request)
            if response.status not in _LATER:
                waited = 0.0
                return response
            seconds = seconds_asked_for(response.headers.get("Retry-After", ""), time.time())
            if seconds is None:
                return response
            seconds = max(seconds, waited, 1.0)  # twice as long each time: some say 0 for ever
            if waited + seconds > MOST_SECONDS:
                return response
            waited += seconds
            response.release()
            await sleep(seconds)

    return aiohttp.ClientSession(raise_for_status=refuse, middlewares=(wait_for_it,), **options)


def seconds_asked_for(stated: str, now: float) -> float | None:
    """What ``Retry-After`` asks for, in seconds from ``now`` (since 1970), or ``None`` where it says nothing of sense.

    >>> seconds_asked_for("5", now=0), seconds_asked_for("Thu, 01 Jan 1970 00:00:30 GMT", now=10)
    (5.0, 20.0)
    >>> seconds_asked_for("Thu, 01 Jan 1970 00:00:30 GMT", now=40), seconds_asked_for("soon", now=0)
    (0.0, None)
    """
    stated = stated.strip()
    if stated.isascii() and stated.isdecimal():
        return float(stated) if len(stated) <= _DIGITS else None
    try:
        when = email.utils.parsedate_to_datetime(stated)
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0.0, (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() - now)
