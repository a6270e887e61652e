-- More of what a text says of itself: what the byline calls its authors, where they wrote from, how exact the
-- update is, and whether an agency or another publisher supplied the text. Rows described before have NULL.

ALTER TABLE winnow.document
    ADD COLUMN author_roles text[],
    ADD COLUMN byline_place text,
    ADD COLUMN updated_precision text,
    ADD COLUMN syndicated boolean;
COMMENT ON COLUMN winnow.document.author_roles IS 'What the byline calls each of authors, in their order, such as health editor; empty text where it calls one nothing, NULL where it says of none.';
COMMENT ON COLUMN winnow.document.byline_place IS 'The place the byline says the reporter wrote from.';
COMMENT ON COLUMN winnow.document.updated_precision IS 'How exact the update is: month, day or minute.';
COMMENT ON COLUMN winnow.document.syndicated IS 'Whether the text says that an agency or another publisher supplied it.';
COMMENT ON COLUMN winnow.document.published_on IS 'The day it was published; the first of the month where only a month is known (published_precision).';
ALTER TABLE winnow.document_version
    ADD COLUMN author_roles text[],
    ADD COLUMN byline_place text,
    ADD COLUMN updated_precision text,
    ADD COLUMN syndicated boolean;
COMMENT ON COLUMN winnow.document_version.author_roles IS 'What the byline calls each of authors, in their order, such as health editor; empty text where it calls one nothing, NULL where it says of none.';
COMMENT ON COLUMN winnow.document_version.byline_place IS 'The place the byline says the reporter wrote from.';
COMMENT ON COLUMN winnow.document_version.updated_precision IS 'How exact the update is: month, day or minute.';
COMMENT ON COLUMN winnow.document_version.syndicated IS 'Whether the text says that an agency or another publisher supplied it.';
