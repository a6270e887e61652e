-- From a copy's address to its article, as 0097 has it for the copy loaded first: a copy was found by reading all originals. A hash
-- holds no NULL, so only copies that state an address are in it.
CREATE INDEX original_own_url ON winnow.original USING hash (own_url);

-- Which agency a copy names, and in which section it stood, was known of the copy loaded first alone.
ALTER TABLE winnow.original
    ADD COLUMN own_agencies text[],
    ADD COLUMN own_section text;
COMMENT ON COLUMN winnow.original.own_agencies IS 'News agencies that it names in byline or dateline. NULL for copies from before it was kept.';
COMMENT ON COLUMN winnow.original.own_section IS 'The section or category it stood in.';
