-- What the column holds was told only in part; codes that pages made up are none since.

COMMENT ON COLUMN winnow.document.language IS 'ISO 639-1 code, or 639-3 for a language that has none; NULL where the text is too short to tell and the page declares none.';
