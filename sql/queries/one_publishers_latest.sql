-- What are the latest articles of a publisher, here of the one with the latest article?
SELECT published_on, news.safe(headline) AS headline, words, article_id
FROM news.article
WHERE publisher = (SELECT publisher FROM news.article WHERE publisher IS NOT NULL ORDER BY first_seen DESC LIMIT 1)
    AND published_on IS NOT NULL
ORDER BY published_on DESC
LIMIT 20;
