-- From any row to the file, the run, the rules, the code and Prefect's run that made it, and back.

CREATE OR REPLACE VIEW news.file AS
SELECT
    f.file_id,
    f.place,
    f.shown AS path,
    f.outcome,
    f.records,
    f.current,
    f.read_at,
    f.size,
    CASE WHEN f.mtime_ns <> 0 OR f.ctime_ns <> 0 THEN to_timestamp(f.mtime_ns / 1e9) END AS changed_at,
    encode(f.sha256, 'hex') AS file_sha256,
    f.run_id
FROM winnow.seed_file AS f;
COMMENT ON VIEW news.file IS 'One row per file and content ever read: the ledger.';
COMMENT ON COLUMN news.file.file_id IS 'The file with this content; other views refer to it.';
COMMENT ON COLUMN news.file.place IS 'The landing folder or address.';
COMMENT ON COLUMN news.file.path IS 'The file, below the place; bytes that are not UTF-8 appear as \xNN, a backslash before an x as \x5c.';
COMMENT ON COLUMN news.file.outcome IS 'read, or quarantined as a whole.';
COMMENT ON COLUMN news.file.records IS 'How many records it held.';
COMMENT ON COLUMN news.file.current IS 'Whether this is the content the path had when last read.';
COMMENT ON COLUMN news.file.read_at IS 'When it was first read.';
COMMENT ON COLUMN news.file.size IS 'Bytes.';
COMMENT ON COLUMN news.file.changed_at IS 'When it was last changed, as its file system states it; NULL where it states nothing, as some web servers do, or could not be asked.';
COMMENT ON COLUMN news.file.file_sha256 IS 'Digest of its bytes; NULL when it could not be read.';
COMMENT ON COLUMN news.file.run_id IS 'The run that read it first.';

CREATE OR REPLACE VIEW news.original AS
SELECT
    o.original_id,
    c.document_id AS article_id,
    o.format,
    o.encoding,
    o.encoding_confidence,
    o.bytes,
    o.characters,
    (
        SELECT string_agg(tile.text, '' ORDER BY tile.starts)
        FROM (
            SELECT piece.starts, substr(coalesce(o.own_body, d.body), piece.at + 1, piece.ends - piece.starts) AS text
            FROM unnest(o.piece_starts, o.piece_ends, o.body_starts) AS piece (starts, ends, at)
            UNION ALL
            SELECT space.starts, space.text FROM unnest(o.space_starts, o.spaces) AS space (starts, text)
            UNION ALL
            SELECT r.starts, r.text FROM winnow.removal AS r WHERE r.original_id = o.original_id
        ) AS tile
    ) AS decoded_text,
    o.hints,
    o.ruleset,
    o.content_id,
    encode(o.text_sha256, 'hex') AS text_sha256
FROM winnow.original AS o
JOIN winnow.content_claim AS c USING (content_id)
JOIN winnow.document AS d ON d.document_id = c.document_id AND d.content_id = c.content_id;
COMMENT ON VIEW news.original IS 'One row per distinct original: what stood in the seeds before anything was removed.';
COMMENT ON COLUMN news.original.original_id IS 'The original; news.sighting says where it was found.';
COMMENT ON COLUMN news.original.article_id IS 'The article it carries.';
COMMENT ON COLUMN news.original.format IS 'How it is read: text (a line a paragraph), wrapped (lines broken at a column, which are joined), markdown (as the page it describes), html.';
COMMENT ON COLUMN news.original.encoding IS 'The encoding it was decoded with; utf-8+cp1252 where it had been read wrong on its way and was mended.';
COMMENT ON COLUMN news.original.encoding_confidence IS '1 where the encoding is certain, less where it was detected.';
COMMENT ON COLUMN news.original.bytes IS 'Its length in bytes.';
COMMENT ON COLUMN news.original.characters IS 'Length of the decoded text in characters.';
COMMENT ON COLUMN news.original.decoded_text IS 'The whole decoded text, put together from body, white space and every removed stretch. Costs time where it is asked for.';
COMMENT ON COLUMN news.original.hints IS 'What its container stated about it.';
COMMENT ON COLUMN news.original.ruleset IS 'The version of the rules that cleaned it.';
COMMENT ON COLUMN news.original.content_id IS 'The content it was cleaned to.';
COMMENT ON COLUMN news.original.text_sha256 IS 'Digest of the decoded text in UTF-8, as it was when it was loaded or last recleaned; NULL for what was loaded before it was kept.';

CREATE OR REPLACE VIEW news.lineage AS
SELECT
    s.outcome,
    s.document_id AS article_id,
    s.sighting_id,
    NULL::bigint AS quarantine_id,
    s.original_id,
    s.file_id,
    f.place,
    f.shown AS path,
    s.address,
    encode(f.sha256, 'hex') AS file_sha256,
    s.seen_at AS entered_at,
    s.run_id,
    r.started_at AS run_started_at,
    r.status AS run_status,
    r.code_version,
    r.prefect_flow_run_id,
    r.ruleset AS run_ruleset,
    o.ruleset,
    NULL::text AS quarantine_status
FROM winnow.sighting AS s
LEFT JOIN winnow.seed_file AS f ON f.file_id = s.file_id
LEFT JOIN winnow.run AS r ON r.run_id = s.run_id
LEFT JOIN winnow.original AS o ON o.original_id = s.original_id
UNION ALL
SELECT
    'quarantined',
    NULL,
    NULL,
    q.quarantine_id,
    NULL,
    q.file_id,
    f.place,
    f.shown,
    q.address,
    encode(f.sha256, 'hex'),
    q.quarantined_at,
    q.run_id,
    r.started_at,
    r.status,
    r.code_version,
    r.prefect_flow_run_id,
    r.ruleset,
    NULL,
    q.status
FROM winnow.quarantine AS q
LEFT JOIN winnow.seed_file AS f ON f.file_id = q.file_id
LEFT JOIN winnow.run AS r ON r.run_id = q.run_id;
COMMENT ON VIEW news.lineage IS 'One row per outcome that a record had, with everything that made it: file, run, rules, code and Prefect''s run. A record that was quarantined and tried again has a row for each time; quarantine_status tells them apart. Ask it from any of these columns.';
COMMENT ON COLUMN news.lineage.outcome IS 'What the run made of the record: loaded as a new article, duplicate or quarantined. It stays when a reclean merges or splits articles.';
COMMENT ON COLUMN news.lineage.article_id IS 'The article the record became or copied; NULL when it was quarantined.';
COMMENT ON COLUMN news.lineage.sighting_id IS 'Its row in news.sighting; NULL when it was quarantined.';
COMMENT ON COLUMN news.lineage.quarantine_id IS 'Its row in news.quarantine; NULL when it was not.';
COMMENT ON COLUMN news.lineage.original_id IS 'Its bytes, in news.original; NULL when it was quarantined.';
COMMENT ON COLUMN news.lineage.file_id IS 'Its file, in news.file.';
COMMENT ON COLUMN news.lineage.place IS 'The landing folder or address.';
COMMENT ON COLUMN news.lineage.path IS 'The file, below the place.';
COMMENT ON COLUMN news.lineage.address IS 'Where in the file (member, line or offset); empty when the file is the record.';
COMMENT ON COLUMN news.lineage.file_sha256 IS 'Digest of the file''s bytes.';
COMMENT ON COLUMN news.lineage.entered_at IS 'When the outcome was written.';
COMMENT ON COLUMN news.lineage.run_id IS 'The run that wrote it, in news.run.';
COMMENT ON COLUMN news.lineage.run_started_at IS 'When that run began.';
COMMENT ON COLUMN news.lineage.run_status IS 'How that run went.';
COMMENT ON COLUMN news.lineage.code_version IS 'The version of the product that ran.';
COMMENT ON COLUMN news.lineage.prefect_flow_run_id IS 'The Prefect flow run it was; NULL when started by the command line.';
COMMENT ON COLUMN news.lineage.run_ruleset IS 'The version of the rules that run used.';
COMMENT ON COLUMN news.lineage.ruleset IS 'The version of the rules that made what is stored now; NULL when it was quarantined.';
COMMENT ON COLUMN news.lineage.quarantine_status IS 'What became of its entry in quarantine: held, retrying, replayed or discarded, as in news.quarantine; NULL when it was not quarantined.';
