"""Containers cut and corrupted at every 64 bytes: always flagged, never a text that was not delivered."""

from __future__ import annotations

import base64
import gzip
import hashlib
import random
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.errors import SourceError
from flows.sources import Limits
from tests.sources import packing
from tests.sources.packing import PACKINGS, Article, outcomes, seed, texts

STEP = 64


def many(count: int = 32) -> list[Article]:
    """Articles that pack badly, so that the packed files are long enough to be hurt in many places."""
    chance = random.Random(5)
    made = [Article(number) for number in range(count)]
    for one in made:
        one.text += " " + " ".join(f"{chance.getrandbits(40):x}" for _ in range(8)) + "."
    return made


def with_digests(articles: list[Article]) -> bytes:
    records = []
    for one in articles:
        block = packing.response(one.page().encode())
        digest = base64.b32encode(hashlib.sha1(block).digest()).decode()
        stated = f"WARC-Block-Digest: sha1:{digest}\r\n"
        records.append(packing.warc_record("response", one.url, "application/http", block, stated))
    return b"".join(records)


def members(articles: list[Article]) -> list[tuple[str, bytes]]:
    return [(f"{at}.txt", one.text.encode()) for at, one in enumerate(articles)]


CONTAINERS: dict[str, Callable[[list[Article]], bytes]] = {
    **{
        f"a.jsonl{packed}": (lambda a, p=packed: PACKINGS[p](packing.as_lines(a)))
        for packed in PACKINGS
        if packed
    },
    "a.warc.gz": lambda a: gzip.compress(with_digests(a)),
    "a.warc.zst": lambda a: packing.zstd(with_digests(a)),
    "a.zip": lambda a: packing.as_zip(members(a)),
    "a.tar.gz": lambda a: gzip.compress(packing.as_tar(members(a))),
    "in.zip.tar.zst": lambda a: packing.zstd(packing.as_tar([("in.zip", packing.as_zip(members(a)))])),
}


def read_or_flagged(folder: Path, name: str, raw: bytes) -> packing.Found | None:
    """Its texts, ``None`` if the file as a whole was refused as damaged."""
    try:
        return texts(seed(folder, name, raw))
    except SourceError as error:
        assert error.reason == "damaged", error
        return None


@pytest.mark.parametrize("name", CONTAINERS)
def test_a_container_cut_anywhere_is_damaged_as_a_whole(tmp_path: Path, name: str) -> None:
    raw = CONTAINERS[name](many())
    assert len(raw) > 30 * STEP
    for cut in [*range(0, len(raw), STEP), len(raw) - 1]:
        assert read_or_flagged(tmp_path, name, raw[:cut]) is None, cut


@pytest.mark.parametrize("name", CONTAINERS)
def test_a_corrupt_byte_anywhere_is_flagged_or_harmless(tmp_path: Path, name: str) -> None:
    """Some bytes mean nothing (a gzip's time stamp, a zip's permissions): then nothing may have changed."""
    raw = CONTAINERS[name](many())
    whole = texts(seed(tmp_path, name, raw))
    flagged = 0
    places = range(0, len(raw), STEP)
    for place in places:
        hurt = bytearray(raw)
        hurt[place] ^= 0xA5
        found = read_or_flagged(tmp_path, name, bytes(hurt))
        assert found is None or all(one in whole or one[1].endswith("!") for one in found), place
        assert found is None or len(found) >= len(whole), place
        flagged += found != whole
    # In a zip of small members half of the bytes are names, times and permissions.
    assert flagged > len(places) * (0.4 if "zip" in name else 0.9)


def test_a_zip_of_which_the_directory_leads_past_its_members_is_damaged(tmp_path: Path) -> None:
    """One bit in the length of a comment, and all members behind it were passed over without a word."""
    raw = bytearray(packing.as_zip(members(many(4))))
    entry = raw.index(b"PK\x01\x02")
    raw[entry + 33] ^= 1
    assert read_or_flagged(tmp_path, "a.zip", bytes(raw)) is None


def test_a_bare_warc_is_flagged_record_by_record(tmp_path: Path) -> None:
    """Uncompressed, only digests tell: no record with an altered block comes through."""
    articles = many(5)
    raw = with_digests(articles)
    right = {one.text for one in articles}
    ends = {at for at in range(len(raw)) if raw.startswith(b"WARC/1.0", at)}
    for place in range(0, len(raw), STEP):
        if place not in ends:
            assert read_or_flagged(tmp_path, "a.warc", raw[:place]) is None
        hurt = raw[:place] + bytes([raw[place] ^ 0xA5]) + raw[place + 1 :]
        found = read_or_flagged(tmp_path, "a.warc", hurt)
        assert found is None or {text for _, text in found} <= {*right, "damaged!", "not-an-article!"}


def test_a_corrupt_tar_header_ends_nothing_silently(tmp_path: Path) -> None:
    """A sentinel: tarfile by itself takes a bad header for the archive's end."""
    raw = bytearray(packing.as_tar(members(many(5)), tarfile.USTAR_FORMAT))
    raw[2 * 1024 + 20] ^= 1
    path = tmp_path / "a.tar"
    path.write_bytes(raw)
    with tarfile.open(path) as archive:
        assert len(archive.getnames()) == 2
    assert read_or_flagged(tmp_path, "a.tar", bytes(raw)) is None


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("two.tar", packing.as_tar([("a.txt", b"one")]) + packing.as_tar([("b.txt", b"two")])),
        ("two.zip", packing.as_zip([("a.txt", b"one")]) + packing.as_zip([("b.txt", b"two")])),
        ("rest.zip", packing.as_zip([("a.txt", b"one")]) + b"PK\x03\x04" + bytes(40)),
        ("two.json", b'[{"text": "one"}][{"text": "two"}]'),
        ("rest.json", b'[{"text": "one"}] and more'),
        ("cut.json", b'[{"text": "one"}, {"text": "tw'),
        ("cut.json", b'[{"text": "one"}'),
        ("comma.json", b'[{"text": "one"}, ]'),
        ("no comma.json", b'[{"text": "one"} {"text": "two"}]'),
        ("cut.jsonl", b'{"text": "one"}\n{"text": "tw'),
        ("cut.csv", b'url,title,text\n1,a,one\n2,b,"tw'),
        ("rest.gz", gzip.compress(b"one", mtime=0) + b"two"),
        ("no end.tar", packing.as_tar([("a.txt", b"one")])[:1024]),
        ("empty.gz", b""),
        ("binary.gz", bytes(range(256))),
        ("cut.eml", packing.as_mail(packing.ARTICLES)[:-40]),
    ],
)
def test_what_a_lenient_reader_would_lose_is_damage(tmp_path: Path, name: str, raw: bytes) -> None:
    with pytest.raises(SourceError) as caught:
        texts(seed(tmp_path, name, raw))
    assert caught.value.reason == "damaged"


def test_packed_streams_in_a_row_and_padding_are_read_to_the_end(tmp_path: Path) -> None:
    lines = packing.as_lines(packing.ARTICLES).splitlines(keepends=True)
    for packed, pack in PACKINGS.items():
        raw = b"".join(map(pack, lines))
        assert len(texts(seed(tmp_path, f"a.jsonl{packed}", raw))) == 3
    for packed in (".gz", ".xz"):
        raw = PACKINGS[packed](b"".join(lines)) + bytes(1024)
        assert len(texts(seed(tmp_path, f"a.jsonl{packed}", raw))) == 3
    skippable = b"\x50\x2a\x4d\x18\x04\x00\x00\x00abcd"
    for raw in (skippable + packing.zstd(lines[0]), packing.zstd(lines[0]) + skippable):
        assert len(texts(seed(tmp_path, "a.jsonl.zst", raw))) == 1


def test_a_damaged_file_tells_its_digest(tmp_path: Path) -> None:
    """The ledger's key: the same damaged bytes are known again, whole ones are another file."""
    from flows.sources import read

    raw = gzip.compress(packing.as_lines(many()))[:-20]
    reading = read(seed(tmp_path, "a.jsonl.gz", raw))
    with pytest.raises(SourceError):
        list(reading.records())
    assert reading.sha256 == hashlib.sha256(raw).digest()


@pytest.mark.parametrize("packed", PACKINGS)
def test_parquet_cut_or_corrupt(tmp_path: Path, packed: str) -> None:
    raw = packing.as_parquet(many())
    for cut in range(0, len(raw), 4 * STEP):
        if cut:
            assert read_or_flagged(tmp_path, f"a.parquet{packed}", PACKINGS[packed](raw[:cut])) is None
    for place in range(0, len(raw), 4 * STEP):
        hurt = raw[:place] + bytes([raw[place] ^ 0xA5]) + raw[place + 1 :]
        read_or_flagged(tmp_path, f"a.parquet{packed}", PACKINGS[packed](hurt))


def test_an_archive_of_no_records_says_so(tmp_path: Path) -> None:
    for name, raw in (("a.zip", packing.as_zip([])), ("a.json", b"[]"), ("a.csv", b"url,title,text\n")):
        [one] = outcomes(seed(tmp_path, name, raw), Limits())
        assert getattr(one, "reason", "") == "empty"
