"""Mail (.eml) and pages saved by browsers (.mhtml), which are built like mail (RFC 2557)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import errors as mail_errors
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import parseaddr

from flows.documents import Rejection, SeedRecord
from flows.sources.damage import damaged
from flows.sources.formats import Entry, Format, Outcome, bytes_entry
from flows.sources.limits import Limits
from flows.sources.single import whole

_HEADER = re.compile(rb"(?:[!-9;-~]{1,60}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+")
_TELLING = re.compile(rb"^(?:message-id|mime-version|received|return-path|delivered-to):", re.I | re.M)
_SAVED = re.compile(rb"^(?:snapshot-content-location:|content-type:\s*multipart/related)", re.I | re.M)
_CUT = (mail_errors.CloseBoundaryNotFoundDefect, mail_errors.StartBoundaryNotFoundDefect)
_UNFIT = re.compile("[\ud800-\udfff\x00]")


def _read_mail(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    message = _parsed(entry, limits)
    if not isinstance(message, EmailMessage):
        yield message
        return
    body = message.get_body(("html", "plain"))
    if body is None:
        yield Rejection(
            entry.address, "not-an-article", "The mail has no text.", "Nothing to do."
        )  # fmt: skip
    else:
        author = parseaddr(_text(message, "From"))
        hints = {
            "title": _text(message, "Subject"),
            "authors": author[0],
            "published": _text(message, "Date"),
        }
        yield _record(entry, body, hints)
    for number, part in enumerate(message.iter_attachments() if message.is_multipart() else (), 1):
        raw = part.get_payload(decode=True)
        name = part.get_filename() or ""
        address = f"{entry.address}#{number}"
        if isinstance(raw, bytes):
            yield bytes_entry(
                entry, raw, name, address, part.get_content_type(), part.get_content_charset() or ""
            )
        else:
            yield Rejection(
                address, "unsupported", "A mail is attached to the mail.", "Deliver it as a file of its own."
            )  # fmt: skip


def _read_saved_page(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    message = _parsed(entry, limits)
    if not isinstance(message, EmailMessage):
        yield message
        return
    # Its images, styles and frames are parts of the page, not records.
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        yield Rejection(
            entry.address, "not-an-article", "The saved page holds no HTML.", "Save it again."
        )  # fmt: skip
        return
    address = _text(message, "Snapshot-Content-Location") or _text(page, "Content-Location")
    yield _record(entry, page, {"canonical": address})


def _parsed(entry: Entry, limits: Limits) -> EmailMessage | Rejection:
    raw = whole(entry, limits)
    if isinstance(raw, Rejection):
        return raw
    try:
        message = BytesParser(policy=policy.default).parsebytes(raw)
    except (RecursionError, ValueError, LookupError, IndexError, AttributeError, TypeError) as error:
        return Rejection(
            entry.address, "damaged", f"It cannot be read as mail ({type(error).__name__}).",
            "Deliver it again.", raw,
        )  # fmt: skip
    if any(isinstance(defect, _CUT) for part in message.walk() for defect in part.defects):
        raise damaged(entry.address or entry.name, "a part of it has no end.")
    return message


def _record(entry: Entry, part: MIMEPart, hints: dict[str, str]) -> SeedRecord:
    raw = part.get_payload(decode=True)
    form = "html" if part.get_content_subtype() == "html" else "text"
    stated = {name: value for name, value in hints.items() if value}
    return SeedRecord(
        entry.address, form, raw if isinstance(raw, bytes) else b"", part.get_content_charset() or "", stated
    )


def _text(message: EmailMessage, name: str) -> str:
    try:
        value = " ".join(str(message.get(name, "")).split())
    except (ValueError, LookupError, IndexError, AttributeError, TypeError):
        return ""  # a header the library cannot parse states nothing
    return "" if _UNFIT.search(value) else value[:5_000]


def _is_mail(head: bytes) -> bool:
    header = _HEADER.match(head)
    return header is not None and len(_TELLING.findall(header[0])) > 0 and header[0].count(b":") > 2


def _is_saved_page(head: bytes) -> bool:
    header = _HEADER.match(head)
    return header is not None and _SAVED.search(header[0]) is not None and _is_mail(head)


MHTML = Format("mhtml", _read_saved_page, (".mhtml", ".mht"), ("multipart/related",), _is_saved_page)
EML = Format("eml", _read_mail, (".eml",), ("message/rfc822",), _is_mail)
