-- How many articles of each language were published, month by month?
-- Reads everything: it looks at every article.
SELECT date_trunc('month', published_on)::date AS month, language, count(*) AS articles, sum(words) AS words
FROM news.article
WHERE published_on IS NOT NULL
GROUP BY month, language
ORDER BY month DESC, articles DESC, language;
