-- How has the site of the latest article fared, day by day, beside its own past?
SELECT day, articles, round(usual_articles, 1) AS usual_articles, round(removed_share::numeric, 2) AS removed_share,
    round(undated_share::numeric, 2) AS undated_share, concerns
FROM news.source_health
WHERE site = (SELECT site FROM news.article WHERE site IS NOT NULL ORDER BY first_seen DESC LIMIT 1)
ORDER BY day DESC;
