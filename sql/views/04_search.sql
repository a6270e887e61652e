-- Search. Every function here runs with the rights of who calls it and reads only views.

CREATE OR REPLACE FUNCTION news.safe(text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(text, '[\u0001-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]', U&'\FFFD', 'g');
COMMENT ON FUNCTION news.safe(text) IS 'The text for a terminal: what could move the cursor, change colours or turn the writing direction becomes U+FFFD. The views themselves give every text as it was found.';

CREATE OR REPLACE FUNCTION news.search_configuration(language text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN language IN ('zh', 'yue', 'wuu', 'ja', 'th', 'lo', 'km', 'my') THEN 'characters' ELSE coalesce((
    SELECT c.cfgname::text
    FROM pg_catalog.pg_ts_config AS c
    WHERE c.cfgnamespace = 'pg_catalog'::regnamespace AND c.cfgname = CASE language
        WHEN 'ar' THEN 'arabic' WHEN 'ca' THEN 'catalan' WHEN 'da' THEN 'danish' WHEN 'de' THEN 'german'
        WHEN 'el' THEN 'greek' WHEN 'en' THEN 'english' WHEN 'es' THEN 'spanish' WHEN 'et' THEN 'estonian'
        WHEN 'eu' THEN 'basque' WHEN 'fi' THEN 'finnish' WHEN 'fr' THEN 'french' WHEN 'ga' THEN 'irish'
        WHEN 'hi' THEN 'hindi' WHEN 'hu' THEN 'hungarian' WHEN 'hy' THEN 'armenian' WHEN 'id' THEN 'indonesian'
        WHEN 'it' THEN 'italian' WHEN 'lt' THEN 'lithuanian' WHEN 'ne' THEN 'nepali' WHEN 'nl' THEN 'dutch'
        WHEN 'nb' THEN 'norwegian' WHEN 'nn' THEN 'norwegian' WHEN 'no' THEN 'norwegian' WHEN 'pt' THEN 'portuguese'
        WHEN 'ro' THEN 'romanian' WHEN 'ru' THEN 'russian' WHEN 'sr' THEN 'serbian' WHEN 'sv' THEN 'swedish'
        WHEN 'ta' THEN 'tamil' WHEN 'tr' THEN 'turkish' WHEN 'yi' THEN 'yiddish'
    END
), 'simple') END;
COMMENT ON FUNCTION news.search_configuration(text) IS 'How texts of a language are reduced to words: a configuration of this server by stems; characters for Chinese, Japanese, Thai, Lao, Khmer and Burmese, which are written without spaces; else simple, which folds case alone.';

-- What a text and a question go through before their words are taken. In scripts without spaces each character, with the
-- vowels and tones that stand on it, is a word of its own. Normalising costs half as much as the words themselves, so what
-- it leaves as it is (or what is no part of a word) is told first.
CREATE OR REPLACE FUNCTION news.search_text(configuration text, text text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN configuration = 'characters' THEN regexp_replace(normalize(translate(text, U&'\2010\2011\00AD', '--'), NFKC),
        '([\u3005\u3007\u3040-\u30FF\u3400-\u9FFF]'
        '|[\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81-\u0EB0\u0EB2\u0EB3\u0EBD-\u0EC6\u0EDC-\u0EDF]'
        '[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE]*'
        '|[\u1000-\u102A\u103F](?:[\u102B-\u1038\u103A-\u103E]|\u1039[\u1000-\u102A])*'
        '|[\u1780-\u17B3](?:[\u17B6-\u17D1\u17D3\u17DD]|\u17D2[\u1780-\u17B3])*)',
        ' \1 ', 'g')
    WHEN text ~ ('[^\u0001-\u00A9\u00AB\u00AC\u00AE-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF-\u0131\u0134-\u013E\u0141-\u0148'
        '\u014A-\u017E\u0391-\u03CE\u0400-\u0482\u048A-\u052F\u0621-\u064A\u2012-\u2026\u20AC\uAC00-\uD7A3]')
        THEN normalize(translate(text, U&'\2010\2011\00AD', '--'), NFKC)
    ELSE text
END;
COMMENT ON FUNCTION news.search_text(text, text) IS 'A text as it is searched: characters of full width, ligatures and accents set apart become the usual ones, soft hyphens go, and for the configuration characters each stands alone.';

CREATE OR REPLACE FUNCTION news.search_query(configuration text, query text) RETURNS tsquery
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE
    -- A run of characters is a phrase.
    WHEN configuration = 'characters' THEN websearch_to_tsquery('simple', news.search_text(configuration, regexp_replace(
        query, '"([^"]*)"|([\u0E01-\u0E4E\u0E81-\u0EDF\u1000-\u103F\u1780-\u17DD\u3005\u3007\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]+)',
        '"\1\2"', 'g')))
    WHEN strpos(query, '*') = 0
        THEN websearch_to_tsquery(configuration::regconfig, news.search_text(configuration, query))
    -- Web searches know no beginnings of words: the stem of a word that ends in * becomes one afterwards.
    ELSE (
        SELECT CASE WHEN coalesce(w.stems, '') = '' THEN w.asked
            ELSE regexp_replace(w.asked::text, '(' || w.stems || ')', '\1:*', 'g')::tsquery END
        FROM (
            SELECT websearch_to_tsquery(configuration::regconfig, t.text) AS asked,
                replace(plainto_tsquery(configuration::regconfig, (
                    SELECT string_agg(m.begun[1], ' ') FROM regexp_matches(t.text, '([^\s[:punct:]]+)\*', 'g') AS m (begun)
                ))::text, ' & ', '|') AS stems
            FROM news.search_text(configuration, query) AS t (text)
        ) AS w
    )
END;
COMMENT ON FUNCTION news.search_query(text, text) IS 'A question in the form of web searches (words, "a phrase", or, -without, begin*) for texts of one configuration.';

CREATE OR REPLACE VIEW news.search_entry AS
SELECT document_id AS article_id, configuration, complete, indexed_at, vector FROM winnow.search;
COMMENT ON VIEW news.search_entry IS 'One row per article that can be searched. For own queries name one configuration: configuration = ''english'' AND vector @@ news.search_query(''english'', question).';
COMMENT ON COLUMN news.search_entry.article_id IS 'The article.';
COMMENT ON COLUMN news.search_entry.configuration IS 'How its words were reduced; see news.search_configuration.';
COMMENT ON COLUMN news.search_entry.complete IS 'False where only the beginning is indexed, since the text holds more words than an entry can.';
COMMENT ON COLUMN news.search_entry.indexed_at IS 'When it was indexed.';
COMMENT ON COLUMN news.search_entry.vector IS 'Its words: headline weighs A, kicker and deck B, body D.';

CREATE OR REPLACE VIEW news.search_lag AS
SELECT
    w.waiting + a.waiting AS waiting,
    w.since AS waiting_since,
    (SELECT count(*) FROM winnow.search WHERE NOT complete) AS in_part,
    (SELECT max(indexed_at) FROM winnow.indexed_run) AS last_indexed_at,
    CASE
        WHEN NOT EXISTS (
            SELECT FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
            WHERE n.nspname = 'winnow' AND c.relname = 'search_headline'
        ) THEN 'none'
        WHEN (SELECT datctype FROM pg_database WHERE datname = current_database()) IN ('C', 'POSIX') THEN 'ascii'
        ELSE 'all'
    END AS similar_headlines
FROM (
    SELECT count(*) AS waiting, min(d.first_seen) AS since
    FROM winnow.run AS r
    JOIN winnow.document AS d USING (run_id)
    WHERE NOT EXISTS (SELECT FROM winnow.indexed_run AS i WHERE i.run_id = r.run_id)
        AND NOT EXISTS (SELECT FROM winnow.search AS s WHERE s.document_id = d.document_id)
) AS w, (
    SELECT count(DISTINCT document_id) AS waiting
    FROM winnow.search_again AS q WHERE EXISTS (SELECT FROM winnow.search AS s WHERE s.document_id = q.document_id)
) AS a;
COMMENT ON VIEW news.search_lag IS 'One row: how far search is behind the archive.';
COMMENT ON COLUMN news.search_lag.waiting IS 'Articles not yet searchable, or changed since they were indexed.';
COMMENT ON COLUMN news.search_lag.waiting_since IS 'When the first of the new ones was loaded; NULL when none waits.';
COMMENT ON COLUMN news.search_lag.in_part IS 'Articles of which only the beginning is indexed.';
COMMENT ON COLUMN news.search_lag.last_indexed_at IS 'When the last run was wholly indexed.';
COMMENT ON COLUMN news.search_lag.similar_headlines IS 'What news.similar_headlines can use: all scripts, ascii (the database''s LC_CTYPE is C, so pg_trgm knows no other letters) or none (pg_trgm is missing: it falls back to a scan for the words as written).';

CREATE OR REPLACE FUNCTION news.search(query text, language text DEFAULT NULL, most integer DEFAULT 50)
RETURNS TABLE (
    rank real, article_id uuid, published_on date, publisher text, headline text, snippet text, complete boolean
) LANGUAGE sql STABLE ROWS 50 AS $$
    WITH RECURSIVE held AS (  -- the configurations in use, each found by one step through the index
        (SELECT min(e.configuration) AS configuration FROM news.search_entry AS e)
        UNION ALL
        SELECT (SELECT min(e.configuration) FROM news.search_entry AS e WHERE e.configuration > h.configuration)
        FROM held AS h WHERE h.configuration IS NOT NULL
    ), asked AS MATERIALIZED (
        SELECT h.configuration, news.search_query(h.configuration, search.query) AS question
        FROM held AS h
        WHERE h.configuration IS NOT NULL
            AND (search.language IS NULL OR h.configuration = news.search_configuration(lower(substring(search.language FROM '^[^-_]+'))))
    ), best AS MATERIALIZED (
        SELECT ts_rank_cd(e.vector, q.question, 1) AS rank, e.article_id, e.complete, q.configuration, q.question
        FROM asked AS q
        JOIN news.search_entry AS e ON e.vector @@ q.question AND e.configuration = q.configuration
        WHERE search.language IS NULL
            OR q.configuration NOT IN ('simple', 'characters')  -- those serve several languages
            OR (SELECT a.language FROM news.article AS a WHERE a.article_id = e.article_id) = lower(substring(search.language FROM '^[^-_]+'))
        ORDER BY 1 DESC, 2
        LIMIT search.most
    )
    SELECT
        b.rank, b.article_id, a.published_on, a.publisher, news.safe(left(a.headline, 300)),
        regexp_replace(CASE WHEN b.configuration = 'characters'
            THEN regexp_replace(substr(t.text, greatest(strpos(t.text, substring(t.text, '(?i)' || m.marked)) - 30, 1), 120),
                m.marked, '[\&]', 'gi')
            ELSE ts_headline(b.configuration::regconfig, news.search_text(b.configuration, t.text), b.question,
                'MaxFragments=2, MaxWords=25, MinWords=10, StartSel=[, StopSel=]') END, '\s+', ' ', 'g'),
        b.complete
    FROM best AS b
    JOIN news.article AS a USING (article_id)
    CROSS JOIN LATERAL (SELECT news.safe(left(a.body, 100000)) AS text) AS t
    -- ts_headline would mark single characters: what is found there are the question's words as they stand.
    -- To some locales $, + and | are no punctuation, and what is left is a pattern: they are named.
    CROSS JOIN (
        SELECT coalesce(string_agg(w.word[1], '|'), '$^') AS marked
        FROM regexp_matches(regexp_replace(search.query, '-("[^"]*"|\S+)|\mor\M', ' ', 'gi'), '([^\s[:punct:]$+<=>^`|~]+)', 'g') AS w (word)
    ) AS m
    ORDER BY b.rank DESC, b.article_id
$$;
COMMENT ON FUNCTION news.search(text, text, integer) IS 'Articles about something, the best first: select * from news.search(''flood "northern bridge" -budget''). The second argument keeps to one language, by its code as in news.article (''en''), the third says how many (50). Words are reduced to stems where the language has them; begin* finds the beginnings of words. Accents count, except where stems have none. Found words stand in [brackets]; snippets come from the first 100,000 characters.';

CREATE OR REPLACE VIEW news.search_headline AS
SELECT document_id AS article_id, headline FROM winnow.search WHERE headline IS NOT NULL;
COMMENT ON VIEW news.search_headline IS 'One row per searchable article with a headline: what news.similar_headlines compares.';
COMMENT ON COLUMN news.search_headline.article_id IS 'The article.';
COMMENT ON COLUMN news.search_headline.headline IS 'The first 1,000 characters of the headline.';

CREATE OR REPLACE FUNCTION news.similar_headlines(query text, most integer DEFAULT 50)
RETURNS TABLE (similarity real, article_id uuid, published_on date, publisher text, headline text)
LANGUAGE plpgsql STABLE ROWS 50 AS $$
DECLARE
    place text := (
        SELECT quote_ident(n.nspname) FROM pg_extension JOIN pg_namespace AS n ON n.oid = extnamespace
        WHERE extname = 'pg_trgm'
    );
    threshold text;
    usual text := coalesce(current_setting('pg_trgm.word_similarity_threshold', true), '0.6');
BEGIN
    IF place IS NOT NULL THEN
        -- Two slips in a word of seven letters still count; pg_trgm's own limit (0.6) allows hardly one. Two letters exchanged
        -- cost more, and looking that far costs thrice as much: it is done where nothing nearer is found.
        FOREACH threshold IN ARRAY ARRAY['0.45', '0.37'] LOOP
            PERFORM set_config('pg_trgm.word_similarity_threshold', threshold, true);
            RETURN QUERY EXECUTE format(
                'SELECT %1$s.word_similarity($1, h.headline), h.article_id, a.published_on, a.publisher,
                    news.safe(left(a.headline, 300))
                FROM (
                    SELECT e.article_id, e.headline FROM news.search_headline AS e WHERE $1 OPERATOR(%1$s.<%%) e.headline
                    ORDER BY %1$s.word_similarity($1, e.headline) DESC, e.article_id LIMIT $2
                ) AS h
                JOIN news.article AS a USING (article_id)
                ORDER BY 1 DESC, 2', place) USING query, most;
            EXIT WHEN FOUND;
        END LOOP;
        PERFORM set_config('pg_trgm.word_similarity_threshold', usual, true);
        RETURN;
    END IF;
    RAISE NOTICE 'The extension pg_trgm is missing: headlines are scanned for the words as written. Ask the database''s owner for: CREATE EXTENSION pg_trgm';
    RETURN QUERY
        SELECT NULL::real, a.article_id, a.published_on, a.publisher, news.safe(left(a.headline, 300))
        FROM news.article AS a
        WHERE strpos(lower(a.headline), lower(query)) > 0
        ORDER BY a.article_id LIMIT most;
END $$;
COMMENT ON FUNCTION news.similar_headlines(text, integer) IS 'Headlines that hold words like these, misspelt or cut off ones too: select * from news.similar_headlines(''vientane tims''). Needs the extension pg_trgm; without it only exact words are found, by a scan, and a notice says so.';
