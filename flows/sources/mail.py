"""Mail (.eml) and pages saved by browsers (.mhtml), which are built like mail (RFC 2557)."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from email import errors as mail_errors
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32
from email.utils import parseaddr

from flows.documents import Rejection, SeedRecord
from flows.sources.damage import damaged
from flows.sources.formats import Entry, Format, Outcome, bytes_entry
from flows.sources.limits import Limits
from flows.sources.plain import form_of
from flows.sources.single import whole

_HEADER = re.compile(rb"(?:[!-9;-~]{1,60}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+")
_TELLING = re.compile(rb"^(?:message-id|mime-version|received|return-path|delivered-to):", re.I | re.M)
_SAVED = re.compile(
    rb"^(?:snapshot-content-location:|content-type:\s*multipart/related|from:[ \t\"<]*saved by [^@\n]*$)",
    re.I | re.M,
)
_CUT = (mail_errors.CloseBoundaryNotFoundDefect, mail_errors.StartBoundaryNotFoundDefect)
_SPOILT = (mail_errors.InvalidBase64LengthDefect, mail_errors.InvalidBase64PaddingDefect)
_FOREIGN = re.compile(r"[^A-Za-z0-9+/=\s]")
_FAULTS = (ValueError, LookupError, AttributeError, TypeError, RecursionError, mail_errors.MessageError)
_UNFIT = re.compile("[\ud800-\udfff\x00]")
_PAGE_PARTS = ("alternative", "related")  # what these hold beside the text belongs to it


class _Bounded(Compat32):
    """The library's headers parse in quadratic time, and its newer policy's far slower: none is long."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:4_000]


_POLICY = _Bounded()


def read_mail(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    """The mail itself and what is attached to it.

    :raises SourceError: it is cut.
    """
    message = _parsed(entry, limits)
    if isinstance(message, Rejection):
        yield message
        return
    leaves = list(_leaves(message))
    body = _body(leaves)
    if body is None:
        yield Rejection(
            entry.address, "not-an-article", "The mail has no text.", "Nothing to do."
        )  # fmt: skip
    else:
        hints = {
            "title": _text(message, "Subject"),
            "authors": _told(lambda: parseaddr(_text(message, "From"))[0]),
            "published": _text(message, "Date"),
        }
        yield _record(entry, body, hints)
    attached = [part for part, around in leaves if part is not body and _is_attached(part, around)]
    for number, part in enumerate(attached, 1):
        address = f"{entry.address}#{number}"
        raw = _content(part, address)
        if raw is not None:
            name, charset = _told(part.get_filename), _told(part.get_content_charset)
            yield bytes_entry(entry, raw, name, address, part.get_content_type(), charset)
        else:
            yield Rejection(
                address, "unsupported", "A mail is attached to the mail.", "Deliver it as a file of its own."
            )  # fmt: skip


def _read_saved_page(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    message = _parsed(entry, limits)
    if isinstance(message, Rejection):
        yield message
        return
    # Its images, styles and frames are parts of the page, not records.
    page = next((part for part, _ in _leaves(message) if part.get_content_type() == "text/html"), None)
    if page is None:
        yield Rejection(
            entry.address, "not-an-article", "The saved page holds no HTML.", "Save it again."
        )  # fmt: skip
        return
    address = _text(message, "Snapshot-Content-Location") or _text(page, "Content-Location")
    yield _record(entry, page, {"canonical": address})


def _parsed(entry: Entry, limits: Limits) -> Message | Rejection:
    raw = whole(entry, limits)
    if isinstance(raw, Rejection):
        return raw
    try:
        message = BytesParser(policy=_POLICY).parsebytes(_begun(raw))
        is_cut = any(isinstance(defect, _CUT) for part in message.walk() for defect in part.defects)
    except _FAULTS as error:
        return Rejection(
            entry.address, "damaged", f"It cannot be read as mail ({type(error).__name__}).",
            "Deliver it again.", raw,
        )  # fmt: skip
    if is_cut:
        raise damaged(entry.where, "a part of it has no end.")
    return message


def _leaves(message: Message) -> Iterator[tuple[Message, str]]:
    """Each part that holds no parts, or is a mail itself, and the kind of multipart it stands in."""
    waiting = [(message, "")]
    while waiting:
        part, around = waiting.pop()
        # Only of parts that hold parts: of others the library would decode the bytes, and fail at some charsets.
        inside = part.get_payload() if part.is_multipart() else ""
        if part.get_content_maintype() != "multipart" or not isinstance(inside, list):
            yield part, around
            continue
        kind = part.get_content_subtype()
        # The parts of what belongs to a page belong to it as well, but for those that only follow one another: some
        # programs write page, attachments and the rest of the page as one of two alternatives.
        kind = around if kind not in (*_PAGE_PARTS, "mixed") and around in _PAGE_PARTS else kind
        waiting.extend((one, kind) for one in reversed(inside) if isinstance(one, Message))


def _is_attached(part: Message, around: str) -> bool:
    """Whether a part is no piece of a page, to which a page may refer by its number."""
    named = part.get_content_disposition() == "attachment" and "Content-ID" not in part
    return named or around not in _PAGE_PARTS


def _body(leaves: list[tuple[Message, str]]) -> Message | None:
    for wanted in ("text/html", "text/plain"):
        for part, _ in leaves:
            if part.get_content_type() == wanted and part.get_content_disposition() != "attachment":
                return part
    return None


def _record(entry: Entry, part: Message, hints: dict[str, str]) -> SeedRecord:
    raw = _content(part, entry.where) or b""
    form = "html" if part.get_content_subtype() == "html" else form_of(raw)
    stated = {name: value for name, value in hints.items() if value}
    return SeedRecord(entry.address, form, raw, _told(part.get_content_charset), stated)


def _content(part: Message, where: str) -> bytes | None:
    """A part's bytes, ``None`` of one that holds parts.

    :raises SourceError: its base64 is cut, or something else stands in it: the library gives out what it makes of that.
    """
    raw = part.get_payload(decode=True)
    for defect in part.defects:
        if isinstance(defect, _SPOILT) or (
            isinstance(defect, mail_errors.InvalidBase64CharactersDefect) and _is_spoilt(part)
        ):
            raise damaged(where, "the base64 of a part is cut, or other text stands in it.")
    return raw if isinstance(raw, bytes) else None


def _is_spoilt(part: Message) -> bool:
    """Whether more than white space stands in a part's base64."""
    try:
        return _FOREIGN.search(str(part.get_payload())) is not None
    except _FAULTS:
        return True


def _told(ask: Callable[[], str | None]) -> str:
    """What is asked of a header; one that cannot be taken apart or decoded says nothing."""
    try:
        return ask() or ""
    except _FAULTS:
        return ""


def _text(message: Message, name: str) -> str:
    """A header's text; one that cannot be decoded states nothing."""
    raw = next((value for own, value in message.raw_items() if own.lower() == name.lower()), "")
    try:
        plain = str(raw).encode("ascii", "surrogateescape").decode("utf-8")
        value = " ".join(str(make_header(decode_header(plain))).split())
    except _FAULTS:
        return ""
    return "" if _UNFIT.search(value) else value


def _begun(raw: bytes) -> bytes:
    """A mail without the mark and the blank lines that some programs put before its header."""
    return raw.removeprefix(codecs.BOM_UTF8).lstrip(b"\r\n")


def _is_mail(head: bytes) -> bool:
    header = _HEADER.match(_begun(head))
    return header is not None and len(_TELLING.findall(header[0])) > 0 and header[0].count(b":") > 2


def _is_saved_page(head: bytes) -> bool:
    header = _HEADER.match(_begun(head))
    return header is not None and _SAVED.search(header[0]) is not None and _is_mail(head)


MHTML = Format("mhtml", _read_saved_page, (".mhtml", ".mht"), ("multipart/related",), _is_saved_page)
EML = Format("eml", read_mail, (".eml",), ("message/rfc822",), _is_mail)
