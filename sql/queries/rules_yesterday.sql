-- What did each rule take on the latest day, with examples?
SELECT rule, site, stretches, characters, articles, news.safe(examples::text) AS examples
FROM news.rule_effect
WHERE day = (SELECT max(day) FROM news.daily_intake WHERE loaded > 0) AND kind = 'removed'
ORDER BY characters DESC, rule, site
LIMIT 50;
