"""Three invented articles in every form that seeds arrive in, and every packing around them."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import os
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from email.message import EmailMessage
from pathlib import Path

import pyarrow
import zstandard
from pyarrow import parquet

from flows.documents import Rejection, SeedFile, SeedRecord
from flows.sources import Limits, page_of, read

Found = list[tuple[str, str]]


class Article:
    """An invented article: one address, one title, one line of text."""

    def __init__(self, number: int) -> None:
        self.url = f"https://quay.example/{number}"
        self.title = f"Ferry number {number} returns"
        self.text = (
            f"The ferry {number} came back on Monday, Žofie said; \u201call {number} of us\u201d were aboard."
        )

    def page(self) -> str:
        return f"<!DOCTYPE html><html><head><title>{self.title}</title></head><body><p>{self.text}</p></body></html>"

    def fields(self) -> dict[str, str]:
        return {"url": self.url, "title": self.title, "text": self.text}


ARTICLES = tuple(Article(number) for number in (1, 2, 3))


def as_text(articles: Iterable[Article]) -> bytes:
    return next(iter(articles)).text.encode()


def as_html(articles: Iterable[Article]) -> bytes:
    return next(iter(articles)).page().encode()


def as_lines(articles: Iterable[Article]) -> bytes:
    return "".join(json.dumps(one.fields(), ensure_ascii=False) + "\n" for one in articles).encode()


def as_list(articles: Iterable[Article]) -> bytes:
    return json.dumps([one.fields() for one in articles], indent=1).encode()


def as_answer(articles: Iterable[Article]) -> bytes:
    return json.dumps({"status": "ok", "response": {"results": [one.fields() for one in articles]}}).encode()


def as_csv(articles: Iterable[Article], delimiter: str = ",") -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, ["url", "title", "text"], delimiter=delimiter)
    writer.writeheader()
    writer.writerows(one.fields() for one in articles)
    return text.getvalue().encode()


def as_tsv(articles: Iterable[Article]) -> bytes:
    return as_csv(articles, "\t")


def as_parquet(articles: Iterable[Article]) -> bytes:
    out = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_pylist([one.fields() for one in articles]), out)
    return out.getvalue()


def warc_record(kind: str, url: str, content_type: str, block: bytes, more: str = "") -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Type: {content_type}\r\n"
        f"{more}Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def response(body: bytes, headers: str = "Content-Type: text/html; charset=utf-8") -> bytes:
    return f"HTTP/1.1 200 OK\r\n{headers}\r\n\r\n".encode() + body


def as_warc(articles: Iterable[Article]) -> bytes:
    info = warc_record("warcinfo", "", "application/warc-fields", b"software: none\r\n")
    return info + b"".join(
        warc_record("response", one.url, "application/http; msgtype=response", response(one.page().encode()))
        for one in articles
    )


def as_wet(articles: Iterable[Article]) -> bytes:
    return b"".join(
        warc_record("conversion", one.url, "text/plain", one.text.encode()) for one in articles
    )  # fmt: skip


def as_mail(articles: Iterable[Article]) -> bytes:
    article = next(iter(articles))
    mail = EmailMessage()
    mail["Message-ID"], mail["From"], mail["Subject"] = (
        "<1@quay.example>",
        "Ana Prado <ana@quay.example>",
        article.title,
    )
    mail["Date"] = "Mon, 01 Mar 2021 10:00:00 +0000"
    mail.set_content("Plain: " + article.text)
    mail.add_alternative(article.page(), subtype="html")
    return mail.as_bytes()


def as_saved_page(articles: Iterable[Article]) -> bytes:
    article = next(iter(articles))
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "<Saved by a browser>", article.title
    mail["Snapshot-Content-Location"] = article.url
    mail["MIME-Version"] = "1.0"
    mail.set_content(article.page(), subtype="html", cte="quoted-printable")
    mail.make_related()
    mail.add_related(b"\x89PNG\r\n", maintype="image", subtype="png")
    return mail.as_bytes()


def as_zip(members: Iterable[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def as_tar(members: Iterable[tuple[str, bytes]], form: int = tarfile.PAX_FORMAT) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def zstd(raw: bytes) -> bytes:
    return zstandard.ZstdCompressor(write_checksum=True).compress(raw)


PACKINGS: dict[str, Callable[[bytes], bytes]] = {
    "": lambda raw: raw,
    ".gz": lambda raw: gzip.compress(raw, mtime=0),
    ".zst": zstd,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}


def seed(folder: Path, name: str, raw: bytes) -> SeedFile:
    """A file in the landing place, as discovery would find it."""
    path = folder / name
    path.write_bytes(raw)
    os.utime(path, (1, 1))
    status = path.stat()
    return SeedFile(str(folder), os.fsencode(name), status.st_size, status.st_mtime_ns)


def outcomes(file: SeedFile, limits: Limits | None = None) -> list[SeedRecord | Rejection]:
    return list(read(file, limits).records())


def texts(file: SeedFile, limits: Limits | None = None) -> Found:
    """Address and decoded text of each record, ``reason!`` in place of the text for a rejection."""
    return [
        (one.address, f"{one.reason}!" if isinstance(one, Rejection) else page_of(one).text)
        for one in outcomes(file, limits)
    ]
