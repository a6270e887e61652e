-- Search lives beside the documents and is filled by a task of its own, never by a load: a stored tsvector
-- with its index costs many times what the rows themselves cost to load.

CREATE TABLE winnow.search (
    document_id uuid PRIMARY KEY REFERENCES winnow.document ON DELETE CASCADE,
    configuration text NOT NULL,
    vector tsvector NOT NULL,
    headline text,
    complete boolean NOT NULL,
    indexed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX search_vector ON winnow.search USING gin (vector);
CREATE INDEX search_configuration ON winnow.search (configuration);
CREATE INDEX search_in_part ON winnow.search (document_id) WHERE NOT complete;
COMMENT ON TABLE winnow.search IS 'One row per document that can be searched. The task `winnow index` makes it; it goes with its document.';
COMMENT ON COLUMN winnow.search.document_id IS 'The document.';
COMMENT ON COLUMN winnow.search.configuration IS 'How its words were reduced: a text search configuration of PostgreSQL, or characters where the script has no spaces.';
COMMENT ON COLUMN winnow.search.vector IS 'Its words: headline weighs A, kicker and deck B, body D.';
COMMENT ON COLUMN winnow.search.headline IS 'The first 1,000 characters of the headline, for search by similarity.';
COMMENT ON COLUMN winnow.search.complete IS 'False where the text holds more than a tsvector can (1,048,575 bytes): its beginning was indexed.';
COMMENT ON COLUMN winnow.search.indexed_at IS 'When it was indexed.';

CREATE TABLE winnow.indexed_run (
    run_id uuid PRIMARY KEY REFERENCES winnow.run,
    indexed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE winnow.indexed_run IS 'One row per ended run whose documents are all in search: so what waits is found without reading the archive, and a load has nothing to note.';
COMMENT ON COLUMN winnow.indexed_run.run_id IS 'The run.';
COMMENT ON COLUMN winnow.indexed_run.indexed_at IS 'When the last of its documents was indexed.';

CREATE TABLE winnow.search_again (
    request_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id uuid NOT NULL
);
COMMENT ON TABLE winnow.search_again IS 'One row per change of a document after it was loaded: its search entry has to be made again.';
COMMENT ON COLUMN winnow.search_again.request_id IS 'The request. Not unique by document, so that nobody ever waits for the indexing task.';
COMMENT ON COLUMN winnow.search_again.document_id IS 'The document; it may be gone.';

CREATE FUNCTION winnow.search_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO winnow.search_again (document_id) VALUES (OLD.document_id);
    RETURN NULL;
END $$;
COMMENT ON FUNCTION winnow.search_again() IS 'Asks for a new search entry when a document changed. Loads only insert, so they never pay for it.';
CREATE TRIGGER search_again AFTER DELETE OR UPDATE OF headline, kicker, deck, language, body ON winnow.document
    FOR EACH ROW EXECUTE FUNCTION winnow.search_again();

-- Chinese and Japanese are written without spaces: each character is a word of its own there, and a run
-- of them in a question is a phrase.
CREATE FUNCTION winnow.spaced(text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(text, '([\u3005\u3007\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF])', ' \1 ', 'g');
COMMENT ON FUNCTION winnow.spaced(text) IS 'The text with a space around every Han and Kana character.';

CREATE FUNCTION winnow.search_vector(
    configuration text, headline text, above text, body text, OUT vector tsvector, OUT complete boolean
) LANGUAGE plpgsql STABLE AS $$
DECLARE
    characters boolean := configuration = 'characters';
    means regconfig := CASE WHEN characters THEN 'simple' ELSE configuration END::regconfig;
    held integer := least(length(body), 4000000);  -- bounds the server's memory: 16 bytes and more a word
    top text := left(headline, 10000);
    second text := left(above, 10000);
    main text;
BEGIN
    complete := held = length(body) AND top IS NOT DISTINCT FROM headline AND second = above;
    IF characters THEN
        top := winnow.spaced(top);
        second := winnow.spaced(second);
    END IF;
    LOOP
        BEGIN
            main := left(body, held);
            IF characters THEN
                main := winnow.spaced(main);
            END IF;
            vector := setweight(to_tsvector(means, coalesce(top, '')), 'A')
                || setweight(to_tsvector(means, second), 'B')
                || setweight(to_tsvector(means, main), 'D');
            RETURN;
        EXCEPTION WHEN program_limit_exceeded THEN
            complete := false;
            held := held / 2;
        END;
    END LOOP;
END $$;
COMMENT ON FUNCTION winnow.search_vector(text, text, text, text) IS 'The words of a document; of as much of it as a tsvector can hold, which complete tells.';

-- Similarity of headlines needs pg_trgm from contrib, which may be missing or not allowed. Everything else
-- works without it.
CREATE FUNCTION winnow.enable_trigrams() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    place text;
BEGIN
    IF to_regclass('winnow.search_headline') IS NOT NULL THEN
        RETURN true;
    END IF;
    BEGIN
        CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
        SELECT quote_ident(nspname) INTO place
        FROM pg_extension JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'pg_trgm';
        EXECUTE format('CREATE INDEX search_headline ON winnow.search USING gin (headline %s.gin_trgm_ops)', place);
        RETURN true;
    EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR undefined_object THEN
        RETURN false;
    END;
END $$;
COMMENT ON FUNCTION winnow.enable_trigrams() IS 'Makes the index for similar headlines where the extension pg_trgm can be had; tells whether it is there.';
SELECT winnow.enable_trigrams();
