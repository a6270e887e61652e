-- Indexes for the analysts' ways through the archive: from a publisher or day to articles, from an article to
-- every original that carried it, from a path or digest to the file.

CREATE INDEX document_publisher ON winnow.document (publisher, published_on);
CREATE INDEX original_content ON winnow.original (content_id);
CREATE INDEX run_day ON winnow.run (((started_at AT TIME ZONE 'UTC')::date));
CREATE INDEX run_prefect ON winnow.run (prefect_flow_run_id);
-- Hash, since a path may be longer than an entry of a btree can be (2,704 bytes).
CREATE INDEX seed_file_shown ON winnow.seed_file USING hash (shown);
CREATE INDEX seed_file_sha256 ON winnow.seed_file USING hash (encode(sha256, 'hex'));
