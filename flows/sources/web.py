"""How a web server is asked for seeds: what its pages link to below the place, no redirect is followed, and one that says when
to come again is believed.

A server that has had enough answers 429 or 503, and may say in ``Retry-After`` when it will answer again. It is asked again
then, if it is soon; else the answer stands, and the file or folder is deferred to the next run.
"""

from __future__ import annotations

import email.utils
import io
import re
import time
from asyncio import sleep
from datetime import UTC
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import aiohttp
from fsspec.implementations.http import HTTPFileSystem, HTTPStreamFile

# Waited at most since the server last answered: for one file, and for all that it refuses one after the other.
MOST_SECONDS = 60.0
_LATER = (429, 503)
_DIGITS = 9  # of a number of seconds; 30 years, and more is no number
# Of a file that comes as one stream: how long it takes in all depends on what is done with it meanwhile.
_WHOLE = aiohttp.ClientTimeout(total=None, sock_connect=60, sock_read=60)
_PAGES = ("", "text/html", "application/xhtml+xml")
_SLASH = re.compile(r"[/\\\\]")


class Listings(HTTPFileSystem):  # type: ignore[misc]  # fsspec has no types
    """A web server whose folders are pages of links. Stock, it passes over names that begin with "http", cuts those with an
    apostrophe in two, does not know links without quotation marks, and takes what is no page for an empty folder."""

    async def _ls_real(self, url: str, detail: bool = True, **_: Any) -> list[Any]:
        session = await self.set_session()
        async with session.get(self.encode_url(url), **self.kwargs) as response:
            self._raise_not_found_for_status(response, url)
            kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            if kind not in _PAGES:
                raise ValueError(f"{response.url.path} is no page of links, but {kind}")
            page = await response.text(errors="replace")
        names = sorted({f"{url.rstrip('/')}/{name}" for name in names_below(page, url)})
        return [_info(name) for name in names] if detail else names


def opened(system: Listings, url: str, block: int) -> tuple[Any, bool]:
    """A file open for reading, and whether one can seek in it: many a server gives out files only as a whole."""
    file = system.open(url, "rb", block_size=block)
    if not isinstance(file, HTTPStreamFile):
        try:
            if file.size > block:  # else all of it comes with the first that is asked for
                file.seek(-1, io.SEEK_END)
                file.read(1)
                file.seek(0)
            return file, True
        except ValueError:
            pass
    file.close()
    # With a size it is not asked for again.
    return system.open(url, "rb", block_size=0, size=1, timeout=_WHOLE), False


def _info(name: str) -> dict[str, Any]:
    return {"name": name, "size": None, "type": "directory" if name.endswith("/") else "file"}


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.base, self.links = "", list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if link := dict(attrs).get("href"):
            if tag == "a":
                self.links.append(link.strip())
            elif tag == "base":
                self.base = self.base or link.strip()


def names_below(page: str, url: str) -> list[str]:
    """The files and folders below a folder to which its page links, as it writes them; folders end in a slash. Links that lead
    elsewhere or are queries are none.

    >>> page = "<a href='b%3F.txt'><A HREF=/s/sub/>" + "".join(f'<a href="{link}">' for link in (
    ...     "it's.txt", "http_a.txt", "./12:30.txt", "x&amp;y.txt", "?C=N", "../up.txt", "..%2fup.txt", "mailto:ops@quay.example"))
    >>> names_below(page, "http://quay.example/s/")
    ['b%3F.txt', 'sub/', "it's.txt", 'http_a.txt', '12:30.txt', 'x&y.txt']
    """
    found = _Links()
    found.feed(page)
    found.close()
    try:
        base = urljoin(url, found.base)
    except ValueError:
        base = url
    return [name for link in found.links if (name := _name_below(link, base, url))]


def _name_below(link: str, base: str, url: str) -> str:
    try:
        to, here = urlsplit(urljoin(base, link)), urlsplit(url)
        same_host = (to.hostname, to.port) == (here.hostname, here.port)
    except ValueError:
        return ""
    if to.scheme not in ("http", "https") or not same_host or to.query:
        return ""
    above, parts = here.path.split("/")[:-1], to.path.split("/")
    # One server writes out signs that another does not.
    if list(map(unquote, parts[: len(above)])) != list(map(unquote, above)):
        return ""
    *folders, last = parts[len(above) :] or [""]
    name = "".join(f"{part}/" for part in folders if part) + last
    return "" if {".", ".."}.intersection(_SLASH.split(unquote(name))) else name


async def client(**options: Any) -> Any:
    """A session that takes a redirect for a failure: it could lead to any host, or back into our own."""
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
