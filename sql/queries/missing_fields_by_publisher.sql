-- How often is each field unknown, publisher by publisher, in percent: whose pages say too little to count by?
-- Reads everything: it looks at every article.
SELECT publisher, count(*) AS articles,
    round(100.0 * count(*) FILTER (WHERE headline IS NULL) / count(*), 1) AS headline,
    round(100.0 * count(*) FILTER (WHERE authors = '{}') / count(*), 1) AS authors,
    round(100.0 * count(*) FILTER (WHERE published_on IS NULL) / count(*), 1) AS published_on,
    round(100.0 * count(*) FILTER (WHERE published_at IS NULL) / count(*), 1) AS published_at,
    round(100.0 * count(*) FILTER (WHERE site IS NULL) / count(*), 1) AS site,
    round(100.0 * count(*) FILTER (WHERE url IS NULL) / count(*), 1) AS url,
    round(100.0 * count(*) FILTER (WHERE section IS NULL) / count(*), 1) AS section,
    round(100.0 * count(*) FILTER (WHERE tags = '{}') / count(*), 1) AS tags,
    round(100.0 * count(*) FILTER (WHERE language IS NULL) / count(*), 1) AS language
FROM news.article
GROUP BY publisher
ORDER BY articles DESC, publisher;
