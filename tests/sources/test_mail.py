"""Mails and saved pages as the world's programs write them."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from flows.documents import SeedRecord
from flows.errors import SourceError
from tests.sources.packing import outcomes, seed, texts

STORY = "Žofie came back on Monday."


def mail(content_type: str, sender: str = "Ana Prado <ana@quay.example>", more: str = "") -> bytes:
    head = (
        f"From: {sender}\r\nSubject: Ferry\r\nDate: Mon, 01 Mar 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\n{more}"
        f"Content-Type: {content_type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    return head.encode() + STORY.encode()


@pytest.mark.parametrize(
    "parameter",
    [
        "charset*=us-ascii'en'utf-8",  # as RFC 2231 allows
        'charset*0="ut"; charset*1="f-8"',
        "charset*=''utf-8",
        "charset*=a\0b''utf-8",
        "charset*1*=''x; charset*=y",
    ],
)
def test_a_charset_may_be_stated_in_any_way(tmp_path: Path, parameter: str) -> None:
    assert texts(seed(tmp_path, "a.eml", mail(f"text/plain; {parameter}"))) == [("", STORY)]


@pytest.mark.parametrize(
    "parameter", ["filename*=a\0b''%41", "filename*1*=''x; filename*=y", "filename*=''%ff"]
)
def test_an_attachment_may_be_named_in_any_way(tmp_path: Path, parameter: str) -> None:
    part = f"--b\r\nContent-Disposition: attachment; {parameter}\r\n\r\nAttached.\r\n--b--\r\n".encode()
    raw = mail("multipart/mixed; boundary=b") + b"\r\n--b\r\n\r\nThe text.\r\n" + part
    assert texts(seed(tmp_path, "a.eml", raw)) == [("", "The text."), ("#1", "Attached.")]


@pytest.mark.parametrize("sender", ['"Saved by Windows Internet Explorer 7"', "<Saved by a browser>"])
def test_a_saved_page_of_one_part_was_neither_written_nor_published_by_who_saved_it(
    tmp_path: Path, sender: str
) -> None:
    raw = mail("text/html; charset=utf-8", sender, "Content-Location: https://quay.example/1\r\n")
    [record] = outcomes(seed(tmp_path, "a.mht", raw))
    assert isinstance(record, SeedRecord)
    assert record.hints == {"canonical": "https://quay.example/1"}


@pytest.mark.parametrize("ending", ["", "\n", "  \r\n\r\n"])
def test_base64_may_stand_in_white_space(tmp_path: Path, ending: str) -> None:
    assert texts(seed(tmp_path, "a.eml", coded(ending))) == [("", STORY * 9)]


@pytest.mark.parametrize("ending", [-1, -2, -3, -5, "\n-- \nA list of letters\nhttps://quay.example/list\n"])
def test_base64_that_is_cut_or_goes_on_as_text_is_damage(tmp_path: Path, ending: str | int) -> None:
    with pytest.raises(SourceError) as caught:
        outcomes(seed(tmp_path, "a.eml", coded(ending)))
    assert caught.value.reason == "damaged"


def coded(ending: str | int) -> bytes:
    text = base64.encodebytes((STORY * 9).encode()).decode().rstrip().replace("\n", " \r\n")
    text = text[:ending] if isinstance(ending, int) else text + ending
    return (
        mail("text/plain; charset=utf-8").replace(b"8bit", b"base64").replace(STORY.encode(), text.encode())
    )


def test_a_sender_whose_name_begins_so_writes_mail(tmp_path: Path) -> None:
    [record] = outcomes(seed(tmp_path, "a.eml", mail("text/html", "Saved by Grace <grace@quay.example>")))
    assert isinstance(record, SeedRecord)
    assert record.hints["authors"] == "Saved by Grace"
