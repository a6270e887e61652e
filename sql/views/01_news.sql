-- The analysts' schema. These views are a contract: columns are only ever added, at the end.
-- Counts that cost something are scalar subqueries, and tables that every row has its row in are joined by
-- LEFT JOIN: PostgreSQL leaves both out where nobody asks for their columns.

CREATE SCHEMA IF NOT EXISTS news;
COMMENT ON SCHEMA news IS 'The archive for analysts: read these views; they keep their columns when the tables behind them change.';

CREATE OR REPLACE VIEW news.article AS
SELECT
    d.document_id AS article_id,
    d.headline,
    d.kicker,
    d.deck,
    d.byline,
    d.authors,
    d.agencies,
    d.dateline,
    d.publisher,
    d.publisher_written,
    d.original_publisher,
    d.site,
    d.url,
    d.published_on,
    d.published_at,
    d.published_precision,
    d.updated_on,
    d.updated_at,
    d.language,
    d.language_confidence,
    d.section,
    d.tags,
    d.body,
    d.words,
    d.sentences,
    d.paragraphs,
    d.correction,
    d.truncated,
    d.paywalled,
    d.evidence,
    d.first_seen,
    (SELECT max(s.seen_at) FROM winnow.sighting AS s WHERE s.document_id = d.document_id) AS last_seen,
    (SELECT count(*) FROM winnow.sighting AS s WHERE s.document_id = d.document_id) AS sightings,
    d.ruleset,
    d.run_id,
    d.content_id,
    d.author_roles,
    d.byline_place,
    d.updated_precision,
    d.syndicated,
    d.gaps,
    d.valid_from
FROM winnow.document AS d;
COMMENT ON VIEW news.article IS 'One row per distinct article. A copy of the same text is not a second row but a further row in news.sighting. Unknown is NULL.';
COMMENT ON COLUMN news.article.article_id IS 'The article; other views refer to it. It is never given to another article. It is also the original_id of the original that the article was made from.';
COMMENT ON COLUMN news.article.headline IS 'The headline, without its kicker. Of the copy loaded first: where a source changed it and left the text, news.sighting has the new one.';
COMMENT ON COLUMN news.article.kicker IS 'The short label before or above the headline, such as ASEAN.';
COMMENT ON COLUMN news.article.deck IS 'The summary line below the headline.';
COMMENT ON COLUMN news.article.byline IS 'Who wrote it, as written.';
COMMENT ON COLUMN news.article.authors IS 'The people of the byline, one entry each; empty if unknown.';
COMMENT ON COLUMN news.article.agencies IS 'News agencies named in byline or dateline; empty if none.';
COMMENT ON COLUMN news.article.dateline IS 'The place the report was filed from.';
COMMENT ON COLUMN news.article.publisher IS 'The publisher, normalised: The Vientiane Times and Vientiane Times are one. Of the copy loaded first, as are site and day; news.sighting has those of each copy.';
COMMENT ON COLUMN news.article.publisher_written IS 'The publisher as written.';
COMMENT ON COLUMN news.article.original_publisher IS 'Where it first appeared, when the text says so: who wrote it, where publisher took it over.';
COMMENT ON COLUMN news.article.site IS 'The site it was scraped from, as a registered domain in lower case.';
COMMENT ON COLUMN news.article.url IS 'Its canonical address, when the source states one.';
COMMENT ON COLUMN news.article.published_on IS 'The day it was published, by its source''s own clock: in another zone published_at may fall on the day before or after. The first of the month where only a month is known.';
COMMENT ON COLUMN news.article.published_at IS 'The moment it was published, where a time and zone are known. The zone itself is not kept: published_at::date is the day in the zone of your session, which need not be published_on.';
COMMENT ON COLUMN news.article.published_precision IS 'How exact the date is: month, day or minute.';
COMMENT ON COLUMN news.article.updated_on IS 'The day it was last updated, when stated apart; by its source''s own clock.';
COMMENT ON COLUMN news.article.updated_at IS 'The moment of the last update, where a time and zone are known.';
COMMENT ON COLUMN news.article.language IS 'ISO 639-1 code, or 639-3 for a language that has none; NULL where the text is too short to tell and the page declares none.';
COMMENT ON COLUMN news.article.language_confidence IS 'The language model''s probability, 0 to 1; NULL where the page''s declaration was taken, since the model was not sure enough (below 0.7), or no language is known.';
COMMENT ON COLUMN news.article.section IS 'The section or category it stood in.';
COMMENT ON COLUMN news.article.tags IS 'Tags and keywords the page gave it; empty if none.';
COMMENT ON COLUMN news.article.body IS 'The article, paragraphs separated by a blank line.';
COMMENT ON COLUMN news.article.words IS 'Words of the body, as spaces part them; in Chinese and Japanese its characters. Thai, Lao, Khmer and Burmese put spaces between phrases only: there it says little.';
COMMENT ON COLUMN news.article.sentences IS 'Sentences of the body.';
COMMENT ON COLUMN news.article.paragraphs IS 'Paragraphs of the body.';
COMMENT ON COLUMN news.article.correction IS 'A notice that it was corrected, clarified or retracted, as written; the text itself is not changed by it.';
COMMENT ON COLUMN news.article.truncated IS 'Whether the text looks cut off.';
COMMENT ON COLUMN news.article.paywalled IS 'Whether a paywall seems to hide the rest.';
COMMENT ON COLUMN news.article.evidence IS 'For each field how and where it was found; offsets count characters of the decoded text. What disagrees stands under its field''s name with a number, such as published_on/2.';
COMMENT ON COLUMN news.article.first_seen IS 'When it was first loaded.';
COMMENT ON COLUMN news.article.last_seen IS 'When a copy of it was last loaded.';
COMMENT ON COLUMN news.article.sightings IS 'How many records carried it, the first included. A file that changed around the article and was read again counts again.';
COMMENT ON COLUMN news.article.ruleset IS 'The version of the cleaning rules that made this body.';
COMMENT ON COLUMN news.article.run_id IS 'The run that first loaded it.';
COMMENT ON COLUMN news.article.content_id IS 'First 128 bits of the sha256 of its canonical form: the same for every copy.';
COMMENT ON COLUMN news.article.author_roles IS 'What the byline calls each of authors, in their order, such as health editor; empty text where it calls one nothing, NULL where it says of none.';
COMMENT ON COLUMN news.article.byline_place IS 'The place the byline says the reporter wrote from.';
COMMENT ON COLUMN news.article.updated_precision IS 'How exact the update is: month, day or minute.';
COMMENT ON COLUMN news.article.syndicated IS 'Whether the text says that an agency or another publisher supplied it. Copies that say nothing are found as further rows of news.sighting.';
COMMENT ON COLUMN news.article.gaps IS 'How many stretches of the body stand for something a script hid, such as [email protected] within a sentence; NULL for rows made before this was counted.';
COMMENT ON COLUMN news.article.valid_from IS 'When this version was made: when it was loaded, or when a reclean made it what it is. Earlier versions are in news.article_version.';

CREATE OR REPLACE VIEW news.sighting AS
SELECT
    s.sighting_id,
    s.document_id AS article_id,
    s.outcome,
    s.seen_at,
    f.place,
    f.shown AS path,
    s.address,
    s.original_id,
    s.file_id,
    s.run_id,
    encode(f.sha256, 'hex') AS file_sha256,
    CASE WHEN s.original_id = s.document_id THEN d.headline ELSE o.own_headline END AS headline,
    CASE WHEN s.original_id = s.document_id THEN d.byline ELSE o.own_byline END AS byline,
    CASE WHEN s.original_id = s.document_id THEN d.publisher ELSE o.own_publisher END AS publisher,
    CASE WHEN s.original_id = s.document_id THEN d.original_publisher ELSE o.own_original_publisher END AS original_publisher,
    CASE WHEN s.original_id = s.document_id THEN d.site ELSE o.own_site END AS site,
    CASE WHEN s.original_id = s.document_id THEN d.url ELSE o.own_url END AS url,
    CASE WHEN s.original_id = s.document_id THEN d.published_on ELSE o.own_published_on END AS published_on,
    CASE WHEN s.original_id = s.document_id THEN d.published_at ELSE o.own_published_at END AS published_at,
    CASE WHEN s.original_id = s.document_id THEN d.published_precision ELSE o.own_published_precision END AS published_precision,
    CASE WHEN s.original_id = s.document_id THEN d.agencies ELSE o.own_agencies END AS agencies,
    CASE WHEN s.original_id = s.document_id THEN d.section ELSE o.own_section END AS section
FROM winnow.sighting AS s
LEFT JOIN winnow.seed_file AS f ON f.file_id = s.file_id
LEFT JOIN winnow.original AS o ON o.original_id = s.original_id
LEFT JOIN winnow.document AS d ON d.document_id = s.document_id;
COMMENT ON VIEW news.sighting IS 'One row per record that carried an article: where and when it was found, and what that copy says of itself: its own site, publisher, headline and day.';
COMMENT ON COLUMN news.sighting.sighting_id IS 'The sighting.';
COMMENT ON COLUMN news.sighting.article_id IS 'The article.';
COMMENT ON COLUMN news.sighting.outcome IS 'What the run made of it: loaded as a new article, or duplicate. It stays when a reclean merges or splits articles: then an article may have several that were loaded, or none.';
COMMENT ON COLUMN news.sighting.seen_at IS 'When it was loaded.';
COMMENT ON COLUMN news.sighting.place IS 'The landing folder or address.';
COMMENT ON COLUMN news.sighting.path IS 'The file, below the place.';
COMMENT ON COLUMN news.sighting.address IS 'Where in the file (member, line or offset); empty when the file is the record.';
COMMENT ON COLUMN news.sighting.original_id IS 'The original bytes; news.removal refers to it.';
COMMENT ON COLUMN news.sighting.file_id IS 'The file, as the ledger knows it.';
COMMENT ON COLUMN news.sighting.run_id IS 'The run that loaded it.';
COMMENT ON COLUMN news.sighting.file_sha256 IS 'Digest of the file''s bytes.';
COMMENT ON COLUMN news.sighting.headline IS 'The headline of this copy. This and all that follow are the copy''s own, which news.article has of the copy that was loaded first only. NULL for what was erased, and for copies from before this was kept, until a reclean.';
COMMENT ON COLUMN news.sighting.byline IS 'Who wrote it, as this copy has it.';
COMMENT ON COLUMN news.sighting.publisher IS 'The publisher of this copy, normalised.';
COMMENT ON COLUMN news.sighting.original_publisher IS 'Where it first appeared, when this copy says so.';
COMMENT ON COLUMN news.sighting.site IS 'The site of this copy, as a registered domain in lower case.';
COMMENT ON COLUMN news.sighting.url IS 'The canonical address of this copy.';
COMMENT ON COLUMN news.sighting.published_on IS 'The day this copy was published, by its source''s own clock; the first of the month where only a month is known. Between time zones an earlier day may be a later moment: to tell who was first compare published_at where both copies have one.';
COMMENT ON COLUMN news.sighting.published_at IS 'The moment this copy was published, where a time and zone are known.';
COMMENT ON COLUMN news.sighting.published_precision IS 'How exact this copy''s date is: month, day or minute. NULL where the day is, and for copies from before this was kept, until a reclean.';
COMMENT ON COLUMN news.sighting.agencies IS 'News agencies that this copy names in byline or dateline; empty if none. NULL for copies from before this was kept, until a reclean.';
COMMENT ON COLUMN news.sighting.section IS 'The section or category this copy stood in. NULL also for copies from before this was kept, until a reclean.';

CREATE OR REPLACE VIEW news.removal AS
SELECT
    c.document_id AS article_id,
    r.original_id,
    r.ordinal,
    r.kind,
    r.rule,
    r.field,
    r.text,
    r.score,
    r.why,
    r.starts,
    r.ends,
    o.ruleset,
    o.content_id
FROM winnow.removal AS r
LEFT JOIN winnow.original AS o ON o.original_id = r.original_id
LEFT JOIN winnow.content_claim AS c ON c.content_id = o.content_id;
COMMENT ON VIEW news.removal IS 'One row per stretch of an original that is not body: removed, or recognised as metadata, each by a named rule.';
COMMENT ON COLUMN news.removal.article_id IS 'The article. Each copy of it has removals of its own; those of the original it was made from have original_id = article_id.';
COMMENT ON COLUMN news.removal.original_id IS 'The original it stood in; duplicates have their own.';
COMMENT ON COLUMN news.removal.ordinal IS 'Its place among the stretches, from 0.';
COMMENT ON COLUMN news.removal.kind IS 'removed, or metadata where it describes the article.';
COMMENT ON COLUMN news.removal.rule IS 'The rule that decided; judgement where the line model did.';
COMMENT ON COLUMN news.removal.field IS 'For metadata what it tells, such as byline, published, tags, credit, caption or courtesy: not always the name of a column; else empty.';
COMMENT ON COLUMN news.removal.text IS 'The stretch, exactly as it stood.';
COMMENT ON COLUMN news.removal.score IS 'The model''s probability that it is body, where it was asked: always for judgement; else NULL.';
COMMENT ON COLUMN news.removal.why IS 'What weighed most with the model, where it was asked; else empty.';
COMMENT ON COLUMN news.removal.starts IS 'Offset of its first character in the decoded text.';
COMMENT ON COLUMN news.removal.ends IS 'Offset behind its last character.';
COMMENT ON COLUMN news.removal.ruleset IS 'The version of the rules that decided.';
COMMENT ON COLUMN news.removal.content_id IS 'The content it was cleaned to.';

CREATE OR REPLACE VIEW news.quarantine AS
SELECT
    q.quarantine_id,
    q.status,
    q.reason,
    q.detail,
    q.remedy,
    f.place,
    f.shown AS path,
    q.address,
    q.first_bytes,
    q.status_reason,
    q.quarantined_at,
    q.file_id,
    q.run_id
FROM winnow.quarantine AS q
LEFT JOIN winnow.seed_file AS f ON f.file_id = q.file_id;
COMMENT ON VIEW news.quarantine IS 'One row per record, or whole file, that could not be loaded: why, and what helps.';
COMMENT ON COLUMN news.quarantine.quarantine_id IS 'The entry; the command winnow quarantine takes it.';
COMMENT ON COLUMN news.quarantine.status IS 'held, retrying (the next run tries again), replayed (was tried again) or discarded.';
COMMENT ON COLUMN news.quarantine.reason IS 'A stable code, such as empty, binary, damaged or no-article-left.';
COMMENT ON COLUMN news.quarantine.detail IS 'What was found.';
COMMENT ON COLUMN news.quarantine.remedy IS 'What to do about it.';
COMMENT ON COLUMN news.quarantine.place IS 'The landing folder or address.';
COMMENT ON COLUMN news.quarantine.path IS 'The file, below the place.';
COMMENT ON COLUMN news.quarantine.address IS 'Where in the file; empty when it is the whole file.';
COMMENT ON COLUMN news.quarantine.first_bytes IS 'The first 256 bytes of the record, as they are.';
COMMENT ON COLUMN news.quarantine.status_reason IS 'Why it was discarded, or which run replayed it.';
COMMENT ON COLUMN news.quarantine.quarantined_at IS 'When it was set aside.';
COMMENT ON COLUMN news.quarantine.file_id IS 'The file, as the ledger knows it.';
COMMENT ON COLUMN news.quarantine.run_id IS 'The run that set it aside.';

CREATE OR REPLACE VIEW news.run AS
SELECT
    run_id, place, status, started_at, finished_at, files_found, files_done, discovered, loaded, duplicate,
    quarantined, unchanged, deferred, error, ruleset, code_version, prefect_flow_run_id
FROM winnow.run;
COMMENT ON VIEW news.run IS 'One row per ingest run. discovered = loaded + duplicate + quarantined + unchanged + deferred, always: the database refuses anything else.';
COMMENT ON COLUMN news.run.run_id IS 'The run.';
COMMENT ON COLUMN news.run.place IS 'The folder or address it read.';
COMMENT ON COLUMN news.run.status IS 'running, completed, failed (it says why in error) or abandoned (killed; a later run noticed).';
COMMENT ON COLUMN news.run.started_at IS 'When it began.';
COMMENT ON COLUMN news.run.finished_at IS 'When it ended; NULL while it runs.';
COMMENT ON COLUMN news.run.files_found IS 'Files that discovery saw, and links, pipes and folders that cannot be read. Written when the run ends: 0 while it runs, and where it was killed.';
COMMENT ON COLUMN news.run.files_done IS 'Files whose outcome is settled.';
COMMENT ON COLUMN news.run.discovered IS 'Records seen; always the sum of the five outcomes.';
COMMENT ON COLUMN news.run.loaded IS 'Records that became a new article.';
COMMENT ON COLUMN news.run.duplicate IS 'Records whose content was known.';
COMMENT ON COLUMN news.run.quarantined IS 'Records that could not be loaded.';
COMMENT ON COLUMN news.run.unchanged IS 'Records in files the archive already holds, unchanged.';
COMMENT ON COLUMN news.run.deferred IS 'Files left for the next run: still being written, not yet called whole, changed or not to be read just then.';
COMMENT ON COLUMN news.run.error IS 'Why it failed; NULL unless status is failed.';
COMMENT ON COLUMN news.run.ruleset IS 'The version of the cleaning rules it used.';
COMMENT ON COLUMN news.run.code_version IS 'The version of the product that ran.';
COMMENT ON COLUMN news.run.prefect_flow_run_id IS 'The Prefect flow run it was; NULL when started by the command line.';

CREATE OR REPLACE VIEW news.rule AS
SELECT r.ruleset, r.rule, r.family, r.reason, v.first_used
FROM winnow.rule AS r
JOIN winnow.ruleset AS v USING (ruleset);
COMMENT ON VIEW news.rule IS 'One row per rule in each version of the ruleset this archive ever used.';
COMMENT ON COLUMN news.rule.ruleset IS 'The version of the ruleset.';
COMMENT ON COLUMN news.rule.rule IS 'The rule''s name, as removals bear it.';
COMMENT ON COLUMN news.rule.family IS 'The family it belongs to, such as share or disclaimers.';
COMMENT ON COLUMN news.rule.reason IS 'Why what it matches is not the article.';
COMMENT ON COLUMN news.rule.first_used IS 'When this database first saw that version.';
