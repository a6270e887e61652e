"""Bombs: small files that unpack to anything. Stopped at once, in little memory, measured from outside."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import struct
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow
import pytest
import zstandard
from pyarrow import parquet

from flows.errors import SourceError
from flows.sources import Limits
from tests.sources import packing
from tests.sources.packing import outcomes, seed

MIB = 2**20
READS = """
import re, sys
from pathlib import Path
from flows.documents import SeedFile
from flows.errors import SourceError
from flows.sources import read
path = Path(sys.argv[1])
try:
    reasons = {getattr(one, "reason", "a-record") for one in read(SeedFile(str(path.parent), path.name.encode(), path.stat().st_size, path.stat().st_mtime_ns)).records()}
except SourceError as error:
    reasons = {error.reason}
peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())  # ru_maxrss counts the parent's too
print(int(peak[1]) // 1024, *sorted(reasons))
"""


def repeated(pack: Callable[[bytes], bytes], size: int) -> bytes:
    """``size`` bytes of zeros as packed streams of 32 MiB in a row, which are quick to make."""
    return pack(bytes(32 * MIB)) * (size // (32 * MIB))


def zip_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(5):
            archive.writestr(f"{number}.txt", bytes(16 * MIB))
    return out.getvalue()


def overlapping_zip() -> bytes:
    """One member's bytes, named by a thousand directory entries."""
    whole = packing.as_zip([("a.txt", bytes(10 * MIB))])
    start = whole.index(b"PK\x01\x02")
    end = whole.index(b"PK\x05\x06")
    directory = whole[start:end] * 1000
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1000, 1000, len(directory), start, 0)
    return whole[:start] + directory + tail


def endless_tar_header() -> bytes:
    info = tarfile.TarInfo("pax")
    info.type, info.size = tarfile.XHDTYPE, 1024 * MIB
    return gzip.compress(info.tobuf(), 1) + repeated(gzip.compress, 1024 * MIB)


def sparse_tar() -> bytes:
    """A file of 2 TiB of nothing, in 512 bytes."""
    header = bytearray(tarfile.TarInfo("hole.txt").tobuf(tarfile.GNU_FORMAT))
    header[156:157] = tarfile.GNUTYPE_SPARSE
    header[257:265] = b"ustar  \x00"
    header[386:410] = b"00000000000\x0000000000000\x00"[:24]
    header[483:495] = b"\x80" + (2**41).to_bytes(11, "big")
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\x00 " % sum(header)
    return bytes(header) + bytes(1024)


def one_text_in_many_rows() -> bytes:
    texts = pyarrow.DictionaryArray.from_arrays(
        pyarrow.array([0] * 5000), pyarrow.array(["word " * (2 * MIB)])
    )
    out = io.BytesIO()
    parquet.write_table(pyarrow.table({"text": texts}), out, compression="zstd")
    return out.getvalue()


def large_texts_in_many_rows(kind: pyarrow.DataType) -> bytes:
    """As other writers than pyarrow's call them; each group of rows repeats one text."""
    out = io.BytesIO()
    rows = pyarrow.table({"text": pyarrow.array(["word " * (2 * MIB)] * 40, kind)})
    with parquet.ParquetWriter(
        out, rows.schema, compression="zstd", dictionary_pagesize_limit=2**27
    ) as writer:
        for _ in range(20):
            writer.write_table(rows)
    return out.getvalue()


BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "4GiB.txt.gz": (lambda: repeated(gzip.compress, 4096 * MIB), "bomb"),
    "1GiB.txt.zst": (lambda: repeated(zstandard.ZstdCompressor(9).compress, 1024 * MIB), "bomb"),
    "4GiB.txt.bz2": (lambda: repeated(bz2.compress, 4096 * MIB), "bomb"),
    "4GiB.jsonl.xz": (lambda: repeated(lzma.compress, 4096 * MIB), "bomb"),
    "twice.txt.gz.gz": (lambda: gzip.compress(repeated(gzip.compress, 4096 * MIB)), "bomb"),
    "members.zip": (zip_bomb, "bomb"),
    "overlapping.zip": (overlapping_zip, "bomb"),
    "header.tar.gz": (endless_tar_header, "damaged"),
    "sparse.tar": (sparse_tar, "unsupported"),
    "rows.parquet": (one_text_in_many_rows, "bomb"),
    "large.parquet": (lambda: large_texts_in_many_rows(pyarrow.large_string()), "bomb"),
    "views.parquet": (lambda: large_texts_in_many_rows(pyarrow.string_view()), "bomb"),
    "dictionary.txt.xz": (
        lambda: lzma.compress(b"x", filters=[{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 1024 * MIB}]),
        "damaged",
    ),
    "empty lists.json": (lambda: b'{"text": [' + b"[]," * (16 * MIB) + b"[]]}", "too-complex"),
    "long line.jsonl": (
        lambda: b'{"text": "' + b"a line of 200 MB " * (200 * MIB // 17) + b'"}\n{"text": "x"}',
        "a-record too-large",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_stopped_in_little_memory(tmp_path: Path, name: str) -> None:
    make, reason = BOMBS[name]
    (tmp_path / name).write_bytes(make())
    done = subprocess.run(
        [sys.executable, "-c", READS, str(tmp_path / name)], capture_output=True, text=True, check=True
    )
    peak, *reasons = done.stdout.split()
    assert reasons == reason.split()
    assert int(peak) < 300


def test_the_limits_can_be_set(tmp_path: Path) -> None:
    raw = b"seed " * MIB
    file = seed(tmp_path, "a.txt.gz", gzip.compress(raw))
    assert len(outcomes(file)) == 1
    for limits in (
        Limits(ratio_free_bytes=MIB, max_ratio=100),
        Limits(ratio_free_bytes=MIB, max_unpacked_bytes=4 * MIB),
    ):
        with pytest.raises(SourceError) as caught:
            outcomes(file, limits)
        assert caught.value.reason == "bomb"
    [one] = outcomes(file, Limits(max_record_bytes=MIB))
    assert getattr(one, "reason", "") == "too-large"


def test_archives_in_archives_end_somewhere(tmp_path: Path) -> None:
    raw = b"the kernel"
    for depth in range(6):
        name = f"a{depth}.txt" if depth == 0 else f"a{depth}.zip"
        raw = packing.as_zip([(name, raw)])
    with pytest.raises(SourceError) as caught:
        outcomes(seed(tmp_path, "a.zip", raw))
    assert caught.value.reason == "bomb"
    [one] = outcomes(seed(tmp_path, "a.zip", raw), Limits(max_nesting=6))
    assert one.raw == b"the kernel"


def test_more_members_than_an_archive_may_have(tmp_path: Path) -> None:
    members = [(f"{number}.txt", b"x") for number in range(12)]
    for archive in (packing.as_zip, packing.as_tar):
        file = seed(tmp_path, "a", archive(members))
        assert len(outcomes(file, Limits(max_members=12))) == 12
        with pytest.raises(SourceError) as caught:
            outcomes(file, Limits(max_members=11))
        assert caught.value.reason == "too-many-members"


HUGE = (2**31).to_bytes(8, "little")
END, ONES = b"PK\x05\x06", b"\xff" * 4


def zip_whose_directory(size: bytes, large: bytes = b"", content: bytes = b"A text.") -> bytes:
    """A zip of which the end record states this size of its directory, ``large`` the one for large archives."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", content)
    raw = packed.getvalue()
    end = raw.rindex(END)
    if large:
        count, offset = (1).to_bytes(8, "little"), raw[end + 16 : end + 20] + bytes(4)
        record = b"PK\x06\x06" + (44).to_bytes(8, "little") + bytes(12) + 2 * count + large + offset
        record += b"PK\x06\x07" + bytes(4) + end.to_bytes(8, "little") + (1).to_bytes(4, "little")
        return raw[:end] + record + raw[end : end + 8] + ONES + size[:4] + ONES + raw[end + 20 :]
    return raw[: end + 12] + size[:4] + raw[end + 16 :]


@pytest.mark.parametrize(
    "raw",
    [
        zip_whose_directory(HUGE),
        zip_whose_directory(ONES, HUGE),
        zip_whose_directory(bytes(4), HUGE),
        # Neither a record of that other kind that nothing points at, nor a place that looks like the beginning of one.
        zip_whose_directory(HUGE, content=b"PK\x06\x06" + bytes(60)),
        zip_whose_directory(HUGE)[:-6] + END + bytes(2),
    ],
)
def test_a_directory_that_claims_to_be_huge_is_not_unfolded(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(SourceError) as caught:
        outcomes(seed(tmp_path, "a.zip", raw))
    assert caught.value.reason == "too-many-members"


def test_a_record_for_large_archives_is_read(tmp_path: Path) -> None:
    raw = zip_whose_directory(bytes(4))
    size = raw.rindex(END) - raw.index(b"PK\x01\x02")
    large = zip_whose_directory(ONES, size.to_bytes(8, "little"))
    assert len(outcomes(seed(tmp_path, "a.zip", large))) == 1


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """Two streams, one ten times the other: the same memory, but for a few megabytes."""
    peaks = []
    for count in (5_000, 60_000):
        path = tmp_path / f"{count}.jsonl.gz"
        with gzip.open(path, "wt", compresslevel=1) as out:
            for number in range(count):
                out.write(
                    json.dumps(
                        {"url": f"https://quay.example/{number}", "text": f"The ferry {number} came. " * 80}
                    )
                    + "\n"
                )
        done = subprocess.run(
            [sys.executable, "-c", READS, str(path)], capture_output=True, text=True, check=True
        )
        peaks.append(int(done.stdout.split()[0]))
    assert peaks[1] < peaks[0] + 20


def test_all_packings_of_a_file_are_counted_together(tmp_path: Path) -> None:
    """Each alone is below what may come out of anything; a crawl's bodies are packed a second time."""
    member = gzip.compress(bytes(MIB - 1))
    page = packing.response(gzip.compress(b"<p>" + b"ferry " * (MIB // 6)), "Content-Encoding: gzip")
    crawl = b"".join(packing.warc_record("response", "https://quay.example/", "a/b", page) for _ in range(10))
    files = {
        "a.zip": packing.as_zip([(f"{number}.gz", member) for number in range(10)]),
        "a.tar": packing.as_tar([(f"{number}.zip", packing.as_zip([("x", bytes(MIB - 1))])) for number in range(10)]),
        "a.warc": crawl,
    }  # fmt: skip
    for name, raw in files.items():
        file = seed(tmp_path, name, raw)
        assert len(outcomes(file, Limits(ratio_free_bytes=16 * MIB))) == 10
        for limits in (
            Limits(ratio_free_bytes=MIB),
            Limits(ratio_free_bytes=MIB, max_ratio=2000, max_unpacked_bytes=8 * MIB),
        ):
            with pytest.raises(SourceError) as caught:
                outcomes(file, limits)
            assert caught.value.reason == "bomb"
