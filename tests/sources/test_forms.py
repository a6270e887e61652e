"""Every form, in every packing: the same records under the same addresses, whatever the file is called."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.documents import SeedRecord
from flows.sources import Limits
from tests.sources import packing
from tests.sources.packing import ARTICLES, PACKINGS, outcomes, seed, texts

FIRST, ALL = ARTICLES[:1], ARTICLES


def offsets(raw: bytes) -> tuple[str, ...]:
    return tuple(f"#{found.start()}" for found in re.finditer(b"WARC/1.0", raw))


# The form's maker, the addresses of its records.
FORMS: dict[str, tuple[Callable[..., bytes], tuple[str, ...]]] = {
    "a.txt": (packing.as_text, ("",)),
    "a.html": (packing.as_html, ("",)),
    "a.htm": (packing.as_html, ("",)),
    "a.xhtml": (packing.as_html, ("",)),
    "a.jsonl": (packing.as_lines, ("#1", "#2", "#3")),
    "a.ndjson": (packing.as_lines, ("#1", "#2", "#3")),
    "lines.json": (packing.as_lines, ("#1", "#2", "#3")),
    "list.json": (packing.as_list, ("#/0", "#/1", "#/2")),
    "answer.json": (packing.as_answer, tuple(f"#/response/results/{at}" for at in range(3))),
    "a.csv": (packing.as_csv, ("#2", "#3", "#4")),
    "a.tsv": (packing.as_tsv, ("#2", "#3", "#4")),
    "a.parquet": (packing.as_parquet, ("#1", "#2", "#3")),
    "a.warc": (packing.as_warc, offsets(packing.as_warc(ALL))[1:]),
    "a.wet": (packing.as_wet, offsets(packing.as_wet(ALL))),
    "a.eml": (packing.as_mail, ("",)),
    "a.mhtml": (packing.as_saved_page, ("",)),
}
CASES = [(name, packed) for name in FORMS for packed in PACKINGS]


def expected(name: str, prefix: str = "") -> packing.Found:
    addresses = FORMS[name][1]
    return [(prefix + address, one.text) for address, one in zip(addresses, ALL, strict=False)]


@pytest.mark.parametrize(("name", "packed"), CASES)
def test_a_form_gives_its_records_in_every_packing(tmp_path: Path, name: str, packed: str) -> None:
    raw = PACKINGS[packed](FORMS[name][0](ALL))
    assert texts(seed(tmp_path, name + packed, raw)) == expected(name)


@pytest.mark.parametrize(("name", "packed"), CASES)
def test_the_bytes_decide_not_the_name(tmp_path: Path, name: str, packed: str) -> None:
    raw = PACKINGS[packed](FORMS[name][0](ALL))
    for other in ("seed", "seed.txt", "seed.html", "seed.json.gz", "seed.zip"):
        if name == "a.txt" and "json" in other:
            continue  # a text has no look of its own: what is called JSON, and is none, is a fault
        assert texts(seed(tmp_path, other, raw)) == expected(name), other


@pytest.mark.parametrize("archive", [packing.as_zip, packing.as_tar])
def test_any_form_lies_in_any_archive(tmp_path: Path, archive: Callable[..., bytes]) -> None:
    members = [(f"2021/{name}{packed}", PACKINGS[packed](FORMS[name][0](ALL))) for name, packed in CASES]
    found = texts(seed(tmp_path, "all", archive(members)))
    assert found == [one for name, packed in CASES for one in expected(name, f"2021/{name}{packed}")]


@pytest.mark.parametrize(
    ("outer", "ending"),
    [(packing.as_zip, ".zip"), (packing.as_tar, ".tar")],
)
def test_archives_lie_in_archives(tmp_path: Path, outer: Callable[..., bytes], ending: str) -> None:
    inner = [
        ("in.zip", packing.as_zip([("x/a.jsonl", packing.as_lines(ALL))])),
        ("in.tar.gz", PACKINGS[".gz"](packing.as_tar([("y.html", packing.as_html(ALL))]))),
    ]
    for packed in PACKINGS:
        file = seed(tmp_path, f"out{ending}{packed}", PACKINGS[packed](outer(inner)))
        assert texts(file) == [
            *expected("a.jsonl", "in.zip//x/a.jsonl"),
            *expected("a.html", "in.tar.gz//y.html"),
        ]


def test_what_surrounds_a_record_states_is_kept(tmp_path: Path) -> None:
    first = ARTICLES[0]
    for name in ("a.jsonl", "a.csv", "a.parquet"):
        record = outcomes(seed(tmp_path, name, FORMS[name][0](FIRST)))[0]
        assert isinstance(record, SeedRecord)
        assert record.hints == {"canonical": first.url, "title": first.title}
    for name in ("a.warc", "a.wet", "a.mhtml"):
        record = outcomes(seed(tmp_path, name, FORMS[name][0](FIRST)))[0]
        assert isinstance(record, SeedRecord)
        assert record.hints == {"canonical": first.url}
    record = outcomes(seed(tmp_path, "a.eml", packing.as_mail(FIRST)))[0]
    assert isinstance(record, SeedRecord)
    assert record.hints == {
        "title": first.title,
        "authors": "Ana Prado",
        "published": "Mon, 01 Mar 2021 10:00:00 +0000",
    }


def test_the_names_of_fields_can_be_set(tmp_path: Path) -> None:
    raw = json.dumps(
        {"Inhalt": "Die Fähre kam am Montag zurück.", "body": "teaser", "Kopf": "Fähre"}
    ).encode()
    file = seed(tmp_path, "a.json", raw)
    limits = Limits(fields=(("text", "Inhalt"), ("title", "Kopf")))
    record = outcomes(file, limits)[0]
    assert isinstance(record, SeedRecord)
    assert (record.raw.decode(), record.hints) == (
        "Die Fähre kam am Montag zurück.",
        {"title": "Fähre", "unread": "body"},
    )


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"maintext": "Long enough.", "text": ""}, "Long enough."),
        ({"article": {"body": "Wrapped.", "headline": "H"}}, "Wrapped."),
        ({"_source": {"content": "From a search engine."}}, "From a search engine."),
        ({"title": {"rendered": "T"}, "content": {"rendered": "<p>A <b>post</b>.</p>"}}, "A post."),
        ({"id": "1", "attributes": {"body": "Of a content system."}}, "Of a content system."),
        ({"text": ["One.", "Two."]}, "One.\n\nTwo."),
        ({"text": "plain", "html": "<p>rich</p>"}, "rich"),
        ({"text": "Price NaN", "score": float("nan"), "n": 10**5000 % 10**4200}, "Price NaN"),
    ],
)
def test_usual_fields_are_known(tmp_path: Path, fields: dict[str, object], text: str) -> None:
    import sys

    sys.set_int_max_str_digits(0)
    raw = json.dumps(fields).encode()
    sys.set_int_max_str_digits(4300)
    assert texts(seed(tmp_path, "a.json", raw)) == [("", text)]


@pytest.mark.parametrize(
    ("fields", "hints"),
    [
        (  # as a crawler's service answers
            {
                "markdown": "A text.",
                "metadata": {"og:title": "T", "sourceURL": "https://x.example/a", "statusCode": 200},
            },
            {"title": "T", "canonical": "https://x.example/a", "unread": "metadata.statusCode"},
        ),
        (  # as loaders of documents write them
            {"page_content": "A text.", "metadata": {"source": "https://x.example/a", "title": "T"}},
            {"title": "T", "canonical": "https://x.example/a"},
        ),
        (  # the text's own facts come first
            {"text": "A text.", "title": "Own", "meta": {"title": "Other", "author": "Ida Storm"}},
            {"title": "Own", "authors": "Ida Storm"},
        ),
        (  # a corpus made from a crawl dates the crawl, not the article
            {
                "text": "A text.",
                "url": "https://x.example/a",
                "date": "2021-03-01T00:00:00Z",
                "dump": "CC-MAIN-2021-10",
            },
            {"canonical": "https://x.example/a", "unread": "date, dump"},
        ),
        ({"text": "A text.", "meta": "none"}, {"unread": "meta"}),
        (  # as an extractor writes it
            {"text": "A text.", "source": "https://x.example/a", "source-hostname": "The Quay"},
            {"canonical": "https://x.example/a", "site_name": "The Quay"},
        ),
        (  # as a search engine answers: what is around the record is not its publisher
            {"_id": "1", "url": "https://x.example/a", "_source": {"text": "A text.", "title": "T"}},
            {"canonical": "https://x.example/a", "title": "T"},
        ),
        (  # as WordPress answers, in HTML
            {
                "title": {"rendered": "The ferry&#8217;s <i>return</i> &amp; after"},
                "content": {"rendered": "A text."},
                "excerpt": {"rendered": "<p>It came back &hellip;</p>\n"},
            },
            {"title": "The ferry\u2019s return & after", "description": "It came back \u2026"},
        ),
        (  # as a database writes out times; what says nothing is named
            {"text": "A text.", "date": {"$date": "2021-03-01T00:00:00Z"}, "author": {"$oid": "1"}},
            {"published": "2021-03-01T00:00:00Z", "unread": "author"},
        ),
        (  # the best name that holds something; what is only true or false says nothing
            {
                "text": ["Not", "a", {"text": 1}],
                "body": "A text.",
                "headline": "Other",
                "title": "T",
                "byline": "Ida Storm",
                "author": None,
                "excerpt": "It came back.",
                "summary": "",
                "source": "The Quay",
                "tags": ["ferry", True, None, 3],
                "section": True,
            },
            {
                "title": "T",
                "authors": "Ida Storm",
                "description": "It came back.",
                "publisher": "The Quay",
                "tags": "ferry\n3",
                "unread": "author, headline, section, summary, text",
            },
        ),
        (  # things that bear their name
            {
                "text": "A text.",
                "site": {"title": "The Quay"},
                "outlet": {"domain": "quay.example"},
                "authors": [{"name": "Ida Storm", "title": "Reporter"}, "Bo Holm"],
            },
            {"site_name": "The Quay", "publisher": "quay.example", "authors": "Ida Storm\nBo Holm"},
        ),
    ],
    ids=[
        "service",
        "loader",
        "own",
        "crawl",
        "no object",
        "extractor",
        "search",
        "weblog",
        "database",
        "best",
        "things",
    ],
)
def test_what_stands_beside_a_text_is_read(
    tmp_path: Path, fields: dict[str, object], hints: dict[str, str]
) -> None:
    record = outcomes(seed(tmp_path, "a.json", json.dumps(fields).encode()))[0]
    assert isinstance(record, SeedRecord)
    assert record.hints == hints


def test_a_field_that_was_named_is_believed(tmp_path: Path) -> None:
    raw = json.dumps({"html": "Tom &amp; Ida", "date": "2021-03-01", "dump": "CC-MAIN-2021-10"}).encode()
    [record] = outcomes(seed(tmp_path, "a.json", raw), Limits(fields=(("published", "date"),)))
    assert isinstance(record, SeedRecord)
    assert (record.format, record.hints) == ("html", {"published": "2021-03-01", "unread": "dump"})


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_json_in_any_unicode_encoding(tmp_path: Path, encoding: str) -> None:
    for name in ("list.json", "answer.json", "a.jsonl", "lines.json"):
        raw = FORMS[name][0](ALL).decode().encode(encoding)
        assert texts(seed(tmp_path, name, raw)) == expected(name)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "cp1250"])
def test_a_table_in_another_encoding(tmp_path: Path, encoding: str) -> None:
    story = "Příliš žluťoučký kůň úpěl ďábelské ódy; loď se vrátila do přístavu až v pondělí ráno.\n"
    raw = f'url;title;text\r\nhttps://quay.example/1;Kůň;"{story * 3}"\r\n'.encode(encoding)
    record = outcomes(seed(tmp_path, "a.csv", raw))[0]
    assert isinstance(record, SeedRecord)
    assert record.raw.decode() == story * 3
    if encoding == "cp1250":
        assert record.hints["encoding"].startswith("cp1250 0.")


@pytest.mark.parametrize("name", ["a.csv", "a"])
@pytest.mark.parametrize("stated", ["sep=;", '"sep=;"', "SEP=;"])
def test_a_table_may_state_its_delimiter(tmp_path: Path, name: str, stated: str) -> None:
    raw = f"{stated}\r\nurl;title;text\r\n1;a, b, c;one, two\r\n".encode("utf-8-sig")
    assert texts(seed(tmp_path, name, raw)) == [("#3", "one, two")]


def test_rows_of_nothing_are_no_records(tmp_path: Path) -> None:
    raw = b"\r\n\r\nurl;title;text\r\n1;a;one\r\n;;\r\n;;\r\n2;b;two\r\n;;\r\n"
    assert texts(seed(tmp_path, "a.csv", raw)) == [("#4", "one"), ("#7", "two")]


def test_a_table_that_was_read_wrong_on_its_way_is_mended_by_row(tmp_path: Path) -> None:
    raw = "url,title,text\n1,a,Le Café de Noël à Paris\n".encode().decode("cp1252").encode()
    assert texts(seed(tmp_path, "a.csv", raw)) == [("#2", "Le Café de Noël à Paris")]


def test_a_table_is_decoded_as_its_beginning_was(tmp_path: Path) -> None:
    table = b"url,title,text\n1,a,Gr\xf6\xdfe \x81\n"
    packed = (
        b"Message-ID: <1>\nMIME-Version: 1.0\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        b"Content-Type: text/csv; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n\n"
        + table
        + b"--b--\n"
    )
    assert texts(seed(tmp_path, "a.eml", packed))[1:] == [("#1#2", "Größe \x81")]


@pytest.mark.parametrize(
    "before",
    [
        "<!--[if IE 8]><html class='old'><![endif]--><!--[if !IE]><!--><html><!--<![endif]-->",
        "<!-- kept by a crawler on 2021-03-01 -->\n<html>",
        "<table><tr><td>",
        "<center><font size=2>",
        "<section>",
        "<style>p {}</style>",
    ],
)
def test_pages_are_pages_however_they_begin_and_are_called(tmp_path: Path, before: str) -> None:
    for name in ("seed.txt", "story.php"):
        raw = f"{before}The ferry<br>came back.".encode()
        assert texts(seed(tmp_path, name, raw)) == [("", "The ferry\ncame back.")]


def test_a_row_may_span_lines_and_its_address_is_where_it_begins(tmp_path: Path) -> None:
    raw = b'url,title,text\n1,a,"one\ntwo"\n\n2,b,three\n'
    assert texts(seed(tmp_path, "a.csv", raw)) == [("#2", "one\ntwo"), ("#5", "three")]


def test_a_byte_order_mark_before_lines_of_json(tmp_path: Path) -> None:
    file = seed(tmp_path, "a.jsonl", codecs.BOM_UTF8 + packing.as_lines(ALL))
    assert texts(file) == expected("a.jsonl")


def test_no_two_records_of_a_file_have_one_address(tmp_path: Path) -> None:
    lines = packing.as_lines(ALL)
    inner = packing.as_zip([("x.txt", b"1")])
    members = [
        *[("a.txt", one.text.encode()) for one in ALL], ("a.txt~2", b"x"), ("a.txt~4", b"y"), ("a.txt", b"z"),
        ("l.jsonl", lines), ("l.jsonl#1", b"2"), ("l.jsonl%231", b"3"),
        ("in.zip", inner), ("in.zip/x.txt", b"4"), ("in.zip//x.txt", b"5"), ("new\nline\x1b.txt", b"6"),
        ("long" * 200, b"7"), ("long" * 201, b"8"),
    ]  # fmt: skip
    addresses = [address for address, _ in texts(seed(tmp_path, "a.tar", packing.as_tar(members)))]
    assert addresses[:6] == ["a.txt", "a.txt~2", "a.txt~3", "a.txt~2~2", "a.txt~4", "a.txt~5"]
    assert addresses[6:14] == [
        "l.jsonl#1", "l.jsonl#2", "l.jsonl#3", "l.jsonl%231", "l.jsonl%25231", "in.zip//x.txt", "in.zip/x.txt",
        "in.zip/x.txt~2",
    ]  # fmt: skip
    assert addresses[14] == "new%0Aline%1B.txt"
    assert len(set(addresses)) == len(addresses)
    assert max(map(len, addresses)) < 600
