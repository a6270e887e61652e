-- What was: earlier versions of articles, the recleans that replaced them, and what was erased.

CREATE OR REPLACE VIEW news.article_version AS
SELECT
    document_id AS article_id,
    valid_from,
    replaced_at,
    (
        SELECT c.document_id FROM winnow.original AS o JOIN winnow.content_claim AS c USING (content_id)
        WHERE o.original_id = v.document_id
    ) AS present_article_id,
    headline,
    kicker,
    deck,
    byline,
    authors,
    agencies,
    dateline,
    publisher,
    publisher_written,
    original_publisher,
    site,
    url,
    published_on,
    published_at,
    published_precision,
    updated_on,
    updated_at,
    language,
    language_confidence,
    section,
    tags,
    body,
    words,
    sentences,
    paragraphs,
    correction,
    truncated,
    paywalled,
    evidence,
    first_seen,
    ruleset,
    run_id,
    content_id,
    reclean_id,
    author_roles,
    byline_place,
    updated_precision,
    syndicated,
    gaps
FROM winnow.document_version AS v;
COMMENT ON VIEW news.article_version IS 'One row per earlier version of an article: what it was before a reclean changed it. The present version is in news.article.';
COMMENT ON COLUMN news.article_version.article_id IS 'The article as it was then called; news.article holds it still unless it was merged into another.';
COMMENT ON COLUMN news.article_version.valid_from IS 'When this version was made.';
COMMENT ON COLUMN news.article_version.replaced_at IS 'When it was replaced.';
COMMENT ON COLUMN news.article_version.present_article_id IS 'The article that holds its original today: itself, or the one it was merged into.';
COMMENT ON COLUMN news.article_version.reclean_id IS 'The reclean that replaced it: see news.reclean.';
DO $$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT v.attname AS name, col_description(d.attrelid, d.attnum) AS says
        FROM pg_attribute AS v
        JOIN pg_attribute AS d ON d.attrelid = 'news.article'::regclass AND d.attname = v.attname
        WHERE v.attrelid = 'news.article_version'::regclass AND v.attnum > 0 AND v.attname NOT IN ('article_id', 'valid_from')
    LOOP
        EXECUTE format('COMMENT ON COLUMN news.article_version.%I IS %L', described.name, described.says);
    END LOOP;
END $$;

CREATE OR REPLACE VIEW news.reclean AS
SELECT
    reclean_id, status, started_at, finished_at, originals, kept, changed, made, gone, won, lost, error, ruleset,
    code_version, prefect_flow_run_id
FROM winnow.reclean;
COMMENT ON VIEW news.reclean IS 'One row per reclean: newer rules applied to what the archive already held.';
COMMENT ON COLUMN news.reclean.reclean_id IS 'The reclean; news.article_version refers to it.';
COMMENT ON COLUMN news.reclean.status IS 'running, completed, failed (it says why in error) or abandoned (killed; a later one noticed and went on).';
COMMENT ON COLUMN news.reclean.started_at IS 'When it began.';
COMMENT ON COLUMN news.reclean.finished_at IS 'When it ended; NULL while it runs.';
COMMENT ON COLUMN news.reclean.originals IS 'Stale originals that were cleaned again.';
COMMENT ON COLUMN news.reclean.kept IS 'Stale originals left as they were, since the rules make no article of them.';
COMMENT ON COLUMN news.reclean.changed IS 'Articles whose text or description became another.';
COMMENT ON COLUMN news.reclean.made IS 'Articles that did not exist before: of contents that were split, or whose first sighted copy is another now.';
COMMENT ON COLUMN news.reclean.gone IS 'Articles that exist no more: their content is held by another now.';
COMMENT ON COLUMN news.reclean.won IS 'Characters of the originals that are body now and were not before.';
COMMENT ON COLUMN news.reclean.lost IS 'Characters of the originals that were body before and are not now.';
COMMENT ON COLUMN news.reclean.error IS 'Why it failed; NULL unless status is failed.';
COMMENT ON COLUMN news.reclean.ruleset IS 'The version of the rules it applied.';
COMMENT ON COLUMN news.reclean.code_version IS 'The version of the product that ran.';
COMMENT ON COLUMN news.reclean.prefect_flow_run_id IS 'The Prefect flow run it was; NULL when started by the command line.';

CREATE OR REPLACE VIEW news.tombstone AS
SELECT tombstone_id, kind, content_id, reason, erased_at, erased_by, originals, sightings
FROM winnow.tombstone;
COMMENT ON VIEW news.tombstone IS 'One row per article, or record in quarantine, that was erased. It holds no text. The sightings of an erased article stay, since a run counted them.';
COMMENT ON COLUMN news.tombstone.tombstone_id IS 'The article that was erased, as sightings still name it; for a record in quarantine the hash of its bytes.';
COMMENT ON COLUMN news.tombstone.kind IS 'document, or record for one that stood in quarantine only.';
COMMENT ON COLUMN news.tombstone.content_id IS 'The hash of the content it had: the same article is refused as erased when it comes again. NULL for a record.';
COMMENT ON COLUMN news.tombstone.reason IS 'Why, as the operator gave it.';
COMMENT ON COLUMN news.tombstone.erased_at IS 'When.';
COMMENT ON COLUMN news.tombstone.erased_by IS 'The database user that did it.';
COMMENT ON COLUMN news.tombstone.originals IS 'How many distinct originals were erased with it.';
COMMENT ON COLUMN news.tombstone.sightings IS 'How many records had carried it.';
