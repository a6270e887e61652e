"""The site a text was taken from, as its registered domain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import normalize
from urllib.parse import urlsplit

from flows.cleaning.description.reading import COMMENT, Found, Reading
from flows.cleaning.description.scanning import Uncased, in_small
from flows.cleaning.description.stated import Hints, stated
from flows.cleaning.description.suffixes import registered
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
        "bsky.social", "fb.com", "fb.me", "amzn.to", "po.st", "dub.ai", "ow.ly", "lnkd.in", "ift.tt", "nyti.ms", "wapo.st", "usat.ly", "cnn.it", "bbc.in", "gu.com", "reut.rs", "bloom.bg", "buff.ly", "is.gd", "trib.al", "dlvr.it", "shar.es", "doubleclick.net", "hubspot.com",
        "crwdcntrl.net", "adobe.com", "wix.com", "squarespace.com", "stackoverflow.com", "usa.gov", "internic.net",
        # Stand for any address.
        "example.com", "example.org", "example.net", "email.com", "domain.com", "yourdomain.com", "acme.com", "mail.com",
    }
)  # fmt: skip
# Where everybody has a mailbox: what stands behind the sign says nothing of the page's site, though some are sites too.
_MAILBOXES = frozenset(
    {
        "qq.com", "163.com", "126.com", "yeah.net", "foxmail.com", "139.com", "189.cn", "aliyun.com", "naver.com", "hanmail.net", "daum.net", "nate.com",
        "live.com", "msn.com", "mail.ru", "yandex.ru", "ukr.net", "gmx.de", "gmx.net", "gmx.at", "web.de", "googlemail.com", "proton.me", "ymail.com", "rediffmail.com",
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
# A full stop whose blank is lost: "hang.Free".
_FUSED = re.compile(r"[a-z0-9]\.[A-Z][A-Za-z]+$")
_MARKS = re.compile(r"[\W_]")
# How web archives write what they keep: their own address, the moment of the capture, the page's address.
_ARCHIVED = re.compile(
    r"https?://[^/]*(?:archiv|arquivo|wayback)[^/]*/(?:[^/?#]+/){0,3}\d{4,14}(?:[a-z]{2}_)?/(?=https?://[^/])",
    re.I,
)
_PARTS = re.compile(r"\s[-|–—·:]\s")
_MOST, _REACH = 60, 400  # addresses of a text, and characters of a line in which they are looked for


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
    return registered(host.lower()) or None


def less_archive(address: str) -> str:
    """An address without that of the web archive in which the page was found.

    >>> less_archive("https://web.archive.org/web/20140308031500/http://harbourpost.example/ferry")
    'http://harbourpost.example/ferry'
    >>> less_archive("https://harbourpost.example/archive/2014/ferry")
    'https://harbourpost.example/archive/2014/ferry'
    """
    archived = _ARCHIVED.match(address)
    return address[archived.end() :] if archived else address


def stated_address(hints: Hints) -> Found | None:
    """The page's address, as its source states it."""
    # What a page says is its address is what search engines are told: structured data often hold a template's.
    told = sorted(
        stated(hints, "canonical"), key=lambda one: one[0] not in ("container", "link", "opengraph")
    )
    for source, written in told:
        address = less_archive(written)
        if address.startswith(("http://", "https://")) and site_of_address(address):
            return Found(address, Evidence(source))
    return None


def label_of(site: str | None) -> str:
    """What a site's address spells of its name; ``""`` for no site.

    >>> label_of("harbour-post.example")
    'harbourpost'
    """
    return (site or "").split(".")[0].replace("-", "")


def as_address(name: str) -> str:
    """A name as addresses write it: without blanks, marks and accents, in small letters.

    >>> as_address("The Harbour-Post"), as_address("La Marée"), as_address("Пристань")
    ('theharbourpost', 'lamaree', 'пристань')
    """
    bare = _MARKS.sub("", name).casefold()
    return bare if bare.isascii() else "".join(map(_less_accent, bare))


def _less_accent(letter: str) -> str:
    base = normalize("NFD", letter)[0]
    return base if base.isascii() else letter


def country_of(site: str | None) -> str:
    """The country code at a site's end, or ``""``."""
    end = (site or "").rpartition(".")[2]
    return end if len(end) == 2 or end in ("gov", "mil") else ""


# Furniture is the same on page after page of a site.
@lru_cache(1 << 10)
def _hosts_in(text: str) -> tuple[tuple[str | None, int, bool, bool], ...]:
    """The hosts in a line of text: of each the site, if it is one of its own, where the host ends, whether it is that
    of a mail address and whether "http" stands before it."""
    if not _DOTTED.search(text):
        return ()
    return tuple(
        [
            (
                _own_site(found["host"], pattern is _AT),
                found.end(),
                pattern is _AT,
                found.group()[:4].lower() == "http",
            )
            for pattern in ((_ADDRESS, _AT) if "@" in text else (_ADDRESS,))
            for found in _addresses(pattern, text)
        ]
    )


def _own_site(host: str, mail: bool) -> str | None:
    site = site_of_address(host) if not _FUSED.search(host) else None
    return None if site in PLATFORMS or (mail and site in _MAILBOXES) else site


def _addresses(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern that knows no blanks finds between two blanks with a dot between them."""
    at, end = 0, len(text)
    while (dot := text.find(".", at, end)) >= 0:
        begin, stop = text.rfind(" ", at, dot) + 1, text.find(" ", dot, end)
        at = stop if stop >= 0 else end
        yield from pattern.finditer(text, begin, at)


def _is_elsewhere(small: str) -> bool:
    return ("original" in small or "full" in small) and _ELSEWHERE.search(small) is not None


def site_of(reading: Reading, publisher: str | None) -> Found | None:
    """The site whose address a text bears where sites put theirs, or ``None``.

    An address that spells the publisher's name, or what stands behind the headline in the first line, counts
    wherever it stands. Others do by a mail address below the body, in a notice or a line that describes the text, or as
    the page's own address above it: what stands in prose or in lists of links is as a rule that of somebody else. Of
    several the one that is named most often; if there is none such, none.
    """
    seen: dict[str, list[tuple[int, int]]] = {}
    own: frozenset[str] | None = None
    agreeing: list[str] = []
    named: set[str] = set()
    looked = 0
    for index, (line, kind) in enumerate(zip(reading.lines, reading.kinds, strict=True)):
        text = line[2]
        if (kind == "body" and len(text) > 90) or "." not in text or not (hosts := _hosts_in(text[:_REACH])):
            continue
        if _is_elsewhere(in_small(text)):
            continue
        own = _spelled(publisher or "") | _spelled(_behind_title(reading)) if own is None else own
        above, below = index < reading.opening, index > reading.closing
        listed = text[-1] in ",;，、"  # an entry of a list: of tags, of partners
        notice = reading.furniture[index] and kind != COMMENT and not listed and (above or below)
        trusted = notice or (kind == "metadata" and above)
        for site, end, mailed, http in hosts[: _MOST - looked]:
            looked += 1
            if site is None:
                continue
            agrees = label_of(site) in own
            if agrees and site not in agreeing:
                agreeing.append(site)
            page = above and kind != "body" and http
            if agrees or (below if mailed else trusted or page):
                seen.setdefault(site, []).append((line.start + end - len(site), line.start + end))
                # Below the text a link to a page within a site is a reader's or another story's.
                if agrees or not (below and http and text[end : end + 2].strip("/ ")):
                    named.add(site)
    ranked = agreeing[:1] or sorted(seen, key=lambda site: -len(seen[site]))
    if not ranked or (len(ranked) > 1 and len(seen[ranked[0]]) == len(seen[ranked[1]])):
        return None
    if ranked[0] not in named:
        return None
    return Found(ranked[0], Evidence("address", *seen[ranked[0]][0]))


# Of a site all pages bear the same name.
@lru_cache(1 << 10)
def _spelled(name: str) -> frozenset[str]:
    """A name as addresses spell it: without blanks and marks, with "the" and without; nothing for no name. Of a name that
    is an address, what that spells."""
    bare = as_address(name if _ADDRESS.fullmatch(name) is None else label_of(site_of_address(name)) or name)
    return frozenset((bare, "the" + bare, bare.removeprefix("the"))) - {""} if bare else frozenset()


def _behind_title(reading: Reading) -> str:
    """The last part of the first line, where pages write the site's name."""
    parts = _PARTS.split(reading.lines[0].text[:300]) if reading.lines else ()
    return parts[-1] if len(parts) > 1 else ""
