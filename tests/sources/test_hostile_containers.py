"""Containers made to do harm, and records that are no articles: each said by name, none followed."""

from __future__ import annotations

import io
import json
import tarfile
import time
import zipfile
from pathlib import Path

import brotli
import pytest

from flows.documents import Rejection, SeedRecord
from flows.errors import SettingsError, SourceError
from flows.settings import Settings
from flows.sources import Limits, limits_of, page_of
from flows.sources.fields import _KNOWN
from flows.sources.limits import FIELDS
from tests.sources import packing
from tests.sources.packing import ARTICLES, outcomes, seed, texts

CLIMBING = ("../up.txt", "/etc/passwd", "a/../../b.txt", "C:\\x.txt", "..\\up.txt", "\\\\host\\share")


def reasons(folder: Path, name: str, raw: bytes, limits: Limits | None = None) -> list[str]:
    """Each outcome's reason, ``""`` for a record; ``["reason!"]`` if the whole file is refused."""
    try:
        return [getattr(one, "reason", "") for one in outcomes(seed(folder, name, raw), limits)]
    except SourceError as error:
        return [error.reason + "!"]


@pytest.mark.parametrize("archive", [packing.as_zip, packing.as_tar])
def test_names_that_climb_are_refused_and_nothing_is_written(tmp_path: Path, archive: object) -> None:
    members = [(name, b"harm") for name in CLIMBING] + [("good.txt", b"good")]
    before = set(tmp_path.parent.rglob("*"))
    found = reasons(tmp_path, "a", archive(members))  # type: ignore[operator]
    assert found == ["unsafe-name"] * len(CLIMBING) + [""]
    assert set(tmp_path.parent.rglob("*")) - before == {tmp_path / "a"}


def test_links_and_devices_in_archives_are_not_followed(tmp_path: Path) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            info = tarfile.TarInfo(f"kind {kind!r}")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    assert reasons(tmp_path, "a.tar", out.getvalue()) == ["not-a-file"] * 4
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert reasons(tmp_path, "a.zip", out.getvalue()) == ["not-a-file"]


def test_zip_members_that_cannot_be_opened_are_named(tmp_path: Path) -> None:
    raw = bytearray(packing.as_zip([("a.txt", b"secret")]))
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(signature) + at] |= 1
    assert reasons(tmp_path, "a.zip", bytes(raw)) == ["encrypted"]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.txt", b"x" * 100)
    assert reasons(tmp_path, "b.zip", out.getvalue()) == ["unsupported"]


def test_an_empty_member_is_accounted_for_and_a_folder_is_no_member(tmp_path: Path) -> None:
    members = [
        ("a.txt", b"A text."),
        ("b.txt", b""),
        ("c/", b""),
        ("d\\", b""),
        ("e\\", b"A text."),
        ("f/", b"A text."),
    ]
    assert len(outcomes(seed(tmp_path, "a.zip", packing.as_zip(members)))) == 4


DEEP = "[" * 100_000 + "]" * 100_000


@pytest.mark.parametrize(
    ("name", "raw", "expected"),
    [
        ("deep.json", DEEP, ["too-complex!"]),
        ("deep.json", '{"text": ' + DEEP + "}", ["too-complex"]),
        ("deep.json", '{"a":' * 100_000 + "1" + "}" * 100_000, ["too-complex"]),
        ("deep.jsonl", f'{{"text": "a"}}\n{{"text": {DEEP}}}\n{{"text": "c"}}\n', ["", "too-complex", ""]),
        ("twice.jsonl", '{"text": "a", "text": "b"}\n{"text": "c", "text": "c"}\n', ["duplicate-keys", ""]),
        ("twice.json", '[{"text": "a"}, {"text": "b", "x": {"y": 1, "y": 2}}]', ["", "duplicate-keys"]),
        ("nan.jsonl", '{"text": "a", "title": NaN}\n{"text": NaN}\n', ["", "no-text-field"]),
        ("nan.json", '[{"text": "a", "n": -Infinity}]', [""]),
        ("number.json", '{"text": "a", "n": ' + "9" * 10_000 + "}", [""]),
        ("other.jsonl", '"text"\n[1]\n3\nnull\n\n{"x": 1}\n', ["not-an-article"] * 4 + ["no-text-field"]),
        ("bad.jsonl", '{"text": "a"}\n{"text": \n{"text": "c"}\n', ["", "not-json", ""]),
        ("half.json", '{"text": "half \\ud800 a pair"}', ["lone-surrogate"]),
        ("nul.json", '{"text": "a\\u0000b"}', ["nul-bytes"]),
        ("ragged.csv", "url,title,text\n1,a,b\n1,2\n1,2,3,4\n1,b,c\n", ["", "ragged-row", "ragged-row", ""]),
        ("twice.csv", "url,text,text\n1,a,b\n", ["duplicate-keys"]),
        ("none.csv", "a,b,c\n1,2,3\n", ["no-text-field"]),
        ("nul.csv", "url,title,text\n1,a,b\x00c\n1,a,b\n", ["nul-bytes", ""]),
    ],
)  # fmt: skip
def test_records_that_say_nothing_are_named_and_the_others_come_through(
    tmp_path: Path, name: str, raw: str, expected: list[str]
) -> None:
    assert reasons(tmp_path, name, raw.encode()) == expected


def test_a_refused_record_keeps_its_bytes(tmp_path: Path) -> None:
    for name, raw in (
        ("a.jsonl", b'{"text": 1}\n'),
        ("a.json", b'[{"text": 1}]'),
        ("a.json", b'{"r": [{"text": 1}]}'),
    ):
        [one] = outcomes(seed(tmp_path, name, raw))
        assert isinstance(one, Rejection)
        assert json.loads(one.raw) == {"text": 1}


def record(length: int, kind: str = "response") -> bytes:
    block = packing.response(b"<p>The ferry came back.</p>")
    raw = packing.warc_record(kind, "https://quay.example", "application/http", block)
    return raw.replace(b"Content-Length: %d" % len(block), b"Content-Length: %d" % (len(block) + length))


@pytest.mark.parametrize("length", [-3, -1, 1, 3, 4, 5, 1000, 10**14])
def test_a_warc_with_wrong_lengths_is_damaged(tmp_path: Path, length: int) -> None:
    assert reasons(tmp_path, "a.warc", record(0) + record(length) + record(0)) == ["damaged!"]


@pytest.mark.parametrize("stated", ["", "-1", "1e3", "٣", "9" * 5000])
def test_a_warc_without_a_length_is_damaged(tmp_path: Path, stated: str) -> None:
    raw = f"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {stated}\r\n\r\n\r\n\r\n".encode()
    assert reasons(tmp_path, "a.warc", raw) == ["damaged!"]


def web(body: bytes, headers: str, status: str = "200 OK") -> bytes:
    block = f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body
    return packing.warc_record("response", "https://quay.example/x", "application/http", block)


PAGE = b"<!doctype html><p>The ferry came back.</p>"


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x;x=y\r\n%b\r\n" % (len(part), part) for part in (body[:7], body[7:])) + b"0\r\n\r\n"


def test_web_pages_arrive_however_they_were_sent(tmp_path: Path) -> None:
    import gzip
    import zlib

    raw = b"".join(
        web(body, f"Content-Type: text/html\r\n{headers}")
        for body, headers in [
            (PAGE, "X: y"),
            (chunked(PAGE), "Transfer-Encoding: chunked"),
            (PAGE, "Transfer-Encoding: chunked"),
            (gzip.compress(PAGE), "Content-Encoding: gzip"),
            (chunked(gzip.compress(PAGE)), "Content-Encoding: gzip\r\nTransfer-Encoding: chunked"),
            (PAGE, "Content-Encoding: gzip"),
            (PAGE, "Content-Encoding: br"),
            (zlib.compress(PAGE), "Content-Encoding: deflate"),
            (packing.zstd(PAGE), "Content-Encoding: zstd"),
            (brotli.compress(PAGE), "Content-Encoding: br"),
            (
                chunked(brotli.compress(PAGE * 9, quality=0)),
                "Content-Encoding: br\r\nTransfer-Encoding: chunked",
            ),
        ]
    )
    found = texts(seed(tmp_path, "a.warc", raw))
    assert [text for _, text in found] == ["The ferry came back."] * 10 + [
        "\n".join(["The ferry came back."] * 9)
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (web(b"\x89PNG\r\n\x1a\n", "Content-Type: image/png"), ["not-an-article"]),
        (web(b"<svg/>", "Content-Type: image/svg+xml"), ["not-an-article"]),
        (web(b"p{}", "Content-Type: text/css"), ["not-an-article"]),
        (web(b"x()", "Content-Type: application/javascript; charset=utf-8"), ["not-an-article"]),
        (web(b"<?xml version='1.0'?><rss><channel/></rss>", "Content-Type: text/xml"), ["not-an-article"]),
        (web(b"<urlset><url/></urlset>", "Content-Type: application/xml"), ["not-an-article"]),
        (web(b"<?xml version='1.0'?><nitf/>", "Content-Type: application/xml"), ["unsupported"]),
        (web(b"%PDF-1.7", "Content-Type: application/pdf"), ["unsupported"]),
        (web(b"\x0b\x02", "Content-Type: text/html\r\nContent-Encoding: br"), ["damaged"]),
        (web(brotli.compress(PAGE)[:-3], "Content-Type: text/html\r\nContent-Encoding: br"), ["damaged"]),
        (
            web(
                brotli.compress(bytes(65 * 2**20), quality=1),
                "Content-Type: text/html\r\nContent-Encoding: br",
            ),
            ["too-large"],
        ),
        (web(b"\x1f\x8b\x08cut", "Content-Type: text/html\r\nContent-Encoding: gzip"), ["damaged"]),
        (web(PAGE, "Content-Type: text/html", "404 Not Found"), ["not-an-article"]),
        (web(PAGE, "Content-Type: text/html", "301 Moved"), ["not-an-article"]),
        (record(0, "revisit"), ["not-an-article"]),
        (record(0, "request"), ["empty"]),
    ],
)
def test_what_is_no_page_in_a_crawl_is_recorded_with_its_reason(
    tmp_path: Path, raw: bytes, expected: list[str]
) -> None:
    assert reasons(tmp_path, "a.warc", raw) == expected


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(99), "not-an-article"),
        ("a.html", b"\xff\xd8\xff\xe0" + bytes(99), "not-an-article"),
        ("a.txt", b"%PDF-1.4\n" + bytes(99), "unsupported"),
        ("feed.html", b'<?xml version="1.0"?>\n<!-- x -->\n<feed xmlns="a">', "not-an-article"),
        ("sitemap.txt", b"\xef\xbb\xbf<sitemapindex>", "not-an-article"),
        (
            "sitemap.xml",
            b"<?xml version='1.0'?>\n<!-- " + b"a > b - " * 99 + b"-->\n<urlset>",
            "not-an-article",
        ),
        ("a.css", b"p { color: red }", "not-an-article"),
    ],
)
def test_files_that_are_no_articles(tmp_path: Path, name: str, raw: bytes, reason: str) -> None:
    assert reasons(tmp_path, name, raw) == [reason]


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.html", b"A text without a tag.\nTwo lines."),
        ("a.txt.gz", b"A text, not packed."),
        ("a.tar.xz", b"A text, not packed."),
        ("a.zip", "Žádný archiv.".encode()),
        ("a.parquet", b"Columns? None."),
        ("a\n", b"A text."),
    ],
)
def test_a_text_with_a_wrong_name_is_a_text(tmp_path: Path, name: str, raw: bytes) -> None:
    assert texts(seed(tmp_path, name, raw)) == [("", raw.decode())]


def test_mail_gives_its_page_and_its_attachments(tmp_path: Path) -> None:
    from email import message_from_bytes, policy

    mail = message_from_bytes(packing.as_mail(ARTICLES), policy=policy.default)
    mail.make_mixed()
    mail.add_attachment(packing.as_lines(ARTICLES), maintype="application", subtype="x", filename="a.jsonl")
    mail.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="../a.png")
    found = texts(seed(tmp_path, "a.eml", mail.as_bytes()))
    assert [address for address, _ in found] == ["", "#1#1", "#1#2", "#1#3", "#2"]
    assert found[-1][1] == "not-an-article!"


def test_what_is_attached_within_the_parts_of_a_page_is_met(tmp_path: Path) -> None:
    """Some programs write page, attachment and the rest of the page as one of two alternatives: it was passed over."""
    head = "From: a@quay.example\nTo: b@quay.example\nMessage-ID: <1@quay.example>\nMIME-Version: 1.0\n"

    def part(kind: str, text: str, more: str = "") -> str:
        return f"--{{0}}\nContent-Type: {kind}\n{more}\n{text}\n"

    def joined(kind: str, sign: str, *parts: str) -> str:
        body = "".join(parts).replace("{0}", sign)
        return f"Content-Type: multipart/{kind}; boundary={sign}\n\n{body}--{sign}--\n"

    attached = "Content-Disposition: attachment; filename=a.txt\n"
    inner = joined(
        "mixed",
        "i",
        part("text/html", "<p>One."),
        part("text/plain", "Two.", attached),
        part("text/html", "<p>Three."),
    )
    mail = head + joined("alternative", "o", part("text/plain", "One. Three."), "--{0}\n", inner)
    assert texts(seed(tmp_path, "a.eml", mail.encode())) == [("", "One."), ("#1", "Two."), ("#2", "Three.")]
    shown = part("image/png", "x", attached + "Content-ID: <1>\n")
    inner = joined("related", "i", part("text/html", "<p>One."), shown, part("text/plain", "Two.", attached))
    mail = head + joined("mixed", "o", "--{0}\n", inner)
    assert texts(seed(tmp_path, "b.eml", mail.encode())) == [("", "One."), ("#1", "Two.")]


@pytest.mark.parametrize(
    ("header", "piece"),
    [
        ("Content-Type: multipart/mixed", ";a=b"),
        ("Subject: ", "=?utf-8?q?a?= "),
        ("From: ", "a@b.c, "),
        ("From: ", "("),
        ("Date: ", "1"),
        ('Content-Type: text/plain; charset*0="', "x"),
        ("X: y\r\n\r\n", "\r\n--"),
    ],
)
def test_hostile_mail_costs_linear_time(tmp_path: Path, header: str, piece: str) -> None:
    def seconds(count: int) -> float:
        raw = f"Message-ID: <1@b>\r\nMIME-Version: 1.0\r\n{header}{piece * count}\r\n\r\nThe ferry.".encode()
        file = seed(tmp_path, "a.eml", raw)
        began = time.process_time()
        assert outcomes(file)
        return time.process_time() - began

    seconds(10)
    # Eight times the input: linear is 8, quadratic 64.
    assert seconds(80_000) < 20 * max(seconds(10_000), 0.02)


def test_mail_nested_without_end(tmp_path: Path) -> None:
    parts = "".join(
        f'Content-Type: multipart/mixed; boundary="b{at}"\r\n\r\n--b{at}\r\n' for at in range(2_000)
    )
    raw = f"Message-ID: <1@b>\r\nMIME-Version: 1.0\r\n{parts}".encode()
    assert reasons(tmp_path, "a.eml", raw) in (["damaged!"], ["damaged"])


def test_fields_and_limits_come_from_the_settings() -> None:
    settings = Settings(
        _env_file=None, fields="text=Inhalt, canonical = Die Adresse", max_ratio=9, max_unpacked_bytes=8,
        max_members=7, max_nesting=6, reveal_emails=True,
    )  # type: ignore[call-arg]  # fmt: skip
    limits = limits_of(settings)
    assert limits.fields == (("text", "Inhalt"), ("canonical", "Die Adresse"))
    assert (limits.max_ratio, limits.max_unpacked_bytes) == (9, 8)
    assert (limits.max_members, limits.max_nesting, limits.reveal_emails) == (7, 6, True)
    assert set(FIELDS) == set(_KNOWN)
    for wrong in ("text", "klingon=x", "text="):
        with pytest.raises(SettingsError):
            limits_of(Settings(_env_file=None, fields=wrong))  # type: ignore[call-arg]


def test_a_record_bears_that_its_addresses_were_revealed(tmp_path: Path) -> None:
    file = seed(
        tmp_path, "a.html", b"<p>To <a data-cfemail=2a4e4f59416a5b5f4b5304494547>[email protected]</a>"
    )
    [plain], [asked] = outcomes(file), outcomes(file, Limits(reveal_emails=True))
    assert isinstance(plain, SeedRecord)
    assert isinstance(asked, SeedRecord)
    assert (page_of(plain).text, page_of(asked).text) == ("To [email protected]", "To desk@quay.com")
    assert plain.original_id != asked.original_id
