-- Whatever a text does to the parser (too many words, too much memory), less of it is tried, down to nothing: one
-- document never keeps the others from being indexed.

CREATE OR REPLACE FUNCTION winnow.search_vector(
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
