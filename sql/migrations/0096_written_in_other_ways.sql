-- What is written in other ways is the same word: characters of full width, ligatures, accents set apart, soft hyphens.
-- Thai, Lao, Khmer and Burmese have no spaces either. Entries of such texts are made again by `winnow index`.

CREATE OR REPLACE FUNCTION winnow.search_vector(
    configuration text, headline text, above text, body text, OUT vector tsvector, OUT complete boolean
) LANGUAGE plpgsql STABLE AS $$
DECLARE
    means regconfig := CASE configuration WHEN 'characters' THEN 'simple' ELSE configuration END::regconfig;
    held integer := least(length(body), 4000000);  -- bounds the server's memory: 16 bytes and more a word
    top text := left(headline, 10000);
    second text := left(above, 10000);
BEGIN
    complete := held = length(body) AND top IS NOT DISTINCT FROM headline AND second = above;
    LOOP
        BEGIN
            vector := setweight(to_tsvector(means, coalesce(news.search_text(configuration, top), '')), 'A')
                || setweight(to_tsvector(means, news.search_text(configuration, second)), 'B')
                || setweight(to_tsvector(means, news.search_text(configuration, left(body, held))), 'D');
            RETURN;
        EXCEPTION WHEN OTHERS THEN  -- a cancelled query is not among them
            complete := false;
            IF held = 0 THEN
                vector := '';
                RETURN;
            END IF;
            held := held / 2;
        END;
    END LOOP;
END $$;
DROP FUNCTION winnow.spaced(text);

INSERT INTO winnow.search_again (document_id, run_id)
SELECT d.document_id, d.run_id
FROM winnow.document AS d JOIN winnow.search AS s USING (document_id)
WHERE d.language IN ('th', 'lo', 'km', 'my', 'yue', 'wuu')
    OR concat_ws(' ', d.headline, d.kicker, d.deck, d.body)
        ~ '[\u00AD\u0300-\u036F\u1100-\u11FF\u2010\u2011\u3099\u309A\uF900-\uFDFF\uFE70-\uFEFE\uFF01-\uFFEF]';
