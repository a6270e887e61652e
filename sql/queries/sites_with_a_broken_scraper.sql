-- Which sites behave unlike their own past in the last week of runs, which mostly means a broken scraper?
SELECT day, site, concerns, articles, round(usual_articles, 1) AS usual_articles,
    round(removed_share::numeric, 2) AS removed_share, round(usual_removed_share::numeric, 2) AS usual_removed_share,
    round(undated_share::numeric, 2) AS undated_share, round(usual_undated_share::numeric, 2) AS usual_undated_share
FROM news.source_health
WHERE day > (SELECT max(day) FROM news.daily_intake) - 7 AND concerns <> '{}'
ORDER BY day DESC, site;
