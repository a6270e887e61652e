"""The same archive with its documents in one table or in a partition a month, filled in the database itself."""

from __future__ import annotations

from dataclasses import dataclass

import psycopg

from flows.store.migrate import migrate

# Document, file and content of each number; where a day has its run. Numbers go with time, as an archive grows.
_FILL = """
SET session_replication_role = replica;
CREATE TABLE public.key AS
    SELECT number, md5('f' || number)::uuid AS file_id, md5('o' || number)::uuid AS original_id,
           md5('c' || number)::uuid AS content_id, loaded, md5('r' || loaded::date)::uuid AS run_id,
           (SELECT ruleset FROM winnow.ruleset LIMIT 1) AS ruleset
    FROM generate_series(1, %(count)s) AS number
    CROSS JOIN LATERAL (SELECT now() - (%(count)s - number) * (interval '1 month' * %(months)s / %(count)s)) AS l (loaded);
INSERT INTO winnow.run (run_id, place, status, started_at, finished_at, ruleset, code_version)
    SELECT run_id, 'filled', 'completed', min(loaded), max(loaded), ruleset, '' FROM public.key GROUP BY run_id, ruleset;
INSERT INTO winnow.indexed_run SELECT run_id FROM winnow.run WHERE place = 'filled';
INSERT INTO winnow.seed_file (file_id, path_id, place, path, shown, size, mtime_ns, ctime_ns, inode, hint,
                              sha256, records, outcome, run_id)
    SELECT file_id, md5('p' || number)::uuid, 'filled', number::text::bytea, number::text, 4000, number, number,
           number, '', sha256(number::text::bytea), 1, 'read', run_id FROM public.key ORDER BY key.number;
INSERT INTO winnow.original_claim SELECT original_id FROM public.key ORDER BY 1;
INSERT INTO winnow.content_claim SELECT content_id, original_id FROM public.key ORDER BY 1;
INSERT INTO winnow.original (original_id, format, declared, hints, bytes, raw_zstd, encoding, encoding_confidence,
                             characters, content_id, ruleset, piece_starts, piece_ends, body_starts, space_starts,
                             spaces)
    SELECT original_id, 'text', '', '{}', 4000, '', 'utf-8', 1, 4000, content_id, ruleset, '{0}', '{9}', '{0}',
           '{}', '{}' FROM public.key ORDER BY key.number;
INSERT INTO winnow.removal (original_id, ordinal, starts, ends, kind, rule, field, why, text)
    SELECT original_id, part, part, part + 1, 'removed', 'share.buttons', '', '', 'x'
    FROM public.key, generate_series(0, 3) AS part ORDER BY key.number, part;
INSERT INTO winnow.sighting (file_id, address, original_id, document_id, outcome, run_id, seen_at)
    SELECT file_id, '', original_id, original_id, 'loaded', run_id, loaded FROM public.key ORDER BY key.number;
"""
# One of ten bears no date, the others one of the last three days; a body that stays in its row, as most do.
_DOCUMENTS = """
SET session_replication_role = replica;
INSERT INTO winnow.document (document_id, content_id, ruleset, run_id, first_seen, valid_from, headline, authors,
                             agencies, publisher,
                             site, published_on, tags, words, sentences, paragraphs, truncated, paywalled,
                             evidence, body)
    SELECT original_id, content_id, ruleset, run_id, loaded, loaded, 'Headline ' || number, '{}', '{}',
           'Publisher ' || number %% 500, 'site' || number %% 500 || '.example',
           CASE WHEN number %% 10 > 0 THEN loaded::date - number %% 3 END, '{}', 600, 30, 10, false, false, '{}',
           repeat(md5(number::text), 47) FROM public.key ORDER BY key.number;
"""
# The key must hold the month, so nothing can refer to a document by its own key alone any more.
_BY_MONTH = """
DO $$
DECLARE
    part date;
    index record;
    indexes text[] := ARRAY(
        SELECT replace(indexdef, 'winnow.document ', 'winnow.by_month ') FROM pg_indexes
        WHERE schemaname = 'winnow' AND tablename = 'document' AND indexname <> 'document_pkey');
BEGIN
    CREATE TABLE winnow.by_month (LIKE winnow.document INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY RANGE ({by});
    DROP SCHEMA news CASCADE;
    DROP TABLE winnow.document CASCADE;
    FOR index IN SELECT unnest(indexes) AS definition LOOP
        EXECUTE index.definition;
    END LOOP;
    ALTER TABLE winnow.by_month RENAME TO document;
    ALTER TABLE winnow.document ADD UNIQUE (document_id, {by});
    FOR back IN 0..{months} + 1 LOOP
        part := date_trunc('month', now() + interval '1 month')::date - back * interval '1 month';
        EXECUTE format('CREATE TABLE winnow.%I PARTITION OF winnow.document FOR VALUES FROM (%L) TO (%L)',
            'document_' || to_char(part, 'YYYY_MM'), part, part + interval '1 month');
    END LOOP;
    CREATE TABLE winnow.document_other PARTITION OF winnow.document DEFAULT;
    DELETE FROM winnow.migration WHERE name LIKE 'views/%';
END $$
"""


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to lay documents out: in one table where ``by`` is empty, else in a partition a month of that column."""

    months: int
    by: str

    @property
    def database(self) -> str:
        """Its database."""
        return f"laid_{self.months}_{self.by or 'one'}"


def lay_out(address: str, layout: Layout) -> None:
    """Put the documents into an archive that holds everything else."""
    with psycopg.connect(address, autocommit=True) as connection:
        if layout.by:
            connection.execute(_BY_MONTH.format(by=layout.by, months=layout.months).encode())
    migrate(address)  # the views that went with the table
    with psycopg.connect(address, autocommit=True) as connection:
        psycopg.ClientCursor(connection).execute(_DOCUMENTS.replace("%%", "%").encode())
        connection.execute("VACUUM ANALYZE")
        connection.execute("CHECKPOINT")


def fill(address: str, count: int, months: int) -> None:
    """Bring a migrated archive that knows a ruleset to ``count`` records, without their documents."""
    with psycopg.connect(address) as connection:
        psycopg.ClientCursor(connection).execute(_FILL, {"count": count, "months": months})
        connection.commit()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
