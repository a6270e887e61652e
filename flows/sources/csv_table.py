"""CSV and its kin: a header that names the fields, then one record a row."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from flows.documents import Rejection, SeedRecord
from flows.errors import SourceError
from flows.sources.charsets import errors_of
from flows.sources.damage import damaged
from flows.sources.decoding import codec_by_mark, decode
from flows.sources.fields import meaning_of, record_of
from flows.sources.formats import Entry, Format, Outcome
from flows.sources.limits import Limits
from flows.sources.single import flat

_SAMPLE = 2**20
_DELIMITERS = ",;\t|"
_STATED = re.compile(r'"?sep=([,;\t|:])"?\s*', re.IGNORECASE)
"""A line before the header by which tables tell Excel their delimiter."""


class _Lines:
    """A table's lines for the csv module, remembering those of the row under way."""

    def __init__(self, text: io.TextIOWrapper, limits: Limits, where: str) -> None:
        self._text, self._limits, self._where = text, limits, where
        self.row: list[str] = []
        self._size = self.number = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        try:
            line = self._text.readline(self._limits.max_record_bytes)
        except UnicodeDecodeError as error:
            raise damaged(
                self._where, f"line {self.number + 1:,} cannot be decoded ({error.reason})."
            ) from error
        if not line:
            raise StopIteration
        self.number += 1
        self._size += len(line)
        if self._size > self._limits.max_record_bytes:
            # Within quotes a line's end is text: past such a row nobody can say where the next begins.
            raise damaged(self._where, f"the row that ends at line {self.number:,} is too large.")
        self.row.append(line)
        return line

    def next_row(self) -> None:
        self.row, self._size = [], 0


def _read(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    where = entry.where
    encoding, sure = _encoding(entry)
    text = io.TextIOWrapper(entry.stream, encoding, errors_of(encoding), newline="")
    note = {} if encoding == "utf-8" else {"encoding": f"{encoding} {sure:.2f}"}
    try:
        for outcome in _rows(_Lines(text, limits, where), entry, limits, where):
            if note and isinstance(outcome, SeedRecord):
                outcome = replace(outcome, hints={**outcome.hints, **note})
            yield outcome
    finally:
        text.detach()  # or the stream would be closed with it


def _rows(lines: _Lines, entry: Entry, limits: Limits, where: str) -> Iterator[Outcome]:
    try:
        csv.field_size_limit(max(csv.field_size_limit(), limits.max_record_bytes))
        first = next(lines, "").removeprefix("\ufeff")
        while first and not first.strip():
            first = next(lines, "")
        stated = _STATED.fullmatch(first)
        if stated:
            first = next(lines, "")
        delimiter = stated[1] if stated else max(_DELIMITERS, key=first.count)
        header = next(csv.reader([first], delimiter=delimiter), [])
        if not any(meaning_of(name, limits)[0] in ("text", "html") for name in header):
            yield Rejection(
                entry.address, "no-text-field", f"Its first line names no field that holds a text: {first[:300]!r}.",
                "Name the fields in the first line; WINNOW_FIELDS='text=its_name' says which is the text.",
                first.encode("utf-8", "surrogatepass"),  # what is quoted of it can be erased by it
            )  # fmt: skip
            return
        named = Counter(header)
        twice = next((name for name in named if named[name] > 1 and meaning_of(name, limits)[0]), "")
        if twice:
            yield Rejection(
                entry.address, "duplicate-keys", f"Its first line names the field {twice[:100]!r} more than once.",
                "Give each field a name of its own.",
            )  # fmt: skip
            return
        lines.next_row()
        began, last = lines.number + 1, [first]
        for row in csv.reader(lines, delimiter=delimiter):
            address, began = f"{entry.address}#{began}", lines.number + 1
            if any(row):  # spreadsheets write out rows of which nothing is filled in
                last = lines.row
                yield _record(header, row, address, limits)
            lines.next_row()
        # The lenient reader takes a cut quotation for a whole one; the strict one does not.
        if last:
            _must_be_closed(last, delimiter, where)
    except csv.Error as error:
        raise damaged(where, f"line {lines.number:,} is no CSV ({error}).") from error


def _record(header: list[str], row: list[str], address: str, limits: Limits) -> Outcome:
    if len(row) != len(header):
        return Rejection(
            address, "ragged-row", f"The row has {len(row)} fields, the header names {len(header)}.",
            "Quote fields that hold the delimiter or line ends.", "\t".join(row).encode("utf-8", "surrogatepass"),
        )  # fmt: skip
    return record_of(dict(zip(header, row, strict=True)), address, limits)


def _must_be_closed(last: list[str], delimiter: str, where: str) -> None:
    try:
        list(csv.reader(last, delimiter=delimiter, strict=True))
    except csv.Error as error:
        if "unexpected end of data" in str(error):
            raise damaged(where, "its last row is cut within quotes.") from error


def _encoding(entry: Entry) -> tuple[str, float]:
    """The encoding of the table and how sure it is. Its beginning decides; a later byte that contradicts
    it is damage."""
    sample = entry.stream.peek(_SAMPLE)
    marked = codec_by_mark(sample)
    if marked:
        return marked, 1.0
    end = sample.rfind(b"\n") + 1
    # In UTF-16 and UTF-32 a line's end is more than this byte.
    if end % 2 and sample[end : end + 1] == b"\x00":
        end += 3 if sample[end : end + 3] == b"\x00\x00\x00" else 1
    whole_lines = sample[:end] or sample
    try:
        decoded = decode(whole_lines, entry.declared)
    except SourceError as error:
        if error.reason == "empty":
            return "utf-8", 1.0
        if error.reason != "nul-bytes":
            raise
        # One cell's NUL condemns that row alone, when it comes.
        decoded = decode(whole_lines.replace(b"\x00", b""), entry.declared)
    # What was read wrong on its way is mended row by row.
    return decoded.encoding.partition("+")[0], decoded.confidence


def _is_table(head: bytes) -> bool:
    """A first line that names at least three fields, a text and an address or title among them."""
    lines = flat(head).decode("utf-8", "replace").split("\n", 2)
    first = lines[len(lines) > 1 and _STATED.fullmatch(lines[0]) is not None].strip()
    if not first.replace("\t", " ").isprintable():
        return False
    names = next(csv.reader([first], delimiter=max(_DELIMITERS, key=first.count)), [])
    meanings = {meaning_of(name, Limits())[0] for name in names if len(name) < 40}
    return len(names) >= 3 and bool(meanings & {"text", "html"}) and bool(meanings & {"title", "canonical"})


CSV = Format("csv", _read, (".csv", ".tsv"), ("text/csv", "text/tab-separated-values"), _is_table)
