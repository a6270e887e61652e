-- Which of the latest 2,000 articles are four times longer or shorter than the middle one of their publisher and language?
-- A short one is often a paywall's or a scraper's leaving, a long one a page of several stories.
WITH latest AS (
    SELECT article_id, publisher, language, published_on, headline, words, truncated, paywalled
    FROM news.article ORDER BY first_seen DESC LIMIT 2000
), usual AS (
    SELECT publisher, language, percentile_disc(0.5) WITHIN GROUP (ORDER BY words) AS words, count(*) AS articles
    FROM latest GROUP BY publisher, language
)
SELECT a.words, u.words AS usual_words, a.publisher, a.language, a.truncated, a.paywalled, a.published_on,
    news.safe(a.headline) AS headline, a.article_id
FROM latest AS a
JOIN usual AS u ON u.publisher = a.publisher AND u.language = a.language AND u.articles >= 10
WHERE a.words > u.words * 4 OR a.words * 4 < u.words
ORDER BY abs(ln((a.words + 1.0) / (u.words + 1.0))) DESC, a.article_id
LIMIT 50;
