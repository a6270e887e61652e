"""The laws hold for anything: any bytes, any text, any name."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from flows.cleaning.clean import clean
from flows.documents import Rejection, SeedRecord
from flows.line import prepare, prepare_records
from flows.sources import Limits, list_files, page_of
from flows.store.rows import RecordRows

EXAMPLES = int(os.environ.get("WINNOW_TRIAL_EXAMPLES", "60"))
anything = settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))

# Pieces that real pages are made of, so that the rules, and not only the decoder, are met.
PIECES = st.sampled_from(
    [
        "The council met on Monday and voted to mend the pier before winter. ", "\n", "\n\n", "\r\n", "\x0b", "\u2028",
        "Share this: Facebook Twitter", "By Mara Lindqvist", "(Latest Update / November 23, 2017)", ">", "<>",
        "[email\u00a0protected]", "Click to share on X (Opens in new window)", "Courtesy of the Harbour Times",
        "<p>", "</div>", "<!--", "&amp;", "\ufeff", "\u200b", "\u202e", "\ud7ff", "👩‍👩‍👧", "مرحبا", "漢字", "Z̤͔ͧ̑̓", "\t", "\x1b[31m",
        "[Home](https://post.example/)", "# ", "> ", "* ", "1. ", "```", "| a | b |\n|-|-|\n", "---\n", "![", "](", "**",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=20), max_size=40).map("".join)
NAMES = st.binary(min_size=1, max_size=60).filter(
    lambda name: not {0, 0x2F} & set(name) and not name.startswith(b".")
)
FORMATS = st.sampled_from(["text", "html", "markdown", "wrapped"])


def record_of(raw: bytes, form: str, declared: str = "") -> SeedRecord:
    return SeedRecord("", form, raw, declared, {})


@anything
@given(st.binary(max_size=400) | TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")), FORMATS)
@example(b"\x00", "text")
@example(b"\xff\xfe\x00\xd8", "text")
@example(b"<" * 500, "html")
def test_any_bytes_are_rows_or_a_reason(raw: bytes, form: str) -> None:
    [done] = prepare_records([record_of(raw, form)], Limits())
    if isinstance(done, Rejection):
        assert done.reason != "internal-error", done.detail
        assert done.detail and done.remedy
    else:
        assert isinstance(done, RecordRows)


@anything
@given(TEXTS, FORMATS)
def test_spans_tile_any_text_without_gap_or_overlap(text: str, form: str) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    try:
        page = page_of(record_of(raw, form), Limits())
    except Exception as error:
        assert type(error).__name__ == "SourceError", repr(error)
        return
    cleaned = clean(page.text, page.markup)
    at = 0
    for span in cleaned.spans:
        assert span.start == at and span.end > span.start
        at = span.end
    assert at == len(page.text)
    assert "".join(page.text[s.start : s.end] for s in cleaned.spans) == page.text


@anything
@given(TEXTS)
def test_the_same_text_is_cleaned_the_same_whatever_was_cleaned_between(text: str) -> None:
    first = clean(text)
    clean("Share this: Facebook Twitter\n" + text[::-1])
    assert clean(text) == first


@anything
@given(st.dictionaries(NAMES, TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")), max_size=4))
def test_any_file_name_is_seen_once_and_settled(files: dict[bytes, bytes]) -> None:
    folder = tempfile.mkdtemp(prefix="winnow-names-")
    try:
        for name, raw in files.items():
            (Path(folder) / os.fsdecode(name)).write_bytes(raw)
        found = list(list_files(folder, Limits()))
        passed_over = {name for name in files if name.endswith((b".tmp", b".part"))}
        assert sorted(one.file.path for one in found) == sorted(set(files) - passed_over)
        for rows in prepare(found, Limits()):
            assert not rows.deferred
            assert rows.records or rows.sha256 is not None or rows.streams
            reasons = [one.reason for one in rows.records if isinstance(one, Rejection)]
            assert "internal-error" not in reasons, rows.records
    finally:
        shutil.rmtree(folder)
