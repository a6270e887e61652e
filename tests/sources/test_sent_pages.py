"""The bodies of pages in a crawl, as servers sent them and crawlers kept them."""

from __future__ import annotations

import base64
import gzip
import hashlib
from pathlib import Path

import pytest

from flows.sources import Limits
from tests.sources import packing
from tests.sources.packing import seed, texts

PAGE = b"<!doctype html><p>The ferry came back.</p>"
CHUNKED = "Content-Type: text/html\r\nTransfer-Encoding: chunked"


def crawled(block: bytes, more: str = "") -> bytes:
    return packing.warc_record("response", "https://quay.example/x", "application/http", block, more)


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:20], body[20:])) + b"0\r\n\r\n"


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_a_page_begins_where_its_headers_end(tmp_path: Path, end: bytes) -> None:
    page = b"<!doctype html><p>One.</p>\r\n\r\n<p>Two.</p>\n\n<p>Three.</p>"
    block = b"HTTP/1.1 200 OK" + end + b"Content-Type: text/html" + end + end + page
    assert [text for _, text in texts(seed(tmp_path, "a.warc", crawled(block)))] == ["One.\nTwo.\nThree."]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (chunked(PAGE), "The ferry came back."),
        (PAGE, "The ferry came back."),
        (chunked(PAGE)[:-5], "damaged!"),
        (chunked(PAGE)[:-12], "damaged!"),
        (b"1f40\r\n" + PAGE, "damaged!"),
        (b"<!doctype html>\r\n<p>The ferry came back.</p>", "The ferry came back."),
        (b"100 ferries came back.\r\n", "100 ferries came back."),
        (b"100\r\nferries came back.\r\n", "100\r\nferries came back.\r\n"),
    ],
)
def test_chunks_without_their_end_are_damage_and_never_text(
    tmp_path: Path, body: bytes, expected: str
) -> None:
    raw = crawled(packing.response(body, CHUNKED))
    assert [text.strip() for _, text in texts(seed(tmp_path, "a.warc", raw))] == [expected.strip()]


def test_no_chunk_but_the_last_is_an_empty_body(tmp_path: Path) -> None:
    raw = crawled(packing.response(chunked(b"")[-5:], CHUNKED))
    [record] = packing.outcomes(seed(tmp_path, "a.warc", raw))
    assert record.raw == b""


def test_a_page_that_unpacks_to_more_than_its_record_is_read(tmp_path: Path) -> None:
    raw = crawled(
        packing.response(gzip.compress(PAGE * 99), "Content-Type: text/html\r\nContent-Encoding: gzip")
    )
    [(_, text)] = texts(seed(tmp_path, "a.warc", raw))
    assert text.count("The ferry came back.") == 99


def test_a_digest_may_be_stated_in_any_usual_way(tmp_path: Path) -> None:
    block = packing.response(PAGE)
    sha1 = hashlib.sha1(block)
    right = [
        f"sha1:{sha1.hexdigest()}",
        f"SHA1: {sha1.hexdigest().upper()}",
        f"sha1:{base64.b32encode(sha1.digest()).decode().lower()}",
        f"sha-256:{base64.b32encode(hashlib.sha256(block).digest()).decode().rstrip('=')}",
        "xyz:of an algorithm that nobody knows",
    ]
    wrong = [f"sha1:{hashlib.sha1(b'other').hexdigest()}", "md5:0"]
    raw = b"".join(crawled(block, f"WARC-Block-Digest: {digest}\r\n") for digest in (*right, *wrong))
    found = packing.outcomes(seed(tmp_path, "a.warc", raw))
    assert [getattr(one, "reason", "") for one in found] == [""] * len(right) + ["damaged"] * len(wrong)


def test_a_page_over_the_limit_costs_no_other(tmp_path: Path) -> None:
    blocks = [packing.response(b"<p>" + b"The ferry came back. " * count) for count in (20, 40_000, 21)]
    raw = b"".join(map(crawled, blocks))
    limits = Limits(max_record_bytes=len(blocks[2]))
    found = packing.outcomes(seed(tmp_path, "a.warc", raw), limits)
    assert [getattr(one, "reason", "") for one in found] == ["", "too-large", ""]


def test_a_charset_stated_in_parts_that_make_none_is_none(tmp_path: Path) -> None:
    raw = crawled(packing.response(PAGE, "Content-Type: text/html; charset*1*=''x; charset*=y"))
    assert [text for _, text in texts(seed(tmp_path, "a.warc", raw))] == ["The ferry came back."]


def test_what_wget_notes_of_its_crawl_is_no_page(tmp_path: Path) -> None:
    notes = [
        packing.warc_record(
            "resource", f"<metadata://gnu.org/software/wget/warc/{name}>", "text/plain", b"--no-proxy"
        )
        for name in ("wget_arguments.txt", "wget.log")
    ]
    page = packing.warc_record("resource", "file:///a.html", "text/html", PAGE)
    found = texts(seed(tmp_path, "a.warc", crawled(packing.response(PAGE)) + b"".join(notes) + page))
    assert [text for _, text in found] == ["The ferry came back."] * 2
