-- Which hundred articles make a fair sample, the same ones whenever it is asked?
-- An article's key is a hash, so those with the least keys are chosen by chance; a share is as easily had:
-- a sixteenth is WHERE article_id < '10000000-0000-0000-0000-000000000000'. New articles may come into it.
SELECT article_id, published_on, publisher, language, words, news.safe(headline) AS headline
FROM news.article
ORDER BY article_id
LIMIT 100;
