-- At which sites do articles lack a date most often?
-- Reads everything: it looks at every article.
SELECT site, count(*) AS articles, count(*) FILTER (WHERE published_on IS NULL) AS undated,
    round(100.0 * count(*) FILTER (WHERE published_on IS NULL) / count(*), 1) AS percent
FROM news.article
GROUP BY site
ORDER BY percent DESC, articles DESC, site
LIMIT 30;
