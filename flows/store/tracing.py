"""Where quarantine holds what is to be erased: by the very bytes, or by passages of the body."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Mapping, Sequence

import re2
import zstandard

from flows.store.connecting import Connection, Cursor
from flows.store.tombstones import key_of_bytes

Passages = list[tuple[bytes, ...]]
Copies = dict[uuid.UUID, list[tuple[int, uuid.UUID]]]
"""By document the entries of quarantine that hold it, each with the hash of its bytes."""
_RUN = re.compile(r"[A-Za-z0-9 ,.;:()-]{24,}")
_LONGEST = 48
_SHORTEST = 12
_BEGUN = 16
"""Bytes of a passage that are searched for among all others' at once; the rest is compared where they are found. Whole
passages take four times the memory, and the time to make them ready."""
_MEMORY = 2**29  # more than the search ever takes: a thousand documents' is 40 MB


class Traces:
    """What the contents of some documents are known by, all looked for at once.

    The documents come in an order: a record that holds several of them is the first one's.
    """

    def __init__(
        self, known: Mapping[uuid.UUID, Passages], bytes_of: Mapping[uuid.UUID, uuid.UUID] | None = None
    ) -> None:
        self._least = {document: min(2, len(passages)) for document, passages in known.items()}
        self._order = {document: at for at, document in enumerate(known)}
        self._bytes_of = bytes_of or {}
        begun: dict[bytes, list[tuple[uuid.UUID, int, bytes]]] = {}
        for document, passages in known.items():
            for number, forms in enumerate(passages):
                for form in forms:
                    begun.setdefault(form[:_BEGUN], []).append((document, number, form))
        options = re2.Options()
        options.literal, options.max_mem = True, _MEMORY
        options.encoding = re2.Options.Encoding.LATIN1  # bytes
        self._search = re2.Set.SearchSet(options)
        for first in begun:
            self._search.Add(first)
        self._search.Compile()
        self._begun = list(begun.values())

    def holder(self, raw: bytes) -> uuid.UUID | None:
        """The first document whose content a record holds: its very bytes, or two passages of it."""
        met: dict[uuid.UUID, set[int]] = {}
        for at in self._search.Match(raw) or ():
            for document, number, form in self._begun[at]:
                if form in raw:
                    met.setdefault(document, set()).add(number)
        held = {document for document, numbers in met.items() if len(numbers) >= self._least[document]}
        if (document := self._bytes_of.get(key_of_bytes(raw))) is not None:
            held.add(document)
        return min(held, key=self._order.__getitem__, default=None)


def copies(connection: Connection, documents: Sequence[uuid.UUID]) -> Copies:
    """The entries of quarantine that hold any of these documents, by the first of them that each holds.

    It goes through all of quarantine once, however many documents there are.
    """
    found: Copies = {}
    with connection.transaction(), connection.cursor() as cursor:
        traces = _traces(cursor, documents)
        for number, raw in quarantined(cursor):
            if (document := traces.holder(raw)) is not None:
                found.setdefault(document, []).append((number, key_of_bytes(raw)))
    return found


def owners(cursor: Cursor, documents: Sequence[uuid.UUID]) -> dict[uuid.UUID, uuid.UUID]:
    """Every original of those documents that the archive holds, with its document."""
    cursor.execute(
        "SELECT DISTINCT original_id, document_id FROM winnow.sighting WHERE document_id IN "
        "(SELECT document_id FROM winnow.document WHERE document_id = ANY(%s)) ORDER BY 2, 1",
        (list(documents),),
    )
    return dict(cursor.fetchall())


def quarantined(cursor: Cursor, only: Sequence[int] | None = None) -> Iterator[tuple[int, bytes]]:
    """Entries with the bytes they keep; of those too large to keep, the first ones."""
    cursor.execute(
        "SELECT quarantine_id FROM winnow.quarantine WHERE (raw_zstd IS NOT NULL OR first_bytes <> '') "
        "AND (%(all)s OR quarantine_id = ANY(%(only)s)) ORDER BY 1",
        {"all": only is None, "only": list(only or [])},
    )
    for (number,) in cursor.fetchall():
        cursor.execute(
            "SELECT raw_zstd, first_bytes FROM winnow.quarantine WHERE quarantine_id = %s", (number,)
        )
        for packed, first in cursor.fetchall():
            yield number, first if packed is None else zstandard.decompress(packed)


def passages(body: str, encoding: str) -> Passages:
    """Up to twelve passages by which a text is known again in bytes, each in the encodings it may be in.

    Runs of plain ASCII are preferred: they look the same in most encodings, in JSON and in HTML.

    >>> passages("The council voted on Monday to rebuild the pier.", "utf-8")[0][0]
    b'The council voted on Monday to rebuild the pier.'
    """
    found: set[str] = set()
    for paragraph in body.split("\n\n"):
        runs = _RUN.findall(paragraph)
        longest = max(runs, key=len) if runs else paragraph
        if len(passage := longest[:_LONGEST].strip()) >= _SHORTEST:
            found.add(passage)
    encodings = dict.fromkeys(("utf-8", "utf-16-le", "utf-16-be", encoding))
    chosen = sorted(found, key=lambda passage: (-len(passage), passage))[:12]
    return [tuple(filter(None, dict.fromkeys(_encoded(text, name) for name in encodings))) for text in chosen]


def _encoded(text: str, encoding: str) -> bytes:
    try:
        return text.encode(encoding)
    except (UnicodeError, LookupError):
        return b""


def _traces(cursor: Cursor, documents: Sequence[uuid.UUID]) -> Traces:
    known: dict[uuid.UUID, Passages] = {document: [] for document in documents}
    bytes_of: dict[uuid.UUID, uuid.UUID] = {}
    for original, document in owners(cursor, documents).items():
        cursor.execute(
            "SELECT raw_zstd, bytes, encoding, coalesce(own_body, body) FROM winnow.original AS o "
            "LEFT JOIN winnow.document AS d ON d.document_id = o.original_id WHERE original_id = %s",
            (original,),
        )
        for packed, size, encoding, body in cursor.fetchall():
            bytes_of[key_of_bytes(zstandard.decompress(packed, max_output_size=size))] = document
            if original == document:
                known[document] = passages(body or "", encoding)
    return Traces(known, bytes_of)
