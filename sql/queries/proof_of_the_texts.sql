-- Does the archive still say what was loaded: how many originals give back the text they had, how many another, and of how many is it unknown?
-- Reads everything. The digest was made when the original was loaded or last recleaned; unknown are those from before it was kept.
-- The keys are hashes: with WHERE original_id < '10000000-0000-0000-0000-000000000000' it proves a sixteenth of them.
WITH proved AS MATERIALIZED (
    SELECT original_id,
        CASE WHEN text_sha256 IS NOT NULL
            THEN encode(sha256(convert_to(decoded_text, 'UTF8')), 'hex') IS NOT DISTINCT FROM text_sha256
        END AS holds
    FROM news.original
)
SELECT count(*) FILTER (WHERE holds) AS holding, count(*) FILTER (WHERE NOT holds) AS failing,
    count(*) FILTER (WHERE holds IS NULL) AS unknown,
    (array_agg(original_id ORDER BY original_id) FILTER (WHERE NOT holds))[:10] AS some_failing
FROM proved;
