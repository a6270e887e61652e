-- What did cleaning make of a text, here of the latest article: everything that stood in the seed, and what is left?
SELECT news.safe(o.decoded_text) AS before, news.safe(a.body) AS after
FROM news.article AS a
JOIN news.original AS o ON o.original_id = a.article_id
WHERE a.article_id = (SELECT article_id FROM news.article ORDER BY first_seen DESC LIMIT 1);
