-- Each ended run's sums by site, made by the indexing task: a site is held against its own past without
-- reading the archive again.

CREATE TABLE winnow.run_site (
    run_id uuid NOT NULL REFERENCES winnow.run,
    site text NOT NULL,
    articles bigint NOT NULL,
    undated bigint NOT NULL,
    characters bigint NOT NULL,
    removed bigint NOT NULL,
    PRIMARY KEY (run_id, site)
);
CREATE INDEX run_site_site ON winnow.run_site (site);
COMMENT ON TABLE winnow.run_site IS 'One row per ended run and site that it loaded articles of: sums, made again when one of them changes.';
COMMENT ON COLUMN winnow.run_site.run_id IS 'The run.';
COMMENT ON COLUMN winnow.run_site.site IS 'The site.';
COMMENT ON COLUMN winnow.run_site.articles IS 'How many documents the run loaded.';
COMMENT ON COLUMN winnow.run_site.undated IS 'How many of them have no day of publication.';
COMMENT ON COLUMN winnow.run_site.characters IS 'Characters of their decoded texts.';
COMMENT ON COLUMN winnow.run_site.removed IS 'How many of those were removed; metadata and white space do not count.';

-- A run that is noted as indexed has its sums; those noted before this migration are looked at once more.
DELETE FROM winnow.indexed_run;
COMMENT ON TABLE winnow.indexed_run IS 'One row per ended run whose documents are all in search and whose sums are in run_site: so what waits is found without reading the archive, and a load has nothing to note.';

ALTER TABLE winnow.search_again ADD COLUMN run_id uuid;
COMMENT ON COLUMN winnow.search_again.run_id IS 'The run that loaded it: its sums have to be made again too.';
CREATE OR REPLACE FUNCTION winnow.search_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO winnow.search_again (document_id, run_id) VALUES (OLD.document_id, OLD.run_id);
    IF TG_OP = 'DELETE' THEN  -- what is erased leaves no trace, not even while the task waits
        DELETE FROM winnow.run_site WHERE run_id = OLD.run_id AND site = OLD.site;
    END IF;
    RETURN NULL;
END $$;
DROP TRIGGER search_again ON winnow.document;
CREATE TRIGGER search_again
    AFTER DELETE OR UPDATE OF headline, kicker, deck, language, body, site, published_on ON winnow.document
    FOR EACH ROW EXECUTE FUNCTION winnow.search_again();
