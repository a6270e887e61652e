-- Figures by day, rule, publisher and site. A day is the day, in UTC, on which the run began: a run past
-- midnight counts once. Columns that cost something cost nothing where nobody asks for them.

CREATE OR REPLACE VIEW news.daily_intake AS
SELECT
    (started_at AT TIME ZONE 'UTC')::date AS day,
    count(*) AS runs,
    count(*) FILTER (WHERE status IN ('failed', 'abandoned')) AS runs_not_completed,
    sum(files_done)::bigint AS files,
    sum(discovered)::bigint AS discovered,
    sum(loaded)::bigint AS loaded,
    sum(duplicate)::bigint AS duplicate,
    sum(quarantined)::bigint AS quarantined,
    sum(unchanged)::bigint AS unchanged,
    sum(deferred)::bigint AS deferred,
    min(started_at) AS first_started_at,
    max(finished_at) AS last_finished_at
FROM winnow.run
GROUP BY (started_at AT TIME ZONE 'UTC')::date;
COMMENT ON VIEW news.daily_intake IS 'One row per day with a run: what came in. discovered = loaded + duplicate + quarantined + unchanged + deferred.';
COMMENT ON COLUMN news.daily_intake.day IS 'The day, in UTC, on which the runs began.';
COMMENT ON COLUMN news.daily_intake.runs IS 'How many runs.';
COMMENT ON COLUMN news.daily_intake.runs_not_completed IS 'How many of them failed or were killed.';
COMMENT ON COLUMN news.daily_intake.files IS 'Files whose outcome was settled; a file seen by three runs counts thrice.';
COMMENT ON COLUMN news.daily_intake.discovered IS 'Records seen; always the sum of the five outcomes.';
COMMENT ON COLUMN news.daily_intake.loaded IS 'Records that became a new article.';
COMMENT ON COLUMN news.daily_intake.duplicate IS 'Records whose content was known.';
COMMENT ON COLUMN news.daily_intake.quarantined IS 'Records that could not be loaded.';
COMMENT ON COLUMN news.daily_intake.unchanged IS 'Records in files the archive already held, unchanged.';
COMMENT ON COLUMN news.daily_intake.deferred IS 'Files left for a later run: still being written, not yet called whole, changed or not to be read just then.';
COMMENT ON COLUMN news.daily_intake.first_started_at IS 'When the first run began.';
COMMENT ON COLUMN news.daily_intake.last_finished_at IS 'When the last run ended; NULL while the only one runs.';

CREATE OR REPLACE VIEW news.rule_effect AS
SELECT
    day, site, ruleset, rule, kind, stretches, characters, articles,
    ARRAY(SELECT DISTINCT e FROM unnest(shown) AS e ORDER BY e) AS examples
FROM (
    SELECT
        (r.started_at AT TIME ZONE 'UTC')::date AS day,
        d.site,
        d.ruleset,
        x.rule,
        x.kind,
        count(*) AS stretches,
        sum(x.ends - x.starts)::bigint AS characters,
        count(DISTINCT d.document_id) AS articles,
        ARRAY[
            mode() WITHIN GROUP (ORDER BY left(x.text, 200)), min(left(x.text, 200)), max(left(x.text, 200))
        ] AS shown
    FROM winnow.run AS r
    JOIN winnow.document AS d USING (run_id)
    JOIN winnow.removal AS x ON x.original_id = d.document_id
    GROUP BY (r.started_at AT TIME ZONE 'UTC')::date, d.site, d.ruleset, x.rule, x.kind
) AS effect;
COMMENT ON VIEW news.rule_effect IS 'One row per day, site, ruleset and rule: what the rule took from the articles loaded then, copies left out. After a reclean the figures of past days are those of its rules. Name a day or a site when the archive is large.';
COMMENT ON COLUMN news.rule_effect.day IS 'The day, in UTC, on which the run that loaded them began.';
COMMENT ON COLUMN news.rule_effect.site IS 'The site; NULL where it is unknown.';
COMMENT ON COLUMN news.rule_effect.ruleset IS 'The version of the rules that cleaned them.';
COMMENT ON COLUMN news.rule_effect.rule IS 'The rule; judgement where the line model decided.';
COMMENT ON COLUMN news.rule_effect.kind IS 'removed, or metadata where the stretch describes the article.';
COMMENT ON COLUMN news.rule_effect.stretches IS 'How many stretches it took.';
COMMENT ON COLUMN news.rule_effect.characters IS 'How many characters they held.';
COMMENT ON COLUMN news.rule_effect.articles IS 'In how many articles.';
COMMENT ON COLUMN news.rule_effect.examples IS 'Up to three of them: the most frequent and the first and last by alphabet, each cut at 200 characters.';

CREATE OR REPLACE VIEW news.publisher AS
SELECT
    d.publisher,
    count(*) AS articles,
    min(d.published_on) AS first_published_on,
    max(d.published_on) AS last_published_on,
    count(*) FILTER (WHERE d.published_on IS NULL) AS undated,
    array_agg(DISTINCT d.site) FILTER (WHERE d.site IS NOT NULL) AS sites,
    array_agg(DISTINCT d.language) FILTER (WHERE d.language IS NOT NULL) AS languages,
    min(d.first_seen) AS first_seen,
    max(d.first_seen) AS last_seen
FROM winnow.document AS d
WHERE d.publisher IS NOT NULL
GROUP BY d.publisher;
COMMENT ON VIEW news.publisher IS 'One row per publisher that any article names.';
COMMENT ON COLUMN news.publisher.publisher IS 'The publisher, normalised.';
COMMENT ON COLUMN news.publisher.articles IS 'How many distinct articles. One that several publishers had counts for the publisher of the copy loaded first alone; news.sighting has every publisher''s copies.';
COMMENT ON COLUMN news.publisher.first_published_on IS 'The earliest day of publication.';
COMMENT ON COLUMN news.publisher.last_published_on IS 'The latest day of publication.';
COMMENT ON COLUMN news.publisher.undated IS 'How many of its articles have no known day.';
COMMENT ON COLUMN news.publisher.sites IS 'The sites they were scraped from; NULL if none is known.';
COMMENT ON COLUMN news.publisher.languages IS 'Their languages; NULL if none is known.';
COMMENT ON COLUMN news.publisher.first_seen IS 'When its first article was loaded.';
COMMENT ON COLUMN news.publisher.last_seen IS 'When its latest article was loaded.';

CREATE OR REPLACE VIEW news.source_health AS
SELECT
    site, day, articles, usual_articles, removed_share, usual_removed_share, undated_share, usual_undated_share,
    past_days, days_since_last,
    -- A day that goes on has had only a part of its runs.
    CASE WHEN past_days >= 5 AND day < (now() AT TIME ZONE 'UTC')::date THEN array_remove(ARRAY[
        CASE WHEN articles < usual_articles * 0.3 THEN 'fewer' WHEN articles > usual_articles * 3 THEN 'more' END,
        CASE
            WHEN removed_share > usual_removed_share + 0.15 THEN 'removed-more'
            WHEN removed_share < usual_removed_share - 0.15 THEN 'removed-less'
        END,
        CASE WHEN undated_share > usual_undated_share + 0.3 THEN 'undated' END
    ], NULL) END AS concerns
FROM (
    SELECT
        site, day, articles, removed_share, undated_share,
        avg(articles) OVER past AS usual_articles,
        avg(removed_share) OVER past AS usual_removed_share,
        avg(undated_share) OVER past AS usual_undated_share,
        count(*) OVER past AS past_days,
        day - lag(day) OVER (PARTITION BY site ORDER BY day) AS days_since_last
    FROM (
        SELECT
            x.site,
            (r.started_at AT TIME ZONE 'UTC')::date AS day,
            sum(x.articles)::bigint AS articles,
            sum(x.removed)::float8 / sum(x.characters)::float8 AS removed_share,
            sum(x.undated)::float8 / sum(x.articles)::float8 AS undated_share
        FROM winnow.run_site AS x
        JOIN winnow.run AS r USING (run_id)
        GROUP BY x.site, (r.started_at AT TIME ZONE 'UTC')::date
    ) AS by_day
    WINDOW past AS (PARTITION BY site ORDER BY day ROWS BETWEEN 28 PRECEDING AND 1 PRECEDING)
) AS beside_its_past;
COMMENT ON VIEW news.source_health IS 'One row per site and day with new articles, beside the site''s own past: its last 28 such days. A scraper that broke shows as a concern. Ended runs only, once `winnow index` has seen them.';
COMMENT ON COLUMN news.source_health.site IS 'The site.';
COMMENT ON COLUMN news.source_health.day IS 'The day, in UTC, on which the runs began.';
COMMENT ON COLUMN news.source_health.articles IS 'New articles.';
COMMENT ON COLUMN news.source_health.usual_articles IS 'The mean of its past; NULL where it has none.';
COMMENT ON COLUMN news.source_health.removed_share IS 'Share of the characters that cleaning removed, 0 to 1; metadata and white space do not count.';
COMMENT ON COLUMN news.source_health.usual_removed_share IS 'The mean of its past.';
COMMENT ON COLUMN news.source_health.undated_share IS 'Share of articles without a day of publication, 0 to 1.';
COMMENT ON COLUMN news.source_health.usual_undated_share IS 'The mean of its past.';
COMMENT ON COLUMN news.source_health.past_days IS 'How many days its past has, 28 at most.';
COMMENT ON COLUMN news.source_health.days_since_last IS 'Days since it last had new articles; NULL on its first.';
COMMENT ON COLUMN news.source_health.concerns IS 'fewer (under 0.3 of the usual), more (over 3 times), removed-more or removed-less (by 0.15), undated (by 0.3); empty when it is well, NULL with fewer than 5 days of past and for the present day (UTC), which is judged when it has ended.';
