"""What stands before the first sign of a form, or behind its last: marks and blank lines that programs put there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import zstandard

from flows.documents import Rejection
from flows.errors import SourceError
from tests.counting import grows_with_the_input, seconds_of
from tests.sources import packing
from tests.sources.packing import ARTICLES, outcomes, seed, texts

MARK = b"\xef\xbb\xbf"


@pytest.mark.parametrize("before", [b"\r\n", b"\n\n", MARK, MARK + b"\r\n", b" "])
@pytest.mark.parametrize("name", ["crawl.warc", "crawl"])
def test_a_crawl_begins_behind_marks_and_blank_lines(tmp_path: Path, name: str, before: bytes) -> None:
    crawl = packing.as_warc(ARTICLES)
    whole = texts(seed(tmp_path, "whole.warc", crawl))
    assert len(whole) > 1
    assert [text for _, text in texts(seed(tmp_path, name, before + crawl))] == [text for _, text in whole]


def test_blank_lines_may_stand_between_the_records_of_a_crawl_and_behind_them(tmp_path: Path) -> None:
    crawl = packing.as_warc(ARTICLES)
    spaced = crawl.replace(b"\r\n\r\nWARC/1.0", b"\r\n\r\n\r\nWARC/1.0") + b"\r\n\n"
    whole = texts(seed(tmp_path, "whole.warc", crawl))
    assert [text for _, text in texts(seed(tmp_path, "a.warc", spaced))] == [text for _, text in whole]


def test_a_crawl_may_name_its_form_in_small_letters(tmp_path: Path) -> None:
    """It was one text: headers, marks and all."""
    crawl = packing.as_warc(ARTICLES)
    small = crawl.replace(b"WARC/1.0\r\n", b"warc/1.0\r\n")
    assert texts(seed(tmp_path, "small", small)) == texts(seed(tmp_path, "whole", crawl))


@pytest.mark.parametrize("before", ["", "\ufeff", "\n", "\ufeff\r\n\n"])
@pytest.mark.parametrize("after", ["", "\n", "\n\n", "\r\n \r\n"])
def test_blank_lines_around_an_answer_change_nothing_of_it(tmp_path: Path, before: str, after: str) -> None:
    answer = json.dumps({"status": "ok", "articles": [{"text": "one"}, {"text": "two"}]})
    found = texts(seed(tmp_path, "answer.json", f"{before}{answer}{after}".encode()))
    assert found == [("#/articles/0", "one"), ("#/articles/1", "two")]


def test_lines_are_counted_from_the_first_though_it_is_blank(tmp_path: Path) -> None:
    lines = b'\n{"text": "one"}\n\n{"text": "two"}\n'
    assert texts(seed(tmp_path, "lines.json", lines)) == [("#2", "one"), ("#4", "two")]


@pytest.mark.parametrize("before", [MARK, b"\r\n", MARK + b"\n"])
@pytest.mark.parametrize("name", ["a.eml", "a"])
def test_a_mail_begins_behind_them_too(tmp_path: Path, name: str, before: bytes) -> None:
    mail = b"From: Ana <ana@quay.example>\r\nSubject: Ferry\r\nDate: Mon, 01 Mar 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\n\r\nHe came."
    [record] = outcomes(seed(tmp_path, name, before + mail))
    assert (record.raw, record.hints["title"]) == (b"He came.", "Ferry")


@pytest.mark.parametrize("before", [MARK, b"\r\n"])
def test_and_so_does_a_saved_page(tmp_path: Path, before: bytes) -> None:
    page = (
        b"From: <Saved by Blink>\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=ab\r\n\r\n"
        b"--ab\r\nContent-Type: text/html\r\n\r\n<p>He came.</p>\r\n--ab--\r\n"
    )
    assert texts(seed(tmp_path, "a.mhtml", before + page)) == [("", "He came.")]


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"\x04\x22\x4d\x18\x60" + b"ferry" * 9, "LZ4"),
        (b"\x1f\x9d\x90" + b"ferry" * 9, "compress"),
        (b"ARROW1\x00\x00" + b"ferry" * 9, "Arrow"),
        (b"Obj\x01" + b"ferry" * 9, "Avro"),
        (b"070701" + b"0" * 96 + b"00000006" + b"0" * 8 + b"a.txt\x00The ferry came.", "cpio"),
        (b"q\xc7" + bytes(24) + b"a.txt\x00The ferry came.", "cpio"),
    ],
)
def test_what_no_reader_reads_is_named(tmp_path: Path, raw: bytes, kind: str) -> None:
    [refused] = outcomes(seed(tmp_path, "a.dat", raw))
    assert isinstance(refused, Rejection)
    assert (refused.reason, kind in refused.detail) == ("unsupported", True)


def test_what_is_packed_with_a_dictionary_is_not_called_corrupt(tmp_path: Path) -> None:
    shared = zstandard.train_dictionary(
        2_000, [b"ferry number %d came back on Monday" % at * 9 for at in range(300)]
    )
    packed = zstandard.ZstdCompressor(dict_data=shared).compress(b"The ferry came back on Monday.")
    with pytest.raises(SourceError, match="dictionary") as caught:
        outcomes(seed(tmp_path, "a.txt.zst", packed))
    assert caught.value.reason == "unsupported"


def test_a_table_of_very_many_columns_is_read_in_linear_time(tmp_path: Path) -> None:
    def read(columns: int) -> float:
        names = ",".join(f"c{at}" for at in range(columns))
        values = "," * (columns - 1)
        file = seed(
            tmp_path, f"{columns}.csv", f"title,url,text,{names}\nFerry,u,It came.,{values}\n".encode()
        )
        return seconds_of(lambda: texts(file) == [("#2", "It came.")] or pytest.fail("not read"))

    assert grows_with_the_input(read, 60_000)
