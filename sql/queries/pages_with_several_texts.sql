-- Which pages, by their address, hold several articles, since their source rewrote them, the latest change first?
-- It finds pages that were stored under a new file name too. A site that states one address on all its pages shows as many
-- texts under as many headlines.
-- Reads everything: it looks at every address.
SELECT url, count(*) AS texts, count(DISTINCT headline) AS headlines, min(words) AS least_words, max(words) AS most_words,
    min(first_seen) AS first_seen, max(first_seen) AS changed_at,
    (array_agg(article_id ORDER BY first_seen DESC, article_id))[1] AS latest_article_id
FROM news.article
WHERE url IS NOT NULL
GROUP BY url
HAVING count(*) > 1
ORDER BY changed_at DESC, url
LIMIT 50;
