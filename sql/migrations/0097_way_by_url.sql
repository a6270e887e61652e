-- From a page's address to its article. Hash, since an address may be longer than an entry of a btree can be; it costs a load
-- half a microsecond a document, a btree five.
CREATE INDEX document_url ON winnow.document USING hash (url);
