"""Mailboxes as programs write them: each mail is a record."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.sources import Limits
from tests.sources.packing import outcomes, seed, texts

LINE = b"From ana@quay.example Mon Nov  2 10:00:00 2026\n"


def mail(text: str, more: str = "") -> bytes:
    return f"From: Ana <ana@quay.example>\nSubject: Ferry\nDate: Mon, 2 Nov 2026 10:00:00 +0000\n{more}\n{text}\n".encode()


@pytest.mark.parametrize("name", ["news.mbox", "news", "news.txt"])
@pytest.mark.parametrize(
    "line",
    [
        LINE,
        b"From - Mon Nov  2 10:00:00 2026\n",
        b"From ana@quay.example\n",
        b'From "a b"@quay.example Mon\n',
    ],
)
@pytest.mark.parametrize("between", [b"\n", b""])
def test_each_mail_is_a_record(tmp_path: Path, name: str, line: bytes, between: bytes) -> None:
    box = line + mail("One.") + between + line + mail("Two.") + between
    found = texts(seed(tmp_path, name, box))
    assert [(address, text.strip()) for address, text in found] == [("#1", "One."), ("#2", "Two.")]
    crlf = seed(tmp_path, f"crlf-{name}", box.replace(b"\n", b"\r\n"))
    assert [(address, text.strip()) for address, text in texts(crlf)] == [("#1", "One."), ("#2", "Two.")]


def test_sentences_that_begin_so_begin_no_mail_and_quoted_ones_are_unquoted(tmp_path: Path) -> None:
    said = "From Monday on it sails.\n\nFrom the quay:\nall of it.\n\n>From here too.\n>>From me.\n"
    [(_, first), (_, second)] = texts(
        seed(tmp_path, "a.mbox", LINE + mail(said) + b"\n" + LINE + mail("Two."))
    )
    assert first.strip() == said.replace(">From", "From").strip()
    assert second.strip() == "Two."


def test_a_mail_that_is_cut_or_too_large_costs_no_other(tmp_path: Path) -> None:
    cut = mail(
        "--ab\nContent-Type: text/plain\n\nOne.",
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=ab\n",
    )
    box = LINE + cut + LINE + mail("x" * 5000) + LINE + mail("Three.") + LINE
    found = texts(seed(tmp_path, "a.mbox", box), Limits(max_record_bytes=3000))
    assert [(at, text.strip()[:9]) for at, text in found] == [
        ("#1", "damaged!"),
        ("#2", "too-large"),
        ("#3", "Three.\nFr"),
    ]


def test_what_is_named_so_and_begins_with_no_mail_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="begins a mail"):
        outcomes(seed(tmp_path, "a.mbox", b"Ferry\n" + LINE + mail("One.")))


def test_attachments_of_each_mail_are_met(tmp_path: Path) -> None:
    parts = "--ab\nContent-Type: text/plain\n\nOne.\n--ab\nContent-Type: text/plain\nContent-Disposition: attachment; filename=b.txt\n\nTwo.\n--ab--"
    box = (
        LINE
        + mail(parts, "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=ab\n")
        + b"\n"
        + LINE
        + mail("Three.")
    )
    found = texts(seed(tmp_path, "a.mbox", box))
    assert [(at, text.strip()) for at, text in found] == [("#1", "One."), ("#1#1", "Two."), ("#2", "Three.")]
