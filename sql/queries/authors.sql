-- Who wrote most in the last thirty days of the archive?
SELECT author, count(*) AS articles, count(DISTINCT publisher) AS publishers, max(published_on) AS last_published_on
FROM news.article, unnest(authors) AS author
WHERE published_on > (SELECT max(published_on) FROM news.article WHERE published_on <= current_date) - 30
    AND published_on <= current_date
GROUP BY author
ORDER BY articles DESC, author
LIMIT 30;
