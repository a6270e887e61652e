"""Bytes to text without inventing a character: what cannot be decoded for certain says so."""

from __future__ import annotations

import codecs
import contextlib
import re
from dataclasses import dataclass

from flows.errors import SourceError
from flows.sources.charsets import codec_of, strictly
from flows.sources.detecting import detect, detect_another, is_misread
from flows.sources.mojibake import mended

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\x0b\x0c\x1a\x1b")
# These announce themselves by escapes within ASCII, so they would pass as UTF-8.
_ESCAPED = {
    "iso2022_kr": (b"\x1b$)C", b"\x0e"),
    "iso2022_jp_2": (b"\x1b$",),
    "iso2022_jp_ext": (b"\x1b$",),
    "hz": (b"~{", b"~}"),
}
# One of them is in each, and is looked for first.
_ESCAPES = (b"\x1b", b"~")
_NON_ASCII = re.compile(rb"[\x80-\xff]+")
# Dashes, quotation marks and dots as UTF-8 writes them; in no other encoding does anybody write these three bytes.
_PRINTED = re.compile(rb"\xe2\x80[\x90-\xbf]")
_BEYOND_CHANCE = 4
"""So many characters are UTF-8 by no chance; one of those marks alone is as good."""
_SAMPLE = 2**16
_ERASED = b"\xff" * 64  # no letter of any language is written so often in a row
_MENDED = 0.95
"""How sure a repair is at most."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was in (Python's name), and how sure that is, from 0 to 1.

    ``utf-8+cp1252`` is UTF-8 of a text that had been UTF-8 before and was read as cp1252 on its way.
    """

    text: str
    encoding: str
    confidence: float


def decode(raw: bytes, declared: str = "") -> Decoded:
    """Decode by byte-order mark, by what is declared, as strict UTF-8, or by detection, in this order.

    Bytes that are UTF-8 beyond chance are UTF-8 whatever single-byte encoding is declared.

    >>> decode("Žluťoučký kůň".encode("cp1250"), "windows-1250").text
    'Žluťoučký kůň'

    :raises SourceError: ``empty``, ``binary``, ``nul-bytes``, ``lone-surrogate`` or ``undecodable``.
    """
    if not raw.strip(b" \t\r\n\x0b\x0c"):
        raise SourceError(
            "empty", f"It holds no text ({len(raw):,} bytes).", "Look why the scraper delivered nothing."
        )
    decoded = _by_mark(raw) or _by_nuls(raw)
    if decoded is None:
        _must_look_like_text(raw)
        decoded = _by_declaration(raw, declared) or _as_utf8(raw) or _by_detection(raw)
    return _mended(_must_be_storable(decoded))


def codec_by_mark(raw: bytes) -> str:
    """Python's codec for what a byte-order mark announces, ``""`` if there is none."""
    return next((codec for mark, codec in _MARKS if raw.startswith(mark)), "")


def _by_mark(raw: bytes) -> Decoded | None:
    for mark, codec in _MARKS:
        if raw.startswith(mark):
            try:
                return Decoded(raw[len(mark) :].decode(codec), codec, 1.0)
            except UnicodeDecodeError as error:
                raise _undecodable(error, f"its byte-order mark says {codec}") from error
    return None


def _by_nuls(raw: bytes) -> Decoded | None:
    """UTF-16 and UTF-32 without a mark show by where their NULs stand."""
    if 0 not in raw:
        return None
    sample = raw[: _SAMPLE & ~3]
    for codec, width in (("utf-32-le", 4), ("utf-32-be", 4), ("utf-16-le", 2), ("utf-16-be", 2)):
        if len(raw) % width or len(raw) < 4:
            continue
        low = 0 if codec.endswith("le") else width - 1
        ascii_like = sample[low::width]
        rest = b"".join(sample[at::width] for at in range(width) if at != low)
        # White space and full stops alone give a text in any script enough such NULs.
        if rest.count(0) < 0.05 * len(rest) or ascii_like.count(0) > 0.01 * len(ascii_like):
            continue
        try:
            text = raw.decode(codec)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text and sum(map(str.isprintable, text[:2000])) > 0.9 * len(text[:2000]) - 50:
            return Decoded(text, codec, 0.95)
    return None


def _must_look_like_text(raw: bytes) -> None:
    if _ERASED in raw or not raw.strip(b"\xff"):
        raise SourceError(
            "binary",
            f"It holds {raw.count(0xFF):,} bytes 0xFF: storage on which nothing was written reads so.",
            "It is no text: deliver it again.",
        )
    nuls = raw.count(0)
    sample = raw[:_SAMPLE]
    if b"\x1b$)C" in sample:  # ISO-2022-KR shifts in and out by controls
        sample = sample.translate(None, b"\x0e\x0f")
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > 0.02 * len(sample) and controls > 2:
        raise SourceError(
            "binary",
            f"{controls:,} of its first {len(sample):,} bytes are control characters.",
            "It is no text: look what the scraper delivered.",
        )
    if nuls:
        raise SourceError(
            "nul-bytes",
            f"It holds {nuls:,} NUL bytes, the first at byte {raw.index(0):,}.",
            "A text holds none: deliver it again; it may be cut, overwritten or in a mixed encoding.",
        )


def _by_declaration(raw: bytes, declared: str) -> Decoded | None:
    codec = codec_of(declared) if declared else ""
    # A declaration that could be read as ASCII was not written in UTF-16 (WHATWG HTML, 13.2.3.2).
    if not codec or codec.startswith(("utf-16", "utf-32")):
        return None
    if codec == "utf-8":
        try:
            return Decoded(raw.decode("utf-8"), "utf-8", 1.0)
        except UnicodeDecodeError:
            return None
    if _is_single_byte(codec) and (as_utf8 := _as_utf8(raw)) is not None and not raw.isascii():
        return Decoded(as_utf8.text, "utf-8", 0.98)
    try:
        text = strictly(raw, codec)
    except UnicodeError:
        return None
    # Of single bytes each means something in most encodings, so a wrong one is not told by what cannot be decoded.
    doubtful = _is_single_byte(codec) and not raw.isascii() and is_misread(text)
    if doubtful and (found := detect_another(raw)) is not None:
        return Decoded(*found)
    return Decoded(text, codec, 0.99)


def _is_single_byte(codec: str) -> bool:
    return codec.startswith(("cp12", "iso8859", "koi8", "mac", "cp8"))


def _as_utf8(raw: bytes) -> Decoded | None:
    escaped = _ESCAPED if any(escape in raw for escape in _ESCAPES) else {}
    for codec, marks in escaped.items():
        if all(mark in raw for mark in marks):
            try:
                text = raw.decode(codec)
            except UnicodeDecodeError:
                continue
            # A few braces with tildes are rather a program than Chinese.
            if codec != "hz" or sum(letter >= "\u3000" for letter in text) > 0.2 * len(text):
                return Decoded(text, codec, 0.97)
    try:
        return Decoded(raw.decode("utf-8"), "utf-8", 1.0)
    except UnicodeDecodeError:
        return None


def _by_detection(raw: bytes) -> Decoded:
    # Then halves of surrogate pairs are all that is wrong with it.
    with contextlib.suppress(UnicodeDecodeError):
        return Decoded(raw.decode("utf-8", "surrogatepass"), "utf-8 with surrogates", 1.0)
    damage = _damaged_utf8(raw)
    if damage:
        raise SourceError(
            "undecodable", damage, "It was cut or mixed with another encoding: deliver it again."
        )
    found = detect(raw)
    if found is None:
        raise SourceError(
            "undecodable",
            "Its bytes make sense in no known encoding.",
            "Deliver it as UTF-8, or with its charset declared.",
        )
    return Decoded(*found)


def _damaged_utf8(raw: bytes) -> str:
    """What to say of bytes that are UTF-8 but for a few places: any other reading would garble all."""
    good = (_BEYOND_CHANCE - 1) * len(_PRINTED.findall(raw))
    bad = 0
    first = -1
    for run in _NON_ASCII.finditer(raw):
        try:
            good += len(run[0].decode("utf-8"))
        except UnicodeDecodeError as error:
            bad += 1
            good += len(run[0][: error.start].decode("utf-8"))
            first = run.start() + error.start if first < 0 else first
    if good < _BEYOND_CHANCE or good < 3 * bad:
        return ""
    places = "place" if bad == 1 else "places"
    return f"It is UTF-8 but for {bad:,} {places}, the first at byte {first:,}."


def _undecodable(error: UnicodeDecodeError, why: str) -> SourceError:
    return SourceError(
        "undecodable",
        f"Byte {error.start:,} has no meaning, though {why}.",
        "It was cut or damaged: deliver it again.",
    )


def _mended(decoded: Decoded) -> Decoded:
    text, read_as = mended(decoded.text)
    if not read_as:
        return decoded
    return Decoded(text, f"{decoded.encoding}+{read_as}", min(decoded.confidence, _MENDED))


def _must_be_storable(decoded: Decoded) -> Decoded:
    """No surrogate and no NUL goes on: PostgreSQL takes neither, and both mean damage."""
    try:
        if decoded.encoding != "utf-8":  # of which none comes
            decoded.text.encode("utf-8")  # far faster than to look for surrogates
    except UnicodeEncodeError as error:
        raise SourceError(
            "lone-surrogate",
            f"Half of a surrogate pair, U+{ord(decoded.text[error.start]):04X}, stands alone at character "
            f"{error.start:,}.",
            "Whatever wrote it cut a character in two: deliver it again.",
        ) from None
    if "\x00" in decoded.text:
        raise SourceError(
            "nul-bytes",
            f"It holds {decoded.text.count(chr(0)):,} NUL characters.",
            "A text holds none: deliver it again.",
        )
    if not decoded.text.strip():
        raise SourceError("empty", "It holds only white space.", "Look why the scraper delivered nothing.")
    return decoded
