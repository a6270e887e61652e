-- From a page's address to its article, whichever copy stood there.

CREATE OR REPLACE VIEW news.article_url AS
SELECT d.url, d.document_id AS article_id, d.document_id AS original_id
FROM winnow.document AS d
WHERE d.url IS NOT NULL
UNION ALL
SELECT o.own_url, c.document_id, o.original_id
FROM winnow.original AS o
JOIN winnow.content_claim AS c USING (content_id)
WHERE o.own_url IS NOT NULL;
COMMENT ON VIEW news.article_url IS 'One row per original that states its canonical address: the article that was seen there. Asked for an address it is found by index, which news.sighting is not.';
COMMENT ON COLUMN news.article_url.url IS 'The canonical address.';
COMMENT ON COLUMN news.article_url.article_id IS 'The article, or the one this is a copy of.';
COMMENT ON COLUMN news.article_url.original_id IS 'What stood there; news.sighting says where it was found. Equal to article_id where the article was made from it.';
