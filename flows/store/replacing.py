"""The transaction of a reclean: what originals became is put in the place of what they were.

At every commit the archive is one that obeys its laws, so a reclean may be killed anywhere and go on later.
Which original holds a content is decided as a load decides it: the one that was sighted first. So a
recleaned archive is the one that today's rules would have made of the same seeds.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flows.store import columns, parameters
from flows.store.binary import uuid_field
from flows.store.connecting import Cursor
from flows.store.loading import pass_on, with_last
from flows.store.rows import DOCUMENT, ORIGINAL, OWN, OWN_NONE, REMOVAL, RecordRows
from flows.store.settling import Holder, Move, settle

DESCRIBED = columns.document_version.names[8:]
# What a reader sees of a document: a change of anything else makes no new version.
SEEN = tuple(name for name in DESCRIBED if name not in ("evidence", "language_confidence"))
_REDONE = tuple(
    name
    for name in ORIGINAL
    if name not in ("original_id", "format", "declared", "hints", "bytes", "raw_zstd")
)


@dataclass(frozen=True, slots=True)
class Change:
    """What one transaction of a reclean did: documents changed, made and gone."""

    changed: int = 0
    made: int = 0
    gone: int = 0


def replace(
    cursor: Cursor, reclean_id: uuid.UUID, rows: Sequence[RecordRows], heirs: Mapping[uuid.UUID, Holder]
) -> Change:
    """Put what originals became now in the place of what they were, in this transaction.

    ``heirs`` are those of :func:`heirs` that are not among ``rows``, since no rows could be made of them.
    """
    made = {uuid.UUID(bytes=row.original_id): row for row in rows}
    moves, holders = _as_they_are(cursor, made)
    after = settle(moves, holders, heirs)
    _hold(cursor, rows, reclean_id)
    before = {content: holder.document_id for content, holder in holders.items()}
    gone = set(before.values()) - set(filter(None, after.values()))
    of_original = {move.original_id: after[move.new] for move in moves}
    changed = _keep_versions(cursor, reclean_id, gone, set(before.values()) & set(made))
    _hand_over(
        cursor,
        [old for c, old in before.items() if old not in made and after[c] != old],
        {before[c]: heir.document_id for c, heir in heirs.items() if after[c] == heir.document_id},
    )
    _originals(cursor, of_original)
    _removals(cursor, rows)
    fresh = {document for document in after.values() if document is not None and document in made}
    new = _documents(cursor, fresh, gone, {move.original_id: move.first for move in moves})
    _claims(cursor, after)
    _sightings(
        cursor, of_original, {old: after[c] for c, old in before.items() if after[c] not in (old, None)}
    )
    return Change(changed, new, len(gone))


def _as_they_are(
    cursor: Cursor, made: Mapping[uuid.UUID, RecordRows]
) -> tuple[list[Move], dict[uuid.UUID, Holder]]:
    cursor.execute(
        "SELECT o.original_id, o.content_id, min(s.sighting_id) FROM winnow.original AS o "
        "JOIN winnow.sighting AS s USING (original_id) WHERE o.original_id = ANY(%s) GROUP BY 1, 2 ORDER BY 1",
        (list(made),),
    )
    moves = [
        Move(key, old, uuid.UUID(bytes=made[key].content_id), first) for key, old, first in cursor.fetchall()
    ]
    contents = {move.old for move in moves} | {move.new for move in moves}
    cursor.execute(
        "SELECT c.content_id, c.document_id, min(s.sighting_id) FROM winnow.content_claim AS c "
        "JOIN winnow.sighting AS s ON s.original_id = c.document_id WHERE c.content_id = ANY(%s) GROUP BY 1, 2",
        (list(contents),),
    )
    return moves, {content: Holder(document, first) for content, document, first in cursor.fetchall()}


def _hold(cursor: Cursor, rows: Sequence[RecordRows], reclean_id: uuid.UUID) -> None:
    """The new rows, beside the tables until it is known which of them become documents."""
    for table in ("original", "document"):
        cursor.execute(
            f"CREATE TEMPORARY TABLE IF NOT EXISTS fresh_{table} (LIKE winnow.{table} INCLUDING DEFAULTS) "
            "ON COMMIT DELETE ROWS".encode()
        )
    # The last fields of each are decided below; a run_id only fills its place.
    last = (uuid_field(reclean_id) for _ in rows)
    own = (OWN_NONE for _ in rows)
    pass_on(cursor, "fresh_original", (*ORIGINAL, *OWN), with_last((r.original for r in rows), own))
    pass_on(cursor, "fresh_document", (*DOCUMENT, "run_id"), with_last((r.document for r in rows), last))


def _keep_versions(
    cursor: Cursor, reclean_id: uuid.UUID, gone: set[uuid.UUID], redone: set[uuid.UUID]
) -> int:
    """Write down what documents were that change or go; returns how many change.

    What this ruleset's recleans made themselves on the way to their end is no version anyone saw as lasting.
    """
    kept = ", ".join(f"d.{name}" for name in ("content_id", "ruleset", "run_id", "first_seen", *DESCRIBED))
    seen = {side: ", ".join(f"{side}.{name}" for name in SEEN) for side in "df"}
    cursor.execute(
        "WITH kept AS (INSERT INTO winnow.document_version (document_id, valid_from, reclean_id, "
        f"content_id, ruleset, run_id, first_seen, {', '.join(DESCRIBED)}) "
        f"SELECT d.document_id, d.valid_from, %(reclean)s, {kept} "
        "FROM winnow.document AS d LEFT JOIN fresh_document AS f USING (document_id) "
        "JOIN winnow.reclean AS r ON r.reclean_id = %(reclean)s "
        "WHERE (d.document_id = ANY(%(gone)s) OR d.document_id = ANY(%(redone)s) "
        f"AND ({seen['d']}) IS DISTINCT FROM ({seen['f']})) AND NOT (d.ruleset = r.ruleset AND d.valid_from >= "
        "(SELECT min(started_at) FROM winnow.reclean AS any_of WHERE any_of.ruleset = r.ruleset)) "
        "RETURNING document_id) SELECT count(*) FROM kept WHERE document_id <> ALL(%(gone)s)".encode(),
        {"reclean": reclean_id, "gone": list(gone), "redone": list(redone)},
    )
    [(changed,)] = cursor.fetchall()
    return int(changed)


def _hand_over(
    cursor: Cursor, displaced: Sequence[uuid.UUID], heir_of: Mapping[uuid.UUID, uuid.UUID]
) -> None:
    """Duplicates keep a body and a description of their own, documents do not: so hand them over where the two change places.

    An heir of which no rows can be made today takes the description of the document it inherits.
    """
    cursor.execute(
        f"UPDATE winnow.original AS o SET {', '.join(f'{own} = d.{name}' for own, name in OWN.items())} FROM winnow.document AS d "
        "WHERE o.original_id = d.document_id AND d.document_id = ANY(%s)".encode(),
        (list(displaced),),
    )
    others = [
        name
        for name in columns.document.names
        if name not in ("document_id", "body", "evidence", "valid_from")
    ]
    cursor.execute(
        f"INSERT INTO winnow.document (document_id, body, evidence, {', '.join(others)}) "
        f"SELECT o.original_id, coalesce(o.own_body, d.body), '{{}}', {', '.join(f'd.{name}' for name in others)} "
        "FROM unnest(%s::uuid[], %s::uuid[]) AS p (old, heir) JOIN winnow.document AS d ON d.document_id = p.old "
        "JOIN winnow.original AS o ON o.original_id = p.heir".encode(),
        (list(heir_of), list(heir_of.values())),
    )
    cursor.execute(
        f"UPDATE winnow.original SET {', '.join(f'{own} = NULL' for own in OWN)} WHERE original_id = ANY(%s)".encode(),
        (list(heir_of.values()),),
    )


def _originals(cursor: Cursor, of_original: Mapping[uuid.UUID, uuid.UUID | None]) -> None:
    redone = ", ".join(f"{name} = f.{name}" for name in _REDONE)
    own = ", ".join(
        f"{own} = CASE WHEN m.document_id <> o.original_id THEN d.{name} END" for own, name in OWN.items()
    )
    cursor.execute(
        f"UPDATE winnow.original AS o SET {redone}, {own} FROM fresh_original AS f "
        "JOIN fresh_document AS d ON d.document_id = f.original_id "
        "JOIN unnest(%s::uuid[], %s::uuid[]) AS m (original_id, document_id) ON m.original_id = f.original_id "
        "WHERE o.original_id = f.original_id".encode(),
        (list(of_original), list(of_original.values())),
    )


def _removals(cursor: Cursor, rows: Sequence[RecordRows]) -> None:
    cursor.execute(
        "DELETE FROM winnow.removal WHERE original_id = ANY(%b)",
        (parameters.keys([row.original_id for row in rows]),),
    )
    pass_on(cursor, "winnow.removal", REMOVAL, (row.removals for row in rows))


def _documents(
    cursor: Cursor, fresh: set[uuid.UUID], gone: set[uuid.UUID], firsts: Mapping[uuid.UUID, int]
) -> int:
    """Replace, remove and make documents; returns how many were made. A row of which a reader sees no
    change is touched as little as possible, since what is derived from it, such as its search entry, stays."""
    cursor.execute("DELETE FROM winnow.document WHERE document_id = ANY(%s)", (list(gone),))
    wanted = sorted(fresh)
    seen = {side: ", ".join(f"{side}.{name}" for name in SEEN) for side in "df"}
    same = f"({seen['d']}) IS NOT DISTINCT FROM ({seen['f']})"
    quiet = ("content_id", "ruleset", "evidence", "language_confidence")
    for changing, which in ((quiet, same), (("content_id", "ruleset", *DESCRIBED), f"NOT ({same})")):
        moment = "" if changing is quiet else ", valid_from = clock_timestamp()"
        cursor.execute(
            f"UPDATE winnow.document AS d SET {', '.join(f'{name} = f.{name}' for name in changing)}{moment} "
            "FROM fresh_document AS f WHERE d.document_id = f.document_id AND d.document_id = ANY(%s) "
            f"AND {which}".encode(),
            (wanted,),
        )
    named = ("document_id", "content_id", "ruleset", *DESCRIBED)
    cursor.execute(
        f"INSERT INTO winnow.document ({', '.join(named)}, run_id, first_seen) "
        f"SELECT {', '.join(f'f.{name}' for name in named)}, s.run_id, s.seen_at "
        "FROM unnest(%s::uuid[], %s::int8[]) AS w (document_id, first) "
        "JOIN fresh_document AS f USING (document_id) JOIN winnow.sighting AS s ON s.sighting_id = w.first "
        "WHERE NOT EXISTS (SELECT FROM winnow.document AS d WHERE d.document_id = w.document_id)".encode(),
        (wanted, [firsts[document] for document in wanted]),
    )
    made = cursor.rowcount
    # A load's documents are known to the index by their run; these come after theirs has ended.
    cursor.execute(
        "INSERT INTO winnow.search_again (document_id) SELECT d.document_id FROM winnow.document AS d "
        "WHERE d.document_id = ANY(%s) AND NOT EXISTS "
        "(SELECT FROM winnow.search AS s WHERE s.document_id = d.document_id)",
        (wanted,),
    )
    return made


def _claims(cursor: Cursor, after: Mapping[uuid.UUID, uuid.UUID | None]) -> None:
    held = {content: document for content, document in sorted(after.items()) if document is not None}
    cursor.execute(
        "DELETE FROM winnow.content_claim WHERE content_id = ANY(%s)", ([c for c in after if c not in held],)
    )
    cursor.execute(
        "INSERT INTO winnow.content_claim SELECT * FROM unnest(%s::uuid[], %s::uuid[]) "
        "ON CONFLICT (content_id) DO UPDATE SET document_id = excluded.document_id "
        "WHERE content_claim.document_id <> excluded.document_id",
        (list(held), list(held.values())),
    )


def _sightings(
    cursor: Cursor, of_original: Mapping[uuid.UUID, uuid.UUID | None], of_document: Mapping[uuid.UUID, Any]
) -> None:
    """Sightings follow their original; those of originals that stayed follow their content's holder."""
    cursor.execute(
        "UPDATE winnow.sighting AS s SET document_id = m.document_id "
        "FROM unnest(%s::uuid[], %s::uuid[]) AS m (was, document_id) "
        "WHERE s.document_id = m.was AND s.original_id <> ALL(%s)",
        (list(of_document), list(of_document.values()), list(of_original)),
    )
    cursor.execute(
        "UPDATE winnow.sighting AS s SET document_id = m.document_id "
        "FROM unnest(%s::uuid[], %s::uuid[]) AS m (original_id, document_id) "
        "WHERE s.original_id = m.original_id AND s.document_id <> m.document_id",
        (list(of_original), list(of_original.values())),
    )
