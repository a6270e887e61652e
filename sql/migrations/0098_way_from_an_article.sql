-- From an article to what cleaning removed of it, in every original: news.removal asks the claims, which were read from end to
-- end. Hash, since it costs a load least.
CREATE INDEX content_claim_document ON winnow.content_claim USING hash (document_id);
