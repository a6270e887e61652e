-- Which authors write for several publishers?
-- What an agency or another publisher supplied is left out, and a copied article counts once: both would make an author of
-- one house look like one of many. Two people of one name are one author here.
-- Reads everything: it looks at every article.
SELECT author, count(*) AS articles, count(DISTINCT publisher) AS publishers,
    string_agg(DISTINCT publisher, '; ' ORDER BY publisher) AS names, min(published_on) AS first_published_on,
    max(published_on) AS last_published_on
FROM news.article, unnest(authors) AS author
WHERE publisher IS NOT NULL AND syndicated IS NOT TRUE
GROUP BY author
HAVING count(DISTINCT publisher) > 1
ORDER BY publishers DESC, articles DESC, author
LIMIT 50;
