"""Files that are one record: plain text and HTML pages; and what is recognised only to be refused."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import BinaryIO

from flows.documents import Rejection, SeedRecord
from flows.sources.formats import Entry, Format, Outcome
from flows.sources.limits import Limits
from flows.sources.plain import form_of

_BEFORE = rb"\s*(?:<\?[^>]{0,500}>\s*){0,3}(?:<!--(?:[^-]|-(?!->)){0,1000}-->\s*){0,3}"
"""What may stand before the first element: declarations and comments, of which old browsers read some as markup."""
_HTML = re.compile(
    _BEFORE
    + rb"<(?:!doctype\s+html|html|head|body|title|meta|base|link|style|script|noscript|frameset|div|article|main|section"
    rb"|header|nav|p|h[1-6]|table|center|font|span|form|ul|ol|blockquote)\b",
    re.IGNORECASE,
)
_TAG = re.compile(rb"</?[a-zA-Z][^<>]{0,2000}>")
_FEED = re.compile(_BEFORE + rb"<(rss|feed|rdf:RDF|urlset|sitemapindex|opml)\b")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_XML = re.compile(rb"<\?xml[\s?]")
_ROOT = re.compile(rb"<([a-zA-Z_][\w:.-]{0,100})")
_MEDIA = (
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"BM", "a BMP image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"RIFF", "a RIFF image, sound or film"),
    (b"ID3", "a sound file"),
    (b"OggS", "an Ogg sound or film"),
    (b"fLaC", "a sound file"),
    (b"\x1aE\xdf\xa3", "a Matroska film"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    # Packed beside each file, under its name and ending.
    (b"\x00\x05\x16\x07", "what macOS notes about a file"),
    (b"\x00\x00\x00\x01Bud1", "what macOS notes about a folder"),
)
_DOCUMENTS = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"7z\xbc\xaf'\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b'\x04"M\x18', "packed by LZ4"),
    (b"\x1f\x9d", "packed by compress"),
    (b"MSCF\x00\x00\x00\x00", "a cabinet"),
    (b"!<arch>\n", "an archive of ar"),
    *((magic, "an archive of cpio") for magic in (b"070701", b"070702", b"070707", b"\xc7q", b"q\xc7")),
    (b"ARROW1\x00\x00", "an Arrow file"),
    (b"Obj\x01", "an Avro file"),
)
_DOUBTFUL = ("a BMP image", "an archive of cpio")
_MAGICS = tuple(magic for magic, _ in (*_MEDIA, *_DOCUMENTS))


@lru_cache(2)
def flat(head: bytes) -> bytes:
    """A file's first bytes as ASCII would have them: without byte-order mark, UTF-16's NULs, spaces. Many readers look
    at the same ones in a row."""
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff"):
        if head.startswith(mark):
            head = head[len(mark) :]
    if head[:64].count(0) > 8:
        head = head.replace(b"\x00", b"")
    return head.lstrip(b" \t\r\n\x0c")


def is_plainly_text(head: bytes) -> bool:
    """Whether a file's first bytes are UTF-8 without any control character, if for a cut last one."""
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return bool(text) and _CONTROL.search(text) is None


def is_html(head: bytes) -> bool:
    return _HTML.match(flat(head)) is not None


def _kind(head: bytes, kinds: tuple[tuple[bytes, str], ...]) -> str:
    for magic, kind in kinds if head.startswith(_MAGICS) else ():
        # These also begin words and numbers; a real bitmap has NULs in its header, an archive behind the first name.
        if head.startswith(magic) and (kind not in _DOUBTFUL or 0 in head[:400]):
            return kind
    return "an MP4 film" if kinds is _MEDIA and head[4:8] == b"ftyp" else ""


def whole(entry: Entry, limits: Limits) -> bytes | Rejection:
    """All bytes of an entry that is one record, or why there are too many of them."""
    raw = read_up_to(entry.stream, limits.max_record_bytes + 1)
    if len(raw) > limits.max_record_bytes:
        return too_large(entry.address, limits)
    return raw


def read_up_to(stream: BinaryIO, size: int) -> bytes:
    """At most ``size`` bytes, fewer only at the end; asks for pieces, so that a lie about the size
    reserves no memory."""
    pieces = []
    while size > 0 and (piece := stream.read(min(size, 2**20))):
        pieces.append(piece)
        size -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def too_large(address: str, limits: Limits) -> Rejection:
    return Rejection(
        address, "too-large", f"The record has more than {limits.max_record_bytes:,} bytes.",
        "If it really is one article raise WINNOW_MAX_RECORD_BYTES, then `winnow quarantine retry`.",
    )  # fmt: skip


def _read_text(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    raw = whole(entry, limits)
    if isinstance(raw, Rejection):
        yield raw
    else:
        yield SeedRecord(entry.address, form_of(raw), raw, entry.declared, entry.hints)


def _read_html(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    raw = whole(entry, limits)
    if isinstance(raw, Rejection):
        yield raw
        return
    # A page without a single tag is a text someone named .html: as HTML its lines would run together.
    has_tag = is_html(raw[:4096]) or _TAG.search(flat(raw[: 2**20])) is not None
    yield SeedRecord(entry.address, "html" if has_tag else form_of(raw), raw, entry.declared, entry.hints)


def _skip_media(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    kind = _kind(entry.stream.peek(400), _MEDIA) or entry.media_type
    yield Rejection(
        entry.address, "not-an-article", f"It is {kind}, not a text.",
        "Nothing to do; keep such files out of the landing folder if you can.",
    )  # fmt: skip


def _skip_feed(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    found = _FEED.match(flat(entry.stream.peek(4096)))
    kind = found[1].decode() if found else entry.media_type
    yield Rejection(
        entry.address, "not-an-article", f"It is a feed or a list of addresses ({kind}).",
        "Scrape the pages it points to and deliver those.",
    )  # fmt: skip


def _skip_code(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    yield Rejection(
        entry.address, "not-an-article", f"It is {entry.media_type or 'a style sheet or a script'}, not a text.",
        "Nothing to do: crawls hold more than pages.",
    )  # fmt: skip


def _refuse_xml(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    found = _ROOT.search(flat(entry.stream.peek(4096)))
    yield Rejection(
        entry.address, "unsupported",
        f"It is XML of an unknown kind{': ' + found[1].decode('ascii', 'replace') if found else ''}.",
        "Convert it to text or HTML first, or write a reader (docs/formats.md).",
    )  # fmt: skip


def _refuse_document(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    kind = _kind(entry.stream.peek(400), _DOCUMENTS)
    yield Rejection(
        entry.address, "unsupported", f"It is {kind}, which has no reader.",
        "Convert it to text or HTML first, or write a reader (docs/formats.md).",
    )  # fmt: skip


MEDIA = Format(
    "media",
    _skip_media,
    (".png", ".jpg", ".jpeg", ".gif", ".webp", ".ico", ".mp3", ".mp4", ".woff", ".woff2"),
    ("image/", "audio/", "video/", "font/"),
    lambda head: bool(_kind(head, _MEDIA)),
)
DOCUMENT = Format("document", _refuse_document, looks_like=lambda head: bool(_kind(head, _DOCUMENTS)))
FEED = Format("feed", _skip_feed, looks_like=lambda head: _FEED.match(flat(head)) is not None)
CODE = Format(
    "code",
    _skip_code,
    (".css", ".js", ".mjs", ".map"),
    ("text/css", "text/javascript", "application/javascript", "application/x-javascript", "application/wasm"),
)
XML = Format(
    "xml",
    _refuse_xml,
    looks_like=lambda head: _XML.match(flat(head)) is not None and b"<html" not in flat(head).lower(),
)
HTML = Format(
    "html", _read_html, (".html", ".htm", ".xhtml", ".shtml"), ("text/html", "application/xhtml+xml"), is_html
)
TEXT = Format("text", _read_text, (".txt", ".text", ".md", ".markdown"), ("text/plain", "text/markdown"))
