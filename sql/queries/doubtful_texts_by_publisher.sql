-- How many texts of each publisher look cut off, stop at a paywall, have gaps where a script hid something, or bear a correction?
-- Reads everything: it looks at every article.
SELECT publisher, count(*) AS articles, count(*) FILTER (WHERE truncated) AS truncated, count(*) FILTER (WHERE paywalled) AS paywalled,
    count(*) FILTER (WHERE gaps > 0) AS with_gaps, count(correction) AS corrected,
    round(100.0 * count(*) FILTER (WHERE truncated OR paywalled OR gaps > 0) / count(*), 1) AS percent_incomplete
FROM news.article
GROUP BY publisher
ORDER BY percent_incomplete DESC, articles DESC, publisher;
