"""Mailboxes (RFC 4155): mails one after the other, each below a line that begins with "From "."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.errors import SourceError
from flows.sources.damage import damaged
from flows.sources.formats import Entry, Format, Outcome, bytes_entry
from flows.sources.limits import Limits
from flows.sources.mail import read_mail
from flows.sources.single import too_large
from flows.sources.streams import BLANK, bounded_lines, pass_blank
from flows.watching import refused

_FROM = re.compile(rb"From \S[^\n]{0,500}\r?\n")
_HEADER = re.compile(rb">?[!-9;-~]{1,60}:|>From ")
_NAMED = re.compile(
    rb"^(?:from|to|date|subject|message-id|received|return-path|mime-version|delivered-to):", re.I | re.M
)
_QUOTED = re.compile(rb">+From ")


def _read(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    pass_blank(entry.stream)
    for number, raw in enumerate(_mails(entry, limits), 1):
        address = f"{entry.address}#{number}"
        if raw is None:
            yield too_large(address, limits)
            continue
        try:
            yield from list(read_mail(bytes_entry(entry, raw, "", address), limits))
        except SourceError as error:  # where the next mail begins is known all the same
            yield refused(error, address, raw)


def _mails(entry: Entry, limits: Limits) -> Iterator[bytes | None]:
    """The bytes of each mail, ``None`` of one that is too large.

    A line that begins with "From " begins a mail where a header follows. Not all programs quote the others.
    """
    lines: list[bytes] = []
    size = 0
    waiting: bytes | None = None  # a line that begins a mail if a header follows
    for number, line in bounded_lines(entry.stream, limits.max_record_bytes):
        if number == 1 and (line is None or not _FROM.fullmatch(line)):
            raise damaged(entry.where, "its first line is not the one that begins a mail.")
        begins = waiting is not None and line is not None and _HEADER.match(line)
        if begins and number > 2:
            yield _joined(lines, size, limits)
        if begins:
            lines, size = [], 0
        for one in () if begins or waiting is None else (waiting,):
            size += len(one)
            lines.append(one)
        waiting = None
        if line is not None and _FROM.fullmatch(line):
            waiting = line
            continue
        size += limits.max_record_bytes + 1 if line is None else len(line)
        if size > limits.max_record_bytes:
            lines.clear()
        elif line is not None:
            lines.append(line[1:] if _QUOTED.match(line) else line)
    yield _joined(lines + ([waiting] if waiting else []), size, limits)


def _joined(lines: list[bytes], size: int, limits: Limits) -> bytes | None:
    return b"".join(lines) if size <= limits.max_record_bytes else None


def _looks(head: bytes) -> bool:
    begun = head.lstrip(BLANK)
    line = _FROM.match(begun)
    if line is None:
        return False
    header = re.split(rb"\r?\n\r?\n", begun[line.end() :], maxsplit=1)[0]
    return _HEADER.match(header) is not None and len(_NAMED.findall(header)) >= 2


MBOX = Format("mbox", _read, (".mbox", ".mbx"), ("application/mbox",), _looks)
