"""The site a text was taken from, as its registered domain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from urllib.parse import urlsplit

from tldextract import TLDExtract

from flows.cleaning.description.reading import Found, Reading
from flows.cleaning.description.scanning import Uncased, in_small
from flows.documents import Evidence

# Addresses that stand on everybody's pages.
PLATFORMS = frozenset(
    {
        "facebook.com", "twitter.com", "x.com", "t.co", "instagram.com", "youtube.com", "youtu.be", "tiktok.com",
        "linkedin.com", "pinterest.com", "whatsapp.com", "wa.me", "t.me", "telegram.org", "reddit.com", "vk.com",
        "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "protonmail.com", "icloud.com", "aol.com",
        "google.com", "apple.com", "microsoft.com", "amazon.com", "bit.ly", "goo.gl", "tinyurl.com", "doi.org",
        "wordpress.com", "wordpress.org", "blogspot.com", "medium.com", "substack.com", "github.com",
        "creativecommons.org", "wikipedia.org", "wikimedia.org", "flickr.com", "gettyimages.com",
        "shutterstock.com", "istockphoto.com", "unsplash.com", "disqus.com", "gravatar.com", "archive.org",
        "feedburner.com", "mailchimp.com", "patreon.com", "paypal.com", "weibo.com", "threads.net", "bsky.app",
    }
)  # fmt: skip
_ADDRESS = re.compile(
    r"(?<![\w@/-])(?:https?://)?(?P<host>(?:[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?\.){1,4}[a-z]{2,14})(?![\w-]|\.\w)",
    re.I,
)
_AT = re.compile(r"@(?P<host>(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,14})(?![\w-]|\.\w)", re.I)
# A line that says where a text was taken from names another site.
_ELSEWHERE = Uncased(
    r"\b(?:read|see|find|view) the (?:original|full) (?:article|story|post)|\boriginal (?:article|story|source)\b"
)
_DOTTED = re.compile("\\.[a-zA-Z\u017f\u212a]")  # what every address holds: a cheap look first
_MOST = 60


@cache
def _suffixes() -> TLDExtract:
    """The public suffix list as shipped with tldextract: nothing is fetched, nothing cached on disk."""
    return TLDExtract(suffix_list_urls=(), cache_dir=None, fallback_to_snapshot=True)


@lru_cache(1 << 12)
def _registered(host: str) -> str:
    return _suffixes().extract_str(host).top_domain_under_public_suffix.lower()


def site_of_address(address: str) -> str | None:
    """The registered domain of a URL or host, ``None`` where there is none.

    >>> site_of_address("https://news.example.co.uk/a?b"), site_of_address("localhost")
    ('example.co.uk', None)
    """
    try:
        host = urlsplit(address).hostname if "//" in address else address.split("/", 1)[0]
    except ValueError:
        return None
    if not host or len(host) > 253:
        return None
    return _registered(host.lower()) or None


def country_of(site: str | None) -> str:
    """The country code at a site's end, or ``""``."""
    end = (site or "").rpartition(".")[2]
    return end if len(end) == 2 or end in ("gov", "mil") else ""


def _addresses(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What a pattern that knows no blanks finds between two blanks with a dot between them."""
    at = start
    while (dot := text.find(".", at, end)) >= 0:
        begin, stop = max(start, text.rfind(" ", at, dot) + 1), text.find(" ", dot, end)
        at = stop if stop >= 0 else end
        yield from pattern.finditer(text, begin, at)


def _is_elsewhere(small: str) -> bool:
    return ("original" in small or "full" in small) and _ELSEWHERE.search(small) is not None


def site_of(reading: Reading, publisher: str | None) -> Found | None:
    """The site whose address the text's furniture bears: the one named most often, or the one that
    agrees with the publisher's name; of several named once each, none."""
    seen: dict[str, list[tuple[int, int]]] = {}
    looked = 0
    for line, kind in zip(reading.lines, reading.kinds, strict=True):
        # What every address holds is looked for first.
        text = line[2]
        if "." not in text or (kind == "body" and len(text) > 90) or not _DOTTED.search(text):
            continue
        hosts = [
            (found["host"], found.end())
            for pattern in ((_ADDRESS, _AT) if "@" in text else (_ADDRESS,))
            for found in _addresses(pattern, reading.text, line.start, min(line.end, line.start + 400))
        ]
        if not hosts or _is_elsewhere(in_small(text)):
            continue
        for host, end in hosts[: _MOST - looked]:
            looked += 1
            site = site_of_address(host)
            if site and site not in PLATFORMS:
                seen.setdefault(site, []).append((end - len(site), end))
    if not seen:
        return None
    wanted = re.sub(r"\W", "", publisher or "").casefold()
    agreeing = [
        site for site in seen if wanted and site.split(".")[0].replace("-", "") in (wanted, "the" + wanted)
    ]
    ranked = sorted(seen, key=lambda site: -len(seen[site]))
    if agreeing:
        best = agreeing[0]
    elif len(ranked) == 1 or len(seen[ranked[0]]) > len(seen[ranked[1]]):
        best = ranked[0]
    else:
        return None
    return Found(best, Evidence("address", *seen[best][0]))
