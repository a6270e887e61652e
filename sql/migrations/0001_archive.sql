-- The archive itself. Keys are the first 128 bits of a sha256, as uuid: the same seeds give the same
-- keys on every machine, and a claim on a key is the one global uniqueness that survives partitioning.

CREATE TABLE winnow.ruleset (
    ruleset text PRIMARY KEY,
    first_used timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE winnow.ruleset IS 'One row per version of the cleaning rules that ever ran: a hash of all rules and of the line model.';
COMMENT ON COLUMN winnow.ruleset.ruleset IS 'The version: first 16 hexadecimal digits of the hash.';
COMMENT ON COLUMN winnow.ruleset.first_used IS 'When this database first saw it.';

CREATE TABLE winnow.rule (
    ruleset text NOT NULL REFERENCES winnow.ruleset,
    rule text NOT NULL,
    family text NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (ruleset, rule)
);
COMMENT ON TABLE winnow.rule IS 'One row per rule in each version of the ruleset.';
COMMENT ON COLUMN winnow.rule.ruleset IS 'The version the rule belongs to.';
COMMENT ON COLUMN winnow.rule.rule IS 'Its name, as removals bear it.';
COMMENT ON COLUMN winnow.rule.family IS 'The family it belongs to, such as share or disclaimers.';
COMMENT ON COLUMN winnow.rule.reason IS 'Why what it matches is not the article.';

CREATE TABLE winnow.run (
    run_id uuid PRIMARY KEY,
    place text NOT NULL,
    status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'completed', 'failed', 'abandoned')),
    started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at timestamptz,
    ruleset text NOT NULL REFERENCES winnow.ruleset,
    code_version text NOT NULL,
    prefect_flow_run_id uuid,
    error text,
    files_found bigint NOT NULL DEFAULT 0 CHECK (files_found >= 0),
    files_done bigint NOT NULL DEFAULT 0,
    discovered bigint NOT NULL DEFAULT 0,
    loaded bigint NOT NULL DEFAULT 0 CHECK (loaded >= 0),
    duplicate bigint NOT NULL DEFAULT 0 CHECK (duplicate >= 0),
    quarantined bigint NOT NULL DEFAULT 0 CHECK (quarantined >= 0),
    unchanged bigint NOT NULL DEFAULT 0 CHECK (unchanged >= 0),
    deferred bigint NOT NULL DEFAULT 0 CHECK (deferred >= 0),
    CONSTRAINT every_record_has_one_outcome
        CHECK (discovered = loaded + duplicate + quarantined + unchanged + deferred),
    CONSTRAINT every_file_is_accounted_for
        CHECK (status <> 'completed' OR (finished_at IS NOT NULL AND files_found = files_done))
);
COMMENT ON TABLE winnow.run IS 'One row per ingest run. Counts move in the same transaction as the rows they count, so they are right even for a run that was killed.';
COMMENT ON COLUMN winnow.run.run_id IS 'The run.';
COMMENT ON COLUMN winnow.run.place IS 'The folder or address it read.';
COMMENT ON COLUMN winnow.run.status IS 'running, completed, failed (it says why in error) or abandoned (killed; a later run noticed).';
COMMENT ON COLUMN winnow.run.started_at IS 'When it began.';
COMMENT ON COLUMN winnow.run.finished_at IS 'When it ended; NULL while it runs.';
COMMENT ON COLUMN winnow.run.ruleset IS 'The version of the cleaning rules it used.';
COMMENT ON COLUMN winnow.run.code_version IS 'The version of the product that ran.';
COMMENT ON COLUMN winnow.run.prefect_flow_run_id IS 'The Prefect flow run it was; NULL when started by the command line.';
COMMENT ON COLUMN winnow.run.error IS 'Why it failed; NULL unless status is failed.';
COMMENT ON COLUMN winnow.run.files_found IS 'Files that discovery saw.';
COMMENT ON COLUMN winnow.run.files_done IS 'Files whose outcome is settled; a completed run has as many as it found.';
COMMENT ON COLUMN winnow.run.discovered IS 'Records seen; always the sum of the five outcomes.';
COMMENT ON COLUMN winnow.run.loaded IS 'Records that became a new document.';
COMMENT ON COLUMN winnow.run.duplicate IS 'Records whose content was known: sightings.';
COMMENT ON COLUMN winnow.run.quarantined IS 'Records that could not be loaded; each has a row in quarantine.';
COMMENT ON COLUMN winnow.run.unchanged IS 'Records in files the archive already holds, unchanged.';
COMMENT ON COLUMN winnow.run.deferred IS 'Files left for the next run since they were still being written.';
CREATE INDEX run_started ON winnow.run (started_at);

CREATE TABLE winnow.run_batch (
    run_id uuid NOT NULL REFERENCES winnow.run,
    ordinal bigint NOT NULL,
    committed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (run_id, ordinal)
);
COMMENT ON TABLE winnow.run_batch IS 'One row per transaction of a run. A commit can succeed although the client saw an error: when the batch is sent again, its row here says that it is done.';
COMMENT ON COLUMN winnow.run_batch.run_id IS 'The run.';
COMMENT ON COLUMN winnow.run_batch.ordinal IS 'Which of its batches, from 0.';
COMMENT ON COLUMN winnow.run_batch.committed_at IS 'When its transaction was made.';

CREATE TABLE winnow.seed_file (
    file_id uuid PRIMARY KEY,
    path_id uuid NOT NULL,
    place text NOT NULL,
    path bytea NOT NULL,
    shown text NOT NULL,
    size bigint NOT NULL,
    mtime_ns bigint NOT NULL,
    ctime_ns bigint NOT NULL,
    inode numeric(20) NOT NULL,
    hint text NOT NULL,
    sha256 bytea,
    records integer NOT NULL CHECK (records >= 0),
    outcome text NOT NULL CHECK (outcome IN ('read', 'quarantined')),
    run_id uuid NOT NULL REFERENCES winnow.run,
    current boolean NOT NULL DEFAULT true,
    read_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE UNIQUE INDEX seed_file_current ON winnow.seed_file (path_id) WHERE current;
CREATE INDEX seed_file_run ON winnow.seed_file (run_id);
CREATE INDEX seed_file_path ON winnow.seed_file (path_id);
COMMENT ON TABLE winnow.seed_file IS 'The ledger: one row per file and content ever read. Written in the same transaction as the rows that came from it.';
COMMENT ON COLUMN winnow.seed_file.file_id IS 'Key over place, path and content: the same file read again is the same row.';
COMMENT ON COLUMN winnow.seed_file.path_id IS 'Key over place and path.';
COMMENT ON COLUMN winnow.seed_file.place IS 'The folder or address it was found in.';
COMMENT ON COLUMN winnow.seed_file.path IS 'Its path below the place, as bytes: names need not be UTF-8.';
COMMENT ON COLUMN winnow.seed_file.shown IS 'The path for reading; bytes that are not UTF-8 appear as \xNN.';
COMMENT ON COLUMN winnow.seed_file.size IS 'Bytes.';
COMMENT ON COLUMN winnow.seed_file.mtime_ns IS 'Time of last change as the file system states it, nanoseconds since 1970.';
COMMENT ON COLUMN winnow.seed_file.ctime_ns IS 'Time of last change of the inode, nanoseconds since 1970; 0 where there is none.';
COMMENT ON COLUMN winnow.seed_file.inode IS 'Inode number; 0 where there is none.';
COMMENT ON COLUMN winnow.seed_file.hint IS 'What a remote store states instead of times: an ETag or generation.';
COMMENT ON COLUMN winnow.seed_file.sha256 IS 'Digest of its bytes; NULL when it could not be read.';
COMMENT ON COLUMN winnow.seed_file.records IS 'How many records it held.';
COMMENT ON COLUMN winnow.seed_file.outcome IS 'read, or quarantined as a whole.';
COMMENT ON COLUMN winnow.seed_file.run_id IS 'The run that read it.';
COMMENT ON COLUMN winnow.seed_file.current IS 'Whether this is the content the path had when last read.';
COMMENT ON COLUMN winnow.seed_file.read_at IS 'When it was read.';

CREATE TABLE winnow.original_claim (
    original_id uuid PRIMARY KEY
) PARTITION BY HASH (original_id);
COMMENT ON TABLE winnow.original_claim IS 'One row per distinct original: claiming it is what makes storing it happen once.';
COMMENT ON COLUMN winnow.original_claim.original_id IS 'Key over format, declared charset and bytes.';

CREATE TABLE winnow.content_claim (
    content_id uuid PRIMARY KEY,
    document_id uuid NOT NULL
) PARTITION BY HASH (content_id);
COMMENT ON TABLE winnow.content_claim IS 'One row per distinct content: the first to claim it is the document, all further ones are sightings.';
COMMENT ON COLUMN winnow.content_claim.content_id IS 'First 128 bits of the sha256 of the canonical form of the article.';
COMMENT ON COLUMN winnow.content_claim.document_id IS 'The document that holds this content.';

DO $$
BEGIN
    FOR part IN 0..15 LOOP
        EXECUTE format('CREATE TABLE winnow.original_claim_%s PARTITION OF winnow.original_claim FOR VALUES WITH (MODULUS 16, REMAINDER %s)', part, part);
        EXECUTE format('COMMENT ON TABLE winnow.original_claim_%s IS ''A sixteenth of original_claim.''', part);
        EXECUTE format('CREATE TABLE winnow.content_claim_%s PARTITION OF winnow.content_claim FOR VALUES WITH (MODULUS 16, REMAINDER %s)', part, part);
        EXECUTE format('COMMENT ON TABLE winnow.content_claim_%s IS ''A sixteenth of content_claim.''', part);
    END LOOP;
END $$;

CREATE TABLE winnow.original (
    original_id uuid PRIMARY KEY,
    format text NOT NULL,
    declared text NOT NULL,
    hints jsonb NOT NULL,
    bytes integer NOT NULL,
    raw_zstd bytea NOT NULL,
    encoding text NOT NULL,
    encoding_confidence real NOT NULL,
    characters integer NOT NULL,
    content_id uuid NOT NULL,
    ruleset text NOT NULL REFERENCES winnow.ruleset,
    piece_starts integer[] NOT NULL,
    piece_ends integer[] NOT NULL,
    body_starts integer[] NOT NULL,
    space_starts integer[] NOT NULL,
    spaces text[] NOT NULL,
    own_body text
);
ALTER TABLE winnow.original ALTER COLUMN raw_zstd SET STORAGE EXTERNAL;
COMMENT ON TABLE winnow.original IS 'One row per distinct original: its bytes, and with removal what tiles its decoded text.';
COMMENT ON COLUMN winnow.original.original_id IS 'Key over format, declared charset and bytes.';
COMMENT ON COLUMN winnow.original.format IS 'The reader that read it, such as text or html.';
COMMENT ON COLUMN winnow.original.declared IS 'The charset its surroundings declared; empty if none.';
COMMENT ON COLUMN winnow.original.hints IS 'What its container stated about it.';
COMMENT ON COLUMN winnow.original.bytes IS 'Length of the raw bytes before compression.';
COMMENT ON COLUMN winnow.original.raw_zstd IS 'The raw bytes, compressed with zstd.';
COMMENT ON COLUMN winnow.original.encoding IS 'The encoding it was decoded with.';
COMMENT ON COLUMN winnow.original.encoding_confidence IS '1 where the encoding is certain (byte order mark, valid UTF-8), less where it was detected.';
COMMENT ON COLUMN winnow.original.characters IS 'Length of the decoded text in characters.';
COMMENT ON COLUMN winnow.original.content_id IS 'The content it was cleaned to.';
COMMENT ON COLUMN winnow.original.ruleset IS 'The rules that cleaned it.';
COMMENT ON COLUMN winnow.original.piece_starts IS 'Where each stretch of body begins in the decoded text, in characters.';
COMMENT ON COLUMN winnow.original.piece_ends IS 'Where each stretch of body ends in the decoded text.';
COMMENT ON COLUMN winnow.original.body_starts IS 'Where each stretch of body begins in the body.';
COMMENT ON COLUMN winnow.original.space_starts IS 'Where each run of white space between other stretches begins in the decoded text.';
COMMENT ON COLUMN winnow.original.spaces IS 'Those runs of white space, removed by the rule white-space. Body, these and the rows of removal tile the decoded text: see winnow.decoded_text().';
COMMENT ON COLUMN winnow.original.own_body IS 'The body of this original where it is not the document''s own: a duplicate may differ in white space or case.';

CREATE TABLE winnow.removal (
    original_id uuid NOT NULL,
    ordinal integer NOT NULL,
    starts integer NOT NULL,
    ends integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('removed', 'metadata')),
    rule text NOT NULL,
    field text NOT NULL,
    score real,
    why text NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (original_id, ordinal),
    CHECK (starts >= 0 AND ends > starts),
    CHECK (rule <> '')
);
COMMENT ON TABLE winnow.removal IS 'One row per stretch of an original that is not body: removed, or recognised as metadata, by a named rule.';
COMMENT ON COLUMN winnow.removal.original_id IS 'The original.';
COMMENT ON COLUMN winnow.removal.ordinal IS 'Its place among the stretches, from 0.';
COMMENT ON COLUMN winnow.removal.starts IS 'Offset of its first character in the decoded text.';
COMMENT ON COLUMN winnow.removal.ends IS 'Offset behind its last character.';
COMMENT ON COLUMN winnow.removal.kind IS 'removed, or metadata where it describes the article.';
COMMENT ON COLUMN winnow.removal.rule IS 'The rule that decided; judgement where the line model did.';
COMMENT ON COLUMN winnow.removal.field IS 'For metadata the field it carries, such as byline; else empty.';
COMMENT ON COLUMN winnow.removal.score IS 'For judgement the model''s probability that it is body; else NULL.';
COMMENT ON COLUMN winnow.removal.why IS 'For judgement what weighed most; else empty.';
COMMENT ON COLUMN winnow.removal.text IS 'The stretch, exactly as it stood.';

CREATE TABLE winnow.document (
    document_id uuid PRIMARY KEY,
    content_id uuid NOT NULL,
    ruleset text NOT NULL REFERENCES winnow.ruleset,
    run_id uuid NOT NULL REFERENCES winnow.run,
    first_seen timestamptz NOT NULL DEFAULT clock_timestamp(),
    headline text,
    kicker text,
    deck text,
    byline text,
    authors text[] NOT NULL,
    agencies text[] NOT NULL,
    dateline text,
    publisher text,
    publisher_written text,
    original_publisher text,
    site text,
    url text,
    published_on date,
    published_at timestamptz,
    published_precision text,
    updated_on date,
    updated_at timestamptz,
    language text,
    language_confidence real,
    section text,
    tags text[] NOT NULL,
    words integer NOT NULL,
    sentences integer NOT NULL,
    paragraphs integer NOT NULL,
    correction text,
    truncated boolean NOT NULL,
    paywalled boolean NOT NULL,
    evidence jsonb NOT NULL,
    body text NOT NULL
);
CREATE INDEX document_run ON winnow.document (run_id);
CREATE INDEX document_published ON winnow.document (published_on);
CREATE INDEX document_first_seen ON winnow.document (first_seen);
CREATE INDEX document_site ON winnow.document (site);
COMMENT ON TABLE winnow.document IS 'One row per distinct article. Unknown is NULL, never guessed.';
COMMENT ON COLUMN winnow.document.document_id IS 'The document: the key of the original that first held it.';
COMMENT ON COLUMN winnow.document.content_id IS 'First 128 bits of the sha256 of its canonical form.';
COMMENT ON COLUMN winnow.document.ruleset IS 'The rules that cleaned it.';
COMMENT ON COLUMN winnow.document.run_id IS 'The run that loaded it.';
COMMENT ON COLUMN winnow.document.first_seen IS 'When it was loaded.';
COMMENT ON COLUMN winnow.document.headline IS 'The headline, without its kicker.';
COMMENT ON COLUMN winnow.document.kicker IS 'The short label before or above the headline, such as ASEAN.';
COMMENT ON COLUMN winnow.document.deck IS 'The summary line below the headline.';
COMMENT ON COLUMN winnow.document.byline IS 'Who wrote it, as written.';
COMMENT ON COLUMN winnow.document.authors IS 'The people of the byline, one entry each; empty if unknown.';
COMMENT ON COLUMN winnow.document.agencies IS 'News agencies named in byline or dateline.';
COMMENT ON COLUMN winnow.document.dateline IS 'The place the report was filed from.';
COMMENT ON COLUMN winnow.document.publisher IS 'The publisher, normalised: The Vientiane Times and Vientiane Times are one.';
COMMENT ON COLUMN winnow.document.publisher_written IS 'The publisher as written.';
COMMENT ON COLUMN winnow.document.original_publisher IS 'Where it first appeared, when the text says so.';
COMMENT ON COLUMN winnow.document.site IS 'The site it was scraped from, as a registered domain in lower case.';
COMMENT ON COLUMN winnow.document.url IS 'Its canonical address, when the source states one.';
COMMENT ON COLUMN winnow.document.published_on IS 'The day it was published.';
COMMENT ON COLUMN winnow.document.published_at IS 'The moment it was published, where a time and zone are known.';
COMMENT ON COLUMN winnow.document.published_precision IS 'How exact the date is: month, day or minute.';
COMMENT ON COLUMN winnow.document.updated_on IS 'The day it was last updated, when stated apart.';
COMMENT ON COLUMN winnow.document.updated_at IS 'The moment of the last update, where a time and zone are known.';
COMMENT ON COLUMN winnow.document.language IS 'ISO 639-1 code.';
COMMENT ON COLUMN winnow.document.language_confidence IS 'Between 0 and 1.';
COMMENT ON COLUMN winnow.document.section IS 'The section or category it stood in.';
COMMENT ON COLUMN winnow.document.tags IS 'Tags and keywords the page gave it.';
COMMENT ON COLUMN winnow.document.words IS 'Words of the body.';
COMMENT ON COLUMN winnow.document.sentences IS 'Sentences of the body.';
COMMENT ON COLUMN winnow.document.paragraphs IS 'Paragraphs of the body.';
COMMENT ON COLUMN winnow.document.correction IS 'A correction notice, as written.';
COMMENT ON COLUMN winnow.document.truncated IS 'Whether the text looks cut off.';
COMMENT ON COLUMN winnow.document.paywalled IS 'Whether a paywall seems to hide the rest.';
COMMENT ON COLUMN winnow.document.evidence IS 'For each field how and where it was found: {"byline": {"method": ..., "start": ..., "end": ...}}, offsets in the decoded text.';
COMMENT ON COLUMN winnow.document.body IS 'The article, paragraphs separated by a blank line.';

CREATE TABLE winnow.sighting (
    sighting_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file_id uuid NOT NULL,
    address text NOT NULL,
    original_id uuid NOT NULL,
    document_id uuid NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('loaded', 'duplicate')),
    run_id uuid NOT NULL REFERENCES winnow.run,
    seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX sighting_document ON winnow.sighting (document_id);
CREATE INDEX sighting_original ON winnow.sighting (original_id);
CREATE INDEX sighting_file ON winnow.sighting (file_id);
CREATE INDEX sighting_run ON winnow.sighting (run_id);
COMMENT ON TABLE winnow.sighting IS 'One row per record that carried an article: the first, and every duplicate.';
COMMENT ON COLUMN winnow.sighting.sighting_id IS 'The sighting.';
COMMENT ON COLUMN winnow.sighting.file_id IS 'The file, as the ledger knows it.';
COMMENT ON COLUMN winnow.sighting.address IS 'Where in the file; empty when the file is the record.';
COMMENT ON COLUMN winnow.sighting.original_id IS 'The original found there.';
COMMENT ON COLUMN winnow.sighting.document_id IS 'The document its content belongs to.';
COMMENT ON COLUMN winnow.sighting.outcome IS 'loaded for the first, duplicate for all further ones.';
COMMENT ON COLUMN winnow.sighting.run_id IS 'The run that saw it.';
COMMENT ON COLUMN winnow.sighting.seen_at IS 'When.';

CREATE TABLE winnow.quarantine (
    quarantine_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file_id uuid NOT NULL,
    address text NOT NULL,
    reason text NOT NULL,
    detail text NOT NULL,
    remedy text NOT NULL,
    first_bytes bytea NOT NULL,
    raw_zstd bytea,
    status text NOT NULL DEFAULT 'held' CHECK (status IN ('held', 'replayed', 'discarded')),
    status_reason text,
    run_id uuid NOT NULL REFERENCES winnow.run,
    quarantined_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
ALTER TABLE winnow.quarantine ALTER COLUMN raw_zstd SET STORAGE EXTERNAL;
CREATE INDEX quarantine_file ON winnow.quarantine (file_id);
CREATE INDEX quarantine_run ON winnow.quarantine (run_id);
COMMENT ON TABLE winnow.quarantine IS 'One row per record, or whole file, that could not be loaded.';
COMMENT ON COLUMN winnow.quarantine.quarantine_id IS 'The entry.';
COMMENT ON COLUMN winnow.quarantine.file_id IS 'The file, as the ledger knows it.';
COMMENT ON COLUMN winnow.quarantine.address IS 'Where in the file; empty when it is the whole file.';
COMMENT ON COLUMN winnow.quarantine.reason IS 'A stable code: empty, binary, undecodable, no-article-left, unreadable, not-a-file...';
COMMENT ON COLUMN winnow.quarantine.detail IS 'What was found.';
COMMENT ON COLUMN winnow.quarantine.remedy IS 'What to do about it.';
COMMENT ON COLUMN winnow.quarantine.first_bytes IS 'The first 256 bytes of the record, as they are.';
COMMENT ON COLUMN winnow.quarantine.raw_zstd IS 'The record''s bytes, compressed with zstd; NULL when they could not be read or are over the limit.';
COMMENT ON COLUMN winnow.quarantine.status IS 'held, replayed (loaded later) or discarded.';
COMMENT ON COLUMN winnow.quarantine.status_reason IS 'Why it was discarded, or which run replayed it.';
COMMENT ON COLUMN winnow.quarantine.run_id IS 'The run that set it aside.';
COMMENT ON COLUMN winnow.quarantine.quarantined_at IS 'When.';

CREATE FUNCTION winnow.decoded_text(wanted uuid) RETURNS text
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT string_agg(tile.text, '' ORDER BY tile.starts)
    FROM (
        SELECT piece.starts, substr(coalesce(own_body, body), piece.at + 1, piece.ends - piece.starts) AS text
        FROM winnow.original
        LEFT JOIN winnow.document ON document_id = original_id AND own_body IS NULL,
        unnest(piece_starts, piece_ends, body_starts) AS piece (starts, ends, at)
        WHERE original_id = wanted
        UNION ALL
        SELECT space.starts, space.text
        FROM winnow.original, unnest(space_starts, spaces) AS space (starts, text)
        WHERE original_id = wanted
        UNION ALL
        SELECT starts, removal.text FROM winnow.removal WHERE original_id = wanted
    ) AS tile;
END;
COMMENT ON FUNCTION winnow.decoded_text(uuid) IS 'Rebuilds the decoded text of an original from what is stored: body, white space and every removed stretch.';
