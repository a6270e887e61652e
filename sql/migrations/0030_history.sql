-- Rules change and history stays; what was erased stays erased.

ALTER TABLE winnow.document ADD COLUMN valid_from timestamptz;
UPDATE winnow.document SET valid_from = first_seen;
ALTER TABLE winnow.document ALTER COLUMN valid_from SET DEFAULT clock_timestamp();
ALTER TABLE winnow.document ALTER COLUMN valid_from SET NOT NULL;
COMMENT ON COLUMN winnow.document.valid_from IS 'When this version of the row was made: by the load, or by a reclean that changed it.';
COMMENT ON COLUMN winnow.sighting.outcome IS 'What the run made of it: loaded as a new document, or duplicate. It stays when a reclean merges or splits documents.';

CREATE TABLE winnow.reclean (
    reclean_id uuid PRIMARY KEY,
    status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'completed', 'failed', 'abandoned')),
    started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at timestamptz,
    ruleset text NOT NULL REFERENCES winnow.ruleset,
    code_version text NOT NULL,
    prefect_flow_run_id uuid,
    error text,
    originals bigint NOT NULL DEFAULT 0 CHECK (originals >= 0),
    kept bigint NOT NULL DEFAULT 0 CHECK (kept >= 0),
    changed bigint NOT NULL DEFAULT 0 CHECK (changed >= 0),
    made bigint NOT NULL DEFAULT 0 CHECK (made >= 0),
    gone bigint NOT NULL DEFAULT 0 CHECK (gone >= 0),
    won bigint NOT NULL DEFAULT 0 CHECK (won >= 0),
    lost bigint NOT NULL DEFAULT 0 CHECK (lost >= 0)
);
COMMENT ON TABLE winnow.reclean IS 'One row per reclean: the rules applied again to stored originals. Counts move in the transactions that make the changes they count.';
COMMENT ON COLUMN winnow.reclean.reclean_id IS 'The reclean.';
COMMENT ON COLUMN winnow.reclean.status IS 'running, completed, failed (it says why in error) or abandoned (killed; a later one noticed).';
COMMENT ON COLUMN winnow.reclean.started_at IS 'When it began.';
COMMENT ON COLUMN winnow.reclean.finished_at IS 'When it ended; NULL while it runs.';
COMMENT ON COLUMN winnow.reclean.ruleset IS 'The version of the rules it applied.';
COMMENT ON COLUMN winnow.reclean.code_version IS 'The version of the product that ran.';
COMMENT ON COLUMN winnow.reclean.prefect_flow_run_id IS 'The Prefect flow run it was; NULL when started by the command line.';
COMMENT ON COLUMN winnow.reclean.error IS 'Why it failed; NULL unless status is failed.';
COMMENT ON COLUMN winnow.reclean.originals IS 'Stale originals that were cleaned again.';
COMMENT ON COLUMN winnow.reclean.kept IS 'Stale originals left as they were, since today''s rules make no document of them.';
COMMENT ON COLUMN winnow.reclean.changed IS 'Documents whose text or description became another.';
COMMENT ON COLUMN winnow.reclean.made IS 'Documents that did not exist before: of contents that were split, or whose first sighted copy is another now.';
COMMENT ON COLUMN winnow.reclean.gone IS 'Documents that exist no more: their content is held by another now.';
COMMENT ON COLUMN winnow.reclean.won IS 'Characters of the originals that are body now and were not before.';
COMMENT ON COLUMN winnow.reclean.lost IS 'Characters of the originals that were body before and are not now.';

CREATE TABLE winnow.document_version (
    document_id uuid NOT NULL,
    valid_from timestamptz NOT NULL,
    replaced_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    reclean_id uuid NOT NULL REFERENCES winnow.reclean,
    content_id uuid NOT NULL,
    ruleset text NOT NULL REFERENCES winnow.ruleset,
    run_id uuid NOT NULL REFERENCES winnow.run,
    first_seen timestamptz NOT NULL,
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
    body text NOT NULL,
    PRIMARY KEY (document_id, valid_from)
);
CREATE INDEX document_version_reclean ON winnow.document_version (reclean_id);
COMMENT ON TABLE winnow.document_version IS 'One row per earlier version of a document: what it was before a reclean changed it, or merged it into another.';
COMMENT ON COLUMN winnow.document_version.document_id IS 'The document.';
COMMENT ON COLUMN winnow.document_version.valid_from IS 'When this version was made.';
COMMENT ON COLUMN winnow.document_version.replaced_at IS 'When it was replaced.';
COMMENT ON COLUMN winnow.document_version.reclean_id IS 'The reclean that replaced it.';
DO $$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT v.attname AS name, col_description(d.attrelid, d.attnum) AS says
        FROM pg_attribute AS v
        JOIN pg_attribute AS d ON d.attrelid = 'winnow.document'::regclass AND d.attname = v.attname
        WHERE v.attrelid = 'winnow.document_version'::regclass AND v.attnum > 0
            AND v.attname NOT IN ('document_id', 'valid_from')
    LOOP
        EXECUTE format('COMMENT ON COLUMN winnow.document_version.%I IS %L', described.name, described.says);
    END LOOP;
END $$;

CREATE TABLE winnow.tombstone (
    tombstone_id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('document', 'record')),
    content_id uuid,
    reason text NOT NULL CHECK (reason <> ''),
    erased_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    erased_by text NOT NULL DEFAULT session_user,
    originals integer NOT NULL,
    sightings bigint NOT NULL
);
COMMENT ON TABLE winnow.tombstone IS 'One row per document, or record in quarantine, that was erased. It holds no text: only hashes, why, and when.';
COMMENT ON COLUMN winnow.tombstone.tombstone_id IS 'The document that was erased, which its sightings still name; for a record in quarantine the hash of its bytes.';
COMMENT ON COLUMN winnow.tombstone.kind IS 'document, or record for one that stood in quarantine only.';
COMMENT ON COLUMN winnow.tombstone.content_id IS 'The hash of the content it had; NULL for a record.';
COMMENT ON COLUMN winnow.tombstone.reason IS 'Why, as the operator gave it.';
COMMENT ON COLUMN winnow.tombstone.erased_at IS 'When.';
COMMENT ON COLUMN winnow.tombstone.erased_by IS 'The database user that did it.';
COMMENT ON COLUMN winnow.tombstone.originals IS 'How many originals were erased with it.';
COMMENT ON COLUMN winnow.tombstone.sightings IS 'How many records had carried it.';

CREATE TABLE winnow.tombstone_key (
    key uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('content', 'original', 'bytes')),
    tombstone_id uuid NOT NULL REFERENCES winnow.tombstone
);
CREATE INDEX tombstone_key_tombstone ON winnow.tombstone_key (tombstone_id);
COMMENT ON TABLE winnow.tombstone_key IS 'One row per hash that may not come back. Every load asks this table first.';
COMMENT ON COLUMN winnow.tombstone_key.key IS 'First 128 bits of a sha256.';
COMMENT ON COLUMN winnow.tombstone_key.kind IS 'What it is a hash of: content (the canonical form of an article), original (bytes and how they are read) or bytes (alone, for records that cannot be read).';
COMMENT ON COLUMN winnow.tombstone_key.tombstone_id IS 'What was erased.';
