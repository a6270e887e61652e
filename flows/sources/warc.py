"""WARC and WET: what web crawls are kept in (ISO 28500). One record is one page."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import zlib
from collections.abc import Iterator, Mapping
from email.message import Message

import brotli
import zstandard

from flows.documents import Rejection
from flows.errors import SourceError
from flows.sources.damage import damaged
from flows.sources.formats import Entry, Format, Outcome, bytes_entry
from flows.sources.limits import Limits
from flows.sources.single import flat, read_up_to, too_large
from flows.sources.streams import pass_blank
from flows.watching import refused

_MOST_HEADER = 2**16
_BROTLI_PIECE = 2**20
_BLANK = re.compile(rb"\r?\n\r?\n")  # some servers end lines with LF alone
_SIZE = re.compile(rb"[0-9a-fA-F]{1,15}")
# About the crawl, not about a page: they are neither loaded nor refused. wget keeps its log and arguments as resources.
_ABOUT_THE_CRAWL = {"warcinfo", "request", "metadata"}
_NOTES = ("metadata:", "<metadata:")


def _read(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    where = entry.where
    stream = entry.stream
    offset = 0
    while True:
        offset += pass_blank(stream)[0]
        head, size = _header(stream, where, offset)
        if head is None:
            return
        length = _length(head, where, offset)
        address = f"{entry.address}#{offset}"
        kept = min(length, limits.max_record_bytes + 1)
        block = read_up_to(stream, kept)
        rest = length - len(block)
        if len(block) < kept or not _passed(stream, rest):
            raise damaged(where, f"the record at {offset:,} is cut.")
        if stream.read(4) != b"\r\n\r\n":
            raise damaged(where, f"the record at {offset:,} does not end where it says.")
        offset += size + length + 4
        kind = head.get("warc-type", "").lower()
        if kind in _ABOUT_THE_CRAWL or head.get("warc-target-uri", "").startswith(_NOTES):
            continue
        if rest:
            yield too_large(address, limits)
        elif not _is_as_stated(head.get("warc-block-digest", ""), block):
            yield Rejection(
                address, "damaged", "The record's bytes do not have the digest that its header states.",
                "Deliver the file again; if that does not help, crawl the page again.", block,
            )  # fmt: skip
        else:
            yield _outcome(entry, kind, head, block, address, limits)


def _header(stream: io.BufferedReader, where: str, offset: int) -> tuple[dict[str, str] | None, int]:
    """The record's header and its length in bytes, ``None`` at the end of the file."""
    version = stream.readline(_MOST_HEADER)
    if not version:
        return None, 0
    if version[:5].upper() != b"WARC/":
        raise damaged(where, f"no record begins at {offset:,}.")
    size, lines = len(version), []
    while (line := stream.readline(_MOST_HEADER)) not in (b"\r\n", b"\n"):
        size += len(line)
        if not line.endswith(b"\n") or size > _MOST_HEADER:
            raise damaged(where, f"the header of the record at {offset:,} is cut or too long.")
        lines.append(line)
    return _named(lines), size + len(line)


def _named(lines: list[bytes]) -> dict[str, str]:
    """Header lines as a mapping; a line that begins with a blank goes on with the one before."""
    named: dict[str, str] = {}
    last = ""
    for line in lines:
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        name, colon, value = text.partition(":")
        if text[:1] in " \t" and last:
            named[last] += " " + text.strip()
        elif colon:
            last = name.strip().lower()
            named.setdefault(last, value.strip())
    return named


def _length(head: Mapping[str, str], where: str, offset: int) -> int:
    stated = head.get("content-length", "")
    if not (stated.isascii() and stated.isdigit()) or len(stated) > 15:
        raise damaged(where, f"the record at {offset:,} states no length.")
    return int(stated)


def _is_as_stated(digest: str, block: bytes) -> bool:
    """Whether a block has its stated digest, as ``sha1:`` and base 32 or hexadecimal digits. Of one by an
    algorithm that is not known nothing can be said."""
    name, _, stated = digest.partition(":")
    name, stated = name.strip().lower().replace("-", ""), stated.strip()
    if name not in ("md5", "sha1", "sha256", "sha512") or not stated:
        return True
    found = hashlib.new(name, block, usedforsecurity=False)
    return stated.lower() == found.hexdigest() or stated.upper().rstrip("=") == base64.b32encode(
        found.digest()
    ).decode().rstrip("=")


def _passed(stream: io.BufferedReader, size: int) -> bool:
    while piece := stream.read(min(size, 2**18)):
        size -= len(piece)
    return size == 0


def _outcome(
    entry: Entry, kind: str, head: Mapping[str, str], block: bytes, address: str, limits: Limits
) -> Outcome:
    url = head.get("warc-target-uri", "").strip("<>")
    hints = {"canonical": url} if url and "\x00" not in url else {}
    if head.get("warc-truncated"):
        hints["truncated"] = head["warc-truncated"][:100].replace("\x00", "\\x00")
    if kind in ("conversion", "resource"):
        media_type, charset = _content_type(head.get("content-type", ""))
        return bytes_entry(entry, block, _name(url), address, media_type, charset, hints)
    if kind != "response":
        return _not_a_page(address, f"It is a WARC record of type {kind or 'none'!r}.")
    if not block.startswith(b"HTTP/"):
        return _not_a_page(address, "It is no HTTP response.")
    blank = _BLANK.search(block)
    top, body = (block[: blank.start()], block[blank.end() :]) if blank else (block, b"")
    lines = [line + b"\n" for line in top.split(b"\n")]
    status = lines[0].split()[1:2]
    if status != [b"200"]:
        return _not_a_page(address, f"The server answered {b' '.join(lines[0].split()[1:])[:60]!r}.")
    http = _named(lines[1:])
    try:
        body = _plain(body, http, limits)
    except SourceError as error:
        return refused(error, address, block)
    if entry.meter is not None and len(body) > len(block):  # it was packed, within a file that may be too
        entry.meter.count(0, len(body))
    media_type, charset = _content_type(http.get("content-type", ""))
    return bytes_entry(entry, body, _name(url), address, media_type, charset, hints)


def _not_a_page(address: str, detail: str) -> Rejection:
    return Rejection(
        address, "not-an-article", detail, "Nothing to do: crawls hold more than pages."
    )  # fmt: skip


def _content_type(value: str) -> tuple[str, str]:
    message = Message()
    message["content-type"] = value.replace("\r", " ").replace("\n", " ")
    try:
        stated = message.get_param("charset", "")
    except (TypeError, ValueError):  # numbered parts that do not make one
        stated = ""
    return (message.get_content_type() if value else ""), stated if isinstance(stated, str) else ""


def _name(url: str) -> str:
    return url.partition("?")[0].partition("#")[0].rpartition("/")[2]


def _plain(body: bytes, http: Mapping[str, str], limits: Limits) -> bytes:
    """A response's body without transfer and content encoding, where it still bears them.

    Crawlers often take them off and leave the headers, so bytes that are not so encoded stay.
    """
    if "chunked" in http.get("transfer-encoding", "").lower():
        body = _joined(body)
    coding = http.get("content-encoding", "").strip().lower()
    if coding == "zstd" and body.startswith(b"\x28\xb5\x2f\xfd"):
        return _unzstd(body, limits)
    if coding == "br":
        return _unbrotli(body, limits)
    if coding in ("gzip", "x-gzip") and body.startswith(b"\x1f\x8b"):
        return _inflated(body, 31, limits)
    if coding == "deflate" and body[:1] == b"\x78":
        return _inflated(body, 15, limits)
    return body


def _joined(body: bytes) -> bytes:
    """The chunks put together, the body itself if it is none.

    :raises SourceError: the last of them is not there, so nobody can say what else is missing.
    """
    pieces: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\r\n", at, at + 200)
        digits = body[at:end].partition(b";")[0].strip() if end >= 0 else b""
        size = int(digits, 16) if _SIZE.fullmatch(digits) else -1
        begun, after = end + 2, end + 2 + size
        if size == 0 and (pieces or not body[begun:].strip()):
            return b"".join(pieces)
        if size <= 0 or body[after : after + 2] != b"\r\n":
            if pieces or (size > 0 and body[begun:].lstrip().startswith(b"<")):
                raise _bad_body("is cut")
            return body
        pieces.append(body[begun:after])
        at = after + 2


def _inflated(body: bytes, window: int, limits: Limits) -> bytes:
    unpacker = zlib.decompressobj(window)
    try:
        out = unpacker.decompress(body, limits.max_record_bytes + 1)
    except zlib.error as error:
        raise _bad_body(f"is corrupt ({error})") from error
    if len(out) > limits.max_record_bytes:
        raise _large_body(limits)
    if not unpacker.eof:
        raise _bad_body("is cut")
    return out


def _unzstd(body: bytes, limits: Limits) -> bytes:
    # A few bytes at a time: a kilobyte of zstd unpacks to 32 MiB at most (see compressed.py).
    unpacker = zstandard.ZstdDecompressor(max_window_size=2**23).decompressobj()
    pieces, size = [], 0
    try:
        for at in range(0, len(body), 2**10):
            pieces.append(unpacker.decompress(body[at : at + 2**10]))
            size += len(pieces[-1])
            if size > limits.max_record_bytes:
                raise _large_body(limits)
            if unpacker.eof:
                return b"".join(pieces)
    except zstandard.ZstdError as error:
        raise _bad_body(f"is corrupt ({error})") from error
    raise _bad_body("is cut")


def _unbrotli(body: bytes, limits: Limits) -> bytes:
    """Brotli has no mark by which to tell it: what cannot be unpacked and begins as markup was never packed."""
    plain = body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    unpacker = brotli.Decompressor()
    pieces, size, more = [], 0, body
    try:
        while not unpacker.is_finished():
            piece = unpacker.process(more, output_buffer_limit=_BROTLI_PIECE)
            if not piece and unpacker.can_accept_more_data():
                break
            pieces.append(piece)
            size += len(piece)
            more = b""
            if size > limits.max_record_bytes:
                raise _large_body(limits)
    except brotli.error as error:
        if plain:
            return body
        raise _bad_body(f"is corrupt ({error})") from error
    if unpacker.is_finished():
        return b"".join(pieces)
    if plain:
        return body
    raise _bad_body("is cut")


def _bad_body(what: str) -> SourceError:
    return SourceError("damaged", f"Its body {what}.", "Crawl it again.")


def _large_body(limits: Limits) -> SourceError:
    return SourceError(
        "too-large", f"Its body unpacks to more than {limits.max_record_bytes:,} bytes.",
        "If it really is one article raise WINNOW_MAX_RECORD_BYTES, then `winnow quarantine retry`.",
    )  # fmt: skip


WARC = Format(
    "warc", _read, (".warc", ".wet"), ("application/warc",),
    lambda head: flat(head)[:7].upper() in (b"WARC/0.", b"WARC/1."), has_magic=True,
)  # fmt: skip
